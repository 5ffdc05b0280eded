"""A sentence with what is read once for all its figures: when, where, in what happening, and who says so."""

from attrs import frozen

from claimcheck.extraction.scenes.circumstances import Scene, scene
from claimcheck.extraction.scenes.recalled import Recalled, Told, recalled
from claimcheck.extraction.voices.modality import asks
from claimcheck.extraction.voices.stance import speaker
from claimcheck.extraction.voices.telling import attributed, revised
from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.vocabulary import Mode


@frozen
class Passage:
    """A sentence with what is read once for all its figures.

    Attributes:
        scene: what it tells of time and happening.
        speaker: whose words it gives; `None` where they name nobody.
        mode: in whose words it tells what is not in quotation marks.
        asks: whether it is a question.
        revised: whether it announces that an earlier figure was revised.
        recalled: which of its happenings are others than the text's own.
    """

    sentence: Sentence
    scene: Scene
    speaker: str | None
    mode: Mode
    asks: bool
    revised: bool
    recalled: Recalled


def passage_of(sentence: Sentence, context: Context, before: Told) -> Passage:
    """A sentence with what is read once for all its figures, and once the text has told what stands before it."""
    mode = Mode.INDIRECT if attributed(sentence) else Mode.VOICE
    what = scene(sentence, context.day)
    others = recalled(sentence, what, before)
    return Passage(sentence, what, speaker(sentence), mode, asks(sentence), revised(sentence), others)
