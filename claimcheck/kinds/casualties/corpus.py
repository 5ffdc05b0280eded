"""Sentences for casualties: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The blast killed at least 12 US service members.", "at least 12", "casualties.killed", "US service members"),
    ("A bombing left 13 American soldiers dead.", "13", "casualties.killed", "American soldiers"),
    ("Two people were shot dead and 15 others were wounded.", "15", "casualties.wounded", "people"),
    ("The death toll rose to 41 on Tuesday.", "41", "casualties.killed", None),
    ("Some 30 villagers are still missing.", "Some 30", "casualties.missing", "villagers"),
)
NOTHING = (
    ("They were killed in 2 attacks on the road.", "2"),
    ("He was killed 12 miles north of the city.", "12 miles"),
)
