"""Sentences for deadline: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The city faces an Aug. 31 deadline to pay.", "Aug. 31", "deadline", None),
    ("Workers have until Sept. 30 to apply.", "Sept. 30", "deadline", None),
    ("The deadline for claims is 15 March 2022.", "15 March 2022", "deadline", None),
    ("All units must leave by Aug. 31.", "Aug. 31", "deadline", None),
    ("The payment is due by June 1.", "June 1", "deadline", None),
    ("The Oct. 15 deadline for filing was missed.", "Oct. 15", "deadline", None),
    ("Ministers will stick to the Aug. 31 withdrawal date.", "Aug. 31", "deadline", None),
)
NOTHING = (
    ("The bomb went off on Aug. 26.", "Aug. 26"),
    ("The treaty was signed on 15 March 2022.", "15 March 2022"),
    ("He was born by the sea in 1950.", "1950"),
    ("The troops left on Aug. 30.", "Aug. 30"),
    ("The office opened on June 1.", "June 1"),
    ("The storm hit on Tuesday.", "Tuesday"),
)
