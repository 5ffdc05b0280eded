"""How a sentence tells a figure: as over or as to come, and as a correction of an earlier one."""

import re

from claimcheck.extraction.expressions import Expression
from claimcheck.extraction.sentence import Sentence
from claimcheck.extraction.stance import SUBORDINATORS
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
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
_UP_TO = frozenset("to ending through until till".split())
_PERIODS = frozenset("year years months month weeks week quarter half period season".split())
"""What is told by its end, which is not when anything happened: "cut its forecast for the year to March"."""
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
        return _of_deadline(sentence.words)
    at, words = sentence.ending_at(figure.span.start), sentence.words
    when = figure.date
    if at > 1 and words[at - 1] in _UP_TO and words[at - 2] in _PERIODS:
        return None
    if when and when.start != when.end and words[at - 1 : at] == ("for",):
        return None  # "adopted the budget for 2027"
    if not _DOUBT.isdisjoint(words[:at]):
        return None if _TO_COME.isdisjoint(words[max(0, at - 2) : at]) else Tense.TO_COME
    if all(word in _LINKS or not word.isalpha() for word in words[:at]):
        behind = sentence.starting_at(figure.span.end)
        return _ahead(sentence, behind, min(len(words), behind + REACH))
    return _behind(sentence, max(0, at - REACH), at)


def _behind(sentence: Sentence, start: int, end: int) -> Tense | None:
    """By the nearest verb before the date, among words from one index to another."""
    words = sentence.words
    for index in range(end - 1, start - 1, -1):
        word, before = words[index], words[index - 1] if index > start else ""
        if word in _TO_COME or _infinitive(sentence, index, end):
            return Tense.TO_COME
        if word in _SAID:
            at_once = _LINKS.issuperset(words[index + 1 : end]) and before not in _PASSIVE
            return Tense.PAST if at_once else None
        if word in SUBORDINATORS and index < end - 1:
            return None
        if _past(sentence, index):
            return Tense.TO_COME if before in _PASSIVE else Tense.PAST
    return None


def _ahead(sentence: Sentence, start: int, end: int) -> Tense | None:
    """By the verb behind a date that opens the sentence, among words from one index to another."""
    words = sentence.words[start:end]
    if not (_TO_COME.isdisjoint(words) and _DOUBT.isdisjoint(words)):
        return None
    past = any(word in _SAID or _past(sentence, index) for index, word in enumerate(words, start))
    return Tense.PAST if past else None


def _past(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    return word in _PAST or (word.endswith("ed") and word not in _NOT_VERBS and not sentence.capital(index))


def _of_deadline(words: tuple[str, ...]) -> Tense | None:
    if not _AGAIN.isdisjoint(words):
        return None
    still = not _STILL.isdisjoint(words)
    if not _OVER.isdisjoint(words) or any(word.endswith("ed") and word not in _NOT_VERBS for word in words):
        return None if still else Tense.PAST
    return Tense.TO_COME if still else None


def _infinitive(sentence: Sentence, index: int, end: int) -> bool:
    """Whether "to" and a verb stand there: "to discuss", not "to the airport", "to insurgents" or "to Kabul"."""
    words = sentence.words
    if words[index] != "to" or index + 1 >= end:
        return False
    verb = words[index + 1]
    plural = verb.endswith("s") and not verb.endswith("ss")
    return verb.isalpha() and not sentence.capital(index + 1) and not plural and verb not in _DETERMINERS


_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your safety date power work school".split()
)


_REVISION = Expression(
    "revised revises revising revision recount recounted corrected corrects correcting correction retracted "
    "retraction withdraw withdrawn withdrew lowered downgraded reduced cut earlier initially previously originally first "
    "initial previous original early twice",
    pattern(
        r"\b(?:revis(?:ed|es|ing|ion)|recount(?:ed)?|correct(?:ed|s|ing|ion)|retract(?:ed|ion)|withdr(?:awn?|ew)|"
        r"(?:lowered|downgraded|reduced|cut)\b[^.;]{0,60}\b(?:toll|count|figure|number|total|estimate)|"
        r"(?:toll|count|figure|number|total|estimate)\b[^.;]{0,60}\b(?:lowered|downgraded|reduced|cut)\b|"
        r"(?:down|fewer|lower|less|not)\b[^.;]{0,30}\b(?:earlier|initially|previously|originally|first)\s+"
        r"(?:reported|thought|announced|stated|said|feared|believed|estimated|reports)|"
        r"(?:earlier|previously|initially|originally|first)\s+(?:reported|thought|announced|stated|feared|believed|estimated)|"
        r"(?:earlier|initial|previous|original|early)\s+(?:report|toll|count|figure|estimate|number|total)s?|counted\s+twice)\b",
        re.IGNORECASE,
    ),
)


def revised(sentence: Sentence) -> bool:
    """Whether the words announce that an earlier figure was revised, recounted or corrected."""
    return _REVISION.stands_in(sentence)


