"""How the words stand to a figure: in whose words it is told, and whether it counts for itself."""

import re
from collections.abc import Iterator

from claimcheck.extraction.words.by_word import ONE_OF_THEM, PERSON
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.partitives import whole_of
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Apart, Role

_SPEAKS = "said|says|told|added|announced|reported|confirmed|claimed|claims|tweeted|wrote"
_NAME = (
    r"(?=[A-Z])(?!(?:But|And|The|In|On|At|As|So|If|When|While|After|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens"
    r"|Scores|Hundreds|Thousands|More|Over|Nearly|Almost|About|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[A-Z][\w.’-]+(?:\s+[A-Z][\w.’-]+){0,4}"
)
_BODIES = (
    "officials|police|authorities|[Ll]ocal media|[Ss]tate media|[Tt]he (?:[a-z]+ )?"
    "(?:ministry|military|army|government|agency|company|mayor|governor|president|minister|sheriff|coroner|hospital|service)"
)
_ASIDE = rf"(?:,(?!\s+{_NAME},)[^,.;:“”\n]{{1,60}},|,)?\s+(?:(?:has|have|had|also|so far|later)\s+){{0,2}}"
"""What may stand between a name and what its bearer says: "Ann Lee, the mayor, has"."""
_PUT = r"put\s+(?:the|its|that)\s+(?:death\s+)?(?:number|toll|total|figure|count)"
_NOT_TOLD_OF = r"(?!\s+(?:[a-z]+\s+)?(?:was|were|is|are|has|have|had|would|will|could|can|may|might|did|does|do|showed|shows|saw|found|[a-z]{2,}ed)\b)"
"""What stands behind the name of whoever something is said of: "she said Ashby had", "he said CCTV footage showed"."""
_SPEAKER = Expression(
    f"{_SPEAKS.replace('|', ' ')} according put",
    pattern(
        r"\b(?=[A-Zalopst])"  # the letters that it may begin with
        rf"(?:(?P<name>{_NAME}|{_BODIES}){_ASIDE}(?:{_SPEAKS}|{_PUT})\b"
        rf"|\b(?:said|says|according to)\s+(?P<after>{_NAME}|{_BODIES})\b{_NOT_TOLD_OF})"
    ),
)
_ADDED = pattern(r"\b(?:another|a further|an additional|additional|further|the other|the remaining)\W*$", re.IGNORECASE)
_THE = pattern(r"\b[Tt]he\s{1,2}$")
_ADDED_WITHIN = pattern(r"(?:another|an additional|a further|further|additional)\b", re.IGNORECASE)
_ADDING = frozenset("another further additional extra other more remaining".split())
"""Words one of which stands wherever a figure is added to another."""
_MORE = pattern(
    r"\s+(?:additional|further|extra)\s+[a-z]"
    r"|[^\S\n]*(?:(?!(?:with|and|or|as)\b)[\w’'-]+[^\S\n]+)?more\b(?!\s+than\b|(?:\s+[\w’'-]+){1,4}?\s+(?:remain\w*|still|stranded|trapped|waiting)\b)",
    re.IGNORECASE,
)
""""12 more", "12 additional cases", but not "1,500 more people remaining", which is how many are left."""
_PARTITIVE = pattern(r"\s+out\s+of\b|\s+of\s+(?:the|their|these|those|his|her|its|our|them|whom|which|[A-Z]\w*[’']s)\b")
_UNION = pattern(
    r"(?:,\s+(?!(?:mostly|mainly|largely|chiefly|primarily|predominantly|especially|particularly|notably)\b)[A-Z\w][\w’-]*(?:\s+(?!and\b|or\b)[\w’-]+){0,5})+,?\s+and\s+(?:others|[A-Z]?[\w’-]+s)\b"
    r"|\s+and\s+(?:their\s+\w+|others|allies|crew(?:\s+members)?|staff|(?:an?|the)\s+(?:[\w’-]+\s+)?(?:bomber|attacker|gunman|shooter|assailant|hijacker))\b"
)


