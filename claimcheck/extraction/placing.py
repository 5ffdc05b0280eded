"""What a document says, each claim with its place in the text as given."""

from attrs import evolve

from claimcheck.claims import Claim, Location
from claimcheck.documents.document import Block, Document
from claimcheck.documents.prose import prose_of
from claimcheck.extraction.account import extract as read_account
from claimcheck.extraction.links.attackers import with_attackers
from claimcheck.extraction.links.linking import linked
from claimcheck.figures import Span
from claimcheck.kinds.added import using
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account
from claimcheck.vocabulary import Role

TITLE = "title "
"""What the names of a title's claims begin with."""


def extract(document: Document, settings: Settings = DEFAULT) -> Account:
    """What a document says: every figure that counts or dates something, as a typed claim, in order.

    The document is read as prose, with its marks and wrapped lines closed; a title that does not stand in the text is read
    too, and its claims have no place.
    """
    with using(settings.kinds):
        return _extracted(document, settings)


def _extracted(document: Document, settings: Settings) -> Account:
    prose = prose_of(document)
    account, titled = linked(prose.document, read_account(prose.document, settings), _of_title(document, settings))
    if prose.document is document and document.detached_title is None:
        return account  # nothing was closed, so that all stands where it was read
    claims = tuple(evolve(claim, location=prose.place(claim.location)) for claim in account.claims)
    quotations = tuple(evolve(words, location=prose.place(words.location)) for words in account.quotations)
    title = (document.detached_title,) if document.detached_title else ()
    opening = (*title, *account.opening)
    return evolve(account, claims=(*titled, *claims), quotations=quotations, opening=opening)


def _of_title(document: Document, settings: Settings) -> tuple[Claim, ...]:
    """The claims of a title that does not stand in the text."""
    alone = title_alone(document)
    told = () if alone is None else with_attackers(read_account(alone, settings).claims)
    return tuple(_apart(claim, document) for claim in told)


def title_alone(document: Document) -> Document | None:
    """The title as a document of its own, where it does not stand in the text."""
    title = document.detached_title
    if title is None:
        return None
    block = Block(Span(0, len(title)), Role.HEADLINE)
    return Document(title, document.source, None, (block,), id=document.id)


def _apart(claim: Claim, document: Document) -> Claim:
    """A claim of a title: without a place, its name told apart from those in the text."""
    links = tuple(evolve(link, claim=f"{TITLE}{link.claim}") for link in claim.links)
    return evolve(claim, id=f"{TITLE}{claim.id}", links=links, location=Location(document.id))
