"""Which words tell the day for which a claim holds, and the window it counts in."""

from collections.abc import Iterator
from itertools import chain, islice

from claimcheck.claims import Claim
from claimcheck.documents.document import Document
from claimcheck.extraction.explaining.trace import Reason, printed
from claimcheck.extraction.ground import Ground
from claimcheck.extraction.scenes.introductions import AS_OF, NOT_THE_DAY, introduction
from claimcheck.extraction.scenes.windows import DAILY, YESTERDAY, in_past_window
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.vocabulary import Measure


def why_as_of(claim: Claim, figure: Figure, ground: Ground, document: Document) -> Reason:
    """Which words tell the day for which the figure holds, or from where else it is known."""
    sentence = ground.passage.sentence
    dated = [other for other in sentence.figures if other.date]
    if claim.as_of is None:
        return Reason(None, (), "neither words nor publication tell a day", tuple(_dates(dated, figure, sentence)))
    value = f"{claim.as_of.isoformat()} ({claim.as_of_basis})"
    if claim.as_of_basis in ("as of", "told"):
        told = [other for other in dated if other.date and claim.as_of in (other.date.start, other.date.end)]
        told.sort(key=lambda other: (introduction(sentence, other) != AS_OF, abs(other.span.start - figure.span.start)))
        words = tuple(_introduced(sentence, other) for other in told[:1])
        why = "the words say for which day it holds" if words else "the words tell the day"
        return Reason(value, words, why, tuple(_dates([d for d in dated if d not in told[:1]], figure, sentence)))
    if claim.as_of_basis == "published":
        how = f", known from its {document.dated_by}" if document.dated_by not in (None, "given") else ""
        why = f"the words tell no other day, so that of publication{how}"
    else:
        why = "publication unknown: the latest day that the text writes out with weekday and year"
    return Reason(value, (), why, tuple(_dates(dated, figure, sentence)))


def _introduced(sentence: Sentence, figure: Figure) -> str:
    """A date with the word that makes it another day than that of the happening."""
    before = introduction(sentence, figure)
    start = figure.span.start
    if before in NOT_THE_DAY:
        first = before.split()[0]
        told = range(sentence.ending_at(start) - 1, -1, -1)
        start = next((sentence.starts[index] for index in told if sentence.words[index] == first), start)
    return printed(sentence.text[start : figure.span.end])


def _dates(dated: list[Figure], figure: Figure, sentence: Sentence) -> Iterator[str]:
    """The other dates of the sentence, and what each was taken for."""
    for other in dated:
        if other == figure or other.date is None:
            continue
        before = introduction(sentence, other)
        taken = (
            "the window it counts in"
            if before == "since" or in_past_window(sentence, other)
            else f"behind “{before}”, so not the day of the happening"
            if before in NOT_THE_DAY
            else "the day of the happening"
            if other.date.start and other.date.start == other.date.end
            else "no single day"
        )
        yield f"“{printed(other.span.of(sentence.text))}” ({other.date.iso or 'no day'}): {taken}"


def why_window(claim: Claim, ground: Ground) -> Reason:
    """Which words tell since when, or in which stretch of time, the figure counts."""
    sentence = ground.passage.sentence
    words = _window(sentence, claim)
    if claim.start is None and claim.end is None:
        if claim.measure is Measure.FLOW:
            why = "counts what came in a stretch of time" if words else "only what is new is counted"
            return Reason("of unknown days", words, why)
        passed = tuple(f"“{word}”: not the days that this figure counts in ({claim.measure.value})" for word in words)
        return Reason(None, (), "no words tell a window", passed)
    days = f"{claim.start or 'unknown'} to {claim.end}" if claim.end else f"from {claim.start} on"
    return Reason(days, words, f"the words tell in which days it counts ({claim.measure.value})")


def _window(sentence: Sentence, claim: Claim) -> tuple[str, ...]:
    """The words of the sentence that tell the window of a claim, or the first that tell one."""
    told = [
        figure
        for figure in sentence.figures
        if figure.date and (introduction(sentence, figure) == "since" or in_past_window(sentence, figure))
    ]
    told.sort(key=lambda figure: figure.date is None or figure.date.start != claim.start)
    for figure in told:
        since = introduction(sentence, figure) == "since"
        return (_introduced(sentence, figure) if since else printed(figure.span.of(sentence.text)),)
    daily = chain(DAILY.found_in(sentence), YESTERDAY.found_in(sentence))
    return tuple(found[0] for found in islice(daily, 1))
