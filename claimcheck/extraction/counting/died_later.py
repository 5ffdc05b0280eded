"""Where those who were hurt are told dead behind that: "A man was shot. He died in hospital", "Two were stabbed. Both died"."""

import re

from claimcheck.extraction.words.by_word import PERSON
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

REACH = 160
"""How far behind a sentence the next may tell of a death, in characters."""
_DYING = r"(?:died|succumbed|(?:was|were)\s+(?:\w+ly\s+|later\s+)?(?:pronounced|declared|confirmed)\s+dead)\b"
_ON_THE_WAY = r"(?:(?!\b(?:said|says|told|his|her|their|whose|who|not|never|nearly|almost|another|the\s+other)\b)[^.!?;\n]){0,80}?"
"""What may be told of somebody before his death: nothing of others."""
_IN_THE_SENTENCE = pattern(rf"[,;:]\s+(?:and\s+|but\s+|where\s+)?(?P<he>he|she)\b{_ON_THE_WAY}\b{_DYING}")
_IN_THE_NEXT = pattern(rf"\s*(?P<he>He|She)\b{_ON_THE_WAY}\b{_DYING}")
_OF_SEVERAL = pattern(
    rf"\s*(?:Both|All)(?:\s+(?:of\s+them|the\s+)?(?:two|three|four|five|men|women|victims|people|officers|boys|girls))?{_ON_THE_WAY}\b{_DYING}"
)
_MALE = frozenset("man boy father husband son brother grandfather nephew uncle policeman gunman fisherman".split())
_FEMALE = frozenset("woman girl mother wife daughter sister grandmother niece aunt policewoman".split())


def died_later(sentence: Sentence, figure: Figure) -> str | None:
    """The words by which the rest of the sentence, or the next, tells that all whom a figure counts have died."""
    text, end = sentence.text, sentence.span.end
    if figure.grammar != PERSON and not (figure.quantity and figure.quantity.number == 1):
        told = _OF_SEVERAL.match(text, end, end + REACH)
        return told[0].strip() if told else None
    found = _IN_THE_SENTENCE.search(text, figure.span.end, end) or _IN_THE_NEXT.match(text, end, end + REACH)
    return found[0].lstrip(",;: \n") if found is not None and _may_be(figure, text, found) else None


def _may_be(figure: Figure, text: str, found: re.Match[str]) -> bool:
    """Whether a pronoun may stand for whom a figure counts."""
    if figure.quantity is None or figure.quantity.number != 1:
        return False
    noun = figure.noun.of(text).lower().split()[-1] if figure.noun else ""
    return noun not in (_FEMALE if found["he"].lower() == "he" else _MALE)
