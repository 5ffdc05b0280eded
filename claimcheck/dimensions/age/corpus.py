"""Ages: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("a 41-year-old baker", "41-year-old", "41", "year"),
    ("The bridge is 37 years old.", "37 years old", "37", "year"),
    ("voters aged 65 or older", "aged 65 or older", "[65, ∞)", "year"),
    ("five months of age", "five months of age", "5", "month"),
    ("a woman of age 91", "age 91", "91", "year"),
    ("children ages 5 to 11", "ages 5 to 11", "[5, 11]", "year"),
    ("more than 300 years old", "more than 300 years old", "(300, ∞)", "year"),
    ("a boy aged 6 months", "6 months", "6", "month"),
    ("women aged over 70", "over 70", "(70, ∞)", "year"),
    ("People over 65 may go out.", "over 65", "(65, ∞)", "year"),
    ("It killed two children younger than 5.", "younger than 5", "[0, 5)", "year"),
    ("The tenant, 52, and her son got out.", "52", "52", "year"),
    ("A warden, 44, and a woman, 29, were hurt.", "29", "29", "year"),
    ("The brothers, 19 and 23, ran off.", "23", "23", "year"),
    ("They were named as Ida Holm, 40; her sister, Eva, 37; and Per Lind, 9.", "40", "40", "year"),
    ("The hikers ranged in age from 17 to 61.", "from 17 to 61", "[17, 61]", "year"),
    ("Okoro, who is 46, left.", "46", "46", "year"),
    ("Okoro, who turned 70 in March, left.", "70", "70", "year"),
    ("Patients 70 and older go first.", "70 and older", "[70, ∞)", "year"),
)
NOTHING = (
    "Those who, it was 12, left.",
    "The team, who was 12 points ahead, lost.",
    "Yo there!",
    "a 20-year war",
    "It took 5 years.",
    "It drew women over 65 miles.",
    "Norway, 41; Chile, 39; and Ghana, 12.",
)
