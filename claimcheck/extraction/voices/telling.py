"""How a sentence tells a figure: in whose name, as one of earlier, as a correction, as a margin, clearly or not."""

import re

from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_COUNT = "toll|count|figure|number|total|estimate"
_CUT = "lowered|downgraded|reduced|cut"
_REVISIONS = (
    Expression(
        "revised revises revising revision recount recounted corrected corrects correcting correction retracted retraction withdraw "
        "withdrawn withdrew twice",
        pattern(
            r"\b(?:revis(?:ed|es|ing|ion)|recount(?:ed)?|correct(?:ed|s|ing|ion)|retract(?:ed|ion)|withdr(?:awn?|ew)|counted\s+twice)\b",
            re.IGNORECASE,
        ),
    ),
    Expression(
        _CUT.split("|"),
        pattern(
            rf"\b(?:(?:{_CUT})\b[^.;]{{0,60}}\b(?:{_COUNT})|(?:{_COUNT})\b[^.;]{{0,60}}\b(?:{_CUT}))\b", re.IGNORECASE
        ),
        _COUNT.split("|"),
    ),
    Expression(
        "earlier initially previously originally first",
        pattern(
            r"\b(?:(?:down|fewer|lower|less|not)\b[^.;]{0,30}\b(?:earlier|initially|previously|originally|first)\s+(?:said|reports)|"
            r"(?:earlier|initially|previously|originally|first)\s+(?:reported|thought|announced|stated|feared|believed|estimated))\b",
            re.IGNORECASE,
        ),
        "said reports reported thought announced stated feared believed estimated",
    ),
    Expression(
        "earlier initial previous original early",
        pattern(rf"\b(?:earlier|initial|previous|original|early)\s+(?:report|{_COUNT})s?\b", re.IGNORECASE),
        [word + end for word in f"report|{_COUNT}".split("|") for end in ("", "s")],
    ),
)


_REVISING = frozenset[str]().union(*(expression.words for expression in _REVISIONS))


def revised(sentence: Sentence) -> bool:
    """Whether the words announce that an earlier figure was revised, recounted or corrected."""
    if _REVISING.isdisjoint(sentence.vocabulary):
        return False
    return any(expression.stands_in(sentence) for expression in _REVISIONS)


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
_BETWEEN = (
    r"(?:(?!\b(?:but|now|later|since)\b|\bwhile\s+(?!$))[^.;:]){0,60}$"  # "earlier said six died, while 30 were hurt"
)
_LONG_AGO = r"(?:weeks|months?|years?|decades?|generations?|century|centuries)\s+(?:ago|earlier|previously)"
_EARLIER = frozenset(
    "earlier initial previous original preliminary preceding first initially previously originally ago point height peak".split()
)
"""Words one of which stands wherever an earlier figure is told by what it is called."""
_EARLIER_BEFORE = pattern(
    rf"\b(?:(?:{_OLD})\s+(?:\w+\s+){{0,2}}(?:reports?|tolls?|counts?|figures?|estimates?|numbers?|totals?|tall(?:y|ies))\b{_BETWEEN}"
    r"|(?:at\s+first|initially|originally|previously),?\s+(?:\w+\s+){0,2}$"
    rf"|\b(?:earlier|previous|preceding)\s+(?:\w+\s+)?(?:statements?|remarks|comments|briefings?|bulletins?|updates?|announcements?)\b{_BETWEEN}"
    rf"|{_LONG_AGO}\b{_BETWEEN}"
    rf"|(?:earlier|initially|previously|originally|at\s+first)\b,?\s+(?:[\w’'-]+\s+){{0,5}}(?:put|told|{_TOLD})\b{_BETWEEN}"
    rf"|earlier\s+(?:in\s+the\s+day|today|on|that|this)\b[^.;:]{{0,40}}\b(?:indicated|confirmed|suggested|counted|{_TOLD})\b{_BETWEEN}"
    rf"|(?<=\s)(?<!the\s)first\s+(?:said|put|thought|believed|feared)\b{_BETWEEN}"
    rf"|at\s+(?:one\s+point|(?:the|its|their)\s+(?:height|peak))\b{_BETWEEN})",
    re.IGNORECASE,
)
_EARLIER_THAN_IT = frozenset("initially previously originally earlier first ago peak height".split())
"""Words one of which stands wherever it is told behind a figure."""
_EARLIER_BEHIND = pattern(
    rf",?\s+(?:\w+\s+){{0,3}}(?:initially|previously|originally|earlier|first)\s+(?:{_TOLD})\b"
    rf"|(?:(?!\bthan\b|\bas\s+(?:many|much|high)\b|,\s+(?:which|whose|who|where)\b)[^.;:]){{0,60}}\b{_LONG_AGO}\b"
    r"|\s+(?:[\w’'-]+\s+){0,2}at\s+(?:the|its|their)\s+(?:peak|height)\b",
    re.IGNORECASE,
)
_HAVING_BEEN = frozenset("toll count figure number total".split())
"""Words one of which stands before a figure that "had been" so much."""
_HAD_BEEN = pattern(
    rf"\b(?:toll|count|figure|number|total)\s+had\s+(?:been|stood\s+at)\b{_BETWEEN}",
    re.IGNORECASE,
)
_BEFOREHAND = frozenset("prior before ahead".split())
"""Words one of which stands behind a figure that so many "had" something before."""
_HAD_BEFOREHAND = pattern(
    r"\s+(?:[\w’'-]+\s+){0,2}had\s+(?:already\s+)?(?:been\s+)?\w+\s+(?:prior\s+to|before|ahead\s+of)\b",
    re.IGNORECASE,
)
_COMPARING = ("from", "against", "compared", "than", "below", "above")
"""What one of the words before a figure ends with that another is compared with."""
_COMPARED = pattern(
    r"\b(?:(?:up|down|raised|revised|lowered|increased|reduced|cut|ris\w+|rose|fell|fall\w*|shrank|shrunk|grew|grown|dwindled|swelled|"
    r"swollen|declined|jumped|soared|plunged)\b[^.;:]{0,40}\bfrom\s+"
    rf"(?:(?:an?|the|its)\s+)?(?:(?:{_OLD})\s+)?$"
    r"|(?:against|compared\s+(?:with|to))\s+(?:(?:just|only|some|about)\s+)?$"
    r"|\b(?:compared\s+(?:with|to)|(?:lower|higher|fewer|smaller|larger|greater)\s+than|below|above)\s+the\s+$)",
    re.IGNORECASE,
)
REACH = 120
"""How many characters before a figure the words may stand that make it an earlier one."""


