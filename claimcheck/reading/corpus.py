"""Sentences and what is read in them: words, what they admit, unit, counted noun; and sentences without figures.

Qualifiers, ranges, counted nouns and numbers that count nothing, which no dimension has to itself.
"""

Row = tuple[str, tuple[tuple[str, str, str, str | None], ...]]

CORPUS: tuple[Row, ...] = (
    # qualifiers
    ("killed at least 12 US service members", (("at least 12", "[12, ∞)", "", "US service members"),)),
    ("no fewer than 60 people", (("no fewer than 60", "[60, ∞)", "", "people"),)),
    ("not more than about 50 guests", (("not more than about 50", "[0, 50]", "", "guests"),)),
    ("as many as 6,000 Americans", (("as many as 6,000", "[0, 6000]", "", "Americans"),)),
    ("nearly 50 people", (("nearly 50", "(-∞, 50)", "", "people"),)),
    ("just over 50 people", (("just over 50", "(50, ∞)", "", "people"),)),
    ("about 450 guests", (("about 450", "450", "", "guests"),)),
    ("50 or more people", (("50 or more", "[50, ∞)", "", "people"),)),
    ("some 350 guests", (("some 350", "350", "", "guests"),)),
    ("at least another 12 people", (("at least another 12", "[12, ∞)", "", "people"),)),
    ("300-odd prisoners", (("300-odd", "300", "", "prisoners"),)),
    ("They talked about 12 hostages.", (("12", "12", "", "hostages"),)),
    ("They have won over 12 medals.", (("over 12", "(12, ∞)", "", "medals"),)),
    ("a firm with over 20 years behind it", (("over 20 years", "(20, ∞)", "year", None),)),
    ("a dispute over 12 islands", (("12", "12", "", "islands"),)),
    ("fewer than 1,000 troops", (("fewer than 1,000", "[0, 1000)", "", "troops"),)),
    ("The toll passed the 1,000 mark.", (("passed the 1,000", "(1000, ∞)", "", None),)),
    ("It reached the 500-goal mark.", (("reached the 500", "[500, ∞)", "", "goal"),)),
    ("It fell below the $20 million mark.", (("below the $20 million", "[0, 20000000)", "USD", None),)),
    ("They crossed the 12 bridges.", (("12", "12", "", "bridges"),)),
    # ranges
    ("between 3 and 5 people", (("between 3 and 5", "[3, 5]", "", "people"),)),
    ("It holds between 1200 and 1400.", (("between 1200 and 1400", "[1200, 1400]", "", None),)),
    ("1,200 to 1,800 jobs", (("1,200 to 1,800", "[1200, 1800]", "", "jobs"),)),
    ("30–40 houses", (("30–40", "[30, 40]", "", "houses"),)),
    ("two or three men", (("two or three", "[2, 3]", "", "men"),)),
    ("rose from 20 to 30 cases", (("20", "20", "", None), ("30", "30", "", "cases"))),
    ("10 to 15 years", (("10 to 15 years", "[10, 15]", "year", None),)),
    ("The Senate voted 52-48.", (("52", "52", "", None), ("48", "48", "", None))),
    # ages told without their unit
    ("John Smith, 35, of London", (("35", "35", "year", None),)),
    ("at the age of six", (("age of six", "6", "year", None),)),
    ("no one younger than 45", (("younger than 45", "[0, 45)", "year", None),)),
    # lengths of time take qualifiers too
    ("at least 24 hours", (("at least 24 hours", "[24, ∞)", "hour", None),)),
    # counted nouns
    (
        "tens of thousands of Americans, allies and Afghans who helped",
        (("tens of thousands", "[20000, 100000)", "", "Americans, allies and Afghans"),),
    ),
    ("5,000 Taliban prisoners", (("5,000", "5000", "", "Taliban prisoners"),)),
    ("13 American soldiers were killed", (("13", "13", "", "American soldiers"),)),
    ("another 500 and was", (("500", "500", "", None),)),
    ("1 Navy chaplain", (("1", "1", "", "Navy chaplain"),)),
    ("one of Thursday's fatal blasts", (("one", "1", "", "Thursday's fatal blasts"),)),
    ("killed 12 people Friday", (("12", "12", "", "people"),)),
    ("5,000 displaced people", (("5,000", "5000", "", "displaced people"),)),
    ("12 dead and 30 wounded", (("12", "12", "", "dead"), ("30", "30", "", "wounded"))),
    ("1,700 and 300 posts", (("1,700", "1700", "", "posts"), ("300", "300", "", "posts"))),
    ("85 of its 310 drivers", (("85", "85", "", "drivers"), ("310", "310", "", "drivers"))),
    ("six Airbus 320s", (("six", "6", "", "Airbus 320s"),)),
    ("12 people and officials said so", (("12", "12", "", "people"),)),
    ("12 companies report losses", (("12", "12", "", "companies"),)),
    ("12 more people", (("12", "12", "", "people"),)),
    # marks of notes
    ("killed 18¹ people", (("18", "18", "", "people"),)),
    ("at least 1,200²,³ people", (("at least 1,200", "[1200, ∞)", "", "people"),)),
    ("a field of 18 m²", (("18 m²", "18", "meter**2", None),)),
    ("$3 million¹ a year", (("$3 million", "3000000", "USD", None),)),
    ("a 12-member panel", (("12", "12", "", "member"),)),
)
NOTHING: tuple[str, ...] = (
    "Lloyd J. Austin III",
    "COVID-19 and ISIS-K",
    "the G7 and the A380-800",
    "Flight 93",
    "10⁶ bolts",
    "Section 8",
    "No. 10",
    "version 1.2.3",
    "call 1-800-555-0199",
    "https://example.org/2/3?page=4",
    "1600 Pennsylvania Avenue",
    "Which one is theirs?",
    "No one was there.",
    "1. Wash your hands",
    "a U.S. exit",
    "Scream 3 received mostly bad notices",
    "a 3–1 win over Romania",
    "the Big Three automakers",
    "the Group of Seven",
    "call 555-123-4567",
    "agent 007",
    "a PO Box in Salem, MA 01970",
)
