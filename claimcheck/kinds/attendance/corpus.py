"""Sentences for attendance: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The rally drew 4,000 supporters.", "4,000", "attendance", "supporters"),
    ("About 70,000 spectators watched the final.", "About 70,000", "attendance", "spectators"),
    ("The vigil was attended by 500 people.", "500", "attendance", "people"),
    ("The march drew tens of thousands of demonstrators.", "tens of thousands", "attendance", "demonstrators"),
    ("The concert attracted 12,000 fans.", "12,000", "attendance", "fans"),
    ("Some 250 people attended the funeral.", "Some 250", "attendance", "people"),
    ("Some 5,000 mourners lined the road.", "Some 5,000", "attendance", "mourners"),
    ("About 80,000 pilgrims had come by noon.", "About 80,000", "attendance", "pilgrims"),
    ("Some 400 people watched the launch.", "Some 400", "attendance", "people"),
    ("Organisers said 9,000 had taken part.", "9,000", "attendance", None),
    ("About 700 people came to the service.", "About 700", "attendance", "people"),
    ("About 90 runners took part.", "About 90", "attendance", "runners"),
    ("The march drew 900 people, he said; police put the figure at 600.", "600", "attendance", None),
    ("Some 40,000 pilgrims visited the shrine.", "Some 40,000", "attendance", "pilgrims"),
    ("Thousands march against pension cuts.", "Thousands", "attendance", None),
    ("The derby was a draw, with over 10,000 turning out to see it.", "over 10,000", "attendance", None),
    ("Rovers lost 2-0 in front of 8,100.", "8,100", "attendance", None),
)
NOTHING = (
    ("The stadium cost $70 million.", "$70 million"),
    ("Ticket prices rose by 10 percent.", "10 percent"),
    ("The band has 5 members.", "5"),
    ("The school is 3 miles away.", "3 miles"),
    ("The match lasted 90 minutes.", "90 minutes"),
    ("The crowd trampled 2 police cars.", "2"),
    ("Nine people at a wedding were hurt.", "Nine"),
    ("Ten rebels took part in the raid.", "Ten"),
    ("Two inspectors visited the works.", "Two"),
    ("Some 4,000 nurses took part in the two-day strike.", "4,000"),
    ("The plan – meaning training for 300 people, or 40% of staff – came late.", "300"),
)
