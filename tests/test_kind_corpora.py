"""Every kind's corpus: sentences with the claim that is read in them, and figures that are no claim of the kind."""

import pkgutil
from collections import Counter
from importlib import import_module
from inspect import isclass

import pytest

import claimcheck.kinds
from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.extraction.words.phrases import SHELVES
from claimcheck.kinds import all_cues

FOLDERS = sorted(found.name for found in pkgutil.iter_modules(claimcheck.kinds.__path__) if found.ispkg)
SOURCE = Source("Daily Record", "2021-08-26")
FEWEST = 5

OPEN = [
    ("Troops face an Aug. 31 deadline to leave.", "Aug. 31", "deadline", "Troops"),
]
"""What a careful reader sees and extraction does not yet; a row that passes goes to its corpus."""


def rows(table: str) -> list[object]:
    """The rows of all corpora, each with its folder."""
    return [
        pytest.param(folder, row, id=f"{folder}: {row[0]}")
        for folder in FOLDERS
        for row in getattr(import_module(f"claimcheck.kinds.{folder}.corpus"), table)
    ]


def claims(sentence: str) -> list[tuple[str, str, str | None]]:
    """What is claimed in a sentence: the figure's words, its kind, who is counted."""
    found = extract(read_document(sentence, source=SOURCE)).claims
    return [(claim.location.span.of(sentence), claim.kind, claim.population) for claim in found if claim.location.span]


def kinds_of(folder: str) -> set[str]:
    """The kinds that a folder defines."""
    home = f"claimcheck.kinds.{folder}"
    return {
        thing.kind
        for thing in vars(import_module(home)).values()
        if isclass(thing) and issubclass(thing, Claim) and thing.__module__ == home
    }


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_kind_has_a_corpus(folder: str) -> None:
    corpus = import_module(f"claimcheck.kinds.{folder}.corpus")
    assert kinds_of(folder)
    assert len(corpus.CORPUS) >= FEWEST
    assert len(corpus.NOTHING) >= FEWEST
    sentences = [row[0] for row in (*corpus.CORPUS, *corpus.NOTHING)]
    assert all(row[1] in row[0] for row in (*corpus.CORPUS, *corpus.NOTHING)), "a figure stands in its sentence"
    assert {row[2] for row in corpus.CORPUS} <= kinds_of(folder)
    assert len(set(sentences)) >= len(sentences) - 2, "sentences differ"


@pytest.mark.parametrize(("folder", "row"), rows("CORPUS"))
def test_what_is_claimed(folder: str, row: tuple[str, str, str, str | None]) -> None:
    sentence, *claim = row
    assert tuple(claim) in claims(sentence)
    assert claim[1] in kinds_of(folder)


@pytest.mark.parametrize(("folder", "row"), rows("NOTHING"))
def test_what_is_no_claim_of_the_kind(folder: str, row: tuple[str, str]) -> None:
    sentence, figure = row
    assert not [kind for words, kind, _ in claims(sentence) if words == figure and kind in kinds_of(folder)]


@pytest.mark.xfail(strict=True, reason="extraction does not read it yet")
@pytest.mark.parametrize("row", OPEN, ids=lambda row: row[0])
def test_what_is_open(row: tuple[str, str, str, str | None]) -> None:
    sentence, *claim = row
    assert tuple(claim) in claims(sentence)


def test_a_phrase_stands_in_one_row_of_cues() -> None:
    """Of a kind and shelf, among rows that ask for the same nouns: a second row says nothing, or says otherwise."""
    rows = [
        (cues.claim, cues.dimension, cues.nouns, shelf, phrase)
        for cues in all_cues()
        for shelf in SHELVES
        for phrase in getattr(cues, shelf)
    ]
    assert [row for row, times in Counter(rows).items() if times > 1] == []
