"""Sentences for deployed: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The army deployed 6,000 troops.", "6,000", "deployed", "troops"),
    ("Germany will send 300 soldiers, after it deployed 1,200 troops in May.", "1,200", "deployed", "troops"),
    ("The governor has deployed 500 members of the National Guard.", "500", "deployed", "members"),
    ("At least 40 firefighters were deployed.", "At least 40", "deployed", "firefighters"),
    ("The city deployed 25 snowploughs.", "25", "deployed", "snowploughs"),
    ("Eighty firefighters battled the flames.", "Eighty", "deployed", "firefighters"),
    ("The army sent 300 soldiers.", "300", "deployed", "soldiers"),
    ("Only 60 officers were on duty.", "60", "deployed", "officers"),
    ("The state sent 300 guardsmen to the coast.", "300", "deployed", "guardsmen"),
    ("Some 90 firefighters battled the blaze.", "Some 90", "deployed", "firefighters"),
    ("More than 60 officers deployed overnight.", "More than 60", "deployed", "officers"),
    ("The number of troops in Ashby was cut from 450 to 250.", "450", "deployed", "troops"),
    ("The number of soldiers is set to shrink from 12,000 to 9,000.", "9,000", "deployed", None),
    ("The alliance has 9,000 soldiers serving in the valley.", "9,000", "deployed", "soldiers"),
    ("Some 60 volunteers were involved in the night search.", "Some 60", "deployed", "volunteers"),
    ("The army will draw down to 2,500 troops.", "2,500", "deployed", "troops"),
    ("The ministry will keep 1,200 soldiers there.", "1,200", "deployed", "soldiers"),
)
NOTHING = (
    ("The troops spent 9 months abroad.", "9 months"),
    ("Some 12 soldiers died.", "12"),
    ("The parachute deployed at 3,000 feet.", "3,000 feet"),
    ("The base cost $2 million.", "$2 million"),
    ("The unit has 40 vehicles.", "40"),
    ("The girl sent 300 letters.", "300"),
    ("The firm sent 300 letters.", "300"),
    ("She ordered 40 chairs.", "40"),
    ("Two officers were involved in the shooting.", "Two"),
    ("The farm will keep 1,200 sheep there.", "1,200"),
)
