"""Names of places as they are compared: word for word, however they are spelled."""

import re
import unicodedata
from functools import cache

from claimcheck.countries import adjectives
from claimcheck.patterns import pattern
from claimcheck.regions import regions

FACILITIES = frozenset(
    "airport airfield base border market marketplace school university mosque church temple synagogue "
    "hotel station embassy prison checkpoint gate stadium restaurant nightclub factory mine port harbor harbour".split()
)
"""Places of a sort, which stand inside named ones: an airport in Kabul is in Kabul."""


@cache
def countries() -> frozenset[str]:
    """The adjective of each country."""
    return frozenset(adjectives().values())


_ARTICLE = pattern(r"^(?:a[lnrstdz]|as[h-]|el|ed|es[h-])-+")
"""The Arabic article in front of a name, as writers have it."""
_VOWELS = str.maketrans("", "", "aeiouy-")
_MARKS = str.maketrans("", "", "'’")
_ENGLISH = tuple(
    "ton town ville burg burgh borough bury field ford port wood land shire worth mouth chester bridge dale brook gate hill haven lake".split()
)
"""What names of English words end with."""
SHORTEST = 5
"""Letters from which two spellings of a name are known to be one by their consonants."""


def place_word(word: str) -> str:
    """A word of a place as it is compared: a country by its name, a sort of place as it is, else by its consonants.

    Names from other scripts are spelled in many ways ("Rashidin", "al-Rashedin"), which differ in their vowels, though hardly in
    whether they end with one; those that are made of English words in one ("Milton", "Melton").  Some writers leave out the accents.
    """
    plain = _unaccented(word.removesuffix("'s").removesuffix("’s"))
    known = adjectives().get(plain)
    if known or plain in FACILITIES or plain in countries() or plain in region_words():
        return known or plain
    name = _ARTICLE.sub("", plain).translate(_MARKS)
    if len(name) < SHORTEST or not name.isalpha() or name.endswith(_ENGLISH):
        return name
    first, last = ("a" if name[end] in "aeiouy" else "" for end in (0, -1))
    return (first or name[0]) + re.sub(r"(.)\1+", r"\1", name[1:].translate(_VOWELS)) + last


def _unaccented(word: str) -> str:
    """A word without its accents: "sainte-clé" as "sainte-cle"."""
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


_SIDES = "north south east west northern southern eastern western"
_PARTS = (
    "new san santa sao saint st los las el la le mount mt lake river fort county city town village district province state region parish "
    "republic island islands upper lower great greater old beach hill hills valley bay cape coast sea gulf road street avenue square park "
    "boulevard lane drive highway interstate route side block downtown central general hospital medical"
)


@cache
def parts_of_names() -> frozenset[str]:
    """Words with which many names of places are made, so that sharing one shows nothing: "Kerr County", "Harris County"."""
    return frozenset(map(place_word, f"{_SIDES} {_PARTS}".split()))


@cache
def region_words() -> frozenset[str]:
    """The words by which states and provinces are named, in which many towns are."""
    words = frozenset(word for name in regions().values() for word in name.casefold().split())
    return words - frozenset(f"{_SIDES} {_PARTS}".split()) - adjectives().keys()


@cache
def sides() -> frozenset[str]:
    """The words for the four sides, which tell two places of one name apart."""
    return frozenset(map(place_word, _SIDES.split()))
