"""Sentences for arrests: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Police arrested 14 people.", "14", "arrests", "people"),
    ("Officers arrested three suspects in the raid.", "three", "arrests", "suspects"),
    ("More than 200 protesters were arrested on Sunday.", "More than 200", "arrests", "protesters"),
    ("At least 30 people were detained after the march.", "At least 30", "arrests", "people"),
    ("Police made 12 arrests during the match.", "12", "arrests", "people"),
    ("Two men have been arrested over the theft.", "Two", "arrests", "men"),
    ("The number of arrests rose to 58.", "58", "arrests", "people"),
    ("Officers took 17 people into custody.", "17", "arrests", "people"),
    ("Soldiers rounded up 40 men.", "40", "arrests", "men"),
    ("Police rounded up 27 dealers.", "27", "arrests", "dealers"),
    ("Two men are in custody.", "Two", "arrests", "men"),
    ("Some 90 people were detained across the land.", "Some 90", "arrests", "people"),
    ("Those arrested included nine students.", "nine", "arrests", "students"),
    ("Out of the 42 marchers arrested, 31 were men.", "31", "arrests", None),
    ("There were 54 arrests over drugs, 31 for brawling and 12 for theft.", "31", "arrests", None),
    ("Police arrested 60 people on Sunday and 23 on Monday.", "23", "arrests", None),
    ("Of those arrested, nine were charged.", "nine", "arrests", None),
    ("Two of the convicts have been recaptured.", "Two", "arrests", "convicts"),
    ("Three men were in police custody.", "Three", "arrests", "men"),
    ("Trackers captured four of the nine convicts who had climbed the wall.", "four", "arrests", "convicts"),
    ("One inmate was captured on Sunday near the quarry.", "One", "arrests", "inmate"),
    ("Twelve men were arrested. Three of them live in Ashby.", "Three", "arrests", None),
    ("Officers have re-arrested 55 of the inmates.", "55", "arrests", "inmates"),
)
NOTHING = (
    ("Some 3,000 people marched, and a man was arrested.", "Some 3,000"),
    ("He was arrested in 2019.", "2019"),
    ("Police seized 40 kilograms of heroin.", "40 kilograms"),
    ("The arrest came after 3 years.", "3 years"),
    ("They posted bail of $5,000.", "$5,000"),
)
