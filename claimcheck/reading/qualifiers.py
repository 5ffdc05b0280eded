"""What a figure is hedged with, once for all dimensions: "at least", "not more than about", "or so", "-ish".

Words in front are looked up from the number backwards, one word at a time, so that a number with an ordinary word in
front costs one look into a table.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern
from claimcheck.reading.backwards import word_ending


class Sense(Enum):
    """What a qualifier does to the number."""

    AT_LEAST = "at least"
    MORE = "more than"
    AT_MOST = "at most"
    LESS = "less than"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    ABOUT = "about"
    EXACT = "exactly"
    FILLER = ""
    """Stands between a qualifier and its number and changes nothing: "at least another 12"."""
    PLAIN = "plain"
    """Reads as no qualifier, though its last words would: "know about 12 of them"."""


_IN_FRONT = {
    Sense.AT_LEAST: "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum"
    "|upwards of|upward of|no lower than|not lower than|no smaller than|as few as|as little as|as low as|at the least"
    "|at the very least|at a minimum|at least or equal to|greater than or equal to|more than or equal to|equal to or more than"
    "|equal to or greater than|greater or equal to|greater or equal than|higher or equal than|larger or equal than"
    "|bigger or equal than|higher than or equal to|larger than or equal to|no shorter than|no younger than|not under"
    "|not below|≥|>=|> =|=>|starting at|starting from|from at least",
    Sense.MORE: "more than|over|above|exceeding|exceeds|exceeded|exceed|greater than|higher than|larger than|bigger than"
    "|in excess of|beyond|north of|surpassing|surpassed|surpasses|topped|topping|well over|well above|well more than"
    "|far more than|many more than|much more than|significantly more than|considerably more than|well in excess of|older than|longer than"
    "|taller than|heavier than|>|far in excess of|better than|even more than|way over|way more than|far above|well beyond"
    "|heavier than|hotter than|warmer than|faster than|far exceeding",
    Sense.AT_MOST: "at most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum of|maximum|max"
    "|not exceeding|not over|no greater than|no higher than|not above|not exceed|no larger than|no bigger than|as high as"
    "|as long as|as tall as|as far as|at the most|at the very most|less than or equal to|fewer than or equal to|equal to or less than"
    "|smaller or equal than|less or equal than|lower or equal than|smaller than or equal to|lower than or equal to"
    "|smaller or equal to|less or equal to|no longer than|no older than|never more than|≤|<=|< =|=<|anything up to"
    "|somewhere up to",
    Sense.LESS: "less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|far fewer than"
    "|far less than|well under|well below|much less than|many fewer than|significantly less than|significantly fewer than"
    "|considerably less than|<|far below|lighter than|cheaper than|cooler than|colder than|slower than|short of|shy of",
    Sense.NEARLY: "nearly|almost|close to|approaching|nearing|just under|just below|just short of|just shy of"
    "|a little under|a little less than|slightly less than|slightly under|slightly fewer than|slightly below|a bit less than|a bit under|not quite"
    "|just less than|just fewer than|very nearly|very close to|marginally less than|only just under|a shade under|a little below|a fraction under"
    "|a little short of|a touch under|somewhat less than|somewhat under|closing in on|well nigh|virtually|near to",
    Sense.JUST_OVER: "just over|just above|just more than|slightly more than|slightly over|slightly above"
    "|a little over|a little more than|a little above|a bit more than|a bit over|barely over|only just over|marginally more than"
    "|little more than|a shade over|a fraction over|a touch over|somewhat more than|somewhat over|not much more than|barely more than",
    Sense.ABOUT: "about|around|roughly|approximately|approx|approx.|circa|c.|ca.|ca|some|an estimated|estimated|near"
    "|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|in the order of"
    "|something like|more or less|~|≈|an average of|roundly|broadly|estimated at|just about|or so|somewhere around"
    "|somewhere in the region of|anywhere around|around about|barely|an approximate|at around|perhaps|maybe|possibly"
    "|as many as about|approximately about|somewhere near|estimated to be",
    Sense.EXACT: "exactly|precisely|equal to|equals to",
    Sense.FILLER: "another|a further|an additional|further|additional|the|a|an|a total of|total of|a record|an estimated"
    "|a whopping|an extra|only|just|a reported|reported|an unprecedented|a staggering|its|their|his|all|an average of",
    Sense.PLAIN: "all over|all around|turn over|hand over|took over|take over|over the|under the|above the"
    "|below the|beyond the",
}  # fmt: skip
_BEHIND = pattern(
    r"""
    (?P<least> \+(?![\w\d]) | [^\S\n]{1,2}(?:or|and)[^\S\n](?:more|above|over|greater|higher|up|older|better|longer|larger|upwards?|beyond|bigger)\b(?![^\S\n](?:than\b|[\d$£€]))
             | [^\S\n]{1,2}(?:at[^\S\n](?:the[^\S\n](?:very[^\S\n])?)?least|minimum(?![^\S\n]\w)|plus(?=[^\S\n]+[a-z])|at[^\S\n]a[^\S\n]minimum)\b
             | -plus\b )
  | (?P<most> ,?[^\S\n]{1,2}(?:(?:or|and)[^\S\n](?:less|fewer|below|under|lower|younger|smaller|shorter)\b(?![^\S\n](?:than\b|[\d$£€]))
                          |at[^\S\n](?:the[^\S\n](?:very[^\S\n])?)?most\b|maximum\b(?![^\S\n]\w)|max\b(?![^\S\n]\w)|tops\b) )
  | (?P<about> -?ish\b | -odd\b | [^\S\n]odd\b | [^\S\n]{1,2}or[^\S\n]so\b | [^\S\n]or[^\S\n]thereabouts\b | [^\S\n]give[^\S\n]or[^\S\n]take\b
             | [^\S\n]more[^\S\n]or[^\S\n]less\b(?![^\S\n]\w) | [^\S\n]approximately\b(?=[.,;)]|(?![^\n])) | [^\S\n]?\(?approx\.?\)?(?=[.,;)]|(?![^\n])) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TOPIC = words(
    "talk talks talked talking speak spoke speaking know knows knew ask asked asking tell told think thinking",
    "thought hear heard worry worried worries concern concerns concerned question questions information details",
    "news story stories report reports book books film documentary learn learned lied lie lies joke jokes write",
    "wrote written writing complain complained complaint complaints doubt doubts fears dream dreams feel feels",
    "care cares brag bragged song article articles forget argue argued something anything nothing all what",
    "briefed statement",
)
_OVER_WHAT = words(
    "dispute disputes row fight fights battle debate control war concern concerns concerned fears anger outrage",
    "victory win wins lead argument questions protest protests clash clashes talks advantage tension tensions",
    "feud sued criticized criticised arrested charged resigned deal taken takes take took taking handed hand won",
    "triumph edge",
)
_MOVED = words("went go goes gone going moved move rose back jumped")


