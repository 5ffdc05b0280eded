"""Figures of two texts of one matter that words beside them show to be of one thing, of which each text has one."""

import pytest

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.one_each import one_each
from claimcheck.matching.periods import periods_in
from claimcheck.stories import Account

OPENING = "The council of Ashby told of the Orrin affair on Thursday.\n\n"
OTHERS = "Trade in Selby was slow on Thursday, the Corve guild said.\n\n"


def account(text: str, name: str, day: str, opening: str = OPENING) -> Account:
    return extract(read_document(opening + text, source=Source(name, day), id=name))


def clashes(
    one: str, other: str, day: str = "2021-08-26", openings: tuple[str, str] = (OPENING, OPENING)
) -> list[tuple[str, ...]]:
    """The figures that two texts, the first of the 26th, tell of one thing."""
    accounts = (
        account(one, "Daily Record", "2021-08-26", openings[0]),
        account(other, "Evening Post", day, openings[1]),
    )
    claims: tuple[Claim, ...] = (*accounts[0].claims, *accounts[1].claims)
    told = Matters(claims, {text_of(each.claims[0]): each.opening for each in accounts})
    return [tuple(claim.quantity.text for claim in both) for both in one_each(claims, told)]


@pytest.mark.parametrize(
    ("one", "other", "first", "second"),
    [
        ("The blaze has burned 610 hectares.", "Flames consumed 740 hectares of heath.", "610 hectares", "740 hectares"),
        ("The mill must pay a fine of $90,000.", "It was fined $70,000.", "$90,000", "$70,000"),
        ("The clerk was sentenced to three years.", "He was sent to prison for five years.", "three years", "five years"),
        ("A walkout of four days is over.", "The strike had lasted six days.", "four days", "six days"),
        ("The hall has a capacity of 700.", "It can seat 900 people.", "700", "900"),
        ("The mill employs 340 people.", "It has a workforce of 430.", "340", "430"),
        ("Walkers were trapped for four hours.", "The group was stuck for seven hours.", "four hours", "seven hours"),
        ("The fair drew 4,100 visitors.", "Some 6,000 people attended.", "4,100", "Some 6,000"),
        ("The tower was built in 1874.", "It was constructed in 1847.", "1874", "1847"),
        ("The works will cut 120 jobs.", "It said 190 posts would be shed.", "120", "190"),
        ("The shaft has a depth of 90 metres.", "It is 120 metres deep.", "90 metres", "120 metres"),
        ("The cabin dangled 90 metres up in the air.", "It hung 120 metres above the gorge.", "90 metres", "120 metres"),
        ("Six were freed who had been stuck for six hours.", "They hung there for ten hours before they were rescued.", "six hours", "ten hours"),
        ("The mill saw a 4 per cent fall in net profit to €40 million in the third quarter.", "Its net income for the third quarter was €30 million.", "€40 million", "€30 million"),
        ("Winds reached 70 mph.", "The wind blew at 90 mph.", "70 mph", "90 mph"),
        ("Net profit saw a 4% year-on-year (YoY) dip in the third quarter.", "Net profit fell 6% in the third quarter.", "4%", "6%"),
        ("Nurses get a pay rise of 4%.", "Their wages will go up by 6%.", "4%", "6%"),
        ("Bakers bought the thing with an order worth $8 million.", "The deal came to $6 million.", "$8 million", "$6 million"),
    ],
)  # fmt: skip
def test_one_thing_is_known_by_the_words_beside_it(one: str, other: str, first: str, second: str) -> None:
    assert clashes(one, other) == [(first, second)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The mill must pay a fine of $90,000.", "It was fined about $90,000.", id="alike"),
        pytest.param(
            "Walkers were stuck for six hours.", "The group was freed after ten hours trapped.", id="so far, and in all"
        ),
        pytest.param(
            "The temperature reached 41.7 °C.", "The temperature went past the 40 °C mark.", id="a mark is passed"
        ),
        pytest.param(
            "The mill must pay a fine of $90,000.", "It was fined $700,000.", id="too far off to be one thing"
        ),
        pytest.param(
            "The mill must pay a fine of $90,000.", "The city must pay damages of $70,000.", id="another thing"
        ),
        pytest.param(
            "The mill must pay a fine of $90,000.",
            "Prosecutors had demanded that it be fined $70,000.",
            id="what is asked for",
        ),
        pytest.param(
            "The mill must pay a fine of $90,000.",
            "It was fined $70,000. The bakery was fined $60,000.",
            id="two of a sort in one text",
        ),
        pytest.param(
            "The mill must pay a fine of $90,000.",
            "It was fined $70,000. The owner lost $90,000.",
            id="a text has both figures",
        ),
        pytest.param("Profit rose 4% in the second quarter.", "Profit rose 6% in the first half.", id="other periods"),
        pytest.param("Profit rose 4%.", "Profit rose 6%.", id="periods that nobody tells"),
        pytest.param("Profit rose 4% in May.", "Profit fell 6% in May.", id="up and down"),
        pytest.param("Net profit rose 4% in May.", "Operating profit rose 6% in May.", id="another profit"),
        pytest.param(
            "In May revenue came to $40 million.",
            "In May ticket revenue came to $30 million.",
            id="of a part of a firm",
        ),
        pytest.param("Winds reached 70 mph.", "Winds gusted to 90 mph.", id="gusts"),
        pytest.param(
            "The clerk was sentenced to three years.", "He must serve at least two years in prison.", id="least"
        ),
        pytest.param(
            "The work will cost $40 million.", "It will cost $30 million more than planned.", id="a difference"
        ),
        pytest.param(
            "The work will cost €40 million.",
            "It will cost €30 million (£25.9 million) more than planned.",
            id="and converted",
        ),
        pytest.param("Turnout was 41%.", "A poll put turnout at 46%.", id="a poll"),
        pytest.param(
            "Pat Rowe, 41, was jailed for two years.", "Dan Hale, 33, was jailed for three years.", id="others"
        ),
        pytest.param(
            "Pat Rowe, 41, and Dan Hale, 33, were sentenced. Hale was jailed for two years.",
            "Rowe will go to prison for three years.",
            id="one of several people",
        ),
        pytest.param("Nurses get a pay rise of 4%.", "Pay will rise over four years.", id="no other figure"),
    ],
)
def test_what_sets_figures_apart_is_heeded(one: str, other: str) -> None:
    assert clashes(one, other) == []


