"""Sentences for aboard: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("There were 81 passengers on board.", "81", "aboard", "passengers"),
    ("The ferry was carrying 476 people to the island.", "476", "aboard", "people"),
    ("Nine crew members were aboard.", "Nine", "aboard", "crew members"),
    ("A jet carrying 150 people crashed in the Alps.", "150", "aboard", "people"),
    ("About 40 people were on the bus.", "About 40", "aboard", "people"),
    ("The barge left with a cargo of coal and nine crew.", "nine", "aboard", "crew"),
    ("A van packed with 19 people overturned.", "19", "aboard", "people"),
    ("Some 60 people had been packed on the raft.", "Some 60", "aboard", "people"),
    ("Aboard the launch were 14 anglers and two guides.", "14", "aboard", "anglers"),
    ("A boat with 40 migrants sank.", "40", "aboard", "migrants"),
    ("Six soldiers were on one helicopter and three on another.", "Six", "aboard", "soldiers"),
    ("Seven pupils were on each boat.", "Seven", "aboard", "pupils"),
    ("The bus, which carried 12 tourists, fell into a gorge.", "12", "aboard", "tourists"),
    ("Five teenagers were in a car that hit a wall.", "Five", "aboard", "teenagers"),
)
NOTHING = (
    ("The ferry is 146 metres long.", "146 metres"),
    ("The flight took 13 minutes.", "13 minutes"),
    ("All 40 people on the bus died.", "40"),
    ("The airline has 30 planes.", "30"),
    ("The truck was carrying 20 tonnes of sand.", "20 tonnes"),
    ("A boat with 40 oars sank.", "40"),
    ("The ship was carrying 8,000 cars.", "8,000"),
)
