"""States and provinces that news names behind a town, from `regions.txt`: larger than towns, smaller than countries."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType


@cache
def regions() -> Mapping[str, str]:
    """The name of each region, by that name and by what it is shortened to: "Ala." is "Alabama"."""
    text = Path(__file__).with_name("regions.txt").read_text(encoding="utf-8")
    rows = [line.split(", ") for line in text.splitlines() if not line.startswith("#")]
    return MappingProxyType({form: row[0] for row in rows for form in row})


@cache
def of_several_words() -> re.Pattern[str]:
    """The name of a region that is several words, one of which may be a country: "New South Wales"."""
    names = sorted((re.escape(name) for name in regions().values() if " " in name), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(names)})\b")


@cache
def behind_a_town() -> re.Pattern[str]:
    """The name of a region that stands behind a town, a comma between: "Dayton, Ohio"."""
    forms = sorted(map(re.escape, regions()), key=len, reverse=True)
    return re.compile(rf",\s+(?P<region>{'|'.join(forms)})(?![\w’'-])(?!\s+[A-Z])")
