"""Small words by which what is said of a figure is followed through a sentence, as data."""

AUXILIARIES = frozenset(
    "was were is are been being be have has had having got get getting will would to also reportedly later "
    "still then now already so far just both all confirmed believed feared reported presumed pronounced declared and left found "
    "others other people".split()
)
FILLERS = frozenset(
    "a an the minimum maximum total another some any further more other additional these those its his her their our estimated total "
    "remaining last first final record unprecedented staggering whopping "
    "of over up many nearly somewhere reported confirmed least all “ ‘ ' \"".split()
)
"""What may stand between a verb and the figure it counts."""
TOTAL_ENDS = frozenset(
    "to at of is was as by reached reaches hit hits passed passes topped tops exceeded exceeds surpassed surpasses exceeding "
    "nears neared beyond past be go remains remained reach touched touches averaging averaged surpass top exceed".split()
)
"""What stands between the name of a count and its figure, directly before the figure."""
TOTAL_FILLERS = (
    FILLERS
    | TOTAL_ENDS
    | frozenset(
        "in rose risen rises rising climbed climbs climbing jumped grew grown stood stands standing passed surpassed "
        "reached hit now to at from is was were are has had have by with been of topped exceeded exceeds could may might would will can go "
        "alone put stayed currently already".split()
    )
)
BARRIERS = frozenset(
    "; : . ! ? said says say told added but while when whereas although because if she he they we i not never n't wasn't "
    "weren't didn't".split()
)
COUNTS = frozenset("total totals number figure count tally caseload".split())
"""Words for a count that say nothing of what is counted."""
DEMONSTRATIVES = frozenset({"that", "those"})
"""Words that take up what was just named: "and that in Dorn rose to 42"."""
TENSED = frozenset("were was are is have has had will".split())
"""Words with which a sentence tells what it has to, and does not only describe who is meant."""
COPULAS = frozenset("was were been being be are is".split())
RUNNING_ON = COPULAS | {"who", "has", "had", "have"}
"""Words behind a comma with which what is said of the counted goes on."""
ARTICLES = frozenset("a an the his her their".split())
OBJECTS = ARTICLES | {"him", "them", "himself", "herself", "another"}
"""What an active verb has behind it."""
FINITE = frozenset(
    "died suffered sustained die dies perished drowned fled flee remained remain gathered attended survived escaped disappeared vanished "
    "marched protested rallied".split()
)
PARTICIPLES = ("ed", "en", "shot", "hurt", "held", "slain")
"""How a verb ends that tells what befell somebody, where no other verb is said of them."""
PARTICIPLE_ENDS = frozenset(
    ", . ) – — -- & and or by in on at when during after since from while near outside as over out with so to ; : "
    "across along amid among around against because before behind between beyond despite due except following inside including into "
    "near off through throughout under until where within without below beneath underneath aboard onboard upstairs downstairs "
    "this last today overnight early late earlier later nationwide instantly immediately there here again alone recently today yesterday monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What follows a participle that stands behind its noun, where an active verb would have an object."""
