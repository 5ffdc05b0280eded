"""What rules are handed: what one document says, claims of one thing, and what belongs to one matter."""

from collections.abc import Hashable

from attrs import field, frozen

from claimcheck.claims import Claim, Source
from claimcheck.comparison import Side, Verdict, understood
from claimcheck.quotation import Quotation
from claimcheck.vocabulary import Relation


@frozen
class Account:
    """What one document says: its claims and quotations in order, with their links."""

    source: Source = field(factory=Source)
    claims: tuple[Claim, ...] = field(default=())
    quotations: tuple[Quotation, ...] = field(default=())
    title: str | None = None

    @property
    def parts(self) -> tuple[tuple[Claim, Claim], ...]:
        """Each whole with each of its parts, shared out or only named."""
        by_id = {claim.id: claim for claim in self.claims}
        shared = [
            (by_id[whole], part) for part in self.claims for whole in part.linked(Relation.PART_OF) if whole in by_id
        ]
        named = [
            (whole, by_id[part]) for whole in self.claims for part in whole.linked(Relation.INCLUDES) if part in by_id
        ]
        return (*shared, *named)

    @property
    def shared_out(self) -> tuple[tuple[Claim, tuple[Claim, ...]], ...]:
        """Each whole that parts share out, with these parts."""
        parts: dict[str, list[Claim]] = {}
        for claim in self.claims:
            for whole in claim.linked(Relation.PART_OF):
                parts.setdefault(whole, []).append(claim)
        return tuple((whole, tuple(parts[whole.id])) for whole in self.claims if whole.id in parts)


@frozen
class Pair:
    """Two different figures for one thing, each with all its mentions, and the verdict on them."""

    first: tuple[Claim, ...]
    second: tuple[Claim, ...]
    verdict: Verdict

    @property
    def within_source(self) -> bool:
        """Whether one source says both."""
        return bool(_sources(self.first) & _sources(self.second))

    @property
    def within_document(self) -> bool:
        """Whether one document says both."""
        return bool(_documents(self.first) & _documents(self.second))

    @property
    def only_within_document(self) -> bool:
        """Whether one document says both, and no other says either."""
        told = _documents((*self.first, *self.second))
        return len(told) == 1 and self.within_document and all(c.location.document is not None for c in self.first)

    @property
    def by_mentions(self) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
        """Both figures, the one with fewer mentions first, the later one where they have as many."""
        one, other = self.first, self.second
        return (one, other) if (len(one), _last(other)) < (len(other), _last(one)) else (other, one)

    @property
    def claims_by_fullness(self) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
        """Both figures, the looser first, where one says more."""
        return (self.second, self.first) if self.verdict.narrower is Side.FIRST else (self.first, self.second)


@frozen
class Series:
    """Claims shown to speak of one thing, by as-of; `pairs` are the different figures among them worth a verdict."""

    claims: tuple[Claim, ...]
    pairs: tuple[Pair, ...] = ()

    @property
    def monotone(self) -> bool:
        """Whether a later figure is never lower, unless it is revised."""
        return self.claims[0].monotone

    @property
    def repeated(self) -> tuple[tuple[Claim, ...], ...]:
        """The figures that several claims give alike, on one day, with all these claims."""
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
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all series, in order."""
        return tuple(claim for series in self.series for claim in series.claims)


def _sources(claims: tuple[Claim, ...]) -> set[object]:
    return {claim.source.name or claim.location.document or claim.id for claim in claims}


def _documents(claims: tuple[Claim, ...]) -> set[object]:
    """The texts that claims stand in: a ledger holds those of many sources."""
    return {(claim.location.document, claim.source.name) for claim in claims if claim.location.document is not None}


def _last(claims: tuple[Claim, ...]) -> tuple[str, str, int]:
    claim = claims[-1]
    start = claim.location.span.start if claim.location.span else claim.location.line or 0
    return (claim.source.published or "", claim.source.name or "", start)
