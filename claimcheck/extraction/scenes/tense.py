"""Whether a sentence tells a date as over or as to come, by the verbs of its clause."""

from claimcheck.extraction.voices.modality import SUBORDINATORS
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.vocabulary import Tense

NEXT = 3
"""How many words behind a date may hold the verb of a clause that it begins."""
LONGEST = 366
"""Days from which a time is an age, in which something is rather than happens: "the late 1990s"."""
SHORTEST = 4
"""Letters of words like "king", which have no verb in them."""
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
_MEANT = frozenset(
    "aimed sought needed wanted intended hoped expected projected forecast estimated budgeted targeted fixed obtained approved "
    "insured covered allowed permitted required authorized authorised cleared lifted introduced issued listed priced".split()
)
"""Verbs of the past whose date is often one to come: "estimated earnings in 1988"."""
_WHEN = frozenset("on in at during between early late mid around about last this".split())
"""Words right before a date that tells when something happened."""
_OF_ANOTHER = frozenset(
    "to through until till by before for from of since after effective ended ending due beginning starting pending the a an its "
    "his her their new fiscal calendar".split()
)
"""Words right before a date that is a bound, or the name of something: "due May 15", "its 1988 budget"."""
_GOES_ON = frozenset(
    "and but or as when while after before because in on at by for from with against when where who which that he she it they we "
    "the a an said says according amid during following despite killing leaving".split()
)
"""Words behind a month or year that tells when something happened; a noun makes it a name: "1988 tax cuts"."""
_DOUBT = frozenset(
    "whether if may maybe might could would will shall should perhaps unclear planned plans unless".split()
)
_TELLING = _PAST.union(_TO_COME, _SAID, _MEANT, SUBORDINATORS, ("to",))
_VERBAL = ("ed", "ing")
"""Ends of words that may tell whether a date is over, as those above do."""
_PASSIVE = frozenset("be being is are get gets".split())
"""Words before a participle that is not of the past: "to be held on Sunday"."""
_UP_TO = frozenset("to ending through until till".split())
_PERIODS = frozenset("year years months month weeks week quarter half period season".split())
"""What is told by its end, which is not when anything happened: "cut its forecast for the year to March"."""
_LINKS = frozenset("on in at late early the a this last".split())
_NOT_VERBS = frozenset(
    "hundred red need seed speed indeed breed feed bed limited so-called alleged armed exceed proceed succeed".split()
)
_NOT_ENDING = frozenset("during morning evening including according following killing leaving king".split())
"""Words in "-ing" that do not tell what a date belongs to."""
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
    if all(map(_is_link, words[:at])):
        if when and when.start != when.end and words[at - 1 : at] == ("the",):
            return None  # "The 2027 forecast was left as it is"
        behind = sentence.starting_at(figure.span.end)
        return _ahead(sentence, behind, min(len(words), behind + REACH))
    told = _behind(sentence, max(0, at - REACH), at)
    return None if told is Tense.PAST and not _tells_when(sentence, figure, at) else told


def _is_link(word: str) -> bool:
    return word in _LINKS or not word.isalpha()


def _tells_when(sentence: Sentence, figure: Figure, at: int) -> bool:
    """Whether a date behind a verb tells when that happened: no bound, no name of something else, no part of what follows."""
    words, when = sentence.words, figure.date
    behind = sentence.starting_at(figure.span.end)
    following = words[behind : behind + NEXT]
    if not _TO_COME.isdisjoint(following) or not _STILL.isdisjoint(following):
        return False
    if when is None or when.start is None or when.end is None:
        return False
    if when.start == when.end:
        return words[at - 1] not in _OF_ANOTHER
    if (when.end - when.start).days > LONGEST:
        return False
    named = bool(following) and following[0].isalpha() and following[0] not in _GOES_ON
    return not named and (words[at - 1] in _WHEN or words[at] in _WHEN)


def _behind(sentence: Sentence, start: int, end: int) -> Tense | None:
    """By the nearest verb before the date, among words from one index to another."""
    words = sentence.words
    for index in range(end - 1, start - 1, -1):
        word, before = words[index], words[index - 1] if index > start else ""
        if word not in _TELLING and not word.endswith(_VERBAL):
            continue
        if word in _TO_COME or (word == "to" and _infinitive(sentence, index, end)):
            return Tense.TO_COME
        if word in _MEANT or (word.endswith("ing") and len(word) > SHORTEST and word not in _NOT_ENDING):
            return None
        if word in _SAID:
            at_once = _LINKS.issuperset(words[index + 1 : end]) and before not in _PASSIVE
            return Tense.PAST if at_once else None
        if word in SUBORDINATORS and index < end - 1:
            return None
        if _past(sentence, index) and not _describes(sentence, index, end):
            passive = not _PASSIVE.isdisjoint(words[max(start, index - 2) : index])  # "to be further reduced"
            return Tense.TO_COME if passive else Tense.PAST
    return None


def _describes(sentence: Sentence, index: int, end: int) -> bool:
    """Whether a participle belongs to the noun behind it: "a balanced budget"."""
    words = sentence.words
    ahead = words[index - 1] if index else ""
    return (ahead in _DETERMINERS or ahead.endswith("'s")) and index + 1 < end and words[index + 1].isalpha()


def _ahead(sentence: Sentence, start: int, end: int) -> Tense | None:
    """By the verb behind a date that opens the sentence, among words from one index to another."""
    words = sentence.words[start:end]
    if not (_TO_COME.isdisjoint(words) and _DOUBT.isdisjoint(words)):
        return None
    told = (index for index, word in enumerate(words, start) if word in _SAID or _past(sentence, index))
    past = any(sentence.words[index] not in _MEANT and not _ends(sentence, index) for index in told)
    return Tense.PAST if past else None


def _ends(sentence: Sentence, index: int) -> bool:
    """Whether a verb of saying ends its sentence, so that it says who told what is before it: "… due April 15, the bank said"."""
    return sentence.words[index] in _SAID and not any(map(str.isalnum, sentence.words[index + 1 :]))


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
    """Whether a verb stands behind a "to": "to discuss", not "to the airport", "to insurgents" or "to Kabul"."""
    if index + 1 >= end:
        return False
    verb = sentence.words[index + 1]
    plural = verb.endswith("s") and not verb.endswith("ss")
    return verb.isalpha() and not sentence.capital(index + 1) and not plural and verb not in _DETERMINERS


_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your safety date power work school".split()
)
