"""What holds whenever it is told, the age of a person and the measure of a thing: reports of nearby days are of one matter."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement
from claimcheck.events import NEWS, may_be_one
from claimcheck.interval import Interval
from claimcheck.matching.amounts import is_bare
from claimcheck.matching.localities import apart
from claimcheck.matching.matters import Matters, text_of
from claimcheck.pairs import Pair
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.units import in_base_units
from claimcheck.vocabulary import Relation

MOST_HELD = 8
"""Of how many claims the happenings are held against each other."""
MOST_TIMES = 2
"""How many times a sum may be another of the same thing, and no slip of a scale."""


_FAR = "distance"
_OF_THE_HAPPENING = frozenset({"magnitude", _FAR})
"""What is measured of a happening, however the place of that is told: how strong a quake was, or how far from a city it struck."""


def is_distance(claim: Claim) -> bool:
    """Whether it is how far from a named place something happened, which each text tells by the town that it knows."""
    return claim.kind == "measurement" and _measured(claim) == _FAR


def _moving(claims: Sequence[Claim], told: Matters) -> bool:
    """Whether they are how far away a storm is, which is elsewhere an hour later."""
    return is_distance(claims[0]) and any(told.sums_up(claim, _STORM) for claim in claims)


_STORM = frozenset({"storm"})
"""The sort of what moves."""


def far_apart(pair: Pair) -> bool:
    """Whether two distances are at odds: a city has a middle and an edge, so that one is to be a tenth beyond the other."""
    numbers = [in_base_units(figure).number for figure in pair.figures]
    if pair.verdict.agreement is not Agreement.CONTRADICTION or not all(numbers):
        return False
    less, more = sorted(abs(number) for number in numbers if number)
    return more > less * EDGE


EDGE = Decimal("1.1")
"""How many times a distance another must be that is at odds with it."""


def _measured(claim: Claim) -> str:
    return known_populations().read(claim.population or "").head


def of_one_time(claims: Sequence[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """Claims of one person or thing in groups from reports of nearby days; undated ones are among them where there is but one.

    Those of the ledger (by id) stay alone: an age of years ago is another.
    """
    fresh = sorted((claim for claim in claims if claim.id not in ledger and _day(claim)), key=_day)
    undated = [claim for claim in claims if claim.id not in ledger and not _day(claim)]
    breaks = [index for index, (one, other) in enumerate(pairwise(fresh), 1) if _day(other) - _day(one) > NEWS]
    groups = [fresh[start:end] for start, end in pairwise([0, *breaks, len(fresh)])]
    if len(groups) == 1:
        groups = [[*fresh, *undated]]
    else:
        groups.append(undated)
    yield from filter(None, groups)
    yield from ([claim] for claim in claims if claim.id in ledger)


def _day(claim: Claim) -> int:
    """The day of the report, counted from the first of the calendar; 0 where it is not known."""
    day = claim.as_of or claim.source.day
    return day.toordinal() if day else 0


def lasting(
    claims: Sequence[Claim], several: frozenset[Hashable], ledger: frozenset[str], told: Matters
) -> Iterator[list[Claim]]:
    """Measures that last; of texts that tell several of them, each is by itself."""
    yield from ([claim] for claim in claims if text_of(claim) in several)
    for members in of_one_time([claim for claim in claims if text_of(claim) not in several], ledger):
        yield from measured_once(members, told)


def measured_once(claims: Sequence[Claim], told: Matters) -> Iterator[list[Claim]]:
    """Measures of one name in texts of one matter, where each text has one such figure: that of the matter."""
    for members in told.parted(claims):
        once = told_once(members) and not _of_two(members) and _near_in_size(members) and not _moving(members, told)
        once = once and not _of_two_owners(members, told)
        yield from [members] if once else ([claim] for claim in members)


def _of_two(claims: Sequence[Claim]) -> bool:
    """Whether their happenings or places differ; those on board and the magnitude are of the happening, wherever that is told to be."""
    if claims[0].kind == "aboard" or _measured(claims[0]) in _OF_THE_HAPPENING:
        return not all(may_be_one(one.event, other.event) for one, other in combinations(claims[:MOST_HELD], 2))
    return apart(claims)


def _near_in_size(claims: Sequence[Claim]) -> bool:
    """Whether sums of nothing named are near enough to be of one owner, or a slip of a scale apart: not the sales of a shop and its chain."""
    if _measured(claims[0]) in _OF_A_MATTER:
        return True
    sums = [claim.quantity for claim in claims if is_bare(claim) and claim.quantity.dimension == "money"]
    numbers = [abs(told.number) for told in sums if told.number]
    if not numbers:
        return True
    times = max(numbers) / min(numbers)
    return times <= MOST_TIMES or times.normalize().as_tuple().digits == (1,)


_OF_A_PART = pattern(r"\b(?:division|segment|subsidiary|arm)(?:['’]s)?\s[^.;:]{0,80}$")
"""What is said before a sum of a part of a firm: "the parts division reported an operating profit of …"."""


def _of_two_owners(claims: Sequence[Claim], told: Matters) -> bool:
    """Whether sums of nothing named are of a firm and a part of it, or of two with whose names their texts begin."""
    sums = [claim for claim in claims[:MOST_HELD] if is_bare(claim) and claim.quantity.dimension == "money"]
    return any(_OF_A_PART.search(claim.words_before) for claim in sums) or any(
        told.begin_apart(one, other) for one, other in combinations(sums, 2)
    )


_OF_A_MATTER = frozenset("reward ransom bail bounty jackpot".split())
"""Sums of which a matter has one, whoever offers or asks it."""


def told_once(claims: Sequence[Claim]) -> bool:
    """Whether each text has one figure for the measure, so that it is that of the matter which all are about."""
    return not telling_several(claims)


def telling_several(claims: Iterable[Claim]) -> frozenset[Hashable]:
    """The texts that have several figures for the measure: the magnitudes of two quakes, but no length in two units."""
    figures: dict[Hashable, set[Interval]] = defaultdict(set)
    for claim in claims:
        if not any(link.relation is Relation.BASE for link in claim.links):
            figures[text_of(claim)].add(claim.quantity.asserted)
    return frozenset(text for text, printed in figures.items() if len(printed) > 1)
