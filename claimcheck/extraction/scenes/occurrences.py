"""The words for happenings in a sentence: which of those that may name one do."""

import re

from claimcheck.countries import adjectives
from claimcheck.events import CLASSES
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.function_words import AUXILIARIES
from claimcheck.extraction.words.phrases import standing
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.patterns import pattern

_HAPPENINGS = frozenset(CLASSES)
_GOING = "get gets getting pull pulls pulling pulled move moving"
_LEAVING = Expression(_GOING, pattern(rf"\b(?:{_GOING.replace(' ', '|')}) (?:[\w’-]+ ){{0,3}}out\b", re.IGNORECASE))
_PULLED_FREE = frozenset("body bodies corpse corpses remains rubble debris wreckage survivors alive water".split())
"""Words of a sentence in which those who are pulled out do not leave."""
_DEPARTING = frozenset("leave leaves leaving".split())
_AWAY = frozenset(
    "by on for in from at before after until till as with and or but when if to via today tomorrow yesterday tonight now soon"
    ' early late : ; , . ) ? ! – — ” "'.split()
)
_AMOUNTS = {("at", "least"), ("at", "most"), ("as", "many"), ("without", "power"), ("without", "water")}
"""Words behind "leaving" that tell how many were left dead, or what without, and no going away."""
_LEFT = {
    (place,)
    for place in "country city airport capital region area town village camp territory enclave zone province island union bloc".split()
}
_SERVED = frozenset("fire flood storm strike earthquake conflict war".split())
_SERVICES = frozenset(
    "brigade brigades department departments service services chief chiefs engine engines crew crews fighter fighters truck trucks "
    "station stations marshal marshals safety alarm alarms officer officers official officials house houses insurance warning "
    "warnings warden defences defenses action ballot ballots mandate monitor monitors crimes crime correspondent effort memorial room".split()
)
"""What is named after a happening, and stands there before it and behind it: "the fire brigade", "Joint Strike Fighter"."""
_STRIKING = frozenset({"strike", "strikes"})
_STRIKERS = frozenset(
    "rain rains tornadoes winds lightning twisters disaster disasters tragedy bombers gunmen attackers militants rebels thieves rockets "
    "missiles raiders hackers jets drones".split()
)
"""What strikes, besides happenings of a name: "heavy rains strike Ashby"."""
_MANY = frozenset(
    "buildings houses homes structures walls roofs bridges roads villages schools blocks shops towers huts".split()
)
"""What collapses where something else has struck; one building that collapses is a happening of its own."""
_STORMING = frozenset(
    "attackers gunmen militants terrorists fighters insurgents rebels raiders police troops soldiers commandos forces protesters "
    "rioters demonstrators crowds mob taliban to".split()
)
"""Words before a storm that is no weather: "Gunmen storm a mill"."""
_NO_HAPPENING = {"storm": _STORMING, "protest": frozenset(("in", "under"))}
"""Words before one that names no happening behind them: "resigned in protest"."""
_SHOTS = frozenset("opened open opening opens under cease returned rebel enemy sniper machine-gun".split())
"""Words before a fire that does not burn."""


def occurrences(sentence: Sentence) -> tuple[tuple[int, str], ...]:
    """The words for happenings in a sentence, each where it stands."""
    told: tuple[tuple[int, str], ...] = ()
    if not _HAPPENINGS.isdisjoint(sentence.vocabulary):
        named = [at for at in standing(sentence.words, _HAPPENINGS) if _names(sentence, at)]
        told = tuple([(sentence.starts[at], sentence.words[at]) for at in named])
    leaving = [found.start() for found in _LEAVING.found_in(sentence)]
    if leaving and _PULLED_FREE.isdisjoint(sentence.vocabulary):
        return (*told, *((start, "withdrawal") for start in leaving))
    return told


def _names(sentence: Sentence, at: int) -> bool:
    """Whether a word that may name a happening does: a fire brigade is no fire, nor is enemy fire one."""
    word, behind = sentence.words[at], sentence.words[at + 1 : at + 2]
    if word in _DEPARTING:
        return _departs(sentence, at + 1)
    if behind and behind[0] in _SERVICES and word in _SERVED:
        return False
    if at and sentence.words[at - 1] in _NO_HAPPENING.get(word, ()):
        return False
    if word == "collapsed" or word in _STRIKING:
        return not _follows(sentence, at)
    return not (word == "fire" and at and _shots(sentence.words[at - 1]))


def _follows(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells what another happening did: "many houses have collapsed", "a quake strikes the coast"."""
    words = sentence.words
    if words[at] in _STRIKING:
        return at > 0 and (words[at - 1] in CLASSES or words[at - 1] in _STRIKERS)
    while at and (words[at - 1] in AUXILIARIES or words[at - 1].endswith("ly")):
        at -= 1
    return at > 0 and words[at - 1] in _MANY


def _departs(sentence: Sentence, behind: int) -> bool:
    """Whether somebody goes away by the words behind a verb: "leave Kabul by noon", not "leaves 20 dead", "leaving a gap"."""
    words = sentence.words
    if behind >= len(words) or sentence.capital(behind):
        return True
    if words[behind] in ("the", "their"):
        return words[behind + 1 : behind + 2] in _LEFT
    return words[behind] in _AWAY and words[behind : behind + 2] not in _AMOUNTS


def _shots(before: str) -> bool:
    """Whether a fire behind a word is one of shots."""
    return before in _SHOTS or before in adjectives()
