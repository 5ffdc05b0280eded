"""Findings made by hand, and what formats write of them: nothing here asks how a finding came about."""

from typing import Any

from attrs import evolve

from claimcheck.claims import Location, Source
from claimcheck.figures import Span
from claimcheck.finding import Finding, NotCompared, Report
from claimcheck.kinds.casualties import Killed
from claimcheck.reports import Sheet, load_format
from claimcheck.settings import Severity

TEXTS: dict[str | int, str] = {
    "a.txt": "Kabul\n\nThe blast\tkilled at least 12 service members.\n",
    "b.txt": "Thirteen service members were killed, officials said.",
}


def claim(document: str, words: str, number: object) -> Killed:
    text = TEXTS[document]
    start = text.index(words)
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    place = Location(document, Span(start, start + len(words)), line, column)
    source = Source(document[0].upper(), published="2021-08-26", path=document)
    return Killed(number, of="service members", source=source, location=place, id=f"{document}:{start}")


ONE, OTHER = claim("a.txt", "at least 12", "at least 12"), claim("b.txt", "Thirteen", 13)
NOWHERE = Killed(14, of="service members", location=Location("story 7", None, 4), id="c")
"""Of a document that is no file."""
WARNING = Finding(
    "A says “at least 12”; B says “13”.",
    (ONE, OTHER),
    "use 13",
    None,
    "narrower",
    Severity.WARNING,
    "CC102",
    "narrower-figure",
)
NOTICE = evolve(WARNING, severity=Severity.NOTICE, code="CC103", rule="different-anchors", message="Two floors.")
ERROR = evolve(WARNING, severity=Severity.ERROR, code="CC101", rule="conflicting-figures", message="Both\ncannot be.")
HELD = evolve(WARNING, severity=Severity.INFO, code="CC301", message="12 and 1 make 13.")


def written(form: str, sheet: Sheet) -> list[str]:
    return list(load_format(form)(sheet))


def sheet(*findings: Finding, **more: Any) -> Sheet:
    return evolve(Sheet(Report(findings, (HELD,), (NotCompared(ONE, OTHER, "no day in common"),)), TEXTS), **more)
