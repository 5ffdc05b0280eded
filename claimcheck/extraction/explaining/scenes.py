"""Which words tell the happening, where it was, and who says so."""

from collections.abc import Iterable, Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.explaining.trace import Reason, printed
from claimcheck.extraction.ground import Ground
from claimcheck.extraction.voices.stance import speakers
from claimcheck.figures import Figure
from claimcheck.vocabulary import Mode


def why_event(claim: Claim, figure: Figure, ground: Ground) -> Reason:
    """Which word for a happening, place and day name the event: the nearest of each."""
    scene = ground.passage.scene
    happening, *others = _by_distance(figure, scene.happenings) or (None,)
    passed = tuple(f"“{word}”: farther from the figure" for word in others)
    if claim.event is None:
        lacking = "no word for a happening, and not both a place and a day" if happening is None else "left open"
        return Reason(None, (), lacking, passed)
    if claim.kind == "event_date" and " of " in claim.event:
        return Reason(claim.event, (), "what the words directly before the day tell", passed)
    known = (word for word in (_nearest(figure, scene.places), happening) if word)
    named = tuple(word for word in known if word in claim.event)
    when = tuple(_moment(claim.event, ground))[:1]
    parts = ("the place" if len(named) > 1 or happening not in named else "", "the day" if when else "")
    told = " and ".join(part for part in parts if part)
    nearest = "the nearest word for a happening" if happening in named else ""
    return Reason(claim.event, (*named, *when), " with ".join(part for part in (nearest, told) if part), passed)


def _moment(event: str, ground: Ground) -> Iterator[str]:
    """The printed words for the day or month that an event is named by."""
    scene, sentence = ground.passage.scene, ground.passage.sentence
    days = {at: day.isoformat() for at, day in scene.days}
    for figure in sentence.figures:
        moment = days.get(figure.span.start) or (figure.date.iso if figure.date else None)
        if moment and event.endswith(moment):
            yield printed(figure.span.of(sentence.text))


def why_place(claim: Claim, figure: Figure, ground: Ground) -> Reason:
    """Which of the places of the sentence is nearest."""
    nearest, *others = _by_distance(figure, ground.passage.scene.places) or (None,)
    passed = tuple(f"“{name}”: farther from the figure" for name in others)
    if claim.place is None:
        return Reason(None, (), "the sentence names no place" if nearest is None else "left open", passed)
    if claim.place in ground.passage.sentence.heads:
        return Reason(claim.place, (claim.place,), "heads the column or the row", passed)
    if claim.place != nearest:
        return Reason(claim.place, (), "told elsewhere in the text", passed)
    return Reason(claim.place, (nearest,), "the nearest place that the sentence names", passed)


def why_speaker(claim: Claim, ground: Ground) -> Reason:
    """Which words say whose figure it is."""
    told = tuple(speakers(ground.passage.sentence))
    passed = tuple(f"“{printed(words)}”: another goes first" for name, words in told if name != claim.speaker)
    how = ", in quotation marks" if claim.mode is Mode.QUOTED else ""
    if claim.speaker is None:
        voice = "told as what somebody says" if claim.mode is Mode.INDIRECT else "in the voice of the publication"
        return Reason(None, (), f"the words name nobody: {'words quoted' if how else voice}", passed)
    words = next((printed(words) for name, words in told if name == claim.speaker), None)
    if words is None:
        return Reason(claim.speaker, (), f"told elsewhere in the text{how}", passed)
    return Reason(claim.speaker, (words,), f"the words say who tells it{how}", passed)


def _by_distance(figure: Figure, placed: Iterable[tuple[int, str]]) -> list[str]:
    """What stands in a sentence, the nearest to a figure first, each once."""
    near = sorted(placed, key=lambda row: abs(row[0] - figure.span.start))
    return list(dict.fromkeys(told for _, told in near))


def _nearest(figure: Figure, placed: Iterable[tuple[int, str]]) -> str | None:
    return next(iter(_by_distance(figure, placed)), None)
