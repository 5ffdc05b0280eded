"""Files of claims: the one-line notation (`.claims`) and JSON lines (`.jsonl`)."""

from pathlib import Path

from attrs import evolve

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_text
from claimcheck.jsonlines import parse_lines
from claimcheck.notation import parse_items
from claimcheck.quotation import Quotation
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account


def load_ledger(path: str, settings: Settings = DEFAULT) -> tuple[str, Account]:
    """The text of a file of claims, and what it says; settings tell what vague words admit.

    Raises:
        InputError: if the file, or a line of it, cannot be read; it says where.
    """
    text = read_text(path)
    lines = Path(path).suffix.lower() == ".jsonl"
    items = parse_lines(text, path) if lines else parse_items(text, path, settings)
    named = tuple(_named(item, path) for item in items)
    claims = tuple(item for item in named if isinstance(item, Claim))
    return text, Account(Source(path=path), claims, tuple(item for item in named if isinstance(item, Quotation)))


def _named(item: Claim | Quotation, path: str) -> Claim | Quotation:
    """A claim of a ledger, its id told apart from those of other files, and the ledger its place where none is told."""
    location = item.location if item.location.document is not None else evolve(item.location, document=path)
    name = f"{path}:{item.id}" if item.id else ""
    if isinstance(item, Quotation):
        return evolve(item, id=name, location=location)
    links = tuple(evolve(link, claim=f"{path}:{link.claim}") for link in item.links)
    return evolve(item, id=name, location=location, links=links)
