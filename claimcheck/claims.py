"""What a source says that a measure of a subject was, at a time."""

from datetime import date
from typing import Any, ClassVar

from attrs import Factory, evolve, field, frozen
from attrs.converters import optional

from claimcheck.comparison import Verdict, compare
from claimcheck.dates import DateValue, parse_day
from claimcheck.day_quantities import as_date, day_quantity
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity, exactly
from claimcheck.reading import read_quantity
from claimcheck.units import from_pint
from claimcheck.vocabulary import Apart, Attackers, Measure, Modality, Mode, Relation, Role, Tense

_ISO_DAY = pattern(r"\d{4}-\d\d?-\d\d?")


# Converters of enumerations: one that is a member already, as nearly all are, costs no look-up.  Each is a function of its own,
# as type checkers follow no others.


def _measure(given: Measure | str) -> Measure:
    return given if given.__class__ is Measure else Measure(given)


def _modality(given: Modality | str) -> Modality:
    return given if given.__class__ is Modality else Modality(given)


def _mode(given: Mode | str) -> Mode:
    return given if given.__class__ is Mode else Mode(given)


def _role(given: Role | str) -> Role:
    return given if given.__class__ is Role else Role(given)


def _verbatim(given: "date | str | None") -> str | None:
    return given.isoformat() if isinstance(given, date) else given


def _day(given: "date | str | None") -> date | None:
    return given if given is None or given.__class__ is date else parse_day(given)


@frozen
class Source:
    """Who published a claim, and when.

    `published` is kept as given: a day ("2021-08-26") or a moment ("2021-08-26T18:40:00Z").  Other ways to write a date
    are kept too, but tell no day: 03-02-2009 may be in February or in March.

    Raises:
        ValueError: if `published` is written as year-month-day, but is no day of the calendar.
    """

    name: str | None = None
    published: str | None = field(default=None, converter=_verbatim)
    path: str | None = None
    url: str | None = None

    day: date | None = field(init=False, repr=False, eq=False)
    """The day of publication; `None` where it is not known."""

    @day.default
    def _parsed(self) -> date | None:
        return parse_day(self.published) if self.published and _ISO_DAY.match(self.published) else None


@frozen
class Location:
    """Where a claim stands: in which document, at which characters; line and column count from 1."""

    document: str | int | None = None
    span: Span | None = None
    line: int | None = None
    column: int | None = None
    number: Span | None = None
    noun: Span | None = None

    @property
    def start(self) -> int:
        """How far into its document: the first character, or the line where only that is known; else 0."""
        return self.span.start if self.span else self.line or 0


@frozen
class Link:
    """How this claim stands to another, by the other's id."""

    relation: Relation
    claim: str


def as_quantity(given: Any) -> Quantity:
    """A quantity from a number, a wording in English, or a pint quantity with an exact magnitude.

    Raises:
        ValueError: if the wording is no quantity, or the number is not exact.
    """
    if isinstance(given, Quantity):
        return given
    if isinstance(given, str):
        return read_quantity(given)
    if hasattr(given, "magnitude") and hasattr(given, "units"):
        return from_pint(given)
    quantity: Quantity = exactly(given)
    return quantity


