"""Parts of a whole: figures that stand in apposition to another, or are said to be among it.

"13 soldiers – 12 Marines, and 1 chaplain –", "41 employees: 27 men and 15 women", "of them 27 men and 15 women" share the
whole out; "including 13 US troops", "two of the 13" and "13 people were hurt, two of them badly" only name some of it.
"""

import re
from collections.abc import Container, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.extraction.counting.person_words import counts_people
from claimcheck.extraction.counting.uncounted import excepts
from claimcheck.extraction.links.wholes import between, includes_else, may_hold, number, taken_from
from claimcheck.extraction.words.partitives import whole_of
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.slips import mistyped

_OPENS = pattern(
    r"\s*(?:(?P<mark>[–—(:]|\s--?\s|,)\s*|,?\s*(?:(?:of|among) (?:them|whom|which|those|these),?\s*))(?:the\s+)?$|\s*,?\s*(?P<consists>"
    r"(?:made up|consisting|composed) of|comprising|are|were)\s+$",
    re.IGNORECASE,
)
_STATED = pattern(r"(?:\s+[\w.’'-]+){1,10}(?::|\s+[–—])\s+(?:the\s+)?")
"""What is said of a whole before its parts are told: "646 were excluded: …"."""
_INCLUDES = pattern(
    r"[^.;:!?]{0,120}\b(?:including|includes|included|among (?:them|whom|those killed|the dead))[^\w;.!?]*(?:(?:at least|as many as|up to|some)\W*)?",
    re.IGNORECASE,
)
_SAID = pattern(r"\s+(?:was|were|is|are|has|have|had)\s[^,;:.()]{1,60},\s+")
"""What is said of a whole before its parts are told: "12 were killed, 11 guards and one medic"."""
_PLACED = pattern(
    r"\s+(?:confirmed|probable|suspected|possible|presumed|male|female)|\s+(?:in|at|from|for|by|on)\s+(?:the\s+)?(?:[^\W\d][^\W\d]*[.’'-]?\s*){1,4}"
)
"""What a part without a noun is told apart by: "18 in Devon", "$1.2 billion for food"."""
_PLACES = pattern(r"\s+(?:in|at|from|across|among)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_JOINED = pattern(r"\s*(?:,\s*and|,|\sand)\s+$", re.IGNORECASE)
_CLOSES = pattern(r"[,.;!?)–—\n]|\s-\s|$")
_STOPS = pattern(r"[;:()–—]|\b(?:of (?:them|whom|these|those)|including|among|more|another)\b", re.IGNORECASE)
"""What makes figures in a row more than the parts of one whole."""
_JOINS = pattern(r"\s*(?:,|;|and|&|plus|, and|as well as)\s*(?:the\s+)?$", re.IGNORECASE)
_OF_THEM = pattern(r"\s+of\s+(?:them|whom)\b", re.IGNORECASE)
_CLAUSE = pattern(r"(?:\s+(?:was|were|is|are|has|have|had|\w+[^s\W])){0,7},\s+(?:and\s+)?", re.IGNORECASE)
"""A clause that tells of people and names no others whom "them" may mean."""


_NO_WHOLES = (0, 1)
"""Of none and of one nothing is taken: "a series of one-horse towns"."""
_GRID = frozenset("row rows column columns".split())
"""What is laid out, not shared out: "two panels (two rows and one column)"."""


NEARLY = 5
"""Parts that lack less than one in so many of a whole, or go beyond it by less, nearly come to it."""


class Split(NamedTuple):
    """A whole and its parts, as indexes of a sentence's figures; `exhaustive` where the parts share the whole out."""

    whole: int
    parts: tuple[int, ...]
    exhaustive: bool


def splits(sentence: Sentence, counted: Sequence[Figure], bound: Container[Span]) -> Iterator[Split]:
    """The wholes among these figures of a sentence that have parts, each with its parts.

    Args:
        sentence: where they stand.
        counted: the figures, in order.
        bound: those of which words say what they count.
    """
    done: set[int] = set()
    for whole in range(len(counted) - 1):
        split = None if whole in done else _opened(sentence, counted, whole, bound)
        if split is not None:
            done.update(split.parts)
            yield split
    yield from _taken(sentence, counted, done)


def _opened(sentence: Sentence, counted: Sequence[Figure], whole: int, bound: Container[Span]) -> Split | None:
    """A figure with the parts that stand behind it, if it has any."""
    both = (counted[whole], counted[whole + 1])
    gap = between(sentence, *both)
    includes = _INCLUDES.fullmatch(gap)
    opens = None if includes else _OPENS.fullmatch(gap)
    stated = _STATED.fullmatch(gap)
    said = _SAID.fullmatch(gap)
    if (
        not (includes or opens or stated or said)
        or taken_from(sentence, both[0], some=bool(includes))
        or not may_hold(sentence, *both)
    ):
        return None
    parts = _row(sentence, counted, whole + 1)
    if includes:
        if number(both[0]) == 1 or includes_else(sentence, *both, gap):
            return None  # "to one degree or another, including 12 of …"
        return Split(_holder(sentence, counted, whole), _within_clause(sentence, counted, parts), False)
    if opens and len(parts) > 1 and _closes(sentence, counted, parts, opens["mark"]):
        return None if _names(sentence, counted, whole, parts) else Split(whole, parts, True)
    if opens and opens["mark"] not in (":", "–", "—"):
        return None
    if said:
        return Split(whole, parts, True) if len(parts) > 1 and _makes_up(sentence, counted, whole, parts) else None
    placed = _placed(sentence, counted, whole + 1) or _told_in_clauses(sentence, counted, whole + 1)
    bare = stated is None and counted[whole].span not in bound
    summed = _summed(sentence, counted, whole, placed, named=bare)
    return None if summed is None else Split(summed, placed, True)


def _holder(sentence: Sentence, counted: Sequence[Figure], before: int) -> int:
    """The figure that holds a part which is told behind it: of "500 people in three counties" the people, of "49 (47 sure and 2 not)" all 49."""
    opened = sentence.text.rfind("(", counted[0].span.start, counted[before].span.start)
    closes = opened >= 0 and sentence.text.find(")", opened) > counted[before].span.start
    if closes and ")" in between(sentence, counted[before], counted[before + 1]):
        return next((at for at in range(before - 1, -1, -1) if counted[at].span.end <= opened), before)
    of_places = before and counted[before + 1].noun is None and counts_people(sentence, counted[before - 1])
    places = of_places and _PLACES.search(between(sentence, counted[before - 1], counted[before]))
    return before - 1 if places else before


def _taken(sentence: Sentence, counted: Sequence[Figure], done: set[int]) -> Iterator[Split]:
    """The figures that take some of another: "two of the 13", "13 people were hurt, two of them badly"."""
    if "of" not in sentence.vocabulary:
        return
    for part in range(len(counted)):
        behind = counted[part + 1] if part + 1 < len(counted) else None
        if part in done or excepts(sentence, counted[part]):
            continue
        if behind and behind.noun and number(behind) not in _NO_WHOLES and whole_of(sentence, counted[part]) is behind:
            yield Split(part + 1, (part,), False)
        elif (
            part
            and counted[part].noun is None
            and _OF_THEM.match(sentence.text, counted[part].span.end, sentence.span.end)
        ):
            whole, gap = counted[part - 1], between(sentence, counted[part - 1], counted[part])
            if counts_people(sentence, whole) and _CLAUSE.fullmatch(gap):
                yield Split(part - 1, (part,), False)


def _makes_up(sentence: Sentence, counted: Sequence[Figure], whole: int, parts: Sequence[int]) -> bool:
    """Whether figures with nouns of their own, the last of them behind "and", come to just what a whole does."""
    named = all(counted[part].noun for part in parts)
    joined = "and" in between(sentence, counted[parts[-2]], counted[parts[-1]])
    return named and joined and sum(number(counted[part]) for part in parts) == number(counted[whole])


def _row(sentence: Sentence, counted: Sequence[Figure], first: int) -> tuple[int, ...]:
    """The figures in a row from the first one on, joined by commas and "and"."""
    row = [first]
    while row[-1] + 1 < len(counted) and _JOINS.fullmatch(between(sentence, counted[row[-1]], counted[row[-1] + 1])):
        row.append(row[-1] + 1)
    return tuple(row)


def _within_clause(sentence: Sentence, counted: Sequence[Figure], row: tuple[int, ...]) -> tuple[int, ...]:
    """The figures of a row up to a semicolon, or to one that opens a clause, where others are told of: "…, and nine were hurt"."""
    end = next((at for at in row[1:] if _opens_another(sentence, counted, at)), row[-1] + 1)
    return tuple(at for at in row if at < end)


def _opens_another(sentence: Sentence, counted: Sequence[Figure], at: int) -> bool:
    behind = counted[at].noun or counted[at].span
    verb = _FINITE.match(sentence.text, behind.end, sentence.span.end)
    return verb is not None or ";" in between(sentence, counted[at - 1], counted[at])


_FINITE = pattern(r"\s+(?:were|was|are|is|had|have|has)\b")


def _placed(sentence: Sentence, counted: Sequence[Figure], first: int) -> tuple[int, ...]:
    """The figures without a noun in a row from the first one on, each told apart alike, up to the end of the row."""
    for index in range(first, len(counted)):
        last = index + 1 == len(counted)
        end = sentence.span.end if last else counted[index + 1].span.start
        gap = sentence.text[counted[index].span.end : end]
        if last:
            closed = _CLOSES.split(gap, maxsplit=1)[0]
            return tuple(range(first, index + 1)) if index > first and _PLACED.fullmatch(closed) else ()
        joined = _JOINED.search(gap)
        if counted[index].noun is not None or joined is None or not _PLACED.fullmatch(gap[: joined.start()]):
            return ()
    return ()


def _told_in_clauses(sentence: Sentence, counted: Sequence[Figure], first: int) -> tuple[int, ...]:
    """The figures up to the end of a sentence, each of which opens a clause of its own: "420 were too young, 187 declined and 57 …"."""
    parts = tuple(range(first, len(counted)))
    gaps = [sentence.text[counted[at].span.end : counted[at + 1].span.start] for at in parts[:-1]]
    joints = [found[0] for gap in gaps if (found := _JOINED.search(gap)) and not _STOPS.search(gap)]
    if len(parts) < 3 or len(joints) < len(gaps) or "and" not in joints[-1]:
        return ()
    named = any(counted[at].noun or _OF_THEM.match(sentence.text, counted[at].span.end) for at in parts)
    return () if named else parts


def _summed(
    sentence: Sentence, counted: Sequence[Figure], whole: int, parts: tuple[int, ...], named: bool
) -> int | None:
    """The figure that parts share out: the one before them, or where that counts them ("41 people in three counties: …"), the
    one before it.  Unless they are counted, parts that come to less may not be all, and are not taken for shares of it.

    Args:
        sentence: where they stand.
        counted: its figures.
        whole: the index of the figure before the parts.
        parts: the indexes of the parts.
        named: whether a bare number is no whole, as nothing is said of it: "in 2019: …".
    """
    if not parts:
        return None
    shares = [number(counted[index]) for index in parts]
    known = number(counted[whole]) == len(parts) < sum(shares)
    behind = whole > 0 and _PLACES.search(between(sentence, counted[whole - 1], counted[whole])) is not None
    if known and not behind:
        return None
    summed = whole - 1 if behind else whole
    total = number(counted[summed])
    bare = named and counted[summed].noun is None and counted[summed].dimension == "count"
    if bare or not total or not all(shares):
        return None
    return summed if (known and behind) or (not behind and sum(shares) >= total) else None


def _closes(sentence: Sentence, counted: Sequence[Figure], parts: tuple[int, ...], mark: str | None) -> bool:
    """Whether the apposition ends behind its last part: a plain comma is no sign of one unless another closes it."""
    last = counted[parts[-1]]
    joined = between(sentence, counted[parts[-2]], last)
    behind = sentence.text[(last.noun or last.span).end : sentence.span.end].lstrip()
    if "and" not in joined and "&" not in joined:
        return False
    if mark == "(" and not any(counted[part].noun for part in parts):
        return False  # "503 million (524 million and 468 million)" are those of other months
    if mark == ",":
        closed = behind.startswith((",", ")", "–", "—")) and all(counted[part].noun for part in parts)
        return closed and _near_in_sum(counted[parts[0] - 1], [counted[part] for part in parts])
    return True


def _names(sentence: Sentence, counted: Sequence[Figure], whole: int, parts: Sequence[int]) -> bool:
    """Whether what a figure opens are no parts of it, but numbers of that many things, or the sides of a grid: "two digits: 0 and 1"."""
    nouns = [noun.of(sentence.text).lower() for part in parts if (noun := counted[part].noun)]
    if any(noun.split()[-1] in _GRID for noun in nouns):
        return True
    quantity = counted[whole].quantity
    as_many = quantity is not None and len(parts) in quantity.accepted
    return not nouns and as_many and sum(number(counted[part]) for part in parts) != number(counted[whole])


def _near_in_sum(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts nearly come to the whole, or would but for a slip: "24 points, nine rebounds and eight assists" is a list."""
    told, made = number(whole), sum(map(number, parts), Decimal(0))
    return abs(made - told) * NEARLY < told or mistyped(told, made)
