"""Sentences for outages: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The storm left 400,000 homes dark.", "400,000", "outages", "homes"),
    ("The outage hit 1,200 customers.", "1,200", "outages", "customers"),
    ("Power went out for 900 customers.", "900", "outages", "customers"),
    ("The storm left 25,000 homes without power.", "25,000", "outages", "homes"),
    ("More than 8,000 customers lost power.", "More than 8,000", "outages", "customers"),
    ("The gale knocked out power to 12,000 homes.", "12,000", "outages", "homes"),
    ("Some 4,000 households had no electricity on Monday.", "Some 4,000", "outages", "households"),
    ("Power was cut to 1,500 people.", "1,500", "outages", "people"),
    ("About 3,000 customers were in the dark.", "About 3,000", "outages", "customers"),
    ("A fallen tree cut power to 900 properties.", "900", "outages", "properties"),
    ("In the county 2,300 residents were still without electricity.", "2,300", "outages", "residents"),
    (
        "Power has been restored to 45,000 customers, and crews worked to help those still without electricity.",
        "45,000",
        "outages.restored",
        "customers",
    ),
    ("The storm left 40,000 homes and businesses in the dark.", "40,000", "outages", "homes and businesses"),
    ("By noon 700 homes had been reconnected.", "700", "outages.restored", "homes"),
)
NOTHING = (
    ("The storm left 12 people dead.", "12"),
    ("The museum restored 30 paintings.", "30"),
    ("The firm kept 400 residents in the dark about the leak.", "400"),
    ("The company has 45,000 customers.", "45,000"),
    ("The plant can power 30,000 homes.", "30,000"),
    ("The village was without power for three days.", "three"),
    ("Crews mended 40 power lines.", "40"),
    ("The party has 12 seats and lost power in May.", "12"),
)
