"""What tells against a statement besides its amounts: places in an order, results, names and times."""

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.entailment.aboutness import FIRM, MOST, covered, spoken_of
from claimcheck.entailment.callings import called
from claimcheck.entailment.holding import Holding, Part
from claimcheck.entailment.moments import mistimed, other_end, untold
from claimcheck.entailment.opposites import turned
from claimcheck.entailment.places import misplaced
from claimcheck.entailment.results import unmatched
from claimcheck.entailment.swaps import swapped, unheard
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
    if not counted:
        yield from _worded(claim, text, firm=share >= FIRM)
    yield from timed


def _otherwise(clash: bool, told: str, asked: str) -> Part:
    """What the evidence tells otherwise: a clash where both are shown to be of one thing."""
    reason = f"the evidence {told}, the statement {asked}"
    if clash:
        return Part(Holding.CLASHES, reason)
    return Part(Holding.OPEN, f"{reason}; but little shows that both are of one thing")


def _numbered(claim: Told, text: Told, firm: bool) -> Iterator[Part]:
    """Places in an order and results that the evidence tells otherwise: a clash where all else is told alike."""
    if places := misplaced(claim.places, text.places):
        asked, known = places
        bound = (asked.over or asked.under) and asked.ranked and asked.number != known.number
        yield _otherwise(firm and not bound, f"has “{known.text}”", f"“{asked.text}”")
    for result, other in unmatched(claim.results, text.results):
        if other:
            yield _otherwise(firm, f"has “{other.text}”", f"“{result.text}”")
        else:
            yield Part(Holding.OPEN, f"nothing in the evidence speaks of “{result.text}”")


def _worded(claim: Told, text: Told, firm: bool) -> Iterator[Part]:
    """Words, callings, names and ends of lives that the evidence tells otherwise."""
    if words := turned(claim.text, text.text):
        yield _otherwise(firm, f"has “{words[1]}”", f"“{words[0]}”")
    if callings := called(claim.text, text.text):
        yield Part(Holding.OPEN, f"the evidence has “{callings[1]}”, which need not be “{callings[0]}”")
    if ties := swapped(claim.text, text.text):
        yield _otherwise(False, f"has “{ties[1]}”", f"“{ties[0]}”")
    if tie := unheard(claim.text, text.text):
        yield Part(Holding.OPEN, f"nothing in the evidence speaks of “{tie}”")
    if ends := other_end(claim.moments, text.moments):
        yield Part(Holding.CLASHES, f"the evidence tells {ends[0].text} of a {ends[1]}")


def _times(claim: Told, text: Told, counted: bool, share: Fraction) -> Iterator[Part]:
    """Times that the evidence tells otherwise; what a count was by a day is told with the count."""
    times = mistimed(claim.moments, text.moments)
    if times and not (counted and times.asked.running):
        whole = spoken_of(claim.text, text.text, text.known) == 1
        tied = times.firm or (share >= FIRM and times.tied) or (whole and times.alike >= FIRM)
        clash = not counted and tied and _of_one_matter(claim, text)
        yield _otherwise(clash, f"tells of {times.known.text}", f"of {times.asked.text}")


def _of_one_matter(claim: Told, text: Told) -> bool:
    """Whether a statement and a text that are both headlines tell nearly the same; what is no headline is taken to."""
    if not (headline(claim.text) and headline(text.text)):
        return True
    return covered(claim.words, text.known) >= MOST and covered(text.words, claim.words) >= MOST
