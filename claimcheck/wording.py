"""How findings are put into words: figures as printed, and where each stands."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from claimcheck.claims import Claim
from claimcheck.dates import MONTHS
from claimcheck.interval import Interval
from claimcheck.quotation import Quotation


def figure(claim: Claim) -> str:
    """The figure as printed, with what it counts, or is the measure of: “at least 12 US service members”, “46” as the age of Ann Lee."""
    words = claim.quantity.printed()
    noun = claim.population
    if noun and noun.casefold() not in words.casefold() and claim.quantity.counted:
        words = f"{words} {'of ' if _group(claim) else ''}{noun}"
    whose = {"age": " as the age of ", "prison_term": " in prison for "}.get(claim.kind)
    return f"“{' '.join(words.split())}”{whose}{noun}" if noun and whose else f"“{' '.join(words.split())}”"


def _group(claim: Claim) -> bool:
    """Whether the number is a group of what it counts: "dozens of", "a large number of", but "many", "several"."""
    last = claim.quantity.printed().casefold().split()[-1:]
    return claim.quantity.vague and last not in (["many"], ["several"], ["few"], ["some"], ["multiple"], ["countless"])


def bare(claim: Claim) -> str:
    """The figure as printed, alone."""
    return " ".join(claim.quantity.printed().split())


def who(told: Claim | Quotation) -> str:
    """Whose text a claim or quotation stands in."""
    named = told.source.name or (told.source.path or "").replace("\\", "/").rpartition("/")[2]
    place = told.location
    return named or (f"line {place.line}" if place.line and place.document is None else "one text")


def where(claim: Claim) -> str:
    """Where in its document a claim stands."""
    part = {"headline": "the headline", "caption": "a caption", "lede": "the opening", "table": "a table"}.get(
        claim.role
    )
    line = f"line {claim.location.line}" if claim.location.line else ""
    return " ".join(p for p in (part, f"({line})" if part and line else line) if p) or "one place"


def same_document(one: Claim, other: Claim) -> bool:
    """Whether two claims stand in one text of one source; a ledger holds those of many."""
    document = one.location.document
    return document is not None and document == other.location.document and one.source.name == other.source.name


def clash(first: Sequence[Claim], second: Sequence[Claim]) -> str:
    """Both sides of a clash: who says what, where, and when as against the other."""
    one, other = first[0], second[0]
    if same_document(one, other):
        return f"{who(one)} has {figure(one)} in {where(one)} and {figure(other)} in {where(other)}"
    return f"{who(one)} says {figure(one)}; {who(other)}{_when(one, other)} says {figure(other)}"


def _when(one: Claim, other: Claim) -> str:
    if one.as_of is None or other.as_of is None:
        return ""
    days = (other.as_of - one.as_of).days
    if not days:
        return ", the same day,"
    count = "a day" if abs(days) == 1 else f"{abs(days)} days"
    return f", {count} {'later' if days > 0 else 'earlier'},"


def on(day: date | None) -> str:
    """A day as a desk on either side of the ocean reads it: "25 August 2021"."""
    if day is None:
        return "a day that is not known"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def listing(words: Sequence[str]) -> str:
    """Words in a row: "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


SCALES = {"thousand": 3, "million": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12}
"""Powers of ten that figures are printed with."""
SMALL = {"p": -2, "pence": -2, "cents": -2, "¢": -2}
"""The same of small coin, of which a hundred make one of what is reckoned in."""


def sum_like(interval: Interval, whole: Claim) -> str:
    """What figures add up to, printed as their whole is: "$4.3 billion"."""
    printed = bare(whole)
    begin = next((index for index, letter in enumerate(printed) if letter.isdigit()), 0)
    end = next((index for index in range(len(printed), 0, -1) if printed[index - 1].isdigit()), len(printed))
    sign, scale = printed[:begin], printed[end:].strip()
    power = (SCALES | SMALL).get(scale, 0) or _unwritten(printed[begin:end], whole)
    if whole.quantity.hedge or not interval.exact or (scale and scale not in (*SCALES, *SMALL, "%")):
        return amount(interval)
    by = interval.scale(Decimal(1).scaleb(-power)) if power else interval
    plain = amount(by)
    return f"{sign}{plain.rstrip('0').rstrip('.') if '.' in plain else plain}{printed[end:]}"


def _unwritten(digits: str, whole: Claim) -> int:
    """The power of ten that only the head of a table's column or row tells."""
    number = whole.quantity.number
    try:
        written = Decimal("".join(digits.replace(",", "").split()))
    except InvalidOperation:
        return 0
    return next((power for power in set(SCALES.values()) if written and written.scaleb(power) == number), 0)


def amount(interval: Interval) -> str:
    """An interval in words: "12", "at least 12", "12 to 15"."""
    low, high = interval.lower, interval.upper
    if low is None or high is None:
        words = ("at least", "more than") if high is None else ("at most", "less than")
        closed = interval.lower_closed or interval.upper_closed
        return f"{words[0 if closed else 1]} {low if high is None else high:,}"
    return f"{low:,}" if interval.exact else f"{low:,} to {high:,}"


_PLURALS = {"foot": "feet", "inch": "inches", "horsepower": "horsepower"}
_POWERS = {"2": "square ", "3": "cubic "}


def units(name: str) -> str:
    """A unit of pint as a text has it, in the plural: "foot**2" are square feet, "mile_per_hour" miles per hour."""
    base, _, power = name.partition("**")
    word, rest = base.split("_per_")[0], base.split("_per_")[1:]
    first = word.split("_") if not word.startswith("degree") else [word]
    plural = [*first[:-1], _PLURALS.get(first[-1], f"{first[-1]}s")]
    if first[0].startswith("degree"):
        plural = ["degrees", *word.split("_")[1:]]
    return _POWERS.get(power, "") + " per ".join([" ".join(plural), *(each.replace("_", " ") for each in rest)])
