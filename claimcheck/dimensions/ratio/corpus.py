"""Parts and multiples: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("one in five Americans", "one in five", "0.2", ""),
    ("one in 2,015 births", "one in 2,015", "0.0004962779156327543424317617866", ""),
    ("two out of three voters", "two out of three", "0.6666666666666666666666666667", ""),
    ("nearly a third of the land", "nearly a third", "(-∞, 0.3333333333333333333333333333)", ""),
    ("more than half of them", "more than half", "(0.5, ∞)", ""),
    ("two-thirds of voters", "two-thirds", "0.6666666666666666666666666667", ""),
    ("a tenfold rise", "tenfold", "10", ""),
    ("three times as many deaths", "three times", "3", ""),
    ("twice as many people", "twice", "2", ""),
    ("a quarter of the town", "a quarter", "0.25", ""),
    ("one over thirty", "one over thirty", "0.03333333333333333333333333333", ""),
)
NOTHING = (
    "the first half of the year",
    "He is my half-brother.",
    "A third person was hurt.",
    "in the final quarter of play",
    "There were cases in 26 out of 28 provinces.",
    "two in 2019",
    "one in 2019",
)
