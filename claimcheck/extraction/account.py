"""A document's figures made into claims, with their links: what the document says."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from attrs import evolve, frozen

from claimcheck.claims import Claim, Dated, Link, Location
from claimcheck.documents.document import Document
from claimcheck.extraction.binding import Bound, Strength, bind, in_a_row, of_them
from claimcheck.extraction.carried import LISTED, carried, listed
from claimcheck.extraction.circumstances import circumstances, day_told
from claimcheck.extraction.deadlines import countdown, deadline
from claimcheck.extraction.parts import splits
from claimcheck.extraction.sentence import Sentence, sentences
from claimcheck.extraction.stance import apart, modality, quoted, speaker, union_end
from claimcheck.extraction.vague import vague
from claimcheck.figures import Figure, Span
from claimcheck.kinds import by_name
from claimcheck.reading import read
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account
from claimcheck.vocabulary import Apart, Measure, Mode, Relation

PLAIN = {
    "money": "money",
    "percentage": "share",
    "ratio": "share",
    "duration": "duration",
    "age": "age",
    "date": "date",
    "time": "date",
    "count": "other",
    "ordinal": None,
}
"""The kind of a figure that no cue binds, by its dimension; other dimensions are measurements."""


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


def extract(document: Document, settings: Settings = DEFAULT) -> Account:
    """What a document says: every figure that counts or dates something, as a typed claim, in order."""
    figures = read(document.text, document.source.day, settings)
    inferred = None if document.source.day else day_told(figures)
    if inferred:
        figures = read(document.text, inferred, settings)
    context = Context(document, _line_starts(document.text), inferred)
    claims: list[Claim] = []
    for sentence in sentences(document.text, document.blocks, figures):
        claims += _claims(sentence, context)
    return Account(document.source, tuple(sorted(claims, key=_place)), (), document.title)


def _place(claim: Claim) -> tuple[int, int]:
    span = claim.location.span
    return (span.start, span.end) if span else (0, 0)


def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return tuple(starts[:-1])


def _claims(sentence: Sentence, context: Context) -> Iterator[Claim]:
    """The claims of one sentence."""
    named = (_claim(sentence, figure, None, context) for figure in listed(sentence))
    yield from (claim for claim in named if claim is not None)
    figures = sorted([*sentence.figures, *carried(sentence), *vague(sentence)], key=lambda figure: figure.span.start)
    if not figures:
        return
    whole = evolve(sentence, figures=tuple(figures))
    counted = [
        f for f in figures if f.dimension == "count" and (f.number is not None or (f.quantity and f.quantity.vague))
    ]
    bound = _bound(whole, figures)
    links = _links(whole, counted, bound, context)
    told: list[Claim] = []
    for figure in figures:
        claim = _claim(whole, figure, bound.get(figure.span), context)
        if claim is not None:
            told.append(_completed(claim.with_links(*links.get(figure.span, ())), told))
    yield from told


def _completed(claim: Claim, before: Sequence[Claim]) -> Claim:
    """The claim with whom it counts, where the words leave that to the reader: "4,500 Americans and another 500".

    A bare number of dead or wounded counts people, unless the sentence has just counted some of them by another name.
    """
    if claim.population and claim.population.lower() == "others":
        named = {other.population for other in before if other.kind.startswith("casualties") and other.population}
        return evolve(claim, of="people" if named <= {"people"} else None)
    if claim.population is not None or not claim.quantity.counted:
        return claim
    alike = [other for other in before if other.kind == claim.kind and other.population]
    if claim.apart is Apart.ADDED and alike:
        return evolve(claim, of=alike[-1].population)
    casualties = claim.kind.startswith("casualties") and claim.apart is None
    if casualties and not any(other.population for other in before if other.kind.startswith("casualties")):
        return evolve(claim, of="people")
    return claim


def _bound(sentence: Sentence, figures: Sequence[Figure]) -> dict[Span, Bound]:
    """What cues bind each figure to; figures in a row share their kind."""
    found: dict[Span, Bound] = {}
    previous: Figure | None = None
    for figure in figures:
        bound = bind(sentence, figure)
        if previous is not None and previous.span in found and figure.dimension == previous.dimension:
            given = found[previous.span]
            row = given.strength is not Strength.NOUN and in_a_row(sentence, figure, previous)
            if (row and _overruled(bound)) or (bound is None and of_them(sentence, figure)):
                bound = Bound(given.cues, given.words, Strength.SHARED)
        if bound is not None:
            found[figure.span] = bound
        previous = figure
    for one, other in zip(reversed(figures[:-1]), reversed(figures[1:]), strict=True):
        later = found.get(other.span)
        if one.span not in found and later and later.subject and in_a_row(sentence, other, one):
            found[one.span] = Bound(later.cues, later.words, Strength.SHARED, subject=True)
    return found


def _overruled(bound: Bound | None) -> bool:
    """Whether a kind shared from a figure before goes first: over none, and over a noun that is more than its count."""
    return bound is None or (
        bound.strength is Strength.NOUN and tuple(bound.words.lower().split()) not in bound.cues.generic
    )


def _links(
    sentence: Sentence, counted: Sequence[Figure], bound: dict[Span, Bound], context: Context
) -> dict[Span, tuple[Link, ...]]:
    """Which figures are part of which; parts take the kind of their whole."""
    links: dict[Span, tuple[Link, ...]] = {}
    for split in splits(sentence, counted):
        whole = counted[split.whole]
        for index in split.parts:
            part = counted[index]
            if whole.span in bound:
                bound[part.span] = bound[whole.span]
            relation, one, other = (
                (Relation.PART_OF, part, whole) if split.exhaustive else (Relation.INCLUDES, whole, part)
            )
            links[one.span] = (*links.get(one.span, ()), Link(relation, _id(other, context)))
    return links


def _id(figure: Figure, context: Context) -> str:
    return f"{context.document.id if context.document.id is not None else ''}:{figure.span.start}-{figure.span.end}"


def _claim(sentence: Sentence, figure: Figure, bound: Bound | None, context: Context) -> Claim | None:
    """One figure as a claim; `None` for one that claims nothing (an ordinal)."""
    source = context.document.source
    around = circumstances(sentence, figure, context.day, bound is not None and bound.total)
    shared: dict[str, Any] = {
        "event": around.event,
        "place": around.place,
        "source": source,
        "role": sentence.role,
        "location": context.location(figure),
        "quote": sentence.quote,
        "id": _id(figure, context),
        "modality": modality(sentence, figure),
        "speaker": speaker(sentence),
        "mode": Mode.QUOTED if quoted(sentence, figure) else Mode.VOICE,
        "when": figure.date,
    }
    if context.inferred:
        shared |= {"as_of": context.inferred, "as_of_basis": "inferred"}
    if around.as_of is not None:
        shared |= {"as_of": around.as_of, "as_of_basis": "stated"}
    if figure.dimension in ("date", "time"):
        return _dated(sentence, figure, shared)
    if figure.quantity is None:
        return None
    kind = bound.cues.claim if bound else _plain(sentence, figure, around.event)
    if kind is None:
        return None
    if kind.kind == "countdown" and around.day:
        shared |= {"as_of": around.day, "as_of_basis": "stated"}
    measure = Measure.FLOW if around.flow and kind.usual_measure is Measure.CUMULATIVE else kind.usual_measure
    return kind(
        figure.quantity,
        of=_population(sentence, figure, kind, bound),
        measure=measure,
        since=around.start,
        until=around.end if measure is Measure.FLOW else None,
        apart=apart(sentence, figure),
        **shared,
    )


def _plain(sentence: Sentence, figure: Figure, event: str | None) -> type[Claim] | None:
    if figure.dimension == "duration" and countdown(sentence, figure, event):
        return by_name("countdown")
    if figure.dimension == "percentage" and figure.quantity and figure.quantity.trend:
        return by_name("change")
    name = "list_count" if figure.grammar is LISTED else PLAIN.get(figure.dimension, "measurement")
    return by_name(name) if name else None


def _dated(sentence: Sentence, figure: Figure, shared: dict[str, Any]) -> Claim | None:
    """A date as a claim: a deadline where the words make it one."""
    kind = by_name("deadline" if deadline(sentence, figure) else "date")
    assert issubclass(kind, Dated)
    if figure.date is None or figure.date.interval is None:
        return None
    when = evolve(figure.date, written=figure.date.written or figure.span.of(sentence.text))
    return kind(when, **shared)


def _population(sentence: Sentence, figure: Figure, kind: type[Claim], bound: Bound | None) -> str | None:
    """Who is counted: the noun, people where the noun is the count itself ("deaths"), else unknown."""
    if figure.noun is None:
        generic = bound is not None and kind.kind.startswith("casualties") and bound.strength is Strength.NEAR
        return "people" if generic and "toll" in (bound.words.lower() if bound else "") else None
    noun = " ".join(figure.noun.of(sentence.text).split())
    if bound and tuple(noun.lower().split()) in bound.cues.generic:
        return "people"
    if kind.kind == "event_count":
        return noun.split()[-1]
    together = union_end(sentence, figure)
    return " ".join(sentence.text[figure.noun.start : together].split()) if together else noun
