"""Figures told as added to another, of which the text has told none: "killed three people; 34 more were injured"."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.vocabulary import Apart, Role


def added_to_others(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims in order, those of casualties that add to casualties of another kind set apart no more.

    "34 more" of the hurt, behind the dead and nobody hurt, are all of the hurt.  Headlines tell what the text tells again.
    """
    kinds: set[str] = set()
    for claim in claims:
        if not claim.kind.startswith("casualties."):
            yield claim
            continue
        counts = claim.apart is Apart.ADDED and claim.location.number is not None  # "another" is one more of the same
        if counts and kinds and claim.kind not in kinds:
            claim = evolve(claim, apart=None, of=claim.population or "people")
        if claim.role is not Role.HEADLINE:
            kinds.add(claim.kind)
        yield claim
