"""Which texts are of one matter, by the names that sum them up: what one calls “the bridge” is then that of the other."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from math import ceil
from typing import NamedTuple

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.interval import Interval
from claimcheck.matching.concerns import concerns_of
from claimcheck.matching.grouping import grouped
from claimcheck.matching.topics import (
    NAME,
    Topics,
    countries_in,
    in_capitals,
    leading_in,
    leading_names,
    named_in,
    names_in,
    names_of,
    taken_together,
    topics_of,
)
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Role

MANY = 10
"""So many texts are of one matter only where something shows it."""
ENOUGH = 3
"""How much two texts have in common that are of one matter: a name, and the sort of their happening or a day."""

_OF_ITSELF = pattern(r"\b[Ii]ts?\b")
"""What a body that speaks calls itself: "Corve Systems said its profit rose"."""
BY_CHANCE = (0, 1, 7, 11, 15)
"""How much more it is of fewer than ten texts, of fewer than a hundred, of a thousand and so on."""


class Matter(NamedTuple):
    """Texts that tell of one happening, and what they tell of it taken together."""

    texts: frozenset[Hashable]
    topics: Topics


class Aged(NamedTuple):
    """Somebody of whom a text tells how old he is."""

    names: frozenset[str]
    age: Interval


def _same_person(one: Aged, other: Aged) -> bool:
    """Whether two may be one: of one full name, or of one age and one shorter name."""
    shorter = one.names <= other.names or other.names <= one.names
    return one.names == other.names or (shorter and one.age == other.age)


@frozen(eq=False)
class Matters:
    """What each text is about, by the names and happenings in its headline and opening, and the places of its figures.

    Attributes:
        claims: all that the texts tell.
        openings: the headlines and the first paragraph of each text, whether or not a figure stands in them.
    """

    claims: tuple[Claim, ...] = field(default=(), repr=False)
    openings: Mapping[Hashable, Sequence[str]] = field(factory=dict, repr=False)

    @cached_property
    def _told(self) -> Mapping[Hashable, Topics]:
        told: dict[Hashable, list[Topics]] = defaultdict(list)
        plain = {c.quote for c in self.claims if c.role is not Role.HEADLINE or not in_capitals(c.quote)}
        known = frozenset[str]().union(*(names_in(quote) | leading_names(quote) for quote in plain))
        for claim in self.claims:
            topics = topics_of(claim, known)
            told[text_of(claim)].append(topics._replace(days=frozenset()) if self._by_chance else topics)
        for text, opening in self.openings.items():
            told[text].append(_opened(opening, known))
        voices = self._voices
        return {
            text: taken_together(all_told).without(voices.get(text, frozenset())) for text, all_told in told.items()
        }

    @cached_property
    def _voices(self) -> Mapping[Hashable, frozenset[str]]:
        """The names of the people whom each text quotes, who tell of many matters; a body mostly tells of itself."""
        found: dict[Hashable, frozenset[str]] = defaultdict(frozenset)
        for claim in self.claims:
            if claim.speaker and len(claim.speaker.split()) > 1 and not _OF_ITSELF.search(claim.quote):
                found[text_of(claim)] |= names_of(claim.speaker.split())
        return found

    def of_one_matter(self, one: Claim, other: Claim) -> bool:
        """Whether the texts of two claims are shown to be of one matter."""
        return self._topics(one).of_one_matter(self._topics(other), self._enough)

    def _topics(self, claim: Claim) -> Topics:
        return self._told.get(text_of(claim), Topics())

    @cached_property
    def _by_chance(self) -> int:
        """How much more texts of different matters may have in common the more of them there are.

        Claims that stand in no text were put together by whoever wrote them.
        """
        documents = {claim.location.document for claim in self.claims}
        return BY_CHANCE[min(len(str(len(documents - {None}))), len(BY_CHANCE)) - 1]

    @property
    def _enough(self) -> int:
        return ENOUGH + self._by_chance

    def matter_of(self, claims: Iterable[Claim]) -> Matter:
        """What the texts of claims of one happening tell, taken together."""
        texts = frozenset(map(text_of, claims))
        return Matter(texts, taken_together(self._told.get(text, Topics()) for text in texts))

    def akin(self, claim: Claim, matter: Matter) -> bool:
        """Whether nothing shows a claim to be of another matter."""
        if text_of(claim) in matter.texts or claim.location.document is None:
            return True
        if not self._by_chance:
            return not self._topics(claim).strange(matter.topics)
        return self._topics(claim).of_one_matter(matter.topics, self._enough)

    def may_be_one(self, one: Claim, other: Claim) -> bool:
        """Whether the texts of two claims may be of one matter: there are few, or it is shown."""
        if self._by_chance:
            return self.of_one_matter(one, other)
        return not self._topics(one).strange(self._topics(other))

    def strangers(self, one: Claim, other: Claim) -> bool:
        """Whether two texts that are much alike are of two people, firms or towns after all.

        Neither begins with a name that the other has, nor are both headed by one country; or each tells how old somebody is of whom the other does
        not tell, or has such a name in the sentence of its claim.
        """
        first, second = self._topics(one), self._topics(other)
        both = ((one, first, second.names), (other, second, first.names))
        neither = all(told.leading.isdisjoint(names) for _, told, names in both)
        if neither and first.countries.isdisjoint(second.countries):
            return True
        return self.of_other_people(one, other) or all(names_in(claim.quote) - names for claim, _, names in both)

    def begin_apart(self, one: Claim, other: Claim) -> bool:
        """Whether each text begins with a name that the other has nowhere."""
        both = ((one, other), (other, one))
        return all((led := self._topics(a).leading) and led.isdisjoint(self._topics(b).names) for a, b in both)

    def of_other_people(self, one: Claim, other: Claim) -> bool:
        """Whether the texts of two claims each tell how old somebody is of whom the other does not tell, and of nobody else."""
        aged = ((self._aged(claim), self._topics(held).names) for claim, held in ((one, other), (other, one)))
        return all(people and all(person.names.isdisjoint(names) for person in people) for people, names in aged)

    def names(self, one: Claim, other: Claim) -> bool:
        """Whether the text of the second claim names the one whose age the first is."""
        return not names_of((one.population or "").split()).isdisjoint(self._topics(other).names)

    def of_one_person(self, one: Claim, other: Claim) -> bool:
        """Whether nothing shows the texts of two claims to be of two people: neither tells how old several are, nor both of others."""
        first, second = self._aged(one), self._aged(other)
        if len(first) > 1 or len(second) > 1:
            return False
        return all(_same_person(one, other) for one in first for other in second)

    def _aged(self, claim: Claim) -> frozenset[Aged]:
        """Those of whom the text of a claim tells how old they are."""
        return self._ages.get(text_of(claim), frozenset())

    @cached_property
    def _ages(self) -> Mapping[Hashable, frozenset[Aged]]:
        found: dict[Hashable, set[Aged]] = defaultdict(set)
        for claim in self.claims:
            if claim.kind == "age" and claim.population:
                found[text_of(claim)].add(Aged(names_of(claim.population.split()), claim.quantity.asserted))
        return {text: frozenset(people) for text, people in found.items()}

    def acquainted(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """Claims in groups, those of texts apart that are shown to be of two matters, whatever both call their happening."""
        yield from (told for _, told in self._grouped(claims, lambda one, other: not one.strange(other), 0))

    def sums_up(self, claim: Claim, names: frozenset[str]) -> bool:
        """Whether all these names sum up the text of a claim."""
        return names <= self._topics(claim).summing

    def parted(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """Claims in groups, each of texts that are shown to be of one matter, one with the next."""
        yield from self._parted(claims, self._enough)

    def parted_surely(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """The same, of texts that share a name more than shows it, beyond town, sort and day; those of one text alone are left out."""
        texts = frozenset(map(text_of, claims))
        groups = self._parted(claims, self._enough + NAME) if len(texts) > 1 else iter(())
        yield from (told for told in groups if len({text_of(claim) for claim in told}) > 1)

    def _parted(self, claims: Sequence[Claim], enough: int) -> Iterator[list[Claim]]:
        together = partial(Topics.of_one_matter, enough=enough)
        yield from (told for _, told in self._grouped(claims, together, ceil(enough / NAME)))

    def told_apart(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """Claims in groups, texts that have nothing in common apart.

        Of few texts, one that tells of nothing is with the only others; else it is alone.
        """
        if self._by_chance:
            yield from self.parted(claims)
            return
        groups = self._grouped(claims, Topics.near, 1)
        telling = [(topics, told) for topics, told in groups if topics.summing]
        silent = [(topics, told) for topics, told in groups if not topics.summing]
        if len(telling) > 1:
            yield from (told for _, told in (*telling, *silent))
        else:
            yield from self.acquainted([claim for _, told in (*telling, *silent) for claim in told])

    def _grouped(
        self, claims: Sequence[Claim], together: Callable[[Topics, Topics], bool], enough: int
    ) -> list[tuple[Topics, list[Claim]]]:
        """Claims of texts whose topics show them to belong together, with all these topics; such texts share so many words."""
        by_text: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in claims:
            by_text[text_of(claim)].append(claim)
        if len(by_text) == 1:
            return [(Topics(), [*claims])]
        groups = grouped({text: self._told.get(text, Topics()) for text in by_text}, together, enough)
        return [(topics, [claim for text in members for claim in by_text[text]]) for topics, members in groups]


def _opened(opening: Sequence[str], known: frozenset[str]) -> Topics:
    """What the headline and the first paragraph of a text tell of its matter."""
    named = [named_in(words, known) for words in opening]
    names = frozenset[str]().union(*named)
    heading = next(filter(None, named), frozenset[str]())
    leading = next(filter(None, (leading_in(words, heading) for words in opening)), frozenset[str]())
    about, countries, home = concerns_of(opening), countries_in(opening), countries_in(opening[:1])
    return Topics(
        names, names, heading=heading, concerns=about, opened=True, countries=countries, home=home, leading=leading
    )


def text_of(claim: Claim) -> Hashable:
    """The text that a claim stands in; a claim that stands in none is one of its own."""
    document = claim.location.document
    return claim.id if document is None else (document, claim.source.name)
