"""Numbers that count nobody, whatever is said around them: ages, magnitudes, how often something was done."""

import re

from claimcheck.extraction.counting.person_words import names_people
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import NEAR
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.kinds.cases import OF_NO_ILLNESS
from claimcheck.patterns import pattern


def counts_nobody(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number is no count of anybody or anything, by its own words or where it stands."""
    told = _counts_times(sentence, figure) or _tells_age(sentence, figure) or _measures(sentence, figure)
    return (
        told
        or _narrows(sentence, figure)
        or _is_sum(sentence, figure)
        or excepts(sentence, figure)
        or _of_no_illness(sentence, figure)
        or _are_institutions(sentence, figure)
        or _are_places(sentence, figure)
        or _is_difference(sentence, figure)
    )


def _is_difference(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number tells how far another is from what it is held against: "500 less than they had hoped", "45 more guests than before"."""
    if "than" not in sentence.vocabulary:
        return False
    behind = sentence.starting_at(figure.span.end)
    if figure.noun is None:
        return sentence.words[behind : behind + 2] in _DIFFERING
    more = sentence.words[behind : behind + 1] in _MORE
    return more and sentence.words[sentence.starting_at(figure.noun.end) :][:1] == ("than",)


_MORE = frozenset({("more",), ("fewer",)})
_DIFFERING = frozenset((word, "than") for word in "less fewer more higher lower".split())


def _are_places(sentence: Sentence, figure: Figure) -> bool:
    """Whether there is room for so many, whoever is there: "has the capacity to hold 10,000 evacuees", "can take 40 prisoners"."""
    return figure.noun is not None and _ROOM.stands_before(sentence, figure.span.start, ROOM_REACH)


_ROOM = Expression(
    "capacity room space spaces beds hold house accommodate carry take seat shelter fit handle",
    pattern(
        r"\b(?:(?:capacity|room|spaces?|beds)\s+(?:to\s+[a-z]+|for)"
        r"|(?:can|able\s+to|(?:built|designed|meant|equipped)\s+to|enough\s+to)\s+"
        r"(?:hold|house|accommodate|carry|take|seat|shelter|fit|handle))(?:\s+(?:an?\s+)?(?:additional|extra|further|another|other|more))?\s+$",
        re.IGNORECASE,
    ),
)
ROOM_REACH = 40
"""How many characters before a figure it may be told that there is room for so many."""


def _of_no_illness(sentence: Sentence, figure: Figure) -> bool:
    """Whether cases are counted that nobody has fallen ill with: "212 cases of torture", "40 fraud cases"."""
    if figure.noun is None or OF_NO_ILLNESS.isdisjoint(sentence.vocabulary):
        return False
    named = figure.noun.of(sentence.text).lower().split()
    index = sentence.starting_at(figure.noun.end)
    told = sentence.words[index + 1 : index + 5] if sentence.words[index : index + 1] == ("of",) else ()
    return named[-1] in ("case", "cases") and not OF_NO_ILLNESS.isdisjoint((*named, *told))


def _are_institutions(sentence: Sentence, figure: Figure) -> bool:
    """Whether bodies are counted that nobody has died as: "16 urban local bodies"."""
    if figure.noun is None or _INSTITUTED.isdisjoint(sentence.vocabulary):
        return False
    named = figure.noun.of(sentence.text).lower().split()
    return named[-1] in ("body", "bodies") and not _INSTITUTED.isdisjoint(named)


_INSTITUTED = frozenset(
    "local public governing sports sporting professional regulatory international national government governmental statutory advisory "
    "elected civic trade industry religious official legislative student celestial heavenly water expert industrial corporate".split()
)
"""Words before bodies that are institutions, or no human ones."""


def excepts(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number tells of how many something is not said: "all but two of the guests survived"."""
    low = sentence.starting_at(figure.span.start)
    return low > 1 and sentence.words[low - 1] == "but" and sentence.words[low - 2] == "all"


def _narrows(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number is part of a word that narrows another: "a three-storey house collapsed"."""
    return figure.noun is not None and sentence.text.startswith("-", figure.span.end)


def _is_sum(sentence: Sentence, figure: Figure) -> bool:
    """Whether a bare number is a sum of money behind another: "$500 for each widow and 200 for those hurt"."""
    if figure.noun is not None:
        return False
    behind = sentence.starting_at(figure.span.end)
    given = sentence.words[behind : behind + 1] in (("for",), ("each",), ("to",))
    return given and any(f.dimension == "money" and f.span.start < figure.span.start for f in sentence.figures)


def _counts_times(sentence: Sentence, figure: Figure) -> bool:
    """Whether times are counted, and so nobody: "shot multiple times"."""
    return figure.noun is not None and figure.noun.of(sentence.text).split()[0].lower() in ("time", "times")


def _measures(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number has decimals that no scale takes up, or is a magnitude: a quake of 7.9, of magnitude 6, counts nobody."""
    if "magnitude" in sentence.vocabulary:
        low = sentence.ending_at(figure.span.start)
        if low and sentence.words[low - 1] == "magnitude":
            return True
    number = figure.quantity.number if figure.quantity and figure.dimension == "count" else None
    return number is not None and number != number.to_integral_value()


def _tells_age(sentence: Sentence, figure: Figure) -> bool:
    """Whether a bare number stands between commas behind somebody: "the driver, 45, was not hurt"."""
    if figure.noun is not None or figure.number is None:
        return False
    words, low = sentence.words, sentence.starting_at(figure.span.start)
    if low < 2:
        return False
    if figure.quantity and figure.quantity.hedge in ("under", "over") and _are_people(words[low - 1]):
        return True  # "half of them under five"
    named = (word for word in words[low - 1 : max(0, low - 4) : -1] if word not in ("and", "or", ",", "&"))
    if next((word for word in named if not word[0].isdigit()), None) in ("ages", "aged"):
        return True  # "two men, ages 22 and 25"
    high = sentence.starting_at(figure.span.end)
    if high >= len(words):
        return False
    if _is_told_of(sentence, low - 1):
        return False  # "the number of arrests, 41, was the lowest"
    parent = words[high] == "and" and words[high + 1 : high + 2] in (("father",), ("mother",))
    return words[low - 1] == "," and (words[high] == "," or parent) and words[low - 2] not in ("all", "total")


def _are_people(word: str) -> bool:
    """Whether a word before an age names those who are of it."""
    return word in ("them", "whom", "those") or names_people(word)


def _is_told_of(sentence: Sentence, end: int) -> bool:
    """Whether the name of a count ends before a word."""
    near = (phrase for at in range(max(0, end - NEAR), end) for phrase in sentence.cues.get(at, ()))
    return any(phrase.end == end and phrase.shelf == "totals" for phrase in near)
