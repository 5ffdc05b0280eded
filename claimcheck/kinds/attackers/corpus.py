"""Sentences for attackers: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Five gunmen stormed the hotel.", "Five", "attackers", "gunmen"),
    ("Three attackers came in a van.", "Three", "attackers", "attackers"),
    ("At least two suicide bombers entered the market.", "At least two", "attackers", "suicide bombers"),
    ("Four masked assailants opened fire on the bus.", "Four", "attackers", "masked assailants"),
    ("The plane was seized by six hijackers.", "six", "attackers", "hijackers"),
)
NOTHING = (
    ("Five gunmen were killed.", "Five"),
    ("The gunmen fired 40 rounds.", "40"),
    ("Attackers killed 12 people.", "12"),
    ("The attackers came in two cars.", "two"),
    ("Police arrested three robbers.", "three"),
)
