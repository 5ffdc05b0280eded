"""Parts told one after the other: "Of the 40 boats, 18 are in Ashby, 14 in Borne and 8 in Castle", "… Of these, 27 were sunk and …".

A writer who names some of a whole need not name all of it.  What shows that the parts share it out is their sum: it comes to the whole,
or it nearly does, and one slip of the keyboard in one of the figures is all that it lacks.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.claims import Claim
from claimcheck.extraction.links.beside import Row, Told, alike, end_of, is_amount, link, number_of
from claimcheck.patterns import pattern
from claimcheck.slips import LEAST_DIGITS, mistyped, swapped
from claimcheck.vocabulary import Relation

_SHARE = r"(?:\(\s*[\d.,]+\s?(?:%|per\s?cent|percent)\s*\)|[^.;:()–—])"
_NEXT = pattern(
    rf"{_SHARE}{{0,90}}?(?:[,;]\s*(?:and|while|whereas)?|\s(?:and|while|whereas))\s+(?:the\s+(?:other|remaining|last)\s+)?",
    re.IGNORECASE,
)
"""What stands between two parts: "18 are in Ashby, 14 in Borne and 8 …"."""
_JOINING = ("and", "while", "whereas")
"""Words one of which stands before the last part."""
_LAST = pattern(rf"\b(?:{'|'.join(_JOINING)})\b", re.IGNORECASE)
_CLOSES = pattern(rf"{_SHARE}{{0,90}}(?:\([^()]{{0,60}}\))?[.;:)]?[”\"’']?\s*$", re.IGNORECASE)
_OF = pattern(r"\s*(?:out\s+)?of\s+(?:the|these|those|its|their|our|his|her|all|some)?\s*$", re.IGNORECASE)
_OF_THEM = pattern(r"\s*of\s+(?:these|those|them|this)\b(?:\s+[\w’'-]+){0,2}?,?\s+(?:the\s+)?", re.IGNORECASE)
_WHOLE = pattern(
    rf"{_SHARE}{{0,100}}(?:[,;]\s*(?:of|among)\s+(?:them|whom|which|these|those),?\s+|,\s+|:\s+|\s[–—]\s+|—)",
    re.IGNORECASE,
)
"""What stands between a whole and its first part."""
_TAKEN = pattern(r"[,;]\s+(?:of|among)\s+(?:them|whom|which|these|those),?\s+$", re.IGNORECASE)
_ENUMERATED = pattern(r",\s+and\b", re.IGNORECASE)
_OF_WHOM = pattern(r"\s+of\s+(?:them|whom|which|these)\b", re.IGNORECASE)
_RECORD = (
    pattern(r"\bwon\s+$", re.IGNORECASE),
    pattern(r",\s+(?:drew|drawn|tied)\s+$", re.IGNORECASE),
    pattern(r",?\s+and\s+lost\s+$", re.IGNORECASE),
)
"""What stands before the games won, drawn and lost, which are all that were played."""
GAMES = frozenset("games matches fixtures".split())
_SOME = pattern(r"\b(?:includ\w+|among|more|further|also|respectively)\b", re.IGNORECASE)
_BRACKET = pattern(r"(?:\s+[\w’'.-]+){0,5}\s*\(\s*")
"""What stands between a whole and its first part in brackets: "98 people were killed (58 …"."""
_IN_BRACKETS = pattern(r"[^.;:()–—]{0,60}?(?:[,;]|\s(?:and|plus))\s*(?:(?:and|plus)\s+)?", re.IGNORECASE)
_CLOSED = pattern(r"[^.;:()–—]{0,60}\)")
_OUT_OF = pattern(r"[^.;:()\d]{0,40}\bout\s+of\s+(?:(?:the|a|all)\s+)?(?:total\s+of\s+)?", re.IGNORECASE)
_MAKING_UP = ("compris", "consist", "made up", "composed")
_MADE_UP = pattern(
    r"(?:\s+(?!(?:ha[sd]|have|with|an?|each|whose)\b)[\w’'-]+){0,2},?\s+(?:comprising|comprised|comprises|consisting|consisted|consists|made\s+up|composed)\s+(?:of\s+)?",
    re.IGNORECASE,
)
"""What stands between a whole and the first of all that it is made up of."""
_COMMA = pattern(r"[^.;:()–—]{0,70},\s+", re.IGNORECASE)
_PHRASE = pattern(r"\s+(?:on|in|at|from|through|via|by|last|this|yesterday|today)\b", re.IGNORECASE)
"""What is said behind a part that is told apart by when or where."""
MOST = 12
"""How many parts a whole has, and how many figures before them it is looked for."""
SEVERAL = 4
"""So many parts in brackets hardly overlap: what they come to is no more than the whole."""
LONG = 1000
"""Numbers from which two swapped digits tell of a sum that is far off."""
NEARLY = 10
"""Parts that fall short of a whole, or go beyond it, by less than one part in so many nearly make it."""


def enumerations(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of parts to the whole that they share out."""
    yield from _record(row, earlier)
    yield from _bracketed(row)
    yield from _out_of(row)
    yield from _made_up(row)
    if not row.has(_JOINING):
        return
    sorts = [(claim.quantity.unit, claim.quantity.dimension) for claim in row.claims]
    for first, sort in enumerate(sorts):
        parts = _parts(row, first) if sort in sorts[first + 1 :] else ()
        if not parts:
            continue
        listed = row.text[row.start : row.span(first).start].rstrip().endswith(":")
        wholes = [one for one in _wholes(row, first, earlier, listed=listed) if alike(one, parts[0])]
        whole = _one(wholes, parts, listed=listed) or _set_beside(row, first, parts)
        if whole is not None:
            yield from (link(part, Relation.PART_OF, whole) for part in parts)
            return


