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
    "fought gave grew killed made resigned burst gathered saw slew stole swept threw woke sent spoke brought got found".split()
)
_TO_COME = frozenset(
    "will shall would must should may might can could due set scheduled slated expected planned plans planning hopes "
    "until till by before ahead beyond upcoming next proposed wants ll cannot".split()
)
_SAID = frozenset(
    "said told spoke wrote announced called invited asked urged ordered agreed promised pledged vowed extended postponed "
    "delayed moved booked predicted requested required warned decided released reported added noted stated confirmed "
    "declared claimed suggested offered demanded sentenced remanded adjourned dated based united named related unveiled".split()
)
"""Verbs behind which a date is that of the saying only where it follows at once: "announced a vote on Sunday"."""
_DOUBT = frozenset(
    "whether if may maybe might could would will shall should perhaps unclear planned plans unless".split()
)
_PASSIVE = frozenset("be being is are get gets".split())
"""Words before a participle that is not of the past: "to be held on Sunday"."""
_LINKS = frozenset("on in at late early the a this last".split())
_NOT_VERBS = frozenset("hundred red need seed speed indeed breed feed bed limited so-called alleged armed".split())
_STILL = frozenset("is are has have will must shall faces face remain remains needs need".split())
_AGAIN = frozenset("each every annual annually yearly monthly".split())
"""Words of what is due time and again, for which no day of last year has passed."""
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
    at = sentence.ending_at(figure.span.start)
    words = list(sentence.words[:at])
    if any(word.lower in _DOUBT for word in words):
        return Tense.TO_COME if any(word.lower in _TO_COME for word in words[-2:]) else None
    if all(word.lower in _LINKS or not word.lower.isalpha() for word in words):
        return _ahead(list(sentence.words[sentence.starting_at(figure.span.end) :])[:REACH])
    return _behind(words[-REACH:])


def _behind(words: list[Word]) -> Tense | None:
    """By the nearest verb before the date."""
    for index in range(len(words) - 1, -1, -1):
        word, before = words[index].lower, words[index - 1].lower if index else ""
        if word in _TO_COME or _infinitive(words, index):
            return Tense.TO_COME
        if word in _SAID:
            at_once = all(w.lower in _LINKS for w in words[index + 1 :]) and before not in _PASSIVE
            return Tense.PAST if at_once else None
        if word in SUBORDINATORS and index < len(words) - 1:
            return None
        if _past(words[index]):
            return Tense.TO_COME if before in _PASSIVE else Tense.PAST
    return None


def _ahead(words: list[Word]) -> Tense | None:
    """By the verb behind a date that opens the sentence."""
    if any(word.lower in _TO_COME or word.lower in _DOUBT for word in words):
        return None
    return Tense.PAST if any(_past(word) or word.lower in _SAID for word in words) else None


def _past(word: Word) -> bool:
    regular = word.lower.endswith("ed") and word.lower not in _NOT_VERBS and not word.capital
    return word.lower in _PAST or regular


def _of_deadline(sentence: Sentence) -> Tense | None:
    words = {word.lower for word in sentence.words}
    if words & _AGAIN:
        return None
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


@cache
def _attribution() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:said|says|say|saying|told|tells|according\s+to|report(?:ed|edly|ing)|announc(?:ed|es|ing)|"
        r"confirm(?:ed|s|ing)|claim(?:s|ed|ing)(?!\s+(?:responsibility|the\s+lives))|stated|added|acknowledg(?:ed|es)|estimat(?:ed|es|ing)|"
        r"documented|recorded|tallied|tweeted|wrote|testified|cit(?:ed|es|ing)|quot(?:ed|es|ing)|"
        r"officials|authorities|ministry|activists|medics|witnesses|spokes(?:man|woman|person)|believed|thought|alleged(?:ly)?|(?:put|puts|placed)\s+the\s+(?:\w+\s+){0,2}(?:toll|number|count|figure))\b",
        re.IGNORECASE,
    )


def attributed(sentence: Sentence) -> bool:
    """Whether the sentence tells its figures as what somebody says, named or not ("activists said")."""
    return _attribution().search(sentence.text, sentence.span.start, sentence.span.end) is not None


_QUANTIFIERS = frozenset("many few several much every each both".split())
"""Words that cannot stand behind a number without a comma."""
_MARKS = ("“”", "‘’", '""', "''")


def unclear(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number without a noun is all that is quoted ("it flew “less than 20”"), or its words are garbled."""
    if figure.noun is not None or figure.number is None:
        return False
    start, end = figure.span.start, figure.span.end
    behind = sentence.starting_at(end)
    garbled = behind < len(sentence.words) and sentence.words[behind].lower in _QUANTIFIERS
    return garbled or sentence.text[max(0, start - 1) : start] + sentence.text[end : end + 1] in _MARKS


@cache
def _earlier() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What tells of an earlier figure, before it and behind it."""
    old = "earlier|initial|previous|original|preliminary|first"
    told = "reported|announced|thought|feared|stated|believed|said|estimated"
    between = r"(?:(?!\b(?:but|now|while|later|since)\b)[^.;:]){0,60}$"
    before = (
        rf"\b(?:{old})\s+(?:\w+\s+){{0,2}}(?:reports?|tolls?|counts?|figures?|estimates?|numbers?|totals?|tall(?:y|ies))\b{between}"
        rf"|\b(?:at\s+first|initially|originally|previously),?\s+(?:\w+\s+){{0,2}}$"
        rf"|\b(?:toll|count|figure|number|total)\s+had\s+(?:been|stood\s+at)\b{between}"
        rf"|\b(?:earlier|initially|previously|originally|at\s+first)\b,?\s+(?:[\w’'-]+\s+){{0,5}}(?:put|told|{told})\b{between}"
        rf"|\b(?:up|down|raised|revised|lowered|increased|reduced|cut|ris\w+|rose|fell|fall\w*)\b[^.;:]{{0,25}}\bfrom\s+"
        rf"(?:(?:an?|the|its)\s+)?(?:(?:{old})\s+)?$"
    )
    behind = rf"\s+(?:\w+\s+){{0,3}}(?:initially|previously|originally|earlier|first)\s+(?:{told})\b"
    return re.compile(before, re.IGNORECASE), re.compile(behind, re.IGNORECASE)


def overtaken(sentence: Sentence, figure: Figure) -> bool:
    """Whether a count is told as one that was had earlier: it is held against no later one."""
    if figure.dimension != "count" or figure.number is None:
        return False
    before, behind = _earlier()
    start = max(sentence.span.start, figure.span.start - 120)
    found = before.search(sentence.text, start, figure.span.start)
    return found is not None or behind.match(sentence.text, figure.span.end, sentence.span.end) is not None
