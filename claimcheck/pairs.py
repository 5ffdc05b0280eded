"""Two different figures for one thing, each with all its mentions, and how they lie to each other."""

from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from attrs import evolve, frozen

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, Side, Verdict, understood
from claimcheck.events import same_event
from claimcheck.populations import Kinship, known_populations
from claimcheck.quantities import Quantity
from claimcheck.vocabulary import PROMINENT, Attackers, Role

NOTHING: Mapping[Hashable, Sequence[Claim]] = MappingProxyType({})
"""Nothing that a text tells besides."""


def bears_out(told: Claim, above: Claim) -> bool:
    """Whether a claim that has the figure of a headline may tell the same."""
    if told.kind not in ("other", above.kind) or not told.population or told.kind == above.kind == "other":
        return False
    kinship = known_populations().kinship(told.population, above.population or "people")
    return kinship in (Kinship.SAME, Kinship.LOOSE) or (told.kind == "other" and kinship is not Kinship.DIFFERENT)


@frozen
class Pair:
    """Two different figures for one thing, each with all its mentions, and the verdict on them."""

    first: tuple[Claim, ...]
    second: tuple[Claim, ...]
    verdict: Verdict
    doubted: bool = False
    """Whether one of them may count only some of those whom the other counts."""

    @property
    def figures(self) -> tuple[Quantity, Quantity]:
        """The two figures as such; their mentions are alike."""
        return self.first[0].quantity, self.second[0].quantity

    @property
    def printed(self) -> Hashable:
        """What is alike in all pairs of these two figures, whoever has them."""
        return (self.first[0].kind, frozenset(map(understood, self.figures)))

    @property
    def within_source(self) -> bool:
        """Whether one source says both, be it in two copies of its words."""
        return bool(_sources(self.first) & _sources(self.second))

    @property
    def within_document(self) -> bool:
        """Whether one document says both."""
        return bool(_documents(self.first) & _documents(self.second))

    @property
    def only_within_document(self) -> bool:
        """Whether one document says both, and no other says either."""
        both = (*self.first, *self.second)
        return len(_documents(both)) == 1 and all(claim.location.document is not None for claim in both)

    @property
    def in_other_texts(self) -> bool:
        """Whether both stand in texts of which none says both, or in none: a text that says both mostly says them of two things."""
        both = _documents(self.first) & _documents(self.second)
        return not both or all(any(_documents((claim,)) - both for claim in side) for side in (self.first, self.second))

    @property
    def vague(self) -> bool:
        """Whether one side is a vague word ("dozens"), which has no number."""
        return any(figure.vague for figure in self.figures)

    @property
    def firm(self) -> bool:
        """Whether the words leave no doubt that both figures are of one happening: its name, or where they stand, tells."""
        return any(
            one.location.document is other.location.document is None
            or (one.role in PROMINENT and other.role in PROMINENT)
            or same_event(one.event, other.event)
            or bool(utterances(one) & utterances(other))
            for one in self.first[:MOST_HELD]
            for other in self.second[:MOST_HELD]
        )

    @property
    def same_number(self) -> bool:
        """Whether only the bound differs: "more than 30" and "30"."""
        one, other = self.figures
        return one.number is not None and one.number == other.number and one.unit == other.unit

    @property
    def revision(self) -> Claim | None:
        """A claim of either side whose text announces that the figure was revised or corrected."""
        return next((claim for claim in (*self.first, *self.second) if claim.revised), None)

    @property
    def one_utterance(self) -> bool:
        """Whether both repeat the same words: one speaker on one day, or copies of one passage."""
        said = frozenset[Hashable]().union(*(utterances(claim) for claim in self.first))
        return any(said & utterances(claim) for claim in self.second)

    @property
    def summary_and_body(self) -> tuple[tuple[Claim, ...], tuple[Claim, ...]] | None:
        """The figure that stands in nothing but headlines and captions, and that of the text below them; else `None`."""
        for above, below in ((self.first, self.second), (self.second, self.first)):
            headed = all(claim.role in (Role.HEADLINE, Role.CAPTION) for claim in above)
            text = _documents(tuple(claim for claim in below if claim.role in (Role.LEDE, Role.BODY)))
            if headed and text and _documents(above) <= text:
                return above, below
        return None

    def settled(self, share: Decimal, besides: Mapping[Hashable, Sequence[Claim]] = NOTHING) -> "Pair":
        """The same, what the words explain being no difference: attackers counted in here and not there, a headline's rounding, and
        a headline's figure that its text has among what it tells `besides`, of the same people.
        """
        if besides and self.verdict.agreement is not Agreement.CONTRADICTION and self._borne_out(besides):
            return evolve(self, verdict=Verdict(Agreement.EQUAL, "the text has the figure of its headline as well"))
        less, more = (figure.number for figure in self.figures)
        if less is None or more is None or less == more or self.verdict.agreement is Agreement.EQUAL:
            return self._rounded_down(share)
        low, high = (self.first, self.second) if less < more else (self.second, self.first)
        without = tuple(claim for claim in low if claim.attackers is Attackers.OUT)
        if not without:
            return self._rounded_down(share)
        by_one = _documents(without) if abs(more - less) == 1 else set()  # a text knows of whom it tells "four dead"
        unexplained = tuple(c for c in high if c.attackers is not Attackers.IN and by_one.isdisjoint(_documents((c,))))
        if not unexplained:
            reason = "the attackers are counted in one of them, and not in the other"
            return evolve(self, verdict=Verdict(Agreement.EQUAL, reason))
        kept = (low, unexplained) if less < more else (unexplained, low)
        return evolve(self, first=kept[0], second=kept[1])._rounded_down(share)

    def _rounded_down(self, share: Decimal) -> "Pair":
        """The same, a headline's figure read as looser than that of the text where it only rounds it down by no more than this."""
        both = self.summary_and_body
        if both is None or self.verdict.agreement not in (Agreement.CONTRADICTION, Agreement.ROUNDING):
            return self
        above, below = (claims[0].quantity for claims in both)
        least, exact = above.number, below.number
        if not (least and exact and above.asserted.exact and below.asserted.exact):
            return self
        if not (least < exact <= least + exact * share and _significant(least) < _significant(exact)):
            return self
        side = Side.FIRST if both[1] is self.first else Side.SECOND
        reason = f"“{above.printed()}” rounds “{below.printed()}” down"
        return evolve(self, verdict=Verdict(Agreement.NARROWER, reason, side))

    def _borne_out(self, besides: Mapping[Hashable, Sequence[Claim]]) -> bool:
        """Whether each text of a headline tells its figure of the same people, or of people that may be, in words of which no kind was read."""
        both = self.summary_and_body
        above = both[0][0] if both else None
        if above is None or above.quantity.number is None:
            return False
        return all(
            any(
                told.quantity.asserted == above.quantity.asserted and bears_out(told, above)
                for told in besides.get(document, ())
            )
            for document in _documents((above,))
        )

    @property
    def told_fully_below(self) -> bool:
        """Whether the looser figure stands in headline, opening or caption only, and the text below it gives the fuller."""
        looser, fuller = self.claims_by_fullness
        above = all(claim.role in PROMINENT for claim in looser)
        return above and bool(_documents(looser)) and _documents(looser) <= _documents(fuller)

    @property
    def by_mentions(self) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
        """Both figures, the one at fault first: that which the other revises, else the one with fewer mentions, else the later."""
        one, other = self.first, self.second
        revised = [any(claim.revised for claim in side) for side in (one, other)]
        if revised[0] is not revised[1]:
            return (other, one) if revised[0] else (one, other)
        return (one, other) if (len(one), _last(other)) < (len(other), _last(one)) else (other, one)

    @property
    def claims_by_fullness(self) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
        """Both figures, the looser first, where one says more."""
        return (self.second, self.first) if self.verdict.narrower is Side.FIRST else (self.first, self.second)


