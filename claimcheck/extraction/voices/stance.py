"""How the words stand to a figure: asserted or not, in whose words, and whether it counts for itself."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.extraction.voices.undone import GROWING, LIKELY, only_likely
from claimcheck.extraction.words.by_word import ONE_OF_THEM, PERSON
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.function_words import ARTICLES
from claimcheck.extraction.words.partitives import whole_of
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.vocabulary import Apart, Modality

REACH = 6
"""How many words before a figure its modal verb may stand."""
NEGATION_REACH = 3
SUBORDINATORS = frozenset(
    "after before when as that which who whom while because since following where until and but ; : – — .".split()
)
"""Words that begin a clause of their own, which a modal before them does not govern."""
_MODALS = {
    Modality.HYPOTHETICAL: frozenset(
        ["if", "could", "would", "might", "unless", "whether", "may", "should", "would-be", "potentially"]
    ),
    Modality.PROPOSED: frozenset(
        "plan plans planned planning propose proposes proposed proposing suggest suggested aim aims hope hopes "
        "hoped want wants seek seeks sought consider considering".split()
    ),
    Modality.PROMISED: frozenset(
        "will shall promise promises promised pledge pledges pledged vow vows vowed to-be won't".split()
    ),
    Modality.NEGATED: frozenset(
        "not never n't cannot didn't doesn't don't wasn't weren't isn't aren't denied denies".split()
    ),
}
_EXPECTED = frozenset("expect expects expected forecast forecasts predicted projected".split())
"""Words for what is to come, of which a count is no news yet; what a thing is expected to cost is told as its price."""
_INTENT = frozenset(
    "plot plots plotted plotting conspired conspiring conspiracy attempt attempts attempted attempting threat threats threatened "
    "threatening threatens threaten intended intending intends".split()
)
"""Words for what somebody means to do, and may not have done: "a plot to kill 300 people"."""
_AGREEING = frozenset("agree agrees agreed agreeing".split())
"""Words for what somebody has undertaken to do, and not done yet: "agreed to sell the unit for $3 million"."""
_NOT_ASSERTED = _EXPECTED.union(_INTENT, _AGREEING, LIKELY, *_MODALS.values())
_SPEAKS = "said|says|told|added|announced|reported|confirmed|claimed|claims|tweeted|wrote"
_NAME = (
    r"(?=[A-Z])(?!(?:But|And|The|In|On|At|As|So|If|When|While|After|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens"
    r"|Scores|Hundreds|Thousands|More|Over|Nearly|Almost|About)\b)[A-Z][\w.’-]+(?:\s+[A-Z][\w.’-]+){0,4}"
)
_BODIES = "officials|police|authorities|the (?:ministry|military|army|government|agency|company)"
_SPEAKER = Expression(
    f"{_SPEAKS.replace('|', ' ')} according",
    pattern(
        rf"(?P<name>{_NAME}|{_BODIES})\s+(?:{_SPEAKS})\b|\b(?:said|says|according to)\s+(?P<after>{_NAME}|{_BODIES})\b"
    ),
)
_ADDED = pattern(r"\b(?:another|a further|an additional|additional|further|the other|the remaining)\W*$", re.IGNORECASE)
_ADDED_WITHIN = pattern(r"(?:another|an additional|a further|further|additional)\b", re.IGNORECASE)
_ADDING = frozenset("another further additional other more remaining".split())
"""Words one of which stands wherever a figure is added to another."""
_MORE = pattern(
    r"\W*(?:(?!(?:with|and|or|as)\b)\w+\W+)?more\b(?!\s+than\b|(?:\s+[\w’'-]+){1,4}?\s+(?:remain\w*|still|stranded|trapped|waiting)\b)",
    re.IGNORECASE,
)
""""12 more", but not "1,500 more people remaining", which is how many are left."""
_PARTITIVE = pattern(r"\s+out\s+of\b|\s+of\s+(?:the|their|these|those|his|her|its|our|them|whom|which|[A-Z]\w*[’']s)\b")
_UNION = pattern(
    r"(?:,\s+(?!(?:mostly|mainly|largely|chiefly|primarily|predominantly|especially|particularly|notably)\b)[A-Z\w][\w’-]*(?:\s+(?!and\b|or\b)[\w’-]+){0,5})+,?\s+and\s+(?:others|[A-Z]?[\w’-]+s)\b"
    r"|\s+and\s+(?:their\s+\w+|others|allies|crew(?:\s+members)?|staff|(?:an?|the)\s+(?:[\w’-]+\s+)?(?:bomber|attacker|gunman|shooter|assailant|hijacker))\b"
)


_DENYING = Expression(
    "deny denies denied denying",
    pattern(r"\b(?:deny|denies|denied|denying)\s+(?:[\w’'-]+,?\s+){0,6}?that\b", re.IGNORECASE),
)
_JOINED = pattern(r",|\band\b")
OTHERS = frozenset(("others", "other people", "other persons"))
"""Who is counted besides somebody."""
_REMAINS = ("bodies", "corpses")
"""What is counted as it is found or kept: that is no toll."""


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question."""
    return sentence.quote.rstrip("”\"’' ").endswith("?")