def overtaken(sentence: Sentence, figure: Figure) -> bool:
    """Whether a count is told as one that was had earlier: it is held against no later one."""
    if figure.dimension != "count" or figure.number is None:
        return False
    words, text, at, behind = sentence.vocabulary, sentence.text, figure.span.start, figure.span.end
    start, end = max(sentence.span.start, at - REACH), sentence.span.end
    if not _EARLIER.isdisjoint(words) and (
        _opens_earlier(sentence, at)
        or _EARLIER_BEFORE.search(text, start, at)
        or (not _EARLIER_THAN_IT.isdisjoint(words) and _EARLIER_BEHIND.match(text, behind, end))
    ):
        return True
    if "had" in words and (
        (not _HAVING_BEEN.isdisjoint(words) and _HAD_BEEN.search(text, start, at))
        or (not _BEFOREHAND.isdisjoint(words) and _HAD_BEFOREHAND.match(text, behind, end))
    ):
        return True
    return _is_compared(sentence, figure)


_RECORD_BEFORE = pattern(
    r"\b(?:previous|earlier|old|last|former|preceding)\s+(?:[\w-]+\s+){0,2}(?:record|high|peak)\b(?:(?!\b(?:with|by|to|at|as|after|and|but|\w+ing)\b)[^.;:]){0,60}$",
    re.IGNORECASE,
)
"""An older record behind which nothing tells what broke it: "the previous record, set in Ashby when 9 tons were found"."""
_AGO_BEFORE = pattern(rf"\b{_LONG_AGO}\b{_BETWEEN}", re.IGNORECASE)
_RECORDS = frozenset("record high peak".split())


def of_the_past(sentence: Sentence, figure: Figure) -> bool:
    """Whether an amount is one of years ago or the record that was broken: "a year ago the rate was 4%", "the previous record of 9 tons"."""
    if figure.dimension in ("count", "duration") or figure.number is None:
        return False
    words, text, at = sentence.vocabulary, sentence.text, figure.span.start
    start = max(sentence.span.start, at - REACH)
    if "ago" in words and _AGO_BEFORE.search(text, start, at):
        return True
    return not _RECORDS.isdisjoint(words) and _RECORD_BEFORE.search(text, start, at) is not None


def _is_compared(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is one with which another is compared: "up from 12", "against 12 last year"."""
    if sentence.vocabulary.isdisjoint(_COMPARING):
        return False
    at = sentence.ending_at(figure.span.start)
    if not any(word.endswith(_COMPARING) for word in sentence.words[max(0, at - 3) : at]):
        return False
    found = _COMPARED.search(sentence.text, max(sentence.span.start, figure.span.start - REACH), figure.span.start)
    return found is not None and not (figure.noun and _brought_against(sentence, found))


def _opens_earlier(sentence: Sentence, at: int) -> bool:
    """Whether a sentence opens with "Earlier," and tells what somebody said by then, however far ahead of the figure."""
    words = sentence.words
    return words[:2] == ("earlier", ",") and any(word in _SAID for word in words[2 : sentence.starting_at(at)])


_SAID = frozenset(_TOLD.split("|"))


def _brought_against(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether "against" tells whom something is brought against, and compares no counts: "61 complaints against 23 priests"."""
    index = sentence.starting_at(found.start())
    return sentence.words[index] == "against" and index > 0 and sentence.words[index - 1] != ","


_MARGIN = pattern(
    r"\b(?:by|(?:majority|margin|lead|advantage|gap)\s+of|(?:gap|difference|margin|lead)\b[^.;:\d]{1,50}\b(?:to|was|is|at|of))\s+"
    r"(?:(?:an?|about|just|only|some|nearly|almost|over)\s+)?$",
    re.IGNORECASE,
)
_AGAINST = pattern(r"\s+(?:votes?\s+)?(?:to|against|v|versus)\s+", re.IGNORECASE)


LEAD_REACH = 80
"""How many characters before a number are looked at for whose lead it is."""


def is_margin(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number tells by how much somebody is ahead: "won by 4,909 votes", but not "passed by 21 votes to 9"."""
    before = _MARGIN.search(sentence.text, max(sentence.span.start, figure.span.start - LEAD_REACH), figure.span.start)
    against = _AGAINST.match(sentence.text, figure.span.end, sentence.span.end) if before else None
    return before is not None and not (against and any(one.span.start == against.end() for one in sentence.figures))