@pytest.mark.parametrize("whole", ["Total revenue", "Its revenue", "Record revenue", "The company's revenue"])
def test_what_is_of_the_whole_is_held_against_what_is_of_no_part(whole: str) -> None:
    assert clashes("In May revenue came to $40 million.", f"{whole} came to $30 million in May.") != []


def test_what_both_tell_alike_is_put_aside() -> None:
    one = "The mill was fined $90,000, and the bakery was fined $20,000."
    assert clashes(one, "The bakery was fined $20,000. The mill got a fine of $70,000.") == [("$90,000", "$70,000")]


def test_what_grows_is_held_against_its_own_day_alone() -> None:
    assert clashes("The blaze has burned 610 hectares.", "The fire burned 740 hectares.", "2021-08-27") == []
    assert clashes("The mill was fined $90,000.", "The mill was fined $70,000.", "2021-08-27") != []
    assert clashes("The mill was fined $90,000.", "The mill was fined $70,000.", "2021-08-29") == []


def test_texts_of_other_matters_are_left_alone() -> None:
    assert clashes("The mill was fined $90,000.", "The mill was fined $70,000.", openings=(OPENING, OTHERS)) == []


def test_a_text_that_begins_with_a_name_of_its_own_is_of_another() -> None:
    both = ("Ashby firm Orrin spoke at the Corve fair.\n\n", "Selby firm Hallam spoke at the Corve fair.\n\n")
    assert clashes("It will cut 300 jobs.", "It will cut 400 jobs.", openings=both) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("in the first quarter", {"q1"}),
        ("first-quarter profit", {"q1"}),
        ("in the three months to the end of March", {"q1"}),
        ("between January and March", {"q1"}),
        ("in the second half", {"h2"}),
        ("in the six months to June", {"h1"}),
        ("in the six months to December", {"h2"}),
        ("in the nine months to September", {"9m"}),
        ("sales from January to June", {"january to june"}),
        ("in October", {"october"}),
        ("on October 3", frozenset()),
        ("in 2024", {"2024"}),
        ("this year", {"this year"}),
        ("up on the previous month", {"monthly"}),
        ("nothing of the sort", frozenset()),
    ],
)
def test_periods_have_one_form(words: str, told: set[str]) -> None:
    assert periods_in(words) == told