def _significant(number: Decimal) -> int:
    """How many digits a number has without the noughts at its end."""
    return len(number.normalize().as_tuple().digits)


MOST_HELD = 8
"""How many mentions of each figure are looked at for what ties them together."""
BODIES = frozenset(
    "police officials authorities ministry military army government agency company officers media".split()
)
"""Who speaks often, and in many voices."""


def utterances(claim: Claim) -> frozenset[Hashable]:
    """What tells that claims repeat the same words: the passage that they are copies of; who said it, on which day."""
    if not claim.lineage and not claim.speaker:
        return frozenset()
    told: list[Hashable] = [("lineage", claim.lineage)] if claim.lineage else []
    name = claim.speaker.casefold().split()[-1] if claim.speaker and claim.speaker.split() else ""
    if name and name not in BODIES and claim.as_of:
        told.append((name, claim.as_of))
    return frozenset(told)


HALF = 2
"""How many times a figure goes into one that is likely to count others as well."""


def stands_for_all(claim: Claim) -> bool:
    """Whether a figure sums its text up, stands with the name of the happening, or in no text, so that somebody wrote of whom it is."""
    return claim.role in PROMINENT or claim.location.document is None or same_event(claim.event, claim.event) is True


def far_below(low: Claim, high: Claim) -> bool:
    """Whether a figure is less than half of another, so that the other is likely to count more than those whom it counts."""
    one, other = understood(low.quantity), understood(high.quantity)
    most, least = one.lower if one.upper is None else one.upper, other.lower
    return most is not None and least is not None and HALF * most < least


def _sources(claims: tuple[Claim, ...]) -> set[object]:
    told: set[object] = {claim.source.name or claim.location.document or claim.id for claim in claims}
    return told | {("lineage", claim.lineage) for claim in claims if claim.lineage is not None}


def _documents(claims: tuple[Claim, ...]) -> set[object]:
    """The texts that claims stand in: a ledger holds those of many sources."""
    return {(claim.location.document, claim.source.name) for claim in claims if claim.location.document is not None}


def _last(claims: tuple[Claim, ...]) -> tuple[str, str, int]:
    claim = claims[-1]
    return (claim.source.published or "", claim.source.name or "", claim.location.start)
