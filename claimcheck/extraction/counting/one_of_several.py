"""Words by which a figure counts some of all: those in one of several buildings or hospitals, of one night of several, across a border."""

import re

from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_SEVERAL = "two|three|four|five|six|seven|eight|nine|ten|both"
_OUT_OF_ONE = pattern(
    r"[^.,;:\d\n]{0,60}\b(?:from|inside)[^\S\n]one[^\S\n]of[^\S\n](?:the|its|their|these|those)\b"
    rf"|[^.,;:\d\n]{{0,60}}\b(?:in|at|aboard|by)[^\S\n]one[^\S\n]of[^\S\n](?:the|its|their|these|those)[^\S\n](?:{_SEVERAL})\b",
)
"""What is said behind those of one place of several: "34 people pulled from one of the towers", "12 killed in one of the two blasts"."""
_ORDINAL = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NTH = Expression(
    _ORDINAL.replace("|", " "),
    pattern(
        rf"\b(?:{_ORDINAL})[^\S\n](?:(?:consecutive|straight|successive)[^\S\n])?(?:day|night|evening)[^\S\n]of[^\S\n]"
        r"(?![^.,;:\n]{0,40}\b(?:search\w*|rescue\w*|recovery|mourning)\b)",
        re.IGNORECASE,
    ),
)
"""One day of several on which something went on: "the second night of the riots", but not that of a search, which goes on for all."""
_ONE_HOSPITAL = Expression(
    "hospital clinic", pattern(r"\b(?:one|another)[^\S\n](?:[a-z]+[^\S\n]){0,2}(?:hospital|clinic)\b", re.IGNORECASE)
)
"""Where some of them are, or who counts them: "one nearby hospital took in 24 injured"."""
_ACROSS = pattern(r"In (?:neighbou?ring|adjoining|adjacent) [A-Z]")
"""What opens a sentence that turns to another country or town."""


_STILL_COUNTED = pattern(
    r"[^\S\n](?:of[^\S\n])?(?:(?:the|all)[^\S\n])?(?:[a-z]+[^\S\n])?(?:votes?|ballots?|ballot[^\S\n]boxes|stations|precincts|districts)[^\S\n]"
    r"(?:(?:were|have|had|been|now)[^\S\n]){0,3}(?:counted|processed|tallied|scanned|reporting|opened)\b",
    re.IGNORECASE,
)
"""How far a count has come, which is more each hour: "with 96% of ballots counted"."""


def is_of_a_count(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure tells how many of the votes are counted yet."""
    if _COUNTING.isdisjoint(sentence.vocabulary):
        return False
    return _STILL_COUNTED.match(sentence.text, figure.span.end, sentence.span.end) is not None


_COUNTING = frozenset("counted processed tallied scanned reporting opened".split())


def of_several_happenings(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is of several happenings of which the text's own is one: "one of nine shootings that week, with 21 killed"."""
    if "one" not in sentence.vocabulary or _HAPPENINGS.isdisjoint(sentence.vocabulary):
        return False
    at = figure.span.start
    return _AMONG_SEVERAL.search(sentence.text, max(sentence.span.start, at - FAR), at) is not None


_HAPPENINGS = frozenset(
    "shootings attacks bombings explosions blasts crashes fires wildfires storms strikes airstrikes raids killings".split()
)
_AMONG_SEVERAL = pattern(
    r"\b[Oo]ne[^\S\n]of[^\S\n](?:(?:at[^\S\n]least|more[^\S\n]than|about|some|nearly|the|these)[^\S\n]){0,2}[\w-]+[^\S\n](?:[a-z-]+[^\S\n]){0,2}"
    rf"(?:{'|'.join(sorted(_HAPPENINGS))})\b(?:[^.;\n]|(?<=[A-Z])\.)*?,?[^\S\n](?:with|in[^\S\n]which|that|which)\b[^.;\n]*$"
)
FAR = 200
"""How many characters before a figure the happenings may be told of which it is."""


def counts_some_of_all(sentence: Sentence, figure: Figure, bound: Bound | None) -> bool:
    """Whether the words tell a count for one place or one day of several, so that it is not that of all."""
    if bound is None or figure.dimension != "count" or bound.total is not None:
        return False
    if _ACROSS.match(sentence.text, sentence.span.start):
        return True
    if bound.cues.claim.kind.startswith("casualties") and (
        _ONE_HOSPITAL.stands_in(sentence)
        or _came_to_one(sentence, figure)
        or _dead_there(sentence, figure)
        or _not_reached(sentence, figure)
    ):
        return True
    if any(True for _ in _NTH.found_in(sentence)):
        return bound.cues.claim.monotone
    end = (figure.noun or figure.span).end
    return "one" in sentence.vocabulary and _OUT_OF_ONE.match(sentence.text, end, sentence.span.end) is not None


def _came_to_one(sentence: Sentence, figure: Figure) -> bool:
    """Whether they are those whom one hospital took in: "We took in 12 dead and over 30 hurt," said its spokesman."""
    if _TAKING_IN.isdisjoint(sentence.vocabulary) or _CARE.isdisjoint(sentence.vocabulary):
        return False
    at = figure.span.start
    return _TAKEN_IN.search(sentence.text, max(sentence.span.start, at - REACH), at) is not None


_TAKING_IN = frozenset("received admitted treated took".split())
_CARE = frozenset("hospital hospitals clinic".split())
_TAKEN_IN = pattern(
    r"\b(?:we|they|our[^\S\n]hospital|the[^\S\n](?:[\w-]+[^\S\n]){0,2}(?:hospital|clinic))[^\S\n]"
    r"(?:(?:have|has|had|so[^\S\n]far|already)[^\S\n]){0,2}(?:received|admitted|treated|took[^\S\n]in)[^\S\n][^.;:\n]{0,40}$",
    re.IGNORECASE,
)
REACH = 100
"""How many characters before a figure it is told who took them in."""


def _dead_there(sentence: Sentence, figure: Figure) -> bool:
    """Whether they are those who died at once, and others later: "seven people died at the scene"."""
    if _PRONOUNCING.isdisjoint(sentence.vocabulary):
        return False
    end = (figure.noun or figure.span).end
    return _AT_ONCE.match(sentence.text, end, sentence.span.end) is not None


_PRONOUNCING = frozenset("scene spot pronounced declared".split())
_AT_ONCE = pattern(
    r"(?:,[^,.;\n]{1,60},)?[^\S\n](?:(?:were|was|had|have|been|also|all)[^\S\n]){0,3}(?:(?:pronounced|declared)[^\S\n]dead[^\S\n](?:at|in|on|inside)"
    r"|(?:found[^\S\n]dead|die[ds]?|killed|dead)[^\S\n](?:[a-z]+ly[^\S\n])?(?:at[^\S\n]the[^\S\n]scene|on[^\S\n]the[^\S\n](?:spot|scene)))\b"
)


def _not_reached(sentence: Sentence, figure: Figure) -> bool:
    """Whether victims are told as those who lie where nobody has come to them yet: "dozens of victims are still under the rubble"."""
    if _LYING.isdisjoint(sentence.vocabulary):
        return False
    return _STILL_THERE.match(sentence.text, (figure.noun or figure.span).end, sentence.span.end) is not None


_LYING = frozenset("trapped buried under beneath".split())
_STILL_THERE = pattern(
    r"[^\S\n](?:(?:are|were|was|is|remain|remained|may|be|still|feared|believed|to|also)[^\S\n]){0,5}(?:trapped|buried|under|beneath)\b"
)
