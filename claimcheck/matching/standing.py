"""What speaks for two figures counting the same people, and what for one of them counting only some.

Whoever tells "25 were taken to hospital" in passing may mean some of "300 hurt", and the words seldom say so.  Three signs do: the
lower figure neither sums its text up nor stands with the name of the happening, it is less than half of the higher, and some text
tells both, as of two things; so does that the higher one is the toll of a whole land.  One of them proves nothing; where there are two, the difference is doubted.  So it is where the text of the
lower figure tells more than twice as many itself.
"""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from attrs import evolve, field, frozen

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.events import same_place
from claimcheck.interval import Interval
from claimcheck.matching.converted import Converted, converted_amounts, of_other_rates
from claimcheck.matching.hours import of_other_hours
from claimcheck.matching.matters import text_of
from claimcheck.matching.tellings import head_of
from claimcheck.matching.told_there import Figures, figures_of_texts, may_be_told_there, told_there
from claimcheck.pairs import Pair, far_below, stands_for_all
from claimcheck.patterns import pattern
from claimcheck.populations import Population, known_populations
from claimcheck.quantities import exactly
from claimcheck.stories import Series
from claimcheck.vocabulary import PROMINENT, Apart, Relation, Role

ENOUGH = 2
"""How many signs it takes."""
_TOLLS = "casualties"
"""Of whom there may be some here and more elsewhere."""
_OTHERS = (Apart.OVERTAKEN, Apart.RECALLED)
"""What a text tells of a figure that it does not hold beside its own."""


