"""What rules are handed: what one document says, claims of one thing, and what belongs to one matter."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from attrs import evolve, field, frozen

from claimcheck.claims import Claim, Source
from claimcheck.comparison import understood
from claimcheck.pairs import NOTHING, Pair
from claimcheck.quotation import Quotation
from claimcheck.vocabulary import Relation, Role


@frozen
class Listing:
    """What a text names where it counts it ("both", "three suspects: …").

    Attributes:
        count: the id of the claim that counts.
        names: those that are named.
        closed: whether all are named; not with "and others", nor where the names only stand near.
    """

    count: str
    names: tuple[str, ...]
    closed: bool = True


@frozen
class Account:
    """What one document says: its claims and quotations in order, with their links; `opening` are headlines and first paragraph."""

    source: Source = field(factory=Source)
    claims: tuple[Claim, ...] = field(default=())
    quotations: tuple[Quotation, ...] = field(default=())
    title: str | None = None
    opening: tuple[str, ...] = ()
    listings: tuple[Listing, ...] = field(default=())

    @property
    def parts(self) -> tuple[tuple[Claim, Claim], ...]:
        """Each whole with each of its parts, shared out or only named."""
        shared = ((whole, part) for part, whole in self.linked(Relation.PART_OF))
        return (*shared, *self.linked(Relation.INCLUDES))

    def linked(self, relation: Relation) -> tuple[tuple[Claim, Claim], ...]:
        """Each claim that stands to another of this text in this way, with the other."""
        return tuple(self._linked.get(relation, ()))

    @cached_property
    def _linked(self) -> Mapping[Relation, Sequence[tuple[Claim, Claim]]]:
        """All claims that stand to another of this text, by the way in which they do."""
        by_id = {claim.id: claim for claim in self.claims}
        found: dict[Relation, list[tuple[Claim, Claim]]] = defaultdict(list)
        for claim in self.claims:
            for link in claim.links:
                if link.claim in by_id:
                    found[link.relation].append((claim, by_id[link.claim]))
        return found

    @property
    def several(self) -> bool:
        """Whether it has claims that stand to each other."""
        return bool(self._linked)

    def of_kind(self, *kinds: str) -> Sequence[Claim]:
        """The claims of one of these kinds, in order."""
        told = [kind for kind in kinds if kind in self._by_kind]
        if len(told) > 1:
            return [claim for claim in self.claims if claim.kind in told]
        return self._by_kind[told[0]] if told else ()

    @cached_property
    def _by_kind(self) -> Mapping[str, Sequence[Claim]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.claims:
            found.setdefault(claim.kind, []).append(claim)
        return found

    @property
    def shared_out(self) -> tuple[tuple[Claim, tuple[Claim, ...]], ...]:
        """Each whole that parts share out, with these parts."""
        parts: dict[str, list[Claim]] = {}
        for part, whole in self.linked(Relation.PART_OF):
            parts.setdefault(whole.id, []).append(part)
        return tuple((whole, tuple(parts[whole.id])) for whole in self.claims if whole.id in parts) if parts else ()


@frozen
class Series:
    """Claims shown to speak of one thing, by as-of; `pairs` are the different figures among them worth a verdict."""

    claims: tuple[Claim, ...]
    pairs: tuple[Pair, ...] = ()
    copied: bool = False
    """Whether the claims stand at one place in copies of one passage, whatever they count there."""
    fallen: bool = False
    """Whether the claims are a toll and a lower one of a later day, each of a text that it sums up, and shown to be of one matter."""
    headed: bool = False
    """Whether the claims are a toll of a headline and one of the opening below it, though no name shows both to be of one happening."""

    @property
    def kind(self) -> str:
        """What is told, by the first; in copies of one passage the others may tell another kind."""
        return self.claims[0].kind

    @property
    def several(self) -> bool:
        """Whether it has claims to hold against each other."""
        return len(self.claims) > 1 or bool(self.pairs)

    @property
    def monotone(self) -> bool:
        """Whether a later figure is never lower, unless it is revised."""
        return all(claim.monotone for claim in self.claims)

    @property
    def repeated(self) -> tuple[tuple[Claim, ...], ...]:
        """The figures that several claims give alike, on one day, with all these claims."""
        if len(self.claims) == 1:
            return ()
        alike: dict[Hashable, list[Claim]] = {}
        for claim in self.claims:
            alike.setdefault((understood(claim.quantity), claim.quantity.unit, claim.as_of), []).append(claim)
        return tuple(tuple(claims) for claims in alike.values() if len(claims) > 1)


@frozen
class Story:
    """The series of one population tree and event, and the quotations of one occasion."""

    series: tuple[Series, ...]
    quotations: tuple[Quotation, ...] = ()

    @property
    def several(self) -> bool:
        """Whether it has claims, or quotations, to hold against each other."""
        return len(self.series) > 1 or len(self.quotations) > 1 or any(series.several for series in self.series)

    def settled(self, share: Decimal, besides: Mapping[Hashable, Sequence[Claim]] = NOTHING) -> "Story":
        """The same, with what the words explain; headlines and captions may round down by this share, and have what their text tells besides."""
        above = (Role.HEADLINE, Role.CAPTION)
        if not any(claim.attackers or claim.role in above for series in self.series for claim in series.claims):
            return self
        allowed = (
            evolve(told, pairs=tuple(pair.settled(share, besides) for pair in told.pairs)) if told.pairs else told
            for told in self.series
        )
        return evolve(self, series=tuple(allowed))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all series, in order."""
        return tuple(claim for series in self.series for claim in series.claims)
