"""One line a finding, as compilers write them: path:line:column: CODE severity message."""

from collections.abc import Iterator

from claimcheck.reports.excerpt import plain
from claimcheck.reports.sheet import Sheet, place_of


def lines(sheet: Sheet) -> Iterator[str]:
    """The findings that are shown."""
    for finding in sheet.shown:
        yield f"{place_of(finding.claims[0])}: {finding.code} {finding.severity} {plain(finding.message)}"
