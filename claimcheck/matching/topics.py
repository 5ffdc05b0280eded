"""What a text tells of its matter: the names that sum it up, and figures and days that few others have."""

from collections.abc import Hashable, Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from claimcheck.claims import Claim
from claimcheck.countries import adjectives
from claimcheck.dates import MONTHS, WEEKDAYS
from claimcheck.events import CLASSES, read_event
from claimcheck.interval import Interval
from claimcheck.kinds import own_cues
from claimcheck.matching.concerns import Concern, of_other_sorts
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.regions import of_several_words
from claimcheck.senses import FUNCTION
from claimcheck.vocabulary import PROMINENT, Role

_NAME = pattern(r"(?:(?<=[a-z,;:’'\"”)] )|(?<=\bA )|(?<=\bAn )|(?<=\bThe ))[A-Z][\w’-]{2,}")
_FIRST = pattern(r"(?:^\W*|[.!?:“\"] ?)([A-Z][\w’-]{2,})")
"""A word that has its capital from where it stands, or is a name."""
_NO_NAMES = frozenset((*WEEKDAYS, *MONTHS)) | frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec President Minister Prime Governor Mayor Police Ministry Judge General Chief "
    "The This That These Mrs Capt Captain Col Colonel Maj Major Sgt Sergeant Cpl Corporal Lieutenant Brigadier Commander Admiral "
    "Superintendent Inspector Constable Sheriff Officer Chairman Chairwoman Chair Secretary Senator Councillor Rev Reverend Professor Prof Director Spokesman "
    "Spokeswoman Deputy Army Navy Air Force Forces Marine Marines Corps Coast Guard Republic Islamic Islamist Muslim Muslims Christian Christians Catholic Catholics "
    "Hindu Hindus Sikh Sikhs Jewish Jews".split()
)
_BODIES = frozenset(
    "United Nations Red Cross Crescent Reuters Associated Press Agency White House Human Rights Watch World Health Organization "
    "Organisation European Union Council Security Supreme Crown High District Appeals Court Observatory Amnesty International Facebook Twitter Interior "
    "Foreign Defence Defense Justice State Department Doctors Without Borders Corp Inc Co Ltd Plc Company Corporation Group Holdings "
    "Holding Bank Securities Exchange Commission Federal National Board Trust Fund Services Partners Industries "
    "Centre Center Left Right Party Alliance Labour Labor Conservative Conservatives Socialist Socialists Democrat Democrats Democratic "
    "Liberal Liberals Republican Republicans Greens Social Coalition Opposition Parliament Senate Congress House Assembly "
    "NATO FBI CIA CDC FDA EPA NHTSA FAA NTSB NASA NOAA USGS FEMA ATF DEA SEC NHS RSPCA WHO UNHCR UNICEF UNESCO OPEC IMF IAEA FIFA UEFA "
    "AFAD BNPB ECB OECD ASEAN AFP Interpol Europol Eurostat Frontex States Kingdom".split()
)
"""Words for bodies and parties that are in the news of all days, and of many countries."""


_SORTS = frozenset(CLASSES.values())
"""Sorts of happenings, of which there may be several on one day."""


