"""To how many of all who were there something befell: "78 of the crew were rescued", "12 of the 60 passengers died"."""

from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_THERE = r"crew(?:[^\S\n]members)?|passengers|sailors|miners|hostages|captives|(?:people|persons|those)[^\S\n](?:on[^\S\n]board|aboard|inside|trapped)"
_SOME_THERE = Expression(
    "crew passengers sailors miners hostages captives people persons those",
    pattern(
        rf"[^\S\n]of[^\S\n](?:the|its|their|her|those)[^\S\n](?:(?:about|some|more[^\S\n]than|estimated)[^\S\n])?(?:[\d,]+[^\S\n])?(?:{_THERE})[^\S\n]"
        r"(?:were|was|have|had|has|are|died|survived|drowned|escaped)\b"
    ),
)
"""What stands behind them, up to what befell them."""
_KINDS = frozenset("evacuees freed survivors casualties.killed casualties.missing".split())


def befell_some_there(sentence: Sentence, figure: Figure, bound: Bound | None) -> bool:
    """Whether a figure tells to how many of those who were there something befell, and so counts all to whom it did."""
    if bound is None or bound.cues.claim.kind not in _KINDS or figure.dimension != "count":
        return False
    return _SOME_THERE.stands_behind(sentence, figure.span.end)
