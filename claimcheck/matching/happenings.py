"""Claims that are alike in all else, told apart by the happening that they are about.

Names that stand for one happening are joined first; then claims whose happening is not said join the only one that they
can belong to, where a day, a place or a happening shows it; what could belong to two is left alone.  Nothing here depends
on the order of claims.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, combinations, compress
from operator import not_
from typing import NamedTuple

from claimcheck.claims import Claim
from claimcheck.comparison import anchored, other_happening
from claimcheck.events import bridged, one_of_several, read_event, same_event
from claimcheck.matching.amounts import beside_cells, is_bare
from claimcheck.matching.lasting import is_distance, lasting, measured_once, of_one_time, telling_several, told_once
from claimcheck.matching.localities import apart, by_single_place, elsewhere
from claimcheck.matching.matters import Matters
from claimcheck.matching.recurring import may_recur
from claimcheck.vocabulary import Role

UNKNOWN_MATTERS = Matters()
"""Where nothing is known of which texts are of one matter."""
FULL = len("2021-08-26")
"""Characters of a day in full, not only month or year."""


class Happening(NamedTuple):
    """Claims about one happening: one for each event, place and start that they tell, and the days they are of."""

    told: tuple[Claim, ...]
    days: frozenset[date | None]

    def admits(self, claim: Claim) -> bool:
        """Whether a claim may belong to it: nothing speaks against it, and something for it."""
        if any(elsewhere(claim, other) or _of_many(claim, other) for other in self.told):
            return False
        shown = claim.as_of in self.days - {None} or any(anchored(claim, other) for other in self.told)
        return shown and all(other_happening(claim, other) is None for other in self.told)


def _of_many(claim: Claim, other: Claim) -> bool:
    """Whether a claim counts since a day what several happenings came to, of which the other is of one: "the toll of fires since May"."""
    return claim.start is not None and other.start is None and one_of_several(other.event, claim.event)


def happenings(
    claims: Sequence[Claim], ledger: frozenset[str], told: Matters = UNKNOWN_MATTERS
) -> Iterator[list[Claim]]:
    """The claims in groups, each about one happening; those of the ledger (by id) are joined by names alone."""
    own, claims = beside_cells(claims)
    yield from own
    yield from ([claim] for claim in claims if _of_no_kind(claim))
    claims = [claim for claim in claims if not _of_no_kind(claim)]
    if len(claims) < 2:
        yield from ([claim] for claim in claims)
        return
    if claims[0].of_a_person:
        yield from _of_persons(claims, ledger)
        return
    if may_recur(claims[0]):
        yield from _days_of_matters(claims, told)
        return
    joined, left = ([], [*claims]) if is_distance(claims[0]) else _by_name(claims, ledger, told)
    yield from joined
    if claims[0].enduring:
        yield from lasting(left, telling_several(claims), ledger, told)
        return
    days: dict[date | None, list[Claim]] = defaultdict(list)
    for claim in left:
        days[claim.as_of].append(claim)
    for day, members in days.items():
        for together in by_single_place(members):
            yield from _by_day(day, together, ledger, told)


def _of_no_kind(claim: Claim) -> bool:
    """Whether words of a text count somebody of whom no kind knows what is told: 13 miners are missing, and 34 were at work.

    A part of a whole is known by that: "13 service members, 10 of them Marines".
    """
    return (
        claim.kind == "other"
        and claim.location.document is not None
        and not claim.links
        and claim.role is not Role.TABLE
    )


def _of_persons(claims: Sequence[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """Figures of one person and time; nobody has two ages, but some have been in prison before."""
    for members in of_one_time(claims, ledger):
        once = members[0].kind == "age" or told_once(members)
        yield from [members] if once else ([claim] for claim in members)


def _by_name(claims: Sequence[Claim], ledger: frozenset[str], told: Matters) -> tuple[list[list[Claim]], list[Claim]]:
    """The claims of happenings with a name, one list a happening, and those that may be of none of them."""
    named, nameless = _named(claims)
    clusters = [[*known] for cluster in named for known in told.acquainted(cluster)]
    sure = [len(cluster) > 1 for cluster in clusters]
    firm = [*compress(clusters, sure)]
    loose = [*nameless, *chain.from_iterable(compress(clusters, map(not_, sure)))]
    homes = _homes(loose, [_happening(cluster) for cluster in firm])
    matters = [told.matter_of(cluster) for cluster in firm]
    joined: list[list[Claim]] = [list(cluster) for cluster in firm]
    left: list[Claim] = []
    for claim in loose:
        match () if claim.id in ledger else homes[_profile(claim)]:
            case (home,) if told.akin(claim, matters[home]):
                joined[home].append(claim)
            case () | (_,):
                left.append(claim)
    return joined, left


def _days_of_matters(claims: Sequence[Claim], told: Matters) -> Iterator[list[Claim]]:
    """Days of what may happen again, those together that texts of one matter tell, unless of two places; others by its name."""
    groups = list(told.parted(claims))
    shown = [len(members) > 1 and not apart(members) for members in groups]
    yield from compress(groups, shown)
    clusters, nameless = _named([c for members, one in zip(groups, shown, strict=True) if not one for c in members])
    yield from (*clusters, *([claim] for claim in nameless))


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
    for one, other in candidates(names):
        first, second = group_of[one], group_of[other]
        if first is not second and same_event(one, other):
            first += second
            group_of |= dict.fromkeys(second, first)
    out: list[list[str]] = []
    for group in {id(group): group for group in group_of.values()}.values():
        ordered = sorted(group)
        out += [[name] for name in ordered] if _clash(ordered) else [ordered]
    return sorted(out)


def _clash(names: Sequence[str]) -> bool:
    """Whether two of these names differ, and no third one tells that their places are one."""
    apart = (pair for pair in combinations(names, 2) if same_event(*pair) is False)
    return any(not any(bridged(one, other, third) for third in names) for one, other in apart)


def candidates(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of names that may stand for one happening: alike, or sharing two of sort, day and a word of the place."""
    read = {name: read_event(name) for name in names}
    spelled: dict[str, list[str]] = defaultdict(list)
    places: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    sorts: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    days: dict[tuple[str | None, str | None], list[str]] = defaultdict(list)
    for name, said in read.items():
        spelled[name.casefold()].append(name)
        for word in said.place:
            places[word, said.day].append(name)
            for sort in said.sorts:
                sorts[word, sort].append(name)
        for sort in said.sorts:
            days[sort, said.day].append(name)
    undated = {name for name, said in read.items() if len(said.day or "") < FULL}
    anywhere = {name for name, said in read.items() if not said.town}
    yield from _pairs(spelled.values(), read)
    yield from _pairs((shelf for (_, day), shelf in places.items() if day), read)
    yield from _pairs((shelf for (_, sort), shelf in sorts.items() if sort), undated)
    yield from _pairs((shelf for (sort, day), shelf in days.items() if sort and day), anywhere)


