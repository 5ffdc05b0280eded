"""Texts are grouped as if each were held against each group, and hardly any of them is."""

from collections.abc import Hashable, Mapping
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.interval import Interval
from claimcheck.matching.grouping import Group, grouped
from claimcheck.matching.topics import Topics

NAMES = st.frozensets(st.sampled_from("Ashby Brill Corran Dunmere Elstow Farrow fire".split()))
FIGURES = st.frozensets(st.sampled_from(("240", "17.5 percent")))
DAYS = st.frozensets(st.sampled_from((Interval(738024, 738024), Interval(738025, 738025))))
TOPICS = st.builds(Topics, NAMES, NAMES, FIGURES, DAYS, NAMES)


def each_with_each(texts: Mapping[Hashable, Topics], enough: int) -> list[Group]:
    """Groups found by asking all of them for every text."""
    groups: list[Group] = []
    for text, topics in texts.items():
        near = [group for group in groups if group[0].of_one_matter(topics, enough)]
        groups = [group for group in groups if not any(group is one for one in near)]
        for group in near:
            topics |= group[0]
        groups.append((topics, [*(one for group in near for one in group[1]), text]))
    return groups


@given(st.lists(TOPICS, max_size=12), st.integers(1, 4))
def test_nothing_that_belongs_together_is_passed_over(told: list[Topics], enough: int) -> None:
    texts: dict[Hashable, Topics] = dict(enumerate(told))
    together = partial(Topics.of_one_matter, enough=enough)
    assert grouped(texts, together, lambda topics: topics.all, enough) == each_with_each(texts, enough)


def test_texts_that_share_only_what_all_share_are_not_held_against_each_other() -> None:
    asked: list[Topics] = []

    def together(group: Topics, text: Topics) -> bool:
        asked.append(text)
        return group.near(text, enough=3)

    texts: dict[Hashable, Topics] = {
        number: Topics(frozenset(("fire", "Ashby", f"Brill {number}"))) for number in range(100)
    }
    assert len(grouped(texts, together, lambda topics: topics.summing, 3)) == 100
    assert asked == []
