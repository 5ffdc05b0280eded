"""A figure together with what is said around it, so that it can be found again in another text."""

from decimal import Decimal

from attrs import field, frozen

from claimcheck.entailment.frames import Frame
from claimcheck.entailment.standing import Standing
from claimcheck.entailment.words import alike, stem
from claimcheck.quantities import Quantity, Trend

GROWING = frozenset(("deaths", "injuries", "cases", "recoveries", "tests", "sales", "views", "box office"))
"""Topics of counts that only grow from day to day."""
STANDING = frozenset(("hospitalizations", "missing", "displaced", "employees", "members"))
"""Topics of counts of those who are somewhere now, be they cases or not; these fall as well."""


@frozen(kw_only=True)
class Mention:
    """One quantity of a text.

    Attributes:
        text: as printed.
        noun: the words of what is counted; like all words here, stems.
        near: the words of its clause.
        around: the words of its sentence.
        topics: what its noun says that it is a count of, as far as words tell; of a noun that tells nothing, its clause.
        near_topics: what its clause speaks of.
        names: the names in its clause.
        behind: those of them that stand behind it, such as its place.
        own: the name that it is told for, of those that its sentence lists with a figure each.
        others: the names that it is not told for, of those that its sentence lists with a figure each.
        frame: the time it is told for.
        not_for: the times of its sentence, where it is told for none of them.
        named: whether it is part of a name ("Radio 4"), and counts nothing.
        grouped: whether it is a share that tells who is meant ("the top 5 percent").
        marked: whether it is told as a mark ("56 out of 100").
        standing: how it is told: on top of another, as part of one, for each of several.
        course: which way the verbs in front of it say that it went.
        sign: whether the words around it add it to what was there (1) or take it away (-1); 0 where they do not tell.
        headline: whether its text ends without a full stop.
        garbled: whether more digits follow that make no number of it ("250,00").
        readings: the numbers that may be meant where it is garbled.
        alone: whether no other figure of its text measures alike.
        shared: whether it is likelier to be meant by another figure of the statement than by the one it is held against.
    """

    text: str
    quantity: Quantity
    dimension: str
    noun: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    topics: frozenset[str] = field(default=frozenset())
    near_topics: frozenset[str] = field(default=frozenset())
    names: frozenset[str] = field(default=frozenset())
    behind: frozenset[str] = field(default=frozenset())
    own: frozenset[str] = field(default=frozenset())
    others: frozenset[str] = field(default=frozenset())
    frame: Frame | None = None
    not_for: tuple[Frame, ...] = ()
    standing: Standing = field(factory=Standing)
    named: bool = False
    grouped: bool = False
    marked: bool = False
    course: Trend | None = None
    sign: int = 0
    headline: bool = False
    garbled: bool = False
    readings: tuple[Decimal, ...] = ()
    alone: bool = False
    shared: bool = False

    def undated(self, time: Frame | None) -> bool:
        """Whether its sentence has dates, none of them this time, and it is told for none."""
        return bool(self.not_for) and not (time and all(not time.apart(found) for found in self.not_for))

    @property
    def single(self) -> bool:
        """Whether it is a "one" in words, which counts less than it points out ("in one place")."""
        return self.text.lower() == "one"

    @property
    def scored(self) -> bool:
        """Whether it is told of what something was rated."""
        return self.marked or "scores" in self.near_topics

    @property
    def mean(self) -> bool:
        """Whether its clause tells it as an average."""
        return stem("average") in self.near

    @property
    def worldwide(self) -> bool:
        """Whether its clause tells it for all the world."""
        return alike("world", frozenset(self.near))

    @property
    def grows(self) -> bool:
        """Whether it is a count that only grows from day to day."""
        return bool((self.topics or self.near_topics) & GROWING) and not self.near_topics & STANDING
