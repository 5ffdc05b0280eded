"""What is counted: the noun phrase behind a number, by its shape and the words that cannot belong to one.

There is no tagger here.  A noun phrase runs until a word that cannot be inside one (a preposition, an auxiliary, a
pronoun, a weekday), or until its head, the first plural; names in front of the head ("12 US service members") and
participles before it ("5,000 displaced people") belong to it, participles behind it ("13 soldiers killed") do not.
Where nothing fits, nothing is counted.
"""

import re

from claimcheck.dimensions.numeral import NUMBER_WORDS
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.reading.marks import past_mark
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
_OF = pattern(
    r"[^\S\n]{1,2}of[^\S\n]{1,2}(?:(?:the|these|those|its|their|his|her|our|my|your|all|some|an?)[^\S\n]{1,2})?"
    r"(?:(?:more|other|\d[\d,]*+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[^\S\n])?",
    re.IGNORECASE,
)
_GROUP = pattern(
    r"[^\S\n](?P<group>(?:[\w-]+[^\S\n]){0,2}?(?:crew|team|squad|force|contingent|delegation|party|gang|mob|crowd|cast|staff|group|workforce|"
    r"unit|army|choir|orchestra|band|garrison|battalion|brigade|congregation))\b",
    re.IGNORECASE,
)
"""Those of whom a number says how strong they are: "a 90-strong crew"."""
_JOINED = pattern(r"(?!to\b)[A-Za-z]{3,}(?![\w])")
_JOIN = pattern(r"(?:,[^\S\n]|[^\S\n](?:and|or)[^\S\n]|,[^\S\n](?:and|or)[^\S\n])")

_SORT = r"(?:suspected|probable|possible|confirmed|presumed)"
_SORTS = pattern(rf"[^\S\n](?:(?:{_SORT},[^\S\n])*{_SORT},?[^\S\n](?:and|or)[^\S\n])(?={_SORT}[^\S\n])", re.IGNORECASE)
"""How sure what is counted is: "49 suspected, probable or confirmed cases"."""


def counted_noun(text: str, end: int, one: bool, partitive: bool = True) -> Span | None:
    """The noun phrase behind a number that ends at end; `one` says that a single thing is counted."""
    end = past_mark(text, end)
    follows = text[end : end + 1]
    if follows and follows in "-‐‑":
        joined = _JOINED.match(text, end + 1)
        if joined and joined[0].lower() == "strong":
            group = _GROUP.match(text, joined.end())
            return Span(*group.span("group")) if group else None
        return Span(end + 1, joined.end()) if joined and joined[0].lower() not in STOPS else None
    if not follows.isspace() or follows == "\n":
        return None
    if partitive and text[end + 1 : end + 3] == "of":
        found = _OF.match(text, end)
        if found:
            head = _phrase(text, found.end() - 1, False)
            return head and _with_others(text, head)
    sorts = _SORTS.match(text, end) if text[end + 1 : end + 2] in "spcSPC" else None
    if sorts:
        head = _phrase(text, sorts.end() - 1, one)
        return head and Span(sorts.start() + 1, head.end)
    head = _phrase(text, end, one)
    return None if head is None else _with_others(text, head)


def _phrase(text: str, end: int, one: bool) -> Span | None:
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
            many = is_plural(word, lower) and word[0].islower() and lower not in _BEFORE_ONE
            if (last >= 0 and (_participle(lower) or lower in PARTICIPLES)) or many:
                break
            last = end
        elif is_plural(word, lower) and not (
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
    if not first or _participle(first[-1]) or first[-1].endswith("ly") or len(first) > 2:
        return False
    after = _WORD.match(text, end)
    return (
        after is not None
        and not is_plural(after[1], after[1].lower())
        and after[1].lower() not in _NO_HEADS | NUMBER_WORDS
        and not _participle(after[1].lower())
        and _plural_follows(text, after.end(), 1)
    )


def _said_of_one(phrase: str) -> bool:
    """Whether a lone word behind "one" says what befell it, and names nothing: "1 killed, 3 injured", "one fatally"."""
    return " " not in phrase and (
        _participle(phrase) or phrase in BEFALLEN or (phrase.endswith("ly") and phrase not in NOUNS_IN_LY)
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


def is_plural(word: str, lower: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    if lower in PLURALS or (lower.endswith("men") and lower not in SINGULAR_MEN and len(lower) > 4):
        return True
    if lower[-1] != "s" or len(lower) < 3 or (word.isupper() and len(word) < LONG):
        return False
    if lower[-2] in "su'’" or lower in SINGULAR_S:
        return lower in PLURALS
    return not lower.endswith("is")


def _participle(lower: str) -> bool:
    return lower.endswith(("ed", "ing")) and len(lower) > 4


def _plural_follows(text: str, end: int, words: int = 2) -> bool:
    """Whether one of the next words is a plural noun that the words so far may modify."""
    for _ in range(words):
        found = _WORD.match(text, end)
        if not found or found[1].lower() in _NO_HEADS:
            return False
        if is_plural(found[1], found[1].lower()):
            return True
        end = found.end()
    return False


def _with_others(text: str, head: Span) -> Span:
    """The noun phrase with those joined to it: "Americans, allies and Afghans", where no verb or number follows."""
    end, whole = head.end, head
    follows = text[end : end + 3]
    if follows[:1] != "," and (follows[:1] != " " or follows[1:] not in ("an", "or")):
        return head
    for count in range(5):
        found = _JOIN.match(text, end)
        if not found:
            break
        more = _phrase(text, found.end() - 1, False)
        if (
            more is None
            or text[more.start : more.end].split(None, 1)[0].lower() in _OTHERWISE
            or _participle(text[more.start : more.end].split(None, 1)[0])
            or more.start - found.end() > 1
            or (_verb_follows(text, more.end) and not _belong_together(text[head.start : more.end]))
        ):
            break
        end = more.end
        joined = "and" in found[0] or "or" in found[0]
        if joined or count:
            whole = Span(head.start, end)
            if joined and not text.startswith(",", end):
                break
    return whole


def _belong_together(joined: str) -> bool:
    """Whether two names are mostly counted as one, whatever follows: "40 men and women were hurt"."""
    first, _, second = joined.lower().partition(" and ")
    return frozenset((first.split()[-1], second.split()[-1] if second else "")) in _TOGETHER


_TOGETHER = frozenset(
    frozenset(pair.split())
    for pair in (
        "men women",
        "women children",
        "boys girls",
        "passengers crew",
        "passengers staff",
        "teachers pupils",
        "students staff",
    )
)
_MANY = NUMBER_WORDS | {"dozens", "scores", "hundreds", "thousands", "tens"}
"""Words that begin another count: "40 bodies and dozens of wounded"."""
_OTHERWISE = _MANY | {
    "mostly",
    "mainly",
    "largely",
    "chiefly",
    "primarily",
    "predominantly",
    "especially",
    "particularly",
    "notably",
}
"""Those, and words that begin who most of those counted are: "40 people, mostly women and children,"."""
_NEXT = pattern(r"[^\S\n]{1,2}([A-Za-z’']+)")
_VERBS = frozenset(
    "was were is are has have had said say says will would could can may might must shall should do does did be "
    "been told also".split()
)


def _verb_follows(text: str, end: int) -> bool:
    found = _NEXT.match(text, end)
    if not found:
        return False
    lower = found[1].lower()
    return lower in _VERBS or lower.endswith("ed") or (lower not in STOPS and lower not in WEAK)
