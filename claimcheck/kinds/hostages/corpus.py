"""Sentences for hostages: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The bandits took away 12 villagers.", "12", "hostages", "villagers"),
    ("The gunmen are holding nine people.", "nine", "hostages", "people"),
    ("They still hold 98 hostages, of whom 36 are thought to be dead.", "98", "hostages", "hostages"),
    ("Rebels hold 12 hostages.", "12", "hostages", "hostages"),
    ("The gunman took 17 hostages.", "17", "hostages", "hostages"),
    ("Bandits kidnapped 80 pupils from a school.", "80", "hostages", "pupils"),
    ("At least 200 girls were abducted.", "At least 200", "hostages", "girls"),
    ("He bargained with the gang over its 44 captives.", "44", "hostages", "captives"),
    ("The raiders kidnapped two doctors.", "two", "hostages", "doctors"),
    ("The raiders seized nine nurses.", "nine", "hostages", "nurses"),
    ("They took 30 people hostage.", "30", "hostages", "people"),
    ("Gunmen seized 14 pupils at a school.", "14", "hostages", "pupils"),
    ("The abduction of 40 pupils shook the town.", "40", "hostages", "pupils"),
    ("Three of a group of 14 who were kidnapped have been released.", "14", "hostages", None),
    ("The kidnapped party, which included six Danes, was taken in May.", "six", "hostages", "Danes"),
    ("Fewer than ten Danes are still held as hostages.", "Fewer than ten", "hostages", "Danes"),
)
NOTHING = (
    ("The siege ended after 3 days.", "3 days"),
    ("They paid a ransom of $1 million.", "$1 million"),
    ("The gang has 30 members.", "30"),
    ("Hostages were held 5 miles away.", "5 miles"),
    ("The crisis began in 1979.", "1979"),
    ("Customs seized 12 rifles.", "12"),
    ("Customs seized 14 kilos.", "14 kilos"),
    ("Ten sailors held hostage were set free.", "Ten"),
)
