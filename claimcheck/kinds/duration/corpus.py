"""Sentences for duration: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The war lasted 20 years.", "20 years", "duration", "war length"),
    ("He was sentenced to 12 years in prison.", "12 years", "duration", None),
    ("The outage lasted for more than three hours.", "more than three hours", "duration", None),
    ("The trial took six weeks.", "six weeks", "duration", None),
    ("The flight was delayed by 45 minutes.", "45 minutes", "duration", None),
    ("It was a two-day summit.", "two-day", "duration", None),
)
NOTHING = (
    ("The suspect is 45 years old.", "45 years old"),
    ("It was built in 1945.", "1945"),
    ("The bus holds 45 passengers.", "45"),
    ("Two days remain until the deadline.", "Two days"),
    ("The line is 45 miles long.", "45 miles"),
)
