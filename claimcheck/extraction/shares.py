"""A share, and of what: "31 of the 43 children (72%)", "71% of 43"; and shares of one whole in a row."""

import re
from collections.abc import Iterator

from claimcheck.extraction.beside import Row, Told, link
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_OF = pattern(
    r"(?:\s+(?!and\b)[\w’'-]+){0,2}\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|a\s+total\s+of)\s+){0,2}", re.IGNORECASE
)
_OR = pattern(
    r"(?:\s+(?!and\b)[\w’'-]+){0,4}?(?:\s*\(\s*(?:or\s+)?|,\s+or\s+|\s+[–—-]\s+(?:or\s+)?|:\s+"
    r"|,\s+(?:(?:or|for|giving|making)\s+)?(?:an?|the)\s+(?:[\w’'-]+\s+){0,3}(?:rate|share|proportion|percentage|turnout)\s+of\s+)",
    re.IGNORECASE,
)
"""What stands between a count and its share: "51 were ill, a rate of 15%", "(15%)"; "15%: 51 of the 340"."""
_COMMA = pattern(r"(?:\s+(?!and\b)[\w’'-]+){0,4},\s+", re.IGNORECASE)
_WHOLE_FIRST = pattern(r"\b(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+)?$", re.IGNORECASE)
_DIRECTLY = pattern(r"\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?", re.IGNORECASE)
_POLL = pattern(r"\b(?:polls?|polled|surveys?|votes?|voted|voters|respondents|ballots?|election)\b", re.IGNORECASE)
_FROM = pattern(
    r"\b(?:from|than|against|compared|rose|fell|versus|v)\b|\band\s+(?:the\s+)?(?:same|another)\b", re.IGNORECASE
)
MOST_SHARES = 12


def shares(row: Row) -> Iterator[Told]:
    """Links of a share to the part that it tells again, and to the whole."""
    for index, claim in enumerate(row.claims):
        if claim.kind != "share" or claim.quantity.dimension != "percentage":
            continue
        for part, whole in _told(row, index):
            counted = all(row.claims[at].quantity.dimension == "count" for at in (part, whole) if at is not None)
            if counted:
                if part is not None:
                    yield link(claim, Relation.RATE_OF, row.claims[part])
                yield link(claim, Relation.BASE, row.claims[whole])
                break


def _told(row: Row, share: int) -> Iterator[tuple[int | None, int]]:
    """Part and whole of a share, by where they stand."""
    again = share >= 1 and _OR.fullmatch(row.between(share - 1, share))
    if share >= 2 and again and _OF.fullmatch(row.between(share - 2, share - 1)):
        yield share - 2, share - 1
    first = share >= 2 and again and _WHOLE_FIRST.search(row.before(share - 2))
    if first and _COMMA.fullmatch(row.between(share - 2, share - 1)):
        yield share - 1, share - 2
    last = len(row.claims) - 1
    behind = share + 2 <= last and _OR.fullmatch(row.between(share, share + 1))
    if behind and _OF.fullmatch(row.between(share + 1, share + 2)):
        yield share + 1, share + 2
    if share + 1 <= last and _DIRECTLY.fullmatch(row.between(share, share + 1)):
        yield None, share + 1


def shares_in_a_row(row: Row) -> Iterator[Told]:
    """Links of each further share of one whole to the first: the answers to one question of a poll."""
    told = [index for index, claim in enumerate(row.claims) if claim.quantity.unit == "percent"]
    if not 3 <= len(told) <= MOST_SHARES or any(row.claims[index].kind != "share" for index in told):
        return
    words = row.claims[0].quote
    if _POLL.search(words) is None or _FROM.search(words) is not None:
        return
    for index in told[1:]:
        yield link(row.claims[index], Relation.SIBLING, row.claims[told[0]])
