"""Words that have a capital because they begin a sentence, or tell a day, and are no part of a name."""

from claimcheck.dates import MONTHS, WEEKDAYS

OPENERS = frozenset(
    "The A An And But Or So If When While After Before During Since Until Although Though Later Meanwhile However Then Now As At By For From In On "
    "With Among He She They It We I You His Her Their This That These Those There Here One Another Both".split()
).union(MONTHS, WEEKDAYS)
"""Words with a capital that begin no name; some months are names of people too."""