class Qualifier(NamedTuple):
    """A qualifier where it stands."""

    start: int
    end: int
    sense: Sense


class _Node(dict[str, "_Node"]):
    """The words that may stand in front; `sense` is what the phrase so far means, if it is whole."""

    sense: Sense | None = None


@cache
def _phrases() -> _Node:
    """All phrases as a tree, each read backwards from its last word."""
    root = _Node()
    for sense, phrases in _IN_FRONT.items():
        for phrase in phrases.split("|"):
            node = root
            for word in reversed(phrase.split()):
                node = node.setdefault(word, _Node())
            node.sense = sense
    return root


def one_in_front(text: str, end: int) -> Qualifier | None:
    """The longest qualifier whose last word stands right in front of end."""
    last, at, stop = word_ending(text, end)
    node = _phrases().get(last)
    if node is None:
        return None
    sense, start = node.sense, at
    while node:
        word, at, _ = word_ending(text, at)
        node = node.get(word)
        if node is None:
            break
        if node.sense is not None:
            sense, start = node.sense, at
    return None if sense is None else _judged(text, Qualifier(start, stop, sense), last)


def _judged(text: str, found: Qualifier, word: str) -> Qualifier | None:
    """The qualifier, unless the word in front of it gives it another sense."""
    if word not in ("about", "over", "under", "around", "to", "near", "above", "below", "beyond"):
        return found
    before, _, _ = word_ending(text, found.start)
    if word == "about" and before in _TOPIC:
        return None
    if word == "over" and before in _OVER_WHAT:
        return None
    if found.sense is Sense.AT_MOST and before in _MOVED:
        return None
    return found


def behind(text: str, end: int) -> Qualifier | None:
    """The qualifier that begins right behind a figure: "or more", "-ish", "or so"."""
    if text[end : end + 1] not in _FIRST_BEHIND:
        return None
    found = _BEHIND.match(text, end)
    if not found:
        return None
    sense = {"least": Sense.AT_LEAST, "most": Sense.AT_MOST, "about": Sense.ABOUT}[found.lastgroup or ""]
    return Qualifier(found.start(), found.end(), sense)


_FIRST_BEHIND = frozenset(" \u00a0+-i(,")


def in_front(text: str, end: int, floor: int = 0) -> list[Qualifier]:
    """All qualifiers stacked in front of end, the nearest first; fillers only where a qualifier is in front of them."""
    found: list[Qualifier] = []
    pending: list[Qualifier] = []
    for _ in range(4):
        one = one_in_front(text, end)
        if one is None or one.start < floor or one.sense is Sense.PLAIN:
            break
        end = one.start
        if one.sense is Sense.FILLER:
            pending.append(one)
        elif pending and _a_place(text, pending[-1], one):
            break
        else:
            found += [*pending, one]
            pending = []
    return found


_ARTICLES = words("a an the its their his all")
_PLACES = words("over under above below beyond near around about")


def _a_place(text: str, filler: Qualifier, one: Qualifier) -> bool:
    """Whether an article makes a preposition of the qualifier: "placed under a $14 million bounty"."""
    return text[filler.start : filler.end].lower() in _ARTICLES and text[one.start : one.end].lower() in _PLACES


def hedge_of(text: str, front: Sequence[Qualifier], back: Qualifier | None) -> str | None:
    """The qualifier as printed, in lower case."""
    words = " ".join(text[front[-1].start : front[0].end].split()) if front else ""
    if back:
        words = f"{words} {text[back.start : back.end].strip(' ,-')}".strip()
    return words.lower() or None
