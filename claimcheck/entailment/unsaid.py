"""What goes without saying of a time: whoever has a day in brackets behind the name was born on it, a 1994 film came out then."""

import re

_BORN = re.compile(r"\([^()]*\bborn\b[^()]*$|\([^()\d]*$")
_LIFE = re.compile(r"(?:,[^()\d]*)?\s*(?:--|[-–—])\s*(?:\d|[A-Z][a-z]+\s+\d)")
_DIED = re.compile(r"\([^()]*\d[^()]*(?:--|[-–—])\s*$")
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
    bracket = _BORN.search(before)
    if bracket and ("born" in bracket[0] or _LIFE.match(behind)):
        return "born"
    if _DIED.search(before):
        return "died"
    return "released" if printed.isdigit() and _A.search(before) and _WORK.match(behind) else ""
