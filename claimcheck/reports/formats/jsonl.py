"""JSON lines: a finding a line, of every severity."""

import json
from collections.abc import Iterator

from claimcheck.reports.sheet import Sheet
from claimcheck.wire import finding_to_wire


def lines(sheet: Sheet) -> Iterator[str]:
    """All findings; with `verbose` what holds too, with severity "info"."""
    for finding in (*sheet.report.findings, *sheet.affirmed):
        yield json.dumps(finding_to_wire(finding, sheet.texts), ensure_ascii=False)
