"""A line of the notation into a claim or a quotation."""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from claimcheck.claims import Claim, Dated, Link, Location, Source
from claimcheck.dates import DateValue, parse_day
from claimcheck.day_quantities import day_quantity
from claimcheck.errors import InputError, nearest
from claimcheck.figures import Span
from claimcheck.kinds import by_name, kinds_by_name
from claimcheck.kinds.added import using
from claimcheck.notation.cells import Cell, cells, entries
from claimcheck.quantities import Quantity
from claimcheck.quotation import Quotation
from claimcheck.reading import read
from claimcheck.settings import DEFAULT, Settings
from claimcheck.vocabulary import Apart, Attackers, Measure, Modality, Mode, Relation, Role, Tense
from claimcheck.wire_quantities import quantity_from_wire

HEADER = "# population | kind | event | quantity | source, date | key=value …"
UNKNOWN = "unknown"
"""What stands for a day that is not known, where another would be taken."""
QUANTITY = 3
"""The place of the quantity among the cells."""


class NotationError(InputError):
    """A line that is no claim: says the file, the line and column, and what would do."""


def _word(choices: Any) -> Callable[[str], Any]:
    def choose(value: str) -> Any:
        names = {choice.name.lower(): choice for choice in choices}
        if value not in names:
            raise ValueError(f"{value!r} is none of {', '.join(names)}")
        return names[value]

    return choose


def _day(value: str) -> Any:
    return None if value == UNKNOWN else parse_day(value)


def _yes(value: str) -> bool:
    if value not in ("yes", "no"):
        raise ValueError(f"{value!r} is neither yes nor no")
    return value == "yes"


_READERS: Mapping[str, tuple[str, Callable[[str], Any]]] = {
    "place": ("place", str),
    "measure": ("measure", _word(Measure)),
    "since": ("since", parse_day),
    "until": ("until", parse_day),
    "as_of": ("as_of", _day),
    "as_of_basis": ("as_of_basis", lambda value: None if value == UNKNOWN else value),
    "apart": ("apart", _word(Apart)),
    "modality": ("modality", _word(Modality)),
    "speaker": ("speaker", str),
    "mode": ("mode", _word(Mode)),
    "role": ("role", _word(Role)),
    "lineage": ("lineage", str),
    "tense": ("tense", _word(Tense)),
    "attackers": ("attackers", _word(Attackers)),
    "revised": ("revised", _yes),
    "unclear": ("unclear", _yes),
    "quote": ("quote", str),
    "id": ("id", str),
}
"""Keys of a claim's own: the argument each is, and how its value is read."""
_OF_SOURCE = ("published", "path", "url")
_RELATIONS = tuple(relation.value for relation in Relation)
_OF_QUOTATION = ("quote", "speaker", "as_of", "id", "document", *_OF_SOURCE)
KEYS = (*_READERS, *_OF_SOURCE, *_RELATIONS, "document", "exact")


@frozen
class _Row:
    """A line as it is read: its cells by place, and its keys in order."""

    columns: tuple[Cell, ...]
    keys: tuple[tuple[str, Cell], ...]

    def get(self, key: str) -> str | None:
        """The value of a key, if it has one."""
        return next((cell.text for name, cell in self.keys if name == key and cell.raw), None)


def parse_line(line: str, settings: Settings = DEFAULT) -> Claim | Quotation:
    """The claim, or quotation, on one line; settings tell what vague words admit, and which kinds are added.

    Raises:
        NotationError: if it is none; it says the column, and what would do.
    """
    found = cells(line)
    if not found:
        raise NotationError(f"no claim stands here; write {HEADER[2:]}")
    with using(settings.kinds):
        return _item(_row(found), settings)


def _row(found: tuple[Cell, ...]) -> _Row:
    """The cells of a line, each key known and no cell too few."""
    if len(found) <= QUANTITY:
        raise NotationError(f"has {len(found)} of the cells {HEADER[2:]}", column=1)
    keys: list[tuple[str, Cell]] = []
    for cell in found[5:]:
        for key, value in entries(cell):
            if key not in KEYS:
                raise NotationError(_unknown(key, value), column=value.start + 1)
            if key not in _RELATIONS and key in dict(keys):
                raise NotationError(f"{key!r} is given twice", column=value.start + 1)
            keys.append((key, value))
    return _Row(found[:5], tuple(keys))


def _unknown(key: str, value: Cell) -> str:
    if not key:
        return f"“{value.text}” has no key; write key=value, as in since=2021-08-14"
    near = nearest(key, KEYS)
    meant = f"did you mean {near!r}?" if near else f"known are {', '.join(KEYS)}"
    return f"{key!r} is no key; {meant} A sign that begins no key is written \\="