_LISTED = pattern(r",[^\S\n]+[a-z’-]+[^\S\n]*$")
"""With what else a headline ends that it counts together, where a comma stands for "and": "frees 200 women, elderly"."""
_JOINED = pattern(r",|\band\b")
OTHERS = frozenset(("others", "other people", "other persons"))
"""Who is counted besides somebody."""
_OTHERS = (["other"], ["others"])
_REMAINS = ("bodies", "corpses")
"""What is counted as it is found or kept: that is no toll."""


def apart_by_words(sentence: Sentence, figure: Figure) -> Apart | None:
    """Why the figure is not set against another for the same thing, where the words say so."""
    text, span = sentence.text, figure.span
    noun = figure.noun.of(text).lower() if figure.noun else ""
    if _counts_others(text, figure) and (
        _besides(sentence, figure) or _THE.search(text, max(0, span.start - 6), span.start)
    ):
        return Apart.ADDED
    if not _ADDING.isdisjoint(sentence.vocabulary) and _added(sentence, span):
        return Apart.ADDED
    partitive = _PARTITIVE.match(text, span.end, sentence.span.end) if "of" in sentence.vocabulary else None
    taken = figure.grammar == ONE_OF_THEM or whole_of(sentence, figure) is not None
    if partitive or taken or noun.endswith(_REMAINS):
        return Apart.PARTITIVE
    if figure.grammar == PERSON:
        return Apart.SINGLED
    together = (
        figure.noun is not None
        and ("," in noun or "and" in noun)
        and _JOINED.search(text, figure.noun.start, figure.noun.end)
    )
    end = union_end(sentence, figure)
    if figure.noun is None or not (together or end):
        return None
    if end and sentence.role is Role.HEADLINE and _JOINED.match(text, figure.noun.end):
        return Apart.SHARED
    people = known_populations().read(text[figure.noun.start : end or figure.noun.end])
    return Apart.SHARED if "and" in people.qualifiers else None  # "62 passengers and crew": all who were there


def _added(sentence: Sentence, span: Span) -> bool:
    """Whether a figure is added to another: "another 500", "500 more"."""
    text = sentence.text
    before = text[max(sentence.span.start, span.start - 20) : span.start]
    behind = text[span.end : min(sentence.span.end, span.end + 80)]
    return bool(_ADDED.search(before) or _ADDED_WITHIN.match(span.of(text)) or _MORE.match(behind))


def _besides(sentence: Sentence, figure: Figure) -> bool:
    """Whether others are counted than somebody of an earlier sentence: "Two others were arrested"."""
    return next((f for f in sentence.figures if f.dimension == "count"), figure) is figure


def _counts_others(text: str, figure: Figure) -> bool:
    """Whether others are counted than some whom the text tells of: "two others", "two other men"."""
    return figure.noun is not None and text[figure.span.end : figure.noun.end].split()[:1] in _OTHERS


def union_end(sentence: Sentence, figure: Figure) -> int | None:
    """Where the names of those counted together end ("Americans, allies and Afghans"); `None` where one is counted."""
    if figure.noun is None:
        return None
    if sentence.role is Role.HEADLINE and (listed := _LISTED.match(sentence.text, figure.noun.end, sentence.span.end)):
        return listed.end()
    if "and" not in sentence.vocabulary:
        return None
    found = _UNION.match(sentence.text, figure.noun.end, sentence.span.end)
    inside = (f for f in sentence.figures if f.grammar != PERSON)
    if found is None or any(figure.noun.end < f.span.start < found.end() for f in inside):
        return None
    return found.end()


def speaker(sentence: Sentence) -> str | None:
    """Whose figure it is by the words of the sentence; `None` where they name nobody."""
    first = next(speakers(sentence), None)
    return first[0] if first is not None else None


def speakers(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """All who are said to say something in the sentence, each with the words that tell it."""
    for found in _SPEAKER.found_in(sentence):
        yield found["name"] or found["after"], found[0]


_DOUBLE_MARKS = frozenset('“"')


def quoted(sentence: Sentence, figure: Figure) -> bool:
    """Whether the figure stands inside quotation marks that open in its sentence."""
    if _DOUBLE_MARKS.isdisjoint(sentence.vocabulary):
        return False
    before = sentence.text[sentence.span.start : figure.span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
