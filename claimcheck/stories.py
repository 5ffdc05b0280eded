"""What rules are handed: what one document says, claims of one thing, and what belongs to one matter."""

from datetime import date

from attrs import field, frozen

from claimcheck.claims import Claim, Source
from claimcheck.comparison import Verdict
from claimcheck.quotation import Quotation


@frozen
class Account:
    """What one document says: its claims and quotations in order, with their links."""

    source: Source = field(factory=Source)
    claims: tuple[Claim, ...] = field(default=(), converter=tuple)
    quotations: tuple[Quotation, ...] = field(default=(), converter=tuple)
    title: str | None = None


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
    def claims(self) -> tuple[Claim, ...]:
        """The mentions of both."""
        return (*self.first, *self.second)


@frozen
class Series:
    """Claims shown to speak of one thing, by as-of; `pairs` are the different figures among them worth a verdict."""

    claims: tuple[Claim, ...]
    pairs: tuple[Pair, ...] = ()

    @property
    def monotone(self) -> bool:
        """Whether a later figure is never lower, unless it is revised."""
        return self.claims[0].monotone


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
    return {claim.location.document for claim in claims if claim.location.document is not None}


def published_day(claim: Claim) -> date | None:
    """The day on which a claim was published."""
    return claim.source.day
