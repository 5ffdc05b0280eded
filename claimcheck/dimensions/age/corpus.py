"""Ages: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("a 23-year-old man", "23-year-old", "23", "year"),
    ("I'm only 29 years old!", "29 years old", "29", "year"),
    ("pupils aged 9 or older", "aged 70 or older", "[70, ∞)", "year"),
    ("three months of age", "three months of age", "3", "month"),
    ("a man of age 87", "age 87", "87", "year"),
    ("children ages 5 to 11", "ages 5 to 11", "[5, 11]", "year"),
    ("more than 500 years old", "more than 500 years old", "(500, ∞)", "year"),
    ("women aged over 70", "over 70", "(70, ∞)", "year"),
)
NOTHING = ("Yo dude!", "a 20-year war", "It took 5 years.")
