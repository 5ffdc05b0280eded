"""How many a text names where it counts what it names: "both", "the pair", "three suspects: A, B and C"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.documents.document import STOP, Block, Document
from claimcheck.extraction.words.openers import OPENERS
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.populations import singular
from claimcheck.stories import Listing

_WORD = r"[A-Z](?:[\w’'-]|\.(?=\w|\s[A-Z]))*"
_NAME = rf"{_WORD}\.?(?:\s(?:of\s|de\s|bin\s|al-|van\s|von\s)?{_WORD})*"
_ITEM = rf"(?:[Tt]he\s+[a-z][\w’'-]+(?=\s+and\s|,|\s*$)|(?:[Tt]he\s+)?{_NAME})"
_ROW = pattern(rf"{_ITEM}(?:,\s+{_ITEM})*,?\s+and\s+(?:{_ITEM}|others|\w+\s+others)")
_PARTS = pattern(r",\s+and\s+|,\s+|\s+and\s+")
_NAMES = pattern(_NAME)
_AND = pattern(r"\band\b")
_DOUBLE = frozenset(
    "bosnia trinidad antigua tobago herzegovina barbuda nevis procter marks johnson tyne sons brothers "
    "wales simon newfoundland labrador principe caicos futuna miquelon standard smith".split()
)
"""Words of names that have an "and" in them: Bosnia and Herzegovina, Marks and Spencer."""
_OPEN = pattern(r"\b(?:others|more|including|include|includes|among|such as|like|e\.g\.|especially|notably)\b")
_OPENER = pattern(r"(?:[A-Z][\w’'-]*ly|(?:In|At|On|For|From|To|By|With|After|Before|Since|Under|Outside|Near)\s[^,]*),")
"""What may be no name, but how a sentence begins: "Typically, Ann and Ben both …", "In York, …"."""
_SEVERAL = pattern(r"\W*(?:(?:[A-Z][a-z]+\s+)?[A-Z]*\d+)\s*(?:through|to|[-–—])\s*[A-Z]*\d")
"""What makes one point of several: "2 through 5", "Gates G1-G5"."""
_NUMBERED = pattern(r"\W*(?:\d+|[a-z])\)\s")
"""How a point begins that has a number of its own, behind the mark of the list."""
_APPOSITION = pattern(r",\s+(?:an?|the|his|her|its|their|who|which)\b[^,;:.]*(?:,|\s*$)")
_INTRODUCED = pattern(r"\s*(?:[\w’'-]+\s+){0,3}[\w’'-]+\s*(?P<mark>:|—|–|\s-\s|\()\s*")
_PURPOSE = pattern(r"\b[Tt]o\s+[a-z]+(?:-[a-z]+)*\s+(?:(?:the|these)\s+)?$")
_CAPITALISED = pattern(r"\b[A-Z]\w*\s$")
_TAGS = pattern(r"<[^<>]*>")
_DROPPED = pattern(rf"[\w#{STOP}]")
_NEXT = pattern(r"(?:\s+of\s+[\w’'-]+)?\.\s+")
_CLOSING = {":": ("", "."), "(": (")",)}
"""What stands behind the last name, by the mark in front of the first; else a dash."""
FEWEST = 3
"""Fewer names in brackets may be told with where they are ("Paris, France, and Rome"), or be one ("Letters and Papers")."""
LARGEST = 12
"""Longer lists are not counted out in prose."""
MOST_POINTS = 100
"""How many paragraphs of a list are looked at."""
REACH = 400
"""How many characters before a count its names are looked for."""


def listings(document: Document, claims: Sequence[Claim]) -> Iterator[Listing]:
    """For each claim that counts what the text names, how many it names."""
    starts = [block.span.start for block in document.blocks]
    for place, claim in enumerate(claims):
        span = claim.location.span
        number = claim.quantity.number if claim.quantity.dimension == "count" else None
        if span is None or number is None or not 2 <= number <= LARGEST:
            continue
        if "." in span.of(document.text):
            continue  # of a version: "Python 3.10 fixes: …"
        index = bisect_right(starts, span.start) - 1
        block = document.blocks[index].span if index >= 0 else Span(0, len(document.text))
        if claim.kind == "list_count":
            found = _named_before(document.text, block, span, claim)
        elif claim.quantity.asserted.exact and not claim.quantity.approximate:
            found = None if _counts_go_on(document.text, claims, place) else _named_behind(document, index, span, claim)
            others = _counted_before(claims, place) and not _bracketed(document.text, claim)
            if found and (claim.apart is not None or others or _named(document.text, span)):
                found = evolve(found, closed=False)
        else:
            some = claim.quantity.vague and _OPEN.search(document.text, max(block.start, span.start - 20), span.start)
            found = _named_next(document.text, span, claim) if some else None
        if found is not None:
            yield found


def _counted_before(claims: Sequence[Claim], place: int) -> bool:
    """Whether its sentence counts something before a claim, which may be among those named: "two dead and three hurt:"."""
    for claim in reversed(claims[max(0, place - LARGEST) : place]):
        if claim.quote != claims[place].quote:
            return False
        if claim.quantity.dimension == "count":
            return True
    return False


def _counts_go_on(text: str, claims: Sequence[Claim], place: int) -> bool:
    """Whether something else is counted between a claim and the names, which are those of that: "8 plants of 5 kinds (…)"."""
    span, behind = claims[place].location.span, claims[place + 1 : place + 2]
    opens = _INTRODUCED.match(text, span.end) if span is not None and behind else None
    return (
        opens is not None and behind[0].quote == claims[place].quote and behind[0].location.start < opens.start("mark")
    )


def _bracketed(text: str, claim: Claim) -> bool:
    """Whether brackets open right behind what is counted, so that nothing else that its sentence counts is named in them."""
    noun = claim.location.noun
    return noun is not None and text.startswith(" (", noun.end)


def _named(text: str, span: Span) -> bool:
    """Whether digits belong to the name in front of them: "OAuth 2 flows: …"."""
    return text[span.start].isdigit() and _CAPITALISED.search(text, max(0, span.start - 20), span.start) is not None


def _named_before(text: str, block: Span, span: Span, claim: Claim) -> Listing | None:
    """Those named before "both": in a row that it sums up, else the last whose names are told in full."""
    begin = text.rfind(claim.quote, block.start, span.end + len(claim.quote))
    told = _APPOSITION.sub("", text[begin : span.start]) if 0 <= begin < span.start else ""
    rows = list(_ROW.finditer(told)) if span.of(text).lower() == "both" else []
    if rows and not told[rows[-1].end() :].strip(" ,."):
        row = rows[-1]
        alone = not told[: row.start()].strip("“\"‘' ") and not text.startswith(" of", span.end)
        sure = alone and not (_OPEN.search(told) or _OPENER.match(row[0])) and _apart(row[0])
        return Listing(claim.id, _items(row[0]), closed=sure)
    names = tuple(dict.fromkeys(_full_names(text[max(block.start, span.start - REACH) : span.start])))
    count = int(claim.quantity.number or 0)
    return Listing(claim.id, names[-count:], closed=False) if len(names) >= count else None


def _items(row: str) -> tuple[str, ...]:
    return tuple(item.strip(" .") for item in _PARTS.split(row) if item.strip())


def _apart(row: str) -> bool:
    """Whether the row shows which names are one: with one "and", and none that has an "and" of its own."""
    return len(_AND.findall(row)) == 1 and not any(word.lower() in _DOUBLE for word in row.replace(",", "").split())


def _full_names(words: str) -> Iterator[str]:
    """The names of two words or more, but for words that only begin a sentence."""
    for found in _NAMES.finditer(words):
        kept = [word for word in found[0].split() if word not in OPENERS]
        if len(kept) > 1:
            yield " ".join(kept)


def _named_next(text: str, span: Span, claim: Claim) -> Listing | None:
    """Those named at the beginning of the sentence behind one that ends on a vague count: "several members. A, B and others …"."""
    end = claim.location.noun.end if claim.location.noun else span.end
    found = _NEXT.match(text, end)
    row = _ROW.match(text, found.end()) if found else None
    return Listing(claim.id, _items(row[0]), closed=False) if row else None


def _named_behind(document: Document, index: int, span: Span, claim: Claim) -> Listing | None:
    """Those named behind a count that a colon or a dash opens, or in the points below it."""
    text, block = document.text, document.blocks[index].span
    found = _INTRODUCED.match(text, span.end, block.end)
    if found is None:
        return None
    if found.end() >= block.end - 1:
        points, closed = _points(text, document.blocks[index : index + 1 + MOST_POINTS])
        closed = closed and not _PURPOSE.search(text, block.start, span.start)  # "To compare two strings: …" tells how
        closed = closed and not any(map(_SEVERAL.match, points))
        closed = closed and len({_NUMBERED.match(point) is None for point in points}) == 1
        closed = closed and not _told_twice(points, _noun(claim, text))
        return Listing(claim.id, points, closed) if len(points) > 1 else None
    row = _ROW.match(text, found.end(), block.end)
    if row is None:
        return None
    behind = text[row.end() : block.end].lstrip()[:1]
    few = found["mark"] == "(" and min(claim.quantity.number or 0, len(_items(row[0]))) < FEWEST
    closing = not few and behind in _CLOSING.get(found["mark"], ("—", "–", "-"))
    closed = closing and _OPEN.search(text, found.end(), row.end()) is None and _apart(row[0])
    return Listing(claim.id, _items(row[0]), closed=closed)


def _noun(claim: Claim, text: str) -> str:
    """What one of those is called that a claim counts."""
    return singular(claim.location.noun.of(text).split()[-1].lower()) if claim.location.noun else ""


def _told_twice(points: Sequence[str], noun: str) -> bool:
    """Whether points go back to one thing by its number, so that they are not one for each: "(a) is group 2", "(b) is group 2"."""
    pairs = (pair for point in points for pair in pairwise(point.lower().strip(".,;:").split()))
    numbers = [number.strip(".,;:") for word, number in pairs if word == noun and number[:1].isdigit()]
    return len(set(numbers)) < len(numbers)


def _points(text: str, blocks: Sequence[Block]) -> tuple[tuple[str, ...], bool]:
    """The points below the first of these blocks, those of lists in them left out, and whether they are sure to be all.

    What goes on an item is deeper than the item is.
    """
    head, below = blocks[0], blocks[1:]
    if not below or not below[0].item or below[0].level <= head.level:
        return (), False
    points: list[str] = []
    marks: set[str] = set()
    for block, before, behind in zip(below, blocks, [*below[1:], None], strict=False):
        if block.level < below[0].level:
            goes_on = _NUMBERED.match(text, block.span.start) or (behind and (behind.item or behind.level))
            return tuple(points), len(marks) == 1 and not goes_on
        if block.item and block.level == below[0].level:
            points.append(" ".join(block.span.of(text).split()[:6]))
            marks.add(_mark(text[before.span.end : block.span.start]))
    return tuple(points), len(marks) == 1 and len(below) < MOST_POINTS


def _mark(between: str) -> str:
    """With what an item is marked, by what stands before it: a bullet, a number or a letter, which are told alike.

    Where more stands there, it is no mark of the list that goes on: a heading that is code alone, a comment.
    """
    words = _TAGS.sub(" ", between).split()
    mark = words[-1].strip("().") if words else ""
    others = "".join(words[:-1])
    return f"{others if _DROPPED.search(others) else ''} {'1' if mark.isdigit() else 'a' if mark.isalpha() else mark}"
