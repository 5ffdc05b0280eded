"""Figures that the next sentence takes back, or that time does: "He later revised that to 20.", "Hours later the toll was 27."."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Apart, Role

_WORDS = ("revised", "corrected", "lowered", "downgraded", "reduced", "ours later", "inutes later")
"""What one of stands in every text that takes back a figure."""
_TAKEN_BACK = pattern(
    r"(?<=[.!?])[”\"]?\s+(?P<later>(?:Hours|Minutes|(?:Some|A\sfew|Several)\s(?:hours|minutes))\slater\b)"
    r"|(?<=[.!?])[”\"]?\s+[A-Z][\w’'-]*\s+(?:[\w’'-]+\s+){0,3}?(?:revised|corrected|lowered|downgraded|reduced)\s+(?:that|it|this)\b"
    r"[^.;:\n]{0,60}?\bto\s"
)
"""How a sentence opens that puts another figure in place of the last one told."""
NEAR = 300
"""How many characters the figure that is taken back, and that in its place, may be away."""


def without_taken_back(text: str, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims in order, the tolls in a body that the sentence behind them takes back marked as earlier ones."""
    found = _TAKEN_BACK.finditer(text) if any(word in text for word in _WORDS) else ()
    tolls = [claim for claim in claims if claim.kind.startswith("casualties") and claim.role is Role.BODY]
    back = {name for turn in found for name in _taken_back(turn, tolls)}
    for claim in claims:
        yield evolve(claim, apart=Apart.OVERTAKEN) if claim.id in back and claim.apart is None else claim


def _taken_back(turn: re.Match[str], tolls: Sequence[Claim]) -> Iterator[str]:
    """The last toll before a sentence that takes it back; one that tells what was later tells one of the same kind."""
    at = bisect_left(tolls, turn.start(), key=lambda claim: claim.location.start)
    behind = takewhile(lambda claim: claim.location.start - turn.start() <= NEAR, islice(tolls, at, None))
    last = tolls[at - 1] if at and turn.start() - tolls[at - 1].location.start <= NEAR else None
    if last and (turn["later"] is None or any(claim.kind == last.kind for claim in behind)):
        yield last.id
