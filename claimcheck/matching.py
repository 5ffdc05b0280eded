"""Which claims may be compared: claims into series of one thing, and series into stories.

Claims are keyed by all that must be alike (kind, measure, dimension, population, window), so that a series is found by
looking up, not by comparing each with each.  Within a key, happenings are told apart: names that stand for one happening
are joined first, then claims whose happening is not said join the only one that they can belong to, where a day, a place or
a happening shows it; what could belong to two is left alone.  Nothing here depends on the order of claims.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date

from claimcheck.claims import Claim
from claimcheck.comparison import anchored, understood, verdict, why_not
from claimcheck.events import same_event
from claimcheck.populations import Populations, known_populations
from claimcheck.stories import Pair, Series, Story
from claimcheck.units import is_currency
from claimcheck.vocabulary import Measure, Modality


def order(claim: Claim) -> tuple[str, str, str, int, str]:
    """The place of a claim in a total order: by day, source, document, place in it, id."""
    day = claim.as_of.isoformat() if claim.as_of else ""
    start = claim.location.span.start if claim.location.span else 0
    return (day, claim.source.name or "", str(claim.location.document or ""), start, claim.id)


def stories(
    claims: Iterable[Claim], ledger: frozenset[str] = frozenset(), known: Populations | None = None
) -> tuple[Story, ...]:
    """All claims in stories, by what they count at the widest; claims of the ledger (by id) are joined by names alone."""
    populations = known or known_populations()
    keyed: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=order):
        if _speaks_for_itself(claim):
            keyed[_key(claim, populations)].append(claim)
    by_root: dict[str, list[Series]] = defaultdict(list)
    for group in keyed.values():
        root = populations.root(group[0].population) if group[0].population else ""
        by_root[root] += [series_of(members) for members in _happenings(group, ledger)]
    return tuple(Story(tuple(series)) for _, series in sorted(by_root.items()))


def _speaks_for_itself(claim: Claim) -> bool:
    """Whether a claim can be held against others: it is asserted, counts for itself, and says what it is about."""
    if claim.modality is not Modality.ASSERTED or claim.apart is not None or claim.measure is Measure.INSTANT:
        return False
    return claim.population is not None or (claim.measure is Measure.DEADLINE and claim.event is not None)


def series_of(claims: Sequence[Claim]) -> Series:
    """Claims of one thing as a series, with the pairs of figures in it that are worth a verdict."""
    ordered = sorted(claims, key=order)
    return Series(tuple(ordered), tuple(pair for group in _unordered(ordered) for pair in pairs(group)))


def _key(claim: Claim, populations: Populations) -> Hashable:
    """All that must be alike before two claims are compared."""
    quantity = claim.quantity
    physical = quantity.unit and not is_currency(quantity.unit)
    window = (claim.start, claim.end) if claim.measure is Measure.FLOW else None
    moment = claim.as_of if claim.measure in (Measure.STOCK, Measure.DURATION) else None
    people = populations.read(claim.population) if claim.population else None
    counted = (people.head, people.qualifiers) if people else None
    return (claim.kind, claim.measure, quantity.dimension, "" if physical else quantity.unit, counted, window, moment)


def _happenings(claims: Sequence[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """The claims of one key, told apart by happening."""
    names: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        names[claim.event or ""].append(claim)
    nameless = names.pop("", [])
    for name in [name for name in names if same_event(name, name) is None]:  # "attack" names no one happening
        nameless += names.pop(name)
    clusters = [[claim for name in group for claim in names[name]] for group in _joined(sorted(names))]
    loose = [*nameless, *(claim for cluster in clusters if len(cluster) == 1 for claim in cluster)]
    firm = [cluster for cluster in clusters if len(cluster) > 1]
    joined: list[list[Claim]] = [list(cluster) for cluster in firm]
    left: dict[date | None, list[Claim]] = defaultdict(list)
    for claim in loose:
        homes = [i for i, cluster in enumerate(firm) if claim.id not in ledger and _fits(claim, cluster)]
        if len(homes) == 1:
            joined[homes[0]].append(claim)
        elif not homes:
            left[claim.as_of].append(claim)
    yield from joined
    for day, members in left.items():
        yield from _by_day(day, members, ledger)


def _joined(names: Sequence[str]) -> list[list[str]]:
    """Names for one happening together; where such a group holds two that differ, each name for itself."""
    groups: list[list[str]] = []
    for name in names:
        alike = [group for group in groups if any(same_event(name, other) for other in group)]
        merged = [name, *(other for group in alike for other in group)]
        groups = [group for group in groups if group not in alike] + [merged]
    out: list[list[str]] = []
    for group in groups:
        clash = any(same_event(one, other) is False for one in group for other in group)
        out += [[name] for name in group] if clash else [group]
    return out


def _fits(claim: Claim, cluster: Sequence[Claim]) -> bool:
    """Whether a claim may belong to a happening: nothing speaks against it, and something for it."""
    return all(why_not(claim, other) is None for other in cluster) and any(anchored(claim, other) for other in cluster)


def _by_day(day: date | None, claims: list[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """Claims whose happening nothing tells: those of one day belong together, unless two of them speak against it."""
    names = sorted({claim.event for claim in claims if claim.event})
    places = sorted({claim.place for claim in claims if claim.place})
    apart = any(same_event(one, other) is False for given in (names, places) for one in given for other in given)
    starts = {claim.start for claim in claims if claim.start}
    plain = any(claim.kind == "other" for claim in claims)
    if day is None or apart or plain or len(starts) > 1 or any(claim.id in ledger for claim in claims):
        yield from ([claim] for claim in claims)
    else:
        yield claims


def _unordered(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The claims whose as-of is the same or not known: those that time does not tell apart."""
    if claims[0].measure in (Measure.DEADLINE, Measure.INSTANT):
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


def pairs(claims: Sequence[Claim]) -> Iterator[Pair]:
    """The pairs of different figures worth a verdict, each figure with all its mentions, in n log n.

    Figures are sorted by their lower ends; each is held against the next, and against the one that ends lowest before it,
    which finds a contradiction wherever there is one.
    """
    values: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        values[(understood(claim.quantity), claim.quantity.accepted, claim.quantity.unit)].append(claim)
    groups = sorted(values.values(), key=_by_ends)
    lowest = 0
    for index in range(1, len(groups)):
        against = [index - 1]
        if lowest != index - 1 and _disjoint(groups[lowest], groups[index]):
            against.append(lowest)
        for other in against:
            found = verdict(groups[other][0].quantity, groups[index][0].quantity)
            if found.compared:
                yield Pair(tuple(groups[other]), tuple(groups[index]), found)
        if _upper(groups[index]) < _upper(groups[lowest]):
            lowest = index


def _by_ends(group: Sequence[Claim]) -> tuple[float, float, str]:
    interval = understood(group[0].quantity)
    low = float("-inf") if interval.lower is None else float(interval.lower)
    return (low, _upper(group), group[0].quantity.printed())


def _upper(group: Sequence[Claim]) -> float:
    end = understood(group[0].quantity).upper
    return float("inf") if end is None else float(end)


def _disjoint(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    return understood(one[0].quantity).disjoint(understood(other[0].quantity))
