"""Sentences for damage: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The storm destroyed 300 houses.", "300", "damage.destroyed", "houses"),
    ("More than 1,300 homes were destroyed in the fire.", "More than 1,300", "damage.destroyed", "homes"),
    ("Some 40 buildings were badly damaged.", "Some 40", "damage.damaged", "buildings"),
    ("The blast damaged 12 shops.", "12", "damage.damaged", "shops"),
    ("At least 90 homes were damaged or destroyed.", "At least 90", "damage", "homes"),
    ("The army said it destroyed two tanks.", "two", "damage.destroyed", "tanks"),
    ("Some 90 cottages collapsed.", "Some 90", "damage.destroyed", "cottages"),
    ("The flood swept away 14 bridges.", "14", "damage.destroyed", "bridges"),
    ("In the quake 300 buildings fell.", "300", "damage.destroyed", "buildings"),
    ("Over 700 buildings fell in the first minute.", "Over 700", "damage.destroyed", "buildings"),
    ("Raiders burned 16 huts and three trucks.", "16", "damage.destroyed", "huts"),
    ("Rain flooded 120 homes.", "120", "damage.damaged", "homes"),
    ("The fire left 40 homes partly destroyed.", "40", "damage.damaged", "homes"),
    ("Ten levees have collapsed.", "Ten", "damage.destroyed", "levees"),
    ("More than 60 houses have been buried.", "More than 60", "damage.destroyed", "houses"),
)
NOTHING = (
    ("The firm builds 300 houses a year.", "300"),
    ("The damage will cost $40 million.", "$40 million"),
    ("The fire burned for 12 hours.", "12 hours"),
    ("The town has 1,300 homes.", "1,300"),
    ("He paid damages of 500 dollars.", "500 dollars"),
    ("Twelve runners collapsed in the heat.", "Twelve"),
    ("The price of 12 goods fell.", "12"),
    ("The blast flattened a three-storey shop.", "three"),
    ("Shares fell for 16 weeks.", "16 weeks"),
    ("Two ministers fell over it.", "Two"),
    ("Five residents of a mill that partially collapsed remain missing.", "Five"),
)
