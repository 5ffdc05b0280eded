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
from claimcheck.comparison import Agreement
from claimcheck.events import same_event
from claimcheck.lineage.copies import counterparts
from claimcheck.matching.aged import ages_of_one
from claimcheck.matching.altered import altered
from claimcheck.matching.attending import all_there, some_only
from claimcheck.matching.clocks import at_the_clock
from claimcheck.matching.happenings import happenings
from claimcheck.matching.headlines import bare_headlines
from claimcheck.matching.keys import key_of, speaks_for_itself
from claimcheck.matching.lasting import far_apart, is_distance
from claimcheck.matching.likeness import told_alike
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.misplaced import misplaced
from claimcheck.matching.narrowed import narrowed
from claimcheck.matching.one_each import one_each
from claimcheck.matching.pairing import mixed, pairs
from claimcheck.matching.partial import of_places_of_their_own, one_happening, whole_counts
from claimcheck.matching.recurring import may_recur, of_one
from claimcheck.matching.standing import Standing
from claimcheck.matching.summing import Tolls
from claimcheck.matching.swapped import swapped
from claimcheck.matching.victims import ages_of_victims
from claimcheck.populations import Populations, known_populations
from claimcheck.stories import Series, Story
from claimcheck.units import in_base_units
from claimcheck.vocabulary import Measure, Relation


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
    given = sorted(claims, key=order)
    several = len(set(map(text_of, given))) > 1
    told, there = Matters(tuple(given), openings), all_there(given, populations)
    meant = narrowed(given, populations, openings) if several else {}
    keyed: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in given:
        if speaks_for_itself(claim, claim.id in there):
            keyed[key_of(claim, populations, there, meant)].append(claim)
    by_root: dict[str, list[Series]] = defaultdict(list)
    by_root[""] += _taken_up(given)
    for group in keyed.values():
        people = group[0].population
        by_root[populations.root(people) if people else ""] += _of_one_key(group, ledger, told, there)
    named = [*chain.from_iterable(by_root.values())]
    others = [*Tolls(told, there).at_odds(keyed.values(), named), *bare_headlines(given)]
    if several:
        others += _between_texts([claim for claim in given if claim.id not in ledger], told, [*named, *others])
    others += _copied(claims, [*named, *others], populations, told)
    by_root[""] += others
    standing = Standing(claims)
    return tuple(Story(tuple(map(standing.weighed, series))) for _, series in sorted(by_root.items()) if series)


def _of_one_key(claims: list[Claim], ledger: frozenset[str], told: Matters, there: frozenset[str]) -> Iterator[Series]:
    """Claims that are alike in all that must be, as series of one happening each."""
    if len(claims) == 1:
        yield Series((claims[0],))
        return
    for alike in _convertible(claims):
        parts = of_places_of_their_own(alike)
        whole = [claim for claim in alike if claim.id not in parts]
        yield from (series_of(members, there) for members in happenings(whole, ledger, told))
        yield from (Series((claim,)) for claim in alike if claim.id in parts)


def _between_texts(claims: Sequence[Claim], told: Matters, known: Sequence[Series]) -> Iterator[Series]:
    """Series of what only texts of one matter show to be of one thing."""
    yield from at_the_clock(known, told)
    yield from ages_of_victims(claims, told)
    yield from ages_of_one(claims, told)
    yield from _in_like_words(claims, told, known)


def _in_like_words(claims: Sequence[Claim], told: Matters, known: Iterable[Series]) -> Iterator[Series]:
    """Series of figures that nothing names, told in like words or with like digits.

    Only a contradiction is worth a word where no name shows the thing, and none between figures that a series holds together.
    """
    held = {pair.printed for series in known for pair in series.pairs}
    alike = chain(told_alike(claims, told), swapped(claims, told), misplaced(claims, told), one_each(claims, told))
    for both in alike:
        series = Series(tuple(sorted(both, key=order)), tuple(pairs(both)))
        clashing = (pair for pair in series.pairs if pair.verdict.agreement is Agreement.CONTRADICTION)
        yield evolve(series, pairs=tuple(pair for pair in clashing if pair.printed not in held))


def _copied(
    claims: Iterable[Claim], known: Sequence[Series], populations: Populations, matters: Matters
) -> Iterator[Series]:
    """The claims at one place in copies of one passage as series, compared word for word, whatever they count.

    Those that a series holds together already are not told again; the same words at one place are no difference, though
    they may be read as of other days.
    """
    slots = [*counterparts(claims)]
    homes = {claim.id: index for index, series in enumerate(known) for claim in series.claims} if slots else {}
    for slot in slots:
        held = {homes.get(claim.id) for claim in slot}
        if len(held) == 1 and None not in held:
            continue
        dimensions = {claim.quantity.dimension for claim in slot}
        if len(dimensions) == 1:
            told = series_of(slot)
            differing = (pair for pair in told.pairs if altered(pair, matters, populations))
            yield evolve(told, pairs=tuple(differing), copied=True)


def _taken_up(claims: Sequence[Claim]) -> Iterator[Series]:
    """Series of claims that say one another again, by other words ("worth $110. The $110 million …"); "that date" says nothing new."""
    by_id = {claim.id: claim for claim in claims}
    for claim in (each for each in claims if each.links and each.when is None):
        told = [by_id[name] for name in claim.linked(Relation.SAME_AS) if name in by_id]
        new = [one for one in told if one.kind != claim.kind or not speaks_for_itself(claim) or _differ(one, claim)]
        if new:
            yield Series((*new, claim), tuple(pairs((*new, claim))))


def _differ(one: Claim, other: Claim) -> bool:
    """Whether two claims give other numbers, and are not known to be of two happenings."""
    return one.quantity.number != other.quantity.number and same_event(one.event, other.event) is not False


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
    if is_distance(ordered[0]):
        found = (pair for pair in found if far_apart(pair))
    whole = (pair for pair in found if not some_only(pair, there))
    return Series(tuple(ordered), tuple(pair for pair in whole if pair.in_other_texts or one_happening(pair)))


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
    if not claims:
        return
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
