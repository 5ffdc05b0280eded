"""Names of things in a sentence, told by the small words that end them: "the cost of the [new bridge] was put at"."""

from claimcheck.extraction.words.function_words import ARTICLES, BARRIERS, COPULAS, FILLERS, TOTAL_FILLERS
from claimcheck.extraction.words.sentence import Sentence

LONGEST = 3
"""How many words of a name are kept."""
NAME_ENDS = (
    BARRIERS
    | COPULAS
    | ARTICLES
    | frozenset(
        "the in on at to for by with from of and or than as into , ( ) - – — \" “ ” ' ‘ has had have which who whose that this last "
        "year would will could may can also now then after before during since per about over under between against near its our "
        "reported reports posted posts announced announces recorded records generated delivered disclosed booked seen expected expects expect forecast forecasts predicts predict predicted projects projected sees estimates estimated targets targeted another it "
        "they he she we these those there all both each some many worth bound destined stashed inside aboard across along through without "
        "within where when just only nearly almost about around roughly record".split()
    )
)
"""Words that no name goes beyond."""
_TURNS = (TOTAL_FILLERS - FILLERS) | frozenset(
    "put valued fell fallen falls dropped slipped eased amounted amounts increased decreased declined totaled totalled caused causes "
    "causing suffered suffers offered offers promised announced received demanded demands sought approved secured raised".split()
)
"""What is said of a measure, and no name has."""
_NO_NAME = NAME_ENDS | _TURNS


def name_start(sentence: Sentence, end: int) -> int:
    """The index of the first word of the name that ends before a word."""
    first = end
    while first > 0 and end - first < LONGEST and in_name(sentence, first - 1):
        first -= 1
    return first


def name_at(sentence: Sentence, index: int, longest: int = LONGEST) -> str:
    """The name that begins at a word, an article aside."""
    start, end = name_span(sentence, index, longest)
    return sentence.printed(start, end) if end > start else ""


def name_span(sentence: Sentence, index: int, longest: int = LONGEST) -> tuple[int, int]:
    """From which word to which the name goes that begins at a word, an article aside."""
    words = sentence.words
    start = index + (index < len(words) and words[index] in ARTICLES)
    end = start
    while end < len(words) and end - start < longest and in_name(sentence, end):
        end += 1
    return start, end


def in_name(sentence: Sentence, index: int) -> bool:
    """Whether a word may be one of a name."""
    return sentence.words[index] not in _NO_NAME and index not in sentence.in_figures
