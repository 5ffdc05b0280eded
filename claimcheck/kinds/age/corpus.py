"""Sentences for age: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The suspect, a 34-year-old man, was charged on Friday.", "34-year-old", "age", None),
    ("She died at the age of 91.", "age of 91", "age", None),
    ("The oldest victim was 78 years old.", "78 years old", "age", None),
    ("A boy aged 12 was pulled from the river.", "aged 12", "age", None),
    ("Children under the age of five are most at risk.", "age of five", "age", None),
)
NOTHING = (
    ("The war lasted 20 years.", "20 years"),
    ("He served 12 years in prison.", "12 years"),
    ("The army deployed 34 soldiers.", "34"),
    ("The bridge, built in 1978, was closed.", "1978"),
    ("They scored 78 points.", "78"),
)
