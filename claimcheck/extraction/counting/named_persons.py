"""Persons as words name them: "a man and woman", "a pair of guards", "the suspect killed himself", "Officer dead" in a headline."""

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.events import CLASSES
from claimcheck.extraction.counting.person_words import (
    ENDING,
    NAMES,
    PAIRS,
    bare,
    naming_persons,
    person,
    person_nouns,
    several,
)
from claimcheck.extraction.words.by_word import PERSON
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.kinds.list_count import NUMBERS
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.vocabulary import Role

_NEXT = pattern(rf"(?P<second>\s+and)?\s+(?P<noun>[A-Za-z]+)\b{ENDING}")


def named_persons(sentence: Sentence) -> Iterator[Figure]:
    """The persons that a sentence tells of, by a noun or by name; in capitals all words look like names."""
    named, nouns = not sentence.quote.isupper(), not naming_persons().isdisjoint(sentence.vocabulary)
    told = list((person(named) if nouns else NAMES).finditer(sentence.quote)) if named or nouns else []
    if nouns and sentence.role is Role.HEADLINE and all(found["name"] for found in told):
        told += bare().finditer(sentence.quote)
    for found in sorted(told, key=lambda found: found.start()):
        said = found.groupdict()
        counted = not said.get("several") or said["several"].lower() in several()  # no "pair of glasses"
        before = sentence.quote[: found.start()]
        travelled = (said.get("noun") or "").lower() == "coach" and before.lower().endswith(_RIDING)
        name = said.get("name")
        no_person = name and (before.endswith(_UNNAMED) or _is_counted(sentence, found.start()) or _is_happening(name))
        if counted and not travelled and not no_person:
            yield _by_word(sentence, found)


def _is_happening(name: str) -> bool:
    """Whether a name is that of what happened: "the victims of the Jan. 1 Ashby Earthquake"."""
    return name.split()[-1].lower() in CLASSES


def _is_counted(sentence: Sentence, start: int) -> bool:
    """Whether a name is that of those whom a number before it counts, or ends it: "65 Ukrainian POWs", "two U.S. Army Rangers"."""
    place = sentence.span.start + start
    nouns = (figure.noun for figure in sentence.figures if figure.noun is not None)
    return any(noun.start <= place < noun.end for noun in nouns)


_UNNAMED = (" the ", "The ", " on ", " in ", " at ", " near ", " into ", " to ", " outside ")
"""What stands before the name of what is no person: "the New People's Army", "a house on Larch Lane"."""

_RIDING = ("on ", "in ", "aboard ", "by ", "from ", "off ")
"""What stands before a coach that people ride in."""


def _by_word(sentence: Sentence, found: re.Match[str]) -> Figure:
    """The person or persons that a word names: "a man", "a deputy governor", "a man and woman", "a couple"."""
    said, start = found.groupdict(), sentence.span.start
    first, last = found.span("whole") if "whole" in said else found.span()
    noun, count = (said.get("noun") or "").lower(), 1
    if said.get("many") or said.get("twins"):
        named = found.span("several") if said["several"] else None
        count = NUMBERS[said["many"].lower()] if said["many"] else PAIRS["twins"]
        return so_many(sentence, _moved((first, last), start), _moved(named, start) if named else None, count)
    named = found.span("life") if said.get("life") else found.span("noun") if noun else None
    while (
        noun and count == 1 and (after := _NEXT.match(sentence.quote, last)) and after["noun"].lower() in person_nouns()
    ):
        noun, named, last, count = after["noun"].lower(), after.span("noun"), after.end(), 1 + bool(after["second"])
    count = max(count, PAIRS.get(noun, 1))
    return so_many(
        sentence, _moved((first, last), start), _moved(named, start) if named and count == 1 else None, count
    )


def _moved(span: tuple[int, int], places: int) -> tuple[int, int]:
    return (span[0] + places, span[1] + places)


def so_many(sentence: Sentence, span: tuple[int, int], noun: tuple[int, int] | None, count: int) -> Figure:
    """So many persons, by a word."""
    exactly = Interval.exactly(Decimal(count))
    named = Span(*noun) if noun else None
    return Figure(
        Span(*span), Quantity(exactly, exactly, text=Span(*span).of(sentence.text)), noun=named, grammar=PERSON
    )
