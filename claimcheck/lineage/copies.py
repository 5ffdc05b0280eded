"""Which passages are copies of which: found once, from the words, before any rule is asked.

A sentence that two documents print in nearly the same words has one origin: the one copied the other, or both an agency.
A copy corroborates nothing, and a figure that differs in it is a slip of copying.  Sentences are found by the runs of words
that they share, each run's sentences linked to the next only, so that the work is that of sorting.  Nothing here depends on
the order of claims.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.dates import MONTHS, WEEKDAYS
from claimcheck.passages import MARKS, NUMBER, neighbours, shared, shingles, words_of
from claimcheck.patterns import pattern
from claimcheck.senses import carries

LEAST_WORDS = 8
"""Shorter sentences are alike by chance: "three people were killed"."""
LEAST_TOLD = 4
"""How many words of sense copies share: "51 of the injured were in a critical state" is said of every wreck."""
LEAST_SHARED, OUT_OF = 2, 3
"""A sentence is a copy where this share, the one to the other, of the runs of words of the shorter stand in both."""

_NAME = pattern(r"(?<=\s)[A-Z][a-z][\w’'-]*|^[A-Z][a-z][\w’'-]*(?=\s[A-Z])")
"""A word with a capital that it does not have from where it stands."""
_DAYS = frozenset((*WEEKDAYS, *MONTHS))


class _Sentence(NamedTuple):
    """A sentence of one document, its claims in order, and its words, each claim's figure as one mark."""

    document: Hashable
    claims: tuple[Claim, ...]
    words: tuple[str, ...]

    @property
    def figures(self) -> dict[int, int]:
        """Each figure, counted in order, by its place among the words."""
        marks = (at for at, word in enumerate(self.words) if word == NUMBER)
        return {at: index for index, at in enumerate(marks)}


