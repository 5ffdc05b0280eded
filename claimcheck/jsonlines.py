"""Claims as lines of JSON: what `claim_to_wire` writes, read back to equal claims; a bad line is refused, none is lost.

Lines written by hand may be short: `kind` and `text` will do, as in
`{"kind": "casualties.killed", "text": "at least 12", "population": "US service members"}`.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import evolve

from claimcheck.claims import Claim, Dated, Link, Location, Source
from claimcheck.errors import InputError, nearest
from claimcheck.figures import Span
from claimcheck.kinds import by_name
from claimcheck.quotation import Quotation
from claimcheck.rows import Row, day_in, flag_in, list_in, object_in, text_in, whole_in
from claimcheck.vocabulary import Relation
from claimcheck.wire import CLAIM_SCHEMA, claim_to_wire, quotation_to_wire
from claimcheck.wire_quantities import quantity_from_wire


@cache
def _known_keys() -> frozenset[str]:
    return frozenset(claim_to_wire(Claim(1))) | {"schema", "days", "reversed", "trace"}


class WireError(InputError):
    """A line of claims that cannot be read: says the file, the line, and what would do."""


def write_lines(items: Iterable[Claim | Quotation]) -> Iterator[str]:
    """A line of JSON for each claim and quotation, without line breaks."""
    for item in items:
        row = quotation_to_wire(item) if isinstance(item, Quotation) else claim_to_wire(item)
        yield json.dumps({"schema": CLAIM_SCHEMA, **row}, ensure_ascii=False)


def parse_lines(text: str, path: object = None) -> tuple[Claim | Quotation, ...]:
    """The claims and quotations in lines of JSON; blank lines are passed over.

    Raises:
        WireError: if a line is no claim; it says which, and nothing is read.
    """
    found = tuple(each_line(text, path))
    for item in found:
        if isinstance(item, WireError):
            raise item
    return tuple(item for item in found if not isinstance(item, WireError))


def each_line(text: str, path: object = None) -> Iterator[Claim | Quotation | WireError]:
    """What each line of JSON holds, or why it cannot be read; blank lines are passed over."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield _placed(_parsed(line.strip(), path, number), path, number)
        except WireError as error:
            yield error


def _placed(item: Claim | Quotation, path: object, number: int) -> Claim | Quotation:
    """The item, with its line in the file as its place, where it tells none."""
    if path is None or item.location != Location():
        return item
    source = item.source if item.source.path else evolve(item.source, path=str(path))
    return evolve(item, source=source, location=Location(str(path), None, number, 1))


def _parsed(line: str, path: object, number: int) -> Claim | Quotation:
    try:
        row = json.loads(line.removeprefix("\ufeff"), parse_float=Decimal)
    except json.JSONDecodeError as error:
        raise WireError(f"no JSON: {error.msg}", path, number, error.colno) from None
    except ValueError as error:  # a number too long to be read
        raise WireError(f"no JSON that can be read: {error}", path, number) from None
    except RecursionError:
        raise WireError("no JSON that can be read: nested too deeply", path, number) from None
    try:
        return item_from_wire(row)
    except ValueError as error:
        raise WireError(str(error), path, number) from None


def item_from_wire(row: Row) -> Claim | Quotation:
    """A claim, or a quotation where the kind says so.

    Raises:
        ValueError: if the row is neither; it says what is wrong with which key.
    """
    if isinstance(row, Mapping) and row.get("kind") == "quotation":
        return quotation_from_wire(row)
    return claim_from_wire(row)


def claim_from_wire(row: Row) -> Claim:
    """The claim that a row of `claimcheck.claim/1` stands for, of its kind's class; the inverse of `claim_to_wire`.

    Raises:
        ValueError: if the row is no claim; it says what is wrong with which key.
    """
    _check_keys(row)
    kind = by_name(text_in(row, "kind") or "")
    quantity, when = quantity_from_wire(row, dated=issubclass(kind, Dated))
    period, attribution = object_in(row, "period"), object_in(row, "attribution")
    source = _source(row)
    known: dict[str, Any] = {
        "of": text_in(row, "population"),
        "event": text_in(row, "event"),
        "place": text_in(row, "place"),
        "since": day_in(period, "start"),
        "until": day_in(period, "end"),
        "apart": text_in(row, "apart"),
        "speaker": text_in(attribution, "speaker"),
        "links": tuple(_link(each) for each in list_in(row, "relations")),
        "lineage": text_in(row, "lineage"),
        "tense": text_in(row, "tense"),
        "attackers": text_in(row, "attackers"),
        "revised": flag_in(row, "revised", False),
        "unclear": flag_in(row, "unclear", False),
        "quote": text_in(row, "quote") or "",
        "id": text_in(row, "id") or "",
    }
    said = {"mode": text_in(attribution, "mode"), **{key: text_in(row, key) for key in ("measure", "modality", "role")}}
    known |= {key: value for key, value in said.items() if value is not None}
    if "date" in row:
        known["when"] = when
    if "as_of" in row:
        known |= {"as_of": day_in(row, "as_of"), "as_of_basis": text_in(row, "as_of_basis")}
    return kind(quantity, source=source, location=_location(row), **known)


def quotation_from_wire(row: Row) -> Quotation:
    """The quotation that a row stands for; the inverse of `quotation_to_wire`.

    Raises:
        ValueError: if the row is none; it says what is wrong with which key.
    """
    _check_keys(row)
    words = text_in(row, "quote") or text_in(row, "text")
    if not words:
        raise ValueError('"quote" is missing; it holds the words in quotation marks')
    speaker = text_in(object_in(row, "attribution"), "speaker")
    return Quotation(words, speaker, day_in(row, "as_of"), _source(row), _location(row), text_in(row, "id") or "")


def _check_keys(row: Row) -> None:
    if not isinstance(row, Mapping):
        raise ValueError(f"a claim is an object, not {json.dumps(row, default=str)[:40]}")
    schema = row.get("schema", CLAIM_SCHEMA)
    if schema != CLAIM_SCHEMA:
        raise ValueError(f'"schema" is {schema!r}; this version reads {CLAIM_SCHEMA}')
    for key in row:
        if key not in _known_keys():
            near = nearest(key, _known_keys())
            raise ValueError(f'"{key}" is no key of {CLAIM_SCHEMA}{f"; did you mean “{near}”?" if near else ""}')


def _source(row: Row) -> Source:
    told = object_in(row, "source")
    return Source(text_in(told, "name"), text_in(told, "published"), text_in(told, "path"), text_in(told, "url"))


def _location(row: Row) -> Location:
    document = row.get("document")
    if document is not None and (isinstance(document, bool) or not isinstance(document, str | int)):
        raise ValueError(f'"document" must be a string or a whole number, not {document!r}')
    number, noun = _span(object_in(row, "number")), _span(object_in(row, "noun"))
    return Location(document, _span(row), whole_in(row, "line"), whole_in(row, "column"), number, noun)


def _span(row: Row) -> Span | None:
    start, end = whole_in(row, "start"), whole_in(row, "end")
    return None if start is None or end is None else Span(start, end)


def _link(row: Any) -> Link:
    if not isinstance(row, Mapping):
        raise ValueError('"relations" must hold objects like {"type": "part_of", "claim": "id"}')
    return Link(Relation(text_in(row, "type") or ""), text_in(row, "claim") or "")
