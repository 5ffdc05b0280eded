"""
Two totals differ by exactly a part that one of them counts in.

## Why it matters
"170 dead, including 13 troops" and "169 civilians and 13 troops" cannot both be right; mostly the troops, or the attacker, were
added to a total that held them already.

## Flagged
    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 170 people, including 13 U.S. service members.
                                                                           ^^^ “169 Afghans” and “13
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 169 Afghans and 13 U.S. service members.

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 95 people, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 108 people, including 13 U.S. service members.
                                                                           ^^^ the 13 U.S. service members

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 14 people, including one soldier.
    Evening Post, 2021-08-27: The Leeds bombing on Thursday killed 15 people, including one soldier.
                                                                   ^^ exactly one, the soldier

The attacker is counted in by one, and the other does not say:

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 14 people, including the bomber, police said.
                                                                   ^^ exactly one, and Daily Record counts the attacker in
    Evening Post, 2021-08-27: Thirteen people died in the Leeds bombing on Thursday, a hospital said.

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 14 people, police said.
                                                                   ^^ Evening Post leaves the attacker out
    Evening Post, 2021-08-27: Thirteen people, not counting the attacker, died in the Leeds bombing on Thursday, a hospital said.

A part of two is enough where it is added to a rest as large as the whole:

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed at least 15 people, including two soldiers.
                                                                   ^^^^^^^^^^^ at least 17
    Evening Post, 2021-08-27: The Leeds bombing on Thursday killed at least 15 civilians and two soldiers.

## Not flagged
    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 182 people, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 169 Afghans and 13 U.S. service members.

Of the children nobody forgets to count any; a toll that has risen by as many is only a later one:

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 31 people, including four children.
    Evening Post, 2021-08-27: The Leeds bombing on Thursday killed 35 people.

One soldier more or less, or two people, may be a count of another hour:

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 14 people, including one soldier.
    Evening Post, 2021-08-27: The Leeds bombing on Thursday killed 14 civilians and one soldier.

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 170 people, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 168 Afghans and 13 U.S. service members.

What is told in one text, or of people who are no part of the others:

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 170 people, including 13 U.S. service members. The Kabul airport bombing on Thursday killed 169 Afghans and 13 U.S. service members.

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 170 women, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 169 men and 13 U.S. service members.

It is told who is counted in:

    Daily Record, 2005-06-26: Seven people and a suicide bomber are dead after a blast at a checkpoint in Mosul on Sunday.
    Evening Post, 2005-06-26: Eight people are dead, the bomber among them, after a blast at a checkpoint in Mosul on Sunday.

Another gap, a part that is not told exactly, and another happening:

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 95 people, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 107 people, including 13 U.S. service members.

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 95 people, including about 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 108 people.

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed between 160 and 180 people, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Kabul airport bombing on Thursday killed 169 Afghans and 13 U.S. service members.

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 1,000 people, including 13 soldiers.
    Evening Post, 2021-08-27: The Leeds bombing on Thursday killed 1,013 people.

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 14 people, including the bomber, police said.
    Evening Post, 2021-08-27: Fewer than 13 people died in the Leeds bombing on Thursday, a hospital said.

    Daily Record, 2021-08-27: The Kabul airport bombing on Thursday killed 170 people, including 13 U.S. service members.
    Evening Post, 2021-08-27: The Mosul bombing on Wednesday killed 169 Iraqis and 13 U.S. service members.

    Daily Record, 2021-08-27: The Leeds bombing on Thursday killed 14 people, including the bomber, police said.
    Evening Post, 2021-08-27: Thirteen people, not counting the attacker, died in the Leeds bombing on Thursday, a hospital said.

## Settings
Severity: `severities.CC305`.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal
from itertools import islice

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, understood
from claimcheck.events import same_event
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.populations import Kinship, known_populations
from claimcheck.quantities import Quantity
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Story
from claimcheck.vocabulary import Attackers, Relation
from claimcheck.wording import amount, bare, clash, figure, listing, where, who

_BY_AGE_OR_SEX = frozenset({"child", "woman", "man"})


@frozen
class _Told:
    """The claims of a story by id, the parts named of each whole, and the claims of each sentence."""

    by_id: Mapping[str, Claim]
    sentences: Mapping[Hashable, list[Claim]]

    def parts(self, claims: tuple[Claim, ...]) -> Iterator[Claim]:
        """The parts that are named of a figure."""
        for claim in claims:
            yield from (self.by_id[part] for part in claim.linked(Relation.INCLUDES) if part in self.by_id)


@rule("CC305", severity=Severity.WARNING, several=True)
def counted_in_or_out(story: Story, settings: Settings) -> Iterator[Finding]:
    """Totals that differ by a named part, and totals beside a list that takes the part for an addition."""
    claims = story.claims
    yield from _attackers(story)
    if not any(claim.linked(Relation.INCLUDES) for claim in claims):
        return
    sentences: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        sentences[_sentence(claim)].append(claim)
    told = _Told({claim.id: claim for claim in claims}, sentences)
    for pair in (pair for series in story.series for pair in series.pairs):
        part = _difference(pair, told)
        if part:
            one = part.quantity.number == 1
            words = f"one, the {part.population}" if one else f"the {bare(part)} {part.population}"
            yield Finding(
                f"{clash(pair.second, pair.first)}. They differ by exactly {words}: find out who is counted in, and say so.",
                (*pair.second, *pair.first),
                cause=f"{part.population} counted in or out",
                verdict="contradiction",
            )
    yield from _added_on_top(story, told)


def _attackers(story: Story) -> Iterator[Finding]:
    """Totals one apart, of which one says whether it counts the attacker in, and the other does not."""
    for pair in (pair for series in story.series for pair in series.pairs):
        tells = [next((claim for claim in side if claim.attackers), None) for side in (pair.first, pair.second)]
        telling = tells[0] or tells[1]
        if telling and None in tells and _gap(pair) == 1:
            how = "counts the attacker in" if telling.attackers is Attackers.IN else "leaves the attacker out"
            yield Finding(
                f"{clash(pair.second, pair.first)}. They differ by exactly one, and {who(telling)} {how}: find out whether "
                "the other does, and say so.",
                (*pair.second, *pair.first),
                cause="the attacker counted in or out",
                verdict="contradiction",
            )


def _gap(pair: Pair) -> Decimal | None:
    """By how much two totals differ that are told exactly and cannot both be true."""
    one, other = pair.figures
    if pair.verdict.agreement is not Agreement.CONTRADICTION or not (_counted(one) and _counted(other)):
        return None
    assert one.number is not None, "exact figures have one"
    assert other.number is not None
    return abs(one.number - other.number)


def _difference(pair: Pair, told: _Told) -> Claim | None:
    """The part by whose number two totals differ."""
    gap = _gap(pair)
    named = told.parts((*pair.first, *pair.second))
    return next(
        (part for part in named if part.quantity.number == gap and _counted(part.quantity) and _countable_apart(part)),
        None,
    )


def _countable_apart(part: Claim) -> bool:
    """Whether somebody may have left a part out or added it on top: not the women and children, who are some of whoever is counted."""
    known = known_populations()
    head = known.read(part.population).head if part.population else ""
    return _BY_AGE_OR_SEX.isdisjoint((head, *known.ancestors(head)))


def _counted(quantity: Quantity) -> bool:
    """Whether a figure is told exactly."""
    return quantity.asserted.exact and not quantity.approximate


def _beside(claim: Claim, told: _Told) -> list[Claim]:
    """The claims of the same sentence and kind."""
    return told.sentences[_sentence(claim)]


def _sentence(claim: Claim) -> Hashable:
    """The sentence that a claim stands in; one typed by hand stands by itself."""
    return (claim.location.document, claim.source.name, claim.quote or claim.id, claim.kind)


def _added_on_top(story: Story, told: _Told) -> Iterator[Finding]:
    """Wholes with a part that another source adds to a rest as large as the whole."""
    of_part = {part.id: whole for whole in told.by_id.values() for part in told.parts((whole,))}
    for series in story.series:
        wholes = [(of_part[claim.id], claim) for claim in series.claims if claim.id in of_part]
        free = [claim for claim in series.claims if claim.id not in of_part] if wholes else []
        for whole, part in wholes[:1]:
            added = (
                (rest, other) for other in free for rest in _beside(other, told) if _rest(rest, other, whole, part)
            )
            yield from (_on_top(whole, part, rest, other) for rest, other in islice(added, 1))


def _rest(rest: Claim, added: Claim, whole: Claim, part: Claim) -> bool:
    """Whether a figure beside the added part is as large as the whole, the attacker aside, and not what the part leaves."""
    total, number, counted = whole.quantity.number, rest.quantity.number, part.quantity.number
    if rest is added or rest.source.name == whole.source.name or rest.population is None or whole.population is None:
        return False
    if total is None or number is None or counted is None or added.quantity.number != counted:
        return False
    kin = known_populations().kinship(rest.population, whole.population)
    as_large = abs(total - number) <= 1 < counted
    return as_large and kin is Kinship.PART and same_event(rest.event, whole.event) is not False


def _on_top(whole: Claim, part: Claim, rest: Claim, added: Claim) -> Finding:
    total = understood(rest.quantity) + understood(added.quantity)
    return Finding(
        f"{who(whole)} has {figure(whole)} in {where(whole)}, {figure(part)} among them; {who(rest)} has "
        f"{listing([figure(rest), figure(added)])}, which make {amount(total)}. Find out whether the {bare(part)} are counted in, and say so.",
        (whole, rest, added, part),
        cause=f"{part.population} counted in or out",
        verdict="contradiction",
    )
