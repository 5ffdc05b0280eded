"""Whether those who attacked are counted among the dead: "14 people, including the bomber", "13, not including the gunman"."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Attackers

REACH = 120
"""How many characters behind a figure its words are looked for, and no further than its sentence."""
_WHO = (
    r"(?:the|a|an|its|their)\s+(?:(?:suicide|lone|suspected|alleged|apparent)\s+)*"
    r"(?:attackers?|bombers?|gunm[ae]n|shooters?|assailants?|perpetrators?|hijackers?)\b(?!\s+(?:brothers?|sisters?|mother|father|wife)\b|[’']s)"
)
_ANY = pattern(r"attacker|bomber|gunm[ae]n|shooter|assailant|perpetrator|hijacker", re.IGNORECASE)
_OUT = pattern(
    rf"[^.!?;]*?\b(?:(?:not\s+(?:including|counting)|excluding|besides|apart\s+from|in\s+addition\s+to|other\s+than)\s+{_WHO}"
    rf"|{_WHO}\s+(?:was|were|is|are)\s+not\s+(?:counted|included))",
    re.IGNORECASE,
)
_IN = pattern(
    rf"[^.!?;]*?(?:\b(?:including|counting|among\s+(?:them|the\s+dead)(?:\s+was)?|one\s+of\s+(?:them|whom))\s+{_WHO}|{_WHO}\s+among\s+them\b"
    rf"|{_WHO}\s+included\b)",
    re.IGNORECASE,
)


def with_attackers(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those of casualties with what their sentence says of those who attacked."""
    for claim in claims:
        told = _told(text, claim) if claim.kind.startswith("casualties") and claim.apart is None else None
        yield claim if told is None else evolve(claim, attackers=told)


def _told(text: str, claim: Claim) -> Attackers | None:
    span = claim.location.span
    if span is None:
        return None
    end = span.end + REACH
    if _ANY.search(text, span.end, end) is None:
        return None
    if _OUT.match(text, span.end, end):
        return Attackers.OUT
    return Attackers.IN if _IN.match(text, span.end, end) else None
