"""Sentences for the surveyed: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The team followed 900 people for 12 years.", "900", "surveyed", "people"),
    ("Researchers studied 900 patients.", "900", "surveyed", "patients"),
    ("The survey of 1,480 adults was published on Sunday.", "1,480", "surveyed", "adults"),
    ("The poll questioned 1,840 voters.", "1,840", "surveyed", "voters"),
    ("The institute interviewed 900 people by telephone.", "900", "surveyed", "people"),
    ("In May 2,000 residents were surveyed.", "2,000", "surveyed", "residents"),
    ("The poll had 1,050 respondents.", "1,050", "surveyed", "respondents"),
    ("The sample of 600 voters is small.", "600", "surveyed", "voters"),
    ("The firm polled 1,002 people in March.", "1,002", "surveyed", "people"),
    ("The study followed 24,600 adults aged over 50.", "24,600", "surveyed", "adults"),
    ("The trial enrolled 1,420 patients at 96 hospitals.", "1,420", "surveyed", "patients"),
    ("A trial with 310 volunteers began in May.", "310", "surveyed", "volunteers"),
)
NOTHING = (
    ("Police followed 12 men to a farm.", "12"),
    ("The army recruited 300 men.", "300"),
    ("Police interviewed 40 witnesses.", "40"),
    ("The poll closed at 8 p.m. with 12,000 votes cast.", "12,000"),
    ("Engineers surveyed 30 bridges.", "30"),
    ("Detectives questioned two suspects.", "two"),
    ("The survey found 60 percent in favour.", "60 percent"),
    ("A sample of 40 grams was taken.", "40 grams"),
)
