"""Amounts that nothing names, in sentences of two texts that tell one thing in like words."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.likeness import told_alike
from claimcheck.matching.matters import Matters
from claimcheck.stories import Account

ONE = "The judge gave Tom Reed a suspended term of 18 months for fraud."


def account(text: str, name: str, day: str = "2021-08-26") -> Account:
    return extract(read_document(text, source=Source(name, day), id=name))


def alike(*texts: str, day: str = "2021-08-26") -> list[tuple[str, str]]:
    """The amounts that texts tell in like words; the first text is of the 26th."""
    days = ["2021-08-26", *[day] * (len(texts) - 1)]
    accounts = [account(text, f"Paper {index}", days[index]) for index, text in enumerate(texts)]
    claims = [claim for told in accounts for claim in told.claims]
    return [(one.quantity.text, other.quantity.text) for one, other in told_alike(claims, Matters(tuple(claims)))]


@pytest.mark.parametrize(
    "other",
    [
        "Tom Reed got a suspended term of 16 months for fraud.",
        "For fraud Tom Reed was given a suspended term of 16 months on Thursday.",
        "Reed has a suspended term of 16 months for fraud.",
    ],
)
def test_like_words_tell_one_thing(other: str) -> None:
    assert alike(ONE, other) == [("18 months", "16 months")]


@pytest.mark.parametrize(
    "other",
    [
        "Ben Holt got a suspended term of 16 months for fraud.",  # another person
        "Tom Reed waited for 16 months.",  # too little in common
        "Tom Reed got a suspended term of 16 months for fraud, after 3 months in court.",  # which of two?
        "Tom Reed got a suspended term of 16 months for fraud. The prosecution had sought 18 months.",  # told there as well
        "Tom Reed may get a suspended term of 16 months for fraud.",  # not asserted
    ],
)
def test_what_is_not_shown_to_be_one_thing(other: str) -> None:
    assert alike(ONE, other) == []


def test_what_is_saved_each_year_is_not_what_is_paid_once() -> None:
    told = "The mill in Ashby cuts 900 jobs in a move to save {}."
    assert alike(told.format("$3 million in Ashby"), told.format("$4 million in Ashby")) == [
        ("$3 million", "$4 million")
    ]
    assert alike(told.format("$3 million in Ashby"), told.format("$4 million annually in Ashby")) == []


def test_those_who_tell_what_happened_are_others_in_each_text() -> None:
    told = "{} hospital officials in Ashby confirmed the number of victims of the blast."
    assert alike(told.format("Three"), told.format("Four")) == []
    assert alike(
        "Three ferries lay idle in Ashby harbour all week.", "Four ferries lay idle in Ashby harbour all week."
    )


def test_what_a_sentence_sets_against_its_figure_is_not_of_it() -> None:
    record = "Tom Reed holds the official course record, which stands at 39 minutes."
    today = "Tom Reed took 37 minutes on Thursday, {} it will not be officially known as a course record."
    assert alike(record, today.format("but")) == alike(record, today.format("however")) == []


def test_windows_of_time_are_no_lengths_of_one_thing() -> None:
    one = (
        "The health board says that the number of people who are treated has grown by a tenth over the past two years."
    )
    assert alike(one, one.replace("past two years", "past year")) == []


def test_counts_of_what_no_kind_knows_are_told_alike_too() -> None:
    one, other = "Reed planted 32 apple trees in the park.", "In the park Reed planted 23 apple trees."
    assert alike(one, other) == [("32", "23")]
    assert alike(one, "In the park Reed planted 23 fig trees.") == []


def test_whoever_tells_a_figure_tells_others_too() -> None:
    one = "The League for the Protection of Old Trees counted 32 trees in Leeds."
    assert alike(one, "In the north 23 trees fell, said the League for the Protection of Old Trees.") == []


def test_a_number_at_the_head_of_a_sentence_is_no_name() -> None:
    one = "Four men held up the Corve bank van in Ashby and took $3 million."
    assert alike(one, "Six men held up a bank van in Ashby and took $5 million.") == [
        ("Four", "Six"),
        ("$3 million", "$5 million"),
    ]
    assert alike(one, one.replace("Four men", "Ben Reed").replace("Corve", "Denby").replace("$3", "$5")) == []


def test_a_man_and_a_woman_are_two() -> None:
    one = "A man from Ashby got a term of 18 months for fraud."
    assert alike(one, one.replace("18", "16")) == [("18 months", "16 months")]
    assert alike(one, one.replace("A man", "A woman").replace("18", "16")) == []


def test_a_sentence_that_is_like_two_is_like_none() -> None:
    other = (
        "Tom Reed got a suspended term of 16 months for fraud. Reed has a suspended term of 12 months for old fraud."
    )
    assert alike(ONE, other) == []


def test_days_apart_are_not_held_against_each_other() -> None:
    assert alike(ONE, "Tom Reed got a suspended term of 16 months for fraud.", day="2021-08-27") == []


def test_one_text_is_like_no_other() -> None:
    assert alike(f"{ONE} Tom Reed got a suspended term of 16 months for fraud.") == []


def test_only_contradictions_are_told() -> None:
    texts = (ONE, "Tom Reed got a suspended term of more than 17 months for fraud.")
    assert alike(*texts)
    report = check_accounts([account(text, f"Paper {index}") for index, text in enumerate(texts)])
    assert not report.findings


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The Corve tunnel will cost $3 million, Ann Lee said.", "Ann Lee said the Corve tunnel would cost $5 million.", 1),
        ("The Corve tunnel will cost $3 million.", "The Corve tunnel would cost $5 million.", 0),  # on what condition?
        ("Corve agreed to sell its Ashby mill to Denby for $3 million.", "Denby will pay $5 million for the Ashby mill of Corve.", 1),
        ("Corve sold its Ashby mill to Denby for $3 million.", "Denby will pay $5 million for the Ashby mill of Corve.", 0),
        ("Ann Lee said 400 jobs would go at Corve in Ashby.", "At Corve in Ashby 700 jobs are lost, said Ann Lee.", 1),
        ("Ann Lee said 400 jobs would come to Corve in Ashby.", "At Corve in Ashby 700 jobs are lost, said Ann Lee.", 0),
    ],
)  # fmt: skip
def test_what_is_planned(one: str, other: str, told: int) -> None:
    accounts = [account(one, "Daily Record"), account(other, "Evening Post")]
    assert len(check_accounts(accounts).findings) == told


def test_texts_that_tell_the_ages_of_other_people_are_not_alike() -> None:
    one, other = "The judge gave a suspended term of 18 months for fraud.", "A suspended term of 16 months for fraud."
    assert alike(f"{one} Tom Reed, 51, was there.", f"{other} Tom Reed, 51, heard it.") == [("18 months", "16 months")]
    assert alike(f"{one} Tom Reed, 51, was there.", f"{other} Dan Hale, 33, heard it.") == []


def test_burned_land_may_have_grown() -> None:
    one = "The Corve Hill fire has burned 610 acres and is far from out."
    other = "The Corve Hill fire has burned 740 acres and is almost out."
    assert alike(one, other) == [("610 acres", "740 acres")]
    assert alike(one, other, day="2021-08-27") == []
    assert alike(other, one, day="2021-08-27") == [("740 acres", "610 acres")]


def test_what_is_of_two_things_by_its_words_is_not_told_alike() -> None:
    stolen = "Tom Reed got nine years in prison for stealing $8 million from Orrin customers."
    assert alike(stolen, "Tom Reed got nine years in prison and must forfeit $11 million over Orrin.") == []
    assert alike(stolen, "Tom Reed got nine years in prison for the $11 million he stole from Orrin.") == [
        ("$8 million", "$11 million")
    ]


def test_what_is_many_times_as_much_is_another_thing() -> None:
    one = "The Orrin mill will cut 15% of its workforce, some 410 people."
    assert alike(one, "The Orrin mill will cut 15% of its workforce of about 2,700 people.") == []
    assert len(alike(one, "The Orrin mill will cut 15% of its workforce of about 370 people.")) == 1
    assert len(alike(ONE, "Tom Reed got a suspended term of 180 months for fraud.")) == 1
