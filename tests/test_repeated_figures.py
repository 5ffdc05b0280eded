"""Reports, releases and documents that repeat their figures: what one text says that cannot be, and what two of a series may say."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.kinds.change import Change
from claimcheck.matching.keys import speaks_for_itself

DAYS = ("2021-08-25", "2021-08-26")


def found(*texts: str, source: str = "Daily Record") -> list[tuple[str, str | None]]:
    """The rules that speak of texts of one publisher, and the figure at fault of each."""
    told = [
        extract(read_document(text, format="markdown", source=Source(source, day), id=day))
        for text, day in zip(texts, DAYS, strict=False)
    ]
    report = check_accounts(told)
    return [(finding.code, finding.claims[0].quantity.text) for finding in report]  # type: ignore[union-attr]


FLAGGED = (
    ("The span is 1,991 metres, or 6,352 feet.", ("CC701", "6,352 feet")),
    ("The towers are 283 metres high (982 feet).", ("CC701", "982 feet")),
    ("The lake is 12 miles across, or 25 km, in winter.", ("CC701", "25 km")),
    # a sum that many digits show, though no word does
    (
        "Jobs rose to 11,968,600: full-time jobs fell to 8,135,900 and part-time jobs rose to 3,814,700.",
        ("CC301", "11,968,600"),
    ),
    ("In all, 3,883 people came over two days, 2,025 on Friday and 1,813 on Saturday.", ("CC301", "3,883")),
    ("The sinking killed 1,571 people, and 706 survived out of 2,223 on board.", ("CC301", "2,223")),
    # all that a whole is made up of
    (
        "Charges of $4.3 million, comprising $1.5 million for the new hall and $3.8 million for repairs, were booked.",
        ("CC301", "$4.3 million"),
    ),
    ("The 40 crew members were made up of 28 men and 13 women.", ("CC301", "40")),
    # what two figures give together
    (
        "A final dividend of 2.3p per share (2015: 2.0p), in addition to the interim dividend of 0.8p already paid, to give 3.7p for the full year.",
        ("CC301", "3.7p"),
    ),
    (
        "The final dividend of 7.5p, together with the interim dividend of 2.5p, makes a total of 11.0p.",
        ("CC301", "11.0p"),
    ),
    # what was there the year before, in brackets
    ("Net debt £566m down £351m (2006: £881m)", ("CC402", "£351m")),
    ("Operating profit £247m up 75% (2006: £158m)", ("CC402", "75%")),
    ("Underlying profit £189 million (2005/06: £118 million), up 80.2 per cent", ("CC402", "80.2 per cent")),
    ("Interim dividend of 2.40 pence per share (2005/06: 2.15 pence), up 16.1 per cent", ("CC402", "16.1 per cent")),
    ("Revenue growth of 11.1% at £54.5m (2015: £49.4m).", ("CC402", "11.1%")),
    ("Trading profit of £133.3m, a 5.7% increase on a reported basis (2015: £124.0m)", ("CC402", "5.7%")),
    # what shares a whole out: behind "of which", by how sure it is, behind the names of all who have some
    (
        "There are 451 damaged houses; of which, 97 houses are totally damaged and 372 houses are partially damaged.",
        ("CC301", "451"),
    ),
    ("The number of cases is 62 (14 confirmed, 26 probable, and 32 suspect).", ("CC301", "62")),
    (
        "That week, 39 new cases were reported from Ashby (12), Borne (8), Castle (6), Dorne (4) and Elm (3).",
        ("CC301", "39"),
    ),
    (
        "There are 451 damaged houses in the districts of Ashby, Borne and Castle; of which, 97 are lost and 372 are damaged in part (see Table 4).",
        ("CC301", "451"),
    ),
    ("- Cargo: 296,978 tonnes\n- At home: 113,548 tonnes\n- Abroad: 138,430 tonnes\n", ("CC301", "296,978 tonnes")),
    # a count of which the share is known, and of what
    (
        "Of 13,313 members, 12,915 were asked. 6,190 patients (47.9%) had surgery, and 6,752 patients (52.1%) had none.",
        ("CC401", "52.1%"),
    ),
    # shares of what the sentence tells before
    (
        "As of May, 879 cases (814 confirmed and 65 probable) were reported, of which 75% (499) were female.",
        ("CC401", "75%"),
    ),
    ("Of the total of 510 cases, 289 died (overall case fatality rate 65%).", ("CC401", "65%")),
    (
        "The turnout was 65% meaning that 1,905,960 voters have cast their ballots out of total 3,465,736.",
        ("CC401", "65%"),
    ),
    # a headline that nothing bears out
    (
        "# Tourist arrivals up 14%\n\nTourist arrivals rose by 4% in the half, the office said.\n\nFlights were cheap.",
        ("CC101", "4%"),
    ),
    # so many of so much each
    ("The ship had 14 boats for 65 persons each, or 950 persons.", ("CC404", "65")),
    # a change in figures and in percent
    ("Some 819,644 students came, an increase of about 17% (55,000) from the year before.", ("CC402", "about 17%")),
    (
        "The number of unemployed amounted to 2.25 million. It was down by 106,000 persons or 5.4% on May.",
        ("CC402", "5.4%"),
    ),
    (
        "The county had 171 fires in 2018 – 4 fewer than in 2017. This figure represents a 3.2% decrease.",
        ("CC402", "3.2%"),
    ),
    ("The town welcomed 561,000 guests, up 21,000 or 6% from 2015.", ("CC402", "6%")),
    ("Staff rose by 1,200 (9.5%) to 27,800.", ("CC402", "9.5%")),
)
SILENT = (
    # a list of what one player did, and no breakdown
    "Ann Reed had 24 points, nine rebounds and eight assists, and the team won.",
    # ages with a hyphen that hangs
    "In 2006, 37.3 percent of 18- to 24-year-olds were at college, and 12 percent of two- and three-year-olds at nursery.",
    # a factor that has not all of its digits
    "The fires burned 324,918 acres (131,490 hectares) and 1,050,013 acres (424,926 ha) in two years.",
    # sums that come out, or need not
    "Some 3,838 people came in two days, 2,025 on Friday and 1,813 on Saturday.",
    "The town sold 5,120 tickets, 2,100 in May and 2,920 in June.",
    "The 14 clubs have a squad made up of 8 men and 9 women.",
    "Charges of $15.3 million, comprising $3.4 million for repairs, $9.4 million lost on a note of $230 million and $2.5 million in fees, were booked.",
    "They moved 560 people in 12 buses, with 45 people each on average.",
    "A final dividend of 2.3p per share (2015: 2.0p), in addition to the interim dividend of 0.8p already paid, to give 3.1p for the full year.",
    "They found 120 coins together with 40 rings, giving the museum 300 coins.",
    # changes on another basis, or of several
    "Net debt £566m down £315m (2006: £881m). Operating profit £247m up 57% (2006: £158m)",
    "Revenue of £54.5m (2015: £49.4m), up 11.1% at constant currency.",
    "Revenue of £1,401.4m, a 6.0% increase on a reported basis, down 4.0% on an underlying basis (2015: £1,322.0m)",
    "Free cash flow of £138.6 million, £27.6 million ahead of last year (2015: £111.0m)",
    # answers to several questions of a survey, and some of all that a bracket shares out
    "In the survey it was called simple (92% of the respondents), handy (91%), logical (92%) and useful (90%).",
    "The number of health workers affected is 49 (47 confirmed and 2 probable), including 15 deaths.",
    "- Cargo: 296,978 tonnes\n- At home: 113,548 tonnes\n- Abroad: 183,430 tonnes\n",
    "Of 13,313 members, 12,915 were asked. 6,190 patients (47.9%) had surgery, and 6,725 patients (52.1%) had none.",
    # those who are ill today are not all who have been
    "The city had its biggest spike of 5,493 Covid-19 cases on Wednesday, officials said. It has 2,338 active Covid-19 cases.",
    # some of a whole
    "The number of cases is 62 (14 confirmed and 26 probable).",
    "In all, 77 cases were reported from nine towns, including Ashby (25), Borne (19), Castle (4), Dorne (3) and Elm (2).",
    "They came from 12 towns: Ashby (1912), Borne (1908), Castle (1906), Dorne (1904) and Elm (1903).",
    "The poll gave him 65% of the votes, with 20 of 30 districts counted.",
    # a headline of more than its opening tells
    "# Hotel sales up 14%\n\nHotel sales rose 4% in the year, the firm said.\n\nIn the half, they rose 14%.",
    "# Sales up 14%\n\nLike-for-like sales rose 4% in the year, the firm said.\n\nFlights were cheap.",
    # a change in percent that fits, and one of something else
    "The town welcomed 561,000 guests, up 21,000 or 4% from 2015. Staff rose by 1,200 (4.5%) to 27,800.",
    "The county had 171 fires in 2018 – 4 fewer than in 2017. This figure represents a 2.3% decrease.",
    "The firm has 120 shops, and sales were up 6 million or 5.8%.",
    # what a text adds to a figure
    "# Storm kills eleven in two towns\n\nA storm on Wednesday killed nine people in Ashby, officials said.\n\nTwo more died in Borne.",
    # a choice, and no conversion
    "You can run 5 miles, or 10 km.",
    # points that go back to one thing
    "There are two groups:\n\n- The first word is group 1.\n- The second is group 2.\n- The third is group 2 as well.\n",
)


@pytest.mark.parametrize(("text", "expected"), FLAGGED)
def test_what_one_text_says_that_cannot_be(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize("text", SILENT)
def test_what_one_text_may_say(text: str) -> None:
    assert not found(text)


SERIES = (
    # a running total from a day on is none of that day
    (
        "# Update on the Ashby refugees\n\nKEY FIGURES\n\n100,933\nNumber of new arrivals after 1st July 2021 (as per field reports)\n",
        "# Update on the Ashby refugees\n\nKEY FIGURES\n\n104,771 Number of new arrivals after 1st July 2021 (as per field reports)\n",
    ),
    # when the next issue comes
    (
        "# Ashby camps: report 6\n\nThe next report will be issued on or around 1 September.",
        "# Ashby camps: report 7\n\nThe next report will be issued on or around 5 September.",
    ),
    # one form of report, filled in for two countries
    (
        "# Road safety report 2021: United Kingdom\n\nCost of crashes: 1.7% of GDP\n\nRoad network: 423,000 kilometres",
        "# Road safety report 2021: Denmark\n\nCost of crashes: 1.2% of GDP\n\nRoad network: 74,500 kilometres",
    ),
)


@pytest.mark.parametrize("texts", SERIES)
def test_what_two_texts_of_a_series_may_say(texts: tuple[str, str]) -> None:
    assert not found(*texts)


def test_an_office_that_counts_gives_its_own_figures() -> None:
    text = "A crash outside the airport killed 12 soldiers on Wednesday."
    assert found(text) == [("CC803", "12")]
    assert not found(text, source="Department for Roads")


def test_what_is_scored_is_told_by_its_sentence_alone() -> None:
    assert not speaks_for_itself(Change(21, of="points"))
    assert speaks_for_itself(Change(21, of="flats"))


POLL = """What do you think of the bridge?

