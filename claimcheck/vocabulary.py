"""The closed lists of words that claims use."""

from enum import StrEnum


class Measure(StrEnum):
    """How a number relates to time."""

    CUMULATIVE = "cumulative"
    """A total so far, which does not fall."""
    FLOW = "flow"
    """What came in a window of time."""
    STOCK = "stock"
    """What is there at a moment."""
    INSTANT = "instant"
    """A day on which something is or was."""
    DEADLINE = "deadline"
    DURATION = "duration"
    SHARE = "share"
    RATE = "rate"
    CHANGE = "change"


class Modality(StrEnum):
    """Whether the words say that it is so."""

    ASSERTED = "asserted"
    QUESTION = "question"
    PROPOSED = "proposed"
    PROMISED = "promised"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


class Tense(StrEnum):
    """Whether the words tell something as over or as still to come."""

    PAST = "past"
    TO_COME = "to come"


class Attackers(StrEnum):
    """Whether those who attacked are counted among the dead or wounded."""

    IN = "in"
    OUT = "out"


class Mode(StrEnum):
    """In whose words."""

    VOICE = "voice"
    """The publication's own."""
    QUOTED = "quoted"
    INDIRECT = "indirect"


class Role(StrEnum):
    """Which part of a document."""

    HEADLINE = "headline"
    LEDE = "lede"
    BODY = "body"
    CAPTION = "caption"
    TABLE = "table"
    METADATA = "metadata"


class Relation(StrEnum):
    """How one claim stands to another."""

    PART_OF = "part_of"
    INCLUDES = "includes"
    EXCLUDES = "excludes"
    SIBLING = "sibling"
    SAME_AS = "same_as"
    BASE = "base"
    CHANGE_FROM = "change_from"
    RATE_OF = "rate_of"


class Apart(StrEnum):
    """Why a figure is not set against another for the same thing."""

    ADDED = "added to another figure"
    """"Another 500"."""
    PARTITIVE = "some of a larger number"
    """"One of the blasts", "12 of the 13"."""
    SHARED = "counts several populations together"
    SINGLED = "one that is singled out"
    """"A man was killed": no count of all."""
    STRUCK = "of those struck, the dead perhaps among them"
    """"Three people were shot", where nobody is told dead: held only against the like."""
    ROW = "of a part that the head of a row or column names"
    OVERTAKEN = "an earlier figure, told as such"
    """"Earlier reports said 43", "up from 12"."""
    RECALLED = "of another happening, told as such"
    """"A similar fire killed 12", "the worst since 56 died"."""


class Tracked(StrEnum):
    """How tracked changes of a document are read."""

    FINAL = "final"
    """As if all were accepted."""
    ORIGINAL = "original"
    """As if all were rejected."""


PROMINENT = (Role.HEADLINE, Role.LEDE, Role.CAPTION)
"""Where a text sums up what its body tells again."""
