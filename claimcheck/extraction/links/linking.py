"""What is read once all claims of a text are known: how they stand to each other, and what it names where it counts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from claimcheck.claims import Claim, Link
from claimcheck.documents.document import Document
from claimcheck.extraction.links.antecedents import SAYING_SOME, antecedents
from claimcheck.extraction.links.attackers import with_attackers
from claimcheck.extraction.links.beside import Row, Told, rows, undated
from claimcheck.extraction.links.besides import set_apart
from claimcheck.extraction.links.both_ways import both_ways
from claimcheck.extraction.links.changes import changes
from claimcheck.extraction.links.common_wholes import common_wholes
from claimcheck.extraction.links.differences import differences
from claimcheck.extraction.links.enumerations import enumerations
from claimcheck.extraction.links.exchanged import exchanged
from claimcheck.extraction.links.far_sums import far_sums
from claimcheck.extraction.links.given_sums import given_sums
from claimcheck.extraction.links.headed import headed
from claimcheck.extraction.links.leftovers import leftovers
from claimcheck.extraction.links.listed import listed
from claimcheck.extraction.links.lists import listings
from claimcheck.extraction.links.lives import lives
from claimcheck.extraction.links.more_than_then import more_than_then
from claimcheck.extraction.links.named_counts import named_counts
from claimcheck.extraction.links.products import products
from claimcheck.extraction.links.rates import rates
from claimcheck.extraction.links.remainders import remainders
from claimcheck.extraction.links.retold import retold
from claimcheck.extraction.links.shares import shares, shares_in_a_row
from claimcheck.extraction.links.shortened import shortened
from claimcheck.extraction.links.stretches import ages, conversions, durations
from claimcheck.extraction.links.table_reckonings import reckoned
from claimcheck.extraction.links.table_shares import shares_of_columns
from claimcheck.extraction.links.taken_back import without_taken_back
from claimcheck.extraction.links.told_changes import told_changes
from claimcheck.extraction.links.told_days import with_told_days
from claimcheck.extraction.links.totals import totals
from claimcheck.extraction.links.written_sums import written_sums
from claimcheck.extraction.links.wrong_way import wrong_way
from claimcheck.extraction.links.year_before import year_before
from claimcheck.extraction.tables.lines import tables
from claimcheck.extraction.voices.stance import OTHERS
from claimcheck.stories import Account
from claimcheck.vocabulary import Apart, Relation, Role

ALONE = (
    changes,
    shares_in_a_row,
    conversions,
    shortened,
    written_sums,
    given_sums,
    year_before,
    named_counts,
    wrong_way,
)
"""What reads several figures of a sentence by themselves."""
OF_SHARES = (shares, both_ways, more_than_then)
"""What reads percentages, and may go back to the sentence before."""
OF_DATES = (durations, ages)
"""What reads figures with the dates of their sentence."""
AFTER_ANOTHER = (differences, enumerations, products)
"""What reads several figures of a sentence, and may go back to the sentence before."""
BEFORE = 2
"""How many sentences before a figure what it is left of may stand in."""


def linked(document: Document, account: Account, titled: Sequence[Claim] = ()) -> tuple[Account, tuple[Claim, ...]]:
    """The account of a document with what links its claims, and those of a title apart.

    Args:
        document: the text that the account was read from, with its places.
        account: what it says, claim by claim.
        titled: what a title says that does not stand in the text.
    """
    found: dict[str, list[Link]] = defaultdict(list)
    sentences = tuple(rows(document.text, account.claims))
    grids = tuple(tables(document, account.claims))
    undated_rows = tuple(map(undated, sentences))
    plain = list(_links(sentences, undated_rows))
    based = {claim for claim, link in plain if link.relation is Relation.BASE}
    summed_up = (*titled, *account.claims)
    for claim, link in (
        *plain,
        *told_changes(undated_rows, grids, based),
        *common_wholes(undated_rows, based),
        *exchanged(account.claims),
        *far_sums(undated_rows),
        *lives(sentences),
        *headed(summed_up),
        *listed(document, account.claims),
    ):
        found[claim].append(link)
    for claim, link in (*totals(grids), *shares_of_columns(grids), *reckoned(grids), *retold(summed_up, grids)):
        found[claim].append(link)
    left = without_taken_back(document.text, account.claims)
    apart = set_apart(document.text, tuple(_counted_first(document.text, tuple(left), titled)))
    told = with_told_days(tuple(_revised(apart)))
    claims = tuple(with_attackers([_with(claim, found[claim.id]) if claim.id in found else claim for claim in told]))
    heads = tuple([_with(claim, found[claim.id]) if claim.id in found else claim for claim in titled])
    return evolve(account, claims=claims, listings=tuple(listings(document, claims))), heads


def _links(sentences: Sequence[Row], undated_rows: Sequence[Row]) -> Iterator[Told]:
    for at, (row, plain) in enumerate(zip(sentences, undated_rows, strict=True)):
        if not plain.claims and len(row.claims) == 1:
            continue  # a date alone has no link to another figure
        earlier, told = (sentences[at - 1], undated_rows[at - 1]) if at else (None, None)
        several = len(plain.claims) > 1
        dimensions = {claim.quantity.dimension for claim in row.claims}
        for reader in ALONE if several else ():
            yield from reader(plain)
        for going_back in OF_SHARES if "percentage" in dimensions else ():
            yield from going_back(plain, told)
        for going_back in AFTER_ANOTHER if several else ():
            yield from going_back(plain, told)
        if plain.claims:
            yield from leftovers(plain, sentences[max(0, at - BEFORE) : at])
        for reader in OF_DATES if row is not plain and plain.claims else ():
            yield from reader(row)
        if "duration" in dimensions or len(row.claims) > 2:
            yield from rates(row, earlier)
        if several:
            yield from remainders(row, earlier)
        if not SAYING_SOME.isdisjoint(dimensions):
            yield from antecedents(row, earlier)


def _counted_first(text: str, claims: Sequence[Claim], titled: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, "20 others" or "another 20 were wounded" as a count of its own where a text has told only of dead before: who else are they?"""
    told, hurt = {claim.kind for claim in titled if claim.kind.startswith("casualties")}, set[str]()
    for claim in claims:
        if not claim.kind.startswith("casualties"):
            yield claim
            continue
        others = claim.apart is Apart.ADDED and _besides_somebody(text, claim)
        first = others and claim.kind not in hurt and not told <= {claim.kind}
        yield evolve(claim, apart=None) if first else claim
        told.add(claim.kind)
        if claim.role is not Role.HEADLINE:
            hurt.add(claim.kind)


def _besides_somebody(text: str, claim: Claim) -> bool:
    """Whether a figure is told as others or as another so many: besides whom, what stands before tells."""
    noun, words = claim.location.noun, claim.words_before.casefold().split()
    others = noun is not None and noun.of(text).lower() in OTHERS
    return others or words[-1:] == ["another"] or claim.quantity.text.casefold().startswith("another ")


def _revised(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, those that a text gives in place of an earlier figure told as such marked as revised."""
    earlier = (claim for claim in claims if claim.apart is Apart.OVERTAKEN)
    overtaken = {(claim.kind, claim.population) for claim in earlier if claim.population or claim.kind != "other"}
    for claim in claims:
        again = overtaken and not claim.revised and claim.apart is None and (claim.kind, claim.population) in overtaken
        yield evolve(claim, revised=True) if again else claim


def _with(claim: Claim, links: Iterable[Link]) -> Claim:
    new = tuple(link for link in dict.fromkeys(links) if link not in claim.links)
    return claim.with_links(*new) if new else claim
