"""Persons that words count: "a man and his wife were shot dead", "the suspect killed himself", "Officer dead" in a headline.

Persons are named all through a text; one is counted only where the words next to it say what befell it.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from attrs import evolve

from claimcheck.dimensions.trie import trie
from claimcheck.dimensions.wordlist import words
from claimcheck.extraction.binding import bind
from claimcheck.extraction.function_words import COPULAS, PARTICIPLE_ENDS
from claimcheck.extraction.phrases import Bound, Strength, telling_words
from claimcheck.extraction.sentence import Sentence
from claimcheck.extraction.stance import PERSON
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.populations import known_populations
from claimcheck.quantities import Quantity
from claimcheck.vocabulary import Role

_STRUCK = words(
    "victim suspect gunman shooter attacker assailant bomber pilot motorist bystander intruder robber burglar"
)
"""Persons of whom "died" alone says that something befell them."""
_KIN = words(
    "wife husband son daughter mother father sister brother girlfriend boyfriend fiance fiancee grandmother grandfather"
    " grandson granddaughter nephew niece cousin uncle aunt stepson stepdaughter stepfather stepmother ex-wife ex-husband"
)
_ROLES = words(
    "soldier deputy sheriff constable commander sergeant corporal colonel general lieutenant captain major bodyguard businessman"
    " businesswoman politician mayor minister lawyer doctor nurse photographer cameraman translator engineer trader"
    " shopkeeper owner clerk cashier customer neighbor neighbour co-worker colleague friend leader chief aide secretary"
    " activist cyclist motorcyclist tourist sniper deminer rescuer firefighter paramedic fisherman senator"
    " governor councilman councilwoman militiaman guardsman patrolman seaman doorman salesman foreman congressman congresswoman"
    " prosecutor bishop imam monk nun cleric trooper professor lecturer academic grader pupil teacher coach principal janitor guard"
    " ranger inspector detective agent recruit cadet pensioner retiree widow carpenter mechanic electrician plumber farmer"
    " rancher miner welder butcher baker waiter waitress barber jogger hiker skier swimmer surfer climber runner rider"
    " spectator worshipper parishioner shopper commuter peacekeeper contractor reporter editor broadcaster singer musician actor"
    " player referee trainee apprentice intern freshman sophomore newlywed"
)
_PAIRS = {"couple": 2, "twins": 2}
_MODIFIERS = (
    r"(?:(?!(?:of|in|on|at|and|or|who|that|by|with|for|from|to|was|were|is|are|as|after|before|when"
    r"|injures|wounds|kills|hurts|shoots|stabs)\b)[\w’'-]+\s+){0,4}?"
)
_BEFALLEN = "was|is|remains|died|had|suffered|sustained|wounded|injured|hurt|killed"
"""Words behind "another" where no noun follows: "one was killed and another wounded"."""
_SAID = "was|is|died|remains|remained|had|has|suffered|sustained|and|later|also|in|at|from"
"""Words behind "the 24-year-old" where no noun follows."""
_DYING = frozenset([*"died die dies dead dying perished".split(), "death of", "deaths of"])
"""What is said of all the dead, however they came to die."""
_VIOLENT = re.compile(
    r"\s+(?:of|from|at)\s+(?:the\s+scene|an?\s+\w*\s*hospital|(?:\w+\s+){0,3}(?:wounds?|injur(?:y|ies)|gunshots?)\b)"
)
_ENDING = r"(?![’'-]|\s+of\b)"
"""What does not follow the noun for a person."""
_NEXT = re.compile(rf"(?P<second>\s+and)?\s+(?P<noun>[A-Za-z]+)\b{_ENDING}")
_WHOSE = re.compile(r"\b(?:his|her|their|the)\s+\Z", re.IGNORECASE)
_JOINS = re.compile(r"(?:,|\s+and|,\s+and)\s+")
_NAME = (
    r"(?!(?:The|A|An|On|In|At|As|By|For|From|But|And|Or|So|If|When|While|After|Before|Since|During|Two|Three|Four|Five"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Police|One|This|That)\b)"
    r"[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.|(?:al|el|bin|de|van|von)[\s-])?\s?[A-Z][\w’'-]+){1,4}"
)


@cache
def _nouns() -> frozenset[str]:
    """The singular nouns that name a person, in lower case."""
    populations = known_populations()
    nouns = {
        word
        for kind in populations.kinds.values()
        if "person" in (kind.name, *populations.ancestors(kind.name))
        for word in (kind.name, *kind.aliases)
        if not word.endswith(("people", "lives", "life", "personnel", "police", "other"))
    }
    demonyms = {word for word in populations.modifiers if word.endswith(("an", "i"))}
    return frozenset(noun.lower() for noun in nouns | demonyms | _KIN | _ROLES | _STRUCK | _PAIRS.keys())


@cache
def _person(named: bool = True) -> re.Pattern[str]:
    """A determiner, a few words that narrow, and a noun for a person or a couple; a reflexive pronoun; a name."""
    name = rf"|\b(?P<name>{_NAME})" if named else r"(?P<name>(?!))?"
    noun = rf"(?P<noun>{trie(_nouns())})\b{_ENDING}"
    return re.compile(
        rf"(?i:\b(?P<other>another|the\s+other|a\s+(?:third|fourth|fifth|sixth|seventh))(?=\s+(?:{_BEFALLEN})\b|[.,;])"
        rf"|\b(?P<article>an?|another|the|his|her|their)\s+{_MODIFIERS}(?:{noun}|(?P<age>\d+-year-old)\b(?!\s+(?!(?:{_SAID})\b)[a-z]+\b)))"
        r"|\b(?P<self>himself|herself|(?:his|her)\s+(?P<life>own\s+life))\b" + name
    )


@cache
def _bare() -> re.Pattern[str]:
    """A noun for a person as headlines have it, without an article."""
    lead = r"(?:^|(?<=[,;:])\s+|\band\s+|\b(?:kill|shoot|wound|injure|hurt|stab)s\s+)"
    return re.compile(rf"{lead}(?P<whole>{_MODIFIERS}(?P<noun>{trie(_nouns())})\b){_ENDING}", re.IGNORECASE)


@cache
def befalling() -> frozenset[str]:
    """Words one of which stands wherever something befell somebody."""
    return telling_words("casualties")


def persons(sentence: Sentence, taken: Sequence[Span]) -> Iterator[Figure]:
    """The persons of a sentence whom something befell, those that are named together as one figure."""
    if befalling().isdisjoint(sentence.vocabulary) or not sentence.cues:
        return
    for group, listed in _groups(sentence, taken):
        figure = _together(sentence, group, listed) if len(group) > 1 or not all(map(_is_count, group)) else None
        if figure is not None and not _told_before(sentence, figure):
            yield figure


def _told_before(sentence: Sentence, figure: Figure) -> bool:
    """Whether as many are counted directly before: "two men, a tailor and a guard, were shot"."""
    text, count = sentence.text, figure.quantity.number if figure.quantity else None
    if count == 1 or not text.startswith(",", figure.span.end):
        return False
    ends = ((one.noun or one.span).end for one in sentence.figures if one.quantity and one.quantity.number == count)
    return any(text[end : figure.span.start].strip() == "," for end in ends if end < figure.span.start)


def _groups(sentence: Sentence, taken: Sequence[Span]) -> Iterator[tuple[list[Figure], bool]]:
    """The persons named in a sentence, those that "and" joins together, also with some that are counted.

    Whether "and" joins them tells a list from one person by two words: "a third victim, a woman of 19, died".
    """
    free = (f for f in _named(sentence) if not any(f.span.overlaps(span) for span in taken))
    group: list[Figure] = []
    ended = False
    for figure in sorted((*free, *_counted(sentence)), key=lambda figure: figure.span.start):
        between = sentence.text[group[-1].span.end : figure.span.start] if group else ""
        if group and between.strip() == "," and group[-1].noun is None and figure.noun is not None:
            continue  # in apposition: "Luis Rojas, a journalist"
        joined = _JOINS.fullmatch(between) if group else None
        last = "and" in between
        if joined and (last or not (ended or _is_count(group[-1]) or _is_count(figure))):
            group.append(figure)
        else:
            yield group, ended
            group = [figure]
        ended = bool(joined) and last
    yield group, ended


def _is_count(figure: Figure) -> bool:
    return figure.grammar != PERSON


def _counted(sentence: Sentence) -> Iterator[Figure]:
    """The counts of a sentence, each with its noun and whose they are: "her two children"."""
    for figure in sentence.figures:
        if (
            figure.number is None
            or figure.noun is None
            or figure.quantity is None
            or not figure.quantity.asserted.exact
        ):
            continue
        whose = _WHOSE.search(sentence.text, sentence.span.start, figure.span.start)
        yield evolve(figure, span=Span(whose.start() if whose else figure.span.start, figure.noun.end))


def _named(sentence: Sentence) -> Iterator[Figure]:
    pattern = _person(named=not sentence.quote.isupper())  # in capitals all words look like names
    told = list(pattern.finditer(sentence.quote))
    if sentence.role is Role.HEADLINE and all(found["name"] for found in told):
        told += _bare().finditer(sentence.quote)
    for found in sorted(told, key=lambda found: found.start()):
        if not (found.groupdict().get("name") and sentence.quote[: found.start()].endswith(_THE)):
            yield _by_word(sentence, found)


_THE = (" the ", "The ")
"""What stands before the name of what is no person: "the New People's Army"."""


def _by_word(sentence: Sentence, found: re.Match[str]) -> Figure:
    """The person or persons that a word names: "a man", "a deputy governor", "a man and woman", "a couple"."""
    said, start = found.groupdict(), sentence.span.start
    first, last = found.span("whole") if "whole" in said else found.span()
    noun, count = (said["noun"] or "").lower(), 1
    named = found.span("life") if said.get("life") else found.span("noun") if noun else None
    while noun and count == 1 and (after := _NEXT.match(sentence.quote, last)) and after["noun"].lower() in _nouns():
        noun, named, last, count = after["noun"].lower(), after.span("noun"), after.end(), 1 + bool(after["second"])
    count = max(count, _PAIRS.get(noun, 1))
    return _figure(
        sentence, (first + start, last + start), _moved(named, start) if named and count == 1 else None, count
    )


def _moved(span: tuple[int, int], places: int) -> tuple[int, int]:
    return (span[0] + places, span[1] + places)


def _figure(sentence: Sentence, span: tuple[int, int], noun: tuple[int, int] | None, count: int) -> Figure:
    """So many persons, by a word."""
    exactly = Interval.exactly(Decimal(count))
    named = Span(*noun) if noun else None
    return Figure(
        Span(*span), Quantity(exactly, exactly, text=Span(*span).of(sentence.text)), noun=named, grammar=PERSON
    )


def _together(sentence: Sentence, group: list[Figure], listed: bool) -> Figure | None:
    """Those of a group as one figure, if something befell them, and the same befell all of them."""
    bound = [(figure, befell) for figure in group if (befell := _befell(sentence, figure))]
    if not bound:
        return None
    if not listed or len({befell.cues.claim for _, befell in bound}) > 1 or not _complete(sentence, group, bound[0][0]):
        return next((figure for figure, _ in bound if not _is_count(figure)), None)
    count = sum(figure.quantity.asserted.lower or 0 for figure in group if figure.quantity)
    return _figure(sentence, (group[0].span.start, group[-1].span.end), None, int(count))


def _complete(sentence: Sentence, group: list[Figure], bound: Figure) -> bool:
    """Whether what is said of one of them is said of all: of the last behind them, or of the first before them."""
    if bound is group[-1]:
        return True
    following = sentence.starting_at(group[-1].span.end)
    word = sentence.words[following] if following < len(sentence.words) else "."
    return bound is group[0] and word in PARTICIPLE_ENDS and word not in COPULAS


def _befell(sentence: Sentence, figure: Figure) -> Bound | None:
    """What befell a person, where the words next to it say so."""
    bound = bind(sentence, figure)
    if bound is None or not bound.cues.claim.kind.startswith("casualties") or _names_count(bound):
        return None
    own = figure.span.of(sentence.text).lower().endswith("own life")
    if bound.strength is not Strength.NEAR and not own:
        return None
    return bound if own or _of_harm(sentence, figure, bound) else None


def _names_count(bound: Bound) -> bool:
    """Whether the words name a count, and not who is counted: "the dead in the Camp Fire", but "the death of a man"."""
    words_told = tuple(bound.words.lower().split())
    return words_told in bound.cues.totals and words_told[-1] != "of"


def _of_harm(sentence: Sentence, figure: Figure, bound: Bound) -> bool:
    """Whether what is said is no mere death: those that books and obituaries tell of die too."""
    if bound.words.lower() not in _DYING:
        return True
    words_told = figure.span.of(sentence.text).lower().split()
    headed = sentence.role is Role.HEADLINE and figure.noun is not None
    if headed or words_told[0] in ("a", "an", "another") or words_told[-1] in _STRUCK:
        return True
    return "-year-old" in words_told[-1] or bool(_VIOLENT.search(sentence.text, figure.span.end, sentence.span.end))
