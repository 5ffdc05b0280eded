"""Who is meant by a wide name where another text has a narrower one: of a rail strike, the workers are rail workers."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from claimcheck.claims import Claim
from claimcheck.countries import adjectives
from claimcheck.matching.matters import text_of
from claimcheck.passages import words_of
from claimcheck.populations import Population, Populations
from claimcheck.senses import sense


def narrowed(
    claims: Iterable[Claim], populations: Populations, openings: Mapping[Hashable, Sequence[str]]
) -> Mapping[str, Population]:
    """Whom counts are of, by the id of their claims, where what narrows the name of others stands beside them, and not in it.

    Their text counts them by one name, and all who narrow it do so alike.  Of what country somebody is does not follow from its being
    named, and what is measured has no narrower name: the earthquake's magnitude is the magnitude.
    """
    shelves: dict[Hashable, dict[Hashable, list[tuple[Claim, Population]]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.population is None or claim.enduring or claim.location.document is None:
            continue
        if claim.quantity.counted:
            people = populations.read(claim.population)
            shelves[claim.kind, people.head][text_of(claim)].append((claim, people))
    found: dict[str, Population] = {}
    for shelf in shelves.values():
        names = {text: {people for _, people in told} for text, told in shelf.items()}
        narrow = {people for told in names.values() for people in told if people.qualifiers}
        for text, told in shelf.items() if narrow else ():
            if len(names[text]) == 1:
                beside = [*openings.get(text, ()), *(claim.quote for claim, _ in told)]
                meant = _meant(
                    told[0][1], narrow, frozenset(sense(word) for words in beside for word in words_of(words))
                )
                found |= {claim.id: meant for claim, _ in told} if meant else {}
    return found


def _meant(wide: Population, narrow: Iterable[Population], beside: frozenset[str]) -> Population | None:
    """The one narrower population of which all that narrows it stands beside a wide name."""
    fuller = [
        people
        for people in narrow
        if people.qualifiers > wide.qualifiers and _stand(people.qualifiers - wide.qualifiers, beside)
    ]
    return fuller[0] if len(fuller) == 1 else None


def _stand(narrowing: frozenset[str], beside: frozenset[str]) -> bool:
    return all(sense(word) in beside and word not in adjectives() for word in narrowing)