@frozen
class Claim:
    """A source's statement that a measure of a subject had a quantity at a time.

    Kinds of claim are classes: `Killed(at_least(12), of="US service members", source=fox)`.  What is not known is `None`.

    Attributes:
        quantity: how many, how much, or which days (as day numbers, dimension "date").
        population: who or what is counted (`of` where a claim is made).
        event: the happening it belongs to.
        place: where.
        start: the first day of the time it is about (`since` where a claim is made).
        end: the last day, for a count in a window.
        as_of: the day for which it holds.
        as_of_basis: how that is known: "stated" where the claim was made, "published" (taken from the day of publication), "as of"
            (the text says so), "told" (the text tells history), or "inferred".
        apart: why it is not set against another figure for the same thing ("another 500").
        speaker: whose figure it is, where it is not the publication's own.
        links: how it stands to other claims.
        lineage: names the passage that this one and its copies come from.
        when: the date as printed, of a claim that names one.
        tense: whether what is told is over or still to come, where the words say so.
        attackers: whether those who attacked are counted in, where the words say so.
        revised: whether the words announce that an earlier figure was revised or corrected.
        unclear: whether the words leave open what is counted: garbled ones, or a bare number in quotation marks.
        quote: the sentence or clause.

    Raises:
        ValueError: if quantity or a date is none.
    """

    quantity: Quantity = field(converter=as_quantity)
    population: str | None = field(default=None, alias="of", kw_only=True)
    event: str | None = field(default=None, kw_only=True)
    place: str | None = field(default=None, kw_only=True)
    measure: Measure = field(
        default=Factory(lambda self: self.usual_measure, takes_self=True), converter=_measure, kw_only=True
    )
    start: date | None = field(default=None, alias="since", converter=_day, kw_only=True)
    end: date | None = field(default=None, alias="until", converter=_day, kw_only=True)
    source: Source = field(factory=Source, kw_only=True)
    as_of: date | None = field(
        default=Factory(lambda self: self.source.day, takes_self=True), converter=_day, kw_only=True
    )
    as_of_basis: str | None = field(default=Factory(lambda self: _basis(self), takes_self=True), kw_only=True)
    apart: Apart | None = field(default=None, converter=optional(Apart), kw_only=True)
    modality: Modality = field(default=Modality.ASSERTED, converter=_modality, kw_only=True)
    speaker: str | None = field(default=None, kw_only=True)
    mode: Mode = field(default=Mode.VOICE, converter=_mode, kw_only=True)
    role: Role = field(default=Role.BODY, converter=_role, kw_only=True)
    links: tuple[Link, ...] = field(default=(), kw_only=True)
    lineage: str | None = field(default=None, kw_only=True)
    when: DateValue | None = field(default=None, kw_only=True)
    tense: Tense | None = field(default=None, converter=optional(Tense), kw_only=True)
    attackers: Attackers | None = field(default=None, converter=optional(Attackers), kw_only=True)
    revised: bool = field(default=False, kw_only=True)
    unclear: bool = field(default=False, kw_only=True)
    location: Location = field(factory=Location, kw_only=True)
    quote: str = field(default="", kw_only=True)
    id: str = field(default="", kw_only=True)

    kind: ClassVar[str] = "other"
    """The name of the kind on the wire."""
    usual_measure: ClassVar[Measure] = Measure.STOCK
    """The measure where the words tell no other."""
    monotone: ClassVar[bool] = False
    """Whether a later figure is never lower, unless it is revised."""
    enduring: ClassVar[bool] = False
    """Whether it is the same on all days of one matter: an age, a height, those on a plane that fell."""
    momentary: ClassVar[bool] = False
    """Whether it is of the moment of its happening, and nothing that stands at so much on a day: a crowd, a vote."""
    announced: ClassVar[bool] = False
    """Whether it is news when it is planned, so that "12 will go" and "12 are to go" say what "12 go" does."""
    of_people: ClassVar[bool] = False
    """Whether nobody but people is counted, so that a headline need not say so: "118 rescued"."""
    everybody: ClassVar[frozenset[str]] = frozenset()
    """Nouns, singular, for all whom the kind counts, so that one outlet's "residents" told to leave are another's "people"."""
    shelf_life: ClassVar[int | None] = None
    """After how many days a figure that is still printed is stale; `None` where it never is."""

    @property
    def words_before(self) -> str:
        """The words of its sentence before the figure."""
        return self.quote.partition(self.quantity.text)[0] if self.quantity.text else ""

    @property
    def words_behind(self) -> str:
        """The words of its sentence behind the figure."""
        return self.quote.partition(self.quantity.text)[2]

    @property
    def of_a_person(self) -> bool:
        """Whether it is of a person by name, so that no happening need show whose it is: an age, a time in prison."""
        return self.kind in ("age", "prison_term") and self.population is not None

    def agrees_with(self, other: "Claim") -> Verdict:
        """How this claim lies to another of the same dossier; `==` stays structural."""
        return compare(self, other)

    def with_links(self, *links: Link) -> "Claim":
        """The claim with more links."""
        return evolve(self, links=(*self.links, *links)) if links else self

    def linked(self, relation: Relation) -> tuple[str, ...]:
        """The ids of the claims that this one stands to in this way."""
        return tuple(link.claim for link in self.links if link.relation is relation) if self.links else ()


def _basis(claim: Claim) -> str | None:
    if claim.as_of is None:
        return None
    return "published" if claim.as_of == claim.source.day else "stated"


@frozen
class Dated(Claim):
    """A claim whose quantity is a day or span of days."""

    quantity: Quantity = field(converter=day_quantity)
    when: DateValue | None = field(default=Factory(lambda self: as_date(self.quantity), takes_self=True), kw_only=True)
