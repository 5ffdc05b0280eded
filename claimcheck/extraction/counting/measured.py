"""What a figure is the measure of, where an adjective, a verb or the stuff itself tells it: "90 metres high", "weighs 6,825 tons"."""

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.extraction.counting.magnitudes import MAGNITUDES
from claimcheck.extraction.counting.naming import name_at, name_start
from claimcheck.extraction.words.function_words import ARTICLES, COPULAS, TOTAL_FILLERS
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.reading.noun import counted_noun

ADJECTIVES = {
    "length": {
        "high": "height",
        "tall": "height",
        "long": "length",
        "deep": "depth",
        "wide": "width",
        "thick": "thickness",
    },
}
"""What is measured, by the adjective behind a figure of a dimension."""
VERBS = {
    "mass": dict.fromkeys(("weighs", "weighed", "weighing"), "weight"),
    "money": {**dict.fromkeys(("cost", "costs", "costing"), "cost"), "worth": "value"},
    "duration": dict.fromkeys(("lasted", "lasts", "lasting"), "length"),
}
"""What is measured, by the verb before a figure of a dimension."""
EXTENTS = dict.fromkeys(
    ("bridge", "tunnel", "pipeline", "canal", "ship", "ferry", "tanker", "yacht"), "length"
) | dict.fromkeys(("tower", "skyscraper", "statue", "mast", "chimney", "obelisk", "minaret"), "height")
"""What is measured, by the noun that a length is joined to."""
_OF_STUFF = frozenset(("mass", "volume", "area"))
"""Dimensions of which so much of something is told."""
_TELLING = ADJECTIVES.keys() | VERBS.keys() | _OF_STUFF
"""Dimensions of which words tell what is measured."""
BETWEEN = (
    TOTAL_FILLERS
    | COPULAS
    | frozenset(
        "put valued set fell fallen falls fall dropped slipped eased measured measuring registered registering will would could may be "
        "about around with only just coming came comes expanded grew increased climbed jumped surged slowed accelerated decelerated "
        "quickened edged ticked inched declined decreased soared plunged plummeted tumbled slid sank shrank contracted doubled tripled "
        "amounted amounts totaled totalled halved swelled widened narrowed rebounded hovered hovering steady unchanged up down back gone".split()
    )
)
"""Words between what is measured and its figure."""
_PREPOSITIONS = frozenset("of in on at to for by with from under over through across into between near".split())
_SMALL = COPULAS | frozenset("will would could has have had about almost only stands stood rises measures runs".split())
"""Words between a name and what is said of it."""
_OPENING = ARTICLES | frozenset("the , this that".split())
"""Words before a name."""


@frozen
class Subject:
    """What a figure is the measure of.

    Attributes:
        name: as a population is written, what is measured last.
        words: the word that tells what is measured, as it stands.
        kind: what claims of such a measure are; `None` where that is plain from the figure.
        passing: whether it is of its day, as how much of something there is; a height holds whenever it is told.
    """

    name: str
    words: str
    kind: type[Claim] | None = None
    passing: bool = False

    @property
    def lasting(self) -> bool:
        """Whether it is how large a thing is, whatever time is told beside it: "the tunnel, 55 kilometres long, will open in 2032"."""
        return self.name.rpartition(" ")[2] in ADJECTIVES["length"].values()

    @property
    def of_earthquake(self) -> bool:
        """Whether only an earthquake has such a measure."""
        return self.name in MAGNITUDES


def by_dimension(sentence: Sentence, figure: Figure, start: int, end: int) -> Subject | None:
    """By the words that tell what is measured in such a dimension; `None` where they do not."""
    if figure.dimension not in _TELLING:
        return None
    return (
        _adjective(sentence, figure, start, end)
        or _weight(sentence, figure, end)
        or _extent(sentence, figure, end)
        or _verb(sentence, figure, start)
        or _substance(sentence, figure, end)
    )


