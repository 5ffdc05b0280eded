"""One JSON object: findings of every severity, counts, and what was asked for beside them."""

import json
from collections.abc import Iterator

from claimcheck.finding import NotCompared
from claimcheck.reports.sheet import Sheet
from claimcheck.wire import claim_to_wire, finding_to_wire
from claimcheck.wire_quantities import Wire

SCHEMA = "claimcheck.report/1"


def lines(sheet: Sheet) -> Iterator[str]:
    """The report, indented."""
    told: Wire = {
        "schema": SCHEMA,
        "findings": [finding_to_wire(finding, sheet.texts) for finding in sheet.report.findings],
        "counts": {severity.value: count for severity, count in sheet.counts().items()},
        "remarks": list(sheet.remarks),
    }
    if sheet.verbose:
        told["affirmed"] = [finding_to_wire(finding, sheet.texts) for finding in sheet.report.affirmed]
    if sheet.trace:
        told["not_looked_at"] = sheet.report.not_looked_at
        told["not_compared"] = [_pair(pair, sheet) for pair in sheet.report.not_compared]
    yield from json.dumps(told, ensure_ascii=False, indent=2).split("\n")


def _pair(pair: NotCompared, sheet: Sheet) -> Wire:
    claims = [claim_to_wire(claim, sheet.text(claim)) for claim in (pair.first, pair.second)]
    return {"claims": claims, "reason": pair.reason}
