"""The day of a sudden happening in a town, where its sentence tells it: "a bomb exploded in Leeds on Tuesday", "Tuesday's attack in Leeds".

Only what leaves no doubt is taken: a day in a sentence is often that of a visit to the place, of an arrest or a sentence.
"""

from claimcheck.events import CLASSES, SUDDEN, read_event
from claimcheck.extraction.circumstances import NOT_THE_DAY, Scene, introduction
from claimcheck.extraction.function_words import ARTICLES, BARRIERS, COPULAS, FINITE
from claimcheck.extraction.sentence import Sentence
from claimcheck.figures import Figure

REACH = 12
"""How many words may stand between a happening and its day."""
NARROWING = 4
"""How many words may stand between an article and a happening: "a 7.8-magnitude earthquake"."""
_STRIKING = frozenset(
    "killed injured wounded rocked ripped destroyed derailed crashed collided collapsed exploded bombed".split()
)
"""Verb forms that tell of a happening or what it did."""
_ELSE = (
    COPULAS
    | FINITE
    | BARRIERS
    | frozenset("has had have will would could after before since until who which that".split())
)
"""Words between a happening and a day by which something else is told of that day."""


def sudden(sentence: Sentence, figure: Figure, told: Scene) -> str | None:
    """The sudden happening that a day is that of ("crash in Leeds"); `None` where the words do not show it."""
    when, places = figure.date, dict(told.places)
    one_day = figure.dimension == "date" and when is not None and when.start is not None and when.start == when.end
    sorts = {CLASSES[word] for _, word in told.happenings}
    if not one_day or len(places) != 1 or len(sorts) != 1 or not sorts <= SUDDEN:
        return None
    named = when is not None and (when.weekday or any(map(str.isdigit, figure.span.of(sentence.text))))
    if not named or introduction(sentence, figure) in NOT_THE_DAY or not _shown(sentence, figure, told):
        return None
    name = f"{sorts.pop()} in {' '.join(places.values())}"
    return name if read_event(name).town or read_event(name).sort == "earthquake" else None


def _shown(sentence: Sentence, figure: Figure, told: Scene) -> bool:
    first, last = sentence.starting_at(figure.span.start), sentence.ending_at(figure.span.end)
    for place, word in told.happenings:
        at = sentence.starting_at(place)
        if word.endswith("s"):
            return False  # "attacks": which?
        if at >= last and _of_the_day(sentence, figure, last, at):
            return True
        fresh = (
            word.endswith("ed")
            or word == "sank"
            or not ARTICLES_OF_NEWS.isdisjoint(sentence.words[max(0, at - NARROWING) : at])
        )
        if fresh and at < first and _runs_to(sentence, at + 1, first):
            return True
    return False


ARTICLES_OF_NEWS = frozenset({"a", "an"})
"""Articles with which a happening is told for the first time."""


def _of_the_day(sentence: Sentence, figure: Figure, last: int, at: int) -> bool:
    """Whether a happening stands directly behind its day: "Tuesday's crash", "On Tuesday a bomb exploded", "on Tuesday in a fire"."""
    between = sentence.words[last:at]
    owned = "’s" in sentence.text[figure.span.start : figure.span.end + 2].replace("'", "’")
    opening = sentence.starting_at(figure.span.start) <= 1 and not ARTICLES.isdisjoint(between)
    within = between[:1] in (("in",), ("when",)) and not ARTICLES.isdisjoint(between)
    return (owned or opening or within) and len(between) <= NARROWING and _ELSE.isdisjoint(between[within:])


def _runs_to(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing else is told between a happening and a day."""
    between = sentence.words[start:end]
    told = (word for word in between if word.endswith("ed"))
    return len(between) <= REACH and _ELSE.isdisjoint(between) and all(word in _STRIKING for word in told)
