"""Texts in groups by what they have in common, each held only against groups with which it may share enough."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping
from itertools import chain

from claimcheck.matching.topics import Topics

Group = tuple[Topics, list[Hashable]]
"""What texts of one group tell of their matter, all together, and which texts they are."""


def grouped(
    texts: Mapping[Hashable, Topics],
    together: Callable[[Topics, Topics], bool],
    enough: int,
) -> list[Group]:
    """Texts in groups, one after the other: each joins all groups so far that it belongs to.

    What shares `enough` with a text has one of any of its words but `enough` less one.  Those that most texts have, such as the
    country and the sort of a day's happenings, are left out (prefix filtering, Chaudhuri et al. 2006, Bayardo et al. 2007), so that
    many texts of matters of their own are not held each against each.

    Args:
        texts: what each text tells.
        together: whether a group and a text belong together.
        enough: how many names, figures and days they share if so; 0 where texts may belong together that share none.
    """
    often = Counter(chain.from_iterable(topics.all for topics in texts.values()))
    groups: dict[int, Group] = {}
    telling: dict[Hashable, set[int]] = defaultdict(set)
    for number, (text, topics) in enumerate(texts.items()):
        rarest = sorted(topics.all, key=often.__getitem__)[: 1 - enough or None] if enough else ()
        near = sorted(set[int]().union(*(telling[word] for word in rarest))) if enough else [*groups]
        joined = [group for group in near if together(groups[group][0], topics)]
        home = max(joined, key=lambda group: len(groups[group][1]), default=number)  # the largest stays where it is
        known, members = groups.pop(home, (Topics(), []))
        for group in joined:
            if group != home:
                other, moved = groups.pop(group)
                topics, members = topics | other, members + moved
                for word in other.all:
                    telling[word].discard(group)
        for word in topics.all if enough else ():
            telling[word].add(home)
        members.append(text)
        groups[home] = (known | topics, members)
    return [*groups.values()]
