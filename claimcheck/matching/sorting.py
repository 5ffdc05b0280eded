"""Which claims may be compared: claims into series of one thing, and series into stories.

Claims are keyed by all that must be alike (kind, measure, dimension, population, window), so that a series is found by
looking up, not by comparing each with each.  Within a key, happenings are told apart (`claimcheck.matching.happenings`).  Nothing here
depends on the order of claims.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from types import MappingProxyType

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, told_as, understood
from claimcheck.events import NEWS, happens_once, read_event, same_event
from claimcheck.lineage.copies import counterparts, of_others
from claimcheck.matching.amounts import is_of_stuff
from claimcheck.matching.attending import all_there, some_only
from claimcheck.matching.happenings import happenings
from claimcheck.matching.likeness import told_alike
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.pairing import mixed, pairs
from claimcheck.matching.partial import of_places_of_their_own, one_happening, whole_counts
from claimcheck.matching.recurring import may_recur, of_one
from claimcheck.matching.standing import Standing
from claimcheck.matching.swapped import swapped
from claimcheck.pairs import Pair
from claimcheck.passages import words_of
from claimcheck.populations import Kinship, Population, Populations, known_populations
from claimcheck.stories import Series, Story
from claimcheck.units import in_base_units, is_physical
from claimcheck.vocabulary import PROMINENT, Apart, Measure, Relation, Role


def order(claim: Claim) -> tuple[date, str, str, int, str, str, str]:
    """The place of a claim in a total order: by day, source, document, place in it, role, wording; id where all are alike."""
    told = (claim.location.start, claim.role, claim.quantity.text)
    return (claim.as_of or date.min, claim.source.name or "", str(claim.location.document), *told, claim.id)


def stories(
    claims: Iterable[Claim],
    ledger: frozenset[str] = frozenset(),
    known: Populations | None = None,
    openings: Mapping[Hashable, Sequence[str]] = MappingProxyType({}),
) -> tuple[Story, ...]:
    """All claims in stories, by what they count at the widest.

    Args:
        claims: all that is told.
        ledger: the ids of claims of earlier work, which are joined by names alone.
        known: who is who.
        openings: the headlines and the first paragraph of each text.
    """
    populations = known or known_populations()
    claims = tuple(claims)
    keyed: dict[Hashable, list[Claim]] = defaultdict(list)
    given = sorted(claims, key=order)
    told, there = Matters(tuple(given), openings), all_there(given, populations)
    for claim in given:
        if _speaks_for_itself(claim, claim.id in there):
            keyed[_key(claim, populations, there)].append(claim)
    by_root: dict[str, list[Series]] = defaultdict(list)
    by_root[""] += _taken_up(given)
    for group in keyed.values():
        people = group[0].population
        root = populations.root(people) if people else ""
        for alike in _convertible(group):
            parts = of_places_of_their_own(alike)
            whole = [claim for claim in alike if claim.id not in parts] if parts else alike
            by_root[root] += [series_of(members, there) for members in happenings(whole, ledger, told)]
            by_root[root] += [Series((claim,)) for claim in alike if claim.id in parts]
    fresh = [claim for claim in given if claim.id not in ledger]
    by_root[""] += _in_like_words(fresh, told, [*chain.from_iterable(by_root.values())])
    by_root[""] += _copied(claims, [*chain.from_iterable(by_root.values())], populations, told)
    standing = Standing(claims)
    return tuple(Story(tuple(map(standing.weighed, series))) for _, series in sorted(by_root.items()) if series)


def _in_like_words(claims: Sequence[Claim], told: Matters, known: Iterable[Series]) -> Iterator[Series]:
    """Series of figures that nothing names, told in like words or with like digits.

    Only a contradiction is worth a word where no name shows the thing, and none between figures that a series holds together.
    """
    if len({text_of(claim) for claim in claims}) < 2:
        return
    held = {_figures(pair) for series in known for pair in series.pairs}
    for both in chain(told_alike(claims, told), swapped(claims, told)):
        series = Series(both, tuple(pairs(both)))
        clashing = (pair for pair in series.pairs if pair.verdict.agreement is Agreement.CONTRADICTION)
        yield evolve(series, pairs=tuple(pair for pair in clashing if _figures(pair) not in held))


def _figures(pair: Pair) -> Hashable:
    return (pair.first[0].kind, frozenset(map(understood, pair.figures)))


def _copied(
    claims: Iterable[Claim], known: Sequence[Series], populations: Populations, matters: Matters
) -> Iterator[Series]:
    """The claims at one place in copies of one passage as series, compared word for word, whatever they count.

    Those that a series holds together already are not told again; the same words at one place are no difference, though
    they may be read as of other days.
    """
    homes = {claim.id: index for index, series in enumerate(known) for claim in series.claims}
    for slot in counterparts(claims):
        held = {homes.get(claim.id) for claim in slot}
        if len(held) == 1 and None not in held:
            continue
        dimensions = {claim.quantity.dimension for claim in slot}
        if len(dimensions) == 1:
            told = series_of(slot)
            alike = (pair for pair in told.pairs if _of_one_passage(pair, matters) and _of_one_kind(pair, populations))
            differing = (pair for pair in alike if not _worded_alike(pair))
            yield evolve(told, pairs=tuple(differing), copied=True)


def _of_one_passage(pair: Pair, matters: Matters) -> bool:
    """Whether nothing shows two sentences of one form to be of different matters."""
    one, other = pair.first[0], pair.second[0]
    return matters.may_be_one(one, other) and not of_others(one, other)


def _of_one_kind(pair: Pair, populations: Populations) -> bool:
    """Whether only the figure is another: where it counts something else as well, the sentence was written anew."""
    one, other = pair.first[0], pair.second[0]
    if one.kind != other.kind or one.population is None or other.population is None:
        return one.kind == other.kind
    return populations.kinship(one.population, other.population) in (Kinship.SAME, Kinship.LOOSE)


def _worded_alike(pair: Pair) -> bool:
    first, second = ({words_of(claim.quantity.printed()) for claim in claims} for claims in (pair.first, pair.second))
    return bool(first & second)


def _taken_up(claims: Sequence[Claim]) -> Iterator[Series]:
    """Series of claims that say one another again, by other words ("worth $110. The $110 million …"); "that date" says nothing new."""
    by_id = {claim.id: claim for claim in claims}
    for claim in (each for each in claims if each.when is None):
        told = [by_id[name] for name in claim.linked(Relation.SAME_AS) if name in by_id]
        new = [one for one in told if one.kind != claim.kind or not _speaks_for_itself(claim) or _differ(one, claim)]
        if new:
            yield Series((*new, claim), tuple(pairs((*new, claim))))


def _differ(one: Claim, other: Claim) -> bool:
    """Whether two claims give other numbers, and are not known to be of two happenings."""
    return one.quantity.number != other.quantity.number and same_event(one.event, other.event) is not False


def _speaks_for_itself(claim: Claim, there: bool = False) -> bool:
    """Whether a claim can be held against others: it is asserted or planned, counts for itself, and says what it is about.

    Args:
        claim: the claim.
        there: whether it counts people by what they were there for, whoever is not named.
    """
    named_day = claim.measure is Measure.INSTANT and claim.kind != "event_date"
    if told_as(claim) is None or claim.apart not in (None, Apart.STRUCK) or named_day:
        return False
    if claim.kind == "other" and claim.population and known_populations().anybody(claim.population):
        return False  # "26 people had moved in", "a million people are in camps": nothing tells what of them is counted
    dated = claim.measure in (Measure.DEADLINE, Measure.INSTANT)
    return there or claim.population is not None or (dated and claim.event is not None) or _of_everybody(claim)


def _of_everybody(claim: Claim) -> bool:
    """Whether a headline or an opening counts people without saying so: "118 rescued", not "dozens rescued"."""
    bare = claim.population is None and not claim.quantity.vague
    return bare and claim.of_people and claim.role in PROMINENT


def series_of(claims: Sequence[Claim], there: frozenset[str] = frozenset()) -> Series:
    """Claims of one thing as a series, with the pairs of figures in it that are worth a verdict.

    Args:
        claims: the claims.
        there: the ids of those that count people by what they were there for.
    """
    if len(claims) == 1:
        return Series(tuple(claims))
    ordered = sorted(claims, key=order)
    found = (pair for group in _unordered(whole_counts(ordered)) for pair in pairs(group))
    if may_recur(ordered[0]):
        return Series(tuple(ordered), tuple(pair for pair in found if of_one(pair, ordered)))
    whole = (pair for pair in found if not some_only(pair, there)) if there else found
    return Series(tuple(ordered), tuple(pair for pair in whole if pair.in_other_texts or one_happening(pair)))


def _key(claim: Claim, populations: Populations, there: frozenset[str]) -> Hashable:
    """All that must be alike before two claims are compared."""
    quantity = claim.quantity
    measured = ("measured", "") if is_physical(quantity.unit) else (quantity.dimension, quantity.unit)
    window = (claim.start, claim.end) if claim.measure is Measure.FLOW or claim.end is not None else None
    moment = claim.as_of if _is_passing(claim) else None
    people = populations.read(claim.population) if claim.population else None
    everybody = claim.id in there or _of_everybody(claim) or (people and _means_everybody(claim, people))
    counted = EVERYBODY if everybody else (people.head, people.qualifiers) if people else None
    since = claim.start if _long_ago(claim) else None
    happening = _dated_happening(claim.event) if claim.event and claim.measure is Measure.INSTANT else None
    told = (_long_after(claim), told_as(claim))
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


def _long_after(claim: Claim) -> bool:
    """Whether a toll is what a happening came to in the end, though told as of its day: no news of that day has it yet."""
    printed, day = claim.source.day, claim.as_of
    if printed is None or day is None or claim.as_of_basis != "told" or claim.role is Role.TABLE:
        return False
    return claim.kind.startswith("casualties") and (printed - day).days > NEWS


def _long_ago(claim: Claim) -> bool:
    """Whether a toll runs over months, so that it is none of one happening: "3,800 since March last year"."""
    if claim.start is None or not claim.kind.startswith("casualties"):
        return False
    return claim.as_of is None or (claim.as_of - claim.start).days > NEWS


def _convertible(claims: list[Claim]) -> Iterable[list[Claim]]:
    """The claims of one key, those together whose units convert."""
    if not mixed(claims):
        return [claims]
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[in_base_units(claim.quantity).unit].append(claim)
    return found.values()


def _unordered(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The claims whose as-of is the same or not known: those that time does not tell apart."""
    if claims[0].measure in (Measure.DEADLINE, Measure.INSTANT) or claims[0].enduring:
        yield list(claims)
        return
    days: dict[date | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        days[claim.as_of].append(claim)
    undated = days.pop(None, [])
    if len(days) == 1:
        yield [*undated, *next(iter(days.values()))]
        return
    if undated:
        yield undated
    yield from days.values()
