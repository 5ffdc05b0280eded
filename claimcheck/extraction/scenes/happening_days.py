"""The day of a sudden happening in a town, where its sentence tells it: "a bomb exploded in Leeds on Tuesday", "Tuesday's attack in Leeds".

Only what leaves no doubt is taken: a day in a sentence is often that of a visit to the place, of an arrest or a sentence.  A
sentence that names no place tells the day of a happening of its text.
"""

from collections.abc import Mapping

from claimcheck.events import CLASSES, SUDDEN, read_event
from claimcheck.extraction.scenes.circumstances import Scene
from claimcheck.extraction.scenes.introductions import NOT_THE_DAY, introduction
from claimcheck.extraction.words.function_words import ARTICLES, BARRIERS, COPULAS, FINITE
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 12
"""How many words may stand between a happening and its day."""
REACH_OF_CLAUSE = 18
"""How many, where a clause between them says whom it killed or hurt."""
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
    | frozenset("rose climbed jumped grew reached stood passed surpassed".split())
)
"""Words between a happening and a day by which something else is told of that day."""


def sudden(sentence: Sentence, figure: Figure, told: Scene) -> str | None:
    """The sudden happening that a day is that of ("crash in Leeds", "crash"); `None` where the words do not show it."""
    when = figure.date
    one_day = figure.dimension == "date" and when is not None and when.start is not None and when.start == when.end
    if not one_day or not told.happenings:
        return None
    sorts, places = {CLASSES[word] for _, word in told.happenings}, _places(sentence, told)
    if len(places) > 1 or len(sorts) != 1 or not sorts <= SUDDEN:
        return None
    named = when is not None and (when.weekday or any(map(str.isdigit, figure.span.of(sentence.text))))
    first = _first(sentence, figure)
    told_otherwise = first == sentence.starting_at(figure.span.start) and introduction(sentence, figure) in NOT_THE_DAY
    if not named or told_otherwise or not _shown(sentence, figure, told, first):
        return None
    sort = sorts.pop()
    if not places:
        return sort
    name = f"{sort} in {' '.join(places.values())}"
    return name if read_event(name).town or read_event(name).sort == "earthquake" else None


def _places(sentence: Sentence, told: Scene) -> Mapping[int, str]:
    """The places of a sentence, without the name of what something is said to have befallen: "the Blue Swan sank near Leeds"."""
    before = [sentence.text[sentence.span.start : place].rstrip() for place, _ in told.happenings]
    several = {start: name for start, name in told.places if not any(words.endswith(name) for words in before)}
    return several or dict(told.places)


def _first(sentence: Sentence, figure: Figure) -> int:
    """The index of the first word of a day, or of what tells how near a clock time is: "shortly after 9 p.m. on Tuesday"."""
    first, words = sentence.starting_at(figure.span.start), sentence.words
    clock = figure.date is not None and "T" in (figure.date.iso or "")
    near = clock and first > 1 and words[first - 1] in ("after", "before") and words[first - 2] in _NEAR
    return first - 2 if near else first


_NEAR = frozenset("shortly just soon right immediately slightly minutes moments".split())
"""Words before "after" and "before" by which a time is near that of the happening."""


def _shown(sentence: Sentence, figure: Figure, told: Scene, first: int) -> bool:
    """Whether the words tell a day, which begins at a word, as that of one of the happenings."""
    last = sentence.ending_at(figure.span.end)
    for place, word in told.happenings:
        at = sentence.starting_at(place)
        if word.endswith("s"):
            return False  # "attacks": which?
        if at >= last and _of_the_day(sentence, figure, last, at):
            return True
        if at < first and (_told_up_to(sentence, word, at, first) or _killed_in_clause(sentence, at + 1, first)):
            return True
    return False


def _told_up_to(sentence: Sentence, word: str, at: int, day: int) -> bool:
    """Whether a happening is told for the first time, as what occurred or befell somebody, and nothing else up to a day."""
    fresh = word.endswith("ed") or word == "sank"
    fresh = fresh or not ARTICLES_OF_NEWS.isdisjoint(sentence.words[max(0, at - NARROWING) : at])
    occurred = sentence.words[at + 1 : at + 2] in _OCCURRED
    return (fresh or occurred or _befell(sentence, at)) and _runs_to(sentence, at + 1 + occurred, day)


_OCCURRED = frozenset(
    (word,) for word in "happened occurred struck hit shook rocked jolted started began erupted broke".split()
)
"""Verbs that say of a known happening when it was: "the crash happened on Tuesday"."""


def _befell(sentence: Sentence, at: int) -> bool:
    """Whether a known happening is told as what killed or hurt somebody: "40 people were hurt in the crash on Tuesday"."""
    before = sentence.words[max(0, at - NARROWING - 3) : at]
    for place, word in enumerate(before[:-2]):
        said = word == "died" or (word in _BEFALLING and place > 0 and before[place - 1] in COPULAS)
        if said and before[place + 1] in ("in", "by") and before[place + 2] == "the":
            return True
    return False


def _killed_in_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause between a happening and a day tells of its dead: "the crash near Leeds, in which 10 people died on Tuesday"."""
    between = sentence.words[start:end]
    told = [word for word in between if word.endswith("ed") or word == "died"]
    small = _ELSE - _OF_CLAUSES
    clause = not {"which", "that"}.isdisjoint(between) and bool(told) and small.isdisjoint(between)
    return clause and len(between) <= REACH_OF_CLAUSE and all(word in _STRIKING | _BEFALLING for word in told)


_BEFALLING = frozenset("died killed injured wounded hurt".split())
_OF_CLAUSES = frozenset("which that was were died has have".split())


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
    told = {word for word in between if word.endswith("ed")} - ({"opened"} if "fire" in between else set())
    return len(between) <= REACH and _ELSE.isdisjoint(between) and told <= _STRIKING
