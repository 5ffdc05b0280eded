"""Where those who were hurt are told dead behind that: "A man was shot. He died in hospital", "Two were stabbed. Both died"."""

from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.senses import FEMALE, MALE

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


def died_later(sentence: Sentence, figure: Figure) -> str | None:
    """The words by which the rest of the sentence, or the next, tells that all whom a figure counts have died."""
    text, end = sentence.text, sentence.span.end
    if figure.quantity is None or figure.quantity.number != 1:
        told = _OF_SEVERAL.match(text, end, end + REACH)
        return told[0].strip() if told else None
    found = _IN_THE_SENTENCE.search(text, figure.span.end, end) or _IN_THE_NEXT.match(text, end, end + REACH)
    if found is None or _noun(figure, text) in (FEMALE if found["he"].lower() == "he" else MALE):
        return None
    return found[0].lstrip(",;: \n")


def _noun(figure: Figure, text: str) -> str:
    """The last word of the noun that a figure counts; "" where it has none."""
    return figure.noun.of(text).lower().split()[-1] if figure.noun else ""
