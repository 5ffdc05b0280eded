"""Forms of irregular verbs, and where a participle ends a name."""

import pytest

from claimcheck.reading import read
from claimcheck.senses import sense
from claimcheck.verbs import BASES, PARTICIPLES


def test_a_form_is_of_one_verb() -> None:
    assert all(BASES[BASES[form]] == BASES[form] for form in BASES)
    assert BASES.keys() >= PARTICIPLES


@pytest.mark.parametrize("forms", [("steal", "stole", "stolen"), ("sink", "sank", "sunk"), ("tell", "told")])
def test_forms_have_one_sense(forms: tuple[str, ...]) -> None:
    assert len(set(map(sense, forms))) == 1


def test_a_participle_behind_one_thing_is_not_of_its_name() -> None:
    text = "There was one passenger flown home."
    figure = next(iter(read(text)))
    assert figure.noun is not None
    assert figure.noun.of(text) == "passenger"
