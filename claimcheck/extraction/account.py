"""A document's figures made into claims, with their links: what the document says."""

from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import evolve

from claimcheck.claims import Claim, Link
from claimcheck.documents.document import Document
from claimcheck.extraction.claiming import claim_of
from claimcheck.extraction.ground import Ground, figures_with_context, grounds
from claimcheck.extraction.links.additions import added_to_others
from claimcheck.extraction.links.again import said_again, taken_up
from claimcheck.extraction.links.parts import splits
from claimcheck.extraction.links.some_of_before import some_of_those_before
from claimcheck.extraction.scenes.deadlines import of_one_matter
from claimcheck.extraction.tables.heads import heads_of
from claimcheck.extraction.voices.quotations import quotations
from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.extraction.words.stops import sentence_spans
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.settings import DEFAULT, Settings
from claimcheck.stories import Account
from claimcheck.vocabulary import Apart, Relation, Role


def extract(document: Document, settings: Settings = DEFAULT) -> Account:
    """What a document says: every figure that counts or dates something, as a typed claim, in order."""
    context, figures = figures_with_context(document, settings)
    claims = [claim for ground in grounds(context, figures) for claim in _claims(ground, context)]
    counted = tuple(some_of_those_before(tuple(added_to_others(sorted(claims, key=_place))), document.text))
    ordered = tuple(said_again(counted, document.text))
    told = tuple(of_one_matter(tuple(taken_up(ordered, document.text))))
    return Account(
        document.source, told, tuple(quotations(context, figures)), document.title, tuple(_opening(document))
    )


OPENING = (Role.HEADLINE, Role.LEDE)
"""What sums a text up."""


def _opening(document: Document) -> Iterator[str]:
    """What sums a text up, as it stands; of one that has no first paragraph apart, its first sentence."""
    yield from (block.span.of(document.text) for block in document.blocks if block.role in OPENING)
    first = next((block for block in document.blocks if block.role in (Role.LEDE, Role.BODY)), None)
    if first is not None and first.role is Role.BODY:
        yield from (span.of(document.text) for span in islice(sentence_spans(document.text, first.span), 1))


def _place(claim: Claim) -> tuple[int, int]:
    span = claim.location.span
    return (span.start, span.end) if span else (0, 0)


def _claims(ground: Ground, context: Context) -> Iterator[Claim]:
    """The claims of one sentence."""
    passage, figures = ground.passage, ground.figures
    lists = (claim_of(passage, figure, None, context) for figure in ground.listed)
    yield from (claim for claim in lists if claim is not None)
    for figure, earlier in ground.again:
        again = claim_of(passage, figure, None, context, (Link(Relation.SAME_AS, context.name(earlier)),))
        yield from (again,) if again is not None else ()
    bound = dict(ground.bound)
    links: dict[Span, tuple[Link, ...]] = {}
    if len(figures) > 1:
        for alike in ([f for f in figures if _counts(f)], [f for f in figures if f.dimension == "money"]):
            links |= _links(passage.sentence, alike, bound, context) if len(alike) > 1 else {}
    heads = heads_of(passage.sentence, context.day)
    told: list[Claim] = []
    for figure in figures:
        claim = claim_of(passage, figure, bound.get(figure.span), context, links.get(figure.span, ()) if links else ())
        if claim is not None:
            headed = heads.told(claim) if heads else claim
            told.append(_completed(headed, told) if headed.quantity.counted else headed)
    yield from told


def _counts(figure: Figure) -> bool:
    """Whether a figure counts, by a number or a vague word: what has decimals is a measure without a unit."""
    if figure.dimension != "count" or figure.quantity is None:
        return False
    number = figure.quantity.number
    whole = number is None or number == number.to_integral_value()
    return whole and (figure.number is not None or figure.quantity.vague)


def _told_apart(bound: Bound | None, whole: Bound) -> bool:
    """Whether words tell of a part otherwise than of its whole: "42 cases, including 23 deaths", "four of the 37 aboard died"."""
    if bound is None or bound.cues.claim is whole.cues.claim:
        return False
    # "arrested 76 of the 5,000 demonstrators", who are demonstrators by their noun alone
    acted = bound.strength is Strength.NEAR and whole.strength is Strength.NOUN
    surely = bound.finite or not bound.cues.slight or (acted and whole.cues.slight)
    return bound.counts_dead or ((acted or (bound.subject and bound.strength > Strength.SHARED)) and surely)


def _only_hurt(bound: Bound | None, whole: Bound | None) -> bool:
    """Whether figures in a row name those hurt behind some of the dead: "killed 18, including three guards, and 119 injured"."""
    return bound is not None and bound.counts_hurt and whole is not None and whole.cues.final


def _completed(claim: Claim, before: Sequence[Claim]) -> Claim:
    """The claim with whom it counts, where the words leave that to the reader: "4,500 Americans and another 500".

    A bare number of dead, wounded or displaced counts people, unless the sentence has just counted some of them by another name; so does
    any other that counts in another time than people before it ("900 people in a day, 4,100 since Monday").
    """
    if claim.population and claim.population.lower() == "others":
        named = {other.population for other in before if other.kind == claim.kind and other.population}
        return evolve(claim, of="people" if named <= {"people"} else None)
    if claim.population is not None:
        return claim
    alike = [other for other in before if other.kind == claim.kind and other.population]
    if claim.apart is Apart.ADDED and alike:
        alone = alike[-1].quantity.number == 1 != claim.quantity.number and _are_struck(claim)
        return evolve(claim, of="people" if alone else alike[-1].population)  # "one man died, and a further 18 …"
    windows = {(other.start, other.measure) for other in alike}
    if (
        claim.apart is None
        and (claim.start, claim.measure) not in windows
        and {o.population for o in alike} == {"people"}
    ):
        return evolve(claim, of="people")
    struck = {other.population for other in before if _are_struck(other) and other.population}
    if claim.role is Role.BODY and len(struck) == 1 and claim.apart is None and _LEFT_OUT.match(claim.words_behind):
        return evolve(claim, of=struck.pop())
    if _are_struck(claim) and claim.apart in (None, Apart.STRUCK) and struck <= {"people"}:
        return evolve(claim, of="people")
    return claim


_LEFT_OUT = pattern(r"[^\S\n](?:are|were|remain|remained)[^\S\n](?:(?:still|also)[^\S\n])?(?:missing|unaccounted)\b")
"""What is said of more of those just counted, whose noun is left out: "eight guests are dead, and six are still missing"."""


def _are_struck(claim: Claim) -> bool:
    """Whether those counted are whom a happening struck, dead, hurt or without a home."""
    return claim.kind.startswith("casualties") or claim.kind == "displaced"


def _links(
    sentence: Sentence, counted: Sequence[Figure], bound: dict[Span, Bound], context: Context
) -> dict[Span, tuple[Link, ...]]:
    """Which figures are part of which; parts take the kind of their whole."""
    links: dict[Span, tuple[Link, ...]] = {}
    for split in splits(sentence, counted, bound):
        whole = counted[split.whole]
        for index in split.parts:
            part = counted[index]
            if _only_hurt(bound.get(part.span), bound.get(whole.span)):
                continue
            if whole.span in bound and not _told_apart(bound.get(part.span), bound[whole.span]):
                bound[part.span] = bound[whole.span]
            relation, one, other = (
                (Relation.PART_OF, part, whole) if split.exhaustive else (Relation.INCLUDES, whole, part)
            )
            links[one.span] = (*links.get(one.span, ()), Link(relation, context.name(other)))
    return links
