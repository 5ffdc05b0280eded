"""Which texts are of one matter, by the names and happenings that sum them up."""

from collections.abc import Sequence
from typing import Any

import pytest

from claimcheck.claims import Claim, Location
from claimcheck.kinds.casualties import Killed
from claimcheck.matching.matters import Matters, text_of


def of(text: str, **known: Any) -> Claim:
    """A claim of a text, by its one-letter name."""
    usual: dict[str, Any] = {"of": "people", "id": text, "location": Location(text)}
    return Killed(12, **usual | known)


def named(groups: Sequence[Sequence[Claim]]) -> set[str]:
    return {"".join(sorted(claim.id for claim in group)) for group in groups}


ASHBY: dict[str, Any] = {"event": "Ashby bomb", "place": "Ashby"}
QUOTED: dict[str, Any] = {"quote": "A bomb shook Ashby, said Ann Lee on Monday.", "role": "lede"}


@pytest.mark.parametrize(
    ("first", "second", "one", "apart"),
    [
        (ASHBY, ASHBY, True, False),
        (ASHBY, {"event": "Ashby fire", "place": "Ashby"}, False, False),
        (ASHBY, {"event": "York bomb", "place": "York"}, False, False),
        (ASHBY, {"event": "York fire", "place": "York"}, False, True),
        (ASHBY, {}, False, False),
        ({}, {}, False, False),
        (QUOTED, QUOTED, True, False),
        (QUOTED, ASHBY, False, False),
        (QUOTED, QUOTED | {"role": "body"}, True, False),
        (QUOTED | {"role": "body"}, QUOTED | {"role": "body"}, False, False),
        ({"place": "France"}, {"place": "France"}, False, False),
        (
            QUOTED | {"quote": "The police, said President Lee."},
            QUOTED | {"quote": "Again, said President Lee."},
            False,
            False,
        ),
    ],
)
def test_two_texts(first: dict[str, Any], second: dict[str, Any], one: bool, apart: bool) -> None:
    claims = [of("a", **first), of("b", **second)]
    told = Matters(tuple(claims))
    assert named([*told.parted(claims)]) == ({"ab"} if one else {"a", "b"})
    assert named([*told.told_apart(claims)]) == ({"a", "b"} if apart else {"ab"})


def test_a_text_that_tells_of_nothing_is_with_the_only_others_or_alone() -> None:
    one, other, silent = of("a", **ASHBY), of("b", event="York fire", place="York"), of("c")
    assert named([*Matters((one, silent)).told_apart([one, silent])]) == {"ac"}
    assert named([*Matters((one, other, silent)).told_apart([one, other, silent])]) == {"a", "b", "c"}


def test_one_text_is_of_one_matter() -> None:
    claims = [of("a"), of("a", event="York fire")]
    assert named([*Matters().parted(claims)]) == {"aa"}
    assert named([*Matters().told_apart(claims)]) == {"aa"}


def test_texts_are_joined_one_with_the_next() -> None:
    claims = [
        of("a", **ASHBY),
        of("b", event="York bomb", place="York Ashby"),
        of("c", event="York bomb", place="York"),
    ]
    assert named([*Matters(tuple(claims)).parted(claims)]) == {"abc"}


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("The mine of Corve Coal shut, said Ann Lee.", "Corve Coal shut 3 mines.", True),  # a name known from elsewhere
        ("Coal was dear, said Ann Lee.", "Coal of Corve, said Ben Lee.", False),
        ("It was shut, said the Red Cross.", "Help came from the Red Cross.", False),  # in the news of all days
    ],
)
def test_names(first: str, second: str, one: bool) -> None:
    claims = [of("a", quote=first, role="lede"), of("b", quote=second, role="lede")]
    assert named([*Matters(tuple(claims)).parted(claims)]) == ({"ab"} if one else {"a", "b"})


def test_what_sums_a_text_up_tells_its_matter_though_no_figure_stands_there() -> None:
    claims = [of("a"), of("b"), of("c")]
    openings = {
        "a": ("A bomb shook Ashby near Leeds.",),
        "b": ("Smoke rose over Ashby", "They fled to Leeds."),
        "c": ("A storm broke the pier of York",),
    }
    told = Matters(tuple(claims), {text_of(claim): openings[str(claim.id)] for claim in claims})
    assert told.of_one_matter(claims[0], claims[1])
    assert not told.of_one_matter(claims[0], claims[2])


def test_a_headline_in_capitals_names_what_is_named_elsewhere() -> None:
    claims = [of("a", **QUOTED), of("b")]
    for headline, one in (("Smoke Over Ashby As Ann Fled", True), ("Smoke Over The Town", False)):
        assert Matters(tuple(claims), {text_of(claims[1]): (headline,)}).of_one_matter(*claims) is one
