"""Numbers in names and scores: "Scream 3 received", "the Big Three", "a 3–1 win"."""

import re

from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern
from claimcheck.reading.noun_words import STOPS

_CAPITAL_BEFORE = pattern(r"([^\s\w]?)([^\W\d_][\w'’.&-]*)[ \u00a0]$")
_PLACED = pattern(
    r"(?:^|[\s(“\"])(?:in|at|near|across|from|to|and|for|with|by|[Ii]n|[Aa]t|[Nn]ear|[Ff]rom)[^\S\n](?:[A-Z][\w'’.-]*[^\S\n]){0,3}$"
)
_VERB = pattern(
    r"[^\S\n](?:['’]s\b|(?:is|was|are|were|has|had|have|will|would|can|may|received|opened|earned|grossed|features?|stars?|made|won|lost|came|went|takes?|debuted"
    r"|premiered|follows?|became|club|side|team|film|game|album|series|edition|version|model|missile|rocket|fighter|jet|rifle|tank|submarine|spacecraft)\b)"
)
_PREPOSITION = pattern(r"[^\S\n](?:of|in|from|to|for|at|by|on|and|or|against|with|points?|percent)\b")
_NOT_NAMES = STOPS | words(
    "about around only just nearly almost some over under least most more than another other others first next last roughly total"
    " approximately those these kills killed dead yes no well mr mrs ms dr gen sen rep president minister police officials"
)
_VERBS_OF_COUNTS = words(
    "kills killed killing wounds wounded wounding injures injured injuring hurts leaves leaving left claims arrests frees rescues"
)
"""Verbs of headlines that take a count."""
_SCORE = pattern(r"\d{1,3}[-–]\d{1,3}(?![\d–]|-\d|%|[^\S\n]?percent)")
_PLAYED = pattern(
    r"\b(?:w[io]ns?|winning|los(?:s|t|e|es|ing)|defeat\w*|beat\w*|victor\w+|draw[ns]?|drew|scor\w+|halftime|half-time|aggregate|goals?|match"
    r"|games?|tied?|trail\w*|le[ad]d?s?|leading|final|series|set|record|rout\w*|margin|season)\b",
    re.IGNORECASE,
)
_VOTED = pattern(
    r"\bvot(?:e[ds]?|ing)\b|\bballot|\b(?:passed|approved|rejected|adopted|endorsed|ratified|ruled|agreed)\b(?:[^\S\n]+[\w’'-]+){0,5}[^\S\n]\d",
    re.IGNORECASE,
)
_RUNS_ON = pattern(r"[^\S\n][^\W\d_]")
NEAR = 30
_ABBREVIATED = 5
"""Letters of a word, its dot included, that may be shortened."""


def titled(text: str, start: int, end: int, noun: int | None) -> bool:
    """Whether the words in front make the number a part of a name; `noun` is where what is counted begins, if anything is."""
    if not text[start].isdigit():
        if not text[start].isupper() or _opens(text, start) or _verb_before(text, start):
            return False
        return noun is None or (text[noun].islower() and text[start - 2 : start].strip().isalpha())
    if noun is not None or end - start > 4 or not text[start:end].isdigit():
        return False
    found = _CAPITAL_BEFORE.search(text, max(0, start - 24), start)
    if not found or not found[2][0].isupper() or found[1] in ("“", '"', "("):
        return False
    if found[2].lower().rstrip(".") in _NOT_NAMES or (found[2][-1] == "." and len(found[2]) > _ABBREVIATED):
        return False  # the stop of a sentence: "It sank off Lesbos. 68 were saved"
    if _VERB.match(text, end):
        return not _PLACED.search(text, max(0, found.start(2) - 40), found.start(2))
    if _opens(text, found.start(2)):
        return False
    return end - start == 1 and bool(_RUNS_ON.match(text, end)) and not _PREPOSITION.match(text, end)


def _verb_before(text: str, start: int) -> bool:
    """Whether a headline in capitals counts with a number word: "Blast Kills Two in Market"."""
    found = _CAPITAL_BEFORE.search(text, max(0, start - 24), start)
    return found is not None and found[2].lower() in _VERBS_OF_COUNTS


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, headline or quotation begins here, where any word has a capital."""
    before = text[max(0, start - 3) : start].rstrip(" \u00a0")
    return not before or before[-1] in ".!?\n“\"‘'(:;–—-•*>" or start == 0


def score(text: str, start: int, end: int) -> bool:
    """Whether two numbers with a dash between are the score of a game: the larger first, or games spoken of."""
    if text[end : end + 1] not in ("-", "–") or not text[start:end].isdigit():
        return False
    found = _SCORE.match(text, start)
    if not found:
        return False
    first, second = int(text[start:end]), int(text[end + 1 : found.end()])
    near = (
        text[max(0, start - NEAR) : start].rpartition("\n")[2]
        + " | "
        + text[found.end() : found.end() + NEAR].partition("\n")[0]
    )
    return first >= second or bool(_PLAYED.search(near))


def voted(text: str, start: int) -> bool:
    """Whether votes are told around here: "52-48" counts twice."""
    return bool(_VOTED.search(text[max(0, start - 60) : start + 40]))
