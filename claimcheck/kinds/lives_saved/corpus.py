"""Sentences for lives_saved: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The airlift saved 104,000 lives, she said.", "104,000", "lives_saved", "lives"),
    ("Seat belts save about 15,000 lives a year.", "about 15,000", "lives_saved", "lives"),
    ("The new treatment could not be tested, but screening saved 300 lives.", "300", "lives_saved", "lives"),
    ("Life jackets saved at least 20 lives last summer.", "at least 20", "lives_saved", "lives"),
    ("The campaign has saved some 2 million lives.", "some 2 million", "lives_saved", "lives"),
    (
        "Firefighters saved the lives of 4 children, and seat belts save 900 lives a year.",
        "900",
        "lives_saved",
        "lives",
    ),
    ("Quick thinking saved two lives.", "two", "lives_saved", "lives"),
    ("Crews have saved the lives of over 8,500 people.", "over 8,500", "lives_saved", "people"),
)
NOTHING = (
    ("The deal saved $4 million.", "$4 million"),
    ("The fire claimed 12 lives.", "12"),
    ("Shoppers saved 20 percent.", "20 percent"),
    ("The merger saves $30 million a year.", "$30 million"),
    ("He saved for 12 years.", "12 years"),
    ("The lifeboat was saved from scrap in 1990.", "1990"),
)
