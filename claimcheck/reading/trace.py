"""Why a number is no figure, for those who ask."""

from attrs import frozen

from claimcheck.dimensions.numeral import Form
from claimcheck.figures import Figure, Span
from claimcheck.reading.backwards import token_before
from claimcheck.reading.magnitude import numeral_at, with_unit
from claimcheck.reading.names import (
    attached,
    identifier,
    in_address,
    label_in_front,
    list_marker,
    reference,
    year_of_era,
)
from claimcheck.reading.noun import counted_noun
from claimcheck.reading.pronouns import is_pronoun
from claimcheck.reading.scan import places
from claimcheck.reading.titles import score, titled


@frozen
class Unread:
    """A place where a number stands that is no figure, and why."""

    span: Span
    reason: str


def unread(text: str, figures: tuple[Figure, ...]) -> tuple[Unread, ...]:
    """Every digit or number word that is in none of the figures read, with the reason."""
    found: list[Unread] = []
    place, done = 0, 0
    for at, word in places(text).numbers:
        while place < len(figures) and figures[place].span.end <= at:
            place += 1
        if at < done or (place < len(figures) and figures[place].span.start <= at):
            continue
        number = numeral_at(text, at)
        done = max(number.end if number else 0, at + len(word))
        found.append(Unread(Span(at, done), _reason(text, at, word)))
    return tuple(found)


def _reason(text: str, at: int, word: str) -> str:
    """The first rule that speaks against it."""
    if in_address(text, at):
        return "in an address or a path"
    if reference(text, at):
        return "refers to a note"
    if attached(text, at):
        return "part of the word, code or number in front"
    if label_in_front(text, at, token_before(text, at)):
        return "labelled by the word in front"
    if list_marker(text, at):
        return "numbers a line"
    number = numeral_at(text, at)
    if number is None:
        return "no number as it is written" if text[at].isdigit() else "no count by the words around it"
    if number.form is Form.DIGITS and identifier(text, number.start, number.end):
        return "a street number, postal code or chain of numbers"
    if number.form is Form.DIGITS and year_of_era(text, number.end):
        return "a year of an era"
    if number.form is Form.DIGITS and score(text, number.start, number.end):
        return "the score of a game"
    found = with_unit(text, number, 0, token_before(text, number.start))
    noun = counted_noun(text, found.end, number.value == 1)
    if is_pronoun(text, number.start, number.end, noun is not None):
        return "a pronoun"
    if titled(text, number.start, number.end, noun.start if noun else None):
        return "part of a name"
    return "the beginning of something else"
