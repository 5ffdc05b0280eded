"""The words that make a figure a claim of a kind, as data: what each kind brings."""

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.kinds.things import names_nobody
from claimcheck.populations import known_populations


def _phrases(words: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in words.split("; ") if phrase)


def _heads(words: str | frozenset[str]) -> frozenset[str]:
    return frozenset(words.split()) if isinstance(words, str) else words


_RISING = (
    "rose, rise, rising, have risen, has risen, had risen, climbed, have climbed, reached, have reached, has reached, jumped, stood at, now stand at, stand at, "
    "stands at, increased, have increased, has increased, passed, pass, surpassed, topped, exceeded, hit, fell, fall, stand, are now, were up, doubled, tripled, dropped, soared"
)


def rising(nouns: str) -> str:
    """What is said of counts by their names, without an article: "deaths rose", "cases have reached", "puts deaths at"; names are parted by "; "."""
    names = nouns.split("; ")
    put = (
        f"{putting} {noun} at"
        for noun in names
        for putting in ("put", "puts", "putting", "estimate", "estimated", "estimates")
    )
    return "; ".join((*(f"{noun} {verb}" for noun in names for verb in _RISING.split(", ")), *put))


@frozen
class Cues:
    """The cue words of one kind; phrases are in lower case, parted by "; ", and may hold a gap.

    Attributes:
        claim: the class of claim they make.
        counted: nouns that are themselves what the kind counts ("deaths", "evacuees").
        generic: those of them that say nothing of who is counted ("deaths": of whom?), so that people are meant.
        describing: words that say it of the noun they stand before ("80 wounded people").
        verbs: verb forms whose object is counted, and whose passive counts its subject ("killed 12", "12 were killed").
        states: what is said of the counted behind their noun ("12 died", "12 dead").
        around: a verb, and what stands behind its object that is counted ("sent 12 people to hospital"), with a gap for that.
        totals: nouns before a figure that name the count ("death toll rose to 12", "evacuation of 104,000 people").
        measured: nouns that name what a figure is the measure of ("the cost of the bridge was $3 million").
        dimension: the dimension a figure must have.
        nouns: the heads one of which the counted must be, where the words alone say too little ("cut 900 jobs", but not "cut 900
            flights"); "" is for what has no noun.
        barred: the heads that the counted must not be ("fled", of families but not of robbers).
        people: whether they are said of whatever names people besides ("crossed into", of Kurds as of families).
        slight: whether all else that is said of the counted goes before it ("12 people on the bus were hurt").
        final: whether nothing said of the same people goes beyond it ("shot in the chest and pronounced dead").
    """

    claim: type[Claim]
    counted: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    generic: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    describing: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    verbs: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    states: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    around: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    totals: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    measured: frozenset[tuple[str, ...]] = field(default="", converter=_phrases)
    dimension: str = "count"
    nouns: frozenset[str] = field(default="", converter=_heads)
    barred: frozenset[str] = field(default="", converter=_heads)
    people: bool = False
    final: bool = False
    slight: bool = False

    @property
    def chosen(self) -> bool:
        """Whether they may be said of some nouns only."""
        return bool(self.nouns or self.barred) or self.claim.of_people

    @property
    def of_things(self) -> bool:
        """Whether they count things rather than people."""
        return self.claim.kind.partition(".")[0] == "damage"

    def may_count(self, noun: str) -> bool:
        """Whether they may be said of what has such a noun; "" for none."""
        head = noun.rpartition(" ")[2].lower()
        if not self.nouns or head in self.nouns:
            nobody = self.claim.of_people and not self.nouns and names_nobody(head)
            return head not in self.barred and not nobody
        return self.people and (not noun or known_populations().root(noun) == "person")
