"""Bare numbers with which a sentence begins, of those whom the sentence before counts: "A blast hurt 43 people. Two were in danger"."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.vocabulary import Apart, Role


def some_of_those_before(claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """The claims in order, those set apart that begin the next sentence without a noun, and count fewer people of the same kind."""
    before: dict[str, Claim] = {}
    for claim in claims:
        counted = claim.of_people and claim.location.number is not None and claim.apart in (None, Apart.STRUCK)
        if counted and claim.kind in before and _takes_up(before[claim.kind], claim, text):
            claim = evolve(claim, apart=Apart.PARTITIVE)
        elif counted:
            before[claim.kind] = claim
        yield claim


def _takes_up(whole: Claim, claim: Claim, text: str) -> bool:
    """Whether a claim begins the sentence behind another's, which is no headline, says no noun, and is surely the lower."""
    span, counted = claim.location.span, whole.location.span
    named = claim.location.noun is not None or whole.role is Role.HEADLINE or claim.role is Role.TABLE
    if span is None or counted is None or named or claim.quote == whole.quote:
        return False
    next_sentence = text[counted.end : span.start].strip() == whole.words_behind.strip()
    least, most = whole.quantity.asserted.lower, claim.quantity.asserted.upper
    return next_sentence and least is not None and most is not None and most < least
