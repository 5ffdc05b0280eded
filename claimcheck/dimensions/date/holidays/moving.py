"""The days of feasts that go by the moon as it was seen or reckoned, from `moving.txt`."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType


def days_of(name: str) -> Mapping[int, Sequence[date]]:
    """By year the days of a feast that the table knows."""
    return _table()[name]


@cache
def _table() -> Mapping[str, Mapping[int, Sequence[date]]]:
    text = Path(__file__).with_name("moving.txt").read_text(encoding="utf-8")
    feasts: dict[str, defaultdict[int, list[date]]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            years = feasts.setdefault(line.strip("[]"), defaultdict(list))
        elif line and not line.startswith("#"):
            for day in map(date.fromisoformat, line.split()):
                years[day.year].append(day)
    return MappingProxyType({name: MappingProxyType(dict(years)) for name, years in feasts.items()})
