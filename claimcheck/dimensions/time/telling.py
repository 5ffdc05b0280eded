"""What tells of a time of day: the digits that it may begin with, and its words."""

from claimcheck.dimensions.anchors import Telling
from claimcheck.patterns import pattern

_BEHIND = pattern(
    r":[0-5]\d|\.[0-5]\d[^\S\n]?[apAP]\.?[mM]|h(?:[0-5]\d)?(?!\w)|[^\S\n]?[apAP]\.?[^\S\n]?[mM](?![A-Za-z])|[^\S\n]?o['’]?clock"
    r"|[^\S\n](?:in[^\S\n]the[^\S\n](?:morning|afternoon|evening)|at[^\S\n]night)"
)
_BEHIND_FOUR = pattern(r"[^\S\n](?:UTC|GMT|hours|hrs|[A-Z]{2,3}T\b)")
_FOLLOWS = frozenset(":.haApPo \u00a0\u2009\u202f")
_FOLLOWS_SPACE = frozenset("aApPoiUGhABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NOT_BEFORE = frozenset(".,:/$€£-_")
_HOUR, _HOUR_AND_MINUTE = 2, 4


def _digits(text: str, start: int, end: int) -> int:
    size = end - start
    follows = text[end : end + 2]
    if size > _HOUR_AND_MINUTE or follows[:1] not in _FOLLOWS:
        return -1
    if follows[:1] == " " and follows[1:] not in _FOLLOWS_SPACE:
        return -1
    behind = _BEHIND if size <= _HOUR else _BEHIND_FOUR if size == _HOUR_AND_MINUTE else None
    if behind is None or not behind.match(text, end):
        return -1
    before = text[start - 1 : start]
    return -1 if before in _NOT_BEFORE or before.isalnum() else start


_AROUND_DIGITS = (
    r":[0-5]\d|\.[0-5]\d|h|[^\S\n]?[ap]\.?[^\S\n]?m|[^\S\n]?o['’]?clock|[^\S\n](?:in[^\S\n]the|at[^\S\n]night)"
    r"|(?<=[0-9]{4})[^\S\n](?:utc|gmt|hours|hrs|[a-z]{2,3}t\b)"
)
TELLING = Telling(frozenset({"noon", "midday", "midnight"}), _digits, around_digits=_AROUND_DIGITS)
