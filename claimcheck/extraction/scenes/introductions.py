"""The words before a day, by which it is that of a happening or another."""

from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

AS_OF = "as of"
BEGUN = "begun on"
NOT_THE_DAY = frozenset([AS_OF, BEGUN]) | frozenset(
    "since by before until till deadline beyond said says told added announced reported confirmed claimed wrote".split()
)
"""Words before a day that make it another day than that of the happening: when it was said, or is due."""
_SKIPPED = frozenset("the a an on just late early".split())


def introduced(sentence: Sentence, figure: Figure, sudden: bool) -> str | None:
    """The word before a figure; of a day on which what goes on began, that it began: "the outbreak, which began in March"."""
    before = introduction(sentence, figure)
    if before == "after" and sentence.words[sentence.ending_at(figure.span.start) - 1] == before:
        return "since"  # "those who came after 1 July", but "those who came after the 1 July storm"
    if sudden or before not in ("in", "on", "last", *_BEGUN):
        return before
    index = sentence.ending_at(figure.span.start) - 1
    return BEGUN if not _BEGUN.isdisjoint(sentence.words[max(0, index - 1) : index + 1]) else before


_BEGUN = frozenset({"began", "begun", "started"})


def introduction(sentence: Sentence, figure: Figure) -> str | None:
    """The word that stands directly before a figure, an article aside; "as of" is one."""
    index = sentence.ending_at(figure.span.start) - 1
    while index >= 0 and sentence.words[index] in _SKIPPED:
        index -= 1
    if index > 0 and sentence.words[index - 1 : index + 1] == ("as", "of"):
        return AS_OF
    return sentence.words[index] if index >= 0 else None
