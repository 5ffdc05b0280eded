"""How a sentence tells its figures: over or to come, in whose name, as an earlier count, as a correction, clearly or not."""

import pytest

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Apart, Measure, Mode, Tense

DAY = "2021-08-25"


def claim(text: str, words: str) -> Claim:
    """The claim that these words of a text make."""
    account = extract(read_document(text, source=Source("Daily Record", DAY), id=0))
    return next(c for c in account.claims if c.quantity.printed() == words)


@pytest.mark.parametrize(
    ("text", "words", "tense"),
    [
        ("The government collapsed on Aug. 15.", "Aug. 15", Tense.PAST),
        ("The army flew 20 people to the airport on Aug. 24.", "Aug. 24", Tense.PAST),
        ("On Aug. 20, gunmen attacked the town.", "Aug. 20", Tense.PAST),
        ("The minister said on Aug. 24 that talks had failed.", "Aug. 24", Tense.PAST),
        ("The senator announced a hearing on Aug. 29.", "Aug. 29", None),
        ("The two sides agreed to meet on Aug. 29.", "Aug. 29", Tense.TO_COME),
        ("The vote will be held on Aug. 29.", "Aug. 29", None),
        ("The council adopted the budget for 2022.", "2022", None),
        ("The firm lowered its forecast for the year to Aug. 31.", "Aug. 31", None),
        ("The meeting, planned for Aug. 28, was moved to Aug. 30.", "Aug. 30", None),
        ("The first aircraft can be tested on Aug. 29.", "Aug. 29", Tense.TO_COME),
        ("It is unclear whether the stop was dropped on Aug. 29.", "Aug. 29", None),
        ("Troops have an Aug. 20 deadline to leave.", "Aug. 20", Tense.TO_COME),
        ("Troops had an Aug. 20 deadline to leave.", "Aug. 20", Tense.PAST),
        ("Applicants must file by Aug. 20 each year.", "Aug. 20", None),
        # the name of something, a bound, what is meant for a day to come, and another clause
        ("The firm raised its 2022 forecast.", "2022", None),
        ("The 2022 forecast was left as it is.", "2022", None),
        ("The banks extended the loan through Aug. 29, 2022.", "Aug. 29, 2022", None),
        ("Holders approved a split effective Aug. 29.", "Aug. 29", None),
        ("The bank estimated sales of 12 ships in 2022.", "2022", None),
        ("The firm sold bonds maturing in 2031.", "2031", None),
        ("The force, cut from 10,000, is to be further reduced in 2022.", "2022", Tense.TO_COME),
        ("The group decided that output in 2022 will be cut.", "2022", None),
        ("Aug. 29, 2022 at par, the bank said.", "Aug. 29, 2022", None),
        ("The firm's amended offer expires on Aug. 29.", "Aug. 29", None),
        ("They were to replace jets used in the late 2020s.", "the late 2020s", None),
        ("Sales fell to 12 ships in 2020.", "2020", Tense.PAST),
        ("Sales fell in 2020 after the ban.", "2020", Tense.PAST),
    ],
)
def test_tense(text: str, words: str, tense: Tense | None) -> None:
    assert claim(text, words).tense is tense


