"""A text as it is held against another: its quantities with what is said around them, its times, its words."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve, frozen

from claimcheck.entailment.courses import course
from claimcheck.entailment.dating import Times, told_for
from claimcheck.entailment.frames import frame
from claimcheck.entailment.lengths import lapses
from claimcheck.entailment.marks import marked, measured
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.moments import Moment, moments
from claimcheck.entailment.naming import grouped, named, ranked
from claimcheck.entailment.places import Place, places
from claimcheck.entailment.respectively import Names, in_order
from claimcheck.entailment.results import Result, results
from claimcheck.entailment.scene import Scene
from claimcheck.entailment.slips import garbled, joined, printed, readings
from claimcheck.entailment.standing import standing
from claimcheck.entailment.sums import sign
from claimcheck.entailment.unsaid import lives
from claimcheck.entailment.words import generic, names, titled, topics, words
from claimcheck.figures import Figure, Span
from claimcheck.quantities import exactly
from claimcheck.reading.noun import counted_noun

_NONE = re.compile(r"\b(?P<no>[Nn]o)(?:\s+(?:[a-z]+ed|known|new))?(?=\s+[A-Za-z])")
_SENTENCE = re.compile(r"(?<=[a-z0-9%)\"”])[.!?]+[\"”)]*\s+(?=[A-Z0-9\"“(])|(?<=\w\.)\s+(?=[A-Z][a-z]+ )")
_FULL_STOP = re.compile(r"[.!?][\"”’')]*\s*$")
_AND = re.compile(r"\s*(?:,|,?\s*\band\b)\s*(?:another\s+)?")
OTHERS = words("others")
"""What is counted of the same ("20 rowers and 14 others")."""
NO_AMOUNTS = ("date", "time", "ordinal")
"""Dimensions that are held as times and words, not as amounts."""


@frozen
class Told:
    """What a text tells; `places` are its places in an order ("the 24th case")."""

    text: str
    mentions: tuple[Mention, ...]
    moments: tuple[Moment, ...]
    words: tuple[str, ...]
    places: tuple[Place, ...]
    results: tuple[Result, ...]

    @property
    def known(self) -> tuple[str, ...]:
        """Its words, and those that go without saying of its times."""
        return (*self.words, *(word for moment in self.moments for word in moment.near))


def headline(text: str) -> bool:
    """Whether a text ends without a full stop."""
    return not _FULL_STOP.search(text)


def told(text: str, figures: tuple[Figure, ...], year: int | None) -> Told:
    """What a text tells.

    Args:
        text: as it stands.
        figures: as they were read in it.
        year: of dates that name none.
    """
    counted = (ranked(text, figure) for figure in (*figures, *lapses(text, figures), *_none(text)))
    ordered = joined(text, sorted(counted, key=lambda figure: figure.span.start))
    figures = tuple(one for figure in ordered for one in lives(text, figure))
    mentions: list[Mention] = []
    when: list[Moment] = []
    for sentence in _sentences(text):
        inside = tuple(figure for figure in figures if sentence.start <= figure.span.start < sentence.end)
        times = [(figure, found) for figure in inside if (found := frame(text, figure, year))]
        when += moments(text, times, sentence)
        mentions += _in_a_row(_listed(text, list(_mentions(text, inside, times, sentence))))
    return Told(text, tuple(_alone(mentions)), tuple(when), words(text), places(text, figures), results(text, figures))


def _none(text: str) -> Iterator[Figure]:
    """The counts of nothing: "no reported cases"."""
    for found in _NONE.finditer(text):
        noun = counted_noun(text, found.end(), False) or counted_noun(text, found.end(), True)
        if noun is not None and topics(words(noun.of(text))):
            yield Figure(Span(*found.span("no")), exactly(0), noun=noun)


def _sentences(text: str) -> list[Span]:
    cuts = [0, *(found.end() for found in _SENTENCE.finditer(text)), len(text)]
    return [Span(start, end) for start, end in pairwise(cuts) if start < end]


def _mentions(text: str, inside: tuple[Figure, ...], times: Times, sentence: Span) -> Iterator[tuple[Figure, Mention]]:
    """The amounts of a sentence."""
    amounts = [figure for figure in inside if _amount(text, figure)]
    whose = in_order(text, amounts, sentence)
    for figure in amounts:
        scene = Scene(text, figure, tuple(other for other in inside if other is not figure), sentence)
        held = names(scene.bracketed)
        apart = (held, names(sentence.of(text)) - held) if held and not titled(text) else (Names(), Names())
        yield figure, _mention(scene, times, *whose.get(figure, apart))


def _amount(text: str, figure: Figure) -> bool:
    """Whether a figure is an amount; a "one" that counts nothing is a pronoun."""
    bare = figure.noun is None and figure.span.of(text).lower() == "one"
    return figure.quantity is not None and figure.dimension not in NO_AMOUNTS and not bare


def _mention(scene: Scene, times: Times, own: Names, others: Names) -> Mention:
    """A figure with all that is said of it."""
    mention = _timed(_worded(scene, own, others), scene, times)
    share = mention.dimension == "percentage"
    way = course(scene.text, scene.clause, scene.start) or (mention.quantity.trend if share else None)
    told = evolve(mention, standing=standing(scene), course=way, sign=sign(scene.text, scene.figure, scene.clause))
    return _printed(told, scene)


def _worded(scene: Scene, own: Names, others: Names) -> Mention:
    """A figure with what is counted, and the words and names around it."""
    text, figure, clause = scene.text, scene.figure, scene.clause
    assert figure.quantity is not None, "a mention is of an amount"
    quantity, dimension = measured(text, figure, figure.quantity)
    noun = words(scene.noun)
    sides = f"{scene.bracketed} {text[clause.start : scene.start]}", text[figure.span.end : clause.end]
    near = words(" ".join(sides))
    before, behind = (Names(), Names()) if titled(text) else map(names, sides)
    return Mention(
        text=printed(text, figure),
        quantity=quantity,
        dimension=dimension,
        noun=noun,
        near=near,
        around=words(scene.sentence.of(text)),
        topics=topics(near if generic(noun) else noun),
        near_topics=topics(near),
        marked=marked(text, figure, dimension),
        names=(own | before | behind) - others,
        own=own,
        others=others,
        behind=behind,
    )


def _timed(mention: Mention, scene: Scene, times: Times) -> Mention:
    """A mention with the time that it is told for."""
    time = told_for(scene, times)
    others = tuple(found for _, found in times if not found.names) if time is None else ()
    return evolve(mention, frame=time, not_for=others)


def _printed(mention: Mention, scene: Scene) -> Mention:
    """A mention with what its print says: that it is part of a name or a headline, or has a mark in the wrong place."""
    text, figure = scene.text, scene.figure
    return evolve(
        mention,
        named=named(text, figure, titled(text) and headline(text)),
        grouped=grouped(text, figure),
        headline=headline(text),
        garbled=garbled(text, figure),
        readings=readings(text, figure),
    )


def _listed(text: str, told: list[tuple[Figure, Mention]]) -> list[Mention]:
    """The mentions of a sentence; those that "and" joins share what is told in front or behind ("5 cooks and 3 waiters left")."""
    mentions = [mention for _, mention in told]
    joined = [place for place in range(len(told) - 1) if _joined(text, told[place], told[place + 1])]
    for place in reversed(joined):
        mentions[place] = _sharing(mentions[place], mentions[place + 1])
    for place in joined:
        mentions[place + 1] = _sharing(mentions[place + 1], mentions[place])
    return mentions


def _joined(text: str, one: tuple[Figure, Mention], other: tuple[Figure, Mention]) -> bool:
    """Whether nothing but "and" stands between two counts with a noun each."""
    (figure, mention), (behind, _) = one, other
    end = figure.noun.end if figure.noun else 0
    counts = mention.noun and other[1].noun and mention.dimension == other[1].dimension
    return bool(counts and _AND.fullmatch(text, end, behind.span.start))


def _sharing(one: Mention, other: Mention) -> Mention:
    """A mention of whom nothing is told, with what is told of the other."""
    if one.near_topics:
        return one
    topics = other.near_topics if generic(one.noun) else one.topics
    return evolve(one, topics=topics, near_topics=other.near_topics, near=(*one.near, *other.near))


def _in_a_row(mentions: list[Mention]) -> list[Mention]:
    """Mentions in a row: one that says nothing of its topic has that of the one before, as its part, if it measures alike."""
    for place in range(len(mentions) - 1):
        before, one = mentions[place], mentions[place + 1]
        alike = before.dimension == one.dimension and before.quantity.unit == one.quantity.unit
        if alike and not one.near_topics and one.noun in ((), OTHERS):
            shared = before.topics or before.near_topics
            told = evolve(one.standing, part=bool(before.noun) and not one.noun)
            dated = before.frame and one.frame and before.frame.apart(one.frame)  # "3 in 2016 and 4 in 2017"
            near = (*before.near, *one.near) if dated else one.near
            mentions[place + 1] = evolve(one, noun=before.noun, near=near, near_topics=shared, standing=told)
    return mentions


def _alone(mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions, each told whether another measures alike."""
    measures = Counter((mention.dimension, mention.quantity.unit) for mention in mentions)
    for mention in mentions:
        yield evolve(mention, alone=measures[mention.dimension, mention.quantity.unit] == 1)
