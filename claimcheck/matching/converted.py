"""Amounts that texts give as what others come to in another currency: "€345 million ($368 million)".

Each text converts by a rate of its own, so that two such amounts may differ by some hundredths and both be right.  What a text tells so it tells
again elsewhere, in its headline most of all, without the amount that it stands for.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.interval import Interval
from claimcheck.matching.matters import text_of
from claimcheck.pairs import Pair
from claimcheck.units import is_currency
from claimcheck.vocabulary import Relation

RATES_APART = Decimal("0.05")
"""By which share two amounts may differ that are one in another currency."""

Converted = Mapping[Hashable, Mapping[Interval, bool]]
"""The amounts of each text that others come to, and whether it is plain in which currency."""


def converted_amounts(claims: Iterable[Claim]) -> Converted:
    """The amounts that stand behind what they come to, by text."""
    money = {claim.id: claim for claim in claims if claim.kind == "money" and is_currency(claim.quantity.unit)}
    found: dict[Hashable, dict[Interval, bool]] = defaultdict(dict)
    for claim in money.values():
        for name in claim.linked(Relation.BASE) if claim.links else ():
            if name in money:
                named = money[name].quantity.unit != claim.quantity.unit
                found[text_of(claim)][understood(claim.quantity)] = named
    return found


def of_other_rates(pair: Pair, converted: Converted) -> bool:
    """Whether two amounts differ by no more than rates do, one of them being converted, or one is in a dollar that is not named."""
    if not converted or not is_currency(pair.figures[0].unit):
        return False
    told = [converted.get(text_of(claim), {}).get(understood(claim.quantity)) for claim in (*pair.first, *pair.second)]
    numbers = sorted(abs(figure.number or Decimal(0)) for figure in pair.figures)
    return False in told or (True in told and numbers[-1] - numbers[0] <= numbers[-1] * RATES_APART)
