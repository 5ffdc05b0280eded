"""What is read once all claims of a text are known: how they stand to each other, and what it names where it counts."""

from attrs import evolve

from claimcheck.documents.document import Document
from claimcheck.extraction.lists import listings
from claimcheck.stories import Account


def linked(document: Document, account: Account) -> Account:
    """The account of a document with what links its claims.

    Args:
        document: the text that the account was read from, with its places.
        account: what it says, claim by claim.
    """
    return evolve(account, listings=tuple(listings(document, account.claims)))
