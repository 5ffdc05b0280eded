"""Whether those who attacked are counted in, as a text says it; and totals that differ for no other reason."""

import pytest

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Attackers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The blast in Leeds killed 14 people, including the bomber, police said.", Attackers.IN),
        ("Fourteen people died in the blast in Leeds, the suicide bomber among them.", Attackers.IN),
        ("The shooting in Leeds left 10 people dead, counting the gunman.", Attackers.IN),
        ("The blast in Leeds killed 13 people, not including the attacker.", Attackers.OUT),
        ("Excluding the gunman, 9 people were killed in the shooting in Leeds.", None),
        ("The blast in Leeds killed 13 people in addition to the bomber.", Attackers.OUT),
        ("The blast in Leeds killed 13 people, police said. They named the attacker.", None),
        ("The blast in Leeds killed 13 people, including the attacker's mother.", None),
        ("The blast in Leeds killed 13 people, including two children.", None),
        ("A gunman opened fire at a market in Leeds, killing eight people before an officer shot him.", Attackers.OUT),
        ("A masked gunman shot dead nine people in Leeds.", Attackers.OUT),
        ("Three people were killed when a gunman opened fire at a market in Leeds.", Attackers.OUT),
        ("Ten people died in Leeds. The shooter was among the dead.", Attackers.IN),
        ("Ten people died in Leeds. Among the dead was the gunman.", Attackers.IN),
        ("Ten people died in Leeds. The shooter was among the guests.", None),
        ("Two gunmen killed six people in Leeds, including themselves.", None),
        ("A gunman was arrested after the raid in Leeds that killed four people.", None),
    ],
)
def test_who_is_counted_in(text: str, told: Attackers | None) -> None:
    document = read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)
    killed = [
        claim for claim in extract(document).claims if claim.kind == "casualties.killed" and claim.quantity.number
    ]
    assert killed[0].attackers is told


def test_a_text_that_counts_the_gunman_in_above_what_he_did_says_one_thing() -> None:
    text = "---\ntitle: Four dead in Leeds shooting\n---\nA gunman killed three people in Leeds on Monday before an officer shot him."
    document = read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)
    assert not [found for found in check_accounts([extract(document)]) if found.code in ("CC101", "CC305", "CC801")]


def test_a_headline_tells_of_those_who_attacked() -> None:
    text = "---\ntitle: Ten dead in Leeds shooting, including the gunman\n---\nA gunman killed nine people in Leeds on Monday."
    document = read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)
    claims = [claim for claim in extract(document).claims if claim.kind == "casualties.killed" and claim.apart is None]
    assert [claim.attackers for claim in claims] == [Attackers.IN, Attackers.OUT]
    assert not [found for found in check_accounts([extract(document)]) if found.code in ("CC101", "CC801")]


@pytest.mark.parametrize(
    ("here", "there", "codes"),
    [
        ("killed 14 people, including the bomber", "killed 13 people, not counting the bomber", []),
        ("killed 14 people, including the bomber", "killed 13 people", ["CC305"]),
        ("killed 14 people", "killed 13 people, not counting the bomber", ["CC305"]),
        ("killed 14 people, including the bomber", "killed 11 people", ["CC804"]),
        ("killed 14 people, including the bomber", "killed 13 people, including the bomber", ["CC804"]),
        ("killed 13 people, including the bomber", "killed 14 people, not counting the bomber", ["CC804"]),
    ],
)
def test_totals_that_differ_by_those_who_attacked(here: str, there: str, codes: list[str]) -> None:
    texts = [("Daily Record", f"A suicide bombing in Leeds on Monday {here}, police said."),
             ("Evening Post", f"On Monday the Leeds suicide bombing {there}, the mayor told reporters.")]  # fmt: skip
    documents = (read_document(text, source=Source(name, "2021-08-26"), id=i) for i, (name, text) in enumerate(texts))
    found = [
        f.code
        for f in check_accounts(map(extract, documents))
        if f.code.startswith(("CC3", "CC1", "CC8")) and f.code != "CC803"
    ]
    assert found == codes
