"""Percentages of a headline that the opening tells otherwise: "Revenues rise 73%" above "Revenues grew 37%", "Arrivals up 14%" above "Arrivals rose 4%".

Two digits are swapped, or the one change of the opening is of all that the headline names, and nothing in the text bears the headline out.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Told, link, number_of
from claimcheck.extraction.tables.cells import Words
from claimcheck.reckoning import last_place
from claimcheck.slips import swapped
from claimcheck.vocabulary import Relation, Role

TWO = 2


def headed(claims: Sequence[Claim]) -> Iterator[Told]:
    """Links of such a percentage of the opening to that of the headline, where neither stands anywhere else."""
    shares = [claim for claim in claims if claim.quantity.unit == "percent" and claim.quantity.asserted.exact]
    heads = [claim for claim in shares if claim.role is Role.HEADLINE]
    if len(heads) != 1:
        return
    yield from _unborne(heads[0], shares)
    printed = [number_of(claim) for claim in shares]
    for told in shares:
        once = printed.count(number_of(told)) == printed.count(number_of(heads[0])) == 1
        if told.role is Role.LEDE and once and _is_meant(told, heads[0]):
            yield link(told, Relation.SAME_AS, heads[0])


def _unborne(head: Claim, shares: Sequence[Claim]) -> Iterator[Told]:
    """A link of the only change of the opening to that of the headline, where the text has that nowhere."""
    below = [claim for claim in shares if claim.role is not Role.HEADLINE and claim.role is not Role.METADATA]
    opening = [claim for claim in below if claim.role is Role.LEDE]
    if head.kind != "change" or len(opening) != 1 or head.quantity.trend is None:
        return
    told, named = opening[0], _rest(head)
    alike = told.kind == head.kind and told.quantity.trend is head.quantity.trend
    borne = any(not each.quantity.accepted.disjoint(head.quantity.accepted) for each in below)
    if alike and not borne and len(named.senses) >= TWO and _rest(told).have(named):
        yield link(told, Relation.SAME_AS, head)


def _is_meant(told: Claim, head: Claim) -> bool:
    """Whether two percentages are of one kind and way, of sentences that share a word, and have each other's digits."""
    one, other = number_of(told), number_of(head)
    alike = told.kind == head.kind and told.quantity.trend is head.quantity.trend
    return alike and (swapped(one, other) or _turned(one, other)) and _rest(told).share(_rest(head))


def _turned(one: Decimal, other: Decimal) -> bool:
    """Whether two digits are all that either has, in each other's place: 73 and 37, 6.4 and 4.6."""
    digits = [f"{number:f}".replace(".", "") for number in (one, other)]
    short = len(digits[0]) == len(digits[1]) == TWO and last_place(one) == last_place(other)
    return short and one != other and digits[0] == digits[1][::-1]


def _rest(claim: Claim) -> Words:
    """The words of a sentence without its figure."""
    return Words.of(claim.quote.replace(claim.quantity.text, " "))
