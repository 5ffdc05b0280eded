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

Where several texts have the same words, they are named by the first:

    Daily Record, 2024-05-15: “We counted 14 families on the day before the river rose,” Ann Lee said.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Evening Post, of the same occasion
    Evening Post, 2024-05-15: “We counted 40 families on the day before the river rose,” Ann Lee said.
    Weekly News, 2024-05-15: “We counted 40 families on the day before the river rose,” Ann Lee said.

## Not flagged
The same words, a contraction, a part left out:

    Daily Record, 2024-05-15: “We’ve counted 40 families in the valley before the river rose,” Ann Lee said.
    Evening Post, 2024-05-15: “We have counted 40 families in the valley before the river rose,” Ann Lee said.
    Weekly News, 2024-05-15: “We have counted 40 families … before the river rose,” Ann Lee said.

Two quote alike what has four words, which is told, and what has three, which may be anybody's:

    Daily Record, 2024-05-15: “We left at dawn,” Ann Lee said. “It was cold,” she said.
    Evening Post, 2024-05-15: “We left at dawn,” Ann Lee said. “It was cold,” she said.

Another day is another occasion, and what is told without marks is no quotation:

    Daily Record, 2024-05-15: “We counted 40 families in the valley on the day before the river rose,” Ann Lee said.
    Evening Post, 2024-05-22: “We counted 14 families in the valley on the day before the river rose,” Ann Lee said.
    Weekly News, 2024-05-15: Ann Lee said that they counted 30 families in the valley on the day before the river rose.

## Settings
Severity: `severities.CC802`. Another number, or another word for how sure it is, is an error; another word that carries the
sense is a warning; where the sense is the same, a notice.
"""

from collections.abc import Iterator

from claimcheck.finding import Finding
from claimcheck.lineage.alteration import Alteration, Difference
from claimcheck.lineage.renderings import LEAST_ALIKE, Rendering, altered, renderings
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Story
from claimcheck.wording import who

GRAVE = {
    Alteration.FIGURE: (Severity.ERROR, "The figure differs"),
    Alteration.SENSE: (Severity.WARNING, "That is not the same sense"),
    Alteration.WORDING: (Severity.NOTICE, "The sense is the same, but the words are not"),
}


@rule("CC802", severity=Severity.WARNING, several=True)
def altered_quotation(story: Story, settings: Settings) -> Iterator[Finding]:
    """Quotations of one speaker on one occasion that differ; those that are quoted alike are affirmed."""
    told = renderings(story.quotations)
    for one, other, difference in altered(told):
        if difference.alteration in GRAVE:
            yield _altered(one, other, difference)
    for rendering in told:
        if len(rendering.quotations) > 1 and len(rendering.words) >= LEAST_ALIKE:
            yield Finding(
                f"{_speaker(rendering)} is quoted alike in {len(rendering.quotations)} places: "
                f"“{rendering.quotations[0].words.rstrip(',')}”.",
                rendering.quotations,
                severity=Severity.INFO,
                verdict="equal",
            )


def _altered(one: Rendering, other: Rendering, difference: Difference) -> Finding:
    """Who quotes whom in which words; the wording that fewer have is pointed at."""
    here, there = difference.first, difference.second
    if len(other.quotations) < len(one.quotations):
        one, other, here, there = other, one, there, here
    first, second = one.quotations[0], other.quotations[0]
    severity, verdict = GRAVE[difference.alteration]
    return Finding(
        f"{who(first)} quotes {_speaker(one)} as saying “{here}”; {who(second)}, of the same occasion, has “{there}”. "
        f"{verdict}: quote from a recording or a transcript.",
        (*one.quotations, *other.quotations),
        verdict="contradiction" if difference.alteration is Alteration.FIGURE else None,
        severity=severity,
    )


def _speaker(rendering: Rendering) -> str:
    """The speaker by the fullest name that is given."""
    return max((q.speaker or "somebody" for q in rendering.quotations), key=len)
