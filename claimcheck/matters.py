"""Which texts are of one matter, by the names that sum them up: what one calls “the bridge” is then that of the other."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.countries import adjectives
from claimcheck.dates import MONTHS, WEEKDAYS
from claimcheck.events import read_event
from claimcheck.vocabulary import PROMINENT

ENOUGH = 2
"""How much two texts share that are of one matter: names, and the sort of their happening."""
_NAME = re.compile(r"(?<=[a-z,;:’'\"”)] )[A-Z][\w’-]{2,}")
_NO_NAMES = frozenset((*WEEKDAYS, *MONTHS)) | frozenset(
    "President Minister Prime Governor Mayor Police Ministry Judge General Chief The This That These".split()
)


@frozen(eq=False)
class Matters:
    """What each text is about, by the names and happenings in its headline and opening, and the places of its figures."""

    claims: tuple[Claim, ...] = field(default=(), repr=False)

    @cached_property
    def _told(self) -> Mapping[Hashable, frozenset[str]]:
        found: dict[Hashable, set[str]] = defaultdict(set)
        for claim in self.claims:
            found[text_of(claim)] |= _topics(claim)
        return {text: frozenset(topics) for text, topics in found.items()}

    def parted(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """Claims in groups, each of texts that are shown to be of one matter, one with the next."""
        yield from (told for _, told in self._grouped(claims, ENOUGH))

    def told_apart(self, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
        """Claims in groups, texts that have nothing in common apart; one that tells of nothing is with the only others, or alone."""
        groups = list(self._grouped(claims, 1))
        telling = [told for topics, told in groups if topics]
        silent = [told for topics, told in groups if not topics]
        if len(telling) > 1:
            yield from (*telling, *silent)
        else:
            yield [claim for told in (*telling, *silent) for claim in told]

    def _grouped(self, claims: Sequence[Claim], enough: int) -> list[tuple[frozenset[str], list[Claim]]]:
        """Claims of texts that share so many topics, with these topics."""
        by_text: dict[Hashable, list[Claim]] = defaultdict(list)
        for claim in claims:
            by_text[text_of(claim)].append(claim)
        if len(by_text) == 1:
            return [(frozenset(), [*claims])]
        groups: list[tuple[frozenset[str], list[Claim]]] = []
        for text, told in by_text.items():
            topics = self._told.get(text, frozenset())
            near = [group for group in groups if len(group[0] & topics) >= enough]
            groups = [group for group in groups if len(group[0] & topics) < enough]
            groups.append((topics.union(*(group[0] for group in near)), [c for group in near for c in group[1]] + told))
        return groups


def text_of(claim: Claim) -> Hashable:
    """The text that a claim stands in; a claim that stands in none is one of its own."""
    document = claim.location.document
    return claim.id if document is None else (document, claim.source.name)


def _topics(claim: Claim) -> frozenset[str]:
    """What a claim tells of the matter of its text: names, the words of towns, and the sort of a happening."""
    event = read_event(claim.event) if claim.event else None
    towns = read_event(claim.place).town if claim.place else frozenset()
    sort = frozenset({event.sort}) if event and event.sort else frozenset()
    return sort | towns | (_names(claim.quote) if claim.role in PROMINENT else frozenset())


@lru_cache(maxsize=1024)
def _names(quote: str) -> frozenset[str]:
    """The names in a sentence, as they are compared."""
    plain = (name.removesuffix("’s").removesuffix("'s") for name in _NAME.findall(quote) if name not in _NO_NAMES)
    known = (name for name in plain if name.lower() not in adjectives())
    return frozenset[str]().union(*(read_event(name).town for name in known))
