"""The one toll that sums up each text, held against those of texts of the same matter."""

from collections.abc import Iterator
from typing import Any

import pytest

from claimcheck.claims import Claim, Location, Source
from claimcheck.kinds.casualties import Killed
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.summing import Tolls

SUMMED_UP = {
    "a": "The blast in the hills of Ashby and Corve and Denby.",
    "b": "The unrest in Ashby and Corve and Denby and in Lindau and Sadir and Orvel.",
    "c": "The raid on the coast of Lindau and Sadir and Orvel.",
}


def toll(text: str, number: Any, **known: Any) -> Claim:
    """The toll of a text, by its one-letter name, in its opening."""
    usual: dict[str, Any] = {"of": "people", "id": text, "as_of": "2019-03-04", "role": "lede"}
    return Killed(number, **usual | {"location": Location(text), "source": Source("Post", "2019-03-04")} | known)


def at_odds(tolls: list[Claim], others: int) -> Iterator[set[str]]:
    """The texts whose tolls cannot both be true, among so many others that tell of something else."""
    crowd = [toll(f"other {n}", 1, role="body") for n in range(others)]
    openings = {text_of(claim): (SUMMED_UP[claim.id],) for claim in tolls}
    told = Tolls(Matters((*tolls, *crowd), openings))
    for series in told.at_odds([tolls], []):
        yield from ({pair.first[0].id, pair.second[0].id} for pair in series.pairs)


@pytest.mark.parametrize("others", [0, 12])
def test_tolls_of_one_matter_are_held_against_each_other(others: int) -> None:
    assert {"b", "c"} in [*at_odds([toll("b", 40), toll("c", 48)], others)]


@pytest.mark.parametrize("others", [0, 12])
def test_a_third_text_does_not_join_two_that_share_no_name(others: int) -> None:
    tolls = [toll("a", 15), toll("b", "at least 12"), toll("c", 18)]
    assert {"a", "c"} not in [*at_odds(tolls, others)]
