"""A share, and of what: "31 of the 43 children (72%)", "71% of 43", "… Of these, 31 (72%) …"; and shares of one whole in a row."""

import re
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.extraction.links.beside import Row, Told, alike, link, number_of
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Relation

_OF = pattern(
    r"(?:(?:\s+(?!and\b)[\w’'-]+){0,2}\s+of|(?:\s+(?!and\b)[\w’'-]+){0,6}\s+out\s+of)\s+(?:(?:the|its|their|all|a\s+total\s+of|total)\s+){0,2}"
    r"(?:(?:[\w’'-]+\s+){1,3}(?:population|total|list|roll|electorate|number)\s+of\s+)?",
    re.IGNORECASE,
)
_OR = pattern(
    r"(?:\s+(?!and\b)(?:[\w’'-]|\.(?=\s+\d))+){0,6}?(?:\s*\(\s*(?:or\s+)?(?:(?:[\w’'-]+\s+){0,3}(?:CFR|rate|ratio|share|proportion)(?:\s+of)?:?\s+)?|,\s+(?:or|i\.e\.,?)\s+|\s+[–—-]\s+(?:or\s+)?|:\s+"
    r"|,\s+(?:(?:or|for|giving|making|representing)\s+)?(?:an?|the)\s+(?:[\w’'-]+\s+){0,3}(?:rate|share|proportion|percentage|turnout)\s+of\s+)",
    re.IGNORECASE,
)
"""What stands between a count and its share: "51 were ill, a rate of 15%", "(15%)"; "15%: 51 of the 340"."""
_COMMA = pattern(r"(?:\s+(?!and\b)[\w’'-]+){0,8},\s+", re.IGNORECASE)
_THEN_OF = pattern(
    r"\s*\)\s+(?:(?!and\b)[\w’'-]+\s+){0,4}?(?:out\s+)?of\s+(?:(?:the|its|their|all|a\s+total\s+of|total)\s+){0,2}",
    re.IGNORECASE,
)
"""What stands between a share in brackets and its whole: "85 (90%) of 94"."""
_HOLDING = pattern(
    r"(?:\s+(?!and\b)[\w’'-]+){0,5},?\s+(?:including|of\s+(?:which|whom|them|these))\s+(?:the\s+|some\s+)?",
    re.IGNORECASE,
)
"""What stands between a whole and its part: "184,966 refugees, including 93,628 …"."""
_WHOLE_FIRST = pattern(
    r"\b(?:out\s+)?of\s+(?:(?:the\s+)?[\w-]+[’']s\s+|the\s+|its\s+|their\s+|all\s+)?$", re.IGNORECASE
)
_OF_THEM = pattern(r"\s+of\s+(?:them|these|those|whom)\b", re.IGNORECASE)
_OF_THEM_THEN = pattern(r"\s+of\s+(?:them|these|those|whom),\s+", re.IGNORECASE)
_OF_THESE = pattern(r"[\s*-]*of\s+(?:these|them|those)(?:\s+[\w’'-]+){0,2},?\s+", re.IGNORECASE)
_OF_WHICH = pattern(r",\s+(?:of|among)\s+(?:which|whom|these|them)\s+$", re.IGNORECASE)
_THAT_IS = pattern(
    r"\s*(?:that|this)\s+(?:is|was|makes|means|came\s+to|comes\s+to)\s+(?:just\s+|only\s+)?", re.IGNORECASE
)
_ENDS = pattern(r"\s*[.;]")
"""What stands behind a share that is told again for a sentence: "That is 12%."."""
_DIRECTLY = pattern(r"\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?", re.IGNORECASE)
_POLL = pattern(r"\b(?:polls?|polled|surveys?|votes?|voted|voters|respondents|ballots?|election)\b", re.IGNORECASE)
_FROM = pattern(
    r"\b(?:from|than|against|compared|rose|fell|versus|v)\b|\band\s+(?:the\s+)?(?:same|another)\b", re.IGNORECASE
)
_MEANING = pattern(r",?\s*(?:which\s+)?(?:meaning|means|meant)\s+(?:that\s+)?", re.IGNORECASE)
_BRACKET = pattern(r"\s*\(\s*(?:n\s*=\s*)?")
_TAKES = pattern(r"[,;]\s+(?:of|among)\s+(?:which|whom|these|them),?\s", re.IGNORECASE)
_STOPS = pattern(r"[;:]|\.\s")
MOST_SHARES = 12
MOST_OF_ONE = 150
"""What shares of one whole come to at the most, whatever slip is in them: more are answers to several questions."""


def shares(row: Row, earlier: Row | None) -> Iterator[Told]:
    """Links of a share to the part that it tells again, and to the whole."""
    for index, claim in enumerate(row.claims):
        if claim.kind != "share" or claim.quantity.dimension != "percentage":
            continue
        told = (*_told(row, index), *_told_before(row, index, earlier))
        found = next((ends for ends in told if all(_is_amount(one, ends[-1]) for one in ends)), ())
        if len(found) > 1:
            yield link(claim, Relation.RATE_OF, found[0])
        if found:
            yield link(claim, Relation.BASE, found[-1])


