"""Numbers that count some of those just counted: "four were hurt, two of them badly", "the four who died – two girls and two boys"."""

from claimcheck.extraction.counting.person_words import counts_people
from claimcheck.extraction.words.function_words import BARRIERS, COPULAS
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 12
"""How many words may stand between a whole, or a count, and some of it."""


def counts_some(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether a number counts some of those counted before it, of whom `given` is said."""
    return (
        _of_them(sentence, figure, last)
        or _included(sentence, figure, last, given)
        or _of_whole(sentence, figure, last, given)
        or _of_same(sentence, figure, last, given)
    )


_OF_THEM = frozenset({("of", "them"), ("of", "whom"), ("of", "those"), ("of", "which"), ("of", "these")})


def _of_them(sentence: Sentence, figure: Figure, last: Figure) -> bool:
    """Whether it counts some of those just counted: "four were hurt, two of them critically", "nine were hurt, a child among them"."""
    index = sentence.starting_at(figure.span.end)
    before = sentence.words[max(0, sentence.ending_at(figure.span.start) - 2) : sentence.ending_at(figure.span.start)]
    taken = before in _OF_THEM and figure.noun is None
    return (taken or sentence.words[index : index + 2] in _OF_THEM) and not _outnumbers(figure, last)


def _outnumbers(figure: Figure, last: Figure) -> bool:
    """Whether a number is surely greater than one before, and so counts none of those: "after a raid, three of them fled"."""
    least = figure.quantity.asserted.lower if figure.quantity else None
    most = last.quantity.asserted.upper if last.quantity else None
    return least is not None and most is not None and least > most


def _included(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether it is told among those counted before: "eight people have died, including three motorists"."""
    between = sentence.words[sentence.starting_at((last.noun or last.span).end) : sentence.ending_at(figure.span.start)]
    told = between[-1:] == ("including",) and given.subject and len(between) <= REACH and BARRIERS.isdisjoint(between)
    return told and counts_people(sentence, figure) and not _outnumbers(figure, last)


def _of_whole(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether it takes some of the whole that its sentence begins with, or of those in front of a bracket that lists them."""
    words = sentence.words
    between = words[sentence.starting_at((last.noun or last.span).end) : sentence.ending_at(figure.span.start)]
    if between[-1:] in _BRACKETS and _names_again(between[:-1], given):
        behind = words[sentence.starting_at((figure.noun or figure.span).end) :][:1]
        telling = bool(behind) and behind[0] in BARRIERS  # "three were killed – two officers said"
        return figure.noun is not None and last.noun is not None and not telling and counts_people(sentence, figure)
    told = given.words.lower().startswith("of ") or _opens(sentence)
    return figure.noun is None and words[0] in ("of", "among", "out") and told


def _of_same(sentence: Sentence, figure: Figure, last: Figure, given: Bound) -> bool:
    """Whether it takes some of those from whom the count before takes some: "22 of the dead were nuns, while seven were cooks"."""
    words, start, end = sentence.words, sentence.starting_at(last.span.end), sentence.starting_at(figure.span.end)
    if figure.noun is not None or given.strength not in (Strength.NOUN, Strength.SHARED):
        return False
    first = sentence.ending_at(figure.span.start)
    if words[start : start + 2] != ("of", "the") or COPULAS.isdisjoint(words[start:first]):
        return False
    goes_on = given.of_harm and words[end : end + 1] in _WERE and words[first - 1] in ("while", "and")
    placed = words[end : end + 1] in _PLACED and words[first - 1] in (",", "and") and "in" in words[start:first]
    return goes_on or placed  # "six of the cases were in Ashby, two in Borne"


def _names_again(between: tuple[str, ...], given: Bound) -> bool:
    """Whether between those counted and a bracket that lists them stands nothing, or what is said of them, and where: "the four who died – two ...", "four dead inside – two ..."."""
    if not between:
        return True
    said = " ".join(between)
    return len(between) <= REACH and given.subject and given.words.lower() in said and BARRIERS.isdisjoint(between)


_PLACED = frozenset({("in",), ("at",), ("from",)})
_WERE = frozenset({("were",), ("are",)})
_BRACKETS = frozenset({("(",), ("–",), ("—",), ("--",), (":",), ("-",)})


def _opens(sentence: Sentence) -> bool:
    """Whether a sentence begins with the whole that it takes from: "Of the 40 cases, 18 are …"."""
    whole = next((one for one in sentence.figures if one.noun is not None), None)
    end = sentence.starting_at(whole.noun.end) if whole is not None and whole.noun is not None else 0
    return 0 < end < REACH and "," in sentence.words[end : end + 3]
