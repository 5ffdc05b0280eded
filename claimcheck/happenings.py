"""Claims that are alike in all else, told apart by the happening that they are about.

Names that stand for one happening are joined first; then claims whose happening is not said join the only one that they
can belong to, where a day, a place or a happening shows it; what could belong to two is left alone.  Nothing here depends
on the order of claims.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import anchored, other_matter
from claimcheck.events import Event, read_event, same_event, same_place
from claimcheck.pairs import Pair
from claimcheck.partial import of_one_happening
from claimcheck.populations import known_populations
from claimcheck.stories import Series, Story
from claimcheck.vocabulary import Measure, Role

FULL = len("2021-08-26")
"""Characters of a day in full, not only month or year."""


@frozen
class Happening:
    """Claims about one happening: one for each event, place and start that they tell, and the days they are of."""

    told: tuple[Claim, ...]
    days: frozenset[date | None]

    def admits(self, claim: Claim) -> bool:
        """Whether a claim may belong to it: nothing speaks against it, and something for it."""
        shown = claim.as_of in self.days - {None} or any(anchored(claim, other) for other in self.told)
        return shown and all(other_matter(claim, other) is None for other in self.told)


def happenings(claims: Sequence[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """The claims in groups, each about one happening; those of the ledger (by id) are joined by names alone."""
    if len(claims) == 1:
        yield [*claims]
        return
    clusters, nameless = _named(claims)
    loose = [*nameless, *(claim for cluster in clusters if len(cluster) == 1 for claim in cluster)]
    firm = [cluster for cluster in clusters if len(cluster) > 1]
    homes = _homes(loose, [_happening(cluster) for cluster in firm])
    joined: list[list[Claim]] = [list(cluster) for cluster in firm]
    left: dict[date | None, list[Claim]] = defaultdict(list)
    for claim in loose:
        match () if claim.id in ledger else homes[_profile(claim)]:
            case (home,):
                joined[home].append(claim)
            case ():
                left[claim.as_of].append(claim)
    yield from joined
    for day, members in left.items():
        yield from _by_day(day, members, ledger)


def _profile(claim: Claim) -> tuple[object, ...]:
    """All that can tell claims apart that are alike in what they count."""
    return (claim.event, claim.place, claim.start, claim.as_of)


def _homes(claims: Iterable[Claim], known: Sequence[Happening]) -> dict[tuple[object, ...], tuple[int, ...]]:
    """For each profile of a claim, to which happenings it may belong: of those in towns, only to one in its own."""
    in_town: dict[str, list[int]] = defaultdict(list)
    anywhere: list[int] = []
    for index, happening in enumerate(known):
        town = _town(happening.told[0])
        for word in town:
            in_town[word].append(index)
        anywhere += () if town else (index,)
    found: dict[tuple[object, ...], tuple[int, ...]] = {}
    for claim in claims:
        profile, town = _profile(claim), _town(claim)
        if profile not in found:
            there = (index for word in town for index in in_town.get(word, ()))
            near = sorted({*anywhere, *there}) if town else range(len(known))
            found[profile] = tuple(index for index in near if known[index].admits(claim))
    return found


def _town(claim: Claim) -> frozenset[str]:
    return read_event(claim.event).town if claim.event else frozenset()


def _happening(cluster: Iterable[Claim]) -> Happening:
    told = {(claim.event, claim.place, claim.start): claim for claim in cluster}
    return Happening(tuple(told.values()), frozenset(claim.as_of for claim in cluster))


def _named(claims: Iterable[Claim]) -> tuple[list[list[Claim]], list[Claim]]:
    """Claims whose happening has a name, one list a happening, and those of which nothing tells it ("attack")."""
    names: dict[str, list[Claim]] = defaultdict(list)
    nameless: list[Claim] = []
    for claim in claims:
        if claim.event and same_event(claim.event, claim.event):
            names[claim.event].append(claim)
        else:
            nameless.append(claim)
    return [[claim for name in group for claim in names[name]] for group in _joined(sorted(names))], nameless


def _joined(names: Sequence[str]) -> list[list[str]]:
    """Names for one happening together; where such a group holds two that differ, each name for itself."""
    group_of = {name: [name] for name in names}
    for one, other in _candidates(names):
        first, second = group_of[one], group_of[other]
        if first is not second and same_event(one, other):
            first += second
            group_of |= dict.fromkeys(second, first)
    out: list[list[str]] = []
    for group in {id(group): group for group in group_of.values()}.values():
        ordered = sorted(group)
        clash = any(same_event(one, other) is False for one in ordered for other in ordered)
        out += [[name] for name in ordered] if clash else [ordered]
    return sorted(out)


def _candidates(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of names that may stand for one happening: alike, or sharing two of sort, day and a word of the place."""
    spelled: dict[str, list[str]] = defaultdict(list)
    places: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    sorts: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    days: dict[tuple[str | None, str | None], list[str]] = defaultdict(list)
    for name in names:
        said = read_event(name)
        spelled[name.casefold()].append(name)
        for word in said.place:
            places[word, said.day].append(name)
            sorts[word, said.sort].append(name)
        days[said.sort, said.day].append(name)
    yield from _pairs(spelled.values(), lambda said: True)
    yield from _pairs((shelf for (_, day), shelf in places.items() if day), lambda said: True)
    yield from _pairs((shelf for (_, sort), shelf in sorts.items() if sort), lambda said: len(said.day or "") < FULL)
    yield from _pairs((shelf for (sort, day), shelf in days.items() if sort and day), lambda said: not said.town)


