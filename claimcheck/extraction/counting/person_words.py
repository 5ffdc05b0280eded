"""The words for persons by which those are found whom something befell, as data and as the expressions made of them."""

import re
from functools import cache

from claimcheck.dates import MONTHS, WEEKDAYS
from claimcheck.dimensions.trie import trie
from claimcheck.dimensions.wordlist import words
from claimcheck.extraction.words.sentence import Sentence, bare_words
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations

STRUCK = words(
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
    " official spokesman spokeswoman councillor councilor lawmaker legislator candidate banker porter tailor receptionist cook chef"
    " cleaner scientist researcher superintendent dispatcher warden guide diver gardener watchman caretaker tenant landlord visitor"
    " patient mourner guest medic corpsman chaplain interpreter"
)
PAIRS = {"couple": 2, "twins": 2}
_MODIFIERS = (
    r"(?:(?!(?:an?|the|his|her|their|of|in|on|at|and|or|who|that|by|with|for|from|to|was|were|is|are|as|after|before|when"
    r"|injures|wounds|kills|hurts|shoots|stabs|include|includes|included)\b)[\w’'-]+\s+){0,4}?"
)
_BEFALLEN = (
    r"was|is|remains|died|had|suffered|sustained|(?:(?!early\b|only\b|family\b|assembly\b)[a-z]+ly\s+)?"
    r"(?:wounded|injured|hurt|killed|shot|stabbed|burned|hospitali[sz]ed)"
)
"""Words behind "another" where no noun follows: "one was killed and another wounded"."""
_SAID = "was|is|died|remains|remained|had|has|suffered|sustained|and|later|also|in|at|from"
"""Words behind "the 24-year-old" where no noun follows."""
ENDING = (
    r"(?![’'-]|\s+(?:dogs?|horses?|house|posts?|tower|hut|rails?|tanks?|trains?|boats?|cars?|buses|bus|seats?|ants?|bees?|project|programme|program|"
    r"scheme|group|union|office|hall|club|school|training|uniforms?|badge|fees?|records?|data|numbers?|safety|costs?|waiting)\b)"
)
"""What does not follow the noun for a person, or makes it one for a thing: "the guard dogs"."""
_NAME = (
    r"(?!(?:The|A|An|On|In|At|As|By|For|From|But|And|Or|So|If|When|While|After|Before|Since|During|Two|Three|Four|Five"
    rf"|{'|'.join((*MONTHS, *WEEKDAYS))}"
    r"|President|Police|One|This|That|No|None|Both|All|Some|Many|Most|Several|Other|Others|Another|Each|Only|Their|His|Her)\b)"
    r"[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.|(?:al|el|bin|de|van|von)[\s-])?\s?[A-Z][\w’'-]+){1,4}"
)


@cache
def person_nouns() -> frozenset[str]:
    """The singular nouns that name a person, in lower case."""
    populations = known_populations()
    nouns = {
        word
        for kind in populations.kinds.values()
        if "person" in (kind.name, *populations.ancestors(kind.name))
        for word in (kind.name, *kind.aliases)
        if not word.endswith(("people", "lives", "life", "personnel", "police", "other")) and " and " not in word
    }
    demonyms = {word for word in populations.modifiers if word.endswith(("an", "i"))}
    return frozenset(noun.lower() for noun in nouns | demonyms | _KIN | _ROLES | STRUCK | PAIRS.keys())


@cache
def naming_persons() -> frozenset[str]:
    """Words one of which stands wherever a person is told of otherwise than by name."""
    nouns = frozenset(word for noun in person_nouns() for word in bare_words(noun))
    return nouns | words(
        "another other third fourth fifth sixth seventh pair duo trio quartet twins year himself herself life"
    )


@cache
def several() -> frozenset[str]:
    """The plurals of nouns that name a person."""
    return frozenset(f"{noun}s" for noun in person_nouns()) | {
        "men",
        "women",
        "children",
        "people",
        "policemen",
        "soldiers",
    }


NAMES = pattern(rf"\b(?=[A-Z])(?P<name>{_NAME})")
"""The name of a person."""


@cache
def person(named: bool = True) -> re.Pattern[str]:
    """A determiner, a few words that narrow, and a noun for a person or a couple; a reflexive pronoun; a name."""
    name = rf"(?P<name>{_NAME})" if named else r"(?P<name>(?!))"
    noun = rf"(?P<noun>{trie(person_nouns())})\b{ENDING}"
    return re.compile(
        r"\b(?=[ahtA-Z])(?:"  # what all of these begin with
        rf"(?i:(?P<other>another|the\s+other|a\s+(?:third|fourth|fifth|sixth|seventh))(?=\s+(?:{_BEFALLEN})\b|[.,;])"
        rf"|a\s+(?P<many>pair|duo|trio|quartet)\s+of\s+{_MODIFIERS}(?P<several>[a-z-]*(?:s|men|children|people))\b|(?P<twins>twins)\b"
        rf"|(?P<article>an?|another|the|his|her|their)\s+{_MODIFIERS}(?:{noun}|(?P<age>\d+-year-old)\b(?!\s+(?!(?:{_SAID})\b)[a-z]+\b))"
        rf"|(?P<self>himself|herself|(?:his|her)\s+(?P<life>own\s+life))\b)|{name})"
    )


def names_people(noun: str) -> bool:
    """Whether a noun names people: "villagers", "three sisters"."""
    populations = known_populations()
    return populations.root(noun) == "person" or populations.read(noun).head in person_nouns()


def counts_people(sentence: Sentence, figure: Figure) -> bool:
    """Whether the noun of a figure names people."""
    return figure.noun is not None and names_people(figure.noun.plain(sentence.text))


@cache
def bare() -> re.Pattern[str]:
    """A noun for a person as headlines have it, without an article."""
    lead = r"(?:^|(?<=[,;:])\s+|\band\s+|\b(?:kill|shoot|wound|injure|hurt|stab)s\s+)"
    return re.compile(rf"{lead}(?P<whole>{_MODIFIERS}(?P<noun>{trie(person_nouns())})\b){ENDING}", re.IGNORECASE)
