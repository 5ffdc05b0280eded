"""Sentences for change: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Prices rose by 5 percent in May.", "5 percent", "change", None),
    ("Sales fell 12% last year.", "12%", "change", None),
    ("Unemployment has dropped by 0.3 percent.", "0.3 percent", "change", "Unemployment"),
    ("Shares jumped 8 per cent on the news.", "8 per cent", "change", None),
    ("Crime was down 4 percent.", "4 percent", "change", None),
    ("The plan raises water bills by 3.5 percent.", "3.5 percent", "change", None),
    ("They turned down a 6 percent pay rise.", "6 percent", "change", None),
    ("Shares rose by a further 3.5 per cent.", "3.5 per cent", "change", None),
)
NOTHING = (
    ("Turnout was 61 percent.", "61 percent"),
    ("Some 40 percent of voters agree.", "40 percent"),
    ("A plan to raise wages backed by 40 percent failed.", "40 percent"),
    ("The firm has 41 employees.", "41"),
    ("The tax is 19 percent.", "19 percent"),
    ("The fund holds $5 million.", "$5 million"),
)
