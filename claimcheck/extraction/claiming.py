"""One figure made into a claim: its kind, whom it counts, when, where, and who says so."""

from datetime import date
from typing import Any

from attrs import evolve

from claimcheck.calendar import days_of
from claimcheck.claims import Claim, Dated, Link
from claimcheck.dates import DateValue
from claimcheck.day_quantities import date_quantity
from claimcheck.events import SUDDEN, read_event
from claimcheck.extraction.apartness import apart
from claimcheck.extraction.counting.ages import whose_age
from claimcheck.extraction.counting.died_later import died_later
from claimcheck.extraction.counting.groups import group_of
from claimcheck.extraction.counting.measured import Subject
from claimcheck.extraction.counting.patients import in_care
from claimcheck.extraction.counting.sheltered import in_shelter
from claimcheck.extraction.counting.subjects import subject_of
from claimcheck.extraction.counting.terms import whose_term
from claimcheck.extraction.counting.whom import whom
from claimcheck.extraction.passage import Passage
from claimcheck.extraction.scenes.anaphors import DUE
from claimcheck.extraction.scenes.circumstances import Circumstances, circumstances, history
from claimcheck.extraction.scenes.deadlines import countdown, deadline
from claimcheck.extraction.scenes.happened import happened
from claimcheck.extraction.scenes.happening_days import sudden
from claimcheck.extraction.scenes.tense import tense
from claimcheck.extraction.scenes.turns import told_of_others
from claimcheck.extraction.scenes.windows import told_each
from claimcheck.extraction.voices.modality import modality
from claimcheck.extraction.voices.stance import quoted
from claimcheck.extraction.voices.telling import is_margin, unclear
from claimcheck.extraction.voices.undone import set_out
from claimcheck.extraction.words.by_word import LISTED
from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.interval import Interval
from claimcheck.kinds import by_name
from claimcheck.quantities import Quantity
from claimcheck.vocabulary import Measure, Modality, Mode

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
HURT = ("casualties", "casualties.wounded")
"""Kinds of those who may die of what befell them."""
ANY_DAY = Interval()
"""The days that a date which names none may be."""


def claim_of(
    passage: Passage, figure: Figure, bound: Bound | None, context: Context, links: tuple[Link, ...] = ()
) -> Claim | None:
    """One figure as a claim, with its links; `None` for one that claims nothing (an ordinal)."""
    sentence = passage.sentence
    dated = figure.dimension in ("date", "time")
    subject = None if dated or bound is not None else subject_of(sentence, figure)
    told = passage.scene.of_sort("earthquake") if subject and subject.of_earthquake else passage.scene
    around = circumstances(told, figure, bound.total if bound and not bound.cues.claim.momentary else None)
    shared = _shared(passage, figure, around, context, links)
    if dated:
        return _dated(passage, figure, shared)
    if figure.quantity is None:
        return None
    person = _person(sentence, figure, bound)
    kind = bound.cues.claim if bound else _plain(sentence, figure, around.event, subject)
    kind = by_name("prison_term") if person and figure.dimension == "duration" else kind
    if kind is None:
        return None
    if kind.kind in HURT and died_later(sentence, figure):
        kind = by_name("casualties.killed") or kind
    shared |= _holds_for(kind, subject, around, context.day)
    done = bound.words if bound is not None and kind.usual_measure is Measure.CUMULATIVE else None
    if done is not None and set_out(sentence, figure, done):
        shared["modality"] = Modality.HYPOTHETICAL
    group = group_of(sentence, figure) if bound is not None else None
    start, end = _told_for(around) if subject is not None else (around.start, None)
    start, end = (None, None) if subject is not None and subject.lasting else (start, end)
    measure = _measure(sentence, figure, kind, around.flow, bound)
    return kind(
        figure.quantity,
        of=person or (subject.name if subject else whom(sentence, figure, kind, bound, group)),
        measure=measure,
        since=start,
        until=around.end if measure is Measure.FLOW else end,
        apart=apart(passage, figure, bound, subject, group),
        **shared,
    )


def _person(sentence: Sentence, figure: Figure, bound: Bound | None) -> str | None:
    """Whose age, or time in prison, a figure is."""
    if figure.dimension == "age":
        return whose_age(sentence, figure)
    return whose_term(sentence, figure) if figure.dimension == "duration" and bound is None else None


def _holds_for(kind: type[Claim], subject: Subject | None, around: Circumstances, today: date | None) -> dict[str, Any]:
    """The day that a figure holds for, where that is another than of all else.

    A height holds whenever it is told, and what drew so many last year did so then.
    """
    if subject is not None and kind.kind == "measurement" and not subject.passing:
        return {"as_of": None, "as_of_basis": None}
    if kind.kind == "countdown" and around.day:
        return {"as_of": around.day, "as_of_basis": "as of"}
    if around.flow and around.end and subject is None and kind.usual_measure is not Measure.CUMULATIVE:
        past = history(around.end.isoformat(), today)
        return {"as_of": past, "as_of_basis": "told"} if past else {}
    return {}


