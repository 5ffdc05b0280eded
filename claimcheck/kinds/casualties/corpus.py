"""Sentences for casualties: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The blast killed at least 12 US service members.", "at least 12", "casualties.killed", "US service members"),
    ("A bombing left 13 American soldiers dead.", "13", "casualties.killed", "American soldiers"),
    ("Two people were shot dead and 15 others were wounded.", "15", "casualties.wounded", "people"),
    ("The death toll rose to 41 on Tuesday.", "41", "casualties.killed", "people"),
    ("Some 30 villagers are still missing.", "Some 30", "casualties.missing", "villagers"),
    ("Seven people died when a bus left the road.", "Seven", "casualties.killed", "people"),
    ("The earthquake killed more than 2,000 people.", "more than 2,000", "casualties.killed", "people"),
    ("Floods have claimed the lives of 18 people.", "18", "casualties.killed", "people"),
    ("As many as 40 passengers drowned.", "As many as 40", "casualties.killed", "passengers"),
    ("There were 9 deaths and 30 injuries.", "30", "casualties.wounded", "people"),
    ("Nearly 150 people were injured in the crash.", "Nearly 150", "casualties.wounded", "people"),
    ("Dozens of fishermen are missing after the storm.", "Dozens", "casualties.missing", "fishermen"),
    ("The storm left at least 60 dead.", "at least 60", "casualties.killed", "people"),
    ("The crash killed 2 people and injured 12 others.", "12", "casualties.wounded", "people"),
    ("Two people were hurt and a man was killed.", "Two", "casualties.wounded", "people"),
)
NOTHING = (
    ("They were killed in 2 attacks on the road.", "2"),
    ("He was killed 12 miles north of the city.", "12 miles"),
    ("The army killed the plan in 2019.", "2019"),
    ("The deadliest crash in 20 years killed dozens.", "20 years"),
    ("The blast, heard 5 miles away, hurt nobody.", "5 miles"),
    ("The victims' families will share $3 million.", "$3 million"),
)
