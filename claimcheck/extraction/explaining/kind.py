"""Which words made a claim's kind, and whom it counts."""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.extraction.claiming import HURT, PLAIN
from claimcheck.extraction.counting.binding import candidates, cues_in
from claimcheck.extraction.counting.died_later import died_later
from claimcheck.extraction.counting.struck import is_struck
from claimcheck.extraction.counting.subjects import subject_of
from claimcheck.extraction.explaining.trace import Reason, printed
from claimcheck.extraction.ground import Ground
from claimcheck.extraction.scenes.anaphors import DAY, DUE
from claimcheck.extraction.scenes.deadlines import due_words
from claimcheck.extraction.scenes.happened import happened
from claimcheck.extraction.tables.measured import measured_by_heads
from claimcheck.extraction.voices.stance import union_end
from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.vocabulary import Apart

SPECIAL = {
    "countdown": "a length of time until a deadline or a happening",
    "change": "the words tell a change",
    "list_count": "counts what the text lists",
}
"""Why a figure that no cue binds is more than its dimension tells."""


def why_kind(claim: Claim, figure: Figure, ground: Ground) -> Reason:
    """Which cue words bind the figure; where none do, what it is by its dimension."""
    sentence, bound = ground.passage.sentence, ground.bound.get(figure.span)
    considered = tuple(_passed_over(claim, figure, sentence, bound))
    if figure in ground.listed:
        return Reason(claim.kind, (figure.span.of(sentence.text),), "counts as many as the text has named")
    if figure.dimension in ("date", "time"):
        return _of_date(claim, figure, sentence)
    if bound is not None and bound.cues.claim.kind == claim.kind:
        return Reason(claim.kind, (bound.words,), _how(bound), considered)
    subject = subject_of(sentence, figure) if bound is None else None
    if subject is not None and subject.kind is not None and subject.kind.kind == claim.kind:
        return Reason(claim.kind, (subject.words,), "names what the figure is the measure of", considered)
    died = died_later(sentence, figure) if bound is not None and bound.cues.claim.kind in HURT else None
    if died is not None and bound is not None:
        return Reason(
            claim.kind, (bound.words, died), "said of those counted, who are told dead behind that", considered
        )
    by_itself = PLAIN.get(figure.dimension, "measurement")
    if claim.kind not in (by_itself, *SPECIAL):
        whole = tuple(other.words for other in ground.bound.values() if other.cues.claim.kind == claim.kind)
        return Reason(claim.kind, whole[:1], "it shares the kind of the whole that it is part of", considered)
    why = SPECIAL.get(claim.kind, f"no cue word binds it, so its dimension tells: {figure.dimension}")
    return Reason(claim.kind, (), why, considered)


def _of_date(claim: Claim, figure: Figure, sentence: Sentence) -> Reason:
    if figure.grammar in (DAY, DUE):
        return Reason(claim.kind, (figure.span.of(sentence.text),), "takes up the one such date told before it")
    due, event = due_words(sentence, figure), happened(sentence, figure)
    if claim.kind == "deadline" and due:
        return Reason(claim.kind, tuple(map(printed, due)), "the words make the date one by which something is due")
    if claim.kind == "event_date" and event:
        return Reason(claim.kind, (), f"the date stands directly behind what can happen but once: {event}")
    return Reason(claim.kind, (), "a date that the words make neither a deadline nor the day of one happening")


def _how(bound: Bound) -> str:
    """How the words of a cue stand to the figure."""
    if is_struck(bound):
        return "said of those counted, and nothing tells that they died"
    if bound.strength is Strength.HEAD:
        return "heads the column or the row"
    if bound.strength is Strength.SHARED:
        return "said of a figure that it stands in a row with"
    if bound.strength is Strength.NOUN:
        return "the counted noun is what the kind counts"
    if bound.subject:
        near = "directly behind" if bound.strength is Strength.NEAR else "farther behind"
        return f"said of those counted, {near} them"
    return (
        "names the count, before the figure" if bound.total is not None else "stands before the figure that it counts"
    )


def _passed_over(claim: Claim, figure: Figure, sentence: Sentence, bound: Bound | None) -> Iterator[str]:
    """The other cue words: those around the figure, and those of the sentence that are not said of it."""
    near = {(other.words, other.cues.claim.kind): _how(other) for other in candidates(sentence, figure)}
    far = {(other.words, other.cues.claim.kind): "" for other in cues_in(sentence, figure.dimension)}
    for (words, kind), how in (far | near).items():
        if bound is not None and (words in bound.words or bound.words in words) and kind == bound.cues.claim.kind:
            continue
        taken = f"{how}; {'another goes first' if bound else 'not taken'}" if how else "not said of this figure"
        yield f"“{printed(words)}” ({kind}): {taken}"


def why_population(claim: Claim, figure: Figure, ground: Ground) -> Reason:
    """Which words tell whom or what the figure counts."""
    who, sentence, bound = claim.population, ground.passage.sentence, ground.bound.get(figure.span)
    noun = printed(figure.noun.of(sentence.text)) if figure.noun else None
    subject = subject_of(sentence, figure) if bound is None else None
    if subject is not None and who == subject.name:
        return Reason(who, (subject.words,), "what the figure is the measure of", _as_it_is(noun))
    measured = measured_by_heads(sentence, claim.source.day)
    if measured is not None and who == measured.name:
        return Reason(who, (measured.words,), "heads the column or the row")
    if who is None:
        counts = "no noun that the figure counts stands at it" if claim.quantity.counted else "it counts nobody"
        return Reason(None, (), counts if noun is None else "left open", _as_it_is(noun))
    if noun is None:
        return _without_noun(claim, who, bound)
    if who == noun:
        return Reason(who, (noun,), "the noun that is counted")
    if union_end(sentence, figure) and who.startswith(noun):
        return Reason(who, (who,), "all the nouns that are counted together", _as_it_is(noun))
    if who in noun:
        return Reason(who, (noun,), "what the noun says of who is counted", _as_it_is(noun))
    if who == "people" and bound is not None and noun.split()[-1].lower() in bound.words.lower():
        return Reason(
            who, (noun,), "the noun is the count itself and names nobody, so people are meant", _as_it_is(noun)
        )
    return Reason(who, (), "told elsewhere in the text", _as_it_is(noun))


def _without_noun(claim: Claim, who: str, bound: Bound | None) -> Reason:
    if bound is not None and bound.strength is Strength.HEAD and who != "people":
        return Reason(who, (who,), "heads the column or the row")
    if claim.apart is Apart.ADDED:
        return Reason(who, (), "added to the figure before it in the sentence, and so counts the same")
    if who == "people" and claim.kind.startswith("casualties"):
        words = (bound.words,) if bound else ()
        return Reason(who, words, "nothing else is named, and people are what such a figure counts")
    return Reason(who, (), "told elsewhere in the text")


def _as_it_is(noun: str | None) -> tuple[str, ...]:
    return () if noun is None else (f"“{noun}”: the counted noun as it stands",)
