"""Checking as a whole: laws that hold for any dossier, and what they cost."""

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.checking import PRECEDENCE, check, check_accounts
from claimcheck.claims import Claim, Location, Source
from claimcheck.comparison import as_counts, other_matter
from claimcheck.figures import Span
from claimcheck.finding import Finding, Report
from claimcheck.interval import Interval
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.measurement import Measurement
from claimcheck.kinds.votes import Votes
from claimcheck.quantities import Quantity, at_least, exactly
from claimcheck.rounding import widened
from claimcheck.rules import load_rules
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.testing import FIRST_DAY, claims, dossiers, intervals, quantities, sources, splits

INSIDER, FOX = Source("Business Insider", "2021-08-26"), Source("Fox News", "2021-08-26")
ATTACK: dict[str, Any] = {"of": "US service members", "event": "Kabul airport attack"}
KABUL = [
    Killed(at_least(12), source=INSIDER, **ATTACK),
    Killed(13, source=FOX, **ATTACK),
    Evacuees("more than 100,000", of="people", source=INSIDER),
    Evacuees(104_000, of="people", source=FOX),
]


def seen(findings: Iterable[Finding]) -> list[tuple[Any, ...]]:
    """What a desk sees of findings, and which claims they are on."""
    return [(f.code, f.severity, f.message, tuple(item.id for item in f.claims)) for f in findings]


def told(findings: Iterable[Finding]) -> list[tuple[Any, ...]]:
    """What a desk sees, whatever the claims are called."""
    return sorted((f.code, str(f.severity), f.message, f.suggestion or "") for f in findings)


def test_the_four_claims_of_the_readme() -> None:
    report = check(KABUL)
    assert [(f.code, f.severity) for f in report] == [("CC102", Severity.WARNING)] * 2
    toll, airlift = sorted((f.message for f in report), key=len, reverse=True)
    assert toll.startswith(
        "Business Insider says “at least 12 US service members”; Fox News, the same day, says “13 US service members”."
    )
    assert airlift.startswith("Business Insider says “more than 100,000 people”; Fox News, the same day, says")
    assert all("is the fuller figure" in f.message for f in report)
    assert not report.ok
    assert len(report) == 2


def test_twelve_on_monday_and_thirteen_on_tuesday_are_silent() -> None:
    days = [Source("Daily Record", f"2021-08-2{day}") for day in (3, 4)]
    assert check([Killed(n, source=s, **ATTACK) for n, s in zip((12, 13), days, strict=True)]).ok


def test_nothing_is_nothing() -> None:
    assert check([]) == Report()
    assert check_accounts([Account()]).ok


