"""How old the one was whom a happening killed or hurt, where nobody names him: "a 24-year-old man was shot dead".

A name shows whose age it is; without one, whom it befell does, where a text knows of one alone to whom it did, and shares more with
the other text than shows them to be of one matter.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.interval import Interval
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.pairing import clashes
from claimcheck.stories import Series
from claimcheck.vocabulary import Apart

_FATES = ("casualties.killed", "casualties.wounded")
_ONE = Interval.exactly(1)


def ages_of_victims(claims: Iterable[Claim], told: Matters) -> Iterator[Series]:
    """Series of ages of the one victim whom reports of one matter know of, where they differ."""
    texts: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "age" or claim.kind in _FATES:
            texts[text_of(claim)].append(claim)
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for told_there in texts.values():
        for fate in _FATES:
            noun, age = _age(told_there, fate)
            if age is not None:
                found[fate, noun].append(age)
    for ages in found.values():
        yield from (Series(tuple(group), tuple(clashes(group))) for group in told.parted_surely(ages))


def _age(claims: Sequence[Claim], fate: str) -> tuple[str, Claim | None]:
    """The noun and age of the one to whom something befell in a text; no age where it befell several, or two ages are told."""
    struck = [claim for claim in claims if claim.kind == fate]
    if any(claim.quantity.asserted != _ONE or claim.apart is Apart.ADDED for claim in struck):
        return "", None  # "another man was shot dead"
    ages = [(victim, age) for victim in struck for age in claims if age.kind == "age" and _is_of(age, victim)]
    told = {(age.quantity.asserted, _noun(victim)) for victim, age in ages}
    return (_noun(ages[0][0]), ages[0][1]) if len(told) == 1 else ("", None)


def _is_of(age: Claim, victim: Claim) -> bool:
    """Whether an age stands among the words for a victim, or directly behind them: "a man, 24, was killed"."""
    inside, around = age.location.span, victim.location.span
    if inside is None or around is None or age.population is not None:
        return False
    return (around.start <= inside.start and inside.end <= around.end) or inside.start - around.end == len(", ")


def _noun(victim: Claim) -> str:
    """What a victim is called: a boy who drowned is not the man who did."""
    return (victim.population or "").lower().split(" ")[-1]
