"""Sentences for remaining: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Fewer than 500 Danes left in Afghanistan, ministry says", "Fewer than 500", "remaining", "Danes"),
    ("There were 40 nuns left in the town.", "40", "remaining", "nuns"),
    ("About 1,500 Americans remain in the country.", "About 1,500", "remaining", "Americans"),
    ("10,000 evacuees wait inside the gates.", "10,000", "remaining", "evacuees"),
    ("Some 200 British nationals are still stranded there.", "Some 200", "remaining", "British nationals"),
    ("Twelve miners remain trapped underground.", "Twelve", "remaining", "miners"),
    ("At least 300 passengers were stranded overnight.", "At least 300", "remaining", "passengers"),
    ("About 40 families are waiting for help.", "About 40", "remaining", "families"),
    ("Up to 5,000 people remained inside the airport.", "Up to 5,000", "remaining", "people"),
    ("Five miners are still buried.", "Five", "remaining", "miners"),
    ("The flood stranded 70 hikers on a ridge.", "70", "remaining", "hikers"),
    ("Nearly 300 guests are waiting to be rescued.", "Nearly 300", "remaining", "guests"),
)
NOTHING = (
    ("Some 12 questions remain.", "Some 12"),
    ("About 500 Danes left in August.", "About 500"),
    ("Twelve members left in protest.", "Twelve"),
    ("He left 3 children.", "3"),
    ("The fire killed 12 people.", "12"),
    ("They waited for 3 hours.", "3 hours"),
    ("The remaining debt is $4 million.", "$4 million"),
    ("The firm has 41 employees.", "41"),
    ("Some 400 homes remained without power.", "400"),
    ("Ten miners trapped there were rescued.", "Ten"),
    ("About 90,000 patients are waiting for surgery.", "90,000"),
    ("Some 4,000 people had to wait more than six hours.", "4,000"),
    ("By noon, 12 of the 20 men trapped in the pit had been freed.", "12"),
)
