"""Sentences for escaped: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Nine people escaped from the prison.", "Nine", "escaped", "people"),
    ("Nine inmates escaped from a jail in Ashby on Monday.", "Nine", "escaped", "inmates"),
    ("More than 90 prisoners escaped.", "More than 90", "escaped", "prisoners"),
    ("Twelve prisoners broke out of the old fort.", "Twelve", "escaped", "prisoners"),
    ("Some 40 convicts fled through a tunnel.", "Some 40", "escaped", "convicts"),
    ("Three detainees absconded during a transfer.", "Three", "escaped", "detainees"),
    ("Five prisoners are still on the run.", "Five", "escaped", "prisoners"),
    ("The escape of six inmates led to a search.", "six", "escaped", "inmates"),
)
NOTHING = (
    ("The prison holds 2,400 inmates.", "2,400"),
    ("About 300 villagers fled from the fighting.", "300"),
    ("Three prisoners died in the fire.", "Three"),
    ("Six pupils escaped unhurt.", "Six"),
    ("The jail was built for 900 prisoners.", "900"),
)