class Topics(NamedTuple):
    """What a text tells of its matter: what sums it up, in headline and opening, all names in its sentences with figures, the
    figures that hardly another text has, the days it speaks of, the names that head it, the sort of thing that it is about, and whether it is a text
    of which that is known, and no lone claim; figures that some others have, and the countries in headline and opening, and in
    the headline; the first of the names that head it.
    """

    summing: frozenset[str] = frozenset()
    anywhere: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    days: frozenset[Interval] = frozenset()
    heading: frozenset[str] = frozenset()
    concerns: frozenset[Concern] = frozenset()
    opened: bool = False
    lesser: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    home: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()

    def __or__(self, other: "Topics") -> "Topics":
        return taken_together((self, other))

    def without(self, names: frozenset[str]) -> "Topics":
        """The same without some names."""
        return self._replace(
            summing=self.summing - names,
            anywhere=self.anywhere - names,
            heading=self.heading - names,
            leading=self.leading - names,
        )

    def in_common(self, other: "Topics") -> int:
        """How much both have in common: a point for a sort of happening, a name in passing or a figure of two digits, and two for others.

        What sums up one of them is no name in passing, wherever it stands in the other.
        """
        leading = (self.summing & other.names) | (other.summing & self.names)
        passing = (self.names & other.names) - leading
        names = NAME * len(leading - _SORTS) + len(passing - _SORTS) + (not leading.isdisjoint(_SORTS))
        return names + NAME * len(self.figures & other.figures) + len(self.lesser & other.lesser)

    def of_one_matter(self, other: "Topics", enough: int) -> bool:
        """Whether two texts have enough in common; that both speak of one day counts, but is none of many texts."""
        one_day = not self.days.isdisjoint(other.days)
        return self.in_common(other) + one_day >= enough and not self.strange(other)

    def near(self, other: "Topics") -> bool:
        """Whether both are summed up with something in common."""
        return not self.summing.isdisjoint(other.summing) and not self.strange(other)

    def strange(self, other: "Topics") -> bool:
        """Whether what both tell of themselves shows two matters, however alike they are.

        Each is headed by names that the other has nowhere ("Kestrel profit rises", "Aldane profit falls"), or by countries of which the
        other does not tell ("Road safety: Denmark"), or both are about things of other sorts, or each has names, or tells of another
        country, and they share neither a name nor a figure.
        """
        both = ((self, other), (other, self))
        if all(one.heading and one.heading.isdisjoint(two.names) for one, two in both):
            return True
        if all(one.home and one.home.isdisjoint(two.countries) for one, two in both):
            return True
        return of_other_sorts(self.concerns, other.concerns) or self._with_nothing_shared(other)

    def _with_nothing_shared(self, other: "Topics") -> bool:
        """Whether both have names, or countries that differ, and no name is of both, nor is a figure that hardly another text has."""
        ours, theirs = self.names - _SORTS, other.names - _SORTS
        elsewhere = self.countries and other.countries and self.countries.isdisjoint(other.countries)
        told = self.opened and other.opened and ((ours and theirs) or elsewhere)
        return bool(told) and ours.isdisjoint(theirs) and self.figures.isdisjoint(other.figures)

    @property
    def names(self) -> frozenset[str]:
        """All that it names, wherever it does."""
        return self.summing | self.anywhere

    @property
    def all(self) -> frozenset[Hashable]:
        """All names, figures and days."""
        return self.names | self.figures | self.lesser | self.days


def taken_together(topics: Iterable[Topics]) -> Topics:
    """What several texts tell, in one pass."""
    told = [Topics(), *topics]
    joined = {name: frozenset[Any]().union(*(getattr(one, name) for one in told)) for name in _SETS}
    return Topics(**joined, opened=any(one.opened for one in told))


_SETS = tuple(name for name in Topics._fields if name != "opened")


def topics_of(claim: Claim, known: frozenset[str]) -> Topics:
    """What a claim tells of the matter of its text: names, the words of towns, and the sort of a happening.

    A word that a sentence begins with is a name where it is one of those known.
    """
    event = read_event(claim.event) if claim.event else None
    towns = read_event(claim.place).names if claim.place else frozenset()
    sort = frozenset({event.sort}) if event and event.sort else frozenset()
    headed = claim.role is Role.HEADLINE
    names = named_in(claim.quote, known) if headed else names_in(claim.quote) | (_first_words(claim.quote) & known)
    days = frozenset({claim.quantity.asserted}) if claim.quantity.dimension == "date" else frozenset()
    summing = sort | towns | (names if claim.role in PROMINENT else frozenset())
    printed, digits = _printed(claim)
    figures, lesser = (printed, frozenset[str]()) if digits >= PRECISE else (frozenset[str](), printed)
    return Topics(summing, names, figures, days, lesser=lesser if digits > 1 else frozenset())


