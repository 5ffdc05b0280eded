"""One figure made into a claim: its kind, whom it counts, when, where, and who says so."""

from typing import Any

from attrs import evolve

from claimcheck.claims import Claim, Dated
from claimcheck.extraction.binding import Bound, Strength
from claimcheck.extraction.carried import LISTED
from claimcheck.extraction.circumstances import Circumstances, circumstances
from claimcheck.extraction.context import Context, Passage
from claimcheck.extraction.deadlines import countdown, deadline
from claimcheck.extraction.sentence import Sentence
from claimcheck.extraction.stance import apart, modality, quoted, union_end
from claimcheck.figures import Figure
from claimcheck.kinds import by_name
from claimcheck.vocabulary import Measure, Mode

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


def claim_of(passage: Passage, figure: Figure, bound: Bound | None, context: Context) -> Claim | None:
    """One figure as a claim; `None` for one that claims nothing (an ordinal)."""
    sentence = passage.sentence
    around = circumstances(passage.scene, figure, bound is not None and bound.total)
    shared = _shared(passage, figure, around, context)
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


def _shared(passage: Passage, figure: Figure, around: Circumstances, context: Context) -> dict[str, Any]:
    """What claims of all kinds tell alike."""
    sentence = passage.sentence
    shared: dict[str, Any] = {
        "event": around.event,
        "place": around.place,
        "source": context.document.source,
        "role": sentence.role,
        "location": context.location(figure),
        "quote": sentence.quote,
        "id": context.name(figure),
        "modality": modality(sentence, figure),
        "speaker": passage.speaker,
        "mode": Mode.QUOTED if quoted(sentence, figure) else Mode.VOICE,
        "when": figure.date,
    }
    if context.inferred:
        shared |= {"as_of": context.inferred, "as_of_basis": "inferred"}
    if around.as_of is not None:
        shared |= {"as_of": around.as_of, "as_of_basis": "stated"}
    return shared


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
