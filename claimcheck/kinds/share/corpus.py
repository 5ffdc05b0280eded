"""Sentences for share: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Some 40 percent of voters agree.", "Some 40 percent", "share", "voters"),
    ("Turnout was 61%.", "61%", "share", "Turnout"),
    ("Two thirds of the members voted for the plan.", "Two thirds", "share", "members"),
    ("One in five children is poor.", "One in five", "share", "children"),
    ("More than 80 per cent of the town was flooded.", "More than 80 per cent", "share", None),
    ("Nurses make up 60 percent of the staff.", "60 percent", "share", "staff"),
)
NOTHING = (
    ("Prices rose by 5 percent.", "5 percent"),
    ("Two people agreed.", "Two"),
    ("The firm owns 5 ships.", "5"),
    ("The tax raised $5 million.", "$5 million"),
    ("The town is 80 miles away.", "80 miles"),
)
