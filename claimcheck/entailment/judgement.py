"""Whether a statement follows from a text: each of its figures held against the one that speaks of the same thing."""

from collections.abc import Sequence
from enum import StrEnum

from attrs import frozen

from claimcheck.entailment import sums
from claimcheck.entailment.aboutness import FIRM, covered, missing, spoken_of
from claimcheck.entailment.alignment import counterparts
from claimcheck.entailment.besides import besides
from claimcheck.entailment.carrying import against
from claimcheck.entailment.doubts import doubt
from claimcheck.entailment.frames import year_told
from claimcheck.entailment.holding import Holding, Part, hold
from claimcheck.entailment.lengths import lasted
from claimcheck.entailment.likened import likened
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.places import misplaced
from claimcheck.entailment.plain import mended, renamed
from claimcheck.entailment.told import Told, told
from claimcheck.populations import Kind
from claimcheck.quantities import exactly
from claimcheck.reading import read
from claimcheck.settings import DEFAULT, Settings


class Outcome(StrEnum):
    """What a text says to a statement."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNDECIDED = "undecided"


OUTCOMES = (
    (Holding.CLASHES, Outcome.CONTRADICTED),
    (Holding.TENSION, Outcome.CONTRADICTED),
    (Holding.OPEN, Outcome.UNDECIDED),
)
"""What one figure decides for the whole, the first that there is."""


@frozen
class Support:
    """What a text says to a statement, and why.

    `tension` marks a contradiction that holds by the conventions of news only, not in logic.
    """

    verdict: Outcome
    tension: bool
    reason: str


def supports(evidence: str, statement: str, settings: Settings = DEFAULT, populations: Sequence[Kind] = ()) -> Support:
    """Whether the statement follows from the evidence, is contradicted by it, or is left open.

    Args:
        evidence: the text that is taken to be true.
        statement: a sentence or two.
        settings: what vague words admit, and how far a one-sided figure is taken to reach.
        populations: who is counted under several names, beside those that readers of news know.
    """
    stated, known = (renamed(mended(text), populations) for text in (statement, evidence))
    figures, others = read(stated, settings=settings), read(known, settings=settings)
    year, other_year = year_told(figures), year_told(others)
    claim = told(stated, figures, year or other_year)
    text = told(known, (*others, *lasted(others)), other_year or year)
    counts = [mention for mention in claim.mentions if not mention.named]
    asked = [likened(mention, text.mentions) for mention in counts if not (mention.single and len(counts) > 1)]
    found = counterparts(asked, [likened(mention, asked) for mention in text.mentions])
    parts = [
        _added_up(_part(mention, meant), mention, claim, text) for mention, meant in zip(asked, found, strict=True)
    ]
    place = misplaced(claim.places, text.places)
    if place and place[0].part:
        parts = [_of_another_place(part) for part in parts]
    return _joined([*parts, *besides(claim, text, counted=bool(parts))], claim, text)


def _part(wanted: Mention, found: tuple[Mention, ...]) -> Part:
    """One figure of the statement against those of the evidence that may mean the same."""
    if wanted.garbled:
        return Part(Holding.OPEN, f"“{wanted.text}” cannot be read")
    if not found:
        return Part(Holding.OPEN, f"nothing in the evidence speaks of “{wanted.text}”")
    parts = [_doubted(against(wanted, mention), wanted, mention) for mention in found]
    for holding in (Holding.FOLLOWS, Holding.OPEN, Holding.TENSION, Holding.CLASHES):
        for part in parts:
            if part.holding is holding:
                return part
    return parts[0]


def _added_up(part: Part, wanted: Mention, claim: Told, text: Told) -> Part:
    """What the figures of the evidence come to, where none of them is told for the statement's.

    What is asked for and not told is open, and so is a clash with one of several figures that together come to what is said.
    """
    if part.holding is Holding.FOLLOWS or wanted.garbled:
        return part
    found = sums.gathered(wanted, text.mentions) or sums.changed(wanted, text.mentions)
    found = found or sums.summed(claim.text, wanted, text.mentions)
    if found and _comes_to(found, wanted):
        return Part(Holding.FOLLOWS, f"in the evidence {found.working}, the statement has “{wanted.text}”")
    if found and sums.asked(claim.text):
        return Part(Holding.OPEN, f"in the evidence {found.working}, the statement has “{wanted.text}”")
    way = sums.derived(wanted, text.mentions) if part.holding is not Holding.OPEN else None
    return Part(Holding.OPEN, f"{part.reason}; but {way.working}") if way else part


def _of_another_place(part: Part) -> Part:
    """What is left of a clash where the text tells of another in order: the second season may have had fewer viewers than the third."""
    if part.holding not in (Holding.CLASHES, Holding.TENSION):
        return part
    return Part(Holding.OPEN, f"{part.reason}; but the evidence tells of another in order", moment=True)


def _comes_to(found: sums.Sum, wanted: Mention) -> bool:
    """Whether a sum is what the statement says."""
    value = exactly(found.value, wanted.quantity.unit, wanted.quantity.dimension)
    return hold(value, wanted.quantity) is Holding.FOLLOWS


def _doubted(part: Part, wanted: Mention, mention: Mention) -> Part:
    """What is left of what one figure says to the other once it is asked whether both are of one thing."""
    if part.holding is Holding.OPEN:
        return part
    if wanted.standing.moment and wanted.quantity.asserted.exact and part.holding is Holding.CLASHES:
        return Part(Holding.OPEN, f"{part.reason}; but that is another moment", moment=True)
    reason = doubt(part.holding, wanted, mention)
    return Part(Holding.OPEN, f"{part.reason}; but {reason}") if reason else part


def _joined(parts: list[Part], claim: Told, text: Told) -> Support:
    """The verdict on the whole: one clash contradicts, one open figure leaves open."""
    for part in parts:
        if part.moment:
            return Support(Outcome.UNDECIDED, False, part.reason)
    for holding, outcome in OUTCOMES:
        for part in parts:
            if part.holding is holding:
                return Support(outcome, holding is Holding.TENSION, part.reason)
    share = covered(claim.words, text.known)
    if not share or (not parts and spoken_of(claim.text, text.text, text.known) < FIRM):
        unknown = ", ".join(missing(claim.text, text.known)[:5])
        return Support(
            Outcome.UNDECIDED, False, f"the evidence does not speak of what the statement is about: {unknown}"
        )
    return Support(Outcome.SUPPORTED, False, parts[0].reason if parts else "the evidence says the same in its words")
