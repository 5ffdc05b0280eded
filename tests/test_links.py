"""What figures are reckoned from: shares, changes, rates, spans of years, ages, the same in other units."""

import pytest

from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract

LINKED = ("base", "change_from", "rate_of", "sibling")
CORPUS = (
    ("Rent fell by 20%, from £1,200 to £1,000.", [("20%", "base", "£1,200"), ("£1,000", "change_from", "20%")]),
    (
        "Sales rose 20% to $120 million from $100 million.",
        [("20%", "base", "$100 million"), ("$120 million", "change_from", "20%")],
    ),
    (
        "The club grew from 500 members in 2019 to 600 in 2023, a 20% increase.",
        [("20%", "base", "500"), ("600", "change_from", "20%")],
    ),
    (
        "The council cut its budget by 25%, from $4 million to $3 million.",
        [("25%", "base", "$4 million"), ("$3 million", "change_from", "25%")],
    ),
    ("The rate went from 4% to 5%, a rise of 25%.", [("25%", "base", "4%"), ("5%", "change_from", "25%")]),
    ("Staff rose by 40 in a year, from 310 to 350.", [("40", "base", "310"), ("350", "change_from", "40")]),
    ("Sales were up 5% to $105 million (2019: $100 million).", [("5%", "base", "$100 million"), ("$105 million", "change_from", "5%")]),
    ("The hall has 840 seats, 60 more than the 780 of the old one.", [("840", "change_from", "60"), ("60", "base", "780")]),
    ("The wall is 4 metres high, 1 metre lower than the old one, which was 5 metres.", [("4 metres", "change_from", "1 metre"), ("1 metre", "base", "5 metres")]),
    ("The park has 12 hectares, down by 3 from 15 hectares.", [("12 hectares", "change_from", "3"), ("3", "base", "15 hectares")]),
    ("They sold 900 tickets. That is 20% more than the 750 of last year.", [("900", "change_from", "20%"), ("20%", "base", "750")]),
    ("Of the 40 boats, 10, or 25%, were lost.", [("25%", "rate_of", "10"), ("25%", "base", "40")]),
    ("They lost 10 of the 40 boats (25%).", [("25%", "rate_of", "10"), ("25%", "base", "40")]),
    ("Some 25% (10 of 40) of the boats were lost.", [("Some 25%", "rate_of", "10"), ("Some 25%", "base", "40")]),
    ("The firm had 400 calls and took 100 of them, a rate of 25%.", [("25%", "rate_of", "100"), ("25%", "base", "400")]),
    ("Of the city's 400 flats, 100 stood empty on Jan. 1, a rate of 25 percent.", [("25 percent", "rate_of", "100"), ("25 percent", "base", "400")]),
    ("The town has 400 flats, of which 100 stand empty. That is 25%.", [("25%", "rate_of", "100"), ("25%", "base", "400")]),
    ("They asked 400 people. Of these, 100 (25%) agreed.", [("25%", "rate_of", "100"), ("25%", "base", "400")]),
    (
        "They moved 1,000 people on 10 trains, an average of 100 a train.",
        [("an average of 100", "rate_of", "1,000"), ("an average of 100", "base", "10")],
    ),
    ("The town bought four buses of 50 seats each, 200 in all.", [("50", "rate_of", "200"), ("50", "base", "four")]),
    ("Four new buses came. They cost £200 each, or £800 altogether.", [("£200", "rate_of", "£800"), ("£200", "base", "Four")]),
    ("At 26 of the 168 schools all passed, two more than the 24 of 2019.", [("26", "change_from", "two"), ("two", "base", "24")]),
    ("They mended 40 miles of road at £2,000 a mile, or £80,000.", [("£2,000 a mile", "rate_of", "£80,000"), ("£2,000 a mile", "base", "40 miles")]),
    ("In all, 900 people came to the six games, an average of 150.", [("an average of 150", "rate_of", "900"), ("an average of 150", "base", "six")]),
    ("The 20-year war began in 1990 and ended in 2010.", [("20-year", "base", "1990"), ("20-year", "change_from", "2010")]),
    ("The drought of May lasted nine days, from 6 to 14 May.", [("nine days", "base", "from 6 to 14 May."), ("nine days", "change_from", "from 6 to 14 May.")]),
    ("Bo Ek, 54, who was born on 3 May 1970, won.", [("54", "base", "3 May 1970")]),
    ("It is 300 km (186 miles) long.", [("186 miles", "base", "300 km")]),
)  # fmt: skip
NOTHING = (
    "Rent fell by 20% and wages went from £1,200 to £1,000.",
    "Rent rose 20%. It went from £1,200 a month to a new home in Leeds.",
    "They lost 10 boats and 40 nets, and 25% of the catch.",
    "It is 300 km long and 186 miles from Leeds.",
    "The 20-year plan was made in 1990 and again in 2010.",
    "Bo Ek, 54, said that the bridge was built on 3 May 1970.",
    "Lee won 45% of the vote, up from 40%, and Orr 30%.",
    "The price rose from $40 to $50 in May, 5 percent more than in June.",
    "The hall has 84 seats, 50 more than the 780 in the square.",
    "At 26 of the 168 schools all passed, five more than the 20 of 2019.",
    "The hall has 840 seats, 50 more than last year, and 780 people came.",
    "They sold 900 tickets and 950 mugs. That is 100 more than the 800 of last year.",
    "Staff rose by 40. It went from 310 pupils to 350 a year later.",
    "The town has 400 flats and 100 houses. That is 25%.",
    "They asked 400 people and 300 firms. Of these, 100 (25%) agreed.",
    "They asked 400 people, of whom 100 agreed. That is 25% of all who live there.",
    "Two people were fined £500 each, and a firm £800.",
    "The town bought four buses of 50 seats each, while 200 others were sold.",
    "In all, 900 people came to the three clinics, an average of 150 a day.",
    "A plane took off every 20 minutes. The 90 flights of the past 24 days were full, and 12 flights were late.",
)


def links(text: str) -> list[tuple[str, str, str]]:
    told = extract(read_document(text, source=Source("Daily Record", "2024-05-15"))).claims
    by_id = {claim.id: claim for claim in told}
    return [
        (claim.quantity.text, link.relation.value, by_id[link.claim].quantity.text)
        for claim in told
        for link in claim.links
        if link.relation.value in LINKED
    ]


@pytest.mark.parametrize(("text", "expected"), CORPUS)
def test_what_is_linked(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted(links(text)) == sorted(expected)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not(text: str) -> None:
    assert links(text) == []


def test_a_rate_is_of_the_count_in_the_sentence_before() -> None:
    text = "In the past 24 hours 90 flights left York. A plane took off every 16 minutes."
    assert ("16 minutes", "rate_of", "90") in links(text)
    assert links("In the past 24 hours 90 flights left York. A bus came every 16 minutes.") == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The raid killed 41 people including two guards, and 79 people were hurt.", ["two"]),
        ("The raid killed 41 people, including two guards, and nine clerks had been hurt.", ["two"]),
        ("The raid killed 41 people, including two guards and nine clerks.", ["two", "nine"]),
        ("The raid killed 41 people, including two guards who were asleep and nine clerks.", ["two"]),
    ],
)
def test_what_is_included_ends_where_another_clause_begins(text: str, parts: list[str]) -> None:
    account = extract(read_document(text, source=Source("Daily Record", "2021-08-26"), id=0))
    assert [part.quantity.text for whole, part in account.parts if whole.quantity.text == "41"] == parts
