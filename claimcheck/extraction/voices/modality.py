"""Whether words assert a figure, or deny, plan, promise or suppose it."""

import re
from collections.abc import Sequence

from claimcheck.extraction.voices.supposed import supposed, told_by_then
from claimcheck.extraction.voices.undone import LIKELY, only_likely, to_begin
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.function_words import ARTICLES
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Modality

REACH = 6
"""How many words before a figure its modal verb may stand."""
NEGATION_REACH = 3
SUBORDINATORS = frozenset(
    "after before when as that which who whom while because since following where until and but ; : – — .".split()
)
"""Words that begin a clause of their own, which a modal before them does not govern."""
_MODALS = {
    Modality.HYPOTHETICAL: frozenset(
        ["if", "could", "would", "might", "unless", "whether", "may", "should", "would-be", "potentially"]
    ),
    Modality.PROPOSED: frozenset(
        "plan plans planned planning propose proposes proposed proposing suggest suggested aim aims hope hopes "
        "hoped want wants seek seeks sought consider considering".split()
    ),
    Modality.PROMISED: frozenset(
        "will shall promise promises promised pledge pledges pledged vow vows vowed to-be won't".split()
    ),
    Modality.NEGATED: frozenset(
        "not never n't cannot didn't doesn't don't wasn't weren't isn't aren't denied denies".split()
    ),
}
_EXPECTED = frozenset("expect expects expected forecast forecasts predicted projected".split())
"""Words for what is to come, of which a count is no news yet; what a thing is expected to cost is told as its price."""
_INTENT = frozenset(
    "plot plots plotted plotting conspired conspiring conspiracy attempt attempts attempted attempting threat threats threatened "
    "threatening threatens threaten intended intending intends".split()
)
"""Words for what somebody means to do, and may not have done: "a plot to kill 300 people"."""
_ASKING = frozenset("ask asks asked asking request requests requested requesting urge urges urged urging".split())
"""Words for what somebody would have another do: "asked the court to fine the bank $3 million", "asked for six years"."""
_ASKED_OF_ALL = frozenset("was were is are been being be".split())
"""Words before them where it is asked of those who pay it: "visitors are asked to pay $3"."""
_ASKED_FOR = frozenset({"money", "duration"})
_AGREEING = frozenset("agree agrees agreed agreeing".split())
"""Words for what somebody has undertaken to do, and not done yet: "agreed to sell the unit for $3 million"."""
_DENYING = Expression(
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed",
    pattern(
        r"\b(?:(?:deny|denies|denied|denying)\s+(?:[\w’'-]+,?\s+){0,6}?|(?:reject|dismiss|dispute)(?:s|es|d|ed|ing)?\s+"
        r"(?:[\w’'-]+\s+){0,3}?(?:claims?|reports?|allegations?|suggestions?|accusations?)\s+)that\b",
        re.IGNORECASE,
    ),
)
_AFFIRMED = pattern(r"[;:]|,\s+(?:saying|insisting|adding|putting)\b|\b(?:and|but)\s+(?:said|says|put|insisted)\b")
"""Where a sentence turns from what is denied to what is said to be so."""

_FEARING = Expression(
    "fear fears feared fearing",
    pattern(
        r"(?<!\bthe )(?<!\ba )\bfear(?:s|ed|ing)?\s+(?:that\s+(?!the\s+(?:death\s+)?(?:toll|number|count)\b)[^.,;:\n]{0,40}"
        r"|(?:(?:some|another|as many)\s+)?)$",
        re.IGNORECASE,
    ),
)
"""What is feared stands behind it, and nobody knows it yet: "police feared that up to 40 guests had died"."""
FEAR_REACH = 60
"""How many characters before a count somebody may be said to fear it."""

