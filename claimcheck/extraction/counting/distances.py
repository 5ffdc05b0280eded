"""How far from a named place something is: "about 20 miles (32 kilometers) north of Ashby", "60 km off Harrow"."""

from claimcheck.extraction.counting.measured import Subject
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_SIDE = "(?:north|south)-?(?:north|south)?-?(?:east|west)?|east|west"
_FROM = pattern(
    r"(?:[^\S\n]?\([^()\n]{1,30}\)|\))?"
    rf"[^\S\n](?:(?:to[^\S\n]the[^\S\n])?(?:{_SIDE})[^\S\n]of|away[^\S\n]from|from|off|outside(?:[^\S\n]of)?)[^\S\n]"
    r"(?:(?:the[^\S\n])?(?:[A-Za-z’'-]+[^\S\n])?(?:capital|city|town|port|island)(?:[^\S\n]of|,)?[^\S\n])?"
    r"(?P<place>[A-Z][\w’'-]*(?:[^\S\n][A-Z][\w’'-]*){0,2})"
)
"""What is said behind a length that tells how far it is to a place."""
DISTANCE = "distance"


def distance_of(sentence: Sentence, figure: Figure) -> Subject | None:
    """The distance from a place of a name that a length is told to be; `None` where it is told as no such thing."""
    if figure.dimension != "length":
        return None
    found = _FROM.match(sentence.text, figure.span.end, sentence.span.end)
    return Subject(f"{found['place']} {DISTANCE}", found[0].strip()) if found else None
