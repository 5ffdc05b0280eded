"""Asides in what is said of those counted: between marks, "of" with a figure of its own, "three of whom …"."""

from collections.abc import Sequence

from claimcheck.extraction.counting.person_words import person_nouns
from claimcheck.extraction.counting.whereabouts import WHERE, whereabouts_end
from claimcheck.extraction.words.function_words import RUNNING_ON
from claimcheck.extraction.words.partitives import whole_behind
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure


def in_relative(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure takes some of those before a comma, of whom the sentence goes on to tell behind the next one."""
    low, high = sentence.ending_at(figure.span.start), sentence.starting_at(figure.span.end)
    words = sentence.words
    before = words[max(0, low - 3) : low]
    return (words[high : high + 2] in _OF_WHOM and before[-1:] == (",",)) or (
        before[1:] in _OF_WHOM and before[0] == ","
    )


_OF_WHOM = frozenset({("of", "whom"), ("of", "which")})


def closes(words: Sequence[str], noun_end: int, index: int) -> bool:
    """Whether the aside in which those counted stand ends at a word: "the plan – layoffs for 300 people – came late"."""
    return words[index] == ")" or words[1:noun_end].count(words[index]) % 2 == 1


def aside_end(sentence: Sentence, index: int) -> int:
    """The index behind an aside that opens here: between dashes or brackets, commas, or "of" with a figure of its own."""
    words = sentence.words
    if words[index] == "of":
        whole = None if words[index + 1 : index + 2] in _WHOM else whole_behind(sentence, index)
        return index if whole is None else max(index + 1, sentence.starting_at((whole.noun or whole.span).end))
    if words[index] == "including" or (words[index] in _JOINED and words[index + 1 : index + 2] == ("by",)):
        first = index + 1 + (words[index] != "including")
        some = next((f for f in sentence.figures if sentence.starting_at(f.span.start) == first), None)
        end = index if some is None else max(index + 1, sentence.starting_at((some.noun or some.span).end))
        return index if words[end : end + 1] in _WHO else _behind_one_more(sentence, end)
    closing = _CLOSING.get(words[index])
    if closing is None:
        return whereabouts_end(sentence, index)
    for end in range(index + 1, min(len(words), index + 16)):
        if words[end] == closing and end not in sentence.in_figures:
            if closing == "," and words[end + 1 : end + 2] in (("and",), ("or",)):
                continue
            return end + 1
    runs_on = closing == "," and index + 1 < len(words) and words[index + 1] in RUNNING_ON
    return index + 1 if runs_on else index


def _behind_one_more(sentence: Sentence, index: int) -> int:
    """The index behind one person told besides those whom a figure counts: "including 11 guards and a Navy medic"."""
    words = sentence.words
    if words[index : index + 2] not in _AND_ONE:
        return index
    named = range(index + 2, min(len(words), index + 2 + LONGEST_ONE))
    return next((at + 1 for at in named if words[at] in person_nouns()), index)


_AND_ONE = frozenset(("and", one) for one in ("a", "an", "one", "his", "her"))
LONGEST_ONE = 4
"""How many words may name one person."""
_WHOM = frozenset({("whom",), ("which",)})
"""Words behind "of" that take some of those counted, who are told of next: "98 hostages, of whom 36 are ill"."""
_JOINED = frozenset("backed led joined accompanied followed".split())
_WHO = frozenset({("who",), ("which",), ("that",)})
CLOSES = frozenset("– — -- - )".split())
"""Marks at which an aside may end."""
_CLOSING = {"–": "–", "—": "—", "--": "--", "(": ")", "-": "-", ",": ","}
"""Marks that open an aside, and what closes it."""
TURNING = _JOINED | CLOSES | _CLOSING.keys() | WHERE | {"of", "including"}
"""Words at which an aside may open or close; at others none is looked for."""
