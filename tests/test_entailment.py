"""Whether a statement follows from a text: examples of every answer, and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.entailment import Outcome, Support, supports

SUPPORTED, CONTRADICTED, UNDECIDED = Outcome.SUPPORTED, Outcome.CONTRADICTED, Outcome.UNDECIDED


@pytest.mark.parametrize(
    ("evidence", "statement"),
    [
        ("The blast killed 13 people.", "At least 12 people were killed."),
        ("The blast killed 13 people.", "More than a dozen people died in the blast."),
        ("At least 30 people died in the collision.", "30 people died in the collision."),
        ("The airline carried over 400 passengers.", "The airline carried fewer than 500 passengers."),
        ("It has sold about 5.3 million copies.", "The novel has sold more than 5 million copies."),
        ("Half of the voters stayed at home.", "50 % of the voters stayed at home."),
        ("The mayor reported 26 cases and 4 deaths.", "The town had fewer than 5 deaths."),
        (
            "The film grossed $ 4 million at home and $ 9 million abroad .",
            "The film earned over $ 8 million overseas .",
        ),
        (
            "Critics gave the play a mark of 6.4/10 from 31 reviews.",
            "The play has an average rating of more than 6/10.",
        ),
        ("There have been no reported cases in the valley.", "The valley has zero cases."),
        ("As of 4 May, the county had 210 cases.", "Before 5 May, the county had fewer than 220 cases."),
        ("As of 4 May, the county had 210 cases.", "As of 9 May, the county had at least 200 cases."),
        ("It has 30.000 inhabitants.", "About 30,000 people live in the town."),
        ("It earned $5 million in Canada and $3 million elsewhere.", "It earned over $2 million outside Canada ."),
        ("There were no deaths as of 9 May.", "Before 5 May there were zero deaths."),
        ("The harbour was opened by the queen in spring.", "The queen opened the harbour."),
        ("Twelve firefighters -LRB- of 20 -RRB- were hurt .", "12 firefighters were injured ."),
        ("It was the club's ninth straight win.", "The club had fewer than 10 straight wins."),
        ("The bakery marked the 40th anniversary of its oven.", "The bakery has had its oven for more than 35 years."),
        ("The show is now in its 4th season.", "The show has fewer than 5 seasons."),
        ("It was built after the 2005 reform.", "It was built after the 2005 reform of the port."),
        ("Radio 4 broadcast the concert on 3 May 2010.", "Radio 4 broadcast the concert before June 2010."),
        (
            "The pier opened on 3 May 2010 and has drawn 400 anglers as of June 2015.",
            "By June 2015 it had drawn 400 anglers.",
        ),
        ("As of 9 AM, 7 May the county had 210 cases.", "As of 7 May the county had more than 200 cases."),
        ("She left the farm at the age of nine.", "She left the farm at an age above 8 years."),
        ("The firm's $40 million loss was its first.", "The firm had a loss of more than $35 million."),
        ("The first blast killed 12 people and the second blast killed 8 people.", "20 people were killed in total."),
        ("The shelter had 40 cats and gave 12 cats to a farm.", "The shelter has 28 cats now."),
        ("The pond had 12 swans, and 8 more swans came.", "The pond has 20 swans."),
        ("As of 4 May 2020, the county had 210 cases.", "By early May the county had fewer than 220 cases."),
        ("The mill was built in 1934.", "The mill was built in the 1930s."),
        ("The mill was built in 1834.", "The mill was built in the 1800s."),
        ("The ferry carried 25,300 people.", "The ferry carried more than 250,00 people."),
        ("The ferry carried 250,00 people.", "The ferry carried more than 24,300 people."),
        (
            "The ferry carried 90 lorries and 25,300 people.",
            "The ferry carried over 250,00 people and over 85 lorries.",
        ),
        (
            "The play earned $30 in the village and $40 in foreign towns totalling takings of $70.",
            "The play earned more than $65 in all.",
        ),
        ("The gig is on 28 October 2020.", "The gig is before the end of October 2020."),
        ("Of marks out of 20 the wine got 14, from 9 tasters.", "The wine got marks above 12 and more than 8 tasters."),
        ("The port ordered 40 cranes, of which 12 were built.", "Fewer than 15 of the 40 cranes have been built."),
        ("Ana Lund and Bo Cruz were fined $300 and $500, respectively.", "Bo Cruz was fined $500."),
        ("On 4 May the council said it would shut the ferry.", "By 6 May the council said it would shut the ferry."),
        ("The flat is on the 3rd floor of the tower.", "The flat is below the 5th floor of the tower."),
        ("Ana Cruz ( 3 May 1921 -- 4 June 1990 ) was a potter .", "Ana Cruz was born in May 1921 ."),
        ("The pier opened in 1994. Six years later, it sank.", "The pier sank less than seven years after it opened."),
        ("The pier, which sank six years ago, is open again.", "It has been six years since the pier sank."),
        ("The crew can paint the pier in 12 days.", "The crew can paint the pier in less than 15 days."),
        ("In 1994 the pier was mended, 60 years after it sank.", "The pier sank 60 years earlier."),
        ("Critics gave the play 84% and an average mark of 6.4/10.", "The play got an average mark of 6.4."),
        ("The club paid â‚¬11 million for him.", "The club bought him for less than €14 million."),
        ("She was sold for a fee of \ufffd86 million.", "She was sold for more than €85.5 million."),
        ("The bay lies at 14° W, off the coast.", "The bay lies less than 14,5 west."),
        ("The Halberd sold 5 million lamps.", "The Halbert sold more than 4 million lamps."),
        ("On Good Fare it has a rating of 91% from 11 diners.", "The Anchor has a rating of less than 92%."),
        ("It has over 2+ million readers.", "The paper has more than 1.5 million readers."),
        ("Lund is 6'0\" (1.80 m) tall.", "Lund is less than 1.81 metres tall."),
        ("It won prizes in Norway (7 medals), and in Peru (with 13 medals).", "It won more than 12 medals in Peru."),
        ("She has a market value of 70 milions €.", "She has a market value of over €50 million."),
        ("Ana Cruz (born 3 May 1979) is a potter.", "Ana Cruz was born some years after 1975."),
        ("A. Cruz (3 May 1921 to 4 June 1990) was a potter.", "Ana Maria Cruz died in 1990."),
        ("The town had 12 fires.", "In 2020 the town had more than 10 fires."),
        ("The fair ran from 3 May to 5 June 2010.", "The fair ran on 3 May 2010."),
        ("The war was fought from 1861 to 1865.", "The war was fought in the 19th century."),
        ("Low Tide was filmed in Oslo.", "Low Tide (1998 film) was filmed in Oslo."),
        ("Minister Ana Lund gave $75 million to small farms.", "Norway gave more than $70 million to small farms."),
        ("Ana Lund has been a singer for three decades.", "Ana Lund has sung for more than 25 years."),
        ("The opera ran from 2013\ufffd15 in Oslo.", "The opera ran in Oslo before 2016."),
        ("Ana Maria Lund filmed Night Bus in Oslo.", "Ana Maria Lund filmed Night Bus 3."),
        ("The fair was held from 1861 to 1865.", "The fair lasted less than five years."),
        ("The stew got 91% from diners and an average mark of 6.4/10.", "The stew got an average mark of over 60%."),
        ("The stew got an average mark of 64%.", "The stew got an average mark of over 6/10."),
        ("The clip got 4 million hits.", "The clip got over 3 million views."),
        ("The fair lasted a month.", "The fair lasted four weeks."),
        ("The path is 5 km long.", "The path is about 3 miles long."),
        ("Tern beat Gull 3–1 in the final.", "Gull lost the final to Tern by 1-3."),
        (
            "On 3 May 2010, after a strike, the port ordered a $40 million ferry with a $6 million slip for 2012.",
            "The port ordered a ferry for more than $38 million in May 2010.",
        ),
        (
            "These 12 crews won the regatta: Tern (28 titles), Gull (26 titles).",
            "Gull won the regatta more than 25 times.",
        ),
        ("The play ran from May 2010 to July 2010.", "The play ran for two months."),
        ("The play ran from 3 May 2010 to 5 June 2010.", "The play ran for over 30 days."),
        ("The fair ran in Oslo from 1861 to 1865.", "The fair in Oslo began in 1861."),
        ("It was taped from May 2010 to July 2010 in Oslo.", "It was taped in Oslo between March 2010 and July 2010."),
        ("The port counted 24 cranes.", "Less 29 cranes stood in the port."),
        ("He was given the farm by an aunt in 1994.", "Bo Cruz Lund was given a farm in 1994."),
        ("She passed away in Oslo in 1994.", "Ana Lund died in Oslo in 1994."),
        ("The fair earned over $140 million.", "The fair earned millions."),
        ("The lake is the third-largest in Peru.", "It is the 3rd largest lake of Peru."),
        ("She signed for the Terns for $4,000.", "Her contract with the Terns cost less than $5,000."),
        ("The fair had 40 stalls in 2013/14.", "The fair had fewer than 50 stalls in 2013/14."),
        ("The town was sacked in AD 681.", "The town was sacked in 681 A.D."),
        ("The fort stood from 221 to 206 BC.", "The fort fell around 200 BC."),
        ("Low Tide is a Danish drama, film and play by Ana Lund.", "Low Tide is a film by Ana Lund."),
        ("It was first shown in an old barn in 1994.", "Low Tide by Ana Lund was first shown in an old barn."),
        ("The mill was built in the mid-1970s.", "The mill was built in the mid-1970 's ."),
        ("The fort stood from 221 to 206 BC.", "The fort fell in 206 BC."),
        ("The stew got good to mixed reviews, most of them positive.", "The stew got mixed reviews."),
    ],
)
def test_what_follows(evidence: str, statement: str) -> None:
    assert supports(evidence, statement).verdict is SUPPORTED


@pytest.mark.parametrize(
    ("evidence", "statement"),
    [
        ("The bridge took exactly 12 lorries.", "The bridge took more than 12 lorries."),
        ("The station counted 115 trains.", "The station counted fewer than 115 trains."),
        ("The station counted 115 trains.", "The station counted 121 trains."),
        ("The blast killed 12 people and wounded 8 more.", "The blast killed 20 people."),
        ("The museum drew over 600 visitors.", "The museum drew fewer than 500 visitors."),
        ("The clinic reported 40 cases and 7 deaths.", "The clinic reported more than 8 deaths."),
        ("The budget was $ 129 million .", "The budget was more than $ 129.5 million ."),
        ("As of 4 May, the county had 210 cases.", "As of 9 May, the county had fewer than 200 cases."),
        ("On 3 June the 24th case was found on the island.", "On 3 June the 25th case was found on the island."),
        ("The tower was finished on 3 June 1994.", "The tower was finished on 5 June 1996."),
        ("The tower was begun in 1990 and finished on 3 June 1994.", "The tower was finished after July 1994."),
        ("It was the club's ninth straight win.", "The club had fewer than 9 straight wins."),
        ("The course is rated at 86% by walkers.", "The course is rated at 85% by walkers."),
        ("The mill was built in 1934.", "The mill was built in the 1940s."),
        ("The ferry carried 7,100 people.", "The ferry carried over 7,1000 people."),
        ("The exports of the port rose 3% in May.", "The exports of the port fell 3% in May."),
        ("The crew can paint the pier in 12 days.", "The crew can paint the pier in 15 days."),
        ("The fair was held from 1861 to 1865.", "The fair lasted more than five years."),
        ("The stew got 71% from diners and an average mark of 6.4/10.", "The stew got an average mark of over 70%."),
        ("Ana Lund was mayor from 1972 to 1977.", "Ana Lund was mayor from 1970 to 1977."),
        ("The fair ran in Oslo from 1861 to 1865.", "The fair in Oslo began after 1863."),
        ("The fair ran in Oslo from 1861 to 1865.", "The fair in Oslo ended before 1863."),
        ("Ana Lund and Bo Cruz were fined $300 and $500, respectively.", "Ana Lund was fined $500."),
        (
            "The fleet of Tern has 40 ships.",
            "After the 2019 floods the fleet of Tern has fewer than 30 ships.",
        ),
        (
            "Lund and Cruz held 71% and 29% respectively of the shares in the Tern group.",
            "Lund held less than 70.8% of the shares in the Tern group.",
        ),
        ("The mill was built in 1934.", "The mill was built in the 19th century."),
        ("Ana Cruz ( Porto ; May 3 , 1921 -- June 4 , 1990 ) was a potter .", "Ana Cruz was born in 1927 ."),
        ("Ana Cruz ( May 3 , 1921 , Porto -- June 4 , 1990 ) was a potter .", "Ana Cruz died in 1992 ."),
        ("Ana Cruz (born Ana Lima; 3 May 1921) is a potter.", "Ana Cruz was born in 1927."),
        ("Ana Cruz (3 May 1921 – 4 June 1990) was a potter.", "Ana Cruz was born in 1927."),
        ("Ana Cruz (born 1965) was the mayor until July 2006.", "Ana Cruz was born in 2006."),
        ("Ana Cruz ( 3 May 1921 -- 4 June 1990 ) was a potter .", "Ana Cruz died in 1970 ."),
        ("Ana Cruz (3 May 1921 to 4 June 1990) was a potter.", "Ana Cruz died before 1970."),
        ("It is the sixth best farm of the county.", "It ranks above the 6th best farm of the county."),
        ("The song was at number three on the chart.", "The song was at number one on the chart."),
        ("Tern beat Gull 3–1 in the final.", "Tern beat Gull 3-2 in the final."),
        ("The yard built the X-12 in Oslo.", "The X-11 was built in Oslo."),
        ("She was hired in March 2012 and promoted in May 2015.", "She was promoted before June 2013."),
        ("Low Tide is a 1994 Danish drama film about a ferry.", "Low Tide was released in 1997."),
        (
            "It was moored for good on 3 May 1994.",
            "The Elsa Maria Lund was moored before April 1994.",
        ),
        (
            "Lund has raced since 2006, which nobody had foreseen, and has won 121 cups.",
            "Ana Lund has won fewer than 120 cups since 2006.",
        ),
        (
            "The first sale of the 2019 fair was held on 3 May 2019.",
            "The first sale of the fair was held after 3 May 2019.",
        ),
        ("The port counted 29 cranes.", "Less 29 cranes stood in the port."),
        ("The lake is the third-largest in Peru.", "The lake is the second-largest in Peru."),
        ("The fort stood from 221 to 206 BC.", "The fort fell in 210 BC."),
        ("The stew got mixed reviews.", "The stew got negative reviews."),
        ("The flat is on the 3rd floor of the tower.", "The flat is above the 5th floor of the tower."),
        ("Ana Cruz went to a public school in Oslo.", "Ana Cruz went to a private school in Oslo."),
        ("Ana Cruz (born 3 May 1921) is a potter.", "Ana Cruz died on 3 May 1921."),
        ("Ana Cruz was killed on 3 May 1921.", "Ana Cruz was born in May 1921."),
        ("The singer toured Peru with a choir in 2012.", "The singer toured Peru with a choir in 2014."),
    ],
)
def test_what_is_contradicted(evidence: str, statement: str) -> None:
    told = supports(evidence, statement)
    assert (told.verdict, told.tension) == (CONTRADICTED, False)


@pytest.mark.parametrize(
    ("evidence", "statement"),
    [
        ("The museum drew over 400 visitors.", "The museum drew more than 500 visitors."),
        ("As of 4 May, the county had 210 cases.", "As of 9 May, the county had 210 cases."),
        ("As of 4 May, the county had 210 cases.", "By 9 May, the county had 210 cases."),
        ("As of 9 May, the county had 210 cases.", "Before 4 May, the county had more than 200 cases."),
    ],
)
def test_what_is_in_tension_only(evidence: str, statement: str) -> None:
    told = supports(evidence, statement)
    assert (told.verdict, told.tension) == (CONTRADICTED, True)


@pytest.mark.parametrize(
    ("evidence", "statement", "why"),
    [
        ("The fair drew 300 visitors.", "The fair earned $5,000.", "nothing in the evidence speaks of “$5,000”"),
        ("As of 4 May, the county had 210 cases.", "As of 9 May, the county had more than 220 cases.", "as of 9 May"),
        ("As of 4 May, the county had 210 cases.", "As of 2 May, the county had fewer than 205 cases.", "as of 4 May"),
        ("As of 4 May, the county had 210 cases.", "By 9 May, the county had fewer than 220 cases.", "by 9 May"),
        (
            "The choir was rated at 82% by 40 listeners.",
            "The choir was rated above 80% at home and below 70% abroad.",
            "another figure of the statement",
        ),
        ("The town has 40 boats.", "The town has boats, including 12 boats with nets.", "tells of a part"),
        (
            "As of 4 May, 40 people with the infection were in hospital.",
            "As of 9 May, fewer than 30 people with the infection were in hospital.",
            "as of 9 May",
        ),
        ("There are three oars in each of the boats.", "There are 12 oars in the boats.", "told for each"),
        ("The farm has 9 goats and 4 sheep.", "The farm has 5 fewer sheep than goats.", "told for each"),
        ("The storm did not kill 12 people.", "The storm killed 12 people.", "says that it is not so"),
        ("12 sailors were not hurt.", "12 sailors were hurt.", "says that it is not so"),
        ("Norway added 300 jobs.", "Canada added 200 jobs.", "other countries"),
        ("At least 12 people died.", "13 people died.", "“At least 12”"),
        ("The choir sang in the old church.", "The striker missed a penalty.", "does not speak of"),
        ("It holds 71% from 49 reviews.", "After 43 reviews, it held more than 72%.", "another moment"),
        ("At most ten young workers were hired.", "At most ten workers were hired.", "tells of some only"),
        ("A 31-year-old man was rescued.", "A 49-year-old man was rescued.", "little shows"),
        ("As of 4 May, the county had 24 cases.", "Of the 24 cases, 20 of the 24 were mild.", "another figure"),
        ("", "Three dogs barked.", "nothing in the evidence"),
        (
            "The clip had 40,000 views within a month.",
            "The clip had more than 50,000 views within two months.",
            "moment",
        ),
        ("Two more cases were confirmed.", "There were fewer than 6 cases.", "came on top"),
        ("There were 40 cases in all.", "There were 12 new cases.", "came on top"),
        ("Over 40,0 people came.", "Over 45,0 people came.", "cannot be read"),
        ("The ferry carried 90,300 people.", "The ferry carried over 7,1 people.", "“over 7,1” cannot be read"),
        ("Only 12 sailors ate fish.", "Only 12 sailors ate herring.", "no more of one thing"),
        ("At least 5 guests had tea or coffee.", "At least 5 guests had coffee.", "one thing or another"),
        ("At most 5 guests had coffee.", "At most 5 guests had tea or coffee.", "one thing or another"),
        ("Mayor opens harbour on 3 May 2010", "Mayor shuts old harbour school on 5 May 2012", "2010"),
        (
            "The flood killed 12 people in the north and 8 people in the south.",
            "It killed 20 people.",
            "12 + 8 = 20",
        ),
        ("The farm has 40 goats and 17 sheep.", "The farm has 57 animals.", "40 + 17 = 57"),
        ("The mill made 3,884 bowls, but 2,871 bowls were cracked.", "1,013 bowls were whole.", "3884 − 2871 = 1013"),
        ("The crew had 83 sacks after 6 days.", "They filled 18 sacks of apples per day.", "told for each"),
        (
            "The singer sold 26 million records worldwide.",
            "The singer sold over 2 million records in Canada.",
            "the world",
        ),
        (
            "The singer sold 2 million records in Canada.",
            "The singer sold over 5 million records worldwide.",
            "the world",
        ),
        (
            "It sells in Sweden, Chad and Peru (5 shops).",
            "It has more than 13 shops in Sweden.",
            "nothing in the evidence",
        ),
        (
            "Low Tide sold 5 million copies.",
            "Low Tide and its rivals sold 24 million copies combined.",
            "several at once",
        ),
        ("The mill confirmed a fire.", "The mill confirmed a fire on 3 May 2020.", "tells no time"),
        ("The town had 12 fires.", "The town had more than 10 fires by 3 May 2020.", "tells no time"),
        ("Ana Cruz died in August 2013.", "Ana Cruz died on 14 August 2013.", "tells of August 2013"),
        (
            "In 2004 four members of the choir went to court.",
            "In 2003 several members of the choir went to court.",
            "2004",
        ),
        ("At least three wolves are grey.", "At least three foxes are grey.", "other things by name"),
        ("The shelter had 40 cats and gave 12 cats to a farm.", "The shelter has 30 cats now.", "40 − 12 = 28"),
        ("Ana Cruz was born in 1950.", "Ana Cruz retired in 2012.", "the evidence tells of 1950"),
        ("In 2019 Ana ranked 6th for speed.", "In 2018 judges ranked Ana 3rd for speed.", "“3rd”"),
        ("It is the sixth best farm of the county.", "It ranks above the 7th best farm of the county.", "“7th”"),
        ("Mayor vows 300 homes for harbour", "Mayor sells 500 homes at a loss", "headlines"),
        ("The fair was held from 1861 to 1865.", "The fair lasted five years.", "the statement “five years”"),
        ("Ana Lund scored twice as Tern beat Gull.", "Ana Lund scored as Tern beat Gull 3-1.", "speaks of “3-1”"),
        ("It is the sixth best farm of the county.", "By far, Ana Lund has the ninth best farm in Oslo.", "“ninth”"),
        ("It is the sixth best farm in the county.", "Ana Lund's farm ranked #4 in the county.", "“#4”"),
        ("Low Tide is a film directed by Ana Lund.", "Low Tide was directed by Bo Cruz.", "“directed by Bo Cruz”"),
        ("The fair was held in Oslo and Lima.", "The fair was held in Bergen.", "“held in Bergen”"),
        ("The fair ran in Oslo from 1861 to 1865.", "The fair in Oslo ended in 1863.", "1861 to 1865"),
        ("Low Tide is a 1994 Danish ferry, built in Oslo.", "Low Tide is a 1994 Danish novel.", "“novel”"),
        (
            "Low Tide was filmed in the old port of Oslo.",
            "Low Tide was filmed in the old port by Ana Lund.",
            "“by Ana Lund”",
        ),
        ("The number of tests was 300.", "There were over 260 deaths.", "nothing in the evidence"),
        ("A room cost $440 in the 2016–17 season.", "A room cost under $430 in the 2015–16 season.", "2016–17"),
        ("There are 12 cases in West Harbour.", "Lund County has over 30 cases.", "of other names"),
        ("The port counted 272 cranes.", "Cranes may be 20 to 30 times more than told.", "“20 to 30”"),
        ("The fair was the worst, said Lund.", "Bo Cruz wrote that the best thing was the fair.", "“worst”"),
    ],
)
def test_what_is_left_open_says_why(evidence: str, statement: str, why: str) -> None:
    told = supports(evidence, statement)
    assert told.verdict is UNDECIDED
    assert why in told.reason


def test_the_figure_that_speaks_of_the_same_thing_is_found() -> None:
    evidence = (
        "As of 4 May, there are 92 confirmed cases – 54 in Sofia, 9 in Varna – in 15 of 28 provinces, and two deaths."
    )
    assert supports(evidence, "Sofia had fewer than 60 cases.").verdict is SUPPORTED
    assert supports(evidence, "There were more than 90 cases as of 4 May.").verdict is SUPPORTED
    assert supports(evidence, "Varna had more than 10 cases.").verdict is CONTRADICTED
    assert supports(evidence, "There were fewer than 85 cases as of 4 May.").verdict is CONTRADICTED
    assert supports(evidence, "Cases were found in 15 provinces.").verdict is SUPPORTED


def test_each_figure_is_held_against_one_of_its_own() -> None:
    evidence = "Orders stand at 1,683, of which 1,342 are delivered and 1,312 remain in use."
    assert supports(evidence, "Orders are fewer than 1,690 and fewer than 1,320 remain in use.").verdict is SUPPORTED
    assert supports(evidence, "Orders are fewer than 1,690 and fewer than 1,310 remain in use.").verdict is CONTRADICTED


def test_a_total_is_held_against_the_total() -> None:
    evidence = "The film grossed $36.3 million in Canada and $85 million in other territories, for a worldwide total of $121.3 million."
    assert supports(evidence, "The film grossed more than $121 million globally.").verdict is SUPPORTED
    assert supports(evidence, "The film grossed less than $120 million globally.").verdict is CONTRADICTED
    assert supports(evidence, "The film grossed less than $90 million in other territories.").verdict is SUPPORTED


def test_every_figure_must_follow() -> None:
    evidence = "The storm killed 12 people and injured 40."
    assert supports(evidence, "The storm killed 12 people and injured more than 30.").verdict is SUPPORTED
    assert supports(evidence, "The storm killed 12 people and injured more than 45.").verdict is CONTRADICTED


counts = st.integers(2, 5000)
things = st.sampled_from(
    ["people were evacuated", "houses burned", "soldiers were killed", "cases were found", "seats were sold"]
)
bounds = st.sampled_from(["", "at least ", "more than ", "fewer than ", "about ", "up to ", "nearly "])


@given(counts, things, bounds)
def test_a_text_supports_itself(number: int, thing: str, bound: str) -> None:
    text = f"The agency said {bound}{number:,} {thing}."
    assert supports(text, text).verdict is SUPPORTED


@given(counts, counts, things, bounds)
def test_never_both(one: int, other: int, thing: str, bound: str) -> None:
    """Of two statements that exclude each other no text supports both."""
    evidence = f"In all, {bound}{one:,} {thing}."
    over, under = supports(evidence, f"More than {other:,} {thing}."), supports(evidence, f"At most {other:,} {thing}.")
    assert not (over.verdict is SUPPORTED and under.verdict is SUPPORTED)


@given(counts, st.integers(0, 400), counts, things, bounds)
def test_narrowing_never_turns_support_into_contradiction(
    low: int, more: int, other: int, thing: str, bound: str
) -> None:
    """What follows from a bound in logic, or is only near it, is not contradicted by a number within the bound near it."""
    statement = f"{bound}{other:,} {thing}."
    wide = supports(f"Between {low:,} and {low + more + 2:,} {thing}.", statement)
    narrow = supports(f"Exactly {low + more + 1:,} {thing}.", statement)
    assert not (wide.verdict is SUPPORTED and narrow.verdict is CONTRADICTED)


@given(counts, counts, things)
def test_an_exact_count_is_judged_by_arithmetic(one: int, other: int, thing: str) -> None:
    told = supports(f"Officials counted that {one:,} {thing}.", f"Officials counted that more than {other:,} {thing}.")
    assert told.verdict is (SUPPORTED if one > other else CONTRADICTED)
    assert not told.tension


def test_a_support_is_a_value() -> None:
    assert supports("12 people died.", "12 people died.") == supports("12 people died.", "12 people died.")
    assert isinstance(supports("", ""), Support)
