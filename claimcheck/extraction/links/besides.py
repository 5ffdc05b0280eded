"""Figures that the one beside them sets apart: "three others, two men and a woman", "106 watched at home, and the other seven abroad"."""

from collections.abc import Sequence

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Apart

_EXPLAINED = pattern(r"[^\S\n]*(?:[,:(–—]|-{1,2}|[^\S\n]-)[^\S\n]*$")
"""All that stands between those that are told and who they are."""
_LEFT = pattern(r"\b(?:and|while)[^\S\n]+the[^\S\n]+(?:other|remaining)[^\S\n]+$")
"""What stands between some and those that are left, where both are told in one breath."""
REACH = 200
"""How many characters are looked at between two figures."""


def set_apart(text: str, claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims in order: who those are that were added to others is added too, and what leaves others of its kind is not all."""
    if all(claim.apart is not Apart.ADDED for claim in claims):
        return claims
    told = list(claims)
    for index in range(1, len(told)):
        before, claim = told[index - 1], told[index]
        if before.quote == claim.quote and _are_counts(before, claim):
            if _explains(text, before, claim):
                told[index] = evolve(claim, apart=Apart.ADDED)
            elif claim.apart is Apart.ADDED and before.apart is None and _leaves(text, before, claim):
                told[index - 1] = evolve(before, apart=Apart.PARTITIVE)
    return told


def _are_counts(before: Claim, claim: Claim) -> bool:
    return before.quantity.dimension == claim.quantity.dimension == "count" and bool(before.quote)


def _explains(text: str, before: Claim, claim: Claim) -> bool:
    """Whether a figure tells who those are that the one before it adds: "three others, two men and a woman"."""
    alike = before.apart is Apart.ADDED and claim.apart is None and before.kind == claim.kind
    return alike and _EXPLAINED.fullmatch(text, _end(before), claim.location.start) is not None


def _leaves(text: str, before: Claim, claim: Claim) -> bool:
    """Whether a figure is what the one before it leaves of the same: not the hurt behind the dead."""
    one = claim.kind in (before.kind, "other")
    start = max(_end(before), claim.location.start - REACH)
    return one and _LEFT.search(text, start, claim.location.start) is not None


def _end(claim: Claim) -> int:
    spans = (claim.location.noun, claim.location.span)
    return max((span.end for span in spans if span), default=0)
