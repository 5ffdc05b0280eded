"""Where: the places that a sentence names, those that stand together as one."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from claimcheck.countries import adjectives, names
from claimcheck.dates import NAMES_OF_DAYS, SHORT_MONTHS
from claimcheck.events import CLASSES
from claimcheck.extraction.words.phrases import standing
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.patterns import pattern
from claimcheck.placenames import FACILITIES
from claimcheck.regions import behind_a_town, regions

NEARBY = 25
"""How many characters may stand between the names of one place: "at a market in the town of Douma"."""
NOT_PLACES = (
    NAMES_OF_DAYS
    | SHORT_MONTHS
    | frozenset(
        "i richter least most custody mass critical hospital hiding shelter shelters ramadan eid diwali hajj haj".split()
    )
)
"""Words that begin no place, though they have a capital: days, months and words of headlines ("At Least 20", "in Custody")."""
_SIDES = "(?:north|south)-?(?:east|west)?|east|west|centre|center|heart|middle|outskirts"
_DIVISIONS = "town|city|village|province|state|district|region|neighborhood|neighbourhood|suburb|capital|port|island"


_TO_A_NAME = frozenset("in at on near off outside inside around across struck hit rocked the".split())
"""Words in front of the name of a place."""
_LEADING = _TO_A_NAME | {"to", "of"}
"""Those, and what stands in front of places that are told by what they are as well: "to the Royal Hotel"."""
_ONLY_TO_A_NAME = frozenset({"the", "to", "of"})
"""Those of them behind which nothing but a name with a capital does."""
_ARTICLES = frozenset({"a", "an", "the"})
_IN_SMALL_LETTERS = FACILITIES.union(
    _DIVISIONS.split("|"),
    "north south east west northeast northwest southeast southwest centre center heart middle outskirts".split(),
    "northern southern eastern western northeastern northwestern southeastern southwestern central".split(),
)
"""Words one of which stands in a sentence wherever a place is led to by others than the capital of its name."""


_BEFORE_A_NAME = r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Oo]ff|[Oo]utside|[Ii]nside|[Aa]round|[Aa]cross|struck|hit|rocked)\s+(?:an?\s+|the\s+)?"
_NAME_WORD = r"[A-Z](?:[\w’-]|'(?=[a-z]\w*)(?!s\b))*"  # "Sana'a", not "Leeds's"
_NAME = rf"(?!(?:[A-Z]\.){{2}}|[A-Z]&)(?:(?:Mt|St|Ft)\.\s+)?{_NAME_WORD}(?:\s+(?:{_NAME_WORD}|de|al|el)\b)*"


@cache
def _place() -> re.Pattern[str]:
    """A place with the word in front of it."""
    sorts, name = "|".join(sorted(FACILITIES)), _NAME
    return re.compile(
        rf"{_BEFORE_A_NAME}"
        rf"(?:(?:[A-Z]?[\w-]+\s+){{0,2}}?(?:{_DIVISIONS})\s+of\s+|(?:{_SIDES})\s+of\s+)?"
        r"(?:[A-Z][\w-]+\s+capital(?:,\s+(?=[A-Z]\w*[,.;])|\s+(?!\w+day\b)))?"
        r"(?:(?:north|south)?(?:eastern|western)\s+|(?:north|south|centr)(?:ern|al)\s+)?"
        rf"(?P<name>{name}(?:[’']s(?:\s+{name})?)?(?:\s+(?:{sorts})\b)?|(?:{sorts})\b)"
        rf"|\b[Tt]he\s+(?P<known>(?:[A-Z][\w’-]*\s+)+(?:(?:{sorts})\s+)?)(?=(?P<happening>[a-z]+)\b)"
        rf"|\b(?:to\s+the|of(?:\s+the)?)\s+(?P<entered>(?:[A-Z][\w’-]*\s+)+(?i:{sorts})\b)"
    )


_NAMED_ALONE = pattern(
    rf"{_BEFORE_A_NAME}(?P<name>{_NAME}(?:[’']s(?:\s+{_NAME})?)?)"
    r"|\b[Tt]he\s+(?P<known>(?:[A-Z][\w’-]*\s+)+)(?=(?P<happening>[a-z]+)\b)(?P<entered>)"
)
"""The same where nothing but the capital of its name leads to a place."""


def places(sentence: Sentence) -> tuple[tuple[int, str], ...]:
    """The places that a sentence names, each where it begins; names that stand together are one, with their country."""
    groups: list[list[tuple[int, int, str]]] = []
    for start, end, name in _named(sentence):
        if groups and _within(sentence, groups[-1][-1][1], start):
            groups[-1].append((start, end, name))
        else:
            groups.append([(start, end, name)])
    country = _country(sentence)
    if not groups:
        return ((sentence.span.start, country),) if country else ()
    found = [(group[0][0], [name for _, _, name in group]) for group in groups]
    return tuple([(start, " ".join(_with(country, told))) for start, told in found])


def _within(sentence: Sentence, end: int, start: int) -> bool:
    """Whether one name of a place tells where the other is by what stands between them: not "in Douma and in Homs"."""
    if start - end >= NEARBY or " and " in sentence.text[end:start]:
        return False
    counts = (figure for figure in sentence.figures if figure.dimension not in ("date", "time"))
    return not any(end <= figure.span.start < start for figure in counts)  # "five in Leeds, three in York"


def _led(sentence: Sentence) -> Iterator[re.Match[str]]:
    """Where words stand that lead to a place, and it follows."""
    end = sentence.span.start
    words = sentence.words
    if sentence.quote.count(".") > 1:  # "in 2019.In Paris" lacks a space
        words = tuple([word.rpartition(".")[2] if "." in word else word for word in words])
    named_alone = _IN_SMALL_LETTERS.isdisjoint(sentence.vocabulary)
    place = _NAMED_ALONE if named_alone else _place()
    leading = _TO_A_NAME if named_alone or FACILITIES.isdisjoint(sentence.vocabulary) else _LEADING
    for index in standing(words, leading):
        if (named_alone or words[index] in _ONLY_TO_A_NAME) and not _before_a_capital(sentence, index):
            continue
        if index and words[index - 1] in _ABOVE_ALL:
            continue  # "clashes across the region, particularly in Ashby"
        at = sentence.ends[index] - len(words[index])
        found = place.match(sentence.text, at, sentence.span.end) if at >= end else None
        if found:
            end = found.end()
            yield found


_ABOVE_ALL = frozenset("particularly especially notably mostly mainly chiefly primarily".split())
"""Words before a place where more happened than elsewhere, so that it is not where all did."""


def _before_a_capital(sentence: Sentence, index: int) -> bool:
    """Whether a word with a capital follows another, an article between them aside."""
    text, starts = sentence.text, sentence.starts
    behind, last = index + 1, len(starts) - 1
    if behind < last and sentence.words[behind] in _ARTICLES and not text[starts[behind]].isupper():
        behind += 1
    return behind <= last and text[starts[behind]].isupper()


def _named(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    for found in _led(sentence):
        if found["known"] and (found["happening"] not in CLASSES or found["known"].split()[-1] in _LINES):
            continue
        words = (found["name"] or found["entered"] or found["known"]).split()
        words = [_POSSESSIVE.sub("", word) for word in takewhile(lambda word: word not in _GOING_ON, words)] or words
        if words[-1].lower() in CLASSES and len(words) > 1 and not words[-1].isupper():
            words = words[:-1]  # "20 Killed in El Paso Shooting", "16 died in the Harrow Fire"
        kept = [word for word in words if word.lower().strip(".") not in NOT_PLACES]
        if kept and not (found["name"] and kept[0] != words[0]) and not _are_people(sentence, found, kept):
            yield found.start(), found.end(), " ".join([*kept, *_beside(sentence, found.end())])


def _are_people(sentence: Sentence, found: re.Match[str], name: list[str]) -> bool:
    """Whether it is no place, but against whom something was done: "an attack on Pakistani Christians", "on Turkish soldiers"."""
    told = frozenset(word.lower() for word in name)
    if not told & _BELIEVERS:
        return told <= _fighting() and _attacked(sentence, found)
    return all(word in _BELIEVERS or word in adjectives() for word in told)


def _attacked(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a name stands behind an attack and tells whose people it was on, and not where."""
    several = found[0].endswith("s") or _SEVERAL.match(sentence.text, found.end(), sentence.span.end) is not None
    return several and _ATTACKED.search(sentence.text, sentence.span.start, found.end()) is not None


