"""Who is counted: what names mean the same, loosely the same, or part of another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.populations import Kind, Kinship, known_populations, parse_populations, singular
from claimcheck.testing import PEOPLE

KNOWN = known_populations()
MIRROR = {
    Kinship.SAME: Kinship.SAME,
    Kinship.LOOSE: Kinship.LOOSE,
    Kinship.DIFFERENT: Kinship.DIFFERENT,
    Kinship.PART: Kinship.WHOLE,
    Kinship.WHOLE: Kinship.PART,
}


@pytest.mark.parametrize(
    ("one", "other", "kinship"),
    [
        ("US service members", "American troops", Kinship.SAME),
        ("U.S. service members", "American service members", Kinship.SAME),
        ("US service members", "American soldiers", Kinship.LOOSE),
        ("Marines", "US service members", Kinship.PART),
        ("US Marines", "Marines", Kinship.SAME),
        ("Royal Marines", "US service members", Kinship.DIFFERENT),
        ("British Marines", "US service members", Kinship.DIFFERENT),
        ("US service members", "people", Kinship.PART),
        ("people", "Afghans", Kinship.WHOLE),
        ("Americans", "Afghans", Kinship.DIFFERENT),
        ("Americans", "US citizens", Kinship.WHOLE),
        ("Afghan women", "women", Kinship.PART),
        ("Afghan women", "Afghan children", Kinship.DIFFERENT),
        ("girls", "children", Kinship.PART),
        ("the people", "desperate people", Kinship.SAME),
        ("passengers", "police officers", Kinship.DIFFERENT),
        ("explosions", "bombing", Kinship.SAME),
        ("Marines", "Navy chaplain", Kinship.DIFFERENT),
        ("widgets", "Widget", Kinship.SAME),
        ("blue widgets", "widgets", Kinship.PART),
    ],
)
def test_kinship(one: str, other: str, kinship: Kinship) -> None:
    assert KNOWN.kinship(one, other) is kinship
    assert KNOWN.kinship(other, one) is MIRROR[kinship]


def test_a_loose_word_stands_for_itself_where_strict() -> None:
    assert KNOWN.read("American soldiers").loose
    assert KNOWN.read("American soldiers", strict=True).head == "soldier"
    assert KNOWN.read("American troops", strict=True).head == "service member"


@pytest.mark.parametrize(("name", "root"), [("Marines", "person"), ("girls", "person"), ("widgets", "widget")])
def test_the_widest_population_of_a_name(name: str, root: str) -> None:
    assert KNOWN.root(name) == root


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("people", "person"),
        ("women", "woman"),
        ("troops", "troop"),
        ("us", "us"),
        ("families", "family"),
        ("men", "man"),
    ],
)
def test_singular(word: str, one: str) -> None:
    assert singular(word) == one


def test_users_add_their_own() -> None:
    more = KNOWN.with_kinds([Kind("delegate", aliases=("envoy",), part_of="person")])
    assert more.kinship("envoys", "delegates") is Kinship.SAME
    assert more.kinship("delegates", "people") is Kinship.PART
    assert KNOWN.kinship("envoys", "delegates") is Kinship.DIFFERENT


def test_populations_as_written_in_toml() -> None:
    own = parse_populations(
        """
        dropped = ["the"]
        [kinds.delegate]
        aliases = ["envoy"]
        [modifiers]
        dutch = ["netherlandish"]
        """
    )
    assert own.kinship("the Dutch envoys", "Netherlandish delegates") is Kinship.SAME
    with pytest.raises(ValueError, match="key that is not known"):
        parse_populations("[kinds.delegate]\nalias = []")


def test_kinds_in_a_circle_end() -> None:
    circle = KNOWN.with_kinds([Kind("one", part_of="other"), Kind("other", part_of="one")])
    assert circle.ancestors("one") == ("other", "one")
    assert circle.kinship("one", "other") is not Kinship.DIFFERENT


NAMES = st.sampled_from(
    [*PEOPLE, *(f"{mod} {kind}" for mod in ("US", "Afghan", "young") for kind in sorted(KNOWN.kinds))]
)


@given(NAMES, NAMES)
def test_kinship_is_mirrored(one: str, other: str) -> None:
    assert KNOWN.kinship(other, one) is MIRROR[KNOWN.kinship(one, other)]


@given(NAMES)
def test_a_name_is_the_same_as_itself_in_any_case_and_number(name: str) -> None:
    assert KNOWN.kinship(name, name) is Kinship.SAME
    assert KNOWN.kinship(name, name.upper()) is Kinship.SAME
    assert KNOWN.kinship(name, f"the {name}") is Kinship.SAME


@given(NAMES, NAMES, NAMES)
def test_a_part_of_a_part_is_a_part(one: str, two: str, three: str) -> None:
    if KNOWN.kinship(one, two) is Kinship.PART and KNOWN.kinship(two, three) is Kinship.PART:
        assert KNOWN.kinship(one, three) is Kinship.PART


@given(NAMES, NAMES)
def test_parts_share_a_root_with_their_whole(one: str, other: str) -> None:
    if KNOWN.kinship(one, other) is not Kinship.DIFFERENT:
        assert KNOWN.root(one) == KNOWN.root(other)
