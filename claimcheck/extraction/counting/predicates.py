"""Whether words behind the counted are said of them: a state ("dead"), or a passive or participle ("killed in the blast")."""

from collections.abc import Sequence

from claimcheck.extraction.words.function_words import COPULAS, OBJECTS, PARTICIPLE_ENDS
from claimcheck.extraction.words.phrases import Phrase
from claimcheck.extraction.words.sentence import Sentence

_TERMS = frozenset("life time years months days".split())
_AIMED = frozenset("through into toward towards".split())
ACTIVE_TOO = frozenset({"shot", "hurt"})
"""Words said of those hurt, and of those who hurt them."""


def predicative(sentence: Sentence, index: int, state: Phrase) -> bool:
    """Whether a state is said of what stands before it, and does not describe a noun: "40 reports of missing people"."""
    words, end = sentence.words, state.end
    if state.cues.claim.kind == "prisoners" and (index - 1 in sentence.in_asides or words[index - 1] in _TERMS):
        return False  # "sentenced to nine years in prison", "served life in prison"
    if words[index:end] == ("left", "in") and not _is_somewhere(sentence, end):
        return False  # "left in August", "left in protest"
    if words[index].endswith("ing") and words[index - 1] in ("for", "of", "after", "while", "by", "before"):
        return False  # "27 soldiers were tried for fleeing"
    if words[index - 1] == "the" or words[index - 1 : index + 1] == ("of", "dying"):
        return False  # "took the hurt to hospital", "at risk of dying"
    if words[index] in ACTIVE_TOO and end < len(words) and not is_passive(words[max(0, index - 2) : index]):
        return not (
            end in sentence.in_figures - sentence.in_asides or words[end] in OBJECTS
        )  # "he shot dead five colleagues"
    if (
        sentence.cue(index, "verbs", "count")
        and _has_object(sentence, end)
        and not is_passive(words[max(0, index - 2) : index])
    ):
        return False  # "the blast killed eight miners and trapped the others"
    if (words[index],) not in state.cues.describing or end != index + 1 or end >= len(words):
        return True
    said = words[index - 1] in COPULAS or words[index - 1] in ("found", "left", "pronounced", "declared")
    return said or end in sentence.in_figures or words[end] in PARTICIPLE_ENDS or words[end] in COPULAS


def _is_somewhere(sentence: Sentence, index: int) -> bool:
    """Whether a place is named at a word: "in Afghanistan", "in the country"."""
    if index >= len(sentence.words) or index in sentence.in_asides:
        return False
    return sentence.capital(index) or (
        sentence.words[index] == "the" and sentence.words[index + 1 : index + 2] in _SITES
    )


_SITES = frozenset(
    (site,) for site in "country city capital town village region area enclave camp airport province".split()
)


def _has_object(sentence: Sentence, index: int) -> bool:
    """Whether somebody else is told of at a word, whom a verb before it befell."""
    if index >= len(sentence.words) or index in sentence.in_asides or index + 1 in sentence.in_asides:
        return False
    return index in sentence.in_figures or sentence.words[index] in _OTHERS


_OTHERS = OBJECTS | frozenset("the several many some dozens hundreds scores".split())


def passive(sentence: Sentence, start: int, index: int, end: int) -> bool:
    """Whether a verb form behind the noun is a passive or a participle ("were killed", "killed in the blast")."""
    words = sentence.words
    form = words[index + words[index].endswith("ly")]  # of "fatally shot" the second
    if not form.endswith(("ed", "en", "in", "wn", "rt", "ght", "ut", "ot")) or words[index - 1] == "the":
        return False
    if is_passive(words[start:index]) or end == len(words):
        return True
    if words[index] in ACTIVE_TOO and words[end] in _AIMED:
        return False  # "a man shot through the door"
    if end in sentence.in_figures and words[end] != "from":  # "injured from at least 34 countries"
        return end in sentence.in_asides
    return words[end] in PARTICIPLE_ENDS or (
        words[end] in _TELLING_ON and index == start
    )  # "the three killed were miners"


_TELLING_ON = COPULAS | {"have", "had", "has", "will", "include", "included", "came"}
"""Verbs by which a sentence goes on about those befallen: "the 15 people killed have been named"."""


def is_passive(before: Sequence[str]) -> bool:
    """Whether the words before a verb make it a passive."""
    return "got" in before or not COPULAS.isdisjoint(before)
