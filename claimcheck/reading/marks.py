"""Marks behind numbers, behind which a text goes on: those of notes, as raised digits ("18¹ people", "1,200²,³"; a power of ten is
none), and the end of a quotation of the number alone ("“just under 7,000” evacuees").
"""

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


_CLOSING = {"”": "“", '"': '"', "’": "‘", "'": "'"}
"""Marks that end a quotation, each with what it begins with."""
_ALONE = pattern(r"(?:[a-z]+[^\S\n]){0,3}[^\s\w]?\d[\w.,]*")
LONGEST_QUOTED = 40
"""How many characters a number quoted alone may take, with the words before it."""


def past_quote(text: str, end: int) -> int:
    """Where a text goes on behind the quotation of a number alone that ends there; that end where there is none."""
    opening = _CLOSING.get(text[end : end + 1])
    if opening is None:
        return end
    start = text.rfind(opening, max(0, end - LONGEST_QUOTED), end)
    return end + 1 if start >= 0 and _ALONE.fullmatch(text, start + 1, end) else end
