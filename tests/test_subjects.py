"""What an amount, a share or a measure is of, by its words; nothing where they do not tell."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.stories import Account
from claimcheck.vocabulary import Apart, Modality


def account(text: str, source: str = "Daily Record") -> Account:
    """What a paper says on one day."""
    return extract(read_document(text, source=Source(source, "2021-08-26"), id=source))


def figure(text: str, words: str) -> Claim:
    """The claim of a figure in a text of one day."""
    return next(claim for claim in account(text).claims if claim.quantity.text == words)


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("The cost of the new bridge is put at $3 million.", "$3 million", "new bridge cost"),
        ("The council passed a budget of $40 million.", "$40 million", "budget"),
        ("The bridge, which opened in May, is 90 metres long.", "90 metres", "bridge length"),
        ("The 90-metre bridge opened in May.", "90-metre", "bridge length"),
        ("The tower stands 90 metres high.", "90 metres", "tower height"),
        ("A 24-storey block of flats burned in Ashby.\n\nIt stood by the mill.", "24", "storeys"),
        ("A 24-story block of flats burned in Ashby.\n\nIt stood by the mill.", "24", "storeys"),
        ("A fire broke out.\n\nA 24-floor block stands beside the mill.", "24", "floor"),
        ("A 90-metre drop lay before them.", "90-metre", None),
        ("The bank forecasts inflation of 5.2 percent.", "5.2 percent", "inflation"),
        ("The firm expects revenue of $3 million.", "$3 million", "revenue"),
        ("They agreed on a $3 million school budget.", "$3 million", "school budget"),
        ("Unemployment rose to 5.2 percent.", "5.2 percent", "Unemployment"),
        ("The storm caused damage of $3 million.", "$3 million", "damage"),
        ("The dam in Laos will cost $3 million.", "$3 million", "dam cost"),
        ("The cost of the dam in Laos has gone up to $3 million.", "$3 million", "dam cost"),
        ("Corve agreed on Tuesday to buy its rival Denby for $3 million in cash.", "$3 million", "purchase price"),
        ("Denby took a takeover offer worth $3 million from Corve.", "$3 million", "purchase price"),
        ("The deal, valued at $3 million, was struck on Tuesday.", "$3 million", "purchase price"),
        ("The deal is worth $3 million.", "$3 million", "purchase price"),
        ("Corve agreed on Tuesday to buy its rival Denby for $31 in cash per share.", "$31", None),
        ("It was a $3 million cash deal.", "$3 million", "purchase price"),
        ("A court fined the bank Corve $3 million for fraud.", "$3 million", "fine"),
        ("The bank was fined $3 million.", "$3 million", "fine"),
        ("The youth unemployment rate fell to 12 percent.", "12 percent", "youth unemployment rate"),
        ("The tower is 90 metres high.", "90 metres", "tower height"),
        ("The mine is about 20 miles (32 km) north of New Ashby.", "about 20 miles", "New Ashby distance"),
        ("The mine is about 20 miles (32 km) north of New Ashby.", "32 km", "New Ashby distance"),
        ("The boat sank 60 km off the island of Harrow.", "60 km", "Harrow distance"),
        ("The town is 60 km from the capital, Ashby.", "60 km", "Ashby distance"),
        ("They climbed the 90-metre-high tower.", "90-metre", "tower height"),
        ("The ferry weighs 6,825 tons.", "6,825 tons", "ferry weight"),
        ("The cost of the bridge rose to $3 million.", "$3 million", "bridge cost"),
        ("Unemployment in Ashby rose to 5.2 percent.", "5.2 percent", "Ashby Unemployment"),
        ("In Ashby the unemployment rate was 5.2 percent.", "5.2 percent", "Ashby unemployment rate"),
        ("The unemployment rate in 2019 was 5.2 percent.", "5.2 percent", "unemployment rate"),
        ("The Dorn Tunnel has a length of 4 km.", "4 km", "Dorn Tunnel length"),
        ("The tunnel has a length of 4 km.", "4 km", "length"),
        ("The 6,825-ton ferry sank.", "6,825-ton", "ferry weight"),
        ("The new stadium will cost about £70 million.", "about £70 million", "new stadium cost"),
        ("The siege lasted 12 hours.", "12 hours", "siege length"),
        ("A 7.8-magnitude earthquake struck the coast.", "7.8", "magnitude"),
        ("Net profit at the bank fell 38 percent to $3 million.", "$3 million", "Net profit"),
        ("The share price fell 4.2 percent to $17.35.", "$17.35", "share price"),
        ("Corve Foods announced quarterly revenue of $3 million.", "$3 million", "quarterly revenue"),
        ("Sales of boats amounted to $3 million.", "$3 million", "boats Sales"),
        ("Profit at the bank increased to $3 million.", "$3 million", "Profit"),
        ("The dam, 28 metres high, held.", "28 metres", "dam height"),
        ("A great earthquake of 7.8 struck Nepal.", "7.8", "magnitude"),
        ("The 7.8 quake was felt in India.", "7.8", "magnitude"),
        ("The quake measured 7.9 on the Richter scale.", "7.9", "Richter scale"),
    ],
)
def test_what_is_measured(text: str, words: str, subject: str) -> None:
    assert figure(text, words).population == subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It cost $3 million.", "$3 million"),
        ("They paid for $3 million of work.", "$3 million"),
        ("The portrait was sold for $3 million.", "$3 million"),  # so may others have been
        ("Fined in May, the bank lost $3 million.", "$3 million"),
        ("He won a deal and then spent $3 million.", "$3 million"),
        ("He won $500 at the fair.", "$500"),
        ("The bridge over the river was 90 metres high.", "90 metres"),
        ("Revenue was hit by a strike that cost $3 million.", "$3 million"),
        ("Unemployment rose from 4 percent to 5 percent.", "5 percent"),
        ("Nearly 40 percent agreed.", "Nearly 40 percent"),
        ("The plane flew 300 miles in a storm that lasted hours.", "300 miles"),
    ],
)
def test_what_the_words_leave_open(text: str, words: str) -> None:
    assert figure(text, words).population is None


def test_a_magnitude_is_a_measurement_and_holds_whenever_it_is_told() -> None:
    quake = figure("A 7.8-magnitude earthquake struck Nepal.", "7.8")
    assert (quake.kind, quake.as_of) == ("measurement", None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The unemployment rate in 2019 was 5.2 percent.", "2019-01-01", "2019-12-31"),
        ("In March 2021 the unemployment rate was 5.2 percent.", "2021-03-01", "2021-03-31"),
        ("The unemployment rate was 5.2 percent last year.", "2020-01-01", "2020-12-31"),
        ("The unemployment rate is 5.2 percent.", "None", "None"),
    ],
)
def test_the_time_for_which_a_measure_is_told(text: str, start: str, end: str) -> None:
    rate = figure(text, "5.2 percent")
    assert (str(rate.start), str(rate.end)) == (start, end)


def reports(first: str, second: str) -> list[str]:
    """The codes of what two papers of one day are at odds about."""
    told = (account(first), account(second, "Evening Post"))
    return [finding.code for finding in check_accounts(told).findings if finding.code != "CC803"]


def test_measures_of_one_thing_in_one_happening_are_held_against_each_other() -> None:
    one = "A magnitude 7.8 earthquake struck Nepal on Thursday."
    assert reports(one, "Thursday's earthquake in Nepal had a magnitude of 7.6.") == ["CC804"]
    assert reports(one, "An aftershock of the earthquake in Nepal had a magnitude of 6.7.") == []
    assert reports("The bridge is 90 metres high.", "The bridge is 50 metres high.") == []  # which bridge?


MATTER = "A bomb blast shook the bridge at Ashby on Thursday. "


def test_what_one_text_measures_is_what_another_of_the_same_matter_does() -> None:
    one, other = "The bridge is 90 metres high.", "The bridge is 50 metres high."
    assert reports(MATTER + one, MATTER + other) == ["CC804"]
    assert reports(MATTER + one, other) == []
    assert reports(MATTER + one, MATTER.replace("Ashby", "York") + other) == []
    assert reports(MATTER + one, MATTER + other + " The old bridge beside it is 60 metres high.") == ["CC804"]
    assert reports(MATTER + one, MATTER + other + " The bridge is 60 metres high without its towers.") == []  # which?


def test_a_sum_without_an_owner_is_that_of_the_matter() -> None:
    one, other = MATTER + "The ransom was $3 million.", MATTER + "A ransom of $5 million was paid."
    assert reports(one, other) == ["CC804"]
    assert reports(one, "A ransom of $5 million was paid.") == []


def test_an_aftershock_is_one_of_many() -> None:
    one = "A magnitude 7.8 earthquake struck Nepal on Thursday."
    assert figure("An aftershock in Nepal had a magnitude of 6.7.", "6.7").apart is Apart.PARTITIVE
    assert reports(one, "The earthquake of 7.6 in Nepal on Thursday was felt in India.") == ["CC804"]


def test_money_of_one_thing_is_held_against_each_other() -> None:
    assert reports("The new school cost $3 million.", "The cost of the new school is $4 million.") == ["CC804"]
    assert reports("The new school cost $3 million.", "The new hall will cost $4 million.") == []
    assert reports("The firm had revenue of $3 million.", "Revenue was $4 million.") == []  # whose?
    assert reports("The school budget was $3 million in 2019.", "The school budget was $4 million in 2020.") == []


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("The new school will cost $3 million.", "The new school will cost $4 million.", ["CC804"]),
        ("The new school will cost $3 million.", "The new school is planned to cost $4 million.", ["CC804"]),
        ("The new school will cost $3 million.", "The new school will cost $3 million.", []),
        ("The new school will cost $3 million.", "The new school cost $4 million.", []),
        ("The new school is planned to cost $3 million.", "The cost of the new school is $4 million.", []),
        ("The new school could cost $3 million.", "The new school could cost $4 million.", []),
        ("The new tower will be 90 metres high.", "The new tower is 80 metres high.", []),
        ("The plan will move 300 soldiers.", "The plan will move 400 soldiers.", []),
    ],
)
def test_what_is_planned_is_held_against_what_is_planned(first: str, second: str, codes: list[str]) -> None:
    assert reports(first, second) == codes


def test_a_forecast_is_no_figure_of_what_there_is() -> None:
    assert figure("The bank forecasts inflation of 5.2 percent.", "5.2 percent").modality is Modality.PROMISED
    assert figure("The firm expects revenue of $3 million.", "$3 million").modality is Modality.PROMISED
    assert figure("The bridge is expected to cost $3 million.", "$3 million").modality is Modality.ASSERTED


def test_how_long_a_thing_is_holds_whatever_time_is_told_beside_it() -> None:
    told = figure("The tunnel, 55 kilometres long, will open in 2032.", "55 kilometres")
    assert (told.start, told.end, told.as_of) == (None, None, None)
