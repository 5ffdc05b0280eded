"""One finding for one clash also where a figure is altered within a quotation: the quotation and the figure are both seen."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator

from claimcheck.claims import Claim
from claimcheck.figures import Span
from claimcheck.finding import Finding
from claimcheck.quotation import Quotation

Places = dict[Hashable, list[tuple[Span, Finding]]]


def without_echoes(findings: Iterable[Finding], ranked: Collection[str]) -> Iterator[Finding]:
    """The findings, of two on one altered figure only the graver, the one on the quotation where both are as grave.

    Args:
        findings: what the rules found.
        ranked: codes of the rules that hold a figure against another.
    """
    given = tuple(findings)
    places = _quoted(given)
    dropped: set[int] = set()
    for finding in given:
        if finding.code in ranked:
            dropped |= {id(min(finding, altered, key=_gravity)) for altered in _around(finding, places)}
    yield from (finding for finding in given if id(finding) not in dropped)


def _gravity(finding: Finding) -> int:
    assert finding.severity is not None, "rules fill it in"
    return finding.severity.rank


def _quoted(findings: Iterable[Finding]) -> Places:
    """Where the quotations stand that findings are about, by document."""
    found: Places = defaultdict(list)
    for finding in findings:
        if finding.verdict == "contradiction":
            for item in finding.claims:
                if isinstance(item, Quotation) and item.location.span is not None:
                    found[item.location.document, item.source.name].append((item.location.span, finding))
    return found


def _around(finding: Finding, places: Places) -> Iterator[Finding]:
    """The findings on quotations within which all the claims of this one stand."""
    around = [{id(f): f for f in _holding(item, places)} for item in finding.claims if isinstance(item, Claim)]
    for key, altered in {key: f for held in around for key, f in held.items()}.items():
        if all(key in held for held in around):
            yield altered


def _holding(claim: Claim, places: Places) -> Iterator[Finding]:
    span = claim.location.span
    if span is not None:
        for stretch, finding in places.get((claim.location.document, claim.source.name), ()):
            if stretch.start <= span.start and span.end <= stretch.end:
                yield finding
