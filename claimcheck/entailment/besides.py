"""What tells against a statement besides its amounts: places in an order, results, names and times."""

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.entailment.aboutness import FIRM, MOST, covered, spoken_of
from claimcheck.entailment.holding import Holding, Part
from claimcheck.entailment.moments import mistimed, other_end, untold
from claimcheck.entailment.opposites import turned
from claimcheck.entailment.places import misplaced
from claimcheck.entailment.results import unmatched
from claimcheck.entailment.swaps import swapped
from claimcheck.entailment.told import Told, headline


def besides(claim: Told, text: Told, counted: bool) -> Iterator[Part]:
    """What tells against a statement besides its amounts.

    Args:
        claim: the statement.
        text: the evidence.
        counted: whether the statement has amounts; where it has none, times and names are held by themselves.
    """
    share = covered(claim.words, text.known)
    timed = list(_times(claim, text, counted, share))
    yield from _numbered(claim, text, firm=share >= FIRM and not timed)
    if not headline(claim.text) and (reason := untold(claim.moments, text.moments, counted)):
        yield Part(Holding.OPEN, reason)
    if not counted and (words := turned(claim.text, text.text)):
        clash = Holding.CLASHES if share >= FIRM else Holding.OPEN
        yield Part(clash, f"the evidence has “{words[1]}”, the statement “{words[0]}”")
    if not counted and (ties := swapped(claim.text, text.text)):
        yield Part(Holding.OPEN, f"the evidence has “{ties[1]}”, the statement “{ties[0]}”")
    if not counted and (ends := other_end(claim.moments, text.moments)):
        yield Part(Holding.CLASHES, f"the evidence tells {ends[0].text} of a {ends[1]}")
    yield from timed


def _numbered(claim: Told, text: Told, firm: bool) -> Iterator[Part]:
    """Places in an order and results that the evidence tells otherwise: a clash where all else is told alike."""
    clash = Holding.CLASHES if firm else Holding.OPEN
    if places := misplaced(claim.places, text.places):
        asked, known = places
        bound = (asked.over or asked.under) and asked.ranked and asked.number != known.number
        yield Part(Holding.OPEN if bound else clash, f"the evidence has “{known.text}”, the statement “{asked.text}”")
    for result, other in unmatched(claim.results, text.results):
        told = f"the evidence has “{other.text}”, the statement “{result.text}”" if other else ""
        yield Part(clash if other else Holding.OPEN, told or f"nothing in the evidence speaks of “{result.text}”")


def _times(claim: Told, text: Told, counted: bool, share: Fraction) -> Iterator[Part]:
    """Times that the evidence tells otherwise; what a count was by a day is told with the count."""
    times = mistimed(claim.moments, text.moments)
    if times and not (counted and times.asked.running):
        whole = spoken_of(claim.text, text.text, text.known) == 1
        tied = times.firm or (share >= FIRM and times.tied) or (whole and times.alike >= FIRM)
        clash = not counted and tied and _of_one_matter(claim, text)
        reason = f"the evidence tells of {times.known.text}, the statement of {times.asked.text}"
        yield Part(Holding.CLASHES if clash else Holding.OPEN, reason)


def _of_one_matter(claim: Told, text: Told) -> bool:
    """Whether a statement and a text that are both headlines tell nearly the same; what is no headline is taken to."""
    if not (headline(claim.text) and headline(text.text)):
        return True
    return covered(claim.words, text.known) >= MOST and covered(text.words, claim.words) >= MOST
