"""Sentences for displaced: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The flood killed 12 people and displaced 3,000.", "3,000", "displaced", "people"),
    ("Floods displaced 3,000 families.", "3,000", "displaced", "families"),
    ("The fighting has displaced more than 2 million people.", "more than 2 million", "displaced", "people"),
    ("About 600 residents were displaced by the fire.", "About 600", "displaced", "residents"),
    ("The camp shelters 8,000 refugees.", "8,000", "displaced", "refugees"),
    ("The storm made homeless 400 families.", "400", "displaced", "families"),
    ("Nearly 70,000 people were uprooted.", "Nearly 70,000", "displaced", "people"),
    ("The quake left 80,000 homeless.", "80,000", "displaced", "people"),
    ("Some 4,000 villagers have been relocated.", "Some 4,000", "displaced", "villagers"),
    ("About 700 villagers had to leave their homes.", "About 700", "displaced", "villagers"),
    ("Fighting drove 4,000 people from their homes.", "4,000", "displaced", "people"),
    ("Since March, 26,000 Somalis have been uprooted.", "26,000", "displaced", "Somalis"),
    ("Some 4,000 Somalis had crossed into the valley.", "Some 4,000", "displaced", "Somalis"),
    ("Two weeks of fighting saw more than 5,000 people flee.", "more than 5,000", "displaced", "people"),
    ("The number of people who have fled Mali was about 672,000.", "about 672,000", "displaced", "people"),
)
NOTHING = (
    ("The law would displace 12 older rules.", "12"),
    ("Many of the town's population of 30,000 were left homeless.", "30,000"),
    ("The flood destroyed 300 homes.", "300"),
    ("The ship displaces 9,000 tons.", "9,000 tons"),
    ("The camp opened 3 years ago.", "3 years"),
    ("The appeal raised $12 million.", "$12 million"),
    ("About 3,000 voters turned out.", "3,000"),
    ("A court tried 27 soldiers for fleeing.", "27"),
    ("Two gunmen fled on a motorbike.", "Two"),
    ("Six guards fled the depot.", "Six"),
    ("More than a million people were affected, including nearly 700,000 who fled their homes.", "More than a million"),
    ("Since May, 6,200 refugees have gone home.", "6,200"),
    ("The men, three of whom were armed, fled in a car.", "three"),
)
