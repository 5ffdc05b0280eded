"""A unit by the way it is spelled."""

from claimcheck.dimensions.measure.vocabulary import EXACT, ONLY_EXACT, UNITS


def unit_named(word: str) -> tuple[str, str] | None:
    """Pint's name and the dimension of a unit as it is spelled; `None` if it is none."""
    exact = EXACT.get(word)
    if exact is not None:
        return exact if exact[0] else None
    lower = word.lower()
    return None if lower in ONLY_EXACT else UNITS.get(lower)
