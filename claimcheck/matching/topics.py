"""What a text tells of its matter: the names that sum it up, and figures and days that few others have."""

from collections.abc import Hashable, Iterable
from functools import cache, lru_cache
from typing import Any, NamedTuple

from claimcheck.claims import Claim
from claimcheck.countries import adjectives
from claimcheck.dates import MONTHS, WEEKDAYS
from claimcheck.events import CLASSES, read_event
from claimcheck.interval import Interval
from claimcheck.kinds import own_cues
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.senses import FUNCTION
from claimcheck.vocabulary import PROMINENT

_NAME = pattern(r"(?:(?<=[a-z,;:’'\"”)] )|(?<=\bA )|(?<=\bAn )|(?<=\bThe ))[A-Z][\w’-]{2,}")
_FIRST = pattern(r"(?:^\W*|[.!?:“\"] ?)([A-Z][\w’-]{2,})")
"""A word that has its capital from where it stands, or is a name."""
_NO_NAMES = frozenset((*WEEKDAYS, *MONTHS)) | frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec President Minister Prime Governor Mayor Police Ministry Judge General Chief "
    "The This That These Mrs".split()
)
_BODIES = frozenset(
    "United Nations Red Cross Crescent Reuters Associated Press Agency White House Human Rights Watch World Health Organization "
    "Organisation European Union Council Security Supreme Court Observatory Amnesty International Facebook Twitter Interior "
    "Foreign Defence Defense Justice State Department Doctors Without Borders Corp Inc Co Ltd Plc Company Corporation Group Holdings "
    "Holding Bank Securities Exchange Commission Federal National Board Trust Fund Services Partners Industries".split()
)
"""Words for bodies that are in the news of all days."""
_ADDRESSES = frozenset(
    "Street Avenue Road Boulevard Lane Drive Highway Interstate Route Side County City District Block Town Village State Province Park "
    "Square Bridge River Lake North South East West Northern Southern Eastern Western Central Downtown General Hospital Medical Center Centre".split()
)
"""Words of the names of places that many places share: "on the South Side", "in the 400 block of Garrick Street"."""


@cache
def _addresses() -> frozenset[str]:
    """The same, as words of places are compared."""
    return read_event(" ".join(_ADDRESSES)).place


_SORTS = frozenset(CLASSES.values())
"""Sorts of happenings, of which there may be several on one day."""


class Topics(NamedTuple):
    """What a text tells of its matter: what sums it up, in headline and opening, all names in its sentences with figures, the
    figures that hardly another text has, the days it speaks of, and the names in its headline.
    """

    summing: frozenset[str] = frozenset()
    anywhere: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    days: frozenset[Interval] = frozenset()
    heading: frozenset[str] = frozenset()

    def __or__(self, other: "Topics") -> "Topics":
        return Topics(
            self.summing | other.summing,
            self.anywhere | other.anywhere,
            self.figures | other.figures,
            self.days | other.days,
            self.heading | other.heading,
        )

    @property
    def all(self) -> frozenset[Hashable]:
        """All names, figures and days."""
        return self.summing | self.anywhere | self.figures | self.days

    def of_one_matter(self, other: "Topics", enough: int) -> bool:
        """Whether what sums up one of two texts is told in the other, wherever it stands there.

        A figure of both counts as a name; so does, of few texts, that they speak of one day, be it of several, where they share more than
        the sort of a happening: there are blasts in two towns on one day.
        """
        alike = len(self.figures & other.figures)
        one_day = not self.days.isdisjoint(other.days)
        for one, two in ((self, other), (other, self)):
            shared = one.summing & (two.summing | two.anywhere)
            of_a_day = one_day and (alike > 0 or not shared <= _SORTS)
            if alike + len(shared) + of_a_day >= enough:
                return not self.strange(other)
        return False

    def near(self, other: "Topics", enough: int) -> bool:
        """Whether both are summed up with so much in common."""
        return len(self.summing & other.summing) >= enough and not self.strange(other)

    def strange(self, other: "Topics") -> bool:
        """Whether each is headed by names that the other has nowhere: "Kestrel profit rises", "Aldane profit falls"."""
        both = ((self, other), (other, self))
        return all(one.heading and one.heading.isdisjoint(two.summing | two.anywhere) for one, two in both)


