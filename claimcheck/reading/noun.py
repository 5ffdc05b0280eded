"""What is counted: the noun phrase behind a number, and those joined to it.

There is no tagger here; where no phrase fits (`noun_phrase`), nothing is counted.
"""

import re

from claimcheck.dimensions.numeral import NUMBER_WORDS
from claimcheck.figures import Span
from claimcheck.patterns import pattern
from claimcheck.reading.marks import past_mark, past_quote
from claimcheck.reading.noun_phrase import is_participle, noun_phrase
from claimcheck.reading.noun_words import STOPS, WEAK

_OF = pattern(
    r"[^\S\n]{1,2}of[^\S\n]{1,2}(?:(?:the|these|those|its|their|his|her|our|my|your|all|some|an?)[^\S\n]{1,2})?"
    r"(?:(?:more|other|\d[\d,]*+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[^\S\n])?",
    re.IGNORECASE,
)
_GROUP = pattern(
    r"[^\S\n](?P<group>(?:[\w-]+[^\S\n]){0,2}?(?:crew|team|squad|force|contingent|delegation|party|gang|mob|crowd|cast|staff|group|workforce|"
    r"unit|army|choir|orchestra|band|garrison|battalion|brigade|congregation))\b",
    re.IGNORECASE,
)
"""Those of whom a number says how strong they are: "a 90-strong crew"."""
_JOINED = pattern(r"(?!to\b)[A-Za-z]{3,}(?![\w])")
_JOIN = pattern(r"(?:,[^\S\n]|[^\S\n](?:and|or)[^\S\n]|,[^\S\n](?:and|or)[^\S\n])")

_SORT = r"(?:suspected|probable|possible|confirmed|presumed)"
_SORTS = pattern(rf"[^\S\n](?:(?:{_SORT},[^\S\n])*{_SORT},?[^\S\n](?:and|or)[^\S\n])(?={_SORT}[^\S\n])", re.IGNORECASE)
"""How sure what is counted is: "49 suspected, probable or confirmed cases"."""


def counted_noun(text: str, end: int, one: bool, partitive: bool = True) -> Span | None:
    """The noun phrase behind a number that ends at end; `one` says that a single thing is counted."""
    end = past_quote(text, past_mark(text, end))
    follows = text[end : end + 1]
    if follows and follows in "-‐‑":
        joined = _JOINED.match(text, end + 1)
        if joined and joined[0].lower() == "strong":
            group = _GROUP.match(text, joined.end())
            return Span(*group.span("group")) if group else None
        return Span(end + 1, joined.end()) if joined and joined[0].lower() not in STOPS else None
    if not follows.isspace() or follows == "\n":
        return None
    if partitive and text[end + 1 : end + 3] == "of":
        found = _OF.match(text, end)
        if found:
            head = noun_phrase(text, found.end() - 1, False)
            return head and _with_others(text, head)
    sorts = _SORTS.match(text, end) if text[end + 1 : end + 2] in "spcSPC" else None
    if sorts:
        head = noun_phrase(text, sorts.end() - 1, one)
        return head and Span(sorts.start() + 1, head.end)
    head = noun_phrase(text, end, one)
    return None if head is None else _with_others(text, head)


def _with_others(text: str, head: Span) -> Span:
    """The noun phrase with those joined to it: "Americans, allies and Afghans", where no verb or number follows."""
    end, whole = head.end, head
    follows = text[end : end + 3]
    if follows[:1] != "," and (follows[:1] != " " or follows[1:] not in ("an", "or")):
        return head
    for count in range(5):
        found = _JOIN.match(text, end)
        if not found:
            break
        more = noun_phrase(text, found.end() - 1, False)
        if (
            more is None
            or text[more.start : more.end].split(None, 1)[0].lower() in _OTHERWISE
            or is_participle(text[more.start : more.end].split(None, 1)[0])
            or more.start - found.end() > 1
            or (_verb_follows(text, more.end) and not _belong_together(text[head.start : more.end]))
        ):
            break
        end = more.end
        joined = "and" in found[0] or "or" in found[0]
        if joined or count:
            whole = Span(head.start, end)
            if joined and not text.startswith(",", end):
                break
    return whole


def _belong_together(joined: str) -> bool:
    """Whether two names are mostly counted as one, whatever follows: "40 men and women were hurt"."""
    first, _, second = joined.lower().partition(" and ")
    return frozenset((first.split()[-1], second.split()[-1] if second else "")) in _TOGETHER


_TOGETHER = frozenset(
    frozenset(pair.split())
    for pair in (
        "men women",
        "women children",
        "boys girls",
        "passengers crew",
        "passengers staff",
        "teachers pupils",
        "students staff",
    )
)
_MANY = NUMBER_WORDS | {"dozens", "scores", "hundreds", "thousands", "tens"}
"""Words that begin another count: "40 bodies and dozens of wounded"."""
_OTHERWISE = _MANY | {
    "mostly",
    "mainly",
    "largely",
    "chiefly",
    "primarily",
    "predominantly",
    "especially",
    "particularly",
    "notably",
}
"""Those, and words that begin who most of those counted are: "40 people, mostly women and children,"."""
_NEXT = pattern(r"[^\S\n]{1,2}([A-Za-z’']+)")
_VERBS = frozenset(
    "was were is are has have had said say says will would could can may might must shall should do does did be "
    "been told also".split()
)


def _verb_follows(text: str, end: int) -> bool:
    found = _NEXT.match(text, end)
    if not found:
        return False
    lower = found[1].lower()
    if lower.endswith("ing"):
        return False  # "led to 52 miners and rescuers dying"
    return lower in _VERBS or lower.endswith("ed") or (lower not in STOPS and lower not in WEAK)