def modality(sentence: Sentence, figure: Figure) -> Modality:
    """Whether the words before the figure, in its own clause, say that it is so."""
    supposed = _supposed(sentence, figure)
    if supposed is not None:
        return supposed
    for found in _DENYING.found_in(sentence):
        if found.end() <= figure.span.start:
            return Modality.NEGATED
    if _NOT_ASSERTED.isdisjoint(sentence.vocabulary):
        return Modality.ASSERTED
    clause = _clause(sentence, figure)
    if figure.dimension == "count" and not _EXPECTED.isdisjoint(clause):
        return Modality.PROMISED
    if figure.dimension == "count" and only_likely(clause):
        return Modality.HYPOTHETICAL
    if figure.dimension == "count" and not _INTENT.isdisjoint(clause) and _only_meant(clause):
        return Modality.HYPOTHETICAL
    for sort, words in _MODALS.items():
        reach = NEGATION_REACH if sort is Modality.NEGATED else REACH
        if not words.isdisjoint(clause[-reach:]):
            return Modality.PROMISED if _reported_will(sentence, figure, clause[-reach:]) else sort
    agreed = figure.dimension not in ("date", "time") and not _AGREEING.isdisjoint(sentence.vocabulary)
    return Modality.PROMISED if agreed and _undertaken(sentence, figure) else Modality.ASSERTED