def _measure(sentence: Sentence, figure: Figure, kind: type[Claim], flow: bool, bound: Bound | None) -> Measure:
    """What the figure is a measure of: all so far, what came in a window, by how much somebody is ahead."""
    if bound and (in_care(bound, sentence, figure) or in_shelter(bound)):
        return Measure.STOCK
    if kind.kind == "votes" and is_margin(sentence, figure):
        return Measure.CHANGE
    noun = figure.noun.of(sentence.text).lower() if figure.noun else ""
    if noun.startswith("active "):
        return Measure.STOCK  # those who are ill today, and not all who have been
    by = bound is not None and bound.total is not None and sentence.text.endswith(" by ", 0, figure.span.start)
    risen = by or (figure.quantity is not None and figure.quantity.trend is not None)
    new = risen or noun.startswith("new ") or noun.endswith(CRIMES) or told_each(sentence, figure)
    return Measure.FLOW if (flow or new) and kind.usual_measure is Measure.CUMULATIVE else kind.usual_measure


CRIMES = ("killings", "murders", "homicides", "slayings")
"""Deaths that are no toll of one happening: as many as came in a time."""


def _shared(
    passage: Passage, figure: Figure, around: Circumstances, context: Context, links: tuple[Link, ...]
) -> dict[str, Any]:
    """What claims of all kinds tell alike."""
    sentence = passage.sentence
    as_of, basis = _as_of(sentence, figure, around, context)
    return {
        "event": around.event,
        "place": around.place,
        "source": context.document.source,
        "role": sentence.role,
        "location": context.location(figure),
        "quote": sentence.quote,
        "id": context.name(figure),
        "modality": Modality.QUESTION if passage.asks else modality(sentence, figure),
        "speaker": passage.speaker,
        "mode": Mode.QUOTED if quoted(sentence, figure) else passage.mode,
        "when": figure.date,
        "revised": passage.revised,
        "unclear": unclear(sentence, figure),
        "as_of": as_of,
        "as_of_basis": basis,
        "links": links,
    }


def _as_of(
    sentence: Sentence, figure: Figure, around: Circumstances, context: Context
) -> tuple[date | None, str | None]:
    """The day for which a figure holds, and how it is known."""
    if around.as_of is not None:
        return around.as_of, "as of"
    past = history(around.moment, context.day) if around.moment and _is_of_then(sentence, figure, around) else None
    if past is not None and not told_of_others(sentence, figure, around.told_at):
        return past, "told"
    if context.inferred:
        return context.inferred, "inferred"
    return context.day, "published" if context.day else None


def _is_of_then(sentence: Sentence, figure: Figure, around: Circumstances) -> bool:
    """Whether a figure is of the time of its happening: a count; a sum, where a month or year is told in which it came, as a quarter ends on a day."""
    if figure.dimension == "count":
        return True
    if figure.dimension != "money" or around.moment is None or around.moment.count("-") > 1:
        return False
    at = sentence.ending_at(around.told_at) - 1
    return at < 0 or sentence.words[at] not in _ABOUT  # "$787 million over 2020 election lies"


_ABOUT = frozenset("over about against".split())
"""Words before a year that only tells what a sum is about."""


def _told_for(around: Circumstances) -> tuple[date | None, date | None]:
    """The month or year for which a measure is told: "the rate was 5% in 2019", "last year"."""
    if around.start is not None or around.moment is None or around.moment.count("-") > 1:
        return around.start, around.end if around.start else None
    return days_of(around.moment)


def _plain(sentence: Sentence, figure: Figure, event: str | None, subject: Subject | None) -> type[Claim] | None:
    if figure.dimension == "duration" and countdown(sentence, figure, event):
        return by_name("countdown")
    if figure.dimension == "percentage" and figure.quantity and figure.quantity.trend:
        return by_name("change")
    if subject is not None and subject.kind is not None:
        return subject.kind
    if figure.noun and figure.quantity and figure.quantity.trend and figure.noun.of(sentence.text).startswith("point"):
        return by_name("change")
    name = "list_count" if figure.grammar is LISTED else PLAIN.get(figure.dimension, "measurement")
    return by_name(name) if name else None


def _dated(passage: Passage, figure: Figure, shared: dict[str, Any]) -> Claim | None:
    """A date as a claim: a deadline, or the day of a happening, where the words make it one."""
    sentence = passage.sentence
    if figure.date is None:
        return None
    words = figure.date.written or figure.span.of(sentence.text)
    days = date_quantity(figure.date, words)
    if days is None:
        return _no_day(figure.date, words, shared) if figure.date.iso is None or figure.date.weekday else None
    due = figure.grammar == DUE or deadline(sentence, figure)
    event = _event_of(happened(sentence, figure), sudden(sentence, figure, passage.scene))
    kind = by_name("deadline" if due else "event_date" if event else "date")
    assert issubclass(kind, Dated)
    if event and not due:
        shared |= {"event": event}
    return kind(days, tense=tense(sentence, figure, due), **shared)


def _event_of(once: str | None, shown: str | None) -> str | None:
    """The happening that a day is of; a ship that sank somewhere is the sinking there, as others who do not name it tell."""
    if once is None or shown is None or read_event(once).sort not in SUDDEN:
        return once or shown
    ship = once.partition(" of ")[2].split()
    told = [word for word in shown.split() if word not in ship]
    return once if told[-1] == "in" else " ".join(told)


def _no_day(when: DateValue, words: str, shared: dict[str, Any]) -> Claim:
    """A date that names no day: there is none (June 31), or nothing tells which (a bare weekday in an undated text)."""
    shared |= {"when": evolve(when, written=words)}
    return by_name("date")(Quantity(ANY_DAY, ANY_DAY, "day", "date", None, words), **shared)
