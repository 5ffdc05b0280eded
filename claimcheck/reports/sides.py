"""A finding as people read it: what it says, and each side of the clash with the line that it stands in."""

from collections.abc import Callable, Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.quotation import Quotation
from claimcheck.reports.excerpt import excerpt, plain
from claimcheck.reports.sheet import Sheet, listed, place_of

SIDES = 4
"""How many mentions of a clash are shown; further ones of the same wordings are counted."""

Paint = Callable[[str, str], str]
"""What is made of words that are called "bold", "dim", or by their severity."""


def unpainted(words: str, what: str) -> str:
    """The words as they are."""
    return words


def finding_lines(finding: Finding, sheet: Sheet, painted: Paint = unpainted) -> Iterator[str]:
    """What a finding says, the lines its figures stand in, and what to do."""
    yield f"  {plain(finding.message)}"
    yield from _side(finding.claims[0], finding, sheet, painted)
    others, left = other_sides(finding)
    for item in (finding.claims[number] for number in others):
        yield f"  {painted(place_of(item), 'bold')}"
        yield from _side(item, finding, sheet, painted)
    if left:
        yield f"  and {listed(left, 'more mention')}"
    if finding.suggestion:
        yield f"  → {plain(finding.suggestion)}"


def other_sides(finding: Finding) -> tuple[list[int], int]:
    """Which claims are shown beside the one at fault, by their numbers: every wording once, then further mentions, as far as
    there is room; and how many mentions are left.
    """
    seen = {wording(finding.claims[0])}
    new: list[int] = []
    again: list[int] = []
    for number, item in enumerate(finding.claims[1:], 1):
        words = wording(item)
        (again if words in seen else new).append(number)
        seen.add(words)
    shown = sorted([*new, *again][: max(len(new), SIDES - 1)])
    return shown, len(finding.claims) - 1 - len(shown)


def wording(item: Claim | Quotation) -> str:
    """The words that are at odds with others: a figure as printed, or what somebody is quoted as saying."""
    return item.words if isinstance(item, Quotation) else item.quantity.printed().casefold()


def said(item: Claim | Quotation) -> str:
    """What a claim says, where the text it stands in is not at hand."""
    if isinstance(item, Quotation):
        return f"“{item.words}”"
    words = " ".join(item.quote.split()) or f"{item.quantity.printed()} {item.population or ''}".strip()
    return f"{words} ({', '.join(part for part in (item.source.name, item.source.published) if part) or 'no source'})"


def _side(item: Claim | Quotation, finding: Finding, sheet: Sheet, painted: Paint) -> Iterator[str]:
    """The line a figure stands in; the figure alone where there is no text."""
    shown = excerpt(item, sheet.text(item))
    if shown is None:
        yield f"    {plain(said(item))}"
        return
    number, bar = str(item.location.line or ""), painted("|", "dim")
    yield f"    {number} {bar} {shown.line}"
    yield f"    {' ' * len(number)} {bar} {painted(shown.carets, str(finding.severity))}"
