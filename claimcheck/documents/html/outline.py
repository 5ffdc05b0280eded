"""A page as elements and runs: a run is what stands between the edges of blocks, with what in it is no prose."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from attrs import define, field, frozen

from claimcheck.documents.document import STOP, DocumentError
from claimcheck.documents.html import names
from claimcheck.documents.html.run import Piece, Run, closed, read_text
from claimcheck.documents.html.tokens import Mark, What, attributes, marks
from claimcheck.documents.lines import line_number
from claimcheck.figures import Span

DEEPEST = 400
"""Pages that people write nest some dozens deep."""
MOST_RUNS = 50_000
"""Pages that people read have some hundreds."""


@frozen
class Element:
    """An element of a page.

    Attributes:
        parent: the index of the element that it stands in.
        depth: how many it stands in.
        silent: whether it, or one around it, says nothing that belongs to an article.
        words: the words that its publisher calls it.
        start: where its tag begins.
    """

    name: str
    parent: int
    depth: int
    silent: bool
    words: frozenset[str]
    start: int
    attributes: Mapping[str, str] = field(factory=dict, repr=False)


@frozen
class Outline:
    """A page as it is built.

    Attributes:
        elements: in order.
        runs: in order.
        comments: each with the index of the element that it stands in.
        raw: the content of scripts and titles, each with the index of its element.
        metas: the attributes of the tags in its head that tell of the page.
    """

    elements: tuple[Element, ...]
    runs: tuple[Run, ...]
    comments: tuple[tuple[Span, int], ...]
    raw: tuple[tuple[Span, int], ...]
    metas: tuple[Mapping[str, str], ...]

    def around(self, index: int) -> Iterator[int]:
        """An element and those around it, from the inside out."""
        while index >= 0:
            yield index
            index = self.elements[index].parent


def outline(text: str, start: int = 0) -> Outline:
    """The outline of a page, from an offset on.

    Raises:
        DocumentError: if it nests deeper, or has more paragraphs, than pages do.
    """
    builder = _Builder(text)
    at = start
    for mark in marks(text, start):
        builder.words(at, mark.span.start)
        builder.take(mark)
        at = mark.span.end
    builder.words(at, len(text))
    builder.close_run()
    return Outline(
        tuple(builder.elements),
        tuple(builder.runs),
        tuple(builder.comments),
        tuple(builder.raw),
        tuple(builder.metas),
    )


@define
class _Builder:
    """The state of the one pass over a page."""

    text: str
    elements: list[Element] = field(factory=list)
    runs: list[Run] = field(factory=list)
    comments: list[tuple[Span, int]] = field(factory=list)
    raw: list[tuple[Span, int]] = field(factory=list)
    metas: list[Mapping[str, str]] = field(factory=list)
    open: list[int] = field(factory=list)
    """The elements that are open, the innermost last."""
    places: defaultdict[str, list[int]] = field(factory=lambda: defaultdict(list))
    """By name, where in `open` its elements stand."""
    pieces: list[Piece] = field(factory=list)
    linked: bool = False

    @property
    def _inside(self) -> int:
        return self.open[-1] if self.open else -1

    @property
    def _silent(self) -> bool:
        return bool(self.open) and self.elements[self.open[-1]].silent

    def words(self, start: int, end: int) -> None:
        """Text between two marks."""
        if start == end:
            return
        if self._silent:
            self.pieces.append(Piece(start, end, ""))
            return
        sort = "sup" if self.places["sup"] else "sub" if self.places["sub"] else None
        self.pieces.extend(read_text(self.text, start, end, self.linked, sort))

    def take(self, mark: Mark) -> None:
        """One mark."""
        if mark.what is What.COMMENT:
            self.comments.append((mark.span, self._inside))
            self._skip(mark)
        elif mark.what is What.RAW:
            self.raw.append((mark.span, self._inside))
            self._skip(mark)
        elif mark.what is What.OTHER:
            self._skip(mark)
        elif mark.what is What.OPEN:
            self._open(mark)
        else:
            self._close(mark)

    def _skip(self, mark: Mark, instead: str = "") -> None:
        self.pieces.append(Piece(mark.span.start, mark.span.end, instead))

    def _open(self, mark: Mark) -> None:
        name = mark.name
        if self.places["head"] and name not in names.IN_HEAD:
            self._pop_to(self.places["head"][0])
        if name in names.VOID:
            self._void(mark)
            return
        if name == "a":
            self.linked = True
        told = attributes(mark.attributes)
        silent = self._silent or _is_silent(name, told)
        if name in names.INLINE or self._silent:
            if silent or name in ("sup", "sub", "time") or self.places[name]:
                self._push(mark, silent, told)
            self._skip(mark, STOP if name in names.WIDGETS or name in names.CODE else "")
            return
        self.close_run()
        self._make_room(name)
        self._push(mark, silent, told)
        self._skip(mark)

    def _void(self, mark: Mark) -> None:
        """An element without content."""
        if mark.name == "hr":
            self.close_run()
        if mark.name == "meta":
            self.metas.append(attributes(mark.attributes))
        self._skip(mark, {"br": "\n", "img": " ", "input": STOP}.get(mark.name, ""))

    def _make_room(self, name: str) -> None:
        """End what ends where a block begins: a paragraph, an item before the next one."""
        floor = self._innermost(names.LISTS.get(name, names.WALLS))
        for ending in names.ENDS.get(name, ("p",)):
            if self.places[ending] and self.places[ending][-1] > floor:
                self._pop_to(self.places[ending][-1])

    def _innermost(self, several: Iterable[str]) -> int:
        """Where in `open` the innermost of these elements stands."""
        return max((self.places[name][-1] for name in several if self.places[name]), default=-1)

    def _push(self, mark: Mark, silent: bool, told: dict[str, str]) -> None:
        if len(self.open) >= DEEPEST:
            line = line_number(self.text, mark.span.start)
            raise DocumentError(f"elements stand more than {DEEPEST:,} deep in each other", None, line)
        called = (told.get(key, "") for key in ("class", "id", "itemprop", "data-component", "data-testid"))
        words = names.words_of(called) if mark.name not in ("html", "body") else frozenset()
        self.elements.append(Element(mark.name, self._inside, len(self.open), silent, words, mark.span.start, told))
        self.places[mark.name].append(len(self.open))
        self.open.append(len(self.elements) - 1)

    def _close(self, mark: Mark) -> None:
        name = mark.name
        if name == "a":
            self.linked = False
        walls = () if name == "table" else ("table",) if name in names.TABLE_PARTS else names.WALLS
        place = self.places[name][-1] if self.places[name] else -1
        ends = place >= 0 and place >= self._innermost(walls)
        within = self._inside if not ends else self.open[place - 1] if place else -1
        if name not in names.INLINE and not (within >= 0 and self.elements[within].silent):
            self.close_run()
        self._skip(mark, STOP if name in names.CODE else "")
        if ends:
            self._pop_to(place)

    def _pop_to(self, place: int) -> None:
        """End the elements from a place in `open` on."""
        while len(self.open) > place:
            index = self.open.pop()
            self.places[self.elements[index].name].pop()

    def _loose(self) -> bool:
        """Whether what stands here is in no paragraph, so that its lines may be paragraphs."""
        return not self.open or self.elements[self.open[-1]].name in names.CONTAINERS

    def close_run(self) -> None:
        """End the run, if words stand in it."""
        self.runs.extend(closed(self.text, self.pieces, self._inside, self._loose()))
        if len(self.runs) > MOST_RUNS:
            line = line_number(self.text, self.runs[-1].span.start)
            raise DocumentError(f"has more than {MOST_RUNS:,} paragraphs", None, line)
        self.pieces = []


def _is_silent(name: str, told: dict[str, str]) -> bool:
    """Whether an element says nothing, by its name or by how it is marked."""
    if name in names.SILENT:
        return True
    if not told:
        return False
    style = told.get("style", "").replace(" ", "").lower()
    return (
        "hidden" in told
        or told.get("aria-hidden", "").lower() == "true"
        or told.get("role", "").lower() in names.SILENT_ROLES
        or "display:none" in style
        or "visibility:hidden" in style
        or not names.HIDDEN.isdisjoint(told.get("class", "").lower().split())
    )