| | May | June | July |
|---|---|---|---|
| For | 67% | 61% | 57% |
| Against | {} | 36% | 40% |
| No opinion | 3% | 3% | 3% |
"""


def test_columns_of_shares_of_which_most_make_a_hundred() -> None:
    assert found(POLL.format("33%")) == [("CC403", "67%")]
    assert not found(POLL.format("30%"))
    assert not found(POLL.format("33%").replace("36%", "46%"))


GROUPS = """| Group | Asked | Asked, % | Left | Left, % |
|---|---|---|---|---|
| Under 20 | 576 | 31.1 | 247 | 39.8 |
| 20 to 39 | 432 | 23.3 | 102 | 16.5 |
| 40 to 59 | 517 | 27.9 | 179 | 28.9 |
| 60 and over | 327 | 17.7 | 92 | 14.8 |
| Men | 734 | {} | 273 | 44.0 |
| Women | 1118 | 60.4 | 347 | 56.0 |
| Total | 1852 | 100.0 | 620 | 100.0 |
"""


def test_a_whole_that_a_table_shares_out_twice() -> None:
    assert not found(GROUPS.format("39.6"))
    assert found(GROUPS.format("18.2")) == [("CC401", "18.2")]


def test_a_column_headed_per_cent_makes_a_hundred() -> None:
    answers = "| Answer | Number | Per cent |\n|---|---|---|\n| Yes | 576 | 57.6 |\n| No | 324 | {} |\n| Other | 100 | 10.0 |\n| Total | 1000 | 100.0 |\n"
    assert not found(answers.format("32.4"))
    assert found(answers.format("34.2")) == [("CC301", "100.0")]
