"""Who is meant by a wide name where another text has a narrower one: of a rail strike, the workers are rail workers."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import chain

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
        by_word = _by_word(chain.from_iterable(names.values()))
        for text, told in shelf.items() if by_word else ():
            if len(names[text]) == 1:
                beside = {*openings.get(text, ()), *(claim.quote for claim, _ in told)}
                words = frozenset(sense(word) for passage in beside for word in words_of(passage))
                meant = _meant(told[0][1], by_word, words)
                found |= {claim.id: meant for claim, _ in told} if meant else {}
    return found


def _by_word(names: Iterable[Population]) -> Mapping[str, set[Population]]:
    """Populations by each word that narrows them, so that a text is asked only for those of which it has one."""
    found: dict[str, set[Population]] = defaultdict(set)
    for people in names:
        for word in people.qualifiers:
            found[sense(word)].add(people)
    return found


def _meant(wide: Population, by_word: Mapping[str, set[Population]], beside: frozenset[str]) -> Population | None:
    """The one narrower population of which all that narrows it stands beside a wide name."""
    near = set[Population]().union(*(by_word[word] for word in beside if word in by_word))
    fuller = [
        people
        for people in near
        if people.qualifiers > wide.qualifiers and _stand(people.qualifiers - wide.qualifiers, beside)
    ]
    return fuller[0] if len(fuller) == 1 else None


def _stand(narrowing: frozenset[str], beside: frozenset[str]) -> bool:
    return all(sense(word) in beside and word not in adjectives() for word in narrowing)
