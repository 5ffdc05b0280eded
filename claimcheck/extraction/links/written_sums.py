"""Sums that a text writes out: "1,204 + 388 + 57 = 1,649"."""

from collections.abc import Iterator

from claimcheck.extraction.links.beside import Row, Told, alike, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_PLUS = pattern(r"[^\S\n]*\+[^\S\n]*")
_EQUALS = pattern(r"[^\S\n]*=[^\S\n]*")
_OPERATOR = pattern(r"[-+*/×·^=<>|&%][^\S\n]*$|\w\($")
"""What stands before a number that is only the end of a longer term: "3 * 4 + 5 = 17"."""
_GOES_ON = pattern(r"[^\S\n]*[-+*/×·^=<>|&(]")
LEAST = 10
"""Smaller numbers are added up in ways of their own: bits, remainders, examples of what is wrong."""


def written_sums(row: Row) -> Iterator[Told]:
    """Links of what is added up to what it is said to come to."""
    first = 0
    for at in range(1, len(row.claims)) if row.has("+") else ():
        between = row.between(at - 1, at)
        if _PLUS.fullmatch(between):
            continue
        if at - first > 1 and _EQUALS.fullmatch(between) and _whole_term(row, first, at):
            yield from (link(part, Relation.PART_OF, row.claims[at]) for part in row.claims[first:at])
        first = at


def _whole_term(row: Row, first: int, last: int) -> bool:
    """Whether nothing else stands in the sum, and all is of one sort and no small number."""
    several = row.claims[first : last + 1]
    plain = all(is_amount(one) and alike(one, several[0]) and number_of(one) >= LEAST for one in several)
    return plain and not _OPERATOR.search(row.before(first)) and not _GOES_ON.match(row.behind(last))