def _record(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of games won, drawn and lost to those played, in their sentence or the one before."""
    for first in range(len(row.claims) - 2) if row.has(("lost",)) else ():
        parts = row.claims[first : first + 3]
        if not all(map(_plain, parts)):
            continue
        gaps = (row.before(first), row.between(first, first + 1), row.between(first + 1, first + 2))
        if not all(said.search(gap) for said, gap in zip(_RECORD, gaps, strict=True)):
            continue
        played = [*row.claims[:first], *(earlier.claims if earlier is not None else ())]
        found = {_noun(one, row.text): one for one in reversed(played) if _plain(one) and _noun(one, row.text) in GAMES}
        yield from (
            link(part, Relation.PART_OF, whole) for whole in found.values() for part in parts if len(found) == 1
        )


def _bracketed(row: Row) -> Iterator[Told]:
    """Links of parts in brackets to the whole in front of them: "23,055 (3,155 killed, 14,531 wounded, 5,369 missing)"."""
    for at, whole in enumerate(row.claims[:-2] if row.has("(") else ()):
        if not _plain(whole) or not _BRACKET.fullmatch(row.between(at, at + 1)):
            continue
        last = at + 1
        while last + 1 < len(row.claims) and _IN_BRACKETS.fullmatch(row.between(last, last + 1)):
            last += 1
        parts = row.claims[at + 1 : last + 1]
        words = row.text[row.span(at).end : row.span(last).end]
        closed = _CLOSED.match(row.text, row.span(last).end) and not _SOME.search(words)
        plain = 2 <= len(parts) <= MOST and all(_plain(part) and alike(part, whole) for part in parts)
        if closed and plain and _one([whole], parts, listed=len(parts) >= SEVERAL) is not None:
            yield from (link(part, Relation.PART_OF, whole) for part in parts)


def _out_of(row: Row) -> Iterator[Told]:
    """Links of parts to the whole behind them: "1,517 died and 706 survived out of 2,223 aboard"."""
    for at in range(2, len(row.claims)) if row.has(("out of",)) else ():
        parts, whole = row.claims[at - 2 : at], row.claims[at]
        tied = _OUT_OF.fullmatch(row.between(at - 1, at)) and _NEXT.fullmatch(row.between(at - 2, at - 1))
        plain = tied and all(_plain(one) and alike(one, whole) for one in (*parts, whole))
        if plain and _one([whole], parts, listed=False) is not None:
            yield from (link(part, Relation.PART_OF, whole) for part in parts)


def _made_up(row: Row) -> Iterator[Told]:
    """Links of parts to the whole that is told to be made up of them, unless it is but for one, which may be of another."""
    for at, whole in enumerate(row.claims[:-2] if row.has(_MAKING_UP) else ()):
        noun = whole.location.noun
        told = row.text[noun.end if noun else row.span(at).end : row.span(at + 1).start]
        if not _plain(whole) or not _MADE_UP.fullmatch(told):
            continue
        parts = _parts(row, at + 1)
        made = sum((number_of(part) for part in parts), Decimal(0))
        nearly = number_of(whole) < 2 * made < 4 * number_of(whole)
        but_one = any(made - number_of(part) == number_of(whole) for part in parts)
        if parts and nearly and not but_one and all(alike(part, whole) for part in parts):
            yield from (link(part, Relation.PART_OF, whole) for part in parts)


def _set_beside(row: Row, first: int, parts: Sequence[Claim]) -> Claim | None:
    """The whole before parts that a comma sets beside it, each told apart by when or where: "4,854 fled, 1,293 on Friday, 2,059 on …".

    Only figures of many digits are shown by one slip to belong together.
    """
    before = [one for one in row.claims[:first] if _plain(one) and alike(one, parts[0])]
    if not before or any(part.location.noun for part in parts) or not _PHRASE.match(row.behind(row.place(parts[-1]))):
        return None
    between = row.text[end_of(before[-1]) : row.span(first).start]
    exact = all(len(f"{number_of(one):f}".rstrip("0")) >= LEAST_DIGITS for one in (before[-1], *parts))
    long = number_of(before[-1]) >= LONG and exact and _COMMA.fullmatch(between)
    return _one([before[-1]], parts, listed=False) if long else None


def _noun(claim: Claim, text: str) -> str:
    return claim.location.noun.of(text).casefold().split()[-1] if claim.location.noun else ""


def _parts(row: Row, first: int) -> Sequence[Claim]:
    """The figures of one sort from one on to the end of the sentence, each told apart; none where something else is between them."""
    parts = [claim for claim in row.claims[first : first + MOST + 1] if alike(claim, row.claims[first])]
    if not 2 <= len(parts) <= MOST:
        return ()
    gaps = [row.text[end_of(one) : other.location.start] for one, other in pairwise(parts)]
    if not _LAST.search(gaps[-1]) or not all(map(_plain, parts)):
        return ()
    behind = row.text[end_of(parts[-1]) : row.end]
    told = all(_NEXT.fullmatch(gap) for gap in gaps) and _CLOSES.fullmatch(behind)
    return parts if told and not any(map(_SOME.search, (*gaps, behind))) else ()


def _wholes(row: Row, first: int, earlier: Row | None, *, listed: bool) -> Iterator[Claim]:
    """The figures that parts from one on may share out, as the words before them say."""
    start = row.span(first).start
    if first and _plain(row.claims[first - 1]) and alike(row.claims[first - 1], row.claims[first]):
        between, taken = row.between(first - 1, first), _OF_WHOM.match(row.text, row.span(first).end)
        if taken and _ENUMERATED.search(row.between(first, first + 1)):
            return  # "18 tourists, 14 of them Australians, and three guides"
        of = _OF.fullmatch(row.text[row.start : row.span(first - 1).start])
        tied = of or taken or between.rstrip().endswith((":", "–", "—")) or _TAKEN.search(between)
        if tied and _WHOLE.fullmatch(between):
            yield row.claims[first - 1]
            return
    if listed:
        yield from [one for one in row.claims[:first] if alike(one, row.claims[first]) and _plain(one)][-1:]
    elif not first and earlier is not None and _OF_THEM.fullmatch(row.text[row.start : start]):
        yield from filter(_plain, earlier.claims[-MOST:])


def _one(wholes: Sequence[Claim], parts: Sequence[Claim], *, listed: bool) -> Claim | None:
    """The one figure that parts share out: what they come to, else the only one from which a slip keeps them.

    What a colon lists and comes to a little more needs no slip: none of it can be left out.
    """
    made = sum((number_of(part) for part in parts), Decimal(0))
    even = [whole for whole in wholes if number_of(whole) == made]
    near = [one for one in wholes if abs(made - number_of(one)) * NEARLY < number_of(one) or _swapped(one, parts, made)]
    found = even or [one for one in near if one_slip_off(one, parts, made) or (listed and made > number_of(one))]
    return found[-1] if even or len(found) == 1 else None


def one_slip_off(whole: Claim, parts: Sequence[Claim], made: Decimal) -> bool:
    """Whether parts would make a whole with one slip of the keyboard mended in one of the figures."""
    off = made - number_of(whole)
    return mistyped(number_of(whole), made) or any(mistyped(number_of(part), number_of(part) - off) for part in parts)


def _swapped(whole: Claim, parts: Sequence[Claim], made: Decimal) -> bool:
    """Whether two digits swapped in a long number are all that keeps the parts from a whole, however far off they are."""
    off = made - number_of(whole)
    long = (one for one in parts if number_of(one) >= LONG)
    return any(swapped(number_of(one), number_of(one) - off) for one in long)


def _plain(claim: Claim) -> bool:
    """Whether a figure is one number above nought, and no part of anything yet."""
    return is_amount(claim) and number_of(claim) > 0 and not claim.linked(Relation.PART_OF)
