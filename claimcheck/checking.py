"""Accounts into stories and series, these through rules, one finding per clash."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.comparison import compare
from claimcheck.echoes import without_echoes
from claimcheck.finding import Finding, NotCompared, Report
from claimcheck.gathering import gathered
from claimcheck.lineage.copies import traced
from claimcheck.lineage.renderings import occasions
from claimcheck.matching.matters import text_of
from claimcheck.matching.sorting import order, stories
from claimcheck.populations import Populations
from claimcheck.rules import load_rules
from claimcheck.ruling import Rule
from claimcheck.settings import DEFAULT, Settings, Severity
from claimcheck.stories import Account, Series, Story
from claimcheck.vocabulary import Role

PRECEDENCE = tuple(
    "CC901 CC605 CC609 CC303 CC305 CC202 CC203 CC804 CC101 CC104 CC105 CC801 CC107 CC102 CC201 CC103".split()
)
"""Which rule speaks where several see one clash: the first."""

PAIRS_TRACED = 2_000
"""How many pairs a trace looks at."""


def check(claims: Iterable[Claim], settings: Settings = DEFAULT) -> Report:
    """Hold claims of one dossier against each other.

    Args:
        claims: typed claims, in any order.
        settings: what the rules assume.

    Returns:
        The findings, and what was checked and holds.
    """
    return check_accounts([Account(claims=tuple(claims))], settings)


def check_accounts(
    accounts: Iterable[Account],
    settings: Settings = DEFAULT,
    *,
    rules: Sequence[Rule] | None = None,
    ledger: Iterable[Claim] = (),
    trace: bool = False,
    populations: Populations | None = None,
) -> Report:
    """Hold what documents say against itself, each other, and a ledger.

    Args:
        accounts: what each document of the dossier says.
        settings: what the rules assume.
        rules: the rules to ask; all that come with claimcheck where none are given.
        ledger: claims of earlier work; compared only where their happening is known to be the same.
        trace: whether to tell what was not compared, and why, of as many pairs as people can read.
        populations: who is who; those that come with claimcheck where none are given.
    """
    given = [_with_ids(account, index) for index, account in enumerate(accounts)]
    kept = [evolve(claim, id=claim.id or f"ledger:{index}") for index, claim in enumerate(ledger)]
    claims = traced([*(claim for account in given for claim in account.claims), *kept])
    given = _renewed(given, claims)
    openings = {text_of(account.claims[0]): account.opening for account in given if account.claims and account.opening}
    found_stories = stories(claims, frozenset(claim.id for claim in kept), populations, openings)
    besides = _below(claims)
    told = [story.settled(settings.headline, besides) for story in found_stories]
    found = list(_found(given, told, load_rules() if rules is None else rules, settings))
    findings = _one_per_clash(without_echoes((f for f in found if f.severity is not Severity.INFO), PRECEDENCE))
    affirmed = _one_per_clash(f for f in found if f.severity is Severity.INFO)
    report = Report(findings, affirmed)
    return _traced(report, claims, populations) if trace else report


def _below(claims: Iterable[Claim]) -> Mapping[Hashable, Sequence[Claim]]:
    """What each text counts below its headline."""
    found: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.quantity.counted and claim.role in (Role.LEDE, Role.BODY):
            found[text_of(claim)].append(claim)
    return found


def _with_ids(account: Account, index: int) -> Account:
    """The account with every claim named, so that findings and links can refer to it."""
    if all(claim.id for claim in account.claims) and all(words.id for words in account.quotations):
        return account
    claims = (evolve(claim, id=claim.id or f"{index}:{place}") for place, claim in enumerate(account.claims))
    words = (evolve(q, id=q.id or f"{index}:quotation {place}") for place, q in enumerate(account.quotations))
    return evolve(account, claims=tuple(claims), quotations=tuple(words))


def _renewed(accounts: Iterable[Account], claims: Iterable[Claim]) -> list[Account]:
    """The accounts with what has become of their claims, which come in the same order; each in the order of its text."""
    following = iter(claims)
    ordered = [(account, tuple(sorted(islice(following, len(account.claims)), key=_in_text))) for account in accounts]
    return [account if told == account.claims else evolve(account, claims=told) for account, told in ordered]


def _in_text(claim: Claim) -> tuple[str, str, int, str, str]:
    """The place of a claim in what its document says."""
    place = claim.location
    role = "" if place.span else claim.role.value
    return (str(place.document), role, place.start, claim.quantity.text, claim.id)


def _found(
    accounts: Sequence[Account], told: Sequence[Story], rules: Sequence[Rule], settings: Settings
) -> Iterator[Finding]:
    """All that the rules say, each rule handed what it asks for."""
    handed: dict[type, Sequence[Account | Series | Story]] = {
        Account: accounts,
        Series: [series for story in told for series in story.series],
        Story: [*told, *(Story((), said) for said in occasions(q for a in accounts for q in a.quotations))],
    }
    several = {scope: [each for each in given if each.several] for scope, given in handed.items()}
    for rule in rules:
        if given := (several if rule.several else handed)[rule.scope]:
            yield from rule.findings(given, settings)


def _one_per_clash(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in a total order, of those on the same claims only that of the rule that goes first."""
    chosen: dict[Hashable, Finding] = {}
    for finding in sorted(findings, key=_rank):
        ranked = finding.code in PRECEDENCE
        key = (ranked or finding.code, frozenset(item.id for item in finding.claims))
        chosen.setdefault(key, finding)
    return tuple(sorted(gathered(chosen.values()), key=_place))


def _rank(finding: Finding) -> tuple[int, str, str]:
    rank = PRECEDENCE.index(finding.code) if finding.code in PRECEDENCE else len(PRECEDENCE)
    return (rank, finding.code, finding.message)


def _place(finding: Finding) -> tuple[str, int, str, str]:
    place = finding.claims[0].location
    return (str(place.document), place.start, finding.code, finding.message)


def _traced(report: Report, claims: Sequence[Claim], populations: Populations | None) -> Report:
    """The report with the pairs of one kind that were not compared, and why: those next to each other first, so many in all."""
    kinds: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=order):
        kinds[claim.kind].append(claim)
    there = sum(len(alike) * (len(alike) - 1) // 2 for alike in kinds.values())
    looked_at = list(islice(chain.from_iterable(map(_by_distance, kinds.values())), PAIRS_TRACED))
    verdicts = ((one, other, compare(one, other, populations)) for one, other in looked_at)
    found = [NotCompared(one, other, verdict.reason) for one, other, verdict in verdicts if not verdict.compared]
    found.sort(key=lambda row: (order(row.first), order(row.second)))
    return evolve(report, not_compared=tuple(found), not_looked_at=there - len(looked_at))


def _by_distance(ordered: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every pair, neighbours first."""
    for gap in range(1, len(ordered)):
        yield from zip(ordered, ordered[gap:], strict=False)
