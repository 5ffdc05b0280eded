"""Values in a row of JSON, each told by its key where it is not of the right kind; all raise `ValueError` then."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from claimcheck.dates import parse_day
from claimcheck.interval import Interval

Row = Mapping[str, Any]


def text_in(row: Row, key: str) -> str | None:
    """A string, or `None`."""
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'"{key}" must be a string, not {json.dumps(value, default=str)[:40]}')
    return value


def number_in(row: Row, key: str) -> Decimal | None:
    """An exact number, or `None`."""
    value = row.get(key)
    try:
        return None if value is None else Interval.exactly(value).lower
    except ValueError as error:
        raise ValueError(f'"{key}": {error}') from None


def whole_in(row: Row, key: str) -> int | None:
    """A whole number, or `None`."""
    value = row.get(key)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise ValueError(f'"{key}" must be a whole number, not {json.dumps(value, default=str)[:40]}')
    return value


def flag_in(row: Row, key: str, default: bool) -> bool:
    """True or false."""
    value = row.get(key, default)
    if not isinstance(value, bool):
        raise ValueError(f'"{key}" must be true or false, not {json.dumps(value, default=str)[:40]}')
    return value


def day_in(row: Row, key: str) -> date | None:
    """A day, or `None`."""
    value = text_in(row, key)
    try:
        return None if value is None else parse_day(value)
    except ValueError as error:
        raise ValueError(f'"{key}": {error}') from None


def object_in(row: Row, key: str) -> Row:
    """An object; an empty one where there is none."""
    value = row.get(key)
    if value is not None and not isinstance(value, Mapping):
        raise ValueError(f'"{key}" must be an object, not {json.dumps(value, default=str)[:40]}')
    return value or {}


def list_in(row: Row, key: str) -> list[Any]:
    """A list; an empty one where there is none."""
    value = row.get(key) or []
    if not isinstance(value, list):
        raise ValueError(f'"{key}" must be a list, not {json.dumps(value, default=str)[:40]}')
    return value
