"""Whom a figure counts: the noun behind it, "the number of hostages" before it, people where the words tell only of a count."""

import re

from claimcheck.claims import Claim
from claimcheck.events import CLASSES
from claimcheck.extraction.counting.sequels import told_alike
from claimcheck.extraction.counting.told_first import name_behind
from claimcheck.extraction.counting.whereabouts import tells_where
from claimcheck.extraction.voices.stance import union_end
from claimcheck.extraction.words.by_word import PERSON
from claimcheck.extraction.words.function_words import TOTAL_ENDS, TOTAL_FILLERS
from claimcheck.extraction.words.partitives import whole_of
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.reading.noun import counted_noun
from claimcheck.reading.noun_words import NOUNS_IN_LY

_NUMBER_OF = pattern(r"(?:number|count|tally)\s+of(?=\s)", re.IGNORECASE)
_SORTS = {
    "civilian": "civilians",
    "hostage": "hostages",
    "passenger": "passengers",
    "child": "children",
    "military": "soldiers",
    "police": "police officers",
    "firefighter": "firefighters",
    "migrant": "migrants",
    "militant": "militants",
    "rebel": "rebels",
    "student": "students",
}
"""Those who may have a toll of their own, as they are counted."""
NAMING_PEOPLE = frozenset("toll crowd attendance turnout survivor survivors".split())
"""Names of a count that is of people."""


def whom(
    sentence: Sentence, figure: Figure, kind: type[Claim], bound: Bound | None, group: Span | None = None
) -> str | None:
    """Who is counted: the group it takes from a whole, the noun, people where the noun is the count itself ("deaths"), else unknown."""
    if group is not None:
        return group.plain(sentence.text)
    whole = whole_of(sentence, figure) if figure.noun is None else None
    if whole is not None and whole.noun is not None:
        return whole.noun.plain(sentence.text)
    if figure.noun is None:
        return _unnamed(sentence, figure, bound)
    noun = figure.noun.plain(sentence.text)
    counted = _whose(noun, bound) if bound else None
    if counted is not None:
        return counted
    if bound is not None and bound.of_harm and noun.split()[-1].lower() in _HARMS:
        return "people"  # "a toll of 115 and over 1,500 injuries"
    if kind.kind == "votes" and _CAST.match(sentence.text, figure.noun.end):
        return f"{noun} cast"  # all of them, and not those of one side
    if kind.kind == "event_count":
        return noun.split()[-1]
    together = union_end(sentence, figure)
    return " ".join(sentence.text[figure.noun.start : together].split()) if together else noun


_HARMS = frozenset("deaths fatalities injuries casualties injured dead wounded".split())
"""Nouns of what befell people, which name none of them."""


def _unnamed(sentence: Sentence, figure: Figure, bound: Bound | None) -> str | None:
    """Who is counted by a number that has no noun of its own."""
    if figure.grammar == PERSON and figure.quantity and figure.quantity.number != 1:
        some = bound is not None and bound.words.lower().startswith("among ")
        return None if some else "people"  # "a man and three women", but not "a man and a woman are among the dead"
    named = name_behind(sentence, figure)
    behind = _noun_numbered(sentence, sentence.starts[named]) if named is not None else None
    if behind is not None:
        told = behind.plain(sentence.text)
        return (_whose(told, bound) if bound else None) or told
    if bound is None:
        return _numbered_before(sentence, figure) or _told_alike(sentence, figure, None)
    if bound.total is not None:
        counted = _numbered(sentence, figure, bound) or (_whose_toll(sentence, bound.total) if bound.of_harm else None)
        if counted is not None:
            return counted
    of_people = bound.strength is Strength.NEAR and not NAMING_PEOPLE.isdisjoint(bound.words.lower().split())
    return "people" if of_people else _told_alike(sentence, figure, bound)


def _told_alike(sentence: Sentence, figure: Figure, bound: Bound | None) -> str | None:
    """Whom a number counts by the noun of the one before, told in the same way: "500 soldiers from Ashby and 200 from Borne"."""
    if figure.dimension != "count" or len(sentence.figures) < 2:
        return None
    noun, after = None, figure
    before = [one for one in sentence.figures if one.span.end < figure.span.start and one.dimension == "count"]
    for last in reversed(before):
        if noun is not None or tells_where(sentence, last) or not told_alike(sentence, after, last):
            break
        noun, after = last.noun, last
    if noun is None:
        return None
    told = noun.plain(sentence.text)
    if bound is None:
        return told
    return (_whose(told, bound) or told) if bound.cues.may_count(told) else None


