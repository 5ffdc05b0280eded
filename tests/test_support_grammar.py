"""Grammar by which a figure of one text is held against one of another: changes, ways, times, ages, sums."""

import pytest

from claimcheck.entailment import Outcome, supports

YES, NO, OPEN = Outcome.SUPPORTED, Outcome.CONTRADICTED, Outcome.UNDECIDED


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("Takings came to $4 million, a 60 percent rise.", "Takings rose by less than 50 percent.", NO),
        ("Takings came to $4 million, a 60 percent rise.", "Takings rose by more than 50 percent.", YES),
        ("The town grew at an annual rate of 0.8%.", "The town grew by more than 1%.", NO),
        ("Ferry traffic was down 14% in May.", "Ferry traffic fell less than 10% in May.", NO),
        ("The deposit rate went to 4%.", "The deposit rate fell below 3%.", NO),
    ],
)
def test_changes_are_held_against_changes(evidence: str, statement: str, outcome: Outcome) -> None:
    """What came on top is told by a verb, by a noun behind, or as a rate; a bound that something falls to is none."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("Rents in Oslo climbed to $900 a month.", "Rents in Oslo dropped to $900 a month.", NO),
        ("Rents in Oslo climbed to $900 a month.", "Rents in Oslo rose to $900 a month.", YES),
        ("The mill is to hire 4,000 workers.", "The mill is to cut 4,000 workers.", NO),
        ("Harbour fee to rise to $12 in May", "Harbour fee to fall to $12 in May", NO),
        ("Rents fell for a year, then climbed to $900.", "Rents fell for a year, then climbed to $900.", YES),
    ],
)
def test_what_fell_to_a_figure_did_not_rise_to_it(evidence: str, statement: str, outcome: Outcome) -> None:
    """One number that something came to from above and from below is told of two things."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("Port adds 300 berths in May, ferries crowded", "Port adds fewer than 200 berths in May", NO),
        ("Port adds 300 berths, sheds 200 cranes", "Ferry line adds fewer than 100 berths and a bar", OPEN),
    ],
)
def test_a_headline_with_one_figure_is_held_by_its_clause(evidence: str, statement: str, outcome: Outcome) -> None:
    """What else a headline tells does not make it one of another matter."""
    assert supports(evidence, statement).verdict is outcome


def test_so_many_times_a_figure_is_no_clash() -> None:
    """What is told to be three times another figure may be what is asked for."""
    evidence = "On Friday 120 guests came and 3 times as many guests came on Sunday."
    assert supports(evidence, "360 guests came on Sunday.").verdict is OPEN


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("Lund, who has led the choir since 2009, will retire in June.", "Lund has led the choir since 2006.", NO),
        ("Lund, who has led the choir since 2009, will retire in June.", "Lund has led the choir since 2009.", YES),
        ("The port has had 18 cranes since 1994.", "Since 1994 the port has had more than 16 cranes.", YES),
        ("The choir was formed in 1961 and had sung in 27 towns by 2003.", "The choir was formed in the 1950s.", NO),
        ("The choir was formed in 1961 and had sung in 27 towns by 2003.", "The choir was formed in the 1960s.", YES),
    ],
)
def test_times_that_run_on_and_bounds_meet_only_their_own(evidence: str, statement: str, outcome: Outcome) -> None:
    """Two beginnings are two times, and what was so by a day tells nothing of when another thing happened."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("Eleven rowers and six cooks were hurt in the storm.", "The storm injured 17 people.", YES),
        ("The storm killed 12 people and injured 30.", "42 people were killed or injured.", YES),
        ("The storm killed 12 people and injured 30.", "42 people were killed.", NO),
        ("Police arrested 20 rowers on Saturday and 14 others on Sunday.", "Police arrested 34 rowers.", YES),
        ("The deposit rate was 4.5 percent, down from 6 percent.", "The rate fell by 1.5 percentage points.", YES),
        ("The deposit rate rose from 4 percent to 6 percent.", "The deposit rate fell by 2 percentage points.", OPEN),
        ("The pond has 58 geese and 37 ducks.", "The pond has 21 more geese than ducks.", YES),
        ("There were 40 rowers and no cooks hurt.", "40 rowers were hurt.", YES),
    ],
)
def test_what_figures_of_one_sentence_come_to(evidence: str, statement: str, outcome: Outcome) -> None:
    """Those of whom the same is told are added up, and two figures differ by what is told as a change."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        (
            "The top 1 percent took 23 percent of all rents in 2007, up from 8 percent in 1976.",
            "In 1976 the top 1 percent took less than 9 percent of all rents.",
            YES,
        ),
        ("The top 5 percent own 40 percent of the boats.", "The top 1 percent own 40 percent of the boats.", OPEN),
        ("The richest 1 percent own 40 percent of the boats.", "The top 1 percent own 50 percent of the boats.", NO),
    ],
)
def test_a_share_that_tells_who_is_meant_is_no_amount(evidence: str, statement: str, outcome: Outcome) -> None:
    """Whom a share is told of is neither dated nor held against another share."""
    assert supports(evidence, statement).verdict is outcome


def test_a_mark_out_of_a_hundred_is_a_score_whatever_is_told_of_it() -> None:
    """Nobody need say that it was rated."""
    evidence = "Diners gave the inn 72% from 318 votes. Good Fare gave it 56 out of 100 from 49 critics."
    assert supports(evidence, "On Good Fare the inn scored under 60, from fewer than 50 critics.").verdict is YES


