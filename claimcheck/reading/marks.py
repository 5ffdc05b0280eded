"""Marks of notes behind numbers, as raised digits: "18¹ people", "1,200²,³"; a power of ten is none."""

from claimcheck.patterns import pattern

_MARK = pattern(r"[⁰¹²³⁴-⁹]{1,3}+(?>(?:[,–][⁰¹²³⁴-⁹]{1,3}+)*)(?!\w)")
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_TEN = pattern(r"(?<![\d.,])10\Z")


def past_mark(text: str, end: int) -> int:
    """Where a text goes on behind the mark of a note that stands right at a number's end; that end where there is none."""
    if text[end : end + 1] not in _RAISED or _TEN.search(text, max(0, end - 3), end):
        return end
    found = _MARK.match(text, end)
    return found.end() if found else end
