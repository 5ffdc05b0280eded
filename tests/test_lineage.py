"""Copies of a passage: found by their words, named alike whatever the order, their figures held against each other."""

from collections.abc import Sequence

from claimcheck.checking import check_accounts
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Report
from claimcheck.lineage import counterparts, traced
from claimcheck.settings import Severity
from claimcheck.stories import Account

WIRE = "The ministry promised the release of {} prisoners in exchange for an end to the long siege of the old harbour town."


def account(name: str, text: str, published: str = "2024-05-15") -> Account:
    return extract(read_document(text, source=Source(name, published), id=name))


def claims(*accounts: Account) -> list[Claim]:
    return [claim for told in accounts for claim in told.claims]


def check(*texts: str) -> Report:
    return check_accounts([account(f"Paper {index}", text) for index, text in enumerate(texts)])


def lineages(found: Sequence[Claim]) -> set[str | None]:
    return {claim.lineage for claim in found}


def test_copies_have_one_name_whatever_the_order() -> None:
    given = claims(account("A", WIRE.format("5,000")), account("B", WIRE.format("15,000")))
    names = lineages(traced(given))
    assert len(names) == 1
    assert None not in names
    assert lineages(traced(given[::-1])) == names


def test_short_and_other_sentences_are_no_copies() -> None:
    one, other = "Three people were killed in York.", "Three people were killed in Leeds."
    assert lineages(traced(claims(account("A", one), account("B", other)))) == {None}
    text = "The council counted 5,000 sheep on the hills above the town in the first week of a very cold April."
    assert lineages(traced(claims(account("A", WIRE.format("5,000")), account("B", text)))) == {None}


def test_a_text_is_no_copy_of_itself() -> None:
    assert lineages(traced(claims(account("A", f"{WIRE.format('5,000')} {WIRE.format('15,000')}")))) == {None}


def test_a_given_name_is_kept() -> None:
    given = claims(account("A", WIRE.format("5,000")), account("B", WIRE.format("15,000")))
    kept = Claim("12", of="people", lineage="wire")
    assert traced([*given, kept])[-1].lineage == "wire"


def test_figures_at_one_place_of_a_passage_are_counterparts() -> None:
    text = "Of the {} ships that left the harbour in the storm of last week only {} have come back, the owners said on Monday."
    given = claims(
        account("A", text.format(40, 12)), account("B", text.format(40, 21)), account("C", text.format(40, 12))
    )
    found = [[claim.quantity.printed() for claim in slot] for slot in counterparts(traced(given))]
    assert ["40", "40", "40"] in found
    assert sorted(["12", "21", "12"]) in [sorted(slot) for slot in found]


def test_a_sentence_that_is_filled_in_anew_is_no_slip() -> None:
    text = "The leading index of the exchange in the old harbour town fell by {} percent to {} points on the same day."
    given = claims(account("A", text.format("2.36", "4,907")), account("B", text.format("8.04", "5,272")))
    assert list(counterparts(traced(given))) == []


def test_a_changed_figure_in_a_copy_is_an_error_even_where_it_is_only_promised() -> None:
    found = check(WIRE.format("5,000"), WIRE.format("15,000")).findings
    assert [finding.severity for finding in found] == [Severity.ERROR]


def test_copies_that_agree_are_silent() -> None:
    assert check(WIRE.format("5,000"), WIRE.format("5,000"), WIRE.format("5000")).ok


def test_a_later_copy_may_have_a_later_figure() -> None:
    text = (
        "At least {} people were killed when the old bridge over the river fell into the water, the fire service said."
    )
    given = [account("A", text.format(12), "2024-05-15"), account("B", text.format(15), "2024-05-17")]
    assert check_accounts(given).at_least(Severity.ERROR) == ()


def test_the_work_is_that_of_sorting() -> None:
    text = "Some {} boats of the fleet number {} left the harbour of the town in the storm, the owners said."
    given = [Claim(str(i), of="boats", quote=text.format(i, i)) for i in range(20)]
    assert len(traced(given)) == 20
