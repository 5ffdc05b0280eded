"""Which differences between copies of one passage are of one thing: in the others the sentence was written anew."""

import re

from claimcheck.lineage.copies import of_others
from claimcheck.matching.matters import Matters
from claimcheck.pairs import Pair
from claimcheck.passages import words_of
from claimcheck.patterns import pattern
from claimcheck.populations import Kinship, Populations


def altered(pair: Pair, matters: Matters, populations: Populations) -> bool:
    """Whether only the figure is another at one place of two copies of a passage.

    Args:
        pair: what the copies have there.
        matters: what their texts are about.
        populations: who is who.
    """
    anew = _worded_alike(pair) or _of_the_day_printed(pair) or _of_its_issue(pair)
    return not anew and _of_one_passage(pair, matters) and _of_one_kind(pair, populations)


def _of_one_passage(pair: Pair, matters: Matters) -> bool:
    """Whether nothing shows two sentences of one form to be of different matters."""
    one, other = pair.first[0], pair.second[0]
    return matters.may_be_one(one, other) and not of_others(one, other)


def _of_one_kind(pair: Pair, populations: Populations) -> bool:
    """Whether only the figure is another: where it counts something else as well, the sentence was written anew."""
    one, other = pair.first[0], pair.second[0]
    if one.kind != other.kind or one.population is None or other.population is None:
        return one.kind == other.kind
    return populations.kinship(one.population, other.population) in (Kinship.SAME, Kinship.LOOSE)


def _worded_alike(pair: Pair) -> bool:
    first, second = ({words_of(claim.quantity.printed()) for claim in claims} for claims in (pair.first, pair.second))
    return bool(first & second)


def _of_the_day_printed(pair: Pair) -> bool:
    """Whether both are days told from that of printing ("today", "late Saturday"), and one text was printed again on another."""
    days = {claim.source.day for claim in (*pair.first, *pair.second)}
    relative = all(one.dimension == "date" and not any(map(str.isdigit, one.text)) for one in pair.figures)
    return relative and len(days) > 1


_ISSUE = pattern(
    r"\b(?:next|this|last|previous|latest|current|coming)\s+(?:[\w-]+\s+){0,2}(?:report|issue|update|bulletin|edition|newsletter|briefing|meeting)\b",
    re.IGNORECASE,
)
"""What is another in each issue of a series."""


def _of_its_issue(pair: Pair) -> bool:
    """Whether both tell a day of what comes with each issue, in issues of two days: "The next report will be issued on 5 July"."""
    days = {claim.source.day for claim in (*pair.first, *pair.second)}
    dated = all(one.dimension == "date" for one in pair.figures)
    return dated and len(days) > 1 and all(_ISSUE.search(claim.quote) for claim in (*pair.first, *pair.second))
