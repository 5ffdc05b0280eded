"""Figures that a text does not tell, but that follow from those it tells by plain addition: in all, and what is left."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations, permutations

from attrs import frozen

from claimcheck.entailment.alignment import same_noun
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.words import generic
from claimcheck.figures import Figure, Span

_ALL = re.compile(r"\b(?:total|totall?ing|altogether|in all|combined|together|in sum)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|left|remain(?:s|ed|ing)?|still)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:gives?|gave|sent|sends?|lent|lends?|brings?|brought)\s+(?:him|her|them|me|us|it)\s*$", re.IGNORECASE
)
_LESS = re.compile(
    r"\b(?:los(?:es?|t)|ate|eats?|sold|sells?|spen[td]s?|uses?|used|broke|breaks?|threw|throws?|donate[sd]?|removed?s?|"
    r"destroy(?:ed|s)?|died|dies?|melt(?:ed|s)?|left|leaves?|withdr[ae]ws?|minus|borrow(?:ed|s)?|returned|takes?|took|"
    r"g[ai]ves?|lent|sent|discard(?:ed|s)?|resigned|quit|released|shot down|sank)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:more|another|additional|further|f(?:ou|i)nds?|bought|buys?|received?s?|w[io]ns?|earn(?:ed|s)?|collect(?:ed|s)?|"
    r"pick(?:ed|s)?|plac(?:ed|es)|puts?|join(?:ed|s)?|g[eo]ts?|c[ao]mes?|arriv(?:ed|es)|plant(?:ed|s)?|buil[dt]s?|m[ad]+kes?|"
    r"made|born|land(?:ed|s)?|grew|add(?:ed|s)?|hired)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\s+of\s+(?:his|her|their|its|the|\w+\s?['’]s)\b", re.IGNORECASE)
MOST = 8
"""How many figures of a sentence are held against each other for what they differ by."""
FEW = 3
"""How many figures a text may have for it to be no chance that two of them make up a number."""


@frozen
class Sum:
    """What figures of a text come to, and how."""

    value: Decimal
    working: str


def asked(statement: str) -> bool:
    """Whether a statement asks for what figures come to."""
    return bool(_ALL.search(statement) or _NOW.search(statement))


def sign(text: str, figure: Figure, clause: Span) -> int:
    """Whether the words around a figure add it to what was there (1) or take it away (-1); 0 where they do not tell."""
    before, behind = text[clause.start : figure.span.start], text[figure.span.end : clause.end]
    if _GIVEN.search(before):
        return 1
    if _THEIRS.match(behind) or _LESS.search(before):
        return -1
    return 1 if _MORE.search(f"{before} {figure.span.of(text)} {behind}") else -1 if _LESS.search(behind) else 0


def summed(statement: str, wanted: Mention, evidence: Sequence[Mention]) -> Sum | None:
    """What the figures of the evidence that count the same come to, in all or now; `None` where they are not two, or unclear.

    A bound is held against a figure that is told, and where a sum is told nothing is added up.
    """
    alike = _alike(wanted, evidence)
    signs = [1] * len(alike) if _ALL.search(statement) else [1, *(mention.sign for mention in alike[1:])]
    return _added(alike, signs) if alike and wanted.quantity.asserted.exact and 0 not in signs else None


def gathered(wanted: Mention, evidence: Sequence[Mention]) -> Sum | None:
    """What the figures of one sentence come to that together tell what the statement tells of all: "5 cooks and 3 waiters left"."""
    for alike in _by_sentence(one for one in evidence if _part_of(wanted, one)):
        topics = frozenset().union(*(one.near_topics for one in alike))
        if len(alike) > 1 and topics == wanted.near_topics:
            found = _added(alike, [1] * len(alike))
            if found.value == wanted.quantity.number and wanted.quantity.asserted.exact:
                return found
    return None


def _part_of(wanted: Mention, one: Mention) -> bool:
    """Whether a figure counts some of those of whom the statement tells the same."""
    told = one.standing
    if (
        not (one.near_topics and one.quantity.number)
        or told.part
        or told.whole
        or told.partitive
        or told.denied
        or told.each
    ):
        return False
    alike = _measures_the_same(wanted, one) and one.near_topics <= wanted.near_topics
    return alike and (not one.noun or generic(wanted.noun) or generic(one.noun) or same_noun(wanted, one))


def changed(wanted: Mention, evidence: Sequence[Mention]) -> Sum | None:
    """By how much the figures of one sentence differ, where the statement tells a change, or points, and they differ by that."""
    points = "point" in (wanted.noun[-1:] or ("",))[0] or wanted.quantity.unit == "percentage_point"
    if not (points or wanted.standing.added) or not wanted.quantity.asserted.exact:
        return None
    unit = "percent" if points else wanted.quantity.unit
    alike = (one for one in evidence if one.quantity.unit == unit and one.quantity.asserted.exact and not one.named)
    for pair in (pair for beside in _by_sentence(alike) for pair in combinations(beside[:MOST], 2)):
        found = _added(sorted(pair, key=_number, reverse=True), (1, -1))
        if found.value == wanted.quantity.number and not _other_way(wanted, pair):
            return found
    return None


def _by_sentence(mentions: Iterable[Mention]) -> Iterable[list[Mention]]:
    """Figures, those of one sentence together."""
    found: dict[tuple[str, ...], list[Mention]] = {}
    for one in mentions:
        found.setdefault(one.around, []).append(one)
    return found.values()


def _number(mention: Mention) -> Decimal:
    return mention.quantity.number or Decimal(0)


def _other_way(wanted: Mention, pair: Sequence[Mention]) -> bool:
    """Whether the statement tells of a rise and the figures of a fall, or the other way round."""
    told = {one.course or one.quantity.trend for one in pair} - {None}
    way = wanted.course or wanted.quantity.trend
    return way is not None and bool(told) and way not in told


def derived(wanted: Mention, evidence: Sequence[Mention]) -> Sum | None:
    """How the statement's number comes of the evidence's, should those be parts of what it counts, or a whole and what is not."""
    alike = _alike(wanted, evidence)
    measured = [one for one in evidence if _measures_the_same(wanted, one) and not _of_other_topic(wanted, one)]
    ways = [_added(alike, [1] * len(alike))] if alike else []
    if wanted.quantity.asserted.exact and len(measured) <= FEW and wanted.quantity.number != 1:
        ways += [_added(pair, (1, way)) for pair in permutations(measured, 2) for way in (1, -1)]
    ways += [_times(one, by) for one in measured for by in evidence if by.dimension == "multiple"]
    return next((way for way in ways if way.value == wanted.quantity.number), None)


def _times(one: Mention, by: Mention) -> Sum:
    """A figure so many times: "three times as many"."""
    number, times = one.quantity.number or Decimal(0), by.quantity.number or Decimal(0)
    return Sum(number * times, f"{number.normalize():f} × {times.normalize():f} = {(number * times).normalize():f}")


def _added(alike: Sequence[Mention], signs: Sequence[int]) -> Sum:
    """The sum of exact figures, each with its sign."""
    total, working = Decimal(0), ""
    for mention, way in zip(alike, signs, strict=True):
        number = mention.quantity.asserted.lower
        assert number is not None, "exact figures have a number"
        total += way * number
        working += f" {'+' if way > 0 else '−'} {number.normalize():f}" if working else f"{number.normalize():f}"
    return Sum(total, f"{working} = {total.normalize():f}")


def _alike(wanted: Mention, evidence: Sequence[Mention]) -> list[Mention]:
    """The figures of the evidence that count the same, if there are two or more and none of them is told as a sum."""
    alike = [mention for mention in evidence if _counts_the_same(wanted, mention)]
    return [] if len(alike) < 2 or any(mention.standing.total for mention in alike) else alike


def _counts_the_same(wanted: Mention, mention: Mention) -> bool:
    """Whether a figure of the evidence is an exact one of what the statement counts."""
    if mention.standing.whole or not _measures_the_same(wanted, mention):
        return False
    if _of_other_topic(wanted, mention):
        return False
    return not (wanted.noun and mention.noun) or generic(wanted.noun) or same_noun(wanted, mention)


def _measures_the_same(wanted: Mention, mention: Mention) -> bool:
    """Whether a figure of the evidence is an exact one in what the statement's is told in."""
    if mention.named or mention.garbled or not mention.quantity.asserted.exact:
        return False
    return (mention.dimension, mention.quantity.unit) == (wanted.dimension, wanted.quantity.unit)


def _of_other_topic(wanted: Mention, mention: Mention) -> bool:
    """Whether both are known to be of different things: the wounded are not added to the dead."""
    return bool(wanted.near_topics and mention.near_topics) and wanted.near_topics.isdisjoint(mention.near_topics)
