"""Sentences for freed: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The kidnappers freed 29 schoolchildren on Saturday.", "29", "freed", "schoolchildren"),
    ("Nine jailed fighters were let go, a mediator said.", "Nine", "freed", "jailed fighters"),
    ("The rebels released 14 fishermen.", "14", "freed", "fishermen"),
    ("They were handed over in exchange for six jailed fighters.", "six", "freed", "jailed fighters"),
    ("The release of 40 girls was announced on Monday.", "40", "freed", "girls"),
    ("The president pardoned 70 protest leaders.", "70", "freed", "protest leaders"),
    ("All six hostages are free.", "six", "freed", "hostages"),
    ("Three hostages were freed on Monday.", "Three", "freed", "hostages"),
    ("They released five captives.", "five", "freed", "captives"),
    ("The gang released 14 hostages at dawn.", "14", "freed", "hostages"),
    ("Four Thais and one Dane were released.", "Four", "freed", "Thais"),
    ("All nine hostages came home on Friday.", "nine", "freed", "hostages"),
    ("Two dozen sailors kidnapped in May have been freed.", "Two dozen", "freed", "sailors"),
    ("The freed sailors included two Danes.", "two", "freed", "Danes"),
    ("The deal brought the release of ten sailors, including four Swedes.", "four", "freed", "Swedes"),
    ("They turned over 40 fighters.", "40", "freed", "fighters"),
    ("Two nuns were freed in March, and another four in early May.", "four", "freed", "nuns"),
    ("The five people released are safe.", "five", "freed", "people"),
    ("The release of the remaining 11 nuns follows weeks of talks.", "11", "freed", "nuns"),
    ("Three of a group of 14 who were kidnapped have been released.", "Three", "freed", None),
    ("They brought home 86 former captives.", "86", "freed", "former captives"),
)
NOTHING = (
    ("The rebels hold 14 hostages.", "14"),
    ("The report, released on Monday, has 40 pages.", "40"),
    ("Police arrested 12 protesters.", "12"),
    ("The camp has 300 tents.", "300"),
    ("They freed 5,000 prisoners.", "5,000"),
    ("Six freed hostages were killed.", "Six"),
)
