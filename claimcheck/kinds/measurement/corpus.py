"""Sentences for measurement: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The bridge is 1.5 km long.", "1.5 km", "measurement", "bridge length"),
    ("Temperatures reached 41 degrees Celsius.", "41 degrees Celsius", "measurement", None),
    ("The truck was doing 70 mph.", "70 mph", "measurement", None),
    ("Customs seized 300 kilograms of cocaine.", "300 kilograms", "measurement", "cocaine"),
    ("Customs seized 300 kilograms of cocaine worth $9 million.", "300 kilograms", "measurement", "cocaine"),
    ("A ship with 20,000 tonnes of wheat bound for Corran ran aground.", "20,000 tonnes", "measurement", "wheat"),
    ("The fire burned more than 20,000 acres.", "more than 20,000 acres", "measurement", None),
    ("The plane flew at 30,000 feet.", "30,000 feet", "measurement", None),
)
NOTHING = (
    ("The firm has 41 employees.", "41"),
    ("It took 70 minutes.", "70 minutes"),
    ("It cost $300.", "$300"),
    ("Nearly 30 percent agreed.", "30 percent"),
    ("She is 41 years old.", "41 years old"),
)