def _pairs(shelves: Iterable[list[str]], may: Callable[[Event], bool]) -> Iterator[tuple[str, str]]:
    """The pairs on each shelf, one of which says so little that it may be the other."""
    for shelf in shelves:
        for one in shelf:
            if may(read_event(one)):
                yield from ((one, other) for other in shelf if other != one)


def _by_day(day: date | None, claims: list[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """Claims whose happening nothing tells: those of one day belong together, unless two of them speak against it.

    Of several places, those of one are still held together where a table tells of it.
    """
    names = sorted({claim.event for claim in claims if claim.event})
    places = sorted({claim.place for claim in claims if claim.place})
    apart = any(same_event(one, other) is False for one in names for other in names) or any(
        same_place(one, other) is False for one in places for other in places
    )
    starts = {claim.start for claim in claims if claim.start}
    plain = any(claim.kind == "other" or _bare_measure(claim) for claim in claims)
    if day is None or apart or plain or len(starts) > 1 or any(claim.id in ledger for claim in claims):
        several = len(places) > 1
        tabled = {claim.place for claim in claims if claim.role is Role.TABLE and claim.place and several}
        yield from ([claim] for claim in claims if claim.place not in tabled)
        for place in sorted(tabled):
            yield from _by_day(day, [claim for claim in claims if claim.place == place], ledger)
    else:
        yield claims


def _bare_measure(claim: Claim) -> bool:
    """Whether a figure is a measure of nothing named ("revenue", "turnout"): whose, only the happening can tell."""
    if claim.quantity.counted or claim.population is None:
        return False
    return not known_populations().read(claim.population).qualifiers


def one_happening(pair: Pair) -> bool:
    """Whether two figures of one text are shown to be of one happening.

    A writer who gives two figures in one text mostly means two happenings.  Here it takes more than a shared day (see
    `claimcheck.partial.of_one_happening`).  A headline that names no happening is about that of its text, where nothing below
    it gives its figure.  Two figures of one sentence are of two things.
    """
    if len({claim.quote or claim.id for claim in (*pair.first, *pair.second)}) == 1:
        return False
    headed = (side for side in (pair.first, pair.second) if all(map(_bare_headline, side)))
    if next(headed, None) is not None:
        return True
    first, second = (list({(*_profile(c), c.role): c for c in claims}.values()) for claims in (pair.first, pair.second))
    both = [(one, other) for one in first for other in second]
    if any(_known_apart(one, other) for one, other in both):
        return False
    return any(of_one_happening(one, other) for one, other in both)


def _known_apart(one: Claim, other: Claim) -> bool:
    """Whether two figures are of two happenings by their names, or one is told of a time that is history and the other is not."""
    past = [claim.as_of for claim in (one, other) if claim.as_of_basis == "told"]
    return same_event(one.event, other.event) is False or (len(past) == 1) or len(set(past)) > 1


def _bare_headline(claim: Claim) -> bool:
    return claim.role is Role.HEADLINE and claim.event is None and claim.place is None


def totals_and_flows(story: Story) -> Iterator[tuple[Series, tuple[Series, ...]]]:
    """Running totals, each series with the counts in windows of time that are of the same people and happening.

    What stands at one place in copies of one passage is no series of one thing: what it may be held against is in others.
    """
    shelves: dict[tuple[Measure, Hashable], list[Series]] = defaultdict(list)
    for series in (each for each in story.series if not each.copied):
        told = series.claims[0]
        shelves[told.measure, _counted(told)].append(series)
    for (measure, counted), totals in shelves.items():
        flows = shelves.get((Measure.FLOW, counted), ()) if measure is Measure.CUMULATIVE else ()
        for series in totals if flows else ():
            days = _days_told(series)
            found = tuple(flow for flow in flows if any(_of_one_matter(claim, days) for claim in flow.claims))
            if found:
                yield series, found


def _counted(claim: Claim) -> Hashable:
    """What is counted, whatever the time."""
    people = known_populations().read(claim.population) if claim.population else None
    return (claim.kind, people and (people.head, people.qualifiers), claim.quantity.dimension, claim.quantity.unit)


def _days_told(series: Series) -> Mapping[str | None, Sequence[date]]:
    """The days in order for which a series has figures, by the name they give the happening."""
    found: dict[str | None, set[date]] = defaultdict(set)
    for claim in series.claims:
        found[claim.event] |= {claim.as_of} if claim.as_of else set()
    return {event: sorted(days) for event, days in found.items()}


def _of_one_matter(claim: Claim, told: Mapping[str | None, Sequence[date]]) -> bool:
    """Whether a claim is of the happening by name, or by its sort where the days are as near as such a figure is good for."""
    for event, days in told.items():
        same = same_event(claim.event, event)
        if same or (same is None and claim.as_of and _near(claim, event, days)):
            return True
    return False


def _near(claim: Claim, event: str | None, days: Sequence[date]) -> bool:
    assert claim.as_of is not None, "asked only of claims with a day"
    if claim.event is None or event is None:
        return claim.event is event and claim.as_of in days
    if not read_event(claim.event).sort == read_event(event).sort is not None:
        return False
    good = timedelta(days=claim.shelf_life or 0)
    place = bisect_left(days, claim.as_of - good)
    return place < len(days) and days[place] <= claim.as_of + good
