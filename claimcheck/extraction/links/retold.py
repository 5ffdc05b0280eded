"""Figures that a text tells twice, once wrongly: a sentence against the cell that it tells again, a headline against its text.

A figure that stands nowhere else is one slip of the keyboard from another, and the words tie the two: its sentence has what heads the
row and the column of the cell; or it is a headline that shares a word with the other, or counts the same that another figure counts time
and again.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from decimal import Decimal
from typing import NamedTuple

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Told, is_amount, link, number_of
from claimcheck.extraction.tables.cells import Cell, Words, headed_cells
from claimcheck.extraction.tables.lines import Table
from claimcheck.populations import known_populations
from claimcheck.slips import LEAST_DIGITS, SWAPPED, slip
from claimcheck.vocabulary import PROMINENT, Relation, Role

LEAST = {"money": 2, "count": 3}
"""How many digits a figure has whose size may be mistaken, noughts at the end aside."""
MANY = 4
"""How many it has where two digits may be swapped in the midst of a text."""
THOUSAND = 3
"""How many powers of ten lie between a thousand, a million and a billion."""
LONGEST = 12
"""Numbers of more digits are not looked at."""
MOST = 8
"""How many figures one is held against."""


class _Amount(NamedTuple):
    """A figure as slips are looked for: its digits as they are typed, those without the noughts at the end, and what it measures."""

    claim: Claim
    number: Decimal
    digits: str
    significant: str
    sort: tuple[str, str]

    @property
    def value(self) -> Hashable:
        """What is alike in figures that are the same."""
        return (self.sort, self.number)

    @property
    def telling(self) -> bool:
        """Whether it has digits enough that another of the same, but of another size, is hardly one by chance."""
        least = LEAST.get(self.sort[1])
        return least is not None and len(self.significant) >= least

    def likes(self) -> Iterator[Hashable]:
        """What it has in common with those one slip from it: its digits in any order, all but one, or without noughts."""
        yield (self.sort, "".join(sorted(self.digits)))
        for place in range(1, len(self.digits)):
            yield (self.sort, f"{self.digits[:place]}*{self.digits[place + 1 :]}")
        if self.telling:
            yield (self.sort, self.significant, self.number.adjusted() % THOUSAND)


def retold(claims: Sequence[Claim], tables: Iterable[Table]) -> Iterator[Told]:
    """Links of a figure that stands nowhere else to the one of which it must be a slip."""
    told = [claim for claim in claims if is_amount(claim) and not _numbers_a_part(claim)]
    cells = dict(headed_cells(tables))
    if not cells and not _may_tell_again(told):
        return
    amounts = [amount for amount in map(_amount, told) if len(amount.digits) <= LONGEST]
    printed = Counter(amount.value for amount in amounts)
    again = {amount.sort for amount in amounts if printed[amount.value] > 1 and len(amount.digits) >= LEAST_DIGITS}
    asking = [amount for amount in amounts if printed[amount.value] == 1 and _may_be_slip(amount, again, cells)]
    index = _index(amounts, asking) if asking else {}
    for amount in asking:
        near = [other for key in amount.likes() for other in index[key][:MOST] if other.value != amount.value]
        meant = next((other for other in near if _is_slip(amount, other, cells, printed[other.value])), None)
        if meant is not None:
            yield from (
                link(amount.claim, Relation.SAME_AS, other.claim) for other in near if other.value == meant.value
            )


def _numbers_a_part(claim: Claim) -> bool:
    """Whether a figure may be the number of a section or a version: a decimal that counts nothing, "5.1"."""
    if claim.quantity.dimension != "count" or claim.location.noun is not None:
        return False
    return number_of(claim) != number_of(claim).to_integral_value()


def _may_tell_again(claims: Sequence[Claim]) -> bool:
    """Whether a text without tables may tell a figure twice: it has one in its headline, or one that stands there again and again."""
    if any(claim.role is Role.HEADLINE for claim in claims):
        return True
    different = {(claim.quantity.unit, claim.quantity.dimension, abs(number_of(claim))) for claim in claims}
    return len(different) < len(claims) or any(map(_definite, claims))


def _amount(claim: Claim) -> _Amount:
    number = abs(number_of(claim)).normalize()
    digits = f"{number:f}"
    significant = digits.replace(".", "").strip("0") or "0"
    return _Amount(claim, number, digits, significant, (claim.quantity.unit, claim.quantity.dimension))


def _may_be_slip(amount: _Amount, again: Set[Hashable], cells: Mapping[str, Cell]) -> bool:
    """Whether a figure may tell one again: a headline or the cell of a table, or one of its sort that stands there `again` and again."""
    if amount.claim.role is Role.TABLE:
        return False
    long = len(amount.digits) >= LEAST_DIGITS
    return (
        (long and (amount.sort in again or _definite(amount.claim)))
        or amount.claim.role is Role.HEADLINE
        or bool(cells)
    )


def _index(amounts: Iterable[_Amount], asking: Iterable[_Amount]) -> Mapping[Hashable, list[_Amount]]:
    """The figures by what they have in common with those one slip from them; only those that one of these may be a slip of."""
    wanted = {
        key for amount in asking for key in ((amount.sort, len(amount.digits)), (amount.sort, amount.significant))
    }
    index: Mapping[Hashable, list[_Amount]] = defaultdict(list)
    for amount in amounts:
        if not wanted.isdisjoint(((amount.sort, len(amount.digits)), (amount.sort, amount.significant))):
            for key in amount.likes():
                index[key].append(amount)
    return index


def _is_slip(amount: _Amount, other: _Amount, cells: Mapping[str, Cell], times: int) -> bool:
    """Whether one figure must be a slip of another, which stands so many times in the text."""
    claim, meant = amount.claim, other.claim
    cause = slip(amount.digits, other.digits)
    scaled = amount.significant == other.significant and amount.telling
    if claim.quote == meant.quote or not (cause or scaled):
        return False
    if cause == SWAPPED and _definite(claim) and _told_before(claim, meant):
        return True
    cell = cells.get(meant.id)
    measured = cause == SWAPPED and amount.sort[1] != "count"  # its unit is that of the column, which need not be named
    if cell is not None and cell.is_told_by(claim.quote, row_alone=measured):
        return True
    counted = claim.population is not None and claim.population == meant.population
    long = len(amount.significant) >= MANY and claim.role in PROMINENT  # rigs, 784 and 748, may be those of two weeks
    tied = amount.telling and (amount.sort[1] == "money" or long)
    if meant.role is Role.HEADLINE and cause == SWAPPED and tied:
        return counted or _share_words(claim, meant, None)
    if claim.role is Role.HEADLINE:
        swapped = cause == SWAPPED and (counted or amount.telling)  # 37 and 73 million may be of two breaches
        return (times > 1 or swapped) and (counted or _share_words(claim, meant, cell))
    digits = min(len(amount.significant), len(other.significant))
    many, scaled = digits >= MANY, scaled and digits >= LEAST["count"]
    swapped = cause == SWAPPED and counted and (many or claim.role in PROMINENT)
    if times == 1 or not (swapped or scaled):
        return False
    return swapped or counted or (amount.sort[1] == "money" and _share_words(claim, meant, cell))


def _definite(claim: Claim) -> bool:
    """Whether an article says that people counted were told of before: "the 290 people"."""
    words = claim.words_before.split()[-1:]
    return claim.quantity.counted and bool(words) and words[0].casefold() in ("the", "those", "these")


def _told_before(claim: Claim, meant: Claim) -> bool:
    """Whether people were counted before those whom an article takes up."""
    known = known_populations()
    both = [known.root(one.population) if one.population else None for one in (claim, meant)]
    return both[0] is not None and both[0] == both[1] and meant.location.start < claim.location.start


def _share_words(claim: Claim, meant: Claim, cell: Cell | None) -> bool:
    """Whether the sentence of a figure has a word of sense in common with that of another, or with what heads its cell."""
    words = meant.quote if cell is None else f"{cell.row} {cell.column}"
    return Words.of(claim.quote).share(Words.of(words))
