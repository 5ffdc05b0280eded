"""Words by which a figure counts some of all: those in one of several buildings or hospitals, of one night of several, across a border."""

import re

from claimcheck.events import CLASSES, SUDDEN
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_SEVERAL = "two|three|four|five|six|seven|eight|nine|ten|both"
_OUT_OF_ONE = Expression(
    "one",
    pattern(
        r"[^.,;:\d\n]{0,60}\b(?:from|inside)[^\S\n]one[^\S\n]of[^\S\n](?:the|its|their|these|those)\b"
        rf"|[^.,;:\d\n]{{0,60}}\b(?:in|at|aboard|by)[^\S\n]one[^\S\n]of[^\S\n](?:the|its|their|these|those)[^\S\n](?:{_SEVERAL})\b",
    ),
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
_IN_OTHERS = Expression(
    "other",
    pattern(
        rf"[^.,;:\d\n]{{0,40}}\b(?:in|across)[^\S\n](?:at[^\S\n]least[^\S\n])?(?:the[^\S\n])?(?:{_SEVERAL}|several|some|many|\d+)[^\S\n]other[^\S\n]"
        r"(?:states|countries|counties|provinces|districts|regions|cities|towns|villages|islands|areas|places|parts)\b"
    ),
)
"""What is said behind those of all places but the text's own: "left 14 dead in four other states"."""
_WHILE_THE_REST = Expression(
    "rest remainder",
    pattern(
        r"(?:(?!\b(?:when|after|before)\b)[^.;:\d\n]){0,80},?[^\S\n](?:while|and|with)[^\S\n]the[^\S\n](?:rest|remainder)\b(?![^\S\n]of\b)"
    ),
)
"""What is said behind some where the sentence goes on to all others: "3,000 were taken off by sea, while the rest left by road"."""
_ONE_HOSPITAL = Expression(
    "hospital clinic", pattern(r"\b(?:one|another)[^\S\n](?:[a-z]+[^\S\n]){0,2}(?:hospital|clinic)\b", re.IGNORECASE)
)
"""Where some of them are, or who counts them: "one nearby hospital took in 24 injured"."""
_ACROSS = pattern(r"In (?:neighbou?ring|adjoining|adjacent) [A-Z]")
"""What opens a sentence that turns to another country or town."""
_STILL_COUNTED = Expression(
    "counted processed tallied scanned reporting opened",
    pattern(
        r"[^\S\n](?:of[^\S\n])?(?:(?:the|all)[^\S\n])?(?:[a-z]+[^\S\n])?(?:votes?|ballots?|ballot[^\S\n]boxes|stations|precincts|districts)[^\S\n]"
        r"(?:(?:were|have|had|been|now)[^\S\n]){0,3}(?:counted|processed|tallied|scanned|reporting|opened)\b",
        re.IGNORECASE,
    ),
)
"""How far a count of votes has come, which is more each hour: "with 96% of ballots counted"."""
_HAPPENINGS = frozenset(word for word, sort in CLASSES.items() if word.endswith("s") and sort in {*SUDDEN, "storm"}) | {
    "killings"
}
_AMONG_SEVERAL = Expression(
    "one",
    pattern(
        r"\b[Oo]ne[^\S\n]of[^\S\n](?:(?:at[^\S\n]least|more[^\S\n]than|about|some|nearly|the|these)[^\S\n]){0,2}[\w-]+[^\S\n](?:[a-z-]+[^\S\n]){0,2}"
        rf"(?:{'|'.join(sorted(_HAPPENINGS))})\b(?:[^.;\n]|(?<=[A-Z])\.)*?,?[^\S\n](?:with|in[^\S\n]which|that|which)\b[^.;\n]*$"
    ),
    _HAPPENINGS,
)
"""Of how many happenings the text's own is one: "one of nine shootings that week, with 21 killed"."""
_ONE_OF = Expression("one", pattern(r"[\w”\"][^\S\n]?[,–—-][^\S\n]?one[^\S\n]of[^\S\n](?:the[^\S\n])?$"))
"""What stands before happenings of which one is told before: "a bombing — one of three attacks"."""
FAR = 200
"""How many characters before a figure the happenings may be told of which it is."""
_TAKEN_IN = Expression(
    "received admitted treated took",
    pattern(
        r"\b(?:we|they|our[^\S\n]hospital|the[^\S\n](?:[\w-]+[^\S\n]){0,2}(?:hospital|clinic))[^\S\n]"
        r"(?:(?:have|has|had|so[^\S\n]far|already)[^\S\n]){0,2}(?:received|admitted|treated|took[^\S\n]in)[^\S\n][^.;:\n]{0,40}$",
        re.IGNORECASE,
    ),
)
"""Who took them in, if it is one hospital: "We took in 12 dead and over 30 hurt," said its spokesman."""
_CARE = frozenset("hospital hospitals clinic".split())
"""What a sentence speaks of in which they are those whom one of these took in."""
NEAR = 100
"""How many characters before a figure it is told who took them in."""
_AT_ONCE = Expression(
    "scene spot pronounced declared",
    pattern(
        r"(?:,[^,.;\n]{1,60},)?[^\S\n](?:(?:were|was|had|have|been|also|all)[^\S\n]){0,3}(?:(?:pronounced|declared)[^\S\n]dead[^\S\n](?:at|in|on|inside)"
        r"|(?:found[^\S\n]dead|die[ds]?|killed|dead)[^\S\n](?:[a-z]+ly[^\S\n])?(?:at[^\S\n]the[^\S\n]scene|on[^\S\n]the[^\S\n](?:spot|scene)))\b"
    ),
)
"""What is said of those who died at once, and others later: "seven people died at the scene"."""
_STILL_THERE = Expression(
    "trapped buried under beneath",
    pattern(
        r"[^\S\n](?:(?:are|were|was|is|remain|remained|may|be|still|feared|believed|to|also)[^\S\n]){0,5}(?:trapped|buried|under|beneath)\b"
    ),
)
"""What is said of victims to whom nobody has come yet: "dozens of victims are still under the rubble"."""
_REACHED = pattern(r"[^\S\n](?:trapped|buried|under|beneath)\b")
"""The same, where it only tells who they are."""


_OF_A_COUNTRY = Expression(
    "nationals citizens",
    pattern(
        r"\b[A-Z][\w.’-]+[^\S\n](?:had|has|lost|counted|counts|mourns|mourned)[^\S\n](?:[a-z]+[^\S\n]){0,2}[\w,]+[^\S\n](?:nationals|citizens)$"
    ),
)
"""Those whom a country has among others: "Kenya had 32 nationals aboard"."""


def is_of_a_count(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure tells how many of the votes are counted yet."""
    return _STILL_COUNTED.stands_behind(sentence, figure.span.end)


def of_several_happenings(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is of several happenings of which the text's own is one, or counts these."""
    return _AMONG_SEVERAL.stands_before(sentence, figure.span.start, FAR) or _counts_them(sentence, figure)


def _counts_them(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure counts happenings behind one that is told as one of them: "a bombing in Ashby — one of three attacks"."""
    noun = figure.noun.plain(sentence.text).split() if figure.noun else []
    happenings = bool(noun) and noun[-1].lower() in _HAPPENINGS
    return happenings and _ONE_OF.stands_before(sentence, figure.span.start, NEAR)


def counts_some_of_all(sentence: Sentence, figure: Figure, bound: Bound | None) -> bool:
    """Whether the words tell a count for one place or one day of several, so that it is not that of all."""
    if bound is None or figure.dimension != "count" or bound.total is not None:
        return False
    if _ACROSS.match(sentence.text, sentence.span.start):
        return True
    end = (figure.noun or figure.span).end
    if bound.of_harm and _counts_some_of_the_harmed(sentence, figure.span.start, end, bound.finite):
        return True
    if _OF_A_COUNTRY.stands_before(sentence, end, NEAR):
        return True
    if any(True for _ in _NTH.found_in(sentence)):
        return bound.cues.claim.monotone
    return any(told.stands_behind(sentence, end) for told in (_OUT_OF_ONE, _IN_OTHERS, _WHILE_THE_REST))


def _counts_some_of_the_harmed(sentence: Sentence, start: int, end: int, finite: bool) -> bool:
    """Whether the dead or hurt between two places are those of one hospital, of the scene alone, or out of reach.

    Not where it is told of those out of reach, in a sentence of its own, that they are dead or hurt: "the 33 miners trapped there have died".
    """
    return (
        _ONE_HOSPITAL.stands_in(sentence)
        or (not _CARE.isdisjoint(sentence.vocabulary) and _TAKEN_IN.stands_before(sentence, start, NEAR))
        or _AT_ONCE.stands_behind(sentence, end)
        or (_STILL_THERE.stands_behind(sentence, end) and not (finite and _REACHED.match(sentence.text, end)))
    )
