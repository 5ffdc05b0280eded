"""When something happened: the times of a text, each with the words it is told for, and those of a statement held against them."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import evolve, frozen

from claimcheck.entailment.aboutness import share
from claimcheck.entailment.frames import Frame
from claimcheck.entailment.unsaid import unsaid
from claimcheck.entailment.words import names, stem, titled, words
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval

_BREAK = re.compile(
    r"[;:()–—]|,(?!\s+(?:\d|\w+\s+and\b))|\b(?:and|but|while|before|after|when|which|who|until)\b|\s-\s", re.IGNORECASE
)
LIKELY = Fraction(5, 8)
"""The likeness from which a bound and a time are taken to be of one happening, even if little else shows it."""
BIRTH = frozenset(map(stem, "born birth birthday".split()))
DEATH = frozenset(map(stem, "died dead death killed murdered drowned assassinated executed".split()))
ONCE = BIRTH | DEATH
BEGUN = frozenset(map(stem, "start begin began begun open launch found commence debut premiere".split()))
ENDED = frozenset(map(stem, "end finish conclude close cease stop expire disband".split()))
"""What is told for the first and for the last of the times that something ran from and to."""
YEAR, AGE = 365, 3650
"""How many days a time has at least that goes without saying, of an amount and of anything."""
TIED = Fraction(1)
"""The likeness from which two times are taken to be of one happening: all that is told for the one is told for the other."""


@frozen
class Moment:
    """A time; `near` are the words of its clause, `around` those of its sentence."""

    frame: Frame
    near: tuple[str, ...]
    around: tuple[str, ...]

    @property
    def life(self) -> str | None:
        """Whether it is told for a birth or for a death."""
        born, died = not BIRTH.isdisjoint(self.near), not DEATH.isdisjoint(self.near)
        return None if born == died else "birth" if born else "death"

    @property
    def end(self) -> int | None:
        """Whether it is told for the first (0) or for the last (1) day of something that may have run on."""
        begun, ended = not BEGUN.isdisjoint(self.near), not ENDED.isdisjoint(self.near)
        return None if begun == ended else int(ended)


def moments(text: str, times: Sequence[tuple[Figure, Frame]], sentence: Span) -> Iterator[Moment]:
    """The times of a sentence, each with the words that it is told for.

    These are the words around it up to a break or another time; of a date that stands by itself ("On 3 May, …") those behind
    it, else those in front.
    """
    around, capitals = words(sentence.of(text)), titled(text)
    for place, (figure, frame) in enumerate(times):
        low = times[place - 1][0].span.end if place else sentence.start
        high = times[place + 1][0].span.start if place + 1 < len(times) else sentence.end
        before = _BREAK.split(text[low : figure.span.start])
        behind = _BREAK.split(text[figure.span.end : high])
        parts = (f"{before[-1]} {behind[0]}", *behind[1:], *reversed(before[:-1]))
        near = next((found for part in parts if (found := _unnamed(part, capitals))), ())
        own, printed = text[sentence.start : figure.span.start], figure.span.of(text)
        yield Moment(frame, (*near, *words(unsaid(own, printed, text[figure.span.end : sentence.end]))), around)


def _unnamed(text: str, capitals: bool) -> tuple[str, ...]:
    """The words that say something, names aside: of whom it is told mostly goes without saying."""
    named = frozenset[str]() if capitals else names(text)
    return tuple(word for word in words(text) if word not in named or word in ONCE)


def other_end(claim: Sequence[Moment], evidence: Sequence[Moment]) -> tuple[Frame, str] | None:
    """A time of a death in the statement that is only told of a birth, or the other way round, and what it is told of."""
    for asked in claim:
        end = asked.life
        met = [known.life for known in evidence if _meets(known.frame, asked.frame)] if end else []
        if met and all(told and told != end for told in met):
            return asked.frame, str(met[0])
    return None


@frozen
class Mistimed:
    """A time of the statement that shares no day with any of the evidence, and the likeliest of these."""

    asked: Frame
    known: Frame
    alike: Fraction
    """How much of what is told for the one is told for the other."""

    @property
    def tied(self) -> bool:
        """Whether both are shown to be of one happening; a bound excludes what is told, whatever it is told for."""
        return self.asked.running or self.alike >= TIED

    @property
    def firm(self) -> bool:
        """Whether a bound is told for the same in so many words that nothing else need show that both are of one matter."""
        return self.asked.running and self.alike >= LIKELY


def mistimed(claim: Sequence[Moment], told: Sequence[Moment]) -> Mistimed | None:
    """The first time of the statement that none of the evidence meets; `None` where there is none."""
    for asked in claim:
        same = _held_against(asked, _of_happenings(told, asked.frame))
        same = [evolve(known, frame=_asked_for(known.frame, asked)) for known in same]
        if same and not any(_meets(known.frame, asked.frame) for known in same):
            known = max(same, key=lambda known: _likeness(asked, known))
            return Mistimed(asked.frame, known.frame, _likeness(asked, known))
    return None


def _held_against(asked: Moment, evidence: Sequence[Moment]) -> Sequence[Moment]:
    """The times that one of a statement is held against: a bound, what runs on and what happens once against its own, if it is told.

    Another day is met by any, but for bounds ("by 2003") of other happenings.
    """
    likely = [known for known in evidence if _likeness(asked, known) >= LIKELY]
    tied = [known for known in likely if _likeness(asked, known) >= TIED]
    if asked.frame.begun:
        return [known for known in tied if known.frame.begun] or evidence
    if tied and (asked.frame.running or _once(asked)):
        return tied
    return [known for known in evidence if known in likely or not known.frame.window] if likely else evidence


def untold(claim: Sequence[Moment], evidence: Sequence[Moment], counted: bool) -> str | None:
    """What the evidence leaves open of when something was; `None` where it tells all, or where it is no matter.

    A year goes without saying of an amount; a day does not, and is not told with its month.
    """
    for frame in (moment.frame for moment in claim if not moment.frame.names):
        if not evidence and _short(frame, YEAR if counted else AGE):
            return f"the evidence tells no time, the statement of {frame.text}"
        met = [known.frame for known in _of_happenings(evidence, frame) if _meets(known.frame, frame)]
        single = frame.days.exact and not (frame.running or counted)
        if met and single and not any(_tells(known.days, frame.days) for known in met):
            return f"the evidence tells of {met[0].text}, which need not be {frame.text}"
    return None


def _of_happenings(evidence: Sequence[Moment], asked: Frame) -> Sequence[Moment]:
    """The times that a bound or a day is held against: without those that only tell which of several is meant, if there are others."""
    if not (asked.running or asked.days.exact):
        return evidence
    return [known for known in evidence if not known.frame.names] or evidence


def _short(frame: Frame, most: int) -> bool:
    """Whether it is told to fewer than so many days."""
    first, last = frame.days.lower, frame.days.upper
    return first is None or last is None or last - first < most


def _tells(known: Interval, day: Interval) -> bool:
    """Whether a day is told by days: as one of no others, or as the first or the last of them."""
    return known <= day or day.lower in (known.lower, known.upper)


def _once(asked: Moment) -> bool:
    """Whether it is the time of what happens once to everybody."""
    return bool(asked.near) and all(word in ONCE for word in asked.near)


def _asked_for(known: Frame, asked: Moment) -> Frame:
    """Of a time that runs from one to another the end that is asked for: "began in 1994" asks for the first."""
    if known.ends is None or asked.frame.ends or asked.end is None:
        return known
    return evolve(known, days=known.ends[asked.end], ends=None)


def _likeness(asked: Moment, known: Moment) -> Fraction:
    """The share of the words of a statement's time that are told for a time of the evidence."""
    said = asked.near if known.frame.ends is None else tuple(word for word in asked.near if word not in BEGUN | ENDED)
    return share(said, known.near) + share(said, known.around) / 4


def _meets(known: Frame, asked: Frame) -> bool:
    """Whether what is told for the one time may be what is asked for the other; before a day is any day before it."""
    if asked.runs_apart(known):
        return False
    return not known.apart(asked) or (asked.window and known.earlier(asked)) or (known.window and asked.earlier(known))
