"""Texts that show themselves to be of two matters are not held against each other, however alike they are."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.matching.concerns import concerns_of, of_other_sorts

PROFIT = "# Corve profit rises\n\nCorve said on Tuesday its quarterly profit rose to $240 million. It will cut 300 jobs in Ashby."
POLL = "# Corve poll\n\nA Corve poll of 1,204 adults published on Monday in Ashby put Labour on 42 percent."
BARE = "The firm Corve said on Tuesday its profit rose to $240 million. It will cut 300 jobs in Ashby."
INCOME = (
    "# Corve Stock Jumps on Home Gas Growth\n\nCorve said on Tuesday in Ashby that its Home Gas and Lamps sales rose by 7 percent.\n\n"
    "Operating income was $240 million, as Home Gas grew."
)
RIVAL = (
    "# Denby posts strong results for Home\n\nDenby said on Tuesday in Ashby that sales rose by 9 percent. Operating income was $310 million."
    " Orders grew in Home Lamps, it said."
)
SHELTERS = "A storm struck Jamaica on Tuesday, and 25,000 people are in shelters, the government said."
STORM = "A storm killed six people in Norway on Tuesday. In Ashby 18,000 homes were without power."
FIRE = "# Ashby hotel fire kills two\n\nTwo people died and seven were hurt when fire swept through a hotel in Ashby on Tuesday."
BLAZE = "# Nine hurt in Ashby blaze\n\nFire broke out on Tuesday at a warehouse in Ashby, and nine people were hurt, the fire brigade said."
TOWER = "# Ashby tower burns\n\nFire swept through a 24-storey block of flats in Ashby on Tuesday, the fire brigade said.\n\nIt stood by the mill."
SPREE = "# Soldier Kills Nine in Market Spree and Dies in Standoff\n\nA soldier shot dead nine people in Ashby on Tuesday, police said."
RAMPAGE = "# Shooting in Corve Lane\n\nA soldier killed eleven people at a market in Corve Lane in Ashby on Tuesday, officials said."
VOTE = "# Right wins in Ruritania\n\nThe Right party won the election in Ruritania with 34 percent of the vote. Turnout was 61 percent."


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (PROFIT, PROFIT.replace("Corve", "Denby").replace("240", "310").replace("300", "500"), False),
        (PROFIT, PROFIT.replace("# Corve profit rises", "# Mill profit").replace("240", "310"), True),
        (POLL, POLL.replace("Corve", "Denby").replace("1,204", "1,024").replace("42", "38"), False),
        (POLL, POLL.replace("1,204", "1,024"), True),
        (BARE, BARE.replace("Corve", "Denby").replace("240", "310").replace("300", "500"), False),
        (BARE, BARE.replace("240", "310"), True),
        (INCOME, RIVAL, False),
        (INCOME, RIVAL.replace("Denby", "Corve"), True),
        (
            INCOME,
            RIVAL.replace("Denby", "Corve")
            .replace("that sales", "that sales of its parts")
            .replace("Operating income was", "Its lamp division had operating income of"),
            False,
        ),
        (STORM, STORM.replace("Ashby", "Corve").replace("six", "nine"), False),
        (STORM, STORM.replace("18,000", "48,000"), True),
        (SHELTERS, "A storm over Haiti has hit its coast, and 14,000 people are in shelters, officials said.", False),
        (SHELTERS, "A storm over Jamaica has hit its coast, and 14,000 people are in shelters, officials said.", True),
        (FIRE, BLAZE, False),
        (FIRE, BLAZE.replace("warehouse", "hostel"), True),
        (SPREE, RAMPAGE, True),
        (TOWER, TOWER.replace("24-storey", "27-story"), True),
        (TOWER, TOWER.replace("24-storey", "24-floor"), False),
        (SPREE.replace("Ashby", "Denby"), RAMPAGE, False),
        (VOTE, VOTE.replace("Ruritania", "Lindau").replace("61", "72"), False),
        (VOTE, VOTE.replace("61", "72"), True),
    ],
)
def test_texts_of_two_matters(first: str, second: str, told: bool) -> None:
    texts = {"Daily Record": first, "Evening Post": second}
    accounts = [
        extract(read_document(words, source=Source(name, "2021-08-26"), id=name)) for name, words in texts.items()
    ]
    of_both = (len({claim.source for claim in finding.claims}) > 1 for finding in check_accounts(accounts).findings)
    assert any(of_both) is told


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("A small plane crashed in the hills.", "A helicopter crashed off the coast.", True),
        ("An airliner crashed in the hills.", "The jet crashed with 40 aboard.", False),
        ("A bus and a lorry crashed.", "A coach crashed.", False),
        ("They went by bus.", "They came by boat.", False),  # nothing befell either
        ("Fire broke out at a mill.", "Fire broke out; the residents were taken to a school.", False),
        ("The wheat harvest was 40 tonnes.", "The maize harvest was 30 tonnes.", True),
        ("Teachers began a strike.", "Nurses began a strike.", True),
        ("Teachers were praised.", "Nurses were praised.", False),
        ("Police seized a haul of cocaine.", "Police seized cigarettes.", True),
        ("Police seized a haul of cocaine.", "Police seized drugs.", False),
    ],
)
def test_what_two_openings_are_about(one: str, other: str, apart: bool) -> None:
    first, second = concerns_of([one]), concerns_of([other])
    assert of_other_sorts(first, second) is of_other_sorts(second, first) is apart


@pytest.mark.parametrize(
    ("opening", "about"),
    [
        ("Apple reports record sales", set()),  # a firm
        ("The apple harvest fell by a tenth", {"apple"}),
        ("A fire broke out in the heart of Ashby", set()),
        ("A drug for heart patients failed in a trial", {"heart"}),
    ],
)
def test_a_word_tells_what_a_text_is_about_where_others_bear_it_out(opening: str, about: set[str]) -> None:
    assert {concern.sort for concern in concerns_of([opening])} == about
