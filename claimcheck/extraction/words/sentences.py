"""The sentences of a document that tell something."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.dimensions.anchors import letters_of
from claimcheck.documents.document import Block
from claimcheck.extraction.words.sentence import Sentence, sentence_of
from claimcheck.extraction.words.stops import sentence_spans
from claimcheck.figures import Figure, Span
from claimcheck.vocabulary import Role

ENDINGS = (".", "!", "?", "”", '"')
"""What the words over a table do not end on: a heading, or a line that leads up to it."""


def sentences(
    text: str, blocks: Sequence[Block], figures: tuple[Figure, ...], telling: frozenset[bytes]
) -> Iterator[Sentence]:
    """The sentences of these blocks that hold a figure or one of the words that may tell an amount without one, in order.

    Args:
        text: the text that they stand in.
        blocks: its prose.
        figures: all figures in it, in order.
        telling: the words, as in `letters_of` the text.
    """
    starts, letters = [figure.span.start for figure in figures], letters_of(text)

    def inside(span: Span) -> tuple[Figure, ...]:
        return figures[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def tells(span: Span) -> bool:
        return not telling.isdisjoint(letters[span.start : span.end].split())

    above: Block | None = None
    for block in blocks:
        above = block if block.slot is None else above
        for span in sentence_spans(text, block.span) if inside(block.span) or tells(block.span) else ():
            within = inside(span)
            if within or tells(span):
                sentence = sentence_of(text, span, block.role, within)
                yield evolve(sentence, slot=block.slot, over=_over(text, above)) if block.slot else sentence


def _over(text: str, block: Block | None) -> str:
    """The words of a block that stand over the table behind it; none of a paragraph."""
    words = block.span.of(text) if block else ""
    return words if (block and block.role is Role.CAPTION) or not words.endswith(ENDINGS) else ""
