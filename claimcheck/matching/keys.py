"""What must be alike before two claims are compared, as a key, and which claims say enough to have one."""

from collections.abc import Hashable, Mapping
from types import MappingProxyType

from claimcheck.claims import Claim
from claimcheck.comparison import told_as
from claimcheck.events import NEWS, happens_once, read_event
from claimcheck.matching.amounts import is_of_stuff
from claimcheck.matching.takers import taker, votes_of_one
from claimcheck.patterns import pattern
from claimcheck.populations import Population, Populations, known_populations
from claimcheck.units import is_physical
from claimcheck.vocabulary import PROMINENT, Apart, Measure, Role

_HELD = (None, Apart.STRUCK)
"""How a claim may be set apart that is held against others."""


def speaks_for_itself(claim: Claim, there: bool = False) -> bool:
    """Whether a claim can be held against others: it is asserted or planned, counts for itself, and says what it is about.

    Args:
        claim: the claim.
        there: whether it counts people by what they were there for, whoever is not named.
    """
    named_day = claim.measure is Measure.INSTANT and claim.kind != "event_date"
    if named_day or claim.apart not in _HELD or told_as(claim) is None:
        return False
    if claim.kind == "other" and claim.population and known_populations().anybody(claim.population):
        return False  # "26 people had moved in", "a million people are in camps": nothing tells what of them is counted
    if _scored(claim):
        return False  # "Lee added 21 points": whose they are is told by their sentence alone
    if votes_of_one(claim) and taker(claim) is None:
        return False  # "he came third with 3,412 votes"
    dated = claim.measure in (Measure.DEADLINE, Measure.INSTANT)
    return there or claim.population is not None or (dated and claim.event is not None) or _of_everybody(claim)


def _scored(claim: Claim) -> bool:
    """Whether it counts what players, teams and indexes each have of their own."""
    words = claim.population.casefold().split() if claim.population and claim.kind in ("other", "change") else []
    return len(words) == 1 and words[0] in _SCORES


_SCORES = frozenset("points goals runs wickets rebounds assists tries touchdowns yards strokes medals".split())


def _of_everybody(claim: Claim) -> bool:
    """Whether a headline or an opening counts all whom its kind counts without saying so: "118 rescued", not "dozens rescued"."""
    bare = claim.population is None and not claim.quantity.vague
    return bare and (claim.of_people or bool(claim.everybody)) and claim.role in PROMINENT


def key_of(
    claim: Claim,
    populations: Populations,
    there: frozenset[str],
    meant: Mapping[str, Population] = MappingProxyType({}),
) -> Hashable:
    """All that must be alike before two claims are compared; whom some are of by a wider name is known by their ids."""
    quantity = claim.quantity
    measured = ("measured", "") if is_physical(quantity.unit) else (quantity.dimension, quantity.unit)
    window = (claim.start, claim.end) if claim.measure is Measure.FLOW or claim.end is not None else None
    moment = claim.as_of if _is_passing(claim) else None
    people = meant.get(claim.id) or (populations.read(claim.population) if claim.population else None)
    everybody = claim.id in there or _of_everybody(claim) or (people and _means_everybody(claim, people))
    counted = EVERYBODY if everybody else (people.head, people.qualifiers) if people else None
    since = claim.start if _long_ago(claim) else None
    happening = _dated_happening(claim.event) if claim.event and claim.measure is Measure.INSTANT else None
    told = (_long_after(claim), told_as(claim), taker(claim), _only_suspected(claim))
    return (claim.kind, claim.measure, measured, counted, window, moment, since, happening, claim.apart, told)


def _is_passing(claim: Claim) -> bool:
    """Whether a figure is of its day, so that another day has another."""
    return claim.measure in (Measure.STOCK, Measure.DURATION) and (not claim.enduring or is_of_stuff(claim))


def _means_everybody(claim: Claim, people: Population) -> bool:
    """Whether a noun is one for all whom the kind counts, with nothing that narrows it."""
    return people.head in claim.everybody and not people.qualifiers


EVERYBODY: Hashable = ("person", frozenset[str]())
"""People of whom no more is said, as they are compared."""


def _dated_happening(name: str) -> str | None:
    """What is alike in claims of the day of one happening: its name where it happens but once, else only its sort."""
    return name.casefold() if happens_once(name) else read_event(name).sort


def _only_suspected(claim: Claim) -> bool:
    """Whether cases are told that nobody has confirmed: they are counted beside those that are."""
    if claim.kind != "cases":
        return False
    led = _SUSPECTED_CAME_TO.search(claim.words_before[-REACH:])
    return led is not None or _SUSPECTED.match(claim.words_behind) is not None


_UNSURE = r"(?:suspected|probable|possible|presumed|suspect)"
_SUSPECTED = pattern(rf"\W*(?:[a-z-]+\s+)?{_UNSURE}\b")
_SUSPECTED_CAME_TO = pattern(rf"\b{_UNSURE}\s+(?:[a-z]+\s+)?cases\s+(?:[a-z]+\s+){{0,3}}$")
REACH = 60
"""How many characters before a count are read for what it counts."""


def _long_after(claim: Claim) -> bool:
    """Whether a toll is what a happening came to in the end, though told as of its day: no news of that day has it yet."""
    printed, day = claim.source.day, claim.as_of
    if printed is None or day is None or claim.as_of_basis != "told" or claim.role is Role.TABLE:
        return False
    return claim.monotone and (printed - day).days > NEWS


def _long_ago(claim: Claim) -> bool:
    """Whether a count runs over months, so that it is none of one happening: "3,800 since March last year"."""
    if claim.start is None or not claim.kind.startswith(("casualties", "arrests")):
        return False
    return claim.as_of is None or (claim.as_of - claim.start).days > NEWS
