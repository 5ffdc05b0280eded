"""Sentences for calendar: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The bomb went off on Aug. 26, 2021.", "Aug. 26, 2021", "date", None),
    ("The treaty was signed on 3 March 1918.", "3 March 1918", "date", None),
    ("The shop opened in May 2019.", "May 2019", "date", None),
    ("Voters go to the polls on Tuesday.", "Tuesday", "date", None),
    ("The company was founded in 1994.", "1994", "date", None),
    ("The inquiry began last week.", "last week", "date", None),
)
NOTHING = (
    ("The town has 1,994 residents.", "1,994"),
    ("It took 26 days.", "26 days"),
    ("He paid $2,019.", "$2,019"),
    ("Turnout was 61 percent.", "61 percent"),
    ("The deadline is Aug. 31.", "Aug. 31"),
)