def taken_together(topics: Iterable[Topics]) -> Topics:
    """What several texts tell, in one pass."""
    return Topics(*(frozenset[Any]().union(*told) for told in zip(Topics(), *topics, strict=True)))


def topics_of(claim: Claim, known: frozenset[str]) -> Topics:
    """What a claim tells of the matter of its text: names, the words of towns, and the sort of a happening.

    A word that a sentence begins with is a name where it is one of those known.
    """
    event = read_event(claim.event) if claim.event else None
    towns = read_event(claim.place).town - _addresses() if claim.place else frozenset()
    sort = frozenset({event.sort}) if event and event.sort else frozenset()
    names = names_in(claim.quote) | (_first_words(claim.quote) & known)
    days = frozenset({claim.quantity.asserted}) if claim.quantity.dimension == "date" else frozenset()
    return Topics(sort | towns | (names if claim.role in PROMINENT else frozenset()), names, _precise(claim), days)


def _precise(claim: Claim) -> frozenset[str]:
    """A figure that hardly any other text has: "$240 million", "2.5 percent"; days and ages are those of many."""
    quantity = claim.quantity
    if quantity.dimension in _OF_TIME or quantity.number is None or not quantity.asserted.exact or quantity.approximate:
        return frozenset()
    number = quantity.number.normalize()
    told = len(number.as_tuple().digits) >= PRECISE - (quantity.dimension != "count")
    return frozenset({f"{number} {quantity.unit}"}) if told else frozenset()


_OF_TIME = frozenset(("date", "time", "duration", "age"))
PRECISE = 3
"""How many digits other than closing noughts a count has that is its text's own; an amount or a share has one fewer."""


def named_in(words: str, known: frozenset[str]) -> frozenset[str]:
    """The names in a headline or first paragraph; where all words have capitals, those that are names elsewhere."""
    printed = words.split()
    in_capitals = sum(word[0].isupper() for word in printed) * 2 > len(printed)
    return (_compared(printed) & known) if in_capitals else names_in(words) | (_first_words(words) & known)


@lru_cache(maxsize=1024)
def names_in(quote: str) -> frozenset[str]:
    """The names in a sentence, as they are compared."""
    return _compared(_NAME.findall(quote))


@lru_cache(maxsize=1024)
def _first_words(quote: str) -> frozenset[str]:
    """The words of a sentence that may be names, and may only be first, as names are compared."""
    return _compared(_FIRST.findall(quote))


@lru_cache(maxsize=1024)
def leading_names(quote: str) -> frozenset[str]:
    """The first words of sentences that do something, and are no noun of many: such a one has an article unless it is a name."""
    return _compared(name for name in _LEADING.findall(quote) if name.lower() not in _common())


_LEADING = pattern(
    r"(?:^\W*|[.!?:“\"] ?)([A-Z][\w-]+[^\Ws])(?:[’']s)?[^\S\n](?:said|says|reported|announced|posted|plans|agreed|expects|sold|bought|won)\b"
)


@cache
def _common() -> frozenset[str]:
    """Nouns that stand without an article though they are no names: "police said", "management expects"."""
    cues = own_cues()
    named = {phrase[0] for one in cues for phrase in (*one.measured, *one.totals, *one.counted)}
    return FUNCTION | named | known_populations().kinds.keys()


_NOBODY = _NO_NAMES | _BODIES | _ADDRESSES
"""Words with a capital that do not tell one matter from another."""


def _compared(names: Iterable[str]) -> frozenset[str]:
    plain = (name.removesuffix("’s").removesuffix("'s") for name in names if name not in _NOBODY)
    known = (name for name in plain if name.lower() not in adjectives())
    return frozenset[str]().union(*(read_event(name).town for name in known))
