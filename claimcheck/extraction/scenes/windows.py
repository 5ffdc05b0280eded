"""The time that a sentence counts in: "since Monday", "in the past 24 hours", "a day"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.extraction.scenes.from_to import from_to
from claimcheck.extraction.scenes.in_a_time import WEEK, in_a_time, just_gone_by
from claimcheck.extraction.scenes.introductions import BEGUN, introduction
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.function_words import BARRIERS
from claimcheck.extraction.words.records import of_a_record
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_GONE_BY = frozenset("past last previous preceding this".split())
_PAST = pattern(r"\b(?:past|last|previous|preceding|this (?:year|month|week|season))\b", re.IGNORECASE)
DAILY = Expression(
    "day daily",
    pattern(r"\bper day\b|\ba day\b(?!\s+(?:after|before|earlier|later|ago|of)\b)|(?<!ing )\bdaily\b", re.IGNORECASE),
)
YESTERDAY = Expression("overnight yesterday", pattern(r"\bovernight\b|\byesterday\b", re.IGNORECASE))


class Window(NamedTuple):
    """The time that figures count in.

    Attributes:
        start: its first day.
        end: its last day.
        flow: whether what came in it is counted, and not all up to its end.
        place: where it is told.
        after: where the count stands that it follows.
        first: where the words begin that it is said with; what stands before them has no part in it.
    """

    start: date | None = None
    end: date | None = None
    flow: bool = False
    place: int = 0
    after: int = 0
    first: int = 0


NONE = Window()
"""No time: all so far is counted."""


def windows(
    sentence: Sentence, dated: Sequence[tuple[Figure, str | None]], published: date | None, sudden: bool
) -> tuple[Window, ...]:
    """The times that a sentence counts in, in order.

    A day told with a sudden happening is that of the happening: "the train that derailed last night".
    """
    found = [Window(start, end, True, one.span.start) for one, start, end in from_to(sentence, dated)]
    for figure, before in dated:
        window = _window(sentence, figure, before, published, sudden)
        if window is not None:
            found.append(window)
    if not found and (of_days(sentence, sudden) or in_a_time(sentence)):
        days = just_gone_by(sentence, published)
        return (Window(*days, True) if days else Window(flow=True),)
    return tuple(found)


def _window(
    sentence: Sentence, figure: Figure, before: str | None, published: date | None, sudden: bool
) -> Window | None:
    """The window that a date or a length of time with the word before it tells, with the count that it stands behind."""
    assert figure.date is not None
    since = before in (BEGUN, "since")
    if since and _held_against(sentence, figure):
        return None
    if not since and (
        not in_past_window(sentence, figure) or _compared(sentence, figure) or (sudden and one_day(figure))
    ):
        return None
    counts = [one for one in sentence.figures if one.date is None and one.span.start < figure.span.start]
    if counts and counts[-1].dimension == "ordinal" and counts[-1].span.end + 1 == figure.span.start:
        return None  # "the third this year"
    after = counts[-1].span.start if counts else 0
    if (
        published and not since and figure.span.of(sentence.text).lower() == "past week"
    ):  # of headlines: the seven days now gone by
        return Window(published - timedelta(days=WEEK), published, True, figure.span.start, after)
    end = None if since else figure.date.end or published
    alone = bool(counts) and (_held_alone(sentence, counts[-1], figure) or _of_those(sentence, counts[-1]))
    owned = sentence.text.startswith(("'s", "’s"), figure.span.end)  # "nearing this year's record of 405"
    first = figure.span.start if owned else after if alone else _said_with(sentence, figure, after)
    return Window(figure.date.start, end, not since, figure.span.start, after, first)


def _held_alone(sentence: Sentence, count: Figure, figure: Figure) -> bool:
    """Whether a time is that of a figure alone with which another is compared, right before it: "up from $40 million last year"."""
    behind = sentence.starting_at((count.noun or count.span).end)
    return behind == sentence.starting_at(figure.span.start) and introduction(sentence, count) in ("from", "than")


def _of_those(sentence: Sentence, count: Figure) -> bool:
    """Whether a count, and the time behind it, is of some of those counted before: "900 left, and 700 of those in the past day"."""
    behind = sentence.starting_at(count.span.end)
    return sentence.words[behind : behind + 2] in _SOME_OF


_SOME_OF = frozenset(("of", whom) for whom in ("those", "them", "these", "whom", "which"))


def _said_with(sentence: Sentence, figure: Figure, after: int) -> int:
    """Where the words begin that a time is said with: "killed four, bringing the toll this year to 88", "after losing $4 million last year"."""
    if _TURNING.isdisjoint(sentence.vocabulary):
        return 0
    turns = _TURN.finditer(sentence.text, sentence.span.start, figure.span.start)
    return max((turn.start() for turn in turns if turn["total"] or turn.start() < after), default=0)


_TURN = pattern(
    r",\s+(?P<total>bringing|taking|raising|pushing|lifting)\b|\b(?:after|before|despite)\s+(?:[a-z]+ly\s+)?[a-z]+ing\b"
)
_TURNING = frozenset("bringing taking raising pushing lifting after before despite".split())
"""Words one of which stands wherever a sentence turns to what has a time of its own."""


def window_of(told: Sequence[Window], at: int, total: int | None) -> Window:
    """The window of the figure at a place: the one behind it, unless another count stands between, else the one before.

    A total counts no flow, and nothing of the window of what was told before it ("12 in a day, 90 in all").
    """
    own = [one for one in told if one.first <= at]
    if not own:
        return NONE
    found = own[0] if len(own) == 1 else _nearest(own, at)
    if total is None:
        return found
    beside = found.after > at  # "a total of 21,063, some 1,758 of them in the past week"
    return NONE if beside or (found.flow and found.place < total) else found._replace(flow=False)


def _nearest(told: Sequence[Window], at: int) -> Window:
    behind = next((one for one in told if one.place > at and one.after <= at), None)
    return behind or next((one for one in reversed(told) if one.place < at), NONE)


def _held_against(sentence: Sentence, figure: Figure) -> bool:
    """Whether a time is that of the last record, from which nothing is counted: "the worst accident since 1998"."""
    end = sentence.ending_at(figure.span.start)
    return of_a_record(sentence.words[max(0, end - RECORD_REACH) : end])


RECORD_REACH = 10
"""How many words what is held against all of its sort may take, up to the time of the last."""


def _compared(sentence: Sentence, figure: Figure) -> bool:
    """Whether a time is one with which another is compared: "up 6 percent on last year"."""
    at = sentence.ending_at(figure.span.start) - 1
    if at < 0:
        return False
    bare = figure.span.of(sentence.text)[:4].lower() != "the "
    return sentence.words[at] in _COMPARED or (bare and sentence.words[at] in _OVER)  # not "over the last week"


_COMPARED = frozenset("by on than with against versus".split())
_OVER = frozenset({"over", "from"})


def of_days(sentence: Sentence, sudden: bool) -> bool:
    """Whether it counts what comes in a day, by words that name none."""
    if _OF_DAYS.isdisjoint(sentence.vocabulary):
        return False
    return DAILY.stands_in(sentence) or (not sudden and YESTERDAY.stands_in(sentence))


_OF_DAYS = DAILY.words | YESTERDAY.words


def told_each(sentence: Sentence, figure: Figure) -> bool:
    """Whether a count is of what comes each year, or as often: "some 4,000 people a year die", "it kills 4,000 people every year"."""
    if _SPANS.isdisjoint(sentence.vocabulary) or figure.dimension != "count":
        return False
    if sentence.words[0] in _EACH and sentence.words[1:2] in _EACH_SPAN:
        return True  # "each year some 300 people drown there"
    start = sentence.starting_at((figure.noun or figure.span).end)
    words = sentence.words[start : start + EACH_REACH]
    for index in range(len(words) - 1):
        if words[index] in BARRIERS or words[index] == ",":
            return False
        if start + index in sentence.in_figures and start + index not in sentence.in_asides:
            return False
        each = words[index] in _EACH or (words[index] == "a" and index == 0)
        if each and words[index + 1] in _SPANS:
            return words[index + 2 : index + 3] not in _FROM_THEN
    return False


_SPANS = frozenset("week month year".split())
_EACH_SPAN = frozenset((span,) for span in _SPANS)
_EACH = frozenset("each every per".split())
_FROM_THEN = frozenset((word,) for word in "ago earlier later after before old since".split())
EACH_REACH = 8
"""How many words behind a count it may be told how often so many come."""


def in_past_window(sentence: Sentence, figure: Figure) -> bool:
    """Whether a length of time is one that has just gone by, or goes on: "in the past 24 hours", "this year"."""
    if figure.dimension not in ("duration", "date") or _GONE_BY.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.text[max(sentence.span.start, figure.span.start - 12) : figure.span.end]
    return _PAST.search(words) is not None


def one_day(figure: Figure) -> date | None:
    """The one day that a date figure names."""
    when = figure.date
    return when.start if when and figure.dimension == "date" and when.start == when.end else None
