"""Where a figure stands in its sentence, and which words of it belong to the figure."""

import re
from collections.abc import Iterator

from attrs import frozen

from claimcheck.figures import Figure, Span
from claimcheck.reading.noun import counted_noun

_BREAK = re.compile(
    r"[,;:()–—]|\s-\s|\b(?:but|while|including|against|based on|for an?|with an?(?=\s+(?:\w+\s+)?total\b)|(?=totall?ing\b))\b",
    re.IGNORECASE,
)
_JOINED = re.compile(rf"{_BREAK.pattern}|\band\b", re.IGNORECASE)
_NAME_BEFORE, _NAME = re.compile(r"[A-Z][\w'’.-]*\s+$"), re.compile(r"\s+[A-Z]")
_OF = re.compile(r"\s+(?:out\s+)?of(?:\s+(?:the|its|their|all))?\s+", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:number|total)(?=\s+of\s)(?=[^,;:()]*$)", re.IGNORECASE)
NAME = 40
"""How far in front of "and" a name that it joins may begin."""


@frozen
class Scene:
    """A figure in its sentence, among the other figures there."""

    text: str
    figure: Figure
    others: tuple[Figure, ...]
    sentence: Span

    @property
    def start(self) -> int:
        """Where the figure begins."""
        return self.figure.span.start

    @property
    def end(self) -> int:
        """Where it ends, its noun included."""
        return _end(self.figure)

    @property
    def noun(self) -> str:
        """What is counted: what stands behind it, else what the number is told of ("the number of tests rose to 12")."""
        if self.figure.noun:
            return self.figure.noun.of(self.text)
        before = self.text[self.sentence.start : self.start]
        number = _NUMBER.search(before) if self.figure.dimension == "count" else None
        noun = counted_noun(before, number.end(), False) if number else None
        return noun.of(before) if noun else ""

    @property
    def clause(self) -> Span:
        """Where the words that belong to the figure begin and end: not beyond a break or another quantity.

        The whole that the figure is told as part of ("26 of 28 provinces") belongs to it.
        """
        others = [
            other for other in self.others if other.quantity is not None and not _of(self.text, self.figure, other)
        ]
        low = max((_end(other) for other in others if other.span.start < self.start), default=None)
        high = min((other.span.start for other in others if other.span.start > self.start), default=None)
        start = self.sentence.start if low is None else min(low, self.start)
        end = self.sentence.end if high is None else high
        before = _breaks(self.text, start, self.start, joined=low is not None)
        behind = _breaks(self.text, min(self.end, end), end, joined=high is not None)
        last = max(next((found.start() for found in behind), end), self.figure.span.end)
        return Span(max((found.end() for found in before), default=start), last)

    @property
    def whole(self) -> bool:
        """Whether the figure in front is told as part of it, as of 28 in "26 of 28"."""
        return any(_of(self.text, other, self.figure) for other in self.others)

    @property
    def partitive(self) -> bool:
        """Whether it is told as part of the figure behind, as 26 in "26 of 28"."""
        return any(_of(self.text, self.figure, other) for other in self.others)

    @property
    def bracketed(self) -> str:
        """What stands right in front of the brackets that the clause is in: "Oslo" of "Bergen (3 cases), Oslo (12)"."""
        bracket = self.text.rfind("(", self.sentence.start, self.start)
        if bracket < 0 or self.text[bracket + 1 : self.clause.start].strip():
            return ""
        before = _breaks(self.text, self.sentence.start, bracket, joined=True)
        return self.text[max((found.end() for found in before), default=self.sentence.start) : bracket]


def _breaks(text: str, start: int, end: int, joined: bool) -> Iterator[re.Match[str]]:
    """Where clauses end; where other figures stand beside, "and" ends one too, unless it joins two names."""
    for found in (_JOINED if joined else _BREAK).finditer(text, start, end):
        if not (
            found[0].lower() == "and"
            and _NAME_BEFORE.search(text[max(start, found.start() - NAME) : found.start()])
            and _NAME.match(text, found.end())
        ):
            yield found


def _end(figure: Figure) -> int:
    return max(figure.span.end, figure.noun.end if figure.noun else 0)


def _of(text: str, part: Figure, whole: Figure) -> bool:
    """Whether the one figure is told as part of the other, right behind it: "26 of 28"."""
    return part.span.end < whole.span.start and bool(_OF.fullmatch(text, part.span.end, whole.span.start))
