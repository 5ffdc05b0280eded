"""Lengths of time as papers write them: words, ISO 8601 value, number and unit; and what must be left alone."""

CORPUS: tuple[tuple[str, str, str, str | None, str], ...] = (
    ("with six days left until the deadline", "six days", "P6D", "6", "day"),
    ("America's 20-year war", "20-year", "P20Y", "20", "year"),
    ("the fifty-year service life", "fifty-year", "P50Y", "50", "year"),
    ("within 24 hours of the attack", "24 hours", "PT24H", "24", "hour"),
    ("evacuated in the past 24 hours", "the past 24 hours", "PT24H", "24", "hour"),
    ("in the past year or so", "the past year", "P1Y", "1", "year"),
    ("over the next five days", "the next five days", "P5D", "5", "day"),
    ("It lasted two and a half hours.", "two and a half hours", "PT2.5H", "2.5", "hour"),
    ("an hour and a half later", "an hour and a half", "PT1.5H", "1.5", "hour"),
    ("for half an hour", "half an hour", "PT0.5H", "0.5", "hour"),
    ("2 years, 3 months in jail", "2 years, 3 months", "P2Y3M", "27", "month"),
    ("He ran it in 2 hours 5 minutes.", "2 hours 5 minutes", "PT2H5M", "125", "minute"),
    ("a three-month truce", "three-month", "P3M", "3", "month"),
    ("for more than a decade", "a decade", "P10Y", "1", "decade"),
    ("for three centuries", "three centuries", "P300Y", "3", "century"),
    ("for a fortnight", "a fortnight", "P2W", "1", "fortnight"),
    ("It took one and a half years.", "one and a half years", "P1.5Y", "1.5", "year"),
    ("for six straight days", "six straight days", "P6D", "6", "day"),
    ("another 12 months", "12 months", "P12M", "12", "month"),
    ("a 15 min. walk", "15 min.", "PT15M", "15", "minute"),
    ("for ten business days", "ten business days", "P10D", "10", "day"),
    ("for hundreds of years", "hundreds of years", "PXY", None, "year"),
    ("in recent years", "recent years", "PXY", None, "year"),
    ("a few weeks more", "a few weeks", "PXW", None, "week"),
    ("a couple of months", "a couple of months", "P2M", None, "month"),
    ("several decades", "several decades", "PXDE", None, "decade"),
)

WINDOWS: tuple[tuple[str, str, str], ...] = (
    ("in the past 24 hours", "2021-08-25", "2021-08-26"),
    ("over the next five days", "2021-08-26", "2021-08-31"),
    ("in the past year", "2020-08-26", "2021-08-26"),
    ("for the last two weeks", "2021-08-12", "2021-08-26"),
)
"""The days covered, told on August 26, 2021."""

NOTHING = (
    "a 65-year-old man",
    "The boy is 12 years old.",
    "ships made 15 a year",
    "$5 a month",
    "twice a day",
    "in second place",
    "a second wave",
    "The second minute hand.",
    "a third day of talks",
    "three quarters of voters",
    "a quarter of a million",
    "Boeing 737s and F-16s",
    "40% a year",
    "minutes of the meeting",
    "Not a day goes by.",
    "the daily Times",
    "yearly",
)
