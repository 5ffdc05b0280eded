"""The words before a day, by which it is that of a happening or another."""

from claimcheck.extraction.words.function_words import BARRIERS
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

AS_OF = "as of"
BEGUN = "begun on"
NOT_THE_DAY = frozenset([AS_OF, BEGUN]) | frozenset(
    "since by before until till deadline beyond said says told added announced reported confirmed claimed wrote".split()
)
"""Words before a day that make it another day than that of the happening: when it was said, or is due."""
_SKIPPED = frozenset("the a an on just late early".split())
_PARTS_OF_DAYS = frozenset("morning noon afternoon evening night end".split())


def introduced(sentence: Sentence, figure: Figure, sudden: bool) -> str | None:
    """The word before a figure; of a day on which what goes on began, that it began: "the outbreak, which began in March"."""
    before = introduction(sentence, figure)
    if before == "after" and sentence.words[sentence.ending_at(figure.span.start) - 1] == before:
        return "since"  # "those who came after 1 July", but "those who came after the 1 July storm"
    if _since(sentence, figure):
        return "since"
    if _of_a_telling(sentence, figure, before) or _in_a_dateline(sentence, figure):
        return "said"
    if sudden or before not in ("in", "on", "last", *_BEGUN):
        return before
    index = sentence.ending_at(figure.span.start) - 1
    return BEGUN if not _BEGUN.isdisjoint(sentence.words[max(0, index - 1) : index + 1]) else before


def _since(sentence: Sentence, figure: Figure) -> bool:
    """Whether a day is that of what is counted from: "since the attack on the port on 7 October", "since Monday's quake"."""
    if "since" not in sentence.vocabulary:
        return False
    end = sentence.ending_at(figure.span.start)
    words = sentence.words[max(0, end - SINCE_REACH) : end]
    if "since" not in words:
        return False
    start = end - words[::-1].index("since")
    between = sentence.words[start:end]
    return _BREAKS.isdisjoint(between) and sentence.in_figures.isdisjoint(range(start, end))


_BREAKS = BARRIERS | frozenset(", ( ) and when which who that".split())
"""What does not stand within what is counted from: "since the alliance intervened in the north in May last year"."""


def _of_a_telling(sentence: Sentence, figure: Figure, before: str | None) -> bool:
    """Whether a day is that on which something was told: "in a statement on Tuesday", "told reporters on Tuesday", not "a report on Tuesday's fire"."""
    index = sentence.ending_at(figure.span.start) - 1
    index -= index >= 0 and sentence.words[index] == "on"
    told = before in _TELLINGS or "told" in sentence.words[max(0, index - TOLD_REACH) : index]
    return told and sentence.text[figure.span.end : figure.span.end + 1] not in ("'", "’")


def _in_a_dateline(sentence: Sentence, figure: Figure) -> bool:
    """Whether a day is that of the report, in brackets behind its place: "MOSCOW (Sputnik - 18 August) – At least 40 people died"."""
    if sentence.words[1:2] != ("(",) and sentence.words[2:3] != ("(",):
        return False
    return _DATELINE.fullmatch(sentence.text, sentence.span.start, figure.span.start) is not None


_DATELINE = pattern(r"[A-Z][A-Z.]+(?:[^\S\n][A-Z][A-Z.]+)?[^\S\n]\([^()\n]{0,60}")
_TELLINGS = frozenset(
    "statement conference briefing interview reporters release tweet tweeted posted message bulletin update spoke speech testified "
    "address broadcast communique communiqué letter".split()
)
"""Words before the day on which something was told."""
TOLD_REACH = 3
"""How many words may name those who were told, before the day: "told the paper on Tuesday"."""
SINCE_REACH = 14
"""How many words may name what is counted from, up to its day."""
_BEGUN = frozenset({"began", "begun", "started"})


def introduction(sentence: Sentence, figure: Figure) -> str | None:
    """The word that stands directly before a figure, an article aside; "as of" is one."""
    index = sentence.ending_at(figure.span.start) - 1
    while index >= 0 and sentence.words[index] in _SKIPPED:
        index -= 1
    of_a_part = index > 1 and sentence.words[index] == "of" and sentence.words[index - 1] in _PARTS_OF_DAYS
    last = index - 2 - (sentence.words[index - 2] == "the") if of_a_part else index  # "as of the morning of 3 May"
    if last > 0 and sentence.words[last - 1 : last + 1] == ("as", "of"):
        return AS_OF
    return sentence.words[index] if index >= 0 else None