@cache
def _fighting() -> frozenset[str]:
    """Words for whose people somebody is: adjectives of countries, and names of those who fight."""
    return frozenset("taliban houthi houthis nato un kurdish kurds islamic state".split()) | (
        adjectives().keys() - names()
    )


_FAITHS = "christian muslim shia shiite sunni hindu sikh buddhist catholic protestant coptic copt ahmadi jew".split()
_BELIEVERS = frozenset(["jewish", *_FAITHS, *(f"{faith}s" for faith in _FAITHS)])
"""Words for those of a faith."""
_SEVERAL = pattern(
    r"\s+(?:soldiers|troops|forces|fighters|militants|rebels|insurgents|officers|police|policemen|guards|civilians|villagers|pilgrims|"
    r"migrants|tourists|workers|peacekeepers|personnel|marines|gunmen)\b"
)
_ATTACKED = pattern(r"(?i:attack|assault|raid|strike|ambush)(?:e?s)?\s+on\s+(?:the\s+)?[A-Z][^.,;]*$")


_LINES = frozenset("Express Airlines Airways Air Flight Railway Railways".split())
"""Words with which names of trains and planes end, which many run under, wherever one of them crashed."""
_GOING_ON = frozenset(
    "Injuring Killing Wounding Leaving Trapping Forcing Sending Displacing Destroying Causing Hitting".split()
)
"""Words of a headline in capitals that go on behind a place."""
_POSSESSIVE = pattern(r"['’]s$")
_SECOND = pattern(
    r"(?:,\s+|\s+and\s+)(?:in\s+)?(?:(?:north|south|east|west|centr|neighbo)[a-z-]*\s+){0,2}(?P<country>[A-Z]\w+)"
)