def test_what_so_many_were_done_in_is_no_bound() -> None:
    """Games over 21 seasons are those of 21."""
    assert supports("Lund played 600 games over 21 seasons.", "Lund played for fewer than 20 seasons.").verdict is NO


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("The town raised its rents to 2.6% from 2.1%.", "The town raised its rents to 2.6%.", YES),
        ("The town raised its rents to 2.6% from 2.1%.", "The town raised its rents to 2.1%.", OPEN),
        ("Takings fell to $640 in May from $910.", "Takings came to less than $700.", YES),
        (
            "The town had 23,000 people in 2011, down from 25,100 in 2001.",
            "The town had over 25,000 people in 2001.",
            YES,
        ),
    ],
)
def test_what_it_was_before_is_not_what_it_came_to(evidence: str, statement: str, outcome: Outcome) -> None:
    """A figure behind "from" is the former one, unless its own time is asked for."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        (
            "Two thirds of rowers say the lake is getting worse.",
            "Two thirds of rowers say the lake is getting better.",
            NO,
        ),
        ("Two thirds of rowers say the lake is getting worse.", "Two thirds of rowers say the lake is worse.", YES),
    ],
)
def test_words_that_exclude_each_other_around_one_number(evidence: str, statement: str, outcome: Outcome) -> None:
    """All else being the same, what is told of so many is not so of them."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        (
            "The pit gave 81,000 tonnes of salt in 2012 and 95,500 tonnes in 2013.",
            "In 2013 the pit gave less than 90,000 tonnes of salt.",
            NO,
        ),
        (
            "The pit gave 81,000 tonnes of salt in 2012 and 95,500 tonnes in 2013.",
            "In 2012 the pit gave less than 90,000 tonnes of salt.",
            YES,
        ),
        ("The storm struck on Friday, killing four rowers and two cooks.", "The storm killed six people.", YES),
        ("The storm struck on Friday, killing four rowers and two cooks.", "Four rowers died.", YES),
    ],
)
def test_figures_that_and_joins_share_what_is_told(evidence: str, statement: str, outcome: Outcome) -> None:
    """What is told in front of the first holds of the second."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("The mill will shut, with the loss of 287 jobs.", "The mill has 287 looms.", OPEN),
        ("The storm killed 31 people.", "The storm killed 31 rowers.", OPEN),
        ("The storm killed 31 rowers.", "The storm killed 31 people.", YES),
        ("In 24 seasons under Lund the club won the cup.", "The club won 24 cups.", OPEN),
        ("The club employs 40 waiters.", "The club has 40 employees.", YES),
    ],
)
def test_one_number_of_two_nouns(evidence: str, statement: str, outcome: Outcome) -> None:
    """A number alone does not show that what it counts is one."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("The mill said its profit fell to $640 while sales rose 3 percent.", "The mill's wages rose 3 percent.", OPEN),
        (
            "The mill said its profit fell to $640 while sales rose 3 percent.",
            "The mill's turnover rose 3 percent.",
            YES,
        ),
        ("Exports of salt rose by 9 percent in March.", "Imports of salt rose by more than 10 percent in March.", OPEN),
    ],
)
def test_sums_and_shares_of_other_things(evidence: str, statement: str, outcome: Outcome) -> None:
    """What is told of wages is told neither by sales nor by profit."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("The council budgeted $7,300 to train a dog.", "The council paid $7,300 to train a dog.", OPEN),
        ("Diners were looking for the inn to earn $640.", "The inn earned $640.", OPEN),
        ("The mill plans to cut 950 jobs.", "The mill is to cut 950 jobs.", YES),
        ("The mill said that it would give $100 to the choir.", "The mill said it would give more than $90.", YES),
    ],
)
def test_what_may_be_is_not_told_as_done(evidence: str, statement: str, outcome: Outcome) -> None:
    """A figure that is hoped for, or planned, is none that something came to."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("The third round has 13 heats.", "The second round has 10 heats.", OPEN),
        ("The third round has 13 heats.", "The third round has 10 heats.", NO),
        ("It is the 3rd largest inn, with 20 beds.", "It is the 2nd largest inn, and has 35 beds.", NO),
    ],
)
def test_another_in_order_may_have_another_number(evidence: str, statement: str, outcome: Outcome) -> None:
    """A clash with what is told of the third round says nothing of the second."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("The mill said its shares rose 3 percent.", "The mill's shares fell 3 percent.", NO),
        ("Budget gap grows to $61 as tax takings slide", "Tax takings slide to $61", OPEN),
        ("Rents in Oslo slowed to a rise of 3%.", "Rents in Oslo rose 3%.", YES),
        ("The $720 boost of falling rents was felt.", "Falling rents gave a $720 boost.", YES),
        (
            "She made 11 pots in her first season, and 29 pots in her second.",
            "She made over 25 pots in her second season.",
            YES,
        ),
    ],
)
def test_what_a_clause_tells_of_both_ways_is_left_open(evidence: str, statement: str, outcome: Outcome) -> None:
    """One number contradicts only where the whole clause goes one way; an ordinal without a noun has that of the one before."""
    assert supports(evidence, statement).verdict is outcome


@pytest.mark.parametrize(
    ("evidence", "statement", "outcome"),
    [
        ("Eight rowers and four cooks were rescued from the island.", "12 people were rescued.", YES),
        ("Eight rowers were rescued from the island.", "Eight rowers died on the island.", OPEN),
        ("Eight rowers were rescued from the island.", "Eight rowers survived on the island.", YES),
    ],
)
def test_what_became_of_so_many(evidence: str, statement: str, outcome: Outcome) -> None:
    """Who was rescued is not told to have died."""
    assert supports(evidence, statement).verdict is outcome