_SAYING = frozenset(
    "said says say saying told tells reported reportedly reporting announced announces announcing confirmed confirms "
    "confirming stated added acknowledged acknowledges estimated estimates estimating documented recorded tallied tweeted "
    "wrote testified cited cites citing quoted quotes quoting officials authorities ministry activists medics witnesses "
    "spokesman spokeswoman spokesperson believed thought alleged allegedly".split()
)
"""Words that make what a sentence tells something that somebody says."""
_SAYING_SO = Expression(
    "according claims claimed claiming put puts placed",
    pattern(
        r"\b(?:according\s+to|claim(?:s|ed|ing)(?!\s+(?:responsibility|the\s+lives))|"
        r"(?:put|puts|placed)\s+the\s+(?:\w+\s+){0,2}(?:toll|number|count|figure))\b",
        re.IGNORECASE,
    ),
)


def attributed(sentence: Sentence) -> bool:
    """Whether the sentence tells its figures as what somebody says, named or not ("activists said")."""
    return not _SAYING.isdisjoint(sentence.vocabulary) or _SAYING_SO.stands_in(sentence)


_QUANTIFIERS = frozenset("many few several much every each both".split())
"""Words that cannot stand behind a number without a comma."""
_MARKS = ("“”", "‘’", '""', "''")


def unclear(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number without a noun is all that is quoted ("it flew “less than 20”"), or its words are garbled."""
    if figure.noun is not None or figure.number is None:
        return False
    start, end = figure.span.start, figure.span.end
    behind = sentence.starting_at(end)
    garbled = behind < len(sentence.words) and sentence.words[behind] in _QUANTIFIERS
    return garbled or sentence.text[max(0, start - 1) : start] + sentence.text[end : end + 1] in _MARKS


_OLD = "earlier|initial|previous|original|preliminary|first"
_TOLD = "reported|announced|thought|feared|stated|believed|said|estimated"
_BETWEEN = r"(?:(?!\b(?:but|now|while|later|since)\b)[^.;:]){0,60}$"
_LONG_AGO = r"(?:weeks|months?|years?|decades?|generations?|century|centuries)\s+(?:ago|earlier|previously)"
_EARLIER = frozenset(
    "earlier initial previous original preliminary first initially previously originally from had ago".split()
)
"""Words one of which stands wherever an earlier figure is told."""
_EARLIER_BEFORE = pattern(
    rf"\b(?:{_OLD})\s+(?:\w+\s+){{0,2}}(?:reports?|tolls?|counts?|figures?|estimates?|numbers?|totals?|tall(?:y|ies))\b{_BETWEEN}"
    rf"|\b(?:at\s+first|initially|originally|previously),?\s+(?:\w+\s+){{0,2}}$"
    rf"|\b(?:toll|count|figure|number|total)\s+had\s+(?:been|stood\s+at)\b{_BETWEEN}"
    rf"|\b{_LONG_AGO}\b{_BETWEEN}"
    rf"|\b(?:earlier|initially|previously|originally|at\s+first)\b,?\s+(?:[\w’'-]+\s+){{0,5}}(?:put|told|{_TOLD})\b{_BETWEEN}"
    rf"|\b(?:up|down|raised|revised|lowered|increased|reduced|cut|ris\w+|rose|fell|fall\w*)\b[^.;:]{{0,25}}\bfrom\s+"
    rf"(?:(?:an?|the|its)\s+)?(?:(?:{_OLD})\s+)?$",
    re.IGNORECASE,
)
_EARLIER_BEHIND = pattern(
    rf"\s+(?:\w+\s+){{0,3}}(?:initially|previously|originally|earlier|first)\s+(?:{_TOLD})\b"
    rf"|[^.;:]{{0,60}}\b{_LONG_AGO}\b",
    re.IGNORECASE,
)


def overtaken(sentence: Sentence, figure: Figure) -> bool:
    """Whether a count is told as one that was had earlier: it is held against no later one."""
    if figure.dimension != "count" or figure.number is None or _EARLIER.isdisjoint(sentence.vocabulary):
        return False
    start, at, behind = sentence.span.start, figure.span.start, figure.span.end
    if _EARLIER_BEFORE.search(sentence.text, max(start, at - 120), at):
        return True
    return _EARLIER_BEHIND.match(sentence.text, behind, sentence.span.end) is not None


_MARGIN = pattern(
    r"\b(?:by|(?:majority|margin|lead|advantage)\s+of)\s+(?:(?:an?|about|just|only|some|nearly|almost|over)\s+)?$",
    re.IGNORECASE,
)
_AGAINST = pattern(r"\s+(?:votes?\s+)?(?:to|against|v|versus)\s+\d", re.IGNORECASE)


def is_margin(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number tells by how much somebody is ahead: "won by 4,909 votes", but not "passed by 21 votes to 9"."""
    before = _MARGIN.search(sentence.text, max(sentence.span.start, figure.span.start - 30), figure.span.start)
    return before is not None and not _AGAINST.match(sentence.text, figure.span.end, sentence.span.end)