def _numbered(sentence: Sentence, figure: Figure, bound: Bound) -> str | None:
    """Whom a number counts by its own name: "the number of hostages stands at 40"; `None` where it has another name."""
    noun = _noun_numbered(sentence, bound.total or 0)
    if noun is None or noun.end > figure.span.start:
        return None
    told = noun.plain(sentence.text)
    return _whose(told, bound) or told


def _noun_numbered(sentence: Sentence, start: int) -> Span | None:
    """The noun of which the words at a place name the number."""
    found = _NUMBER_OF.match(sentence.text, start)
    return counted_noun(sentence.text, found.end(), False) if found else None


def _numbered_before(sentence: Sentence, figure: Figure) -> str | None:
    """What a number counts of which no kind is told: "the number of rough sleepers has doubled to 640"."""
    end = sentence.ending_at(figure.span.start)
    if figure.dimension != "count" or "number" not in sentence.vocabulary or sentence.words[end - 1] not in _REACHING:
        return None
    at = next((at for at in range(end - 1, max(-1, end - REACH), -1) if sentence.words[at] == "number"), 0)
    noun = _noun_numbered(sentence, sentence.starts[at]) if sentence.words[at - 1] != "average" else None
    start = sentence.starting_at(noun.end) if noun else end
    if noun is None or not all(_leads_up(sentence, index, start) for index in range(start, end)):
        return None  # "the number of pupils per class is 31"
    return noun.plain(sentence.text)


def _leads_up(sentence: Sentence, index: int, start: int) -> bool:
    """Whether a word between the noun of a count and its number says no more of those counted than where they are."""
    word = sentence.words[index]
    placed = index > start and sentence.capital(index) and (index - 1 > start or sentence.words[start] == "in")
    return placed or word in _LEADING_UP or word.endswith("ly")


def _whose_toll(sentence: Sentence, start: int) -> str:
    """Who is counted in a toll whose name starts at a place of the text: people, unless the word before says whom."""
    index = sentence.starting_at(start)
    index -= index > 0 and sentence.words[index - 1] == "death"
    return _SORTS.get(sentence.words[index - 1], "people") if index else "people"


_LEADING_UP = TOTAL_FILLERS | frozenset(
    "doubled tripled quadrupled increased dropped declined fell fallen dwindled shrunk swelled swollen soared jumped surged halved high low peak".split()
)
"""What stands between the name of a count and its number where no more is said of those counted."""
_REACHING = TOTAL_ENDS - {"by"}
REACH = 16
"""How many words the name of a count without a kind may stand before its number."""
_CAST = pattern(r"\s+(?:(?:were|had\s+been|have\s+been)\s+)?cast\b(?!\s+for\b)")
SAID_OF_COUNTS = frozenset(
    "active associated related confirmed recorded reported officially official known innocent precious new total additional more local daily suspected probable possible presumed fresh suspected, probable, possible, confirmed, and or feared believed thought".split()
)
"""Words before "deaths" and "cases" that say nothing of who is counted."""


def _whose(noun: str, bound: Bound) -> str | None:
    """Whose deaths or cases are counted, people where it is not said; `None` where the noun is no such count."""
    words = noun.split()
    first = (words[0].lower(),)
    if (first in bound.cues.describing or (words[0].endswith("ed") and first in bound.cues.verbs)) and len(words) > 1:
        return " ".join(words[1:])  # "80 wounded people"
    for start in range(len(words)):
        if tuple(word.lower() for word in words[start:]) in bound.cues.generic:
            narrower = [word for word in words[:start] if _narrows(word.lower())]
            return " ".join(narrower) or "people"
    return None


def _narrows(word: str) -> bool:
    """Whether a word before a count says whose it is: not "confirmed deaths", "flood deaths", "the gravely wounded"."""
    described = (word.endswith("ly") and word not in NOUNS_IN_LY) or word.endswith("-related")
    return not described and word not in SAID_OF_COUNTS and word not in CLASSES
