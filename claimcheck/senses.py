"""Which words carry the sense of a passage, and which of them mean the same, as far as news has taught it."""

from functools import cache, lru_cache

from claimcheck.verbs import BASES

LEAST_STEM = 4
"""How many letters two words begin with alike, one of them whole, that are forms of one word."""
FUNCTION = frozenset(
    "a an the this that these those there here it its he she they them their his her him we us our ours i me my you your "
    "of in on at to for from by with about into out up down over under as than then so and or but if because while when "
    "where which who whom whose what how why be am is are was were been being do does did done doing have has had having "
    "get gets getting got go goes going went make makes making made just very really also too well like now still yet "
    "s t will would shall let say says said saying one thing things kind sort some any such . know mean".split()
)
"""Words that carry no sense of their own, so that one for another is wording only."""
CARRYING = frozenset(
    "not no never nor neither none nobody nothing without may might could should must can cannot only all every always "
    "hardly barely unless probably possibly perhaps likely unlikely certainly definitely".split()
)
"""Small words that turn or qualify the sense, so that one more or less is not wording only."""
MALE = frozenset("man men boy husband father brother son grandfather uncle nephew".split())
FEMALE = frozenset("woman women girl wife mother sister daughter grandmother aunt niece".split())
"""Words for men and for women, of whom a sentence tells that names nobody."""
NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion trillion".split()
)
"""Words that are compared as figures."""
SYNONYMS = tuple(
    frozenset(group.split())
    for group in (
        "part parts swath swaths swathe swathes portion portions area areas section sections stretch",
        "lot lots deal much plenty great good",
        "exactly precisely just",
        "big large huge great vast enormous",
        "fact reality truth case matter",
        "american states united",
        "say tell said told",
        "start begin commence",
        "end finish stop",
        "help assist aid support",
        "need require",
        "want wish like",
        "try attempt seek",
        "buy purchase",
        "show demonstrate",
        "people folks persons",
        "child children kid kids",
        "quick quickly fast rapid rapidly",
        "clear clearly",
        "right correct",
        "think believe",
        "lay set",
        "important crucial vital",
        "totally completely entirely fully",
        "currently presently now",
        "approximately about around roughly",
    )
)
"""Words that may stand for one another."""
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e")


def carries(word: str) -> bool:
    """Whether a word carries sense of its own; numbers are compared as figures."""
    return not (word in FUNCTION or word in CARRYING or word in NUMBERS or word[0].isdigit())


def alike(word: str, others: set[str]) -> bool:
    """Whether one of the others is the same word in another form, or may stand for it."""
    forms = any(
        min(len(word), len(other)) >= LEAST_STEM and (word.startswith(other) or other.startswith(word))
        for other in others
    )
    return word in others or forms or any({word, other} <= group for group in _groups() for other in others)


@cache
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(sense(word) for word in group) for group in SYNONYMS)


@lru_cache(maxsize=8192)
def sense(word: str) -> str:
    """A word without its ending: evacuating, evacuated; of an irregular verb, the verb: stolen."""
    word = BASES.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word.removesuffix(ending)
            return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return word
