"""The sentences of a document that tell something."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.documents.document import Block
from claimcheck.extraction.sentence import Sentence, bare_words, sentence_of
from claimcheck.extraction.stops import sentence_spans
from claimcheck.figures import Figure
from claimcheck.vocabulary import Role


def sentences(
    text: str, blocks: Sequence[Block], figures: Sequence[Figure], telling: frozenset[str]
) -> Iterator[Sentence]:
    """The sentences of these blocks that hold a figure or one of the words that may tell an amount without one, in order."""
    at = 0
    over = ""
    for block in blocks:
        if block.slot is None:
            over = block.span.of(text) if block.role is Role.CAPTION else ""
        for span in sentence_spans(text, block.span):
            while at < len(figures) and figures[at].span.start < span.start:
                at += 1
            first = at
            while at < len(figures) and figures[at].span.start < span.end:
                at += 1
            if at > first or not telling.isdisjoint(bare_words(span.of(text))):
                sentence = sentence_of(text, span, block.role, tuple(figures[first:at]))
                yield evolve(sentence, slot=block.slot, over=over) if block.slot else sentence
