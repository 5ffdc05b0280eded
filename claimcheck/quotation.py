"""Words in quotation marks, with speaker and occasion: a value, so that rules never need the text."""

from datetime import date

from attrs import field, frozen

from claimcheck.claims import Location, Source


@frozen
class Quotation:
    """What somebody is quoted as saying."""

    words: str
    speaker: str | None = None
    occasion: date | None = None
    """The day on which it was said."""
    source: Source = field(factory=Source)
    location: Location = field(factory=Location)
    id: str = ""
