"""Text that was cut into tokens put together again, as a newspaper prints it.

A support tells no offsets, so that its texts may be mended before they are read: "12 %" is 12%, "`` quoted ''" is quoted.
"""

import re
from collections.abc import Sequence

import inflection

from claimcheck.dates import MONTHS
from claimcheck.populations import Kind

_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_MONTHS = "|".join(MONTHS)
_ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_MISREAD = re.compile(r"[ÂÃâï][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,2}")
"""A character beyond ASCII whose bytes were taken for two or three of another alphabet: "â‚¬" for "€"."""
_LOST = "\ufffd"
"""Stands for a character that was lost."""
_WINDS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_MENDED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"``\s?|\s?''"), '"'),
    (re.compile(r"(?<=[$£€¥])\s+(?=\d)"), ""),
    (re.compile(r"(?<=\d)\s+(?=%)"), ""),
    # a dash that was lost, and a sign of a currency
    (re.compile(rf"(?<=\d){_LOST}(?=\d)"), "–"),
    (re.compile(rf"(?<!\S){_LOST}(?=\d)"), ""),
    (re.compile(r"\s+(?=[,;:!?)\]](?:\s|$))"), ""),
    (re.compile(r"\s+(?=\.(?:\s|$))"), ""),
    (re.compile(r"(?<=[(\[])\s+"), ""),
    (re.compile(r"\s+(?=(?:'s|’s|n't|'re|'ve|'ll|'d)\b)"), ""),
    # decades: "the 1970's"
    (re.compile(r"(?<=\b\d\d\d0)['’](?=s\b)"), ""),
    # thousands parted by points, as on the continent: nobody writes three decimals of nothing, or counts people to a thousandth
    (re.compile(r"(?<=\d)\.(?=000(?!\d))"), ","),
    (re.compile(r"(?<=\b\d)\.(?=\d{3} (?:people|persons|cases|deaths|patients|residents|inhabitants)\b)"), ","),
    # over that is no bound: the mean of so many
    (re.compile(r"\b([Aa]veraged)(?: on)? over(?=\s+\S+\s+(?:critic|review))"), r"\1 across"),
    # nor is what so many of something took place in: "40 games over 3 seasons"
    (
        re.compile(
            r"((?<![\d,.])\d[\d,.]* [a-z]+) over(?=\s+\S+\s+(?:seasons?|years?|months?|weeks?|days?|games|matches|tours)\b)"
        ),
        r"\1 across",
    ),
    # what is no count of tests
    (re.compile(r"\btest(?:ed|s|ing)? positive\b"), "positive"),
    (re.compile(r"\bpositive tests?\b"), "positives"),
    # sentences run together where a note or a reference was taken out: "in Wuhan.School closures", "19.As of"
    (re.compile(r"(?<=[a-z0-9)][.])(?=[A-Z][a-z])"), " "),
    (re.compile(rf"(?<=\d\.)(?=\d{{1,2}} (?:{_MONTHS})\b)"), " "),
    # a day run together with its year, and a number with the word in front
    (re.compile(rf"(\b(?:{_MONTHS}) \d{{1,2}},)(?=\d{{4}}\b)"), r"\1 "),
    (re.compile(r"\b([Oo]f|[Tt]han|[Oo]ver|[Uu]nder|[Ff]rom|[Aa]bout)(?=\d)"), r"\1 "),
    # a bound that lost its word: "less 40 people"
    (re.compile(r"\b([Ll]ess|[Ff]ewer|More)(?= \d[\d,.]* \w)"), r"\1 than"),
    (re.compile(r"\bpass(?:ed|es)? away\b"), "died"),
    # a place in an order that a hyphen joins to its measure: "the third-largest"
    (re.compile(rf"\b({_ORDINALS}|\d+(?:st|nd|rd|th))-(?=(?:[a-z]+est|worst|most|least)\b)", re.IGNORECASE), r"\1 "),
    # scales with a letter wrong
    (re.compile(r"(?<=\d )(?:milions?|millons?|milliom)\b"), "million"),
    (re.compile(r"(?<=\d )(?:bilions?|billons?)\b"), "billion"),
    # "2+ million"
    (re.compile(r"(?<=\d)\+ (million|billion|thousand)\b"), r" \1+"),
    # a number run together with its noun: "62,241fans", "400crores"
    (re.compile(r"(?<=\d)(?=(?!(?:st|nd|rd|th|s|bn|mn?|km|kg|k|x)\b)[a-z]{4,})"), " "),
)
_DEGREES = re.compile(rf"(?<=\d)\s?[°º{_LOST}]\s?([NSEW])\b(?!['’])")


def mended(text: str) -> str:
    """The text with the marks of a tokeniser undone."""
    for token, mark in _BRACKETS.items():
        text = text.replace(token, mark)
    text = _MISREAD.sub(_reread, text)
    text = _DEGREES.sub(lambda found: f" {_WINDS[found[1]]}", text)
    for pattern, by in _MENDED:
        text = pattern.sub(by, text)
    return " ".join(text.split())


def renamed(text: str, populations: Sequence[Kind]) -> str:
    """The text with everybody called as a population is, where it has other words for the same."""
    names = {word.casefold(): kind.name for kind in populations for word in kind.aliases}
    names |= {inflection.pluralize(word): inflection.pluralize(name) for word, name in names.items()}
    if not names:
        return text
    words = "|".join(re.escape(word) for word in sorted(names, key=len, reverse=True))
    return re.sub(rf"\b(?:{words})\b", lambda found: names[found[0].casefold()], text, flags=re.IGNORECASE)


def _reread(found: re.Match[str]) -> str:
    """What the bytes of a misread character stand for; the same where they stand for none."""
    try:
        return found[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return found[0]
