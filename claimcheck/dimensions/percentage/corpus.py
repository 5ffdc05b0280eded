"""Percentages: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("12% of voters", "12%", "12", "percent"),
    ("up to 6 per cent", "up to 6 per cent", "[0, 6]", "percent"),
    ("nearly half, or 48.5 percent,", "48.5 percent", "48.5", "percent"),
    ("more than 71pct", "more than 71pct", "(71, ∞)", "percent"),
    ("by 3 percentage points", "3 percentage points", "3", "percentage_point"),
    ("25 basis points", "25 basis points", "0.25", "percentage_point"),
    ("35 to 45%", "35 to 45%", "[35, 45]", "percent"),
    ("61% to 74%", "61% to 74%", "[61, 74]", "percent"),
    ("a .5% fee", ".5%", "0.5", "percent"),
    ("ninety percent", "ninety percent", "90", "percent"),
    ("5‰ of it", "5‰", "0.5", "percent"),
)
NOTHING = (
    "A small percent of them agreed.",
    "Paid 12 per month.",
    "See https://example.org/find?word=40%25%2035% for more.",
    "ten points ahead",
)
