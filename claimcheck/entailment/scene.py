"""Where a figure stands in its sentence, and what the words beside it say of its standing."""

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
_ADDED = re.compile(r"\b(?:another|additional|further|extra|new|newly|more|others?)\b", re.IGNORECASE)
_ADDED_BEHIND = re.compile(r"\s+(?:more|new)\b(?!\s+than)")
_CHANGE = re.compile(
    r"\b(?:increas|ris|rose|gr[eo]w|jump|climb|gain|fell|fall|drop|decreas|declin|shr[iau]nk)\w*(?:\s+by)?\s*$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:out\s+)?of(?:\s+(?:the|its|their|all))?\s+", re.IGNORECASE)
_PART = re.compile(r"(?:of (?:which|whom|these|those|them)|including|among them)\b", re.IGNORECASE)
_TOTAL = re.compile(r"\b(?:total|totall?ing|overall|altogether|in all|combined|in sum)\b", re.IGNORECASE)
_COMBINED = re.compile(r"\b(?:combined|together|between them)\b", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:outside|elsewhere|abroad|overseas|other than|a(?:part|side) from|(?:other|foreign) (?:territor|countr|market)\w+)\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\W*(?:(?:On|In|At|By|For|As|According)\b(?:[^,]*,|(?:\s+[A-Z]\w*)+(?=\s+(?:it|he|she|they|the)\b))\s+)?(?!There\b)(?:[Tt]he|[A-Z][a-z]*|[a-z]+)\s+[a-z]"
)
_ONLY = re.compile(r"\b(?:only|exactly|precisely|just)\s+\S+\s*$", re.IGNORECASE)
_NOT = r"(?:d(?:o|oes|id)|w(?:as|ere|ill|ould)|is|are|ha[sd]|have)(?:\s+not|n['’]t)"
_DENIED = re.compile(rf"\b(?:{_NOT}|never|denie[sd](?:\s+that)?)\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_DENIED_BEHIND = re.compile(rf"(?:\s+\w+){{0,2}}?\s+{_NOT}\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|every|apiece)\b", re.IGNORECASE)
_PER = re.compile(r"(?:\s+\w+){0,3}?\s+per\s+(?!cent)", re.IGNORECASE)
_FEWER = re.compile(r"\s+(?:more|fewer|less)\s+(?:\w+\s+){0,3}than\b", re.IGNORECASE)
_OR = re.compile(r"\bor\s+(?!(?:so|more|less|fewer|over|older|younger|higher|lower|better|above|below|not)\b)[a-z]")
_MOMENT = re.compile(r"\b(?:after|within|averaged (?:over|across|on|from))\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:number|total)(?=\s+of\s)(?=[^,;:()]*$)", re.IGNORECASE)
NAME = 40
"""How far in front of "and" a name that it joins may begin."""
BEFORE = 12
"""How far in front of a figure a word that tells of its standing may begin."""


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
    def bracketed(self) -> str:
        """What stands right in front of the brackets that the clause is in: "Oslo" of "Bergen (3 cases), Oslo (12)"."""
        bracket = self.text.rfind("(", self.sentence.start, self.start)
        if bracket < 0 or self.text[bracket + 1 : self.clause.start].strip():
            return ""
        before = _breaks(self.text, self.sentence.start, bracket, joined=True)
        return self.text[max((found.end() for found in before), default=self.sentence.start) : bracket]

    @property
    def added(self) -> bool:
        """Whether the words right beside the number say that it comes on top, or is a change."""
        text, behind = self.text, self.figure.span.end
        if _CHANGE.search(text, max(0, self.start - 2 * BEFORE), self.start):
            return True
        before = text[max(0, self.start - BEFORE) : self.start]
        end = min((other.span.start for other in self.others if other.span.start > self.start), default=self.end)
        own = text[behind : min(end, self.end)]
        return bool(_ADDED.search(before) or _ADDED.search(own) or _ADDED_BEHIND.match(text, behind))

    @property
    def part(self) -> bool:
        """Whether its clause is said to be of a part."""
        start = self.clause.start
        return bool(_PART.search(self.text, max(0, start - BEFORE), self.start))

    @property
    def whole(self) -> bool:
        """Whether the figure in front is told as part of it."""
        return any(_of(self.text, other, self.figure) for other in self.others)

    @property
    def partitive(self) -> bool:
        """Whether it is told as part of the figure behind."""
        return any(_of(self.text, self.figure, other) for other in self.others)

    @property
    def moment(self) -> bool:
        """Whether it tells at which count something stood ("after 43 reviews")."""
        return bool(_MOMENT.search(self.text, max(0, self.start - 2 * BEFORE), self.start))

    @property
    def total(self) -> bool:
        """Whether it is said to be a sum."""
        return bool(_TOTAL.search(self.text, self.clause.start, self.start))

    @property
    def combined(self) -> bool:
        """Whether it is told for several at once ("sold 24 million between them")."""
        return bool(_COMBINED.search(self.text, self.clause.start, self.clause.end))

    @property
    def only(self) -> bool:
        """Whether it is told as neither more nor less."""
        return bool(_ONLY.search(self.text, max(0, self.start - BEFORE), self.figure.span.end))

    @property
    def either(self) -> bool:
        """Whether its clause tells it of one thing or another."""
        return bool(_OR.search(self.text, self.end, self.clause.end))

    @property
    def each(self) -> bool:
        """Whether its clause tells it for each of several, or its sentence of how much more one is than another."""
        clause, behind = self.clause, self.figure.span.end
        told = _EACH.search(self.text, clause.start, clause.end) or _PER.match(self.text, self.end)
        return bool(told or _FEWER.match(self.text, behind))

    @property
    def denied(self) -> bool:
        """Whether its clause says that it is not so."""
        before = self.text[self.clause.start : self.start]
        return bool(_DENIED.search(before) or _DENIED_BEHIND.match(self.text, self.figure.span.end, self.clause.end))

    @property
    def outside(self) -> bool:
        """Whether it is told for other places than those named."""
        clause = self.clause
        return bool(_OUTSIDE.search(self.text, clause.start, clause.end))

    @property
    def unnamed(self) -> bool:
        """Whether the sentence begins with something that it does not name."""
        return bool(_UNNAMED.match(self.text, self.sentence.start))


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