@given(dossiers(), st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_nothing(dossier: Sequence[Claim], random: Any) -> None:
    shuffled = list(dossier)
    random.shuffle(shuffled)
    assert seen(check(shuffled).findings) == seen(check(dossier).findings)
    assert seen(check(shuffled).affirmed) == seen(check(dossier).affirmed)


@given(dossiers(), st.randoms(use_true_random=False))
def test_the_order_of_claims_without_ids_changes_no_message(dossier: Sequence[Claim], random: Any) -> None:
    nameless = [evolve(claim, id="") for claim in dossier]
    shuffled = list(nameless)
    random.shuffle(shuffled)
    assert told(check(shuffled).findings) == told(check(nameless).findings)


@given(st.lists(dossiers(3), max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(texts: list[Sequence[Claim]], random: Any) -> None:
    accounts = [
        Account(claims=tuple(evolve(claim, id=f"{index}:{claim.id}", location=Location(index)) for claim in text))
        for index, text in enumerate(texts)
    ]
    shuffled = list(accounts)
    random.shuffle(shuffled)
    assert seen(check_accounts(shuffled).findings) == seen(check_accounts(accounts).findings)


@given(dossiers())
def test_how_claims_are_dealt_to_accounts_changes_no_series(dossier: Sequence[Claim]) -> None:
    rules = [rule for rule in load_rules() if rule.scope is not Account]
    together = check_accounts([Account(claims=tuple(dossier))], rules=rules)
    apart = check_accounts([Account(claims=(claim,)) for claim in dossier], rules=rules)
    assert seen(together.findings) == seen(apart.findings)


@given(dossiers())
def test_renaming_ids_changes_nothing(dossier: Sequence[Claim]) -> None:
    names = {claim.id: f"other-{99 - index}" for index, claim in enumerate(dossier)}
    renamed = [
        evolve(claim, id=names[claim.id], links=tuple(evolve(link, claim=names[link.claim]) for link in claim.links))
        for claim in dossier
    ]
    assert told(check(renamed).findings) == told(check(dossier).findings)


@given(claims())
def test_a_claim_never_conflicts_with_its_duplicate(claim: Claim) -> None:
    assert check([claim]).ok
    assert check([claim, claim, evolve(claim, id="again")]).ok


@given(dossiers(6), st.integers(1, 10_000), st.integers(0, 6))
def test_an_unrelated_claim_changes_nothing(dossier: Sequence[Claim], number: int, place: int) -> None:
    """Of another kind, other people, another happening and another publisher."""
    source = Source("Elsewhere Gazette", FIRST_DAY + timedelta(days=place))
    stranger = Votes(number, of="delegates", event="Oslo election", source=source, id="stranger")
    assert seen(check([*dossier[:place], stranger, *dossier[place:]]).findings) == seen(check(dossier).findings)


@given(dossiers(6), st.integers(1, 10_000), st.integers(0, 6))
def test_another_happening_of_the_same_kind_changes_nothing(dossier: Sequence[Claim], number: int, place: int) -> None:
    """Where every claim says which happening it is about."""
    named = [claim for claim in dossier if claim.event]
    source = Source("Elsewhere Gazette", FIRST_DAY + timedelta(days=place))
    stranger = Killed(number, of="people", event="Oslo shooting 2021-08-05", source=source, id="stranger")
    assert seen(check([*named[:place], stranger, *named[place:]]).findings) == seen(check(named).findings)


@given(dossiers(), st.integers(-60, 60))
def test_weeks_change_nothing(dossier: Sequence[Claim], weeks: int) -> None:
    bare = [claim for claim in dossier if not (claim.event and "2021" in claim.event)]

    def outline(report: Report) -> list[tuple[Any, ...]]:
        return sorted((f.code, str(f.severity), tuple(item.id for item in f.claims)) for f in report)

    assert outline(check([moved(claim, weeks) for claim in bare])) == outline(check(bare))


def moved(claim: Claim, weeks: int) -> Claim:
    """The claim with all its days so many weeks on."""
    days = timedelta(weeks=weeks)
    assert claim.source.day
    assert claim.as_of
    source = Source(claim.source.name, claim.source.day + days)
    location = evolve(claim.location, document=f"{source.name} {source.published}")
    start, end = (day and day + days for day in (claim.start, claim.end))
    on = evolve(claim, source=source, as_of=claim.as_of + days, since=start, until=end, location=location)
    if isinstance(claim, Deadline):
        said = claim.quantity.asserted + Interval.exactly(days.days)
        text = str(said.lower)
        return evolve(on, quantity=evolve(claim.quantity, asserted=said, accepted=said, text=text), when=None)
    return on


def gravest(report: Report) -> int:
    """The rank of the gravest finding."""
    return max((f.severity.rank for f in report if f.severity is not None), default=-1)


@given(dossiers(), st.integers(0, 7), st.integers(0, 60))
def test_a_reader_who_accepts_more_sees_nothing_graver(dossier: Sequence[Claim], place: int, reach: int) -> None:
    """Widening what is accepted never raises a severity; vague words aside, of which it is all that they say."""
    if place < len(dossier) and not dossier[place].quantity.vague:
        claim = dossier[place]
        said = evolve(claim.quantity, asserted=claim.quantity.understood)
        strict, loose = (
            [evolve(claim, quantity=given) if other is claim else other for other in dossier]
            for given in (said, evolve(said, accepted=widened(said.accepted, Decimal(reach))))
        )
        assert gravest(check(loose)) <= gravest(check(strict))


@given(quantities(), quantities(), sources(0), sources(0), intervals(st.integers(0, 400).map(Decimal)))
def test_a_contradiction_stays_one_when_a_figure_says_more(
    one: Quantity, other: Quantity, here: Source, there: Source, drawn: Interval
) -> None:
    """Narrowing what is asserted never turns a contradiction into agreement."""

    def odds(quantity: Quantity) -> bool:
        told = [
            Killed(q, of="people", event="Leeds fire", source=s, id=s.name or "")
            for q, s in ((quantity, here), (other, there))
        ]
        return any(f.verdict == "contradiction" for f in check(told))

    inner = one.understood.meet(drawn)
    if inner is not None and as_counts(inner) is not None and odds(one):
        assert odds(evolve(one, asserted=inner, text=""))


@given(
    st.lists(st.tuples(quantities("mile", 1, 30) | quantities("kilometer", 1, 40), sources(1)), max_size=6),
    st.sampled_from(["2", "7", "0.25", "1000", "0.001"]),
)
def test_scaling_a_measure_with_its_written_precision_changes_nothing(given: list[Any], factor: str) -> None:
    """But for how the slip is called, which goes by digits; and a slip is told alone, not gathered with other differences."""

    def outline(by: str) -> set[tuple[str, str]]:
        told = [
            Measurement(scaled(quantity, by), of="road", event="Leeds flood", source=source, id=str(index))
            for index, (quantity, source) in enumerate(given)
        ]
        return {(str(f.severity), item.id) for f in check(told) for item in f.claims}

    assert outline(factor) == outline("1")


def scaled(quantity: Quantity, by: str) -> Quantity:
    """All that is said and accepted, so many times."""
    return evolve(quantity, asserted=quantity.asserted.scale(by), accepted=quantity.accepted.scale(by), text="")


@given(splits())
def test_a_whole_that_is_shared_out_is_affirmed(account: Account) -> None:
    report = check_accounts([account])
    assert [f.code for f in report.affirmed] == ["CC301"]
    assert [f for f in report.findings if f.code.startswith("CC3")] == []


@given(splits(), st.sampled_from([-1, 1]), st.data())
def test_a_whole_that_is_off_by_one_is_flagged(account: Account, off: int, data: Any) -> None:
    """Be the slip in the whole or in a part, as long as every figure is counted, not rounded."""
    wrong = data.draw(st.integers(0, len(account.claims) - 1))
    number = account.claims[wrong].quantity.asserted.lower
    assert number is not None
    slipped = list(account.claims)
    slipped[wrong] = evolve(slipped[wrong], quantity=exactly(number + off))
    figures = [claim.quantity for claim in slipped]
    assume(all(quantity.accepted == quantity.asserted for quantity in figures))
    report = check_accounts([evolve(account, claims=tuple(slipped))])
    assert "CC301" in [f.code for f in report.at_least(Severity.ERROR)]
    assert "CC301" not in [f.code for f in report.affirmed]


@given(dossiers())
def test_every_finding_is_whole(dossier: Sequence[Claim]) -> None:
    report = check(dossier)
    ids = {claim.id for claim in dossier}
    for finding in (*report.findings, *report.affirmed):
        assert {item.id for item in finding.claims} <= ids
        assert finding.code
        assert finding.rule
        assert finding.message
    assert all(f.severity is Severity.INFO for f in report.affirmed)
    assert all(f.severity is not Severity.INFO for f in report.findings)


@given(dossiers())
def test_one_finding_for_one_clash(dossier: Sequence[Claim]) -> None:
    """Of the rules that share a clash, one speaks."""
    clashes = [frozenset(item.id for item in f.claims) for f in check(dossier) if f.code in PRECEDENCE]
    assert len(clashes) == len(set(clashes))


@given(dossiers())
def test_only_what_is_about_one_thing_is_found_at_odds(dossier: Sequence[Claim]) -> None:
    """Nothing that is known of two claims at odds speaks against their being about one thing."""
    for finding in check(dossier):
        if finding.code in PRECEDENCE:
            at_odds = [item for item in finding.claims if isinstance(item, Claim)]
            reasons = [other_matter(one, other) for one in at_odds for other in at_odds]
            assert set(reasons) == {None}, finding.message


def test_mentions_are_grouped() -> None:
    mentions = [Killed(12, source=FOX, **ATTACK) for _ in range(4)] + [Killed(15, source=INSIDER, **ATTACK)]
    clashes = [(f.code, len(f.claims)) for f in check(mentions).at_least(Severity.WARNING)]
    assert clashes == [("CC804", 5)]


def test_settings_override_a_severity() -> None:
    mild = Settings(severities={"CC102": Severity.NOTICE})
    assert {f.severity for f in check(KABUL, mild) if f.code == "CC102"} == {Severity.NOTICE}
    by_name = Settings(severities={"narrower-figure": Severity.ERROR})
    assert {f.severity for f in check(KABUL, by_name) if f.code == "CC102"} == {Severity.ERROR}


def test_a_trace_tells_how_much_it_leaves_out() -> None:
    tolls = [
        Killed(n, of="people", event=f"Place{n} fire", source=FOX, id=str(n), location=Location(0, Span(n, n + 1)))
        for n in range(1, 101)
    ]
    report = check_accounts([Account(claims=tuple(tolls))], trace=True)
    assert len(report.not_compared) == 2_000, "as many as people may read"
    assert report.not_looked_at == 100 * 99 // 2 - 2_000
    seen = {(int(row.first.id), int(row.second.id)) for row in report.not_compared}
    assert {(n, n + 1) for n in range(1, 100)} <= seen, "neighbours first"


def test_what_is_not_compared_says_why() -> None:
    report = check_accounts([Account(claims=tuple(KABUL))], trace=True)
    assert report.not_compared == ()
    other = Killed(5, of="Afghans", event="Kabul airport attack", source=FOX)
    reasons = [row.reason for row in check_accounts([Account(claims=(*KABUL, other))], trace=True).not_compared]
    assert sorted(reasons) == ["other population: US service members and Afghans"] * 2


# Determinism.

PROGRAM = """
from claimcheck.checking import check
from claimcheck.claims import Source
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.quantities import Quantity, at_least, exactly, widened, more_than
events = ["Kabul airport attack", "attack on Kabul", "Kabul blast 2021-08-26", None, "Leeds fire"]
people = ["US service members", "American soldiers", "troops", "people", None]
given = [
    kind(make(n + 10), of=who, event=what, source=Source(name, "2021-08-26"))
    for n, what in enumerate(events)
    for who in people
    for name in ("Daily Record", "Evening Post")
    for kind in (Killed, Wounded)
    for make in (at_least, more_than, exactly)
]
report = check(given)
for finding in (*report.findings, *report.affirmed):
    print(finding.code, finding.severity, finding.fingerprint, finding.message, [item.id for item in finding.claims])
"""


def test_the_seed_of_hashes_changes_not_a_byte() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "31337")
    }
    assert len(answers) == 1
    assert answers.pop().count(b"\n") > 3


def test_large_numbers_are_told_apart() -> None:
    """Beyond what a float can hold."""
    big = 10**17
    found = check([Killed(Decimal(big + n), source=FOX, **ATTACK) for n in (1, 2)])
    assert [f.code for f in found if f.code in PRECEDENCE] == ["CC203"], (
        "a digit mistyped, which goes before a plain conflict"
    )
