"""Countries and the words for them: names, adjectives and people, from `countries.txt`."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType


@cache
def adjectives() -> Mapping[str, str]:
    """The adjective for each word that names a country or its people, in lower case: "americans" is "us"."""
    found: dict[str, str] = {}
    for named, words in _rows():
        for word in (*named, *words):
            found |= {word: words[0], f"{word}s": words[0]}
    return MappingProxyType(found)


@cache
def names() -> frozenset[str]:
    """The names of countries in lower case, without those that are also adjectives ("US", "UK")."""
    return frozenset(name for named, words in _rows() for name in named if words[0] not in ("us", "uk"))


def _rows() -> Iterator[tuple[list[str], list[str]]]:
    text = Path(__file__).with_name("countries.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        named, _, words = line.partition(": ")
        if words and not line.startswith("#"):
            yield named.casefold().split(", "), words.split(", ")