def countries_in(passages: Iterable[str]) -> frozenset[str]:
    """The countries of which a headline or first paragraph speaks, by name or adjective."""
    plain = (of_several_words().sub(" ", passage) for passage in passages)  # "New South Wales" is not in Wales
    words = [word.casefold() for passage in plain for word in _CAPITAL.findall(passage)]
    told = (*words, *map(" ".join, pairwise(words)))  # "United Kingdom" as well
    return frozenset(adjectives()[word] for word in told if word in adjectives())


_CAPITAL = pattern(r"\b[A-Z][A-Za-z]+")
_LEADING_NAME = pattern(r"\b[A-Z][\w’]+\b(?!-)")
"""A name, but none of where somebody is: "Leeds-based"."""


def _printed(claim: Claim) -> tuple[frozenset[str], int]:
    """An exact figure, with how many digits it has: "$240 million"; days and ages are those of many, and lengths of time say little."""
    quantity = claim.quantity
    if quantity.dimension in _OF_TIME or quantity.number is None or not quantity.asserted.exact or quantity.approximate:
        return frozenset(), 0
    number = quantity.number.normalize()
    digits = len(number.as_tuple().digits)
    more = quantity.dimension not in ("count", "duration")
    return frozenset({f"{number} {quantity.unit_in_all}"}), digits + (more and digits > 1)


_OF_TIME = frozenset(("date", "time", "age"))
PRECISE = 3
"""How many digits other than closing noughts a count has that is its text's own; an amount or a share has one fewer."""
NAME = 2
"""What a name counts that two texts have in common."""


def named_in(words: str, known: frozenset[str]) -> frozenset[str]:
    """The names in a headline or first paragraph; where all words have capitals, those that are names elsewhere."""
    if in_capitals(words):
        return names_of(words.split()) & known
    return names_in(words) | (_first_words(words) & known)


def in_capitals(words: str) -> bool:
    """Whether most words of a headline have a capital, so that these are no names for that: "Soldier Kills Nine in Market Spree"."""
    printed = words.split()
    return sum(word[0].isupper() for word in printed) * 2 > len(printed)


def leading_in(words: str, known: frozenset[str]) -> frozenset[str]:
    """The first of some names that stands in a headline or first paragraph."""
    return next(
        (names & known for names in map(names_of, zip(_LEADING_NAME.findall(words))) if names & known), frozenset()
    )


@lru_cache(maxsize=1024)
def names_in(quote: str) -> frozenset[str]:
    """The names in a sentence, as they are compared."""
    return names_of(_NAME.findall(quote))


@lru_cache(maxsize=1024)
def _first_words(quote: str) -> frozenset[str]:
    """The words of a sentence that may be names, and may only be first, as names are compared."""
    return names_of(_FIRST.findall(quote))


@lru_cache(maxsize=1024)
def leading_names(quote: str) -> frozenset[str]:
    """The first words of sentences that do something, and are no noun of many: such a one has an article unless it is a name."""
    return names_of(name for name in _LEADING.findall(quote) if name.lower() not in _common())


_LEADING = pattern(
    r"(?:^\W*|[.!?:“\"] ?)([A-Z][\w-]+[^\Ws])(?:[’']s)?[^\S\n](?:said|says|reported|announced|posted|plans|agreed|expects|sold|bought|won)\b"
)


@cache
def _common() -> frozenset[str]:
    """Nouns that stand without an article though they are no names: "police said", "management expects"."""
    cues = own_cues()
    named = {phrase[0] for one in cues for phrase in (*one.measured, *one.totals, *one.counted)}
    return FUNCTION | named | known_populations().kinds.keys()


_NOBODY = _NO_NAMES | _BODIES
"""Words with a capital that do not tell one matter from another."""


def names_of(names: Iterable[str]) -> frozenset[str]:
    """Names as they are compared, without words that are no names of one matter."""
    plain = (name.removesuffix("’s").removesuffix("'s") for name in names)
    known = (name for name in plain if name not in _NOBODY and name.lower() not in adjectives())
    return frozenset[str]().union(*(read_event(name).names for name in known))
