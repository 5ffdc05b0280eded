"""
A copy keeps the number, but not what it counts, or who said it.

## Why it matters
13 wounded become 13 dead, the Taliban's prisoners the Americans': the number is right, so nobody checks it, and the sentence is
wrong.

## Flagged
    Daily Record, 2024-05-15: The ministry said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Evening Post, 2024-05-15: The ministry said that 13 soldiers were wounded at the gate of the old harbour town on Monday night.
                                                     ^^ killed

What most copies have is taken for what the original had:

    Daily Record, 2024-05-15: The ministry said that 13 soldiers were wounded at the gate of the old harbour town on Monday night.
                                                     ^^ as wounded
    Evening Post, 2024-05-15: The ministry said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Weekly News, 2024-05-15: The ministry said that 13 soldiers were killed at the gate of the old harbour town on Monday night.

So may the people who are counted:

    Daily Record, 2024-05-15: The ministry said that 13 men were killed at the gate of the old harbour town on Monday night.
    Evening Post, 2024-05-15: The ministry said that 13 women were killed at the gate of the old harbour town on Monday night.
                                                     ^^ “13 men” as killed

And so may who said it:

    Daily Record, 2024-05-15: Ann Lee said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Evening Post, 2024-05-15: Jim Orr said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
                                                ^^ from Ann Lee

    people | casualties.killed | Leeds fire | 13 | Daily Record, 2024-05-15 | lineage=wire speaker=Lee
                                              ^^ from Lee
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2024-05-15 | lineage=wire speaker=Orr
    people | casualties.killed | Leeds fire | 13 | Weekly News, 2024-05-15  | lineage=wire speaker=Orr

## Not flagged
    Daily Record, 2024-05-15: The ministry said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Evening Post, 2024-05-15: The ministry said that 13 soldiers were killed at the gate of the old harbour town on Monday night.

Reports of their own may count other things:

    Daily Record, 2024-05-15: The ministry said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Evening Post, 2024-05-15: A clash on Monday left 13 soldiers wounded, a doctor told reporters.

Of many happenings the same is said, with other names or of somebody else:

    Daily Record, 2021-08-27: A man was killed in a crash on Garrick Street in Ashby on Tuesday, the police of Ashby said.
    Evening Post, 2021-08-27: A woman was killed in a crash on Halden Street in Ashby on Tuesday, the police of Ashby said.
    Daily Record, 2021-08-29: A 12-year-old boy drowned in the old harbour of Leeds on Saturday, the police said.
    Evening Post, 2021-08-29: A 45-year-old cyclist drowned in the old harbour of Leeds on Saturday, the police said.

A part of those who are counted, one that is not named, or a name that only says more, need be no change:

    Kurdish          | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-25 | lineage=wire three
    Kurdish Yazidis  | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-25 | lineage=wire three

    people  | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-25 | lineage=wire
    women   | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-25 | lineage=wire

“Casualties” may be the dead, and of some kinds nobody can tell what befell whom:

    people | casualties        | Leeds fire | 13 | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-25 | lineage=wire
    people | age               | Leeds fire | 14 | Daily Record, 2021-08-25 | lineage=wire two
    people | casualties.killed | Leeds fire | 14 | Evening Post, 2021-08-25 | lineage=wire two

Who is counted is not said in one of them:

           | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-25 | lineage=wire
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-25 | lineage=wire

A body has many voices, and one speaker many forms of a name:

    Daily Record, 2024-05-15: Ann Lee said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Evening Post, 2024-05-15: Lee said that 13 soldiers were killed at the gate of the old harbour town on Monday night.
    Weekly News, 2024-05-15: Officials said that 13 soldiers were killed at the gate of the old harbour town on Monday night.

## Settings
Severity: `severities.CC806`.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.finding import Finding
from claimcheck.lineage.copies import of_others
from claimcheck.lineage.renderings import surname
from claimcheck.pairs import BODIES
from claimcheck.populations import Kinship, known_populations
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import figure, where, who

WORDS = {
    "casualties.killed": "killed",
    "casualties.wounded": "wounded",
    "casualties.missing": "missing",
    "event_count": "happenings",
    "list_count": "those named",
}
"""What a kind is called in a message, where its name would not do."""

FRAMES = frozenset(
    "casualties casualties.killed casualties.wounded casualties.missing evacuees remaining prisoners displaced deployed "
    "arrests cases votes attendance hostages lives_saved".split()
)
"""Kinds that count people or what befell them, and are told apart by their words alone."""


@rule("CC806", severity=Severity.WARNING, several=True)
def changed_frame(series: Series, settings: Settings) -> Iterator[Finding]:
    """Claims at one place in copies of one passage that have the same number, but count other things with it, or in another's name."""
    if not series.copied:
        yield from _in_other_names(series)
        return
    alike: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in series.claims:
        if not claim.revised:
            alike[understood(claim.quantity), claim.quantity.unit].append(claim)
    for claims in alike.values():
        yield from _differing(claims)


def _in_other_names(series: Series) -> Iterator[Finding]:
    """Claims of copies of one passage that give one figure in the name of two people, the rarer name first."""
    passages: dict[Hashable, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in series.claims:
        name = surname(claim.speaker) if claim.lineage and not claim.revised else None
        if name and name not in BODIES:
            passages[claim.lineage, understood(claim.quantity), claim.quantity.unit][name].append(claim)
    for names in passages.values():
        usual, *others = sorted(names.values(), key=len, reverse=True)
        for other in others:
            one, two = other[0], usual[0]
            yield Finding(
                f"{who(one)} has {figure(one)} from {one.speaker} in {where(one)}; {who(two)} has the same sentence from {two.speaker}. "
                "One of them changed who said it: check against the original.",
                (*other, *usual),
                cause="who said it was changed in copying",
            )


def _differing(claims: Sequence[Claim]) -> Iterator[Finding]:
    """Each claim that counts something else than the first, once."""
    frames: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        frames[claim.kind, claim.population or ""].append(claim)
    usual, *others = sorted(frames.values(), key=len, reverse=True)
    for other in others:
        one, two = other[0], usual[0]
        if _other_frame(one, two) and not of_others(one, two):
            yield Finding(
                f"{who(one)} has {figure(one)} as {_named(one)} in {where(one)}; {who(two)} has the same sentence with "
                f"{figure(two)} as {_named(two)}. One of them changed what is counted: check against the original.",
                (*other, *usual),
                cause="what is counted was changed in copying",
            )


def _named(claim: Claim) -> str:
    return WORDS.get(claim.kind, claim.kind.replace("_", " "))


def _other_frame(one: Claim, other: Claim) -> bool:
    """Whether kind or population are known and differ."""
    if one.kind not in FRAMES or other.kind not in FRAMES:
        return False
    if one.kind != other.kind:
        return not (one.kind.startswith(other.kind) or other.kind.startswith(one.kind))
    if one.population is None or other.population is None:
        return False
    known = known_populations()
    words, others = known.read(one.population).words, known.read(other.population).words
    nested = words <= others or others <= words  # "400 Kurds", "400 Kurdish Yazidis"
    return not nested and known.kinship(one.population, other.population) is Kinship.DIFFERENT
