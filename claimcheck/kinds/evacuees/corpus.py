"""Sentences for evacuees: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The number of evacuees rose to 640.", "640", "evacuees", "people"),
    ("The State Department had evacuated 4,500 Americans.", "4,500", "evacuees", "Americans"),
    ("That led to the evacuation of more than 100,000 people so far.", "more than 100,000", "evacuees", "people"),
    ("Some 19,000 people were flown out of Kabul.", "Some 19,000", "evacuees", "people"),
    ("Officials evacuated 350 residents from the valley.", "350", "evacuees", "residents"),
    ("More than 12,000 people have been evacuated since Monday.", "More than 12,000", "evacuees", "people"),
    ("A plane carrying 170 evacuees landed in Rome.", "170", "evacuees", "people"),
    ("Britain airlifted 1,800 nationals.", "1,800", "evacuees", "nationals"),
    ("Rescuers brought out 33 miners.", "33", "evacuees", "miners"),
    ("Neighbours pulled six people from the ruins.", "six", "evacuees", "people"),
    ("A freighter picked up 48 migrants.", "48", "evacuees", "migrants"),
    ("By noon 700 villagers were moved to safety.", "700", "evacuees", "villagers"),
    ("Crews pulled out eight men; 70 families were ordered to leave.", "70", "evacuees", "families"),
    ("Headline reads: 900 told to flee.", "900", "evacuees", None),
    ("Some 60 residents were moved.", "Some 60", "evacuees", "residents"),
    ("The mayor told 200 families to leave.", "200", "evacuees", "families"),
    ("Nine miners were found alive.", "Nine", "evacuees", "miners"),
    ("Crews moved 900 people off the isle.", "900", "evacuees", "people"),
    ("Two men were pulled from a shaft.", "Two", "evacuees", "men"),
    ("Some 90 miners trapped there were rescued.", "Some 90", "evacuees", "miners"),
    ("Some 300 families were lodged in a school.", "Some 300", "evacuees", "families"),
)
NOTHING = (
    ("The evacuation took 17 days.", "17 days"),
    ("The evacuation began on 14 August.", "14 August"),
    ("The valley is 12 miles long.", "12 miles"),
    ("The flights cost $6 million.", "$6 million"),
    ("Some 40 evacuation flights left.", "40"),
    ("He picked up 12 awards.", "12"),
    ("The crew helped 40 tenants of 11 houses.", "40"),
)
