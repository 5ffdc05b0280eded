"""Sentences for survivors: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("There were 58 survivors so far, the ministry said.", "58", "survivors", "people"),
    ("The coast guard put the number of survivors at 212.", "212", "survivors", "people"),
    ("The minister announced a survivor tally of 31.", "31", "survivors", "people"),
    ("Nine passengers survived the crash.", "Nine", "survivors", "passengers"),
    ("Only three of the crew survived.", "three", "survivors", "crew"),
    ("Of the 40 people aboard, 12 escaped alive.", "12", "survivors", None),
    ("Hospital staff counted at least 14 survivors.", "at least 14", "survivors", "people"),
    ("At least 17 villagers are known to be alive.", "At least 17", "survivors", "villagers"),
    ("Three guests managed to escape to safety.", "Three", "survivors", "guests"),
    ("Six crew escaped by the hatch.", "Six", "survivors", "crew"),
)
NOTHING = (
    ("He is survived by three children.", "three"),
    ("Boats picked up 60 survivors off the coast.", "60"),
    ("The town survived for 40 days without water.", "40 days"),
    ("Rescuers pulled 12 survivors from the rubble.", "12"),
    ("Four survivors died in hospital.", "Four"),
    ("The company survived with 200 workers.", "200"),
    ("Three of the ten cyclists survived.", "ten"),
)
