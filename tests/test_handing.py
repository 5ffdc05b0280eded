"""What rules are handed, and how what they find is put together: names, order, one finding for a clash, what is traced."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from claimcheck.checking import PRECEDENCE, check_accounts
from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.figures import Span
from claimcheck.finding import Finding
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.quotation import Quotation
from claimcheck.ruling import Rule, Scope
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account, Series, Story
from claimcheck.vocabulary import Relation

RECORD, POST = Source("Daily Record", "2021-08-26"), Source("Evening Post", "2021-08-26")
Says = Callable[[Any], Iterator[Finding]]


def toll(number: int = 12, **known: Any) -> Killed:
    usual: dict[str, Any] = {"of": "people", "event": "Leeds fire", "source": RECORD}
    return Killed(number, **usual | known)


def rule(says: Says, scope: Scope = Account, code: str = "XX001", severity: Severity = Severity.WARNING) -> Rule:
    """A rule that says this of what it is handed."""
    return Rule(code, "told", severity, scope, "A page.", lambda given, settings: says(given))


def handed(scope: Scope, *accounts: Account, ledger: tuple[Claim, ...] = ()) -> list[Any]:
    """All that a rule is handed."""
    seen: list[Any] = []

    def says(given: Any) -> Iterator[Finding]:
        seen.append(given)
        yield from ()

    check_accounts(accounts, rules=[rule(says, scope)], ledger=ledger)
    return seen


# Names.


def test_claims_and_quotations_without_a_name_get_one_of_their_own() -> None:
    words = (Quotation("We lost it.", id="q"), Quotation("We lost them."))
    first, second = handed(
        Account, Account(claims=(toll(), toll(13, id="b"))), Account(claims=(toll(),), quotations=words)
    )
    assert [claim.id for claim in first.claims] == ["0:0", "b"]
    assert [claim.id for claim in second.claims] == ["1:0"]
    assert [said.id for said in second.quotations] == ["q", "1:quotation 1"]
    (bare,) = handed(Account, Account(claims=(toll(id="a"),), quotations=(Quotation("We lost it."),)))
    assert [said.id for said in bare.quotations] == ["0:quotation 0"]


def test_claims_of_a_ledger_keep_their_names_or_get_one() -> None:
    (series,) = handed(Series, ledger=(toll(), toll(13, id="kept"), toll(14)))
    assert [claim.id for claim in series.claims] == ["ledger:0", "kept", "ledger:2"]
    assert handed(Account, ledger=(toll(),)) == []


# What each rule is handed.


def at(document: str | None, start: int | None, line: int | None = None) -> Location:
    return Location(document, None if start is None else Span(start, start + 2), line)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"location": at("a", 5), "id": "z"}, {"location": at("a", 9), "id": "b"}),
        ({"location": at("a", 5), "role": "headline", "id": "a"}, {"location": at("a", 9), "role": "body", "id": "b"}),
        ({"location": at("a", None, 3), "id": "z"}, {"location": at("a", None, 4), "id": "b"}),
        ({"role": "body", "location": at("a", None, 4)}, {"role": "headline", "location": at("a", None, 3)}),
        ({"location": at("a", 900)}, {"location": at("b", 3)}),
        ({"number": 12, "id": "z"}, {"number": 13, "id": "b"}),
        ({"id": "a"}, {"id": "b"}),
    ],
)
def test_an_account_is_handed_in_the_order_of_its_text(first: dict[str, Any], second: dict[str, Any]) -> None:
    one, two = (toll(**{"id": "m"} | known) for known in (first, second))
    for given in ((one, two), (two, one)):
        (account,) = handed(Account, Account(claims=given))
        assert account.claims == (one, two)


def test_a_rule_of_several_claims_is_handed_no_series_of_one() -> None:
    seen: list[Series] = []

    def says(given: Series, settings: Settings) -> Iterator[Finding]:
        seen.append(given)
        yield from ()

    rules = [Rule("XX001", "told", Severity.WARNING, Series, "A page.", says, several) for several in (True, False)]
    told = (toll(id="a"), toll(13, id="b"), Wounded(40, of="people", event="Leeds fire", source=RECORD, id="c"))
    check_accounts([Account(claims=told)], rules=rules[:1])
    assert [[claim.id for claim in series.claims] for series in seen] == [["a", "b"]]
    seen.clear()
    check_accounts([Account(claims=told)], rules=rules[1:])
    assert sorted(len(series.claims) for series in seen) == [1, 2]


def test_a_rule_of_several_claims_is_handed_no_document_without_links_nor_story_of_one_claim() -> None:
    seen: list[Account | Story] = []

    def says(given: Account | Story, settings: Settings) -> Iterator[Finding]:
        seen.append(given)
        yield from ()

    rules = [Rule("XX001", "told", Severity.WARNING, scope, "A page.", says, True) for scope in (Account, Story)]
    alone, part = toll(id="a"), toll(5, id="b", links=(Link(Relation.PART_OF, "a"),))
    check_accounts([Account(claims=(alone,))], rules=rules)
    assert seen == []
    check_accounts([Account(claims=(alone, part))], rules=rules)
    assert [type(given) for given in seen] == [Account, Story]


def test_each_account_keeps_its_own_claims() -> None:
    texts = [Account(claims=tuple(toll(n, id=f"{text}{n}") for n in range(3))) for text in "ab"]
    assert [[claim.id for claim in account.claims] for account in handed(Account, *texts)] == [["a0", "a1", "a2"], ["b0", "b1", "b2"]]  # fmt: skip


def test_a_rule_of_stories_is_handed_quotations_by_occasion_too() -> None:
    words = "We lost the bridge and the mill in one night of rain"
    said = [Quotation(words, "Ann Lee", RECORD.day, source, id=name) for source, name in ((RECORD, "a"), (POST, "b"))]
    found = handed(Story, *(Account(claims=(toll(),), quotations=(each,)) for each in said))
    assert [(len(story.claims), len(story.quotations)) for story in found] == [(2, 0), (0, 2)]


def test_what_copies_say_is_named_before_rules_are_asked() -> None:
    quote = "Police said that 12 people had been killed in the fire at the old mill near Leeds."
    texts = [
        Account(claims=(toll(id=name, quote=quote, location=at(name, 17), source=Source(name, "2021-08-26")),))
        for name in "ab"
    ]
    names = {claim.lineage for account in handed(Account, *texts) for claim in account.claims}
    assert len(names) == 1
    assert None not in names


# How findings are put together.

A, B = toll(12, id="a", location=at("a", 50)), toll(15, id="b", location=at("a", 5))


def found(*findings: Finding, codes: tuple[str, ...] = ("XX001",)) -> list[tuple[str, str]]:
    """The codes and messages of what rules with these codes find, when they all say the same."""
    rules = [rule(lambda given: iter(findings), code=code) for code in codes]
    return [(f.code, f.message) for f in check_accounts([Account(claims=(A, B))], rules=rules).findings]


def test_findings_come_in_the_order_of_what_they_point_at() -> None:
    first, second = Finding("At five.", (B, A)), Finding("At fifty.", (A,))
    assert found(second, first) == [("XX001", "At five."), ("XX001", "At fifty.")]
    there = Finding("In another text.", (toll(9, id="c", location=at("b", 1)),))
    assert found(there, second) == [("XX001", "At fifty."), ("XX001", "In another text.")]
    lines = [Finding(f"In line {n}.", (toll(9, id=str(n), location=at("a", None, n)),)) for n in (4, 3)]
    assert [message for _, message in found(*lines)] == ["In line 3.", "In line 4."]


def test_findings_on_one_figure_come_by_code_and_message() -> None:
    assert found(Finding("Said.", (A,)), codes=("XX002", "XX001")) == [("XX001", "Said."), ("XX002", "Said.")]
    assert found(Finding("So.", (A,)), Finding("Also.", (A, B))) == [("XX001", "Also."), ("XX001", "So.")]


def test_a_rule_speaks_once_of_the_same_claims() -> None:
    assert found(Finding("Second.", (A, B)), Finding("First.", (B, A))) == [("XX001", "First.")]
    assert len(found(Finding("Of both.", (A, B)), Finding("Of one.", (A,)))) == 2


def test_of_rules_that_see_one_clash_the_first_speaks() -> None:
    clash = Finding("At odds.", (A, B))
    for index, code in enumerate(PRECEDENCE):
        assert [c for c, _ in found(clash, codes=tuple(reversed(PRECEDENCE[index:])))] == [code]
    assert [c for c, _ in found(clash, codes=("CC103", "XX001"))] == ["CC103", "XX001"]


def test_what_holds_is_told_apart_from_what_is_found() -> None:
    both = [Finding("Holds.", (A, B), severity=Severity.INFO), Finding("At odds.", (A, B))]
    report = check_accounts([Account(claims=(A, B))], rules=[rule(lambda given: iter(both))])
    assert [f.message for f in report.affirmed] == ["Holds."]
    assert [f.message for f in report.findings] == ["At odds."]


def test_no_rules_find_nothing_and_settings_reach_those_there_are() -> None:
    accounts = [Account(claims=(A, B))]
    assert check_accounts(accounts, rules=[]).ok
    assert not check_accounts(accounts).ok
    mild = Settings(severities={"told": Severity.NOTICE})
    (finding,) = check_accounts(accounts, mild, rules=[rule(lambda given: iter([Finding("So.", (A,))]))])
    assert finding.severity is Severity.NOTICE


# What is traced.


def test_nothing_is_traced_unless_asked_for() -> None:
    apart = [Account(claims=(toll(id="a"), toll(id="b", event="York fire")))]
    assert check_accounts(apart).not_compared == ()
    (row,) = check_accounts(apart, trace=True).not_compared
    assert (row.first.id, row.second.id, row.reason) == ("a", "b", "other event: Leeds fire and York fire")


def test_a_trace_is_of_claims_of_one_kind_in_their_order() -> None:
    claims = [toll(id="c", event="York fire"), toll(id="a"), Wounded(3, of="people", id="w"), toll(id="b", of="sheep")]
    report = check_accounts([Account(claims=tuple(claims))], trace=True)
    assert [(row.first.id, row.second.id) for row in report.not_compared] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert report.not_looked_at == 0
