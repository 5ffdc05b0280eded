"""How a sentence tells a figure: as over or as to come, and as a correction of an earlier one."""

import re
from functools import cache

from claimcheck.extraction.sentence import Sentence, Word
from claimcheck.extraction.stance import SUBORDINATORS
from claimcheck.figures import Figure
from claimcheck.vocabulary import Tense

REACH = 12
"""How many words a date may stand from the verb that it belongs to."""
_PAST = frozenset(
    "fell died began started took held met won lost ran hit struck flew drove left came went rose sank shot broke blew "
    "fought gave grew killed made resigned burst gathered saw slew stole swept threw woke was were had did".split()
)
_TO_COME = frozenset(
    "will shall would must should may might can could due set scheduled slated expected planned plans planning hopes "
    "until till by before ahead beyond upcoming next proposed wants ll cannot".split()
)
_SAYING = frozenset(
    "announced called invited asked urged ordered agreed promised pledged vowed extended postponed delayed moved booked "
    "predicted requested required warned decided proposed published released reported added noted stated confirmed "
    "declared claimed suggested offered demanded sentenced remanded adjourned dated based united named related unveiled".split()
)
"""Verbs that a date may follow which is not that of the saying: "announced a vote on Sunday"."""
_NOT_VERBS = frozenset("hundred red need seed speed indeed breed feed bed".split())
_STILL = frozenset("is are has have will must shall faces face remain remains needs need".split())
_OVER = frozenset("had was were missed passed expired lapsed met did after since past ended left".split())


def tense(sentence: Sentence, figure: Figure, due: bool) -> Tense | None:
    """Whether what the date belongs to is over or still to come, by the verbs of its clause.

    Args:
        sentence: the sentence.
        figure: the date.
        due: whether it is a day by which something is due: then the whole sentence tells.
    """
    if due:
        return _of_deadline(sentence)
    words = list(sentence.words[: sentence.ending_at(figure.span.start)])[-REACH:]
    for index in range(len(words) - 1, -1, -1):
        word = words[index].lower
        if word in _TO_COME or _infinitive(words, index):
            return Tense.TO_COME
        if word in _SAYING or (word in SUBORDINATORS and index < len(words) - 1):
            return None
        if word in _PAST or (word.endswith("ed") and word not in _NOT_VERBS and not words[index].capital):
            return Tense.PAST
    return None


def _of_deadline(sentence: Sentence) -> Tense | None:
    words = {word.lower for word in sentence.words}
    if words & _OVER or any(word.endswith("ed") and word not in _NOT_VERBS for word in words):
        return None if words & _STILL else Tense.PAST
    return Tense.TO_COME if words & _STILL else None


def _infinitive(words: list[Word], index: int) -> bool:
    """Whether "to" and a verb stand there: "to discuss", not "to the airport", "to insurgents" or "to Kabul"."""
    if words[index].lower != "to" or index + 1 >= len(words):
        return False
    verb = words[index + 1]
    plural = verb.lower.endswith("s") and not verb.lower.endswith("ss")
    return verb.lower.isalpha() and not verb.capital and not plural and verb.lower not in _DETERMINERS


_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your safety date power work school".split()
)


@cache
def _revision() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:revis(?:ed|es|ing|ion)|recount(?:ed)?|correct(?:ed|s|ing|ion)|retract(?:ed|ion)|withdr[ae]wn?|"
        r"(?:lowered|downgraded|reduced|cut)\b[^.;]{0,60}\b(?:toll|count|figure|number|total|estimate)|"
        r"(?:toll|count|figure|number|total|estimate)\b[^.;]{0,60}\b(?:lowered|downgraded|reduced|cut)\b|"
        r"(?:down|fewer|lower|less|not)\b[^.;]{0,30}\b(?:earlier|initially|previously|originally|first)\s+"
        r"(?:reported|thought|announced|stated|said|feared|believed|estimated|reports)|"
        r"(?:earlier|previously|initially|originally|first)\s+(?:reported|thought|announced|stated|feared|believed|estimated)|"
        r"(?:earlier|initial|previous|original|early)\s+(?:report|toll|count|figure|estimate|number|total)s?|counted\s+twice)\b",
        re.IGNORECASE,
    )


def revised(sentence: Sentence) -> bool:
    """Whether the words announce that an earlier figure was revised, recounted or corrected."""
    return _revision().search(sentence.text, sentence.span.start, sentence.span.end) is not None
