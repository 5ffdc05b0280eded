"""Sentences for money: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The repairs cost $3.4 million.", "$3.4 million", "money", "repairs cost"),
    ("The bank was fined more than 200 million euros.", "more than 200 million euros", "money", "fine"),
    ("Tickets cost £45.", "£45", "money", "Tickets cost"),
    ("A loaf costs 80 cents.", "80 cents", "money", "loaf cost"),
    ("The government pledged up to $2bn in aid.", "up to $2bn", "money", None),
)
NOTHING = (
    ("The firm has 45 employees.", "45"),
    ("It weighs 45 pounds.", "45 pounds"),
    ("Wages rose 3 percent.", "3 percent"),
    ("The bank has 45 branches.", "45"),
    ("The loan runs for 30 years.", "30 years"),
)
