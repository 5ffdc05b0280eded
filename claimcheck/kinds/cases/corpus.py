"""Sentences for cases: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("There were 254 confirmed cases.", "254", "cases", "people"),
    ("Health officials reported 1,200 new infections.", "1,200", "cases", "people"),
    ("The state has confirmed 37 cases of measles.", "37", "cases", "people"),
    ("The virus has infected at least 9,000 people.", "at least 9,000", "cases", "people"),
    ("The number of cases climbed to 412.", "412", "cases", None),
    ("More than 60 people have been infected.", "More than 60", "cases", "people"),
    ("The office put suspected cases at 412.", "412", "cases", None),
    ("The number of suspected cases climbed to 96.", "96", "cases", None),
    ("The island has 31 suspected, probable or confirmed cases.", "31", "cases", "people"),
    ("The state counted 41 new cases, bringing the total since June to 2,950.", "2,950", "cases", "people"),
    ("Sixteen guests tested positive.", "Sixteen", "cases", "guests"),
    ("There are 43 cases: 16 confirmed and 27 probable.", "27", "cases", None),
    ("Of the 90 cases, 62 are confirmed and 28 are probable.", "28", "cases", None),
    ("The number of pupils who have fallen ill has risen to 460.", "460", "cases", "pupils"),
    ("Forty pupils had food poisoning after lunch.", "Forty", "cases", "pupils"),
    ("In Ashby at least 210 are active cases.", "at least 210", "cases", None),
    ("The number of active cases is now 2,310.", "2,310", "cases", None),
    ("There were 1,210 cases, an increase of 90.", "90", "cases", "people"),
)
NOTHING = (
    ("The outbreak began 3 weeks ago.", "3 weeks"),
    ("Doctors treated 12 patients for burns.", "12"),
    ("The vaccine is 95 percent effective.", "95 percent"),
    ("The ministry bought 2 million masks.", "2 million"),
    ("The hospital spent $4 million.", "$4 million"),
    ("The board met on Monday, bringing the number of seats to 40.", "40"),
    ("In nine kitchens, and in the hall, 12 lamps began flickering.", "nine"),
    ("Some 1,200 cases have been cured.", "1,200"),
    ("There were 310 new cases, taking the number of recoveries to 1,900.", "1,900"),
)
