"""Parts of one each that words carry: "one in Homs and the other in Hama", "one …, another … and a third …"."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.extraction.words.by_word import ONE_OF_THEM
from claimcheck.extraction.words.phrases import standing
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity

ORDINALS = frozenset("third fourth fifth sixth".split())
"""Words of the last of several: "one in Homs, another in Hama and a third in Idlib"."""
_ONE = frozenset({"one", "another"})
_LAST = ORDINALS | {"other", "remaining"}
_EXACTLY_ONE = Interval.exactly(Decimal(1))
_OPENS = frozenset(", : ; – — ( “ and but while with when of killing wounding injuring".split())
"""What stands before "one" where it is one of them."""
_SAID = frozenset("in at on near from by with was is has had died a an as , . ; ) – —".split())
"""What stands behind "one" and "the other" where no noun follows."""


def words_for_one(sentence: Sentence) -> Iterator[Figure]:
    """The parts of one that words carry where what is left follows on "one", as figures without a number."""
    if "one" not in sentence.vocabulary or sentence.vocabulary.isdisjoint(_LAST):
        return
    found = [index for index in standing(sentence.words, _ONE | _LAST) if _is_one(sentence, index)]
    ones = [index for index in found if sentence.words[index] == "one"]
    left = [index for index in found if sentence.words[index] in _LAST and ones and index > ones[0]]
    for index in found if left else ():
        counted = index in sentence.in_figures and sentence.words[index] not in ORDINALS
        if ones[0] <= index <= left[-1] and not counted and not _is_counted(sentence, index):
            start = index - (sentence.words[index] in _LAST)
            told = Quantity(_EXACTLY_ONE, _EXACTLY_ONE, text=sentence.printed(start, index + 1))
            yield Figure(Span(sentence.starts[start], sentence.ends[index]), told, grammar=ONE_OF_THEM)


def _is_one(sentence: Sentence, index: int) -> bool:
    """Whether a word stands for one of several that need not be named again, or for what is left of them."""
    words = sentence.words
    before, behind = words[index - 1] if index else ",", words[index + 1] if index + 1 < len(words) else "."
    said = behind in _SAID or behind.endswith(("ly", "ed"))
    match words[index]:
        case "one":
            taken = words[index + 1 : index + 3] in (("of", "them"), ("of", "whom"), ("of", "the"))
            return before in _OPENS and (said or taken)
        case "other" | "remaining":
            return before == "the" and (said or _is_counted(sentence, index))
        case "another":
            return said
        case _:
            return said and before == "a" and "another" in words[:index]


def _is_counted(sentence: Sentence, index: int) -> bool:
    """Whether the figure behind a word tells how many are left: "the other two"."""
    return sentence.words[index] in ("other", "remaining") and index + 1 in sentence.in_figures - sentence.in_asides
