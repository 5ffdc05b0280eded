"""What an amount of money was paid for, where a verb or a bargain tells it: "agreed to buy the mill for $4 million", "fined $3 million"."""

from itertools import takewhile

from claimcheck.extraction.counting.measured import Subject
from claimcheck.extraction.counting.naming import NAME_ENDS
from claimcheck.extraction.words.function_words import BARRIERS
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

PRICE = "purchase price"
"""What is paid for a firm or a house, whichever word tells of the bargain."""
_BUYING = frozenset(
    "buy buys buying bought acquire acquires acquiring acquired purchase purchases purchasing purchased takeover acquisition".split()
)
_BARGAINS = frozenset("deal takeover offer bid acquisition purchase merger".split())
_AGAIN = frozenset({"purchase"})
"""What takes up a bargain that was told: "the $4 million purchase"."""
_WORTH = (("worth",), ("valued", "at"), ("of",))
"""What stands between a bargain and how much it is for."""
_BETWEEN = frozenset((",", "is", "was"))
_FINED = frozenset(("fined", "fine", "fines", "fining"))
_NO_OBJECT = frozenset("for of in on with by from over after".split())
LONGEST = 4
"""How many words may name a bargain behind its amount, with the one behind it."""
REACH = 14
"""How many words a verb may stand before what was paid."""
OBJECT = 6
"""How many words may name who was fined."""


def paid(sentence: Sentence, figure: Figure, start: int, end: int) -> Subject | None:
    """What was bought, or done, for an amount.

    Args:
        sentence: the sentence.
        figure: the amount.
        start: the word at which it begins.
        end: the word behind it.
    """
    if figure.dimension != "money" or _is_of_each(sentence.words[end : end + LONGEST]):
        return None
    words = sentence.words[_from(sentence, start) : start]
    if words[-1:] == ("for",) and not _BUYING.isdisjoint(words):
        return Subject(PRICE, "for")
    bargain = words[-1] if _is_bargain(words) else _bargain_behind(sentence.words[end : end + LONGEST])
    if bargain is not None:
        return Subject(PRICE, bargain)
    return Subject("fine", "fined") if _is_fine(words) else None


def _from(sentence: Sentence, start: int) -> int:
    """From which word on what is said before an amount is said of it: behind another figure, and the end of a clause."""
    first = max(0, start - REACH)
    ends = (
        at
        for at in range(first, start)
        if sentence.words[at] in BARRIERS or (at in sentence.in_figures and at not in sentence.in_asides)
    )
    return max(ends, default=first - 1) + 1


def _is_of_each(words: tuple[str, ...]) -> bool:
    """Whether so much is paid for each of several: "$40 in cash per share"."""
    return any(word in _EACH for word in takewhile(lambda word: word not in BARRIERS and word != ",", words))


_EACH = frozenset({"per", "each", "apiece"})


def _is_bargain(words: tuple[str, ...]) -> bool:
    """Whether the words before an amount name the bargain that it is for: "a takeover offer worth", "the deal, valued at"."""
    for worth in _WORTH:
        if words[-len(worth) :] == worth:
            before = words[: -len(worth)]
            named = before[:-1] if before and before[-1] in _BETWEEN else before
            return bool(named) and named[-1] in _BARGAINS
    return False


def _bargain_behind(words: tuple[str, ...]) -> str | None:
    """The bargain that the words behind an amount name: "a $4 million cash offer"."""
    named = tuple(takewhile(lambda word: word not in NAME_ENDS, words))
    return named[-1] if named and named[-1] in _BARGAINS - _AGAIN else None


def _is_fine(words: tuple[str, ...]) -> bool:
    """Whether somebody is fined an amount: "fined the bank", "was fined"."""
    at = max((index for index, word in enumerate(words) if word in _FINED), default=None)
    if at is None or words[at] == "fines":
        return False
    named = words[at + 1 :]
    return len(named) <= OBJECT and _NO_OBJECT.isdisjoint(named) and "," not in named
