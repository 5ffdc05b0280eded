"""One noun phrase behind a number, up to its head: by the shape of its words, and by those that cannot stand in one.

It runs until a word that cannot be inside one (a preposition, an auxiliary, a pronoun, a weekday), or until its head, the first
plural; names in front of the head ("12 US service members") and participles before it ("5,000 displaced people") belong to it,
participles behind it ("13 soldiers killed") do not.
"""

from claimcheck.dimensions.numeral import NUMBER_WORDS
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.reading.noun_words import (
    BEFALLEN,
    CAPITAL_NAMES,
    COMPOUNDING,
    LEADING,
    NAMES_OF_MANY,
    NEVER_NOUN,
    NOUNS_IN_LY,
    PERIODIC,
    PLURALS,
    SINGULAR_MEN,
    SINGULAR_S,
    STOPS,
    WEAK,
)
from claimcheck.verbs import PARTICIPLES

MOST_WORDS = 8
_WORD = pattern(
    r"[^\S\n]{1,2}[“\"‘'(]?([A-Za-zÀ-ɏ][\w’'-]*+(?>(?:(?:\.(?=[A-Za-z]\.|[A-Za-z]\b)|(?<=\.[A-Za-z])\.)[\w’'-]*+)*)|\d{2,4}s?\b)"
)


def noun_phrase(text: str, end: int, one: bool) -> Span | None:
    """One noun phrase with its head; of the first plural, or, where one thing is counted, of the last word that fits."""
    start = last = -1
    for count in range(MOST_WORDS):
        found = _WORD.match(text, end)
        if not found:
            break
        word, begin = found[1], found.start(1)
        lower = word.lower()
        if lower in ("and", "or") and 0 < count < 3 and _two_adjectives(text, start, begin, found.end()) and not one:
            end = found.end()
            continue
        if lower in STOPS:
            if word not in CAPITAL_NAMES and (count > 0 or not _opens(text, lower, found.end())):
                break
        elif (
            (count > 0 and text[begin - 1] == "(")
            or (lower in _NEVER and word[0].islower())
            or (word[0].isdigit() and not _model(text, begin, count))
        ):
            break
        end = found.end()
        if start < 0:
            if lower in LEADING:  # "12 more people", "12 other soldiers": not part of the noun
                continue
            start = begin
        if not word.isalpha() and lower.endswith(_POSSESSIVE):
            continue
        if one:
            many = _is_plural(word, lower) and word[0].islower() and lower not in _BEFORE_ONE
            if (last >= 0 and (is_participle(lower) or lower in PARTICIPLES)) or many:
                break
            last = end
        elif _is_plural(word, lower) and not (
            (lower in COMPOUNDING or word[0].isupper()) and _modifies(text, end, word, lower)
        ):
            return Span(start, end)
    return Span(start, last) if one and last >= 0 and not _said_of_one(text[start:last].lower()) else None


def _opens(text: str, lower: str, end: int) -> bool:
    """Whether a word that mostly ends a noun phrase begins one: "5 most wanted men", "3,000 daily flights"."""
    return lower == "most" or (lower in PERIODIC and _plural_follows(text, end))


def _two_adjectives(text: str, start: int, begin: int, end: int) -> bool:
    """Whether "and" joins two words that both describe the noun behind them: "40 French and Spanish tourists"."""
    described = text[start : begin - 1].lower()
    first = described.split()
    if not first or is_participle(first[-1]) or first[-1].endswith("ly") or len(first) > 2:
        return False
    after = _WORD.match(text, end)
    return (
        after is not None
        and not _is_plural(after[1], after[1].lower())
        and after[1].lower() not in _NO_HEADS | NUMBER_WORDS
        and not is_participle(after[1].lower())
        and _plural_follows(text, after.end(), 1)
    )


def _said_of_one(phrase: str) -> bool:
    """Whether a lone word behind "one" says what befell it, and names nothing: "1 killed, 3 injured", "one fatally"."""
    return " " not in phrase and (
        is_participle(phrase) or phrase in BEFALLEN or (phrase.endswith("ly") and phrase not in NOUNS_IN_LY)
    )


_NEVER = NEVER_NOUN | NUMBER_WORDS
"""Words that end a noun phrase where they are written small: another number counts something else."""
_POSSESSIVE = ("'s", "’s", "s'", "s’")


def _modifies(text: str, end: int, word: str, lower: str) -> bool:
    """Whether a plural stands in front of the noun counted: "arms dealers", "United States citizens"."""
    if lower in COMPOUNDING and _plural_follows(text, end):
        return True
    return word[0].isupper() and _plural_follows(text, end, 2 if lower in NAMES_OF_MANY else 1)


_BEFORE_ONE = COMPOUNDING - WEAK - {"men", "women"}
"""Plurals that stand before a noun of which there is one: "one staff member"."""
_NO_HEADS = STOPS | NEVER_NOUN | WEAK
"""Words that are no noun which one in front may modify: "five women dead"."""
_CAPITAL_BEFORE = pattern(r"(?<![\w])[A-Z][\w-]*[^\S\n]$")


def _model(text: str, start: int, count: int) -> bool:
    """Whether digits inside a noun phrase are the model of a name in front: "six Airbus 320s", "40 Fokker 100 jets"."""
    return count > 0 and bool(_CAPITAL_BEFORE.search(text, max(0, start - 20), start))


LONG = 6
"""Letters from which a word in capitals is one of a text in capitals, and no acronym."""


def _is_plural(word: str, lower: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    if lower in PLURALS or (lower.endswith("men") and lower not in SINGULAR_MEN and len(lower) > 4):
        return True
    if lower[-1] != "s" or len(lower) < 3 or (word.isupper() and len(word) < LONG):
        return False
    if lower[-2] in "su'’" or lower in SINGULAR_S:
        return lower in PLURALS
    return not lower.endswith("is")


def is_participle(lower: str) -> bool:
    """Whether a word in small letters ends as a participle does."""
    return lower.endswith(("ed", "ing")) and len(lower) > 4


def _plural_follows(text: str, end: int, words: int = 2) -> bool:
    """Whether one of the next words is a plural noun that the words so far may modify."""
    for _ in range(words):
        found = _WORD.match(text, end)
        if not found or found[1].lower() in _NO_HEADS:
            return False
        if _is_plural(found[1], found[1].lower()):
            return True
        end = found.end()
    return False