_NOT_ASSERTED = _EXPECTED.union(_INTENT, _AGREEING, _ASKING, LIKELY, _DENYING.words, *_MODALS.values())
"""Words one of which stands wherever words before a figure, or that it was pledged, take back that it is so."""


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question."""
    return sentence.quote.rstrip("”\"’' ").endswith("?")


def modality(sentence: Sentence, figure: Figure) -> Modality:
    """Whether the words before the figure, in its own clause, say that it is so."""
    taken_back = supposed(sentence, figure)
    if taken_back is not None:
        return taken_back
    if to_begin(sentence, figure):
        return Modality.PROMISED
    if figure.dimension == "count" and _FEARING.stands_before(sentence, figure.span.start, FEAR_REACH):
        return Modality.HYPOTHETICAL
    if _NOT_ASSERTED.isdisjoint(sentence.vocabulary):
        return Modality.ASSERTED
    if not _PLEDGED.isdisjoint(sentence.vocabulary) and _IS_PLEDGED.match(sentence.text, figure.span.end):
        return Modality.PROMISED
    if (spoken := _denied_or_asked(sentence, figure)) is not None:
        return spoken
    clause = _clause(sentence, figure)
    if _NOT_ASSERTED.isdisjoint(clause) and _AGREEING.isdisjoint(sentence.vocabulary):
        return Modality.ASSERTED
    if not _EXPECTED.isdisjoint(clause) and _is_to_come(sentence, figure):
        return Modality.PROMISED
    if figure.dimension == "count" and only_likely(clause):
        return Modality.HYPOTHETICAL
    if figure.dimension == "count" and not _INTENT.isdisjoint(clause) and _only_meant(clause):
        return Modality.HYPOTHETICAL
    if figure.dimension == "money" and _IMPOSED.match(sentence.text, figure.span.end):
        return Modality.ASSERTED
    for sort, words in _MODALS.items():
        reach = NEGATION_REACH if sort is Modality.NEGATED else REACH
        if not words.isdisjoint(clause[-reach:]):
            return Modality.PROMISED if _reported_will(sentence, figure, clause[-reach:]) else sort
    agreed = figure.dimension not in ("date", "time") and not _AGREEING.isdisjoint(sentence.vocabulary)
    return Modality.PROMISED if agreed and _undertaken(sentence, figure) else Modality.ASSERTED


def _denied_or_asked(sentence: Sentence, figure: Figure) -> Modality | None:
    """What somebody says of a figure who does not say that it is so."""
    for found in _DENYING.found_in(sentence):
        if found.end() <= figure.span.start and not _AFFIRMED.search(sentence.text, found.end(), figure.span.start):
            return Modality.NEGATED
    return Modality.PROPOSED if figure.dimension in _ASKED_FOR and _asked_for(sentence, figure) else None


_PLEDGED = frozenset(("pledged", "promised"))
_IS_PLEDGED = pattern(
    r"(?:[^\S\n]+[\w’'-]+){0,3}?[^\S\n]+(?:was|were|(?:has|have|had)[^\S\n]+been)[^\S\n]+(?:pledged|promised)\b"
)
"""What is promised, told behind the figure: "more than $3 million had been pledged"."""
_IMPOSED = pattern(
    r"(?:[^\S\n]+(?!an?\b|the\b)[\w’'-]+){0,2}[^\S\n]+(?:imposed|levied|handed[^\S\n]+down|ordered|stolen|lost|spent|raised|collected)[^\S\n]+(?:by|on|in|against|last|from)\b"
)
"""What was done with an amount of which a modal before it tells no more: "will appeal against a fine of $3 million imposed on Monday"."""


def _is_to_come(sentence: Sentence, figure: Figure) -> bool:
    """Whether what is expected is another thing than what there is; what a bridge is expected to cost is told as its price."""
    takings = figure.dimension == "money" and not _TAKINGS.isdisjoint(sentence.vocabulary)
    return takings or figure.dimension in ("count", "percentage")


_TAKINGS = frozenset("revenue revenues sales profit profits earnings income turnover loss losses".split())


def _undertaken(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is of what somebody has agreed to do: "agreed to free 12 prisoners", but not "agreed to a price of $3"."""
    end, words = sentence.ending_at(figure.span.start), sentence.words
    for index in range(end - 2, max(-1, end - LONGEST_DEAL), -1):
        if words[index] in SUBORDINATORS:
            return False
        if words[index] in _AGREEING:
            return words[index + 1] == "to" and ARTICLES.isdisjoint(words[index + 2 : index + 3])
    return False


LONGEST_DEAL = 20
"""How many words may stand between an agreement and its figure: "agreed to sell its copper unit to a rival for $3 million"."""


def _asked_for(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is of what somebody asks another for, or to do."""
    end, words = sentence.ending_at(figure.span.start), sentence.words
    for index in range(end - 1, max(-1, end - LONGEST_PLEA), -1):
        if words[index] in _BREAKS:
            return False
        if words[index] in _ASKING:
            told = words[index + 1 : end]
            return words[max(0, index - 1)] not in _ASKED_OF_ALL and (told[:1] == ("for",) or "to" in told)
    return False


_BREAKS = SUBORDINATORS - {"and"}
LONGEST_PLEA = 14
"""How many words may stand between a plea and its figure: "asked the judge to fine Lee and his firm $3 million"."""


def _only_meant(clause: Sequence[str]) -> bool:
    """Whether a clause tells of a number what somebody means to do with so many."""
    last = max(index for index, word in enumerate(clause) if word in _INTENT)
    return clause[last + 1 : last + 2] == ("to",) and "," not in clause[last:]


def _reported_will(sentence: Sentence, figure: Figure, clause: Sequence[str]) -> bool:
    """Whether "would" is what somebody who spoke of things to come has said of them: "she said it would cost $3 million"."""
    if _MODALS[Modality.HYPOTHETICAL].intersection(clause) != {"would"}:
        return False
    end = sentence.ending_at(figure.span.start)
    return told_by_then(sentence, end - sentence.words[:end][::-1].index("would") - 1)


def _clause(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The last words from the beginning of the figure's clause up to it."""
    words, end = sentence.words, sentence.ending_at(figure.span.start)
    start, first = end, max(0, end - REACH)
    while start > first and words[start - 1] not in SUBORDINATORS:
        start -= 1
    told = range(start, end)
    if sentence.in_asides.isdisjoint(told):
        return words[start:end]
    return tuple(words[index] for index in told if index not in sentence.in_asides)  # May is no "may"
