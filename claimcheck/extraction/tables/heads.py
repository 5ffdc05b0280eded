"""What the heads of a table's column and row say of the figure in a cell: what it counts, whom, and when.

A head says it plainly or not at all: "Killed", "US troops wounded", "Marines", "Aug. 26, 2021", "Italy", "Total", and "Harwell" in
a column of towns.  Whatever else one says ("men of Harwell", "per 100,000", "%"), or a column or row without a head, makes the figure
that of a part which is not known: it is told, and never compared.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.countries import names
from claimcheck.dates import DateValue
from claimcheck.extraction.counting.binding import cues_in
from claimcheck.extraction.tables.measured import Measured, measured_by_heads
from claimcheck.extraction.tables.sorts import TOTAL
from claimcheck.extraction.tables.units import unit_in
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence, bare_words, sentence_of
from claimcheck.figures import Figure, Span
from claimcheck.populations import known_populations
from claimcheck.reading import read
from claimcheck.vocabulary import Apart, Measure, Role

IDLE = frozenset("number no of the people persons confirmed reported so far total".split())
"""Words of a head that narrow nothing."""
BEFORE_DAYS = frozenset("as of on by to until".split())
PLACES = frozenset(
    "town city village place location area district region province state county country port island borough parish "
    "municipality towns cities villages places locations areas districts regions provinces states counties countries".split()
)
"""Words that head a column of places."""
NO_PLACES = TOTAL | frozenset("other others rest elsewhere unknown and".split())
"""Words that name no one place."""


class Heads(NamedTuple):
    """What the heads of a cell say together.

    Attributes:
        bound: the cue that makes the kind.
        population: who is counted.
        when: the day, month or year that a head names.
        place: the place that a head names.
        understood: whether every head was.
        measured: what an amount in the cell is the measure of.
    """

    bound: Bound | None = None
    population: str | None = None
    when: DateValue | None = None
    place: str | None = None
    understood: bool = True
    measured: Measured | None = None

    def told(self, claim: Claim) -> Claim:
        """The claim of the cell's figure with what the heads say of it."""
        if self.measured is not None and claim.population is None and claim.kind == self.measured.kind:
            return _of_measure(claim, self.measured, self.place)
        changed: dict[str, Any] = {}
        if claim.population is None and self.bound is not None and claim.kind == self.bound.cues.claim.kind:
            people = "people" if self.understood and self.bound.cues.generic else None  # what counts deaths or arrests
            changed["of"] = self.population or people
        if self.place is not None and claim.place is None:
            changed["place"] = self.place
        understood = self.understood and (self.bound is not None or claim.population is not None)
        if self.when is not None:
            if self.when.start == self.when.end:
                changed |= {"as_of": self.when.start, "as_of_basis": "told"}
            elif claim.measure is Measure.CUMULATIVE:
                changed |= {"measure": Measure.FLOW, "since": self.when.start, "until": self.when.end}
            else:
                understood = False
        if not understood and claim.apart is None:
            changed["apart"] = Apart.ROW
        return evolve(claim, **changed) if changed else claim


def heads_of(sentence: Sentence, day: date | None) -> Heads | None:
    """What the heads of a sentence in a cell say; `None` where it stands in none.

    Args:
        sentence: the words of the cell.
        day: the day from which the text speaks.
    """
    if sentence.role is not Role.TABLE or not sentence.heads:
        return None
    told = [_placed(sentence) or _head(words, day) for words in sentence.heads[-1:]]
    told += [_head(words, day) for words in sentence.heads[:-1]]
    bounds = [one.bound for one in told if one.bound]
    people = list(dict.fromkeys(one.population for one in told if one.population))
    days = [one.when for one in told if one.when]
    places = [one.place for one in told if one.place]
    several = max(len(bounds), len(people), len(days), len(places)) > 1
    shared = sentence.slot is not None and sentence.slot.shared
    clear = not shared and len(told) > 1 and all(one.understood for one in told) and not several
    return Heads(
        bounds[0] if clear and bounds else None,
        people[0] if clear and people else None,
        days[0] if len(days) == 1 else None,
        places[0] if clear and places else None,
        clear,
        measured_by_heads(sentence, day),
    )


def _of_measure(claim: Claim, measured: Measured, place: str | None) -> Claim:
    """The claim of an amount in a cell with what it is the measure of; a size holds whenever it is told."""
    changed: dict[str, Any] = {"of": measured.name, "place": claim.place or place}
    when = measured.when
    if when is not None and when.start == when.end:
        changed |= {"as_of": when.start, "as_of_basis": "told"}
    elif when is not None:
        changed |= {"since": when.start, "until": when.end}
    if claim.kind == "measurement" and "as_of" not in changed:
        changed |= {"as_of": None, "as_of_basis": None}
    return evolve(claim, **changed)


def _placed(sentence: Sentence) -> Heads | None:
    """The place that heads the row, in a column of places; `None` where it is none."""
    slot = sentence.slot
    if slot is None or slot.side is None or slot.corner is None:
        return None
    name = slot.side.of(sentence.text)
    sorts = bare_words(slot.corner.of(sentence.text))
    named = name[:1].isupper() and bare_words(name).isdisjoint(NO_PLACES) and not any(map(str.isdigit, name))
    return Heads(place=name) if named and not PLACES.isdisjoint(sorts) else None


@lru_cache(maxsize=1024)
def _head(words: str, day: date | None) -> Heads:
    """What one head says; with a unit it says what is measured, and that is not known."""
    unit = unit_in(words)
    if unit is not None:
        return _head(unit.rest, day) if unit.scales else Heads(understood=False)
    if words.strip().casefold() in names():
        return Heads(place=words.strip())
    figures = read(words, day)
    sentence = sentence_of(words, Span(0, len(words)), Role.TABLE, figures)
    if figures:
        return _date(sentence, figures)
    said = sentence.words
    if said and TOTAL.issuperset(said):
        return Heads()
    bounds = list(cues_in(sentence, "count"))
    if len(bounds) > 1:
        return Heads(understood=False)
    left = words.replace(bounds[0].words, " ", 1) if bounds else words
    narrowing = [word for word in left.split() if word.strip("():,").lower() not in IDLE]
    who = " ".join(narrowing).strip("():, ") or None
    if who is not None and known_populations().read(who).head not in known_populations().kinds:
        return Heads(understood=False)
    if not bounds and who is None:
        return Heads(understood=bool(left.split()))
    return Heads(evolve(bounds[0], strength=Strength.HEAD) if bounds else None, who)


def _date(sentence: Sentence, figures: Sequence[Figure]) -> Heads:
    """What a head with figures says: a date, if nothing else stands in it."""
    alone = all(
        index in sentence.in_figures or word in BEFORE_DAYS or not word.isalnum()
        for index, word in enumerate(sentence.words)
    )
    when = figures[0].date
    if len(figures) != 1 or not alone or when is None or when.start is None or when.end is None or not when.resolved:
        return Heads(understood=False)
    return Heads(when=when)


def bound_by_heads(
    sentence: Sentence, figures: Sequence[Figure], bound: Mapping[Span, Bound], day: date | None
) -> Mapping[Span, Bound]:
    """What cues bind the figures of a cell to, with what its heads say where it has one count and no cue of its own."""
    if sentence.slot is None or bound or len(figures) != 1:
        return bound
    count = figures[0] if figures[0].dimension == "count" and figures[0].noun is None else None
    heads = heads_of(sentence, day) if count is not None else None
    return {figures[0].span: heads.bound} if heads and heads.bound else bound
