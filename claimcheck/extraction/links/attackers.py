"""Whether those who attacked are counted among the dead: "14 people, including the bomber", "a gunman killed 13 people"."""

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
    rf"|{_WHO}\s+(?:was|were|is|are)\s+not\s+(?:counted|included)|(?:gunm[ae]n|shooter|attacker)\s+also\s+(?:dead|dies|killed))",
    re.IGNORECASE,
)
_BY_THEM = pattern(
    r"(?:^|[“\"—]\s?)(?:(?:An?|The|One|Two|Three)\s+)?(?:[\w-]+\s+){0,3}(?:gunm[ae]n|shooters?)\b"
    r"(?:(?!\b(?:was|were|is|are|that|which|who|whose|after|before|when)\b)[^.!?;]){0,160}?"
    r"\b(?:kill(?:s|ed|ing)|(?:shot|shooting)\s+dead|fatally\s+(?:shot|shooting)|murder(?:ed|ing))\s+$",
    re.IGNORECASE,
)
"""What stands before those whom somebody with a gun shot, who is none of them: "A gunman opened fire at the market, killing"."""
_IN = pattern(
    rf"[^.!?;]*?(?:\b(?:including|counting|among\s+(?:them|the\s+dead)(?:\s+was)?|one\s+of\s+(?:them|whom))\s+{_WHO}|{_WHO}\s+among\s+them\b"
    rf"|{_WHO}\s+included\b)",
    re.IGNORECASE,
)


def with_attackers(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those of casualties with what their sentence says of those who attacked."""
    for claim in claims:
        told = _told(claim) if claim.kind.startswith("casualties") and claim.apart is None else None
        yield claim if told is None else evolve(claim, attackers=told)


def _told(claim: Claim) -> Attackers | None:
    if _ANY.search(claim.quote) is None:
        return None
    behind = claim.words_behind[:REACH]
    if _OUT.match(behind):
        return Attackers.OUT
    if _IN.match(behind):
        return Attackers.IN
    shot = _HIMSELF.search(behind) is None and _BY_THEM.search(claim.words_before) is not None
    return Attackers.OUT if shot else None


_HIMSELF = pattern(r"\b(?:including|counting)\s+(?:him|her|them)sel(?:f|ves)\b")
