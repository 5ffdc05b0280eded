"""What the claims of a sentence are made from: its figures, those that words carry, and what cues bind each to."""

from collections.abc import Iterator, Mapping
from functools import cache

from attrs import frozen

from claimcheck.documents.document import Document
from claimcheck.extraction.counting.carried import carried, carrying, listed
from claimcheck.extraction.counting.ones import words_for_one
from claimcheck.extraction.counting.patients import without_patients
from claimcheck.extraction.counting.rows import bindings
from claimcheck.extraction.counting.struck import with_struck
from claimcheck.extraction.counting.tallies import with_tallies
from claimcheck.extraction.counting.vague import VAGUE, vague
from claimcheck.extraction.passage import Passage, passage_of
from claimcheck.extraction.scenes.anaphors import TAKING_UP, Days, days_after, taken_up_in
from claimcheck.extraction.scenes.circumstances import day_told, is_history
from claimcheck.extraction.scenes.recalled import Told, told_after
from claimcheck.extraction.tables.heads import bound_by_heads
from claimcheck.extraction.tables.units import with_units
from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.extraction.words.sentences import sentences
from claimcheck.figures import Figure, Span
from claimcheck.reading import read
from claimcheck.settings import Settings


@frozen
class Ground:
    """What the claims of one sentence are made from.

    Attributes:
        passage: the sentence, with the figures that words carry among its own.
        listed: the counts of what the text has named ("both"), which no cue binds.
        again: the dates that words take up ("that date"), each with the one that it stands for.
        bound: what cues bind figures to, by where they stand.
    """

    passage: Passage
    listed: tuple[Figure, ...]
    again: tuple[tuple[Figure, Figure], ...]
    bound: Mapping[Span, Bound]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of the sentence, in order."""
        return self.passage.sentence.figures


def figures_with_context(document: Document, settings: Settings) -> tuple[Context, tuple[Figure, ...]]:
    """The figures of a document, and the day from which they are read."""
    figures = read(document.text, document.source.day, settings)
    inferred = None if document.source.day else day_told(document.text, figures)
    if inferred:
        figures = read(document.text, inferred, settings)
    return Context(document, inferred), figures


def grounds(context: Context, figures: tuple[Figure, ...]) -> Iterator[Ground]:
    """What the claims of each sentence of a document that tells something are made from, in order."""
    document = context.document
    told, days, before = Told(), Days(), tuple[Bound, ...]()
    for sentence in sentences(document.text, document.blocks, figures, _in_letters()):
        telling = not _telling().isdisjoint(sentence.vocabulary)
        by_words = (*carried(sentence), *vague(sentence)) if telling else ()
        named = tuple(listed(sentence)) if telling else ()
        if sentence.slot is not None:
            sentence = with_units(sentence)
        sentence = _with_ones(_with_carried(sentence, by_words) if by_words else sentence)
        again = tuple(taken_up_in(sentence, days)) if telling else ()
        days = days_after(days, sentence, [figure for figure, _ in again])
        if sentence.figures or named or again:
            own = with_tallies(sentence, bindings(sentence, before))
            before = tuple(own.values())
            bound = bound_by_heads(sentence, sentence.figures, own, context.day)
            passage = passage_of(sentence, context, told)
            told = told_after(told, sentence, passage.scene, passage.recalled, is_history(passage.scene, context.day))
            yield Ground(
                passage, named, again, with_struck(sentence, without_patients(sentence, bound, context), context)
            )


@cache
def _telling() -> frozenset[str]:
    """Words one of which stands in every sentence that tells something without a figure."""
    return carrying() | VAGUE | TAKING_UP


@cache
def _in_letters() -> frozenset[bytes]:
    """The same words, as they are looked for in the letters of a text."""
    return frozenset(word.encode("latin-1") for word in _telling())


def _with_carried(sentence: Sentence, by_words: tuple[Figure, ...]) -> Sentence:
    """The sentence with the figures that its words carry."""
    others = (figure for figure in sentence.figures if not any(figure.span == one.span for one in by_words))
    among = sorted((*others, *by_words), key=lambda figure: (figure.span.start, -figure.span.end))
    return sentence.with_figures(tuple(among))


def _with_ones(sentence: Sentence) -> Sentence:
    """The sentence with the parts of one that words carry; "a third" of several is no fraction."""
    ones = tuple(words_for_one(sentence))
    kept = (figure for figure in sentence.figures if not any(figure.span.overlaps(one.span) for one in ones))
    return sentence.with_figures(tuple(sorted((*kept, *ones), key=lambda f: f.span.start))) if ones else sentence
