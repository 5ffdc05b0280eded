"""Those in hospital: some of the hurt, as many as are there at a time; in a text on an epidemic nobody's casualties."""

import re
from collections.abc import Mapping

from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern

_CARE = ("hospital", "intensive care", "critical", "ventilat", "treat", "discharge")
"""What is said of patients as of those hurt."""
_THERE = (
    "hospitalized", "hospitalised", "in hospital", "in the hospital",
)  # fmt: skip
"""What is said of those of the hurt who are in hospital now, who are fewer than all and leave it."""
_WORSE = ("condition", "intensive care", "critical care", "life support", "in the icu", "fighting for")
"""What is said of those who are hurt worst."""
_NOW = frozenset("still remain remains remained remaining are is currently now".split())
_TREATED = ("hospitali", "treated", "being treated", "under treatment", "undergoing treatment", "receiv")
_CAME = ("hospitali", "treated", "brought to", "receiv")
_BRINGING = (
    "brought",
    "taken",
    "rushed",
    "airlifted",
    "flown",
    "transported",
    "admitted",
    "driven",
    "carried",
    "shifted",
    "moved",
)
_BROUGHT = tuple(f"{brought} to" for brought in _BRINGING)
_BROUGHT_THERE = pattern(
    r"(?:[^\S\n](?:people|injured|wounded|survivors|victims|others)){0,2}[^\S\n](?:have[^\S\n]been|had[^\S\n]been|were)[^\S\n]"
    rf"(?:{'|'.join(_BRINGING)})[^\S\n]to[^\S\n](?:the[^\S\n])?[A-Z]"
)
"""What is said behind those of the hurt who came into a hospital that is named: "43 injured have been shifted to Ashby Hospital"."""
_OF_A_HOSPITAL = pattern(
    r"\b(?:[Hh]ospital|[Cc]linic|[Mm]edical[^\S\n][Cc]ent(?:er|re))[^\S\n](?:spokes\w+|officials?|director|chief|manager|administrator)\b"
)
"""Who speaks for one hospital, and counts those who came there."""
_TELLING = frozenset(
    "hospital hospitals hospitalized hospitalised intensive critical treated treating treat treatment discharged".split()
)
"""Words one of which stands wherever that is said."""


def without_patients(sentence: Sentence, bound: Mapping[Span, Bound], context: Context) -> Mapping[Span, Bound]:
    """What cues bind figures to, without those that make patients of an illness people hurt."""
    if _TELLING.isdisjoint(sentence.vocabulary) or not context.of_illness:
        return bound
    return {span: one for span, one in bound.items() if not (one.of_harm and _in_care(one))}


def in_care(bound: Bound, sentence: Sentence, figure: Figure) -> bool:
    """Whether the hurt are told by their being in hospital, so that they are no count of all who were hurt."""
    words = bound.words.lower()
    treated = words.startswith(_TREATED) and not _NOW.isdisjoint(sentence.vocabulary)
    told = treated or any(there in words for there in _THERE) or _IN_HOSPITALS.match(sentence.text, figure.span.end)
    return bound.of_harm and not bound.cues.final and bool(told)


_IN_HOSPITALS = pattern(
    r"(?:[^\S\n](?:people|injured|wounded|survivors|victims)){0,2}[^\S\n](?:(?:are|remain|were)[^\S\n])?in[^\S\n](?:the[^\S\n])?hospitals?\b"
)
"""What is said behind those who are there: "28 injured in hospitals"."""


def some_of_the_hurt(bound: Bound, sentence: Sentence, figure: Figure) -> bool:
    """Whether the hurt are told as those who came into hospital, at no time in particular ("12 have been hospitalized"), or are worst."""
    words = bound.words.lower()
    if not bound.of_harm or bound.cues.final:
        return False
    came = words.startswith(_CAME) and _NOW.isdisjoint(sentence.vocabulary)
    to_one = words.startswith(_BROUGHT) and _OF_A_HOSPITAL.search(sentence.text, sentence.span.start, sentence.span.end)
    named = _BROUGHT_THERE.match(sentence.text, figure.span.end)
    badly = bound.strength is Strength.SHARED and not BADLY.isdisjoint(_next(sentence, figure))
    return came or badly or bool(to_one or named) or any(worse in words for worse in _WORSE)


def some_of_the_ill(bound: Bound, sentence: Sentence) -> bool:
    """Whether cases are told as those that came into hospital, where others stayed at home: "the cases admitted to hospitals are 640"."""
    return bound.cues.claim.kind == "cases" and _CASES_THERE.stands_in(sentence)


_CASES_THERE = Expression(
    "admitted hospitalized hospitalised in-patients inpatients hospital hospitals",
    pattern(
        r"\b(?:cases|patients)[^\S\n](?:who[^\S\n]|that[^\S\n])?(?:(?:were|had|been|have|are|remain)[^\S\n]){0,2}"
        r"(?:admitted|hospitali[sz]ed|in-?patients|in[^\S\n](?:the[^\S\n])?hospitals?)\b",
        re.IGNORECASE,
    ),
)
BADLY = frozenset("seriously critically badly severely slightly lightly gravely".split())
"""How badly some of those are hurt who were told of before: "ten were hurt, nine seriously"."""


def _next(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The word behind a number, if there is one."""
    index = sentence.starting_at(figure.span.end)
    return sentence.words[index : index + 1]


def _in_care(bound: Bound) -> bool:
    words = bound.words.lower()
    return not bound.cues.final and any(care in words for care in _CARE)
