"""Figures of a text that count only some: a smaller one in its body, beside a larger one of the same kind.

"Forty are in hospital" below "75 were hurt" tells of some of the 75, though the words count people both times.  What shows
the two to be one count is the name of the happening, or a place or word for it where one of them sums the text up; two
figures of one sentence are never one count.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds, understood
from claimcheck.events import read_event, same_event, same_place
from claimcheck.matching.amounts import is_cell, told_plainly
from claimcheck.matching.carriers import carried_apart
from claimcheck.matching.of_some import of_some
from claimcheck.pairs import Pair
from claimcheck.patterns import pattern
from claimcheck.reading import read
from claimcheck.vocabulary import PROMINENT, Measure, Role

MOST_HELD = 8
"""Against how many larger figures of its text one is held, so that the work stays that of sorting."""
LEADING = frozenset("in at from across throughout hit struck the".split())
"""Words before a place that leave it whole."""


def whole_counts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those that count only some of what another of the same text counts."""
    texts: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.location.document is not None and claim.quantity.counted and claim.measure is not Measure.FLOW:
            texts[claim.location.document, claim.source.name].append(claim)
    partial = {claim.id for told in texts.values() for claim in _partial(told)}
    return [claim for claim in claims if claim.id not in partial]


def of_places_of_their_own(claims: Sequence[Claim]) -> frozenset[str]:
    """The tolls, by id, that the body of a text tells for a place of their own, below a larger one for all: "41 died in the north"."""
    texts: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.location.document is not None and claim.kind.startswith("casualties"):
            texts[claim.location.document, claim.source.name].append(claim)
    return frozenset(claim.id for told in texts.values() if len(told) > 1 for claim in _for_a_place(told))


def _for_a_place(told: Sequence[Claim]) -> Iterator[Claim]:
    largest = max(told, key=_least)
    if largest.role is Role.TABLE or (largest.role in PROMINENT and largest.place is None):
        return  # what a headline sums up without a place may be what the body tells with one
    for claim in told:
        behind = claim.role is Role.BODY and claim.location.start > largest.location.start
        smaller = behind and claim.place is not None and _least(claim) < _least(largest)
        if smaller and same_place(claim.place, largest.place) is not True:
            yield claim


def _least(claim: Claim) -> Decimal:
    return understood(claim.quantity).lower or Decimal(0)