def _beside(sentence: Sentence, end: int) -> Iterator[str]:
    """The region behind a town, and the countries that are named together with a place: "in Turkey and Syria" is in neither alone."""
    region = (
        behind_a_town().match(sentence.text, end, sentence.span.end) if sentence.text.startswith(",", end) else None
    )
    if region is not None:
        yield regions()[region["region"]]
        end = region.end()
    while (found := _SECOND.match(sentence.text, end, sentence.span.end)) and found["country"].lower() in names():
        yield found["country"]
        end = found.end()


def _with(country: str | None, named: list[str]) -> list[str]:
    told = any(word.lower() in adjectives() for name in named for word in name.split())
    return [*named, country] if country and not told else named


def _of_a_body(sentence: Sentence, at: int) -> bool:
    """Whether a country is named for a body of its own, which may speak of any place: "Kenya's Red Cross", not "Kenya's toll"."""
    return sentence.words[at].endswith("'s") and sentence.words[at + 1 : at + 2] in _BODIES and sentence.capital(at + 1)


_BODIES = frozenset(
    (word,)
    for word in "red health interior foreign defence defense civil ministry minister president prime national supreme parliament army police".split()
)


@cache
def _openings() -> frozenset[str]:
    """The words with which those names of countries begin that are one word."""
    return frozenset(re.split(r"\W", name, maxsplit=1)[0] for name in names() if " " not in name)


def _country(sentence: Sentence) -> str | None:
    """The one country that the sentence names by its noun ("Italy's toll", "Spain reported").

    Adjectives tell no place: soldiers of a country may be anywhere.
    """
    known = names()
    if _openings().isdisjoint(sentence.vocabulary):
        return None
    plain = [word.removesuffix("'s") for word in sentence.words]
    found = {plain[at] for at in standing(plain, known) if sentence.capital(at) and not _of_a_body(sentence, at)}
    return found.pop().title() if len(found) == 1 else None