@pytest.mark.parametrize(
    ("text", "words", "apart"),
    [
        ("Earlier reports said 43 people were killed.", "43", Apart.OVERTAKEN),
        ("Earlier, the Red Cross said 37 people had died.", "37", Apart.OVERTAKEN),
        ("A year ago the jobless rate was 4 percent.", "4 percent", Apart.RECALLED),
        ("Two years ago the mill made a profit of $4 million, but now it lost $3 million.", "$3 million", None),
        ("It beat the previous record, set in Ashby when 9 tons of tea were found.", "9 tons", Apart.RECALLED),
        ("It beat the previous record with 9 tons of tea.", "9 tons", None),
        ("It beat the previous record, bringing in 9 tons of tea.", "9 tons", None),
        (
            "Earlier, a paper in the town had posted pictures, and a doctor said 37 people had died.",
            "37",
            Apart.OVERTAKEN,
        ),
        ("Earlier, a bomb killed 12 people.", "12", None),
        ("The toll rose from 12 to 15 people.", "12", Apart.OVERTAKEN),
        ("The toll is lower compared to the 31 deaths that the mayor reported.", "31", Apart.OVERTAKEN),
        ("The toll is higher than the 31 deaths that the mayor reported.", "31", Apart.OVERTAKEN),
        ("The toll is well below the 31 deaths that the mayor reported.", "31", Apart.OVERTAKEN),
        ("The toll is higher than 31 deaths.", "higher than 31", None),
        ("The toll rose from 12 to 15 people.", "15", None),
        ("At one point, more than 120 people were missing.", "more than 120", Apart.OVERTAKEN),
        ("At the height of the flood 120 people were missing.", "120", Apart.OVERTAKEN),
        ("Police initially said 12 people were hurt, but 15 people were taken to hospital.", "15", None),
        ("Earlier on Friday a bomb killed 12 people.", "12", None),
        ("A bomb killed 12 people.", "12", None),
        ("Earlier on Tuesday, a guard confirmed that 12 pupils had been hurt.", "12", Apart.OVERTAKEN),
        ("The mayor had said in previous statements that the flood left 135 dead.", "135", Apart.OVERTAKEN),
        ("In an earlier briefing a doctor spoke of 135 dead.", "135", Apart.OVERTAKEN),
        ("The mayor said in a statement that the flood left 135 dead.", "135", None),
        ("A doctor put the number of wounded at over 220, local papers earlier said.", "over 220", Apart.OVERTAKEN),
        ("A service was held earlier today for the 12 people killed.", "12", None),
    ],
)
def test_earlier_figures(text: str, words: str, apart: Apart | None) -> None:
    assert claim(text, words).apart is apart


@pytest.mark.parametrize(
    ("text", "revised"),
    [
        ("The fire killed 12 people, officials said, revising an earlier count.", True),
        ("Officials lowered the toll to 12 people after a recount.", True),
        ("The fire killed 12 people, fewer than initially reported.", True),
        ("The fire killed 12 people.", False),
        ("The fire killed 12 people and reduced a hall to ashes.", False),
    ],
)
def test_revisions(text: str, revised: bool) -> None:
    assert claim(text, "12").revised is revised


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Activists said 12 people were killed.", Mode.INDIRECT),
        ("A fire killed 12 people, according to residents.", Mode.INDIRECT),
        ("“It killed 12 people,” she said.", Mode.QUOTED),
        ("A fire killed 12 people in the United States.", Mode.VOICE),
        ("A bomb killed 12 people, and a group claimed responsibility.", Mode.VOICE),
    ],
)
def test_in_whose_name(text: str, mode: Mode) -> None:
    assert claim(text, "12").mode is mode


@pytest.mark.parametrize(
    ("text", "words", "unclear"),
    [
        ("The army said it flew “less than 20” to the airport.", "less than 20", True),
        ("They tried to contact another 1,000 many who may not want to leave.", "1,000", True),
        ("The army said it flew “less than 20 people” to the airport.", "less than 20", False),
        ("Police arrested 12, many of them students.", "12", False),
    ],
)
def test_unclear_counts(text: str, words: str, unclear: bool) -> None:
    assert claim(text, words).unclear is unclear


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The fall of Kabul on Aug. 15 came fast.", "fall of Kabul"),
        ("Since Kabul fell to insurgents on Aug. 15, many have left.", "fall of Kabul"),
        ("The collapse of Barings on Aug. 15 shook the City.", "fall of Barings"),
    ],
)
def test_what_happened_once(text: str, event: str) -> None:
    told = claim(text, "Aug. 15")
    assert (told.kind, told.event) == ("event_date", event)


@pytest.mark.parametrize(
    "text", ["He died on Aug. 15.", "Eleven died on Aug. 15.", "The attack in Kabul on Aug. 15 failed."]
)
def test_what_may_happen_often(text: str) -> None:
    assert claim(text, "Aug. 15").kind == "date"


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("She won by 4,909 votes.", "4,909", Measure.CHANGE),
        ("Her majority of just 4,909 votes was a surprise.", "4,909", Measure.CHANGE),
        ("It passed by 21 votes to 9.", "21", Measure.STOCK),
        ("She won 4,909 votes.", "4,909", Measure.STOCK),
    ],
)
def test_by_how_many_votes_somebody_is_ahead_is_not_how_many_were_cast(text: str, words: str, measure: Measure) -> None:
    told = claim(text, words)
    assert (told.kind, told.measure, told.event) == ("votes", measure, None)
