"""Sentences for strikers: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The strike involves 1,200 workers.", "1,200", "strikers", "workers"),
    ("Some 1,200 teachers are striking.", "Some 1,200", "strikers", "teachers"),
    ("Some 2,400 bus drivers went on strike on Thursday.", "Some 2,400", "strikers", "bus drivers"),
    ("More than 500 nurses walked out on Monday.", "More than 500", "strikers", "nurses"),
    ("About 300 workers have downed tools.", "About 300", "strikers", "workers"),
    ("A strike by 1,200 teachers entered its third day.", "1,200", "strikers", "teachers"),
    ("Some 700 miners joined the strike.", "Some 700", "strikers", "miners"),
    ("In all 90 pilots stayed away from work.", "90", "strikers", "pilots"),
    ("The union says 40 employees are on strike.", "40", "strikers", "employees"),
    ("At the yard 600 strikers blocked the gate.", "600", "strikers", "strikers"),
)
NOTHING = (
    ("The strike entered its 12th day.", "12th"),
    ("The union has 4,000 members.", "4,000"),
    ("The strike forced the airline to cancel 300 flights.", "300"),
    ("The air strike killed 12 people.", "12"),
    ("Two delegates walked out of the talks.", "Two"),
    ("The firm employs 900 workers.", "900"),
    ("The strike cost the railway $3 million.", "$3 million"),
)
