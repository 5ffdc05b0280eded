"""Those told by the shelter where they are: as many as are there at a time, who are not all that were brought to safety."""

from claimcheck.extraction.words.phrases import Bound

_THERE = ("shelter", "camp", "centre", "center", "lodged", "accommodated", "put up", "housed", "refuge")
"""What cues say of where those are who had to leave."""


def in_shelter(bound: Bound) -> bool:
    """Whether those brought to safety are told by being in a shelter: "12,000 people packed relief camps", not "300 were rescued"."""
    words = bound.words.lower()
    return bound.cues.claim.kind == "evacuees" and any(there in words for there in _THERE)
