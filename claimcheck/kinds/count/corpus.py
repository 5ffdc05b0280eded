"""Sentences for count: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The firm has 41 employees.", "41", "other", "employees"),
    ("The village has 300 houses.", "300", "other", "houses"),
    ("The airline runs 45 flights a day.", "45", "other", "flights"),
    ("The library holds more than 2 million books.", "more than 2 million", "other", "books"),
    ("Volunteers planted 600 trees.", "600", "other", "trees"),
    ("The council bought ten new buses.", "ten", "other", "new buses"),
    ("Some 400 homes remained without power.", "Some 400", "other", "homes"),
    ("The number of rough sleepers has doubled to 640.", "640", "other", "rough sleepers"),
    ("The number of beds fell by 38.", "38", "other", None),
    ("A 60-strong youth choir sang.", "60", "other", "youth choir"),
)
NOTHING = (
    ("The firm owes $41.", "$41"),
    ("The fire killed 7 people.", "7"),
    ("The road is 7 miles long.", "7 miles"),
    ("The mayor is 41 years old.", "41 years old"),
    ("It opened in 1987.", "1987"),
    ("About 12 percent agreed.", "12 percent"),
)
