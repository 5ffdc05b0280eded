"""How old somebody is of whom two texts tell, where one of them says so by the name and the other without: "Ann Lee, 41", "the 43-year-old".

An age without a name is that of the one person whom a text is about: it is the only age that the text tells, and the other text has but one as
well, of somebody of whom this one tells too.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import product

from claimcheck.claims import Claim
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.pairing import clashes
from claimcheck.patterns import pattern
from claimcheck.senses import FUNCTION
from claimcheck.stories import Series

MOST_YEARS = 5
"""By how many years two ages of one person may be apart: more, and they are of two."""
_DEFINITE = pattern(r"\b[Tt]he\s+$")
_NEXT = pattern(r"['’]s\b|\s*[,.;:]|\s+(?P<word>[a-z]+)")


def ages_of_one(claims: Iterable[Claim], told: Matters) -> Iterator[Series]:
    """Series of two ages that texts of one matter tell of one person, whom one of them does not name beside it."""
    texts: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "age" and claim.location.document is not None:
            texts[text_of(claim)].append(claim)
    alone = [ages for ages in texts.values() if len({claim.quantity.asserted for claim in ages}) == 1]
    named = [ages for ages in alone if any(claim.population for claim in ages)]
    nameless = [ages for ages in alone if all(map(_of_the_one, ages))]
    for ours, theirs in product(named, nameless):
        if _of_one_person(ours, theirs, told):
            both = (*ours, *theirs)
            yield Series(both, tuple(clashes(both)))


def _of_the_one(claim: Claim) -> bool:
    """Whether an age stands for who is told of already: "the 43-year-old was", but not "the 43-year-old mill"."""
    follows = _NEXT.match(claim.words_behind)
    if claim.population is not None or follows is None or not _DEFINITE.search(claim.words_before):
        return False
    word = follows["word"]
    return word is None or word in FUNCTION or word.endswith("ed")


def _of_one_person(named: Sequence[Claim], nameless: Sequence[Claim], told: Matters) -> bool:
    """Whether the person of whom one text tells is in the other too, no more than a few years younger or older."""
    one, other = next(claim for claim in named if claim.population), nameless[0]
    first, second = one.quantity.number, other.quantity.number
    near = first is not None and second is not None and 0 < abs(first - second) <= MOST_YEARS
    return near and told.of_one_matter(one, other) and told.names(one, other)
