"""What a line of a table is by what it is called: a part, a total, or neither."""

from collections.abc import Iterable
from enum import Enum

from claimcheck.extraction.tables.lines import Line, words_of

TOTAL = frozenset("total totals sum all altogether overall together".split())
"""Words one of which says that a line sums up others."""
GRAND = frozenset("grand overall".split())
SUBTOTALS = frozenset("subtotal subtotals sub-total sub-totals".split())
IDLE = frozenset("in of the number for and".split())
"""Words of a total that do not narrow it."""
REST = frozenset("other others rest remaining".split())
"""Words of a line that has what the others leave."""
OF_WHICH = frozenset("which whom them these those thereof including incl among".split())
"""Words with which a line begins, perhaps behind "of", that counts some of another line again."""
AVERAGES = frozenset("average averages avg mean median minimum maximum min max stdev deviation".split())
"""Words with which a row begins that sums up nothing and is part of nothing."""
OVERLAPPING = frozenset("both either multiple several".split())
"""Words of a row that counts again what others count."""
NO_SUMS = frozenset(
    "average averages mean median rate rates per year years date rank ranking # id code age ages price prices change "
    "growth ratio index score maximum minimum max min peak highest lowest balance cumulative running unique distinct turnout "
    "lead margin percentile density difference".split()
)
"""Words of a column whose numbers are not added up."""


SEXES = {
    **dict.fromkeys(("male", "males", "men", "boys"), "male"),
    **dict.fromkeys(("female", "females", "women", "girls"), "female"),
}
"""Words of a line that counts those of one sex."""
OF_BOTH = frozenset("both sexes sex persons person people population".split())
"""Words of a line that counts all, or that goes without saying in those of one sex."""


class Sort(Enum):
    """What a line is among those of its table."""

    PART = "part"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    ASIDE = "aside"
    """Neither: an average, some of another line again."""


def names_of(lines: Iterable[Line]) -> frozenset[str]:
    """The words that name the lines across, in the singular."""
    return frozenset(word.rstrip("s") for line in lines for label in line.labels for word in words_of(label))


def is_no_part(line: Line) -> bool:
    """Whether a line is an average or the like, or counts again what others count."""
    return not (AVERAGES.isdisjoint(_firsts(line)) and OVERLAPPING.isdisjoint(line.words))


def is_of_which(line: Line) -> bool:
    """Whether a line begins with "of which", as the first of several may that share out the one above."""
    return any(words_of(label)[:2] == ("of", "which") for label in line.labels)


def _firsts(line: Line) -> frozenset[str]:
    """The words with which its labels begin."""
    return frozenset(next((word for word in words_of(label) if word != "of"), "") for label in line.labels)


def sort_of(line: Line, heads: frozenset[str], idle: frozenset[str] = frozenset()) -> Sort:
    """What a line is, by what it is called; one with an idle word is none."""
    words = line.words
    if _firsts(line) & (OF_WHICH | AVERAGES):
        return Sort.ASIDE
    if words & REST:
        return Sort.PART
    if words & SUBTOTALS or {"sub", "total"} <= words:
        return Sort.SUBTOTAL
    if words & TOTAL:
        narrowing = {word for word in words if word.rstrip("s") not in heads} - TOTAL - GRAND - IDLE
        return Sort.SUBTOTAL if any(not word.isnumeric() for word in narrowing) else Sort.TOTAL
    return Sort.ASIDE if words & idle else Sort.PART


def sex_of(line: Line) -> str | None:
    """Of which sex a line is, where its name says so."""
    told = {SEXES[word] for word in line.words if word in SEXES}
    return next(iter(told)) if len(told) == 1 else None


def unsexed(line: Line) -> frozenset[str]:
    """What a line is called, whatever the sex of those that it counts."""
    return line.words - frozenset(SEXES) - OF_BOTH - TOTAL
