"""Sentences for event_date: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The fall of Kabul on Aug. 15 surprised many.", "Aug. 15", "event_date", None),
    ("Kabul fell to the Taliban on Aug. 15.", "Aug. 15", "event_date", None),
    ("The collapse of Lehman Brothers on 15 September 2008 began it.", "15 September 2008", "event_date", None),
    ("Nelson Mandela died on Dec. 5, 2013.", "Dec. 5, 2013", "event_date", None),
    ("Boris Johnson resigned on July 7, 2022.", "July 7, 2022", "event_date", None),
    ("Barack Obama was inaugurated on Jan. 20, 2009.", "Jan. 20, 2009", "event_date", None),
)
NOTHING = (
    ("The bomb went off on Aug. 26, 2021.", "Aug. 26, 2021"),
    ("Since the war began on Aug. 15, many have left.", "Aug. 15"),
    ("Two people died on Aug. 15, 2021.", "Aug. 15, 2021"),
    ("The attack in Kabul on Aug. 26 killed 13.", "Aug. 26"),
    ("He fell ill on Monday.", "Monday"),
    ("The market fell on Tuesday.", "Tuesday"),
)
