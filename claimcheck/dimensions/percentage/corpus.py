"""Percentages: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("12% of voters", "12%", "12", "percent"),
    ("up to 6 per cent", "up to 6 per cent", "[0, 6]", "percent"),
    ("nearly half, or 48.5 percent,", "48.5 percent", "48.5", "percent"),
    ("more than 71pct", "more than 71pct", "(71, ∞)", "percent"),
    ("by 3 percentage points", "3 percentage points", "3", "percentage_point"),
    ("25 basis points", "25 basis points", "0.25", "percentage_point"),
    ("40 to 50%", "40 to 50%", "[40, 50]", "percent"),
    ("83% to 92%", "83% to 92%", "[83, 92]", "percent"),
    ("a .5% fee", ".5%", "0.5", "percent"),
    ("one hundred percent", "one hundred percent", "100", "percent"),
    ("5‰ of it", "5‰", "0.5", "percent"),
)
NOTHING = (
    "Only a small percent attain the top ranks.",
    "Paid 12 per month.",
    "See https://www.test.com/search?q=30%25%2020% for more.",
    "ten points ahead",
)
