"""What goes without saying of a time: whoever has a day in brackets behind the name was born on it, a 1994 film came out then."""

import re

from attrs import evolve

from claimcheck.figures import Figure, Span
from claimcheck.reading import read

_OPEN, _CLOSE = re.compile(r"[^)\d]*"), re.compile(r"[^()\d]*\)")
_DASH = re.compile(r"\s*(?:--|[-–—]|\bto\b)\s*")
_BORN = re.compile(r"\([^()]*\bborn\b[^()]*$|\([^()\d]*$")
_LIFE = re.compile(r"(?:,[^()\d]*)?\s*(?:--|[-–—]|\bto\b)\s*(?:\d|[A-Z][a-z]+\s+\d)")
_DIED = re.compile(r"\([^()]*\d[^()]*(?:--|[-–—]|\bto\b)\s*$")
_A = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Uu]pcoming|['’]s)\s+$")
_WORK = re.compile(
    r"(?:\s+[\w'’-]+){0,7}?\s+(?:film|movie|album|song|single|novel|book|game|series|episode|play|musical|opera|documentary|sitcom)\b"
)


def unsaid(before: str, printed: str, behind: str) -> str:
    """The words that a reader adds to a time; none where it has its own.

    Args:
        before: what stands in front of it in its sentence.
        printed: the time.
        behind: what stands behind it.
    """
    if _DIED.search(before):
        return "died"
    bracket = _BORN.search(before)
    if bracket and ("born" in bracket[0] or _LIFE.match(behind)):
        return "born"
    return "released" if printed.isdigit() and _A.search(before) and _WORK.match(behind) else ""


def lives(text: str, figure: Figure) -> tuple[Figure, ...]:
    """The two dates of a life in brackets, "(3 May 1921 – 4 June 1990)"; any other figure as it is."""
    span = figure.span
    dash = _DASH.search(text, span.start, span.end) if figure.date and figure.quantity is None else None
    if dash is None or not _bracketed(text, span):
        return (figure,)
    born, died = _date(text, span.start, dash.start()), _date(text, dash.end(), span.end)
    return (born, died) if born and died else (figure,)


def _bracketed(text: str, span: Span) -> bool:
    """Whether brackets open in front and close behind, with no number between."""
    opening = text.rfind("(", 0, span.start)
    return opening >= 0 and bool(_OPEN.fullmatch(text, opening, span.start) and _CLOSE.match(text, span.end))


def _date(text: str, start: int, end: int) -> Figure | None:
    """The date that these words are, if they are one by themselves."""
    found = read(text[start:end])
    whole = len(found) == 1 and found[0].date is not None and found[0].span == Span(0, end - start)
    return evolve(found[0], span=Span(start, end)) if whole else None