def _pairs(shelves: Iterable[list[str]], vague: Container[str]) -> Iterator[tuple[str, str]]:
    """The pairs on each shelf, one of which is among those that say so little that they may be the other."""
    for shelf in shelves:
        for one in shelf:
            if one in vague:
                yield from ((one, other) for other in shelf if other != one)


def _by_day(day: date | None, claims: list[Claim], ledger: frozenset[str], told: Matters) -> Iterator[list[Claim]]:
    """Claims whose happening nothing tells: those of one day belong together, unless two of them speak against it.

    Of several places, those of one are still held together where a table tells of it.
    """
    starts = {claim.start for claim in claims if claim.start}
    plain = any(claim.kind == "other" for claim in claims)
    if day is None or plain or len(starts) > 1 or any(claim.id in ledger for claim in claims) or apart(claims):
        several = len({claim.place for claim in claims if claim.place}) > 1
        tabled = {claim.place for claim in claims if claim.role is Role.TABLE and claim.place and several}
        yield from ([claim] for claim in claims if claim.place not in tabled)
        for place in sorted(tabled):
            yield from _by_day(day, [claim for claim in claims if claim.place == place], ledger, told)
    elif any(map(is_bare, claims)):
        yield from measured_once(claims, told)
    else:
        yield from told.told_apart(claims)
