"""Partitives: a figure that takes some of a whole with a figure of its own, as in "150 of the village's 1,800 residents"."""

from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

REACH = 5
"""How many words a whole may stand behind its "of"."""
_QUANTIFIERS = frozenset(
    "one many most some all none half few several number population each both half third majority bulk rest".split()
)
_BETWEEN_CLAUSES = frozenset(
    "; : , . ! ? for from to with in on at by into across said says but while when because if who that which was were is are has had have and including them".split()
)
"""What does not stand between "of" and the whole."""
_GROUPS = frozenset("group party crew team".split())
"""Words for several who are together: "three of a group of 17"."""
_QUOTES = frozenset("“\"‘'«")
"""What begins a title with a number of its own: "25 copies of “6 Ways to Save”"."""


def is_whole(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure only tells of how many others are taken."""
    if "of" not in sentence.vocabulary:
        return False
    words = sentence.words
    index = sentence.starting_at(figure.span.start) - 1
    nouns = {figure.noun.end for figure in sentence.figures if figure.noun is not None}
    for at in range(index, max(0, index - REACH), -1):
        if words[at] in _BETWEEN_CLAUSES or at in sentence.in_figures:
            return False
        if sentence.ends[at] in nouns and not words[at].endswith(("'s", "s'")):
            return False  # "hundreds of villagers saw 12 soldiers die"
        if words[at] == "of":
            if words[at - 1] in _GROUPS:
                return words[at - 2] in ("a", "the") and words[at - 3] in ("of", "from")
            counted = any(one.noun and one.noun.end == sentence.ends[at - 1] for one in sentence.figures)
            return counted or words[at - 1] in _QUANTIFIERS or at - 1 in sentence.in_figures - sentence.in_asides
    return False


def whole_behind(sentence: Sentence, index: int) -> Figure | None:
    """The whole that the "of" at a word's index takes from; `None` where it has no figure."""
    words = sentence.words
    for at in range(index + 1, min(len(words), index + REACH)):
        if at in sentence.in_asides or words[at] in _BETWEEN_CLAUSES:
            break
        if at in sentence.in_figures:
            whole = next(f for f in sentence.figures if f.span.start <= sentence.starts[at] < f.span.end)
            described = at == index + 1 and sentence.text.startswith("-", whole.span.end)
            titled = sentence.text[whole.span.start - 1] in _QUOTES
            return (
                None if described or titled else whole
            )  # "a set of one-letter flags"; but "six of the 12-member board"
    return None


def whole_of(sentence: Sentence, figure: Figure) -> Figure | None:
    """The whole that a figure takes some of; `None` where there is none with a figure."""
    if "of" not in sentence.vocabulary:
        return None
    behind = sentence.starting_at(figure.span.end)
    if behind >= len(sentence.words) or sentence.words[behind] != "of":
        return None
    whole = whole_behind(sentence, behind)
    if whole is None or figure.noun is None:
        return whole
    between = figure.span.end < figure.noun.start and figure.noun.end < whole.span.start
    possessive = sentence.text[figure.noun.end - 2 : figure.noun.end + 2]
    return None if between and "’" not in possessive and "'" not in possessive else whole
