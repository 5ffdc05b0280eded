"""Pounds: money or weight, by the words around them."""

import re

from claimcheck.dimensions.numeral import Numeral
from claimcheck.dimensions.unit import Unit, alone, around
from claimcheck.patterns import pattern

_STERLING = pattern(r"[^\S\n]sterling\b", re.IGNORECASE)
_WEIGHT = pattern(
    r"\b(?:weigh\w*|heav\w+|lift\w*|lighter|overweight|cocaine|heroin|marijuana|meat|fat|bomb|payload|cargo|fish|baby)\b",
    re.IGNORECASE,
)
_SPENT = pattern(
    r"\b(?:pa(?:y|id|ys|ying)|cost\w*|pric\w+|worth|spen[dt]\w*|profits?|sales|fine[ds]?|deal|fee|earn\w*|wages?|salary|"
    r"ow(?:e|ed|es|ing)|creditors?|borrow\w*|lent|rent|donat\w+|prize|reward|compensation|cash|stole|stolen|steal\w*|defraud\w*|ransom|pensions?|savings|"
    r"income|tax(?:es)?|grants?|budget|loans?|debts?|raised|valued?|money|sold|bought|bill|shares?|fund\w*|invest\w*|transfer)\b",
    re.IGNORECASE,
)


def pounds(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Pounds are money where millions of them are, or where the words around them speak of money and not of weight."""
    end = start + len(word)
    sterling = _STERLING.match(text, end)
    if sterling:
        return Unit(number.start, sterling.end(), "GBP", "money")
    if text[start - 1 : start] == "-" or text[end : end + 4].lower() in (" of ", "-for"):
        return None
    near = around(text, number.start, end, 60, 40)
    bare = alone(text, number.start, end)
    if number.scale >= 10**6 or bare or (_SPENT.search(near) and not _WEIGHT.search(near)):
        return Unit(number.start, end, "GBP", "money")
    return None
