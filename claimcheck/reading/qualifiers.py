"""What a figure is hedged with, once for all dimensions: "at least", "not more than about", "or so", "-ish".

Words in front are looked up from the number backwards, one word at a time, so that a number with an ordinary word in
front costs one look into a table.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern
from claimcheck.reading.backwards import Word, word_ending
from claimcheck.reading.phrases import Sense, phrases

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
    "votes majority",
    "victory win wins lead argument questions protest protests clash clashes talks advantage tension tensions",
    "feud sued criticized criticised arrested charged resigned deal taken takes take took taking handed",
    "fined fine fines prosecuted suspended dismissed sacked censured questioned investigated",
    "triumph edge turn turned turning turns hand hands handing",
)
_AMOUNT = r"[$£€]\s?\d[\d.,]*(?:(?:m|mn|bn|tn|k)\b|[^\S\n](?:million|billion|trillion)\b)?"
_DIFFERENCE = pattern(
    rf"(?:{_AMOUNT}|\d[^\S\n]?(?:%|per[^\S\n]?cent|(?:percentage[^\S\n])?points)|(?<=\d)[^\S\n](?:million|billion|trillion))[^\S\n]$",
    re.IGNORECASE,
)
"""An amount right in front of "more than", which then says from what that differs: "was $3 million more than $20 million"."""
_PAID = pattern(rf"{_AMOUNT}[^\S\n]$", re.IGNORECASE)
"""A sum right in front of "over", which then says for what it is paid: "fined $9 million over 12 leaks"."""
REACH = 24
"""How many characters such an amount has at most."""
_MOVED = words(
    "went go goes gone going moved move rose back jumped climbed shot shoots shooting soared surged crept creeping inched edged ticked",
    "toll count tally total number figure",
)
"""Words behind which "up to" says where something has come to."""


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
    for phrase, sense in phrases():
        node = root
        for word in reversed(phrase.split()):
            node = node.setdefault(word, _Node())
        node.sense = sense
    return root


def may_qualify(word: str) -> bool:
    """Whether a qualifier may end with the word."""
    return word in _phrases()


def _one_in_front(text: str, near: Word) -> Qualifier | None:
    """The longest qualifier that ends with a word."""
    last, at, stop = near
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
    if word == "than":
        return None if _DIFFERENCE.search(text, max(0, found.start - REACH), found.start) else _arrived(text, found)
    if word not in ("about", "over", "under", "around", "to", "near", "above", "below", "beyond"):
        return found
    before, _, _ = word_ending(text, found.start)
    if word == "about" and before in _TOPIC:
        return None
    if word == "over" and (before in _OVER_WHAT or _PAID.search(text, max(0, found.start - REACH), found.start)):
        return None
    if word == "under" and _HEADINGS.match(text, found.end):
        return None
    if found.sense is Sense.AT_MOST and _has_moved(text, found.start):
        return None  # "rose up to 80", "brought the toll up to 80"
    return found


def _has_moved(text: str, start: int) -> bool:
    """Whether the words before "up to" say where a count has come to: "rose up to", "the toll is now up to"."""
    before, at, _ = word_ending(text, start)
    while before in _BEING:
        before, at, _ = word_ending(text, at)
        if before in _TOLLS:
            return True
    return before in _MOVED


_BEING = words("is was now stands currently")
_TOLLS = words("toll tally count")
"""Names of a count that only grows, so that it is nowhere up to a limit."""


_HEADINGS = pattern(
    r"\s*[\w-]{1,12}\s+(?:[a-z]+\s+){0,2}?(?:counts|articles|sections|headings|statutes|provisions|aliases|names|flags|presidents|administrations)\b"
)
"""What stands behind "under" where so many are what something stands under: "convicted under three felony counts"."""


def _arrived(text: str, found: Qualifier) -> Qualifier:
    """The same without "up to" behind a verb that says where something has come to: "shot up to more than 90"."""
    up = _UP_TO.match(text, found.start, found.end)
    return found._replace(start=up.end()) if up and _has_moved(text, found.start) else found


_UP_TO = pattern(r"up[^\S\n]+to[^\S\n]+", re.IGNORECASE)


def behind(text: str, end: int) -> Qualifier | None:
    """The qualifier that begins right behind a figure: "or more", "-ish", "or so"."""
    first, second = text[end : end + 1], text[end + 1 : end + 2]
    if first not in _FIRST_BEHIND or (
        first == " " and second.isalpha() and text[end + 1 : end + 3].lower() not in _PAIRS
    ):
        return None
    found = _BEHIND.match(text, end)
    if not found:
        return None
    sense = {"least": Sense.AT_LEAST, "most": Sense.AT_MOST, "about": Sense.ABOUT}[found.lastgroup or ""]
    return Qualifier(found.start(), found.end(), sense)


_FIRST_BEHIND = frozenset(" \u00a0+-i(,")
_PAIRS = words("or an at mi pl ma to od gi mo ap")
"""What the words behind a figure begin with."""


def in_front(text: str, near: Word, floor: int = 0) -> list[Qualifier]:
    """All qualifiers stacked in front of a figure, from the word nearest to it; fillers only behind a qualifier."""
    if near[0] not in _phrases():
        return []
    found: list[Qualifier] = []
    pending: list[Qualifier] = []
    for _ in range(4):
        one = _one_in_front(text, near)
        if one is None or one.start < floor or one.sense is Sense.PLAIN:
            break
        near = word_ending(text, one.start)
        if one.sense is Sense.FILLER:
            pending.append(one)
        elif pending and _a_place(text, pending[-1], one):
            break
        else:
            found += [*pending, one]
            pending = []
    return found


_MARK = pattern(r"(?:-(?!(?:second|minute|hour|day|week|month|year)\b)[a-z]+)?[^\S\n]mark\b")
_MILESTONES = (
    (words("reach reaches reached reaching hit hits hitting attain attained"), Sense.AT_LEAST),
    (
        words(
            "pass passes passed passing past cross crosses crossed crossing break breaks broke breaking broken surpass",
            "top breach breaches breached breaching above over beyond",
        ),
        Sense.MORE,
    ),
    (words("below under"), Sense.LESS),
)
"""What a mark is said to be to a count, and what that says of it: "crossed the 1,000-goal mark"."""


def milestone(text: str, near: Word, end: int) -> list[Qualifier]:
    """The verb in front of a number, "the" between them, that is called a mark; nothing where it is none."""
    if not _MARK.match(text, end):
        return []
    verb, start, _ = word_ending(text, near[1])
    return [Qualifier(start, near[2], sense) for verbs, sense in _MILESTONES if verb in verbs]


_PASSING = words("past pass passes passed crosses crossed")
_PASSED = pattern(
    r"[^\S\n]*(?:[,.;:)]?(?=\s|\Z)(?![^\S\n]+[a-z0-9])|[^\S\n](?:as|in|on|after|since|with|amid|for|across|while|worldwide|nationwide|today)\b)"
)
_LEAST_PASSED = 100
"""From where on numbers are told as passed: "the toll climbs past 300", not "she drove past 12"."""


def passed(near: Word, text: str, end: int, value: Decimal) -> list[Qualifier]:
    """The verb in front of a number that a count has passed, where nothing is counted behind it; nothing where it is none."""
    if near[0] not in _PASSING or value < _LEAST_PASSED or not _PASSED.match(text, end):
        return []
    return [Qualifier(near[1], near[2], Sense.MORE)]


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
