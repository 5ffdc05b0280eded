"""Front matter: `title`, `source` and `date` between two rules at the top of a text.

YAML (`---`) and TOML (`+++`) are read as far as plain `key: value` lines go, which is all that these three keys need; other
keys belong to other tools and are left alone.
"""

import re
from functools import cache

from attrs import field, frozen

from claimcheck.documents.dateline import day_in
from claimcheck.documents.lines import lines_of
from claimcheck.documents.scan import Masthead

_KEYS = {"title": "title", "source": "source", "publisher": "source", "date": "date", "published": "date", "url": "url"}


@frozen
class FrontMatter:
    """What stands above a text; `end` is where the text itself begins."""

    end: int = 0
    masthead: Masthead = field(factory=Masthead)


@cache
def _entry() -> re.Pattern[str]:
    return re.compile(r"([A-Za-z_-]+)[ \t]*[:=](?:[ \t]+(.*)|)$")


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text; one without an end is none."""
    start = 1 if text.startswith("\ufeff") else 0
    fence = text[start : start + 3]
    if fence not in ("---", "+++"):
        return FrontMatter(start)
    found: dict[str, str] = {}
    for line in lines_of(text, start):
        bare = line.text.rstrip()
        if line.start == start:
            if bare != fence:
                return FrontMatter(start)
            continue
        if bare == fence or (bare == "..." and fence == "---"):
            return _made(found, line.end)
        entry = _entry().match(bare)
        if entry:
            key = _KEYS.get(entry[1].lower())
            value = _unquoted(entry[2] or "")
            if key and value:
                found.setdefault(key, value)
        elif bare and bare[0] not in " \t#-[":
            return FrontMatter(start)  # prose under a rule
    return FrontMatter(start)


def _unquoted(value: str) -> str:
    value = value.strip()
    for quote in "\"'":
        closing = value.find(quote, 1)
        if value.startswith(quote) and closing > 0:
            return value[1:closing]
    return value.split(" #", 1)[0].strip()


def _made(found: dict[str, str], end: int) -> FrontMatter:
    given = found.get("date")
    published = day_in(given) if given else None
    remark = None if published or not given else f"front matter: “{given}” is no date; write one as in 2021-08-31"
    told = Masthead(found.get("title"), found.get("source"), published, found.get("url"), remark=remark)
    return FrontMatter(end, told)