def _item(row: _Row, settings: Settings) -> Claim | Quotation:
    source = _source(row)
    kind_cell = row.columns[1]
    location = Location(row.get("document"))
    if kind_cell.text == "quotation":
        return _quotation(row, source, location)
    try:
        kind = by_name(kind_cell.text)
    except ValueError:
        near = nearest(kind_cell.text, kinds_by_name())
        meant = f"did you mean {near!r}?" if near else f"there are {', '.join(kinds_by_name())}"
        raise NotationError(f"{kind_cell.text!r} is no kind of claim; {meant}", column=kind_cell.start + 1) from None
    known = _known(row)
    quantity, when = _quantity(row, kind, source, settings)
    if when is not None or "exact" in dict(row.keys):
        known["when"] = when
    population, _, event = (cell.text or None for cell in row.columns[:3])
    return kind(quantity, of=population, event=event, source=source, location=location, **known)


def _known(row: _Row) -> dict[str, Any]:
    """The arguments that keys give."""
    known: dict[str, Any] = {"links": tuple(Link(Relation(k), v.text) for k, v in row.keys if k in _RELATIONS)}
    for key, cell in row.keys:
        if key in _READERS and cell.raw:
            name, reader = _READERS[key]
            try:
                known[name] = reader(cell.text)
            except ValueError as error:
                raise NotationError(f"{key}: {error}", column=cell.start + 1) from None
    return known


def _quotation(row: _Row, source: Source, location: Location) -> Quotation:
    for cell in (row.columns[0], *row.columns[2:4]):
        if cell.raw:
            raise NotationError("a quotation has no population, event or quantity", column=cell.start + 1)
    for key, cell in row.keys:
        if key not in _OF_QUOTATION:
            raise NotationError(f"a quotation has no {key!r}; it has {', '.join(_OF_QUOTATION)}", column=cell.start + 1)
    words = row.get("quote")
    if not words:
        raise NotationError("a quotation needs its words: quote=…", column=row.columns[1].start + 1)
    known = _known(row)
    return Quotation(words, row.get("speaker"), known.get("as_of"), source, location, row.get("id") or "")


def _source(row: _Row) -> Source:
    """Publisher and day: the last comma parts them; a date by itself is the day."""
    cell = row.columns[4] if len(row.columns) > 4 else Cell("", 0)
    name, comma, published = cell.text.rpartition(",")
    if not comma and is_day(published):
        name = ""
    elif not comma:
        name, published = published, ""
    published = published.strip()
    if published and not is_day(published):
        problem = f"{published!r} is no date; write year-month-day behind the last comma, or nothing"
        raise NotationError(problem, column=cell.start + 1)
    try:
        return Source(name.strip() or None, row.get("published") or published or None, row.get("path"), row.get("url"))
    except ValueError as error:
        raise NotationError(f"published: {error}", column=cell.start + 1) from None


def is_day(words: str) -> bool:
    """Whether the words begin with a day of the calendar, year first."""
    try:
        parse_day(words.strip())
    except ValueError:
        return False
    return True


def _quantity(row: _Row, kind: type[Claim], source: Source, settings: Settings) -> tuple[Quantity, DateValue | None]:
    cell = row.columns[QUANTITY]
    exact = row.get("exact")
    try:
        if exact is not None:
            told = json.loads(exact, parse_float=Decimal)
            if not isinstance(told, dict):
                raise ValueError(f"exact must be an object of JSON, not {exact}")
            return quantity_from_wire(told, dated=issubclass(kind, Dated))
        return read_words(cell.text, issubclass(kind, Dated), source, settings)
    except ValueError as error:
        raise NotationError(str(error), column=cell.start + 1) from None


def read_words(
    words: str, dated: bool, source: Source, settings: Settings = DEFAULT
) -> tuple[Quantity, DateValue | None]:
    """What a quantity cell says: one figure, whole; a day for a kind that is dated.

    Raises:
        ValueError: if it does not.
    """
    if dated and is_day(words) and len(words) == len("2021-08-31"):
        return day_quantity(words), None
    figures = read(words, source.day, settings=settings)
    figure = figures[0] if len(figures) == 1 and figures[0].span == Span(0, len(words)) else None
    if dated and figure and figure.date and figure.date.interval:
        return day_quantity(evolve(figure.date, written=figure.date.written or words)), figure.date
    if not dated and figure and figure.quantity is not None:
        return figure.quantity, figure.date
    example = "a day, as in 2021-08-31" if dated else "one quantity, as in 'at least 12', '$3.4bn' or 'dozens'"
    raise ValueError(f"{words!r} is not {example}" if words else f"the quantity is missing; write {example}")
