"""Texts are grouped as if each were held against each group, and hardly any of them is."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.interval import Interval
from claimcheck.matching.grouping import Group, grouped
from claimcheck.matching.topics import NAME, Topics

NAMES = st.frozensets(st.sampled_from("Ashby Brill Corran Dunmere Elstow Farrow fire".split()))
FIGURES = st.frozensets(st.sampled_from(("240", "17.5 percent")))
DAYS = st.frozensets(st.sampled_from((Interval(738024, 738024), Interval(738025, 738025))))
TOPICS = st.builds(Topics, NAMES, NAMES, FIGURES, DAYS, NAMES)


def each_with_each(texts: Mapping[Hashable, Topics], together: Callable[[Topics, Topics], bool]) -> list[Group]:
    """Groups found by asking all of them for every text."""
    groups: list[Group] = []
    for text, topics in texts.items():
        near = [group for group in groups if together(group[0], topics)]
        groups = [group for group in groups if not any(group is one for one in near)]
        for group in near:
            topics |= group[0]
        groups.append((topics, [*(one for group in near for one in group[1]), text]))
    return groups


def named(groups: Iterable[Group]) -> set[tuple[Topics, frozenset[Hashable]]]:
    return {(topics, frozenset(texts)) for topics, texts in groups}


@given(st.lists(TOPICS, max_size=12), st.integers(0, 8))
def test_nothing_that_belongs_together_is_passed_over(told: list[Topics], enough: int) -> None:
    texts: dict[Hashable, Topics] = dict(enumerate(told))

    def together(one: Topics, other: Topics) -> bool:
        return one.in_common(other) >= enough

    assert named(grouped(texts, together, ceil(enough / NAME))) == named(each_with_each(texts, together))


def test_texts_that_share_only_what_all_share_are_not_held_against_each_other() -> None:
    asked: list[Topics] = []

    def together(group: Topics, text: Topics) -> bool:
        asked.append(text)
        return group.in_common(text) > 3

    texts: dict[Hashable, Topics] = {
        number: Topics(frozenset(("fire", "Ashby", f"Brill {number}"))) for number in range(100)
    }
    assert len(grouped(texts, together, 3)) == 100
    assert asked == []
