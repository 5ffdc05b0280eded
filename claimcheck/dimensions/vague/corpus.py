"""Vague counts: the text, the words read, what they admit on a news desk, the unit; and what is none."""

CORPUS = (
    ("dozens of people", "dozens", "[24, 100)", ""),
    ("tens of thousands of Americans", "tens of thousands", "[20000, 100000)", ""),
    ("several hundred protesters", "several hundred", "[300, 1000]", ""),
    ("many thousands of Afghans", "many thousands", "[2000, 10000)", ""),
    ("a few of the guards", "a few", "[2, 10]", ""),
    ("a large number of families", "a large number", "[2, ∞)", ""),
    ("many Afghans", "many", "[2, ∞)", ""),
    ("multiple members of Congress", "multiple", "[2, ∞)", ""),
    ("scores of villagers", "scores", "[40, 200)", ""),
    ("a handful of small shops", "a handful", "[2, 10]", ""),
    ("a couple of guards", "a couple", "[2, 3]", ""),
)
NOTHING = (
    "to get as many people out as we could",
    "How many people are there?",
    "the number of guests",
    "The scores were level.",
    "few saw it",
)
