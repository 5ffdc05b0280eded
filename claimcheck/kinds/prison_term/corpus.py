"""Sentences for prison terms: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    (
        "Jane Doe has been found guilty of fraud and sentenced to nine years in prison.",
        "nine years",
        "prison_term",
        "Jane Doe",
    ),
    ("A judge gave Jane Doe nine years in prison.", "nine years", "prison_term", "Jane Doe"),
    ("Tom Reed was jailed for nine years.", "nine years", "prison_term", "Tom Reed"),
    ("On Friday, Tom Reed, 40, was sentenced to 18 months in prison.", "18 months", "prison_term", "Tom Reed"),
    ("Tom Reed, who ran the Corve mill, was given a prison term of six years.", "six years", "prison_term", "Tom Reed"),
    ("Judge Ann Lee sentenced Tom Reed to nine years.", "nine years", "prison_term", "Tom Reed"),
    ("Tom Reed got seven years in jail.", "seven years", "prison_term", "Tom Reed"),
    ("A judge on Monday jailed former banker Tom Reed for eight years.", "eight years", "prison_term", "Tom Reed"),
    (
        "The judge sentenced the ex-mayor Tom Reed, 61, on Friday to 30 months in jail.",
        "30 months",
        "prison_term",
        "Tom Reed",
    ),
    ("Tom Reed was on Friday jailed for nine years.", "nine years", "prison_term", "Tom Reed"),
    ("Tom Reed was sentenced on Friday to nine years in prison.", "nine years", "prison_term", "Tom Reed"),
    ("Tom Reed gets eight years for fraud", "eight years", "prison_term", "Tom Reed"),
)
NOTHING = (
    ("The mayor of Port Corve gets 7 years for graft.", "7 years"),
    ("Tom Reed ran the mill for nine years.", "nine years"),
    ("Tom Reed faces up to ten years in prison.", "ten years"),
    ("Tom Reed was given two weeks to leave.", "two weeks"),
    ("Tom Reed was given six months to live.", "six months"),
    ("Tom Reed was sentenced to two years of probation.", "two years"),
    ("Tom Reed was given two years to mend the roof.", "two years"),
    ("Tom Reed received a loan for nine years.", "nine years"),
    ("Tom Reed received two years for the project.", "two years"),
)
