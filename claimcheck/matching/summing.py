"""The one toll that sums up each text, held against those of other texts of one matter.

A report of one happening has many figures, and one toll.  Where two texts are shown to be of one matter, by names that both tell, their tolls
are of one happening, whatever each calls it ("the Leeds fire", "the warehouse blaze"), and whether or not it is of one day: what fell from one
day to the next was wrong, or was revised.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, groupby

from attrs import evolve, frozen

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, exceeds, other_happening, understood
from claimcheck.events import NEWS, may_be_one, one_of_several, read_event, same_event, within_place
from claimcheck.matching.localities import singled_out
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.of_some import of_one_group, of_those_told
from claimcheck.matching.pairing import pairs
from claimcheck.pairs import Pair, far_below, stands_for_all
from claimcheck.stories import Series
from claimcheck.vocabulary import PROMINENT, Measure, Relation, Role

NEVER_FALL = frozenset({"casualties.killed", "damage.destroyed"})
"""Those that do not fall as the wounded die."""
TOLLS = NEVER_FALL | {"casualties.wounded"}
"""Kinds of which a report of one happening tells one total."""


SUMMED_UP = TOLLS | {"evacuees", "arrests", "casualties", "casualties.missing", "displaced"}
"""Kinds of which the headline of a text and its opening tell the same."""


def _are_tolls(claim: Claim) -> bool:
    """Whether claims of a key are totals of one happening."""
    return claim.kind in TOLLS and claim.measure is Measure.CUMULATIVE


@frozen(eq=False)
class Tolls:
    """What holds the tolls of texts together.

    Attributes:
        matters: what the texts are about.
        there: the ids of the claims that count people by what they were there for, who may be only some of the people.
    """

    matters: Matters
    there: frozenset[str] = frozenset()

    def at_odds(self, keyed: Iterable[Sequence[Claim]], known: Sequence[Series]) -> Iterator[Series]:
        """Series of tolls of one matter that cannot both be true: those of one day, and those that fall.

        Args:
            keyed: lists of claims, those of each list alike in what they count.
            known: the series that tell some of this already.
        """
        alike = tuple(keyed)
        several = [claims for claims in alike if len(claims) > 1]
        summing = [claims for claims in several if _are_tolls(claims[0])]
        summed_up = [claims for claims in several if claims[0].kind in SUMMED_UP]
        if not summed_up:
            return
        held = {pair.printed for series in known for pair in series.pairs}
        homes = {claim.id: series for series in known for claim in series.claims}
        leading = _leading(chain.from_iterable(alike))
        for series in chain(self._of_one_text(summed_up), self._contrary(summing, leading)):
            home = homes.get(series.claims[-1].id)
            if not series.fallen:
                yield evolve(series, pairs=tuple(pair for pair in series.pairs if pair.printed not in held))
            elif home is None or not _falls_by_name(series.claims[-1], home.claims):
                yield series

    def _of_one_text(self, alike: Iterable[Sequence[Claim]]) -> Iterator[Series]:
        """The one figure of a headline and the one of the opening below it, as of one day, unless their names tell two happenings."""
        for claims in alike:
            texts: dict[Hashable, list[Claim]] = defaultdict(list)
            for claim in claims:
                if claim.location.document is not None and (claim.role is Role.HEADLINE or self._opens(claim)):
                    texts[text_of(claim), claim.as_of].append(claim)
            for members in texts.values():
                some = {name for claim in members for name in claim.linked(Relation.INCLUDES)}
                told = [claim for claim in members if claim.id not in some]
                headlines = {claim.role is Role.HEADLINE for claim in told}
                if len(headlines) == len(set(map(_printed, told))) == len((Role.HEADLINE, Role.LEDE)):
                    found = tuple(pair for pair in pairs(told) if _headed(pair))
                    if found:
                        yield Series(tuple(told), found, headed=True)

    def _opens(self, claim: Claim) -> bool:
        """Whether a claim stands in the opening of its text; of one without a first paragraph apart, in its first sentence."""
        if claim.role is not Role.BODY:
            return claim.role is Role.LEDE
        return bool(claim.quote) and claim.quote in self.matters.openings.get(text_of(claim), ())

    def _contrary(
        self, summing: Iterable[Sequence[Claim]], leading: Mapping[Hashable, Sequence[Claim]]
    ) -> Iterator[Series]:
        """The same, whatever is told already."""
        for claims in summing:
            tolls = [*self._tolls(claims, leading)]
            for group in self.matters.parted(tolls) if len(tolls) > 1 else ():
                yield from self._of_one_day(group)
                if claims[0].kind in NEVER_FALL:
                    yield from self._falling(group)

    def _tolls(self, claims: Sequence[Claim], leading: Mapping[Hashable, Sequence[Claim]]) -> Iterator[Claim]:
        """The toll of each text: the highest figure in headline and opening, where none below it is higher, or its only figure."""
        texts: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.location.document is not None and not claim.quantity.vague:
                texts[text_of(claim)].append(claim)
        for text, told in texts.items():
            above = [claim for claim in told if claim.role in PROMINENT] or self._only(told, leading.get(text, ()))
            if above:
                toll = max(above, key=_least)
                if not any(exceeds(claim.quantity, toll.quantity) or _beside(claim, toll) for claim in told):
                    yield toll

    def _only(self, told: Sequence[Claim], leading: Sequence[Claim]) -> Sequence[Claim]:
        """The mentions of the one figure of a text that stand with the name or place of what it is about, not of another happening."""
        if len({understood(claim.quantity) for claim in told}) > 1:
            return ()
        named = [claim for claim in told if stands_for_all(claim) or self._in_place(claim)]
        return [claim for claim in named if all(same_event(claim.event, other.event) is not False for other in leading)]

    def _in_place(self, claim: Claim) -> bool:
        places = _places(claim)
        if singled_out(claim):  # "In Ashby 12 people died": some of all, unless the text is about Ashby
            opening = " ".join(self.matters.openings.get(text_of(claim), ())).casefold()
            return any(name in opening for name in places)
        return bool(places) and self.matters.sums_up(claim, places)

    def _of_one_day(self, tolls: Sequence[Claim]) -> Iterator[Series]:
        days: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in tolls:
            if claim.as_of:
                days[claim.as_of].append(claim)
        for told in days.values():
            found = tuple(pair for pair in pairs(told) if self._clashing(pair))
            if found:
                yield Series(tuple(told), found)

    def _clashing(self, pair: Pair) -> bool:
        low, high = sorted((pair.first[0], pair.second[0]), key=_least)
        contrary = pair.verdict.agreement is Agreement.CONTRADICTION and not pair.same_number
        return contrary and not self._of_some(low, high) and self._of_one_happening(low, high)

    def _falling(self, tolls: Sequence[Claim]) -> Iterator[Series]:
        """Each toll that is lower than the highest of the days before, with it."""
        dated = sorted((claim for claim in tolls if claim.as_of), key=lambda claim: str(claim.as_of))
        highest: Claim | None = None
        for _, day in groupby(dated, key=lambda claim: claim.as_of):
            today = list(day)
            for claim in today:
                if highest and self._fell(highest, claim):
                    yield Series((highest, claim), fallen=True)
            highest = max([highest, *today] if highest else today, key=_least)

    def _fell(self, earlier: Claim, later: Claim) -> bool:
        assert earlier.as_of is not None, "asked only of claims with a day"
        assert later.as_of is not None
        lower = (later.as_of - earlier.as_of).days <= NEWS and exceeds(earlier.quantity, later.quantity)
        lower = lower and earlier.quantity.number != later.quantity.number  # "over 36", and then "36"
        return lower and not self._of_some(later, earlier) and self._of_one_happening(earlier, later)

    def _of_some(self, low: Claim, high: Claim) -> bool:
        """Whether the lower toll may count only some: "ten were badly hurt", "23 passengers were hurt", of one country of three."""
        there = low.id in self.there and high.id not in self.there
        part = within_place(low.place, high.place) or one_of_several(low.event, high.event)
        return far_below(low, high) or there or part

    def _of_one_happening(self, one: Claim, other: Claim) -> bool:
        """Whether two tolls are of one happening: nothing speaks against it, or a text is summed up with the place of the other too.

        Of many texts, these two must be shown to be of one matter, not only by way of others.
        """
        if not self.matters.may_be_one(one, other):
            return False
        if other_happening(one, other) is None:
            return True
        both = ((one, other), (other, one))
        return may_be_one(one.event, other.event) and any(
            self.matters.sums_up(text, _places(toll)) for text, toll in both
        )


def _headed(pair: Pair) -> bool:
    low, high = sorted((pair.first[0], pair.second[0]), key=_least)
    some = (
        far_below(low, high) or any(map(of_those_told, pair.first + pair.second)) or any(map(of_one_group, (low, high)))
    )
    plain = low.kind in TOLLS and Role.BODY not in (low.role, high.role)
    contrary = pair.same_number and (pair.verdict.agreement is Agreement.CONTRADICTION or not plain)
    return not some and not contrary and may_be_one(low.event, high.event)


def _printed(claim: Claim) -> Hashable:
    return (claim.role is Role.HEADLINE, understood(claim.quantity))


def _falls_by_name(toll: Claim, others: Iterable[Claim]) -> bool:
    """Whether a toll is lower than an earlier one of a happening of its name."""
    earlier = [claim for claim in others if claim.as_of and toll.as_of and claim.as_of < toll.as_of]
    named = (claim for claim in earlier if claim.event == toll.event or same_event(claim.event, toll.event))
    return any(exceeds(claim.quantity, toll.quantity) for claim in named)


def _leading(claims: Iterable[Claim]) -> Mapping[Hashable, Sequence[Claim]]:
    """What stands in headline and opening of each text, whatever it counts."""
    found: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.role in PROMINENT:
            found[text_of(claim)].append(claim)
    return found


def _least(claim: Claim) -> Decimal:
    return understood(claim.quantity).lower or Decimal(0)


def _beside(claim: Claim, toll: Claim) -> bool:
    """Whether the sentence of a toll tells another figure as well: "602 here, and 344 across the border"."""
    return claim.quote == toll.quote and claim.quantity.number != toll.quantity.number


def _places(claim: Claim) -> frozenset[str]:
    """The words of the places that a claim tells."""
    return frozenset[str]().union(*(read_event(name).town for name in (claim.event, claim.place) if name))
