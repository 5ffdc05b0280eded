"""Sentences for list_count: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Both men were born in Leeds.", "Both", "list_count", None),
    ("The pair met in March.", "The pair", "list_count", None),
    ("The trio will appear in court.", "The trio", "list_count", None),
    ("The general and the minister both said so.", "both", "list_count", None),
    ("Police released both of them.", "both", "list_count", None),
    ("The couple lived in York.", "The couple", "list_count", None),
)
NOTHING = (
    ("It rained in both Leeds and York.", "both"),
    ("They sold the pair of shoes for $20.", "the pair"),
    ("A couple of people were hurt.", "A couple"),
    ("She bought a trio of paintings.", "a trio"),
    ("The couple's house burned down.", "The couple"),
)