def _is_amount(part: Claim, whole: Claim) -> bool:
    """Whether both are counts, or sums of one money."""
    return alike(part, whole) and part.quantity.dimension in ("count", "money")


def _told(row: Row, share: int) -> Iterator[tuple[Claim, ...]]:
    """Part and whole of a share, or the whole alone, by where they stand in its sentence."""
    claims, last = row.claims, len(row.claims) - 1
    again = share >= 1 and _OR.fullmatch(row.between(share - 1, share))
    if share >= 2 and again and _OF.fullmatch(row.between(share - 2, share - 1)):
        yield claims[share - 2], claims[share - 1]
    first = share >= 2 and again and _WHOLE_FIRST.search(row.before(share - 2))
    if first and _COMMA.fullmatch(row.between(share - 2, share - 1)):
        yield claims[share - 1], claims[share - 2]
    holding = share >= 2 and again and _HOLDING.fullmatch(row.between(share - 2, share - 1))
    if holding and not exceeds(claims[share - 1].quantity, claims[share - 2].quantity):
        yield claims[share - 1], claims[share - 2]  # not "3,063 sure and 112 likely cases, of which 2,122 (67%)"
    if share >= 2 and again and _OF_THEM.match(row.behind(share - 1)):
        yield claims[share - 1], claims[share - 2]
    if again and share + 1 <= last and _THEN_OF.fullmatch(row.between(share, share + 1)):
        yield claims[share - 1], claims[share + 1]
    behind = share + 2 <= last and _OR.fullmatch(row.between(share, share + 1))
    if behind and _OF.fullmatch(row.between(share + 1, share + 2)):
        yield claims[share + 1], claims[share + 2]
    meaning = share + 2 <= last and _MEANING.fullmatch(row.between(share, share + 1))
    if meaning and _OF.fullmatch(row.between(share + 1, share + 2)):
        yield claims[share + 1], claims[share + 2]
    if share and share < last and _BRACKET.fullmatch(row.between(share, share + 1)):
        yield from _of_which(row, share)
    if share + 1 <= last and _DIRECTLY.fullmatch(row.between(share, share + 1)):
        yield (claims[share + 1],)


def _of_which(row: Row, share: int) -> Iterator[tuple[Claim, ...]]:
    """The count in brackets behind a share, and the largest before it of which the words take it: "879 cases, of which 57% (499)"."""
    part = row.claims[share + 1]
    before = [one for one in row.claims[:share] if alike(one, part)]
    whole = max(before, key=number_of, default=None)
    if whole is None or not exceeds(whole.quantity, part.quantity):
        return
    between = row.text[row.span(row.place(whole)).end : row.span(share).start]
    if _TAKES.search(between) and not _STOPS.search(between):
        yield part, whole


def _told_before(row: Row, share: int, earlier: Row | None) -> Iterator[tuple[Claim, ...]]:
    """Part and whole of a share of which the sentence before tells one, or both."""
    if earlier is None:
        return
    if share == 1 and (_OR.fullmatch(row.between(0, 1)) or _OF_THEM_THEN.fullmatch(row.between(0, 1))):
        these = _OF_THESE.fullmatch(row.text[row.start : row.span(0).start]) is not None
        if these or (_OF_THEM.match(row.behind(0)) and not row.text[row.start : row.span(0).start].strip(" *-")):
            larger = [
                one
                for one in earlier.claims
                if _is_amount(row.claims[0], one) and exceeds(one.quantity, row.claims[0].quantity)
            ]
            yield from ((row.claims[0], one) for one in larger if len(larger) == 1)
    elif not share and _THAT_IS.fullmatch(row.text[row.start : row.span(0).start]) and _ENDS.match(row.behind(0)):
        told = [one for one in earlier.claims if one.quantity.dimension in ("count", "money")]
        if len(told) == 2 and _parted(earlier, told):
            yield tuple(sorted(told, key=number_of))


def _parted(row: Row, told: list[Claim]) -> bool:
    """Whether the words say that one of two figures is some of the other."""
    one, other = (row.place(claim) for claim in told)
    between = row.text[row.span(one).end : row.span(other).start]
    of = _WHOLE_FIRST.fullmatch(row.text[row.start : row.span(one).start].lstrip())
    return bool(of or _OF_WHICH.search(between) or _OF.fullmatch(between) or _OF_THEM.match(row.behind(other)))


def shares_in_a_row(row: Row) -> Iterator[Told]:
    """Links of each further share of one whole to the first: the answers to one question of a poll."""
    told = [index for index, claim in enumerate(row.claims) if claim.quantity.unit == "percent"]
    if not 3 <= len(told) <= MOST_SHARES or any(row.claims[index].kind != "share" for index in told):
        return
    if sum(number_of(row.claims[index]) for index in told) > MOST_OF_ONE:
        return  # each is a share of its own
    words = row.claims[0].quote
    if _POLL.search(words) is None or _FROM.search(words) is not None:
        return
    for index in told[1:]:
        yield link(row.claims[index], Relation.SIBLING, row.claims[told[0]])
