"""What a claim needs to know of the document that it is read in."""

import re
from bisect import bisect_right
from datetime import date
from functools import lru_cache

from attrs import field, frozen

from claimcheck.claims import Location
from claimcheck.documents.document import Document
from claimcheck.events import ILLNESSES
from claimcheck.extraction.words.sentence import bare_words
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_DEATHS = pattern(
    r"\b(?:kill|dead(?!line)|death|died|dies|dying|fatal|homicide|manslaughter|murder|slain|slay|decease|corpse|bodies|succumb)",
    re.IGNORECASE,
)


_ILL = frozenset((*ILLNESSES.replace(";", "").split(), *"pandemic epidemic virus infected infections".split()))
_HARMED = pattern(
    r"\b(?:shot|shots|shooting|gunm[ae]n|gunfire|stabb\w+|blast|bomb\w*|explo\w+|crash\w*|attack\w*|fire|quake|earthquake)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _tells_of_illness(text: str) -> bool:
    return not _ILL.isdisjoint(bare_words(text)) and _HARMED.search(text) is None


@lru_cache(maxsize=1)
def _tells_of_deaths(text: str) -> bool:
    return _DEATHS.search(text) is not None


@frozen
class Context:
    """The document a claim is read in."""

    document: Document
    inferred: date | None
    """The day of the text by its own words, where that of its publication is not known."""

    day: date | None = field(init=False)
    """The day from which the text speaks."""

    @day.default
    def _spoken(self) -> date | None:
        return self.document.source.day or self.inferred

    @property
    def deadly(self) -> bool:
        """Whether the text tells of deaths, or names them."""
        return _tells_of_deaths(self.document.text)

    @property
    def of_illness(self) -> bool:
        """Whether the text tells of an illness, and of nothing else that hurts people."""
        return _tells_of_illness(self.document.text)

    def location(self, figure: Figure) -> Location:
        """Where a figure stands."""
        starts, span = self.document.lines, figure.span
        line = bisect_right(starts, span.start)
        column = span.start - starts[line - 1] + 1
        return Location(self.document.id, span, line, column, figure.number, figure.noun)

    def name(self, figure: Figure) -> str:
        """The id of the claim that a figure makes."""
        document = self.document.id if self.document.id is not None else ""
        return f"{document}:{figure.span.start}-{figure.span.end}"
