"""Which of the dates of a sentence a figure is told for."""

import re
from bisect import bisect_left

from claimcheck.entailment.frames import Frame
from claimcheck.entailment.scene import Scene
from claimcheck.figures import Figure

Times = list[tuple[Figure, Frame]]
_OWN = re.compile(
    r"(?:\b(?:and|but|while|whereas|although|with|which|who|that|where)\b|[,;:])\s+(?:(?:there|it|he|she|they|we)\s+)?"
    r"(?:(?:currently|now|since|already)\s+)?(?:has|have|had|is|are|was|were|will)\b",
    re.IGNORECASE,
)
"""Where words with a verb of their own begin: a date in front of them is that of another happening."""
NEAREST = 3
"""How many dates on either side of a figure are looked at."""
_PART = re.compile(r"[,;:()–—]|\.\s")
_LEADS = re.compile(r"\W*(?:\w+\s+){0,3}$")
"""What may stand in front of a date that is told for a whole sentence ("As of the")."""


def told_for(scene: Scene, times: Times) -> Frame | None:
    """The time that a figure is told for.

    A date beside it, with neither a mark nor another amount between, goes before others, then the last in front of it, then the next.  A date of
    another happening in the sentence is none of its own: "opened in May, and has drawn 300".
    """
    near = _near(scene, times)
    own = [(at, found) for at, found in near if _leads(scene, at) or not _OWN.search(scene.text, *_between(scene, at))]
    beside = [
        (at, found) for at, found in own if not (_PART.search(scene.text, *_between(scene, at)) or _beyond(scene, at))
    ]
    if beside:
        return min(beside, key=lambda time: (not time[1].running, _apart(scene, time[0])))[1]
    before = [found for at, found in own if at.span.start < scene.start]
    after = [found for at, found in own if at.span.start > scene.start]
    return before[-1] if before else after[0] if after else None


def _near(scene: Scene, times: Times) -> Times:
    """The dates that may be meant, other than the figure itself: the first of the sentence, and the nearest on either side."""
    place = bisect_left(times, scene.start, key=lambda time: time[0].span.start)
    first = min(1, max(0, place - NEAREST))
    near = [*times[:first], *times[max(0, place - NEAREST) : place + NEAREST]]
    return [(at, found) for at, found in near if not at.span.start <= scene.start < at.span.end]


def _between(scene: Scene, at: Figure) -> tuple[int, int]:
    """Where the words between a date and the figure begin and end."""
    if at.span.start < scene.start:
        return at.span.end, max(at.span.end, scene.start)
    return scene.end, max(scene.end, at.span.start)


def _beyond(scene: Scene, at: Figure) -> bool:
    """Whether another amount stands between a date and the figure."""
    start, end = _between(scene, at)
    return any(start <= other.span.start < end for other in scene.others if other.quantity is not None)


def _apart(scene: Scene, at: Figure) -> int:
    start, end = _between(scene, at)
    return end - start


def _leads(scene: Scene, at: Figure) -> bool:
    """Whether a date stands at the beginning of the sentence."""
    return bool(_LEADS.fullmatch(scene.text, scene.sentence.start, at.span.start))
