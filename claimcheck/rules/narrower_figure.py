"""
One figure is looser than another that is known.

## Why it matters
"At least 12" and "13" can both be true, yet a reader of the first is told less than is known. Where both are printed on one
day, a desk should give the fuller figure in both, and say who gives it.

## Flagged
    US service members | casualties.killed | Kabul airport attack | at least 12 | Business Insider, 2021-08-26
                                                                    ^^^^^^^^^^^ Fox News, the same day, says “13
    American soldiers  | casualties.killed | Kabul airport attack | 13          | Fox News, 2021-08-26

    people | evacuees | Kabul airlift | more than 100,000 | Business Insider, 2021-08-26
                                        ^^^^^^^^^^^^^^^^^ 104,000
    people | evacuees | Kabul airlift | 104,000           | Fox News, 2021-08-26

Within one document, or where the fuller figure is the same number, it is a line:

    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26 | document=a
                                              ^^^^^^^^^^^ 13 is the fuller
    people | casualties.killed | Leeds fire | 13          | Daily Record, 2021-08-26 | document=a

    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
                                              ^^^^^^^^^^^ 12 is the fuller
    people | casualties.killed | Leeds fire | 12          | Evening Post, 2021-08-26

What a text says once in its own voice, or in the name of who gives the fuller figure, can be replaced:

    Daily Record, 2021-08-26: A bomb blast at the market in Leeds killed at least 12 people on Thursday.
                                                                         ^^^^^^^^^^^ 13
    Evening Post, 2021-08-26: A bomb blast at the market in Leeds killed 13 people on Thursday.

    Daily Record, 2021-08-26: A bomb blast at the market in Leeds on Thursday killed at least 12 people, Ann Lee said.
                                                                                     ^^^^^^^^^^^ 13
    Evening Post, 2021-08-26: A bomb blast at the market in Leeds on Thursday killed 13 people, Ann Lee said.

What somebody else says, or is said more than once, or would be replaced by a range, is for the desk to settle:

    Daily Record, 2021-08-26: A bomb blast at the market in Leeds on Thursday killed at least 12 people, Ann Lee said.
                                                                                     ^^^^^^^^^^^ 13
    Evening Post, 2021-08-26: A bomb blast at the market in Leeds on Thursday killed 13 people, Jim Orr said.

    Daily Record, 2021-08-26: A bomb blast at the market in Leeds on Thursday killed at least 12 people. At least 12 people were killed by the bomb blast at the market in Leeds.
                                                                                     ^^^^^^^^^^^ 13
    Evening Post, 2021-08-26: A bomb blast at the market in Leeds killed 13 people on Thursday.

    Daily Record, 2021-08-26: A bomb blast at the market in Leeds killed at least 12 people on Thursday.
                                                                         ^^^^^^^^^^^ 14
    Evening Post, 2021-08-26: A bomb blast at the market in Leeds killed between 13 and 14 people on Thursday.

## Not flagged
Both are floors; nobody gives a figure that is fuller:

    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | at least 13 | Evening Post, 2021-08-26

A vague word promises no figure:

    people | evacuees | Kabul airlift | thousands | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 4,500     | Evening Post, 2021-08-26
    people | evacuees | Lagos floods  | more than 1,000 | Daily Record, 2021-08-26
    people | evacuees | Lagos floods  | thousands       | Evening Post, 2021-08-26

"Nearly" tells no more than a floor close to it:

    people | casualties.killed | Leeds fire | at least 57 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | nearly 60   | Evening Post, 2021-08-26

A headline, an opening or a caption may be looser than the text below it:

    people | evacuees | Kabul airlift | more than 100,000 | Daily Record, 2021-08-26 | role=headline document=a
    people | evacuees | Kabul airlift | 104,000           | Daily Record, 2021-08-26 | document=a

The next day more is known:

    people | casualties.killed | Leeds fire | at least 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 13          | Evening Post, 2021-08-27

## Settings
Severity: `severities.CC102`. Within one document, and where the fuller figure is the same number or an estimate, or the looser is one
("nearly 50" beside 48), or may count only some, the finding is a notice.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement, accepted
from claimcheck.finding import Finding, Fix
from claimcheck.pairs import Pair
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.vocabulary import Mode
from claimcheck.wording import bare, clash, who


@rule("CC102", severity=Severity.WARNING, several=True)
def narrower_figure(series: Series, settings: Settings) -> Iterator[Finding]:
    """One figure strictly inside another, unless both are one-sided, or the looser is a vague word."""
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.NARROWER and not _left_alone(pair):
            looser, fuller = pair.claims_by_fullness
            one, other = looser[0], fuller[0]
            known = bare(other)
            yield Finding(
                f"{clash(looser, fuller)}. Both can be true, but {known} is the fuller figure: "
                f"{'use it in both places' if pair.within_document else f'use it, and say that {who(other)} gives it'}.",
                (*looser, *fuller),
                suggestion=f"use {known}",
                fix=_fix(looser, other),
                verdict="narrower",
                severity=Severity.NOTICE
                if pair.within_document or pair.doubted or _hardly_fuller(one, other)
                else None,
            )


def _fix(looser: tuple[Claim, ...], fuller: Claim) -> Fix | None:
    """The fuller figure in place of the looser, where that stands once, in the text's own voice or that of whoever gives the fuller."""
    one, *others = looser
    own = one.mode is Mode.VOICE or (one.speaker and one.speaker == fuller.speaker)
    better = (
        fuller.quantity.asserted.exact and one.quantity.unit == fuller.quantity.unit and not _hardly_fuller(one, fuller)
    )
    return Fix.of(one, one.quantity.text, bare(fuller)) if own and better and not others else None


def _hardly_fuller(looser: Claim, fuller: Claim) -> bool:
    """Whether the fuller figure is itself vague, or the same number without "at least", or what "nearly" and "just over" mean."""
    near = looser.quantity.understood != looser.quantity.asserted
    return near or fuller.quantity.approximate or looser.quantity.number == fuller.quantity.number


def _left_alone(pair: Pair) -> bool:
    one, other = pair.figures
    both_one_sided = one.anchor is not None and one.anchor is other.anchor
    days = one.dimension == "date"  # a month is no looser count than its day
    return both_one_sided or pair.vague or pair.told_fully_below or days or _only_near(pair)


def _only_near(pair: Pair) -> bool:
    """Whether the fuller figure is only near its number, and near that of the looser too: "nearly 60" beside "at least 57"."""
    looser, fuller = (claims[0].quantity for claims in pair.claims_by_fullness)
    near = fuller.understood != fuller.asserted
    return near and looser.number is not None and looser.number in accepted(fuller)