def traced(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims, those in copied sentences with the name of their lineage; one that is named already keeps its name."""
    given = tuple(claims)
    names: dict[str, str] = {}
    if len({_document(claim) for claim in given}) < 2:
        return given  # nothing to be copied from
    for copies in _copies(given):
        name = _named(copies)
        names |= {claim.id: name for sentence in copies for claim in sentence.claims}
    return tuple(
        evolve(claim, lineage=names[claim.id]) if claim.lineage is None and claim.id in names else claim
        for claim in given
    )


def counterparts(claims: Iterable[Claim]) -> Iterator[tuple[Claim, ...]]:
    """The claims that stand at one place of a passage in all of its copies, word for word."""
    by_name: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.lineage is not None:
            by_name[claim.lineage].append(claim)
    for name in sorted(by_name):
        yield from _aligned(_sentences(by_name[name]))
        typed: dict[str, list[Claim]] = defaultdict(list)
        for claim in by_name[name]:
            if not _in_prose(claim):
                typed[claim.quantity.dimension].append(claim)
        yield from (tuple(alike) for alike in typed.values() if len(alike) > 1)


def of_others(one: Claim, other: Claim) -> bool:
    """Whether each of two sentences of one form names somebody whom the other does not: they may have different figures.

    "Oak Homes is raising $25 million" and "Essex Metal is raising $60 million" are no copies of one passage.
    """
    quotes = (claim.quote.replace(claim.quantity.printed(), " ") for claim in (one, other))
    names, others = (frozenset(_NAME.findall(quote)) - _DAYS for quote in quotes)
    return bool(names - others and others - names)


def _aligned(sentences: Sequence[_Sentence]) -> Iterator[tuple[Claim, ...]]:
    """The claims of sentences that are copies, by their place in the first of those that have most.

    A slip of copying changes one figure; where several are other ones, a sentence was filled in anew ("the index fell 2.6% to
    4,907 points"), and these are not held against each other.
    """
    if not sentences:
        return
    first, *others = sorted(sentences, key=lambda sentence: len(sentence.claims), reverse=True)
    slots: dict[int, list[Claim]] = {index: [claim] for index, claim in enumerate(first.claims)}
    for other in others:
        matched = list(_matched(first, other))
        changed = [index for index, claim in matched if not _worded_alike(claim, first.claims[index])]
        for index, claim in matched:
            if (len(changed) == 1 or index not in changed) and not _of_another(claim, first.claims[index]):
                slots[index].append(claim)
    yield from (tuple(slot) for slot in slots.values() if len(slot) > 1)


def _worded_alike(one: Claim, other: Claim) -> bool:
    first, second = one.quantity.text, other.quantity.text
    return first == second or words_of(first) == words_of(second)


def _of_another(one: Claim, other: Claim) -> bool:
    """Whether words for a person are of another in both age and name: "a 12-year-old boy drowned", "a 45-year-old man drowned"."""
    if one.location.number is not None or other.location.number is not None or one.population == other.population:
        return False
    ages = [_AGE.search(claim.quantity.text) for claim in (one, other)]
    return all(ages) and len({age[0] for age in ages if age}) > 1


_AGE = pattern(r"\d+-")
_RISEN = frozenset(
    "rose risen rises rising climbed climbs jumped jumps soared reached reaches increased stood stands".split()
)


def _moved_on(one: _Sentence, other: _Sentence) -> bool:
    """Whether two sentences tell a toll of two moments: "the death toll rose to 58", "the death toll rose to 60".

    That is how every report of a rising toll has it, so that other figures in it are of other hours, and no slips of copying.
    """
    if not all("toll" in sentence.words and not _RISEN.isdisjoint(sentence.words) for sentence in (one, other)):
        return False
    first, second = ([words_of(claim.quantity.text) for claim in sentence.claims] for sentence in (one, other))
    return first != second


def _matched(first: _Sentence, other: _Sentence) -> Iterator[tuple[int, Claim]]:
    """Each figure of a copy with the index of the figure that stands at its place."""
    if first.words == other.words and len(first.words) > 1:  # as nearly all copies are
        yield from enumerate(other.claims)
        return
    where, here = first.figures, other.figures
    for run in SequenceMatcher(None, first.words, other.words, autojunk=False).get_matching_blocks():
        for step in range(run.size):
            if run.size > 1 and run.a + step in where:
                yield where[run.a + step], other.claims[here[run.b + step]]


def _copies(claims: Sequence[Claim]) -> Iterator[list[_Sentence]]:
    """The sentences that are copies of each other, of two documents or more."""
    sentences = [s for s in _sentences(claims) if len(s.words) >= LEAST_WORDS]
    runs = [tuple(shingles(sentence.words)) for sentence in sentences]
    groups = list(range(len(sentences)))
    for one, other in neighbours(runs):
        least = min(len(set(runs[one])), len(set(runs[other])))
        alike = shared(runs[one], runs[other]) * OUT_OF >= LEAST_SHARED * least
        both = (sentences[one], sentences[other])
        if alike and _as_long(*both) and _tell(*both) and not _moved_on(*both):
            groups[_root(groups, other)] = _root(groups, one)
    found: dict[int, list[_Sentence]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        found[_root(groups, index)].append(sentence)
    yield from (copies for copies in found.values() if len({sentence.document for sentence in copies}) > 1)


def _as_long(one: _Sentence, other: _Sentence) -> bool:
    """Whether neither is more than half as long again as the other."""
    short, long = sorted((len(one.words), len(other.words)))
    return 2 * long <= 3 * short


def _tell(one: _Sentence, other: _Sentence) -> bool:
    """Whether what both share tells what they are about."""
    return sum(word != NUMBER and carries(word) for word in {*one.words} & {*other.words}) >= LEAST_TOLD


def _root(groups: list[int], index: int) -> int:
    while groups[index] != index:
        groups[index] = groups[groups[index]]
        index = groups[index]
    return index


def _sentences(claims: Iterable[Claim]) -> list[_Sentence]:
    """The sentences that claims stand in, in a total order."""
    found: dict[tuple[Hashable, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _in_prose(claim):
            found[_document(claim), claim.quote].append(claim)
    made = (_sentence(document, quote, standing) for (document, quote), standing in found.items())
    return sorted(made, key=lambda s: (s.words, str(s.document)))


def _document(claim: Claim) -> Hashable:
    """Which text a claim stands in: a ledger holds those of many sources."""
    return (claim.location.document, claim.source.name)


def _in_prose(claim: Claim) -> bool:
    """Whether a claim was read in a sentence: not typed in Python, nor on a line of claims, whose quote is that line."""
    placed = claim.location.document is not None and claim.location.span is not None
    return placed and bool(claim.quantity.text) and claim.quantity.text in claim.quote and " | " not in claim.quote


def _sentence(document: Hashable, quote: str, claims: list[Claim]) -> _Sentence:
    """A sentence with each claim's figure as one mark."""
    ordered = sorted(claims, key=lambda claim: (claim.location.start, claim.id))
    words: list[str] = []
    kept: list[Claim] = []
    rest = quote
    for claim in ordered:
        before, figure, after = rest.partition(claim.quantity.text)
        if figure:  # else it is read from words that tell another figure too
            words += [*words_of(before), NUMBER]
            kept.append(claim)
            rest = after
    words += words_of(rest)
    return _Sentence(document, tuple(kept), tuple([word for word in words if word not in MARKS]))


def _named(copies: Sequence[_Sentence]) -> str:
    """A name for a lineage: by the words of the first of its sentences in order, whoever is read first."""
    words: Mapping[str, None] = dict.fromkeys(" ".join(sentence.words) for sentence in copies)
    from hashlib import sha256  # dear to import, and copies are rare

    return sha256(min(words).encode()).hexdigest()[:12]
