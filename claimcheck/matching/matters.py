"""Which texts are of one matter, by the names that sum them up: what one calls “the bridge” is then that of the other."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import combinations
from typing import NamedTuple

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.matching.grouping import grouped
from claimcheck.matching.topics import Topics, leading_names, named_in, names_in, taken_together, topics_of

MANY = 10
"""So many texts are of one matter only where something shows it."""
ENOUGH = 2
"""How much two texts share that are of one matter: names, and the sort of their happening."""


class Matter(NamedTuple):
    """Texts that tell of one happening, and what they tell of it taken together."""

    texts: frozenset[Hashable]
    topics: Topics


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
        found: dict[Hashable, Topics] = defaultdict(Topics)
        known = frozenset[str]().union(*{names_in(claim.quote) | leading_names(claim.quote) for claim in self.claims})
        for claim in self.claims:
            topics = topics_of(claim, known)
            found[text_of(claim)] |= topics._replace(days=frozenset()) if self._by_chance else topics
        for text, opening in self.openings.items():
            named = [named_in(words, known) for words in opening]
            names = frozenset[str]().union(*named)
            found[text] |= Topics(names, names, heading=named[0] if len(named) > 1 else frozenset())
        return found

    def of_one_matter(self, one: Claim, other: Claim) -> bool:
        """Whether the texts of two claims are shown to be of one matter."""
        return self._topics(one).of_one_matter(self._topics(other), max(ENOUGH, 1 + self._by_chance))

    def _topics(self, claim: Claim) -> Topics:
        """What the text of a claim tells of its matter."""
        return self._told.get(text_of(claim), Topics())

    @cached_property
    def _by_chance(self) -> int:
        """How many names texts of different matters may share: two more for each power of ten in how many they are.

        Claims that stand in no text were put together by whoever wrote them.
        """
        documents = {claim.location.document for claim in self.claims}
        return 2 * (len(str(len(documents - {None}))) - 1)

    def matter_of(self, claims: Iterable[Claim]) -> Matter:
        """What the texts of claims of one happening tell, taken together."""
        texts = frozenset(map(text_of, claims))
        told = (self._told.get(text, Topics()) for text in texts) if self._by_chance else ()
        return Matter(texts, taken_together(told))

    def akin(self, claim: Claim, matter: Matter) -> bool:
        """Whether nothing shows a claim to be of another matter."""
        if text_of(claim) in matter.texts or claim.location.document is None or not self._by_chance:
            return True
        return self._topics(claim).near(matter.topics, 1 + self._by_chance)

    def may_be_one(self, one: Claim, other: Claim) -> bool:
        """Whether the texts of two claims may be of one matter: there are few, or it is shown."""
        if self._by_chance:
            return self.of_one_matter(one, other)
        return not self._topics(one).strange(self._topics(other))

    def of_strangers(self, claims: Iterable[Claim]) -> bool:
        """Whether two of the texts of claims are each headed by names that the other has nowhere."""
        topics = [self._topics(claim) for claim in {text_of(claim): claim for claim in claims}.values()]
        return any(one.strange(other) for one, other in combinations(topics[:MANY], 2))

    def sums_up(self, claim: Claim, names: frozenset[str]) -> bool:
        """Whether all these names sum up the text of a claim."""
        return names <= self._topics(claim).summing

    def parted(self, claims: Sequence[Claim], besides: int = 0) -> Iterator[list[Claim]]:
        """Claims in groups, each of texts that are shown to be of one matter, one with the next, and have so much in common besides."""
        enough = max(ENOUGH, 1 + self._by_chance) + besides
        together = partial(Topics.of_one_matter, enough=enough)
        yield from (told for _, told in self._grouped(claims, together, lambda topics: topics.all, enough))

    def told_apart(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """Claims in groups, texts that have nothing in common apart.

        Of few texts, one that tells of nothing is with the only others; else it is alone.
        """
        enough = 1 + self._by_chance
        together = partial(Topics.near, enough=enough)
        groups = self._grouped(claims, together, lambda topics: topics.summing, enough)
        telling = [told for topics, told in groups if topics.summing]
        silent = [told for topics, told in groups if not topics.summing]
        if len(telling) > 1 or self._by_chance:
            yield from (*telling, *silent)
        else:
            yield [claim for told in (*telling, *silent) for claim in told]

    def _grouped(
        self,
        claims: Sequence[Claim],
        together: Callable[[Topics, Topics], bool],
        shared: Callable[[Topics], frozenset[Hashable]],
        enough: int,
    ) -> list[tuple[Topics, list[Claim]]]:
        """Claims of texts whose topics show them to belong together, with all these topics."""
        by_text: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in claims:
            by_text[text_of(claim)].append(claim)
        if len(by_text) == 1:
            return [(Topics(), [*claims])]
        texts = {text: self._told.get(text, Topics()) for text in by_text}
        groups = grouped(texts, together, shared, enough)
        return [(topics, [claim for text in members for claim in by_text[text]]) for topics, members in groups]


def text_of(claim: Claim) -> Hashable:
    """The text that a claim stands in; a claim that stands in none is one of its own."""
    document = claim.location.document
    return claim.id if document is None else (document, claim.source.name)
