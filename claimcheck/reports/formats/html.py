"""A page for a browser, of itself alone: it loads nothing and runs nothing, and is read in the dark, on a telephone and on paper.

Findings of every severity stand document by document, those milder than what is shown folded away, with both sides of each
clash; the pages of their rules stand at the end.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from claimcheck import __version__
from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.inputs import STDIN
from claimcheck.quotation import Quotation
from claimcheck.reports.excerpt import excerpt
from claimcheck.reports.markup import Markup, element, preformatted, table
from claimcheck.reports.pages import Form, Part, parts
from claimcheck.reports.places import by_document
from claimcheck.reports.sheet import SEVERITIES, Sheet, listed, place_of
from claimcheck.reports.sides import other_sides, said
from claimcheck.ruling import Rule

STYLE = Path(__file__).parent.parent / "page.css"
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the page, whatever documents have in them."""
CODE = re.compile(r"`([^`]+)`")


def lines(sheet: Sheet) -> Iterator[str]:
    """The page, a line an element of its outline."""
    told = by_document(sheet, sheet.report.findings)
    yield from ("<!DOCTYPE html>", '<html lang="en">', "<head>", '<meta charset="utf-8">')
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield element("title", f"claimcheck: {sheet.tally()}")
    yield from ("<style>", *STYLE.read_text("utf-8").splitlines(), "</style>", "</head>", "<body>")
    heading = sheet.tally()
    yield element("header", element("h1", heading[0].upper() + heading[1:]), element("p", _outcome(sheet)))
    yield "<main>"
    if told:
        yield _contents(told)
    yield from _listed("What could not be read", map(str, sheet.problems))
    yield from _listed("Remarks", sheet.remarks)
    for number, (name, findings) in enumerate(told.items(), 1):
        if findings:
            yield from _document(name, number, findings, sheet)
    yield from _affirmed(sheet)
    yield from _not_compared(sheet)
    yield from _rules(sheet)
    yield "</main>"
    yield element("footer", element("p", f"Written by claimcheck {__version__}."))
    yield from ("</body>", "</html>")


def _outcome(sheet: Sheet) -> str:
    """What was done, and what the run came to."""
    read = f"{listed(len(sheet.checked), 'document')} checked"
    unread = f", {listed(len(sheet.problems), 'file')} not read" if sheet.problems else ""
    graver = "" if sheet.fail_on is SEVERITIES[0] else " or above"
    return f"{read}{unread}. Exit code {sheet.exit_code}; findings of severity {sheet.fail_on}{graver} fail the check."


def _contents(told: dict[str, list[Finding]]) -> Markup:
    """The documents, with how many findings of each severity point into them."""
    rows: list[tuple[str, ...]] = []
    for number, (name, findings) in enumerate(told.items(), 1):
        counts = (sum(finding.severity is severity for finding in findings) for severity in SEVERITIES)
        linked = element("a", _title(name), href=f"#document-{number}") if findings else _title(name)
        rows.append((linked, *(str(count) if count else "–" for count in counts)))
    return table("Documents", ("Document", "Errors", "Warnings", "Notices"), rows)


def _title(name: str) -> str:
    return "standard input" if name == STDIN else name


def _listed(title: str, told: Iterable[str]) -> Iterator[str]:
    items = [element("li", each) for each in told]
    if items:
        yield element("section", element("h2", title), element("ul", *items))


def _document(name: str, number: int, findings: Iterable[Finding], sheet: Sheet) -> Iterator[str]:
    """The findings that point into a document; those that are milder than what is shown are folded."""
    grave: list[Markup] = []
    mild: list[Markup] = []
    for finding in findings:
        (grave if sheet.shows(finding) else mild).append(_finding(finding, sheet))
    yield f'<section id="document-{number}">'
    yield element("h2", _title(name))
    yield from grave
    if mild:
        milder = f"{listed(len(mild), 'finding')} milder than {sheet.show}"
        yield element("details", element("summary", milder), *mild)
    yield "</section>"


def _finding(finding: Finding, sheet: Sheet) -> Markup:
    """A finding: what it says, both sides of the clash, what to do, and the way to its rule."""
    severity = str(finding.severity)
    others, left = other_sides(finding)
    heading = element("h3", element("span", severity, class_="severity"), f" {finding.code} {finding.rule}")
    sides = [_side(finding.claims[number], sheet) for number in (0, *others)]
    sides += [element("p", f"and {listed(left, 'more mention')}")] if left else []
    told = element("p", finding.message, class_="message")
    return element("article", heading, told, *sides, *_advice(finding, sheet), class_=f"finding {severity}")


def _side(item: Claim | Quotation, sheet: Sheet) -> Markup:
    """Where a figure stands, and the words around it, itself marked."""
    source = ", ".join(part for part in (item.source.name, item.source.published) if part)
    place = element("figcaption", place_of(item), *([f" – {source}"] if source else []))
    shown = excerpt(item, sheet.text(item))
    words = (said(item),) if shown is None else (shown.before, element("mark", shown.words), shown.after)
    return element("figure", place, element("blockquote", *words))


def _advice(finding: Finding, sheet: Sheet) -> Iterator[Markup]:
    """What is probably behind a finding, what to do, and where its rule is explained."""
    edit = f"write “{finding.fix.text}” in the first place" if finding.fix else None
    told = {"Probable cause": finding.cause, "Suggestion": finding.suggestion, "Edit": edit}
    pairs = [(element("dt", name), element("dd", words)) for name, words in told.items() if words]
    if pairs:
        yield element("dl", *chain.from_iterable(pairs))
    for rule in sheet.rules:
        if rule.code == finding.code:
            yield element("p", element("a", f"About {rule.code}: {rule.title}", href=f"#{rule.code}"))


def _affirmed(sheet: Sheet) -> Iterator[str]:
    if sheet.affirmed:
        rows = [(place_of(held.claims[0]), element("code", held.code), held.message) for held in sheet.affirmed]
        listing = table("Checked, and right", ("Place", "Rule", "What holds"), rows)
        yield element("section", element("h2", "What holds"), listing)


def _not_compared(sheet: Sheet) -> Iterator[str]:
    if sheet.not_compared:
        rows = [(_figure(pair.first), _figure(pair.second), pair.reason) for pair in sheet.not_compared]
        listing = table("Pairs of figures", ("First", "Second", "Why not"), rows)
        more = [element("p", more)] if (more := sheet.not_looked_at()) else []
        yield element("section", element("h2", "What was not compared"), listing, *more)


def _figure(claim: Claim) -> str:
    return f"{place_of(claim)} “{claim.quantity.printed()}”"


def _rules(sheet: Sheet) -> Iterator[str]:
    """The pages of the rules that found something."""
    spoken = {finding.code for finding in sheet.report.findings}
    pages = [_rule(rule) for rule in sheet.rules if rule.code in spoken]
    if pages:
        yield element("section", element("h2", "The rules"), *pages)


def _rule(rule: Rule) -> Markup:
    title = element("h3", f"{rule.code} {rule.name}")
    page = map(_part, parts(rule.page))
    return element("article", title, element("p", rule.title), *page, id=rule.code, class_="rule")


def _part(part: Part) -> Markup:
    if part.form is Form.EXAMPLE:
        return preformatted(part.text)
    if part.form is Form.HEADING:
        return element("h4", part.text)
    pieces = CODE.split(part.text)  # words and, at every second place, what stands between backticks
    return element("p", *(element("code", piece) if place % 2 else piece for place, piece in enumerate(pieces)))
