"""
One text quotes the same words otherwise than another.

## Why it matters
What stands in quotation marks was said just so. Where two texts quote one speaker on one occasion in words that differ, one of
them has altered what was said, by a slip, a translation there and back, or worse.

## Flagged
    | quotation | | | Daily Record, 2024-05-15 | speaker=Ann Lee | quote=We are moving all families out of the valley today
      ^^^^^^^^^ expelling
    | quotation | | | Evening Post, 2024-05-15 | speaker=Ann Lee | quote=We are expelling all families out of the valley today

    Daily Record, 2024-05-15: “We counted 40 families on the day before the river rose,” Ann Lee said.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “We counted 14 families
    Evening Post, 2024-05-15: “We counted 14 families on the day before the river rose,” Ann Lee said.

## Not flagged
The same words, a contraction, a part left out:

    Daily Record, 2024-05-15: “We’ve counted 40 families in the valley before the river rose,” Ann Lee said.
    Evening Post, 2024-05-15: “We have counted 40 families in the valley before the river rose,” Ann Lee said.
    Weekly News, 2024-05-15: “We have counted 40 families … before the river rose,” Ann Lee said.

Another day is another occasion, and what is told without marks is no quotation:

    Daily Record, 2024-05-15: “We counted 40 families in the valley on the day before the river rose,” Ann Lee said.
    Evening Post, 2024-05-22: “We counted 14 families in the valley on the day before the river rose,” Ann Lee said.
    Weekly News, 2024-05-15: Ann Lee said that they counted 30 families in the valley on the day before the river rose.

## Settings
Severity: `severities.CC802`. Another number, or another word for how sure it is, is an error; another word that carries the
sense is a warning; where the sense is the same, a notice.
"""

from collections.abc import Iterator

from claimcheck.alteration import Alteration, Difference
from claimcheck.finding import Finding
from claimcheck.quotation import Quotation
from claimcheck.renderings import LEAST_ALIKE, Rendering, altered, renderings
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Story

GRAVE = {
    Alteration.FIGURE: (Severity.ERROR, "The figure differs"),
    Alteration.SENSE: (Severity.WARNING, "That is not the same sense"),
    Alteration.WORDING: (Severity.NOTICE, "The sense is the same, but the words are not"),
}


@rule("CC802", severity=Severity.WARNING)
def altered_quotation(story: Story, settings: Settings) -> Iterator[Finding]:
    """Quotations of one speaker on one occasion that differ; those that are quoted alike are affirmed."""
    told = renderings(story.quotations)
    for one, other, difference in altered(told):
        if difference.alteration is Alteration.NONE:
            continue
        first, second = sorted((one, other), key=lambda rendering: len(rendering.quotations))
        severity, verdict = GRAVE[difference.alteration]
        yield Finding(
            f"{_words(first, second, difference, swapped=first is other)}. {verdict}: quote from a recording or a transcript.",
            (*first.quotations, *second.quotations),
            verdict="contradiction" if difference.alteration is Alteration.FIGURE else None,
            severity=severity,
        )
    for rendering in told:
        if len(rendering.quotations) > 1 and len(rendering.words) >= LEAST_ALIKE:
            yield Finding(
                f"{_speaker(rendering)} is quoted alike in {len(rendering.quotations)} places: "
                f"“{rendering.quotations[0].words.rstrip(',')}”.",
                rendering.quotations,
                severity=Severity.INFO,
                verdict="equal",
            )


def _words(one: Rendering, other: Rendering, difference: Difference, *, swapped: bool) -> str:
    """Who quotes whom in which words."""
    here, there = (difference.second, difference.first) if swapped else (difference.first, difference.second)
    return (
        f"{_who(one.quotations[0])} quotes {_speaker(one)} as saying “{here}”; {_who(other.quotations[0])}, of the same "
        f"occasion, has “{there}”"
    )


def _speaker(rendering: Rendering) -> str:
    """The speaker by the fullest name that is given."""
    return max((q.speaker or "somebody" for q in rendering.quotations), key=len)


def _who(quotation: Quotation) -> str:
    return quotation.source.name or quotation.source.path or "one text"
