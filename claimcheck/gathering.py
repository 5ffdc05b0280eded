"""Sources that differ on one count, told in one finding: a desk settles the count once, not pair by pair."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.settings import Severity
from claimcheck.wording import figure, listing, who

GATHERED = "CC804"
"""The rule whose findings share figures where more than two sources differ."""


def gathered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, those of the rule on differing sources that share a claim made into one, the doubted ones apart."""
    differing: dict[Severity | None, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.code == GATHERED:
            differing[finding.severity].append(finding)
        else:
            yield finding
    for alike in differing.values():
        yield from map(_one, _sharing(alike))


def _sharing(findings: list[Finding]) -> Iterator[list[Finding]]:
    """The findings in clusters, each reached from the others by claims that two of them share."""
    holding: dict[Hashable, list[int]] = defaultdict(list)
    for index, finding in enumerate(findings):
        for item in finding.claims:
            holding[item.id].append(index)
    seen: set[int] = set()
    for index in range(len(findings)):
        cluster, waiting = [], [index]
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen.add(at)
                cluster.append(at)
                waiting += (other for item in findings[at].claims for other in holding.pop(item.id, ()))
        if cluster:
            yield [findings[at] for at in sorted(cluster)]


def _one(cluster: list[Finding]) -> Finding:
    """One finding for several: where the first points, and all that it is at odds with; one alone stays as it is."""
    first, *others = cluster
    if not others:
        return first
    claims = tuple(
        {item.id: item for finding in cluster for item in finding.claims if isinstance(item, Claim)}.values()
    )
    printed = {claim.quantity.printed().casefold(): claim for claim in reversed(claims)}
    told = [f"{figure(claim)} ({who(claim)})" for claim in reversed(printed.values())]
    return evolve(
        first,
        message=f"Sources differ: {listing(told)}. They cannot all be true: print each with its source, or find out which stands.",
        claims=claims,
    )
