"""One JSON object: findings of every severity, counts, and what was asked for beside them."""

import json
from collections.abc import Iterator

from claimcheck.reports.sheet import Sheet
from claimcheck.wire import finding_to_wire, not_compared_to_wire
from claimcheck.wire_quantities import Wire

SCHEMA = "claimcheck.report/1"


def lines(sheet: Sheet) -> Iterator[str]:
    """The report, indented."""
    told: Wire = {
        "schema": SCHEMA,
        "findings": [finding_to_wire(finding, sheet.texts) for finding in sheet.report.findings],
        "counts": {severity.value: count for severity, count in sheet.counts().items()},
        "problems": [str(problem) for problem in sheet.problems],
        "remarks": list(sheet.remarks),
    }
    if sheet.verbose:
        told["affirmed"] = [finding_to_wire(finding, sheet.texts) for finding in sheet.affirmed]
    if sheet.trace:
        told["not_looked_at"] = sheet.report.not_looked_at
        told["not_compared"] = [not_compared_to_wire(pair, sheet.texts) for pair in sheet.not_compared]
    yield from json.dumps(told, ensure_ascii=False, indent=2).split("\n")
