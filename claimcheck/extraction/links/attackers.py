"""Whether those who attacked are counted among the dead: "14 people, including the bomber", "a gunman killed 13 people"."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Apart, Attackers, Relation

REACH = 120
"""How many characters behind a figure its words are looked for, and no further than its sentence."""
_WHO = (
    r"(?:(?:the|a|an|its|their)\s+)?(?:(?:suicide|lone|suspected|alleged|apparent)\s+)*"
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


def with_attackers(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, those of casualties with what their sentence, or the next, says of those who attacked."""
    among = _among_the_dead(claims)
    for claim in claims:
        told = Attackers.IN if claim.id in among else None
        if told is None and _counts_all(claim):
            told = _told(claim)
        yield claim if told is None else evolve(claim, attackers=told)


def _counts_all(claim: Claim) -> bool:
    return claim.kind.startswith("casualties") and claim.apart is None


def _among_the_dead(claims: Sequence[Claim]) -> frozenset[str]:
    """The tolls, by id, of which somebody who attacked is told to be one: "Among the dead was the gunman", "the gunman was among the dead"."""
    attackers = {claim.id: claim for claim in claims if claim.apart is Apart.SINGLED and _ANY.search(claim.quote)}
    attackers = {name: claim for name, claim in attackers.items() if _ANY.search(claim.population or "")}
    if not attackers:
        return frozenset()
    found = {claim.id for claim in claims if not attackers.keys().isdisjoint(claim.linked(Relation.INCLUDES))}
    last: Claim | None = None
    for claim in claims:
        if last is not None and claim.id in attackers and claim.kind == last.kind and _THERE.match(claim.words_behind):
            found.add(last.id)
        last = claim if _counts_all(claim) and claim.quantity.number is not None else last
    return frozenset(found)


_THERE = pattern(r"\s+(?:was|is|were|are)\s+(?:also\s+)?(?:among|one\s+of)\s+(?:the|those)\b")


def _told(claim: Claim) -> Attackers | None:
    if _ANY.search(claim.quote) is None:
        return None
    behind = claim.words_behind[:REACH]
    if _OUT.match(behind):
        return Attackers.OUT
    if _IN.match(behind):
        return Attackers.IN
    by_them = _BY_THEM.search(claim.words_before) or _WHEN_THEY.match(behind)
    return Attackers.OUT if by_them and _HIMSELF.search(behind) is None else None


_WHEN_THEY = pattern(
    r"[^.!?;]*?\b(?:by|when|after)\s+(?:an?|the|two|three|several)\s+(?:[\w-]+\s+){0,2}(?:gunm[ae]n|shooters?)\s+"
    r"(?:opened\s+fire|fired|shot|went\s+on|attacked|stormed|burst|walked|entered)\b"
)
"""What stands behind those whom somebody with a gun shot: "three people were killed when a gunman opened fire"."""
_HIMSELF = pattern(r"\b(?:including|counting)\s+(?:him|her|them)sel(?:f|ves)\b")
