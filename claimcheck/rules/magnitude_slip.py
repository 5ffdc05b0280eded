"""
Two figures have the same digits, but another scale: millions became billions, or a scale word was lost.

## Why it matters
"$110" for "$110 million" passes every spelling check. The digits agree, so a proofreader's eye agrees too.

## Flagged
    people | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 10,400  | Evening Post, 2021-08-26
                                        ^^^^^^ a zero dropped or added

    Daily Record, 2011-03-01: The college bought an office building worth $110 last year. The $110 million purchase was its largest.
                                                                                              ^^^^^^^^^^^^ million

    budget | money | York bridge | $3.4 million | Daily Record, 2024-05-15
    budget | money | York bridge | $3.4 billion | Evening Post, 2024-05-15
                                   ^^^^^^^^^^^^ “million” for “billion”

    people | evacuees | Kabul airlift | 104     | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 104,000 | Evening Post, 2021-08-26
                                        ^^^^^^^ “thousand” lost or added

    people | evacuees | Kabul airlift | 1,040   | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 104,000 | Evening Post, 2021-08-26
                                        ^^^^^^^ zeros dropped or added

    budget | money | York bridge | $3.4 billion  | Daily Record, 2024-05-15
    budget | money | York bridge | $3.4 trillion | Evening Post, 2024-05-15
                                   ^^^^^^^^^^^^^ “billion” for “trillion”

    budget | money | York bridge | $1     | Daily Record, 2024-05-15
    budget | money | York bridge | $1,000 | Evening Post, 2024-05-15
                                   ^^^^^^ “thousand” lost or added

## Not flagged
    people | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 96,000  | Evening Post, 2021-08-26

Other things may well have the same digits:

    people    | evacuees | Kabul airlift | 45,000 | Daily Record, 2021-08-26
    Americans | evacuees | Kabul airlift | 4,500  | Daily Record, 2021-08-26

    Daily Record, 2011-03-01: Tickets cost $20 each. A $20 million stadium opened last year.

A vague word has no digits, and another factor than ten makes other ones:

    people | evacuees | Kabul airlift | hundreds | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 20       | Evening Post, 2021-08-26
    people | evacuees | Kabul airlift | 5,200    | Weekly News, 2021-08-26

Nobody drops a zero between two words (CC804 tells them of two sources):

    people | arrests | Leeds fire | ten | Daily Record, 2021-08-26
    people | arrests | Leeds fire | one | Evening Post, 2021-08-26

What is told between two numbers has no digits of its own, nor has nought, and units are no scale:

    people | evacuees | Kabul airlift | between 100 and 120     | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 1,200                   | Evening Post, 2021-08-26
    people | evacuees | Herat airlift | between 1,000 and 1,200 | Daily Record, 2021-08-26
    people | evacuees | Herat airlift | 120                     | Evening Post, 2021-08-26
    people | evacuees | Mazar airlift | 0                       | Daily Record, 2021-08-26
    people | evacuees | Mazar airlift | 1,000                   | Evening Post, 2021-08-26
    siege  | duration | Leeds siege   | 10 hours                | Daily Record, 2021-08-26
    siege  | duration | Leeds siege   | 10 days                 | Evening Post, 2021-08-26
    talks  | duration | Leeds talks   | 10 hours                | Daily Record, 2021-08-26
    talks  | duration | Leeds talks   | 1 week                  | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC202`. Between independent sources the finding is a warning.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import rule, slips
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series

SCALES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}
"""Powers of ten that have a word."""


@rule("CC202", severity=Severity.ERROR, several=True)
def magnitude_slip(series: Series, settings: Settings) -> Iterator[Finding]:
    """Contradictions between numbers of the same digits, a power of ten apart."""
    yield from slips(series, _slip, "The digits are the same, the size is not: probably {cause}. Check which is meant.")


def _slip(pair: Pair) -> str | None:
    one, other = (figure.number for figure in pair.figures)
    if not one or not other or not all(any(map(str.isdigit, figure.text)) for figure in pair.figures):
        return None  # nobody drops a zero between "ten" and "one"
    small, large = sorted((one, other), key=abs)
    power = _power(large / small)
    if not power:
        return None
    if power not in SCALES:
        return "a zero dropped or added" if power == 1 else "zeros dropped or added"
    scales = [SCALES.get(number.adjusted() // 3 * 3) for number in (small, large)]
    return (
        f"“{scales[0]}” for “{scales[1]}”, or the other way round"
        if all(scales)
        else f"“{SCALES[power]}” lost or added"
    )


def _power(ratio: Decimal) -> int:
    """How many powers of ten a ratio is, 0 where it is none."""
    power = ratio.adjusted()
    return power if ratio == Decimal(1).scaleb(power) else 0
