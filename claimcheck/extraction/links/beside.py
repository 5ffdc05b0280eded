"""The claims of a sentence, and the words between them: what links are read from."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from claimcheck.claims import Claim, Link
from claimcheck.figures import Span
from claimcheck.vocabulary import Relation

BESIDE = 40
"""How many characters before and behind a figure are read, unless a reader asks for more."""
Told = tuple[str, Link]
"""A link, and the id of the claim that it belongs to."""


@frozen
class Row:
    """The claims of one sentence in order, in the text that they stand in.

    Attributes:
        start: where the sentence begins.
        near: the sentence and what stands right beside it, in lower case.
    """

    text: str
    claims: tuple[Claim, ...]
    start: int
    near: str

    def place(self, claim: Claim) -> int:
        """Which of the claims one is."""
        return bisect_left(self.claims, claim.location.start, key=lambda one: one.location.start)

    def with_claims(self, claims: tuple[Claim, ...]) -> "Row":
        """The row with some of its claims."""
        return Row(self.text, claims, self.start, self.near)

    def span(self, index: int) -> Span:
        """Where a claim's figure stands."""
        span = self.claims[index].location.span
        assert span is not None, "rows are made of claims that stand in the text"
        return span

    def has(self, words: Iterable[str]) -> bool:
        """Whether one of these stands in the sentence or right beside it, by itself or in a longer word: what tells which links there may be."""
        return any(map(self.near.__contains__, words))

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.claims[0].quote)

    def before(self, index: int, reach: int = BESIDE) -> str:
        """The words before a figure, from the one before it on."""
        start = self.span(index).start
        begin = self.span(index - 1).end if index else max(0, start - reach)
        return self.text[max(begin, start - reach) : start]

    def between(self, one: int, other: int) -> str:
        """The words between two figures."""
        return self.text[self.span(one).end : self.span(other).start]

    def behind(self, index: int, reach: int = BESIDE) -> str:
        """The words behind a figure."""
        end = self.span(index).end
        return self.text[end : end + reach]


def undated(row: Row) -> Row:
    """The row without its dates: "from 500 in 2019 to 550 in 2023"."""
    for claim in row.claims:
        if claim.quantity.dimension == "date":
            return row.with_claims(tuple([one for one in row.claims if one.quantity.dimension != "date"]))
    return row


def rows(text: str, claims: Iterable[Claim]) -> Iterator[Row]:
    """The claims sentence by sentence; claims that overlap others are told once."""
    row: list[Claim] = []
    for claim in claims:
        span = claim.location.span
        if span is None:
            continue
        last = row[-1].location.span if row else None
        if row and (claim.quote != row[-1].quote or claim.role is not row[-1].role):
            yield _row(text, row)
            row = []
        elif last is not None and last.overlaps(span):
            continue
        row.append(claim)
    if row:
        yield _row(text, row)


def _row(text: str, claims: Sequence[Claim]) -> Row:
    """The claims of a sentence, whose words begin with their quote."""
    quote, first = claims[0].quote, claims[0].location.start
    found = text.rfind(quote, max(0, first - len(quote)), first + len(quote))
    start = first if found < 0 else found
    near = text[max(0, start - BESIDE) : start + len(quote) + BESIDE].lower()
    return Row(text, tuple(claims), start, near)


def end_of(claim: Claim) -> int:
    """Where the figure of a claim ends."""
    return claim.location.span.end if claim.location.span else 0


def link(one: Claim, relation: Relation, other: Claim) -> Told:
    """One claim's link to another."""
    return one.id, Link(relation, other.id)


def alike(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one unit, so that one may be reckoned from the other."""
    first, second = one.quantity, other.quantity
    return first.unit == second.unit and first.dimension == second.dimension


def is_amount(claim: Claim) -> bool:
    """Whether a figure is one number of something, no share, age or day, that others may be added to or taken from."""
    quantity = claim.quantity
    return quantity.dimension not in _NO_AMOUNTS and not quantity.approximate and quantity.asserted.exact


_NO_AMOUNTS = frozenset({"percentage", "ratio", "date", "age"})
"""Dimensions of what is not added to."""


def number_of(claim: Claim) -> Decimal:
    """The number that is written, 0 where there is none."""
    return claim.quantity.number or Decimal(0)