def _undertaken(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is of what somebody has agreed to do: "agreed to free 12 prisoners", but not "agreed to a price of $3"."""
    end, words = sentence.ending_at(figure.span.start), sentence.words
    for index in range(end - 2, max(-1, end - LONGEST_DEAL), -1):
        if words[index] in SUBORDINATORS:
            return False
        if words[index] in _AGREEING:
            return words[index + 1] == "to" and words[index + 2] not in ARTICLES
    return False


LONGEST_DEAL = 20
"""How many words may stand between an agreement and its figure: "agreed to sell its copper unit to a rival for $3 million"."""


def _only_meant(clause: Sequence[str]) -> bool:
    """Whether a clause tells of a number what somebody means to do with so many."""
    last = max(index for index, word in enumerate(clause) if word in _INTENT)
    return clause[last + 1 : last + 2] == ("to",) and "," not in clause[last:]


def _reported_will(sentence: Sentence, figure: Figure, clause: Sequence[str]) -> bool:
    """Whether "would" is what somebody who spoke of things to come has said of them: "she said it would cost $3 million"."""
    if _MODALS[Modality.HYPOTHETICAL].intersection(clause) != {"would"}:
        return False
    end = sentence.ending_at(figure.span.start)
    return _told_by_then(sentence, end - sentence.words[:end][::-1].index("would") - 1)


def _told_by_then(sentence: Sentence, place: int) -> bool:
    """Whether somebody is said to speak before a word, and on no condition."""
    return "if" not in sentence.vocabulary and not _TOLD.isdisjoint(sentence.words[:place])


_TOLD = frozenset("said says told announced confirmed added".split())
"""Verbs of those who tell what will be."""


def _supposed(sentence: Sentence, figure: Figure) -> Modality | None:
    """How the verb behind the counted takes back that it is so: "over 10,000 may be dead", "50 are to be freed"."""
    if figure.dimension != "count":
        return None
    first = sentence.starting_at(figure.noun.start) if figure.noun else len(sentence.words)
    opening = (
        sentence.words[first] if first < len(sentence.words) else ""
    )  # of "12-strong" the word begins before the noun
    if opening in _SUPPOSED:
        return _SUPPOSED[opening]  # "30 feared dead"
    start = sentence.starting_at((figure.noun or figure.span).end)
    following = sentence.words[start : start + SUPPOSED_REACH]
    for index, word in enumerate(following):
        if word == "would" and _told_by_then(sentence, start + index):
            return Modality.PROMISED
        if word in _SUPPOSED:
            return _SUPPOSED[word]
        if word == "to" and index and following[index - 1] in ("are", "is", "were", "due", "expected"):
            return None if following[index + 1 : index + 2] in GROWING else Modality.PROMISED
        if word not in _BEFORE_SUPPOSED:
            break
    presumed = "dead" in sentence.vocabulary and _PRESUMED.match(sentence.text, (figure.noun or figure.span).end)
    return Modality.HYPOTHETICAL if presumed else None


_PRESUMED = pattern(
    r"[^.;:\d\n]{1,80}\b(?:believed|presumed|feared|thought|assumed)(?:\s+to\s+(?:be|have\s+been))?\s+dead\b"
)
"""Words behind the counted by which nobody knows them dead: "the four who are missing in Ashby are believed to be dead"."""
SUPPOSED_REACH = 5
"""How many words behind a figure the verb may stand that takes it back."""
_SUPPOSED = {
    **dict.fromkeys("may might could would feared presumed believed likely probably".split(), Modality.HYPOTHETICAL),
    **dict.fromkeys("will shall".split(), Modality.PROMISED),
}
_BEFORE_SUPPOSED = frozenset(
    "are is was were have had been people others or and missing more still now due expected".split()
)


def _clause(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """The last words from the beginning of the figure's clause up to it."""
    end = sentence.ending_at(figure.span.start)
    begin = next((i + 1 for i in range(end - 1, max(0, end - REACH) - 1, -1) if sentence.words[i] in SUBORDINATORS), 0)
    told = range(max(begin, end - REACH), end)
    return tuple(sentence.words[index] for index in told if index not in sentence.in_asides)  # May is no "may"


def apart_by_words(sentence: Sentence, figure: Figure) -> Apart | None:
    """Why the figure is not set against another for the same thing, where the words say so."""
    text, span = sentence.text, figure.span
    noun = figure.noun.of(text).lower() if figure.noun else ""
    if (noun in OTHERS and _besides(sentence, figure)) or (
        not _ADDING.isdisjoint(sentence.vocabulary) and _added(sentence, span)
    ):
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
    everybody = known_populations().anybody(text[figure.noun.start : end or figure.noun.end])
    return None if everybody else Apart.SHARED  # "62 passengers and crew": all who were there


def _added(sentence: Sentence, span: Span) -> bool:
    """Whether a figure is added to another: "another 500", "500 more"."""
    text = sentence.text
    before = text[max(sentence.span.start, span.start - 20) : span.start]
    behind = text[span.end : min(sentence.span.end, span.end + 80)]
    return bool(_ADDED.search(before) or _ADDED_WITHIN.match(span.of(text)) or _MORE.match(behind))


def _besides(sentence: Sentence, figure: Figure) -> bool:
    """Whether others are counted than somebody of an earlier sentence: "Two others were arrested"."""
    return next((f for f in sentence.figures if f.dimension == "count"), figure) is figure


def union_end(sentence: Sentence, figure: Figure) -> int | None:
    """Where the names of those counted together end ("Americans, allies and Afghans"); `None` where one is counted."""
    if figure.noun is None or "and" not in sentence.vocabulary:
        return None
    found = _UNION.match(sentence.text, figure.noun.end, sentence.span.end)
    inside = (f for f in sentence.figures if f.grammar != PERSON)
    if found is None or any(figure.noun.end < f.span.start < found.end() for f in inside):
        return None
    return found.end()


def speaker(sentence: Sentence) -> str | None:
    """Whose figure it is by the words of the sentence; `None` where they name nobody."""
    return next((name for name, _ in speakers(sentence)), None)


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