def _partial(told: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of one text that a larger one of it stands apart from."""
    largest = sorted(told, key=_least, reverse=True)
    summing = [claim for claim in largest if claim.role in PROMINENT][:MOST_HELD]
    tabled = {claim.place for claim in told if claim.role is Role.TABLE}
    by_sentence: dict[Hashable, Claim] = {}
    for claim in largest:
        by_sentence.setdefault((claim.quote, claim.start), claim)  # "48,000 since May, 53,000 since April"
    for claim in told:
        some = of_some(claim) or carried_apart(claim, largest[0])
        whole = largest[0] if some else by_sentence[claim.quote, claim.start]
        if claim.quote and (exceeds(whole.quantity, claim.quantity) or (some and _least(whole) > _least(claim))):
            yield claim
        elif claim.role is Role.BODY and not (claim.place and claim.place in tabled):
            larger = (other for other in (*largest[:1], *summing) if not _of_two_times(claim, other))
            above = [other for other in larger if exceeds(other.quantity, claim.quantity)]
            if (above and not any(of_one_happening(claim, other) for other in above)) or _of_more(claim, summing):
                yield claim
        elif claim.role is Role.LEDE and _of_a_part(claim, largest[0]):
            yield claim


def _of_more(claim: Claim, summing: Sequence[Claim]) -> bool:
    """Whether the body tells what it comes to elsewhere as well: "1,600 have fallen ill across the country", of 40 in one school."""
    beyond = bool(summing) and all(exceeds(claim.quantity, other.quantity) for other in summing)
    return beyond and _WIDER.search(claim.quote) is not None


_WIDER = pattern(
    r"(?i)\b(?:nationwide|countrywide|statewide|worldwide|nationally|globally|around the (?:world|globe|country)|since then|so far this year"
    r"|(?:across|throughout) the (?:whole )?(?:country|state|nation|world|region|province|continent|island))\b"
)
"""Words that tell of more than a place or a happening."""


def _of_a_part(claim: Claim, largest: Claim) -> bool:
    """Whether a smaller figure of the opening is told for a place of its own: "a million marched … 38,000 marched in Lyon"."""
    apart = bool(claim.place) and same_place(claim.place, largest.place) is not True
    return apart and exceeds(largest.quantity, claim.quantity)


def of_one_happening(claim: Claim, other: Claim) -> bool:
    """Whether two claims of one text are shown to be of one happening.

    By its name, or by the same word or place for it where one of them sums the text up or is a deadline.  Where one is a cell of a
    table, by the place alone, if the sentence of the other counts nobody else there; amounts by what they are the measure of, if
    the sentence says no more of it.  Two cells are of two things.
    """
    if same_event(claim.event, other.event):
        return True
    if Role.TABLE in (claim.role, other.role):
        told, cell = (claim, other) if other.role is Role.TABLE else (other, claim)
        if told.role is Role.TABLE:
            return False
        if not claim.quantity.counted:
            return told_plainly(told, cell)
        return same_place(claim.place, other.place) is True and _beside_its_place(told)
    summing = any(one.role in PROMINENT or one.measure is Measure.DEADLINE for one in (claim, other))
    return summing and (same_place(claim.place, other.place) is True or _same_word(claim.event, other.event))


def _beside_its_place(claim: Claim) -> bool:
    """Whether a figure is told for all of its place, with no other between: not "50 were hurt, 41 of them in Ashby", "north of Ashby"."""
    figure = claim.quote.find(claim.quantity.text)
    place = claim.quote.find((claim.place or "").split(" ")[0])
    before = claim.quote[:place].split()
    if figure < 0 or place < 0 or (before and before[-1].casefold() not in LEADING):
        return False
    start, end = (figure + len(claim.quantity.text), place) if figure < place else (place, figure)
    return not any(one.quantity is not None for one in read(claim.quote[start:end]))


def _same_word(event: str | None, other: str | None) -> bool:
    """Whether two names tell a happening by the same word, and no two places for it; a bomb is only one of the bombs."""
    if event is None or other is None:
        return False
    one, two = read_event(event), read_event(other)
    elsewhere = bool(one.place and two.place) and not one.place & two.place
    return one.word is not None and not elsewhere and (one.word == two.word or one.covers(two) or two.covers(one))


def one_happening(pair: Pair) -> bool:
    """Whether two figures of one text are shown to be of one happening.

    A writer who gives two figures in one text mostly means two happenings.  Here it takes more than a shared day (see
    `of_one_happening`).  A headline that names no happening is about that of its text, where nothing below
    it gives its figure.  Two figures that one sentence tells are of two things, wherever else they stand; so is what comes to more "in all".
    """
    beside = {_sentence(claim) for claim in pair.first} & {_sentence(claim) for claim in pair.second}
    if beside or any(map(_in_all, pair.second)) or any(map(_shared_out, pair.second)) or _told_by_two(pair):
        return False
    if pair.first[0].of_a_person:
        return True
    sides = (pair.first, pair.second)
    if any(all(map(_bare_headline, side)) for side in sides) and not any(map(is_cell, (*pair.first, *pair.second))):
        return True
    first, second = (list({_told(c): c for c in claims}.values()) for claims in (pair.first, pair.second))
    both = [(one, other) for one in first for other in second]
    if any(_known_apart(one, other) for one, other in both):
        return False
    return any(of_one_happening(one, other) for one, other in both)


def _told_by_two(pair: Pair) -> bool:
    """Whether a text tells who gives each of two figures, and it is not the same: it says itself that they differ."""
    first, second = ({_voice(claim) for claim in side} for side in (pair.first, pair.second))
    return None not in first | second and first.isdisjoint(second)


def _voice(claim: Claim) -> str | None:
    """Who gives a figure of the body or the opening of a text, by the last word of the name."""
    words = claim.speaker.casefold().split() if claim.speaker else []
    return words[-1] if words else None


def _sentence(claim: Claim) -> Hashable:
    return (claim.location.document, claim.source.name, claim.quote) if claim.quote else claim.id


def _known_apart(one: Claim, other: Claim) -> bool:
    """Whether two figures are of two happenings by their names, labels or beginnings, or one is told of a time that is history alone."""
    if _label(one) != _label(other) and _label(one) and _label(other):
        return True
    if _of_two_times(one, other):
        return True
    times = {claim.as_of if claim.as_of_basis == "told" else None for claim in (one, other)}
    return same_event(one.event, other.event) is False or len(times) > 1


def _of_two_times(one: Claim, other: Claim) -> bool:
    """Whether two figures count from two days: "48,000 since Aug. 14, 53,000 since July"."""
    return None not in (one.start, other.start) and one.start != other.start


def _label(claim: Claim) -> str | None:
    """What stands before a colon that a figure follows: "Ashby: 12 people killed. Leeds: three people killed."."""
    before = claim.words_before.rstrip()
    return before[:-1] if before.endswith(":") and before.count(":") == 1 else None


def _in_all(claim: Claim) -> bool:
    """Whether a figure is told as what others come to: "in all 240 people fled", beside the 97 of one part."""
    before = claim.words_before.casefold()
    return claim.role is Role.BODY and before.rstrip(", ").endswith(("in all", "in total", "altogether", "overall"))


_SHARE_OF = pattern(
    r"\b(?:half|thirds?|quarters?|fifths?|tenths?|most|bulk|majority|part|percent|per[^\S\n]cent)[^\S\n]of[^\S\n](?:the|its|their)[^\S\n]"
    r"(?:(?:estimated|planned|total|some|about)[^\S\n]){0,2}\Z",
    re.IGNORECASE,
)


def _shared_out(claim: Claim) -> bool:
    """Whether a figure is told as what another is a share of: "more than half of the 350 jobs", beside the 200 that are gone."""
    return _SHARE_OF.search(claim.words_before) is not None


def _bare_headline(claim: Claim) -> bool:
    return claim.role is Role.HEADLINE and claim.event is None and claim.place is None


def _told(claim: Claim) -> Hashable:
    """What a claim tells of its happening."""
    return (claim.event, claim.place, claim.start, claim.as_of, claim.role)
