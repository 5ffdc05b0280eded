"""Sentences for prisoners: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Fifteen men fell and 27 were captured.", "27", "prisoners", None),
    ("They freed 5,000 Taliban prisoners.", "5,000", "prisoners", "Taliban prisoners"),
    ("The jail holds 600 inmates.", "600", "prisoners", "inmates"),
    ("The camp still has 39 detainees.", "39", "prisoners", "detainees"),
    ("Both sides swapped 200 prisoners of war.", "200", "prisoners", "prisoners"),
    ("Two prisoners were released on Friday.", "Two", "prisoners", "prisoners"),
    ("The number of inmates who fast fell to 240.", "240", "prisoners", "inmates"),
    ("Around 2,300 people are held in the jail.", "Around 2,300", "prisoners", "people"),
    ("Guerrillas captured 19 soldiers.", "19", "prisoners", "soldiers"),
    ("Chad is holding 720 Libyans on security charges.", "720", "prisoners", "Libyans"),
    ("The junta keeps 1,400 people in jail.", "1,400", "prisoners", "people"),
    ("Over 900 fighters remain in enemy captivity.", "Over 900", "prisoners", "fighters"),
)
NOTHING = (
    ("A flight left carrying 35 former detainees.", "35"),
    ("The prison was built in 1902.", "1902"),
    ("He served 9 years.", "9 years"),
    ("The prison employs 120 guards.", "120"),
    ("The riot caused $2 million of damage.", "$2 million"),
    ("The jail is 12 miles away.", "12 miles"),
    ("The two brothers will serve life in prison.", "two"),
)
