"""Numbers that are no figures: results of games ("won 3-1"), weeks ("15–17"), models ("the U-2"), years of an era ("44 BC")."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.figures import Figure

_PAIR = re.compile(
    r"(?<![\d.,/$–-])(\d{1,2})\s?[-–]{1,2}\s?(\d{1,2})(?![\d/%]|[-–]\d|[.,]\d|\s*(?:million|percent|years?|minutes?|yards?)\b)"
)
_MODEL = re.compile(r"(?<![\w-])(?=[\d-]*[A-Za-z])[A-Za-z]*-?\d+[A-Za-z]*(?![\w-])")

_BEFORE, _SINCE = r"(?:BCE?|B\.C\.(?:E\.)?)", r"(?:AD|CE|A\.D\.|C\.E\.)"
_ERA = re.compile(
    rf"\b(?:(?P<first>\d{{1,4}})\s?(?:[-–—]|to|and|until)\s?)?(?P<last>\d{{1,4}})\s?(?:(?P<before>{_BEFORE})|{_SINCE})(?![\w-])"
    rf"|\b{_SINCE}\s(?P<since>\d{{1,4}})(?![\d,.]*\d)"
)
_LOOSE = re.compile(
    r"\b(?:about|around|approximately|circa|ca?\.|nearly|almost|before|after|since|until|by)\s+$", re.IGNORECASE
)
NEAR = 15
"""How far in front of a year a word may begin that makes it a bound."""


@frozen
class Result:
    """A number or two in a form of its own; of two numbers either may be the first: whoever lost 1–3 was beaten 3–1."""

    text: str
    form: str
    numbers: frozenset[str]


def results(text: str, figures: Sequence[Figure]) -> tuple[Result, ...]:
    """The results, models and years of an era that a text tells, other than what was read as figures."""
    read = [figure.span for figure in figures]
    found = [*_PAIR.finditer(text), *_MODEL.finditer(text)]
    numbers = (_result(one[0]) for one in found if not any(span.start <= one.start() < span.end for span in read))
    return (*numbers, *_years(text))


def _years(text: str) -> Iterator[Result]:
    """The years of an era, other than bounds and those told about."""
    for found in _ERA.finditer(text):
        if _LOOSE.search(text, max(0, found.start() - NEAR), found.start()):
            continue
        form = "year before our era" if found["before"] else "year of our era"
        for name in ("first", "last", "since"):
            if found[name]:
                yield Result(found[0], form, frozenset((found[name],)))


def _result(printed: str) -> Result:
    form = re.sub(r"\d+", "0", printed.lower().replace("–", "-").replace(" ", ""))
    return Result(printed, form, frozenset(re.findall(r"\d+", printed)))


def unmatched(claim: Sequence[Result], evidence: Sequence[Result]) -> Iterator[tuple[Result, Result | None]]:
    """The results of the statement that are none of the evidence's, each with one that is told in its stead.

    A model goes without saying, unless another one is told.
    """
    for asked in claim:
        told = [known for known in evidence if known.form == asked.form]
        if all(known.numbers != asked.numbers for known in told) and (told or asked.form == "0-0"):
            yield asked, told[0] if told else None
