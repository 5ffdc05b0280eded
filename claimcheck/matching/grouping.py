"""Texts in groups by what they have in common, each held only against groups with which it may share enough."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import chain

from claimcheck.matching.topics import Topics

Group = tuple[Topics, Sequence[Hashable]]
"""What texts of one group tell of their matter, all together, and which texts they are."""


def grouped(
    texts: Mapping[Hashable, Topics],
    together: Callable[[Topics, Topics], bool],
    told: Callable[[Topics], frozenset[Hashable]],
    enough: int,
) -> list[Group]:
    """Texts in groups, one after the other: each joins all groups so far that it belongs to.

    What shares `enough` with a text has one of any of its words but `enough` less one.  Those that most texts have, such as the
    country and the sort of a day's happenings, are left out (prefix filtering, Chaudhuri et al. 2006, Bayardo et al. 2007), so that
    many texts of matters of their own are not held each against each.

    Args:
        texts: what each text tells.
        together: whether a group and a text belong together.
        told: of what is told, that of which they share `enough` if so.
        enough: how much they share, at least one.
    """
    often = Counter(chain.from_iterable(map(told, texts.values())))
    groups: dict[int, Group] = {}
    telling: dict[Hashable, set[int]] = defaultdict(set)
    for number, (text, topics) in enumerate(texts.items()):
        rarest = sorted(told(topics), key=often.__getitem__)[: 1 - enough or None]
        near = sorted(set[int]().union(*(telling[word] for word in rarest)))
        joined = [group for group in near if together(groups[group][0], topics)]
        members: list[Hashable] = []
        for group in joined:
            other, its_texts = groups.pop(group)
            for word in told(other):
                telling[word].discard(group)
            topics |= other
            members += its_texts
        groups[number] = (topics, [*members, text])
        for word in told(topics):
            telling[word].add(number)
    return [*groups.values()]