@frozen(eq=False)
class Standing:
    """How the figures of several texts stand to each other: which of them each text tells."""

    claims: tuple[Claim, ...] = field(default=(), repr=False)

    def weighed(self, series: Series) -> Series:
        """The series without what counts only some, or a sentence tells of two things or explains; each doubted difference marked so."""
        if series.monotone and len(series.claims) > 1:
            whole = tuple(claim for claim in series.claims if not self._told_of_more(claim))
            series = evolve(series, claims=whole or series.claims)
        if not series.pairs:
            return series
        pairs = [pair for pair in series.pairs if not (of_other_hours(pair) or of_other_rates(pair, self._converted))]
        if series.copied:
            return evolve(series, pairs=tuple(pairs))
        pairs = [pair for pair in pairs if not (self._in_one_sentence(pair) or self._explained(pair))]
        pairs = [pair for pair in pairs if not (may_be_told_there(pair) and told_there(pair, self._figures))]
        if series.kind.startswith(_TOLLS) or series.monotone:
            pairs = [evolve(pair, doubted=self._doubted(pair)) for pair in pairs]
        return evolve(series, pairs=tuple(pairs))

    def _in_one_sentence(self, pair: Pair) -> bool:
        """Whether a text tells both figures in one sentence, and a headline one of them again: "all 187 aboard were found, 142 alive"."""
        sentences = {_sentence(claim) for claim in (*pair.first, *pair.second)}
        if len(sentences) == 1 or not pair.figures[0].counted or pair.in_other_texts:
            return False
        figures = {understood(figure) for figure in pair.figures}
        return any(figures <= self._sentences.get(sentence, set()) for sentence in sentences)

    def _explained(self, pair: Pair) -> bool:
        """Whether a text tells the higher figure with the lower as that of one place in it, or adds to the lower what makes it the higher."""
        low, high = sorted((pair.first, pair.second), key=_least)
        whole = understood(high[0].quantity)
        told = self._there.get((high[0].kind, _least(high), _least(low)), ())
        there = any(same_place(claim.place, place) is True for claim in low for place in told)
        return there or any(whole in (self._with_more.get(claim.id), self._with_all(claim)) for claim in low)

    def _with_all(self, claim: Claim) -> Interval | None:
        """What a figure comes to with all that its text adds to figures of its kind: "It killed nine in Ashby. … Two more died in Borne."."""
        more = self._added.get((text_of(claim), claim.kind), Decimal(0))
        return exactly(claim.quantity.number + more).asserted if more and claim.quantity.number is not None else None

    @cached_property
    def _converted(self) -> Converted:
        return converted_amounts(self.claims)

    @cached_property
    def _figures(self) -> Figures:
        return figures_of_texts(self.claims)

    @cached_property
    def _added(self) -> Mapping[Hashable, Decimal]:
        """What each text adds to figures of a kind."""
        found: dict[Hashable, Decimal] = defaultdict(Decimal)
        for claim in self.claims:
            if claim.apart is Apart.ADDED and claim.role is not Role.HEADLINE:
                found[text_of(claim), claim.kind] += claim.quantity.number or Decimal(0)
        return found

    @cached_property
    def _there(self) -> Mapping[Hashable, set[str]]:
        """The places of the parts that texts tell beside their wholes: "26 deaths, including 15 in Ashby"."""
        known = {claim.id: claim for claim in self.claims}
        found: dict[Hashable, set[str]] = defaultdict(set)
        for claim in self.claims:
            for link in claim.links:
                part = known.get(link.claim) if link.relation is Relation.INCLUDES else None
                if part is not None and part.place and part.place != claim.place:
                    found[claim.kind, _least([claim]), _least([part])].add(part.place)
        return found

    @cached_property
    def _with_more(self) -> Mapping[str, Interval]:
        """What figures come to with those that their sentence adds to them, by id: "four women died there, and another woman in hospital"."""
        added: dict[Hashable, Decimal] = defaultdict(Decimal)
        for claim in self.claims:
            if claim.apart is Apart.ADDED and claim.quantity.number is not None:
                added[_sentence(claim), _whom(claim)] += claim.quantity.number
        sums = {claim.id: (claim, added.get((_sentence(claim), _whom(claim)))) for claim in self.claims if added}
        return {
            name: exactly(claim.quantity.number + more).asserted
            for name, (claim, more) in sums.items()
            if more and claim.apart is not Apart.ADDED and claim.quantity.number is not None
        }

    @cached_property
    def _sentences(self) -> Mapping[Hashable, set[Interval]]:
        """The figures of each sentence that count one sort of thing."""
        found: dict[Hashable, set[Interval]] = defaultdict(set)
        for claim in self.claims:
            if claim.quantity.counted and claim.location.document is not None and claim.apart not in _OTHERS:
                found[_sentence(claim)].add(understood(claim.quantity))
        return found

    def _doubted(self, pair: Pair) -> bool:
        low, high = sorted((pair.first, pair.second), key=_least)
        if pair.same_number:
            return False
        if far_below(low[0], high[0]) and not (pair.within_document and pair.firm) and self._some_told(low, high[0]):
            return True
        if not pair.in_other_texts or not pair.first[0].kind.startswith(_TOLLS):
            return False  # the words show that both are of the same people
        signs = (not any(map(stands_for_all, low)), far_below(low[0], high[0]), self._both_told(low[0], high[0]))
        return sum((*signs, _of_a_whole_land(high) and not _of_a_whole_land(low))) >= ENOUGH

    def _both_told(self, one: Claim, other: Claim) -> bool:
        """Whether some text tells both figures of the same people."""
        first, second = (
            self._tellers.get((one.kind, head_of(one), understood(c.quantity)), set()) for c in (one, other)
        )
        return not first.isdisjoint(second)

    def _some_told(self, low: Sequence[Claim], high: Claim) -> bool:
        """Whether lower figures count some of those whom their texts tell of, and the higher does not count the same some."""
        if not all(map(self._told_of_more, low)):
            return False
        whom = _population(high)
        return not (whom and whom.qualifiers) or any(
            _population(claim) != whom or _population(self._more(claim) or claim) == whom for claim in low
        )

    def _told_of_more(self, claim: Claim) -> bool:
        """Whether the text of a figure tells more than twice as many, no less prominently: then it counts some of these."""
        most = self._more(claim)
        return most is not None and claim.location.document is not None and far_below(claim, most)

    def _more(self, claim: Claim) -> Claim | None:
        return self._most.get((text_of(claim), claim.kind, claim.role in PROMINENT))

    @cached_property
    def _most(self) -> Mapping[Hashable, Claim]:
        """The highest figure of each kind in each text, and the highest in its headline and opening."""
        found: dict[Hashable, Claim] = {}
        for claim in self.claims:
            if claim.quantity.counted and not claim.quantity.vague and claim.apart is None:
                for above in {False, claim.role in PROMINENT}:
                    place = (text_of(claim), claim.kind, above)
                    found[place] = max(claim, found.get(place, claim), key=lambda each: _least([each]))
        return found

    @cached_property
    def _tellers(self) -> Mapping[Hashable, set[Hashable]]:
        """The texts that tell each figure, by what it counts."""
        found: dict[Hashable, set[Hashable]] = defaultdict(set)
        for claim in self.claims:
            if claim.kind.startswith(_TOLLS) and claim.location.document is not None and claim.apart not in _OTHERS:
                found[claim.kind, head_of(claim), understood(claim.quantity)].add(text_of(claim))
        return found


_WHOLE_LAND = pattern(
    r"(?i)\b(?:(?:state|country|nation|province|county|region|territory|department|republic)[’']s|(?:state|country|county|nation|province)-?wide|national)"
    r"[^\S\n](?:(?:overall|total|official|confirmed|death)[^\S\n]){0,3}(?:toll|tally|count|total)\b"
)
"""Words for the toll of all of a land, in which one place may have fewer: "the state's death toll"."""


def _of_a_whole_land(claims: Sequence[Claim]) -> bool:
    return any(_WHOLE_LAND.search(claim.words_before) for claim in claims)


def _least(claims: Sequence[Claim]) -> Decimal:
    return understood(claims[0].quantity).lower or Decimal(0)


def _population(claim: Claim) -> Population | None:
    return known_populations().read(claim.population) if claim.population else None


def _whom(claim: Claim) -> Hashable:
    """Of whom it counts some, by the noun for them."""
    people = _population(claim)
    return people and people.head


def _sentence(claim: Claim) -> Hashable:
    return (text_of(claim), claim.kind, claim.quote)