def _adjective(sentence: Sentence, figure: Figure, start: int, end: int) -> Subject | None:
    """By the adjective behind a figure: "the bridge was 90 metres high", "a bridge 90 metres high"."""
    known, words = ADJECTIVES.get(figure.dimension, {}), sentence.words
    measured = known.get(words[end]) if end < len(words) else None
    if measured is None:
        return None
    aside = start > 1 and words[start - 1] == ","  # "the bridge, 90 metres high, fell"
    return said_of(sentence, start - aside, measured, words[end])


def _weight(sentence: Sentence, figure: Figure, end: int) -> Subject | None:
    """By the noun that a weight is joined to: "the 6,825-ton ferry"."""
    joined = figure.dimension == "mass" and "-" in figure.span.of(sentence.text)
    name = name_at(sentence, end, 1) if joined else ""
    return Subject(f"{name} weight", name) if name else None


def _extent(sentence: Sentence, figure: Figure, end: int) -> Subject | None:
    """By the noun that a length is joined to, where things of its sort have but one that is told so: "the 140-metre bridge"."""
    joined = figure.dimension == "length" and "-" in figure.span.of(sentence.text)
    name = name_at(sentence, end, 1) if joined else ""
    measured = EXTENTS.get(name.lower())
    return Subject(f"{name} {measured}", name) if measured else None


def _verb(sentence: Sentence, figure: Figure, start: int) -> Subject | None:
    """By the verb before a figure: "the ferry weighs 6,825 tons", "the project will cost $3 million"."""
    known, words = VERBS.get(figure.dimension, {}), sentence.words
    if known.keys().isdisjoint(sentence.vocabulary):
        return None
    at = start - 1
    while at > 0 and words[at] not in known and (words[at] in BETWEEN or words[at].endswith("ly")):
        at -= 1
    if at <= 0 or words[at] not in known or (words[at] == "worth" and words[at - 1] not in _SMALL):
        return None  # "a building worth $3 million" is spoken of by its price
    return said_of(sentence, at, known[words[at]], words[at])


def _substance(sentence: Sentence, figure: Figure, end: int) -> Subject | None:
    """By what there is so much of: "40,000 litres of acid", "3.4 tonnes of cocaine"."""
    if figure.dimension not in _OF_STUFF or sentence.words[end : end + 1] != ("of",):
        return None
    noun = counted_noun(sentence.text, sentence.ends[end], one=True, partitive=False)
    name = noun.plain(sentence.text) if noun else ""
    return Subject(name, name, passing=True) if name else None


def said_of(sentence: Sentence, end: int, measured: str, told_by: str) -> Subject | None:
    """What is measured, of that which is named before a verb or a figure, with nothing but small words between."""
    words = sentence.words
    end -= 2 * (words[max(0, end - 2) : end] == ("planned", "to"))
    while end > 0 and words[end - 1] in _SMALL:
        end -= 1
    end = _before_its_clause(sentence, end)
    end = _before_its_place(sentence, end) if told_by in _OF_ONE else end
    first = name_start(sentence, end)
    opened = first == 0 or words[first - 1] in _OPENING
    within = first > 1 and words[first - 2] in _PREPOSITIONS  # "the bridge over the river was 90 metres high"
    return (
        Subject(f"{sentence.printed(first, end)} {measured}", told_by)
        if first < end and opened and not within
        else None
    )


def _before_its_clause(sentence: Sentence, end: int) -> int:
    """Where the name of a thing ends of which a clause tells something else first: "the bridge, which opened in May, is"."""
    words = sentence.words
    if words[end - 1 : end] != (",",):
        return end
    opened = (at for at in range(end - 2, max(0, end - LONGEST_CLAUSE), -1) if words[at - 1 : at + 1] == (",", "which"))
    return next(opened, end + 1) - 1


LONGEST_CLAUSE = 14
"""How many words a clause may take that stands between a thing and what is said of it."""
_OF_ONE = frozenset(VERBS["money"]) | ADJECTIVES["length"].keys()
"""What is told of one thing, wherever it is; a magnitude is that of one of many quakes."""


def _before_its_place(sentence: Sentence, end: int) -> int:
    """Where the name of a thing ends behind which it is told where it is: "the dam in Laos"."""
    at = end
    while at > 0 and sentence.capital(at - 1):
        at -= 1
    return at - 1 if 0 < at < end and sentence.words[at - 1] == "in" else end
