"""What a claim needs to know of the document and the sentence that it is read in."""

from bisect import bisect_right
from datetime import date

from attrs import frozen

from claimcheck.claims import Location
from claimcheck.documents.document import Document
from claimcheck.extraction.circumstances import Scene, scene
from claimcheck.extraction.sentence import Sentence
from claimcheck.extraction.stance import speaker
from claimcheck.figures import Figure


@frozen
class Context:
    """The document a claim is read in, and the starts of its lines."""

    document: Document
    lines: tuple[int, ...]
    inferred: date | None
    """The day of the text by its own words, where that of its publication is not known."""

    @property
    def day(self) -> date | None:
        """The day from which the text speaks."""
        return self.document.source.day or self.inferred

    def location(self, figure: Figure) -> Location:
        """Where a figure stands."""
        line = bisect_right(self.lines, figure.span.start)
        column = figure.span.start - self.lines[line - 1] + 1
        return Location(self.document.id, figure.span, line, column, figure.number, figure.noun)

    def name(self, figure: Figure) -> str:
        """The id of the claim that a figure makes."""
        document = self.document.id if self.document.id is not None else ""
        return f"{document}:{figure.span.start}-{figure.span.end}"


@frozen
class Passage:
    """A sentence with what is read once for all its figures: its scene and its speaker."""

    sentence: Sentence
    scene: Scene
    speaker: str | None


def context_of(document: Document, inferred: date | None) -> Context:
    """The context of a document's claims."""
    starts = [0]
    for line in document.text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return Context(document, tuple(starts[:-1]), inferred)


def passage_of(sentence: Sentence, context: Context) -> Passage:
    """A sentence with its scene and its speaker."""
    return Passage(sentence, scene(sentence, context.day), speaker(sentence))
