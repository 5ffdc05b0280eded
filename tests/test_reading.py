"""What reading promises of any text: spans that slice back, no overlap, the same figures wherever a text is cut."""

from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.quantities import about, at_least, at_most, between, exactly, fewer_than, more_than
from claimcheck.reading import read, read_quantity, unread
from claimcheck.reading.phrases import Sense, phrases

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
FRONT = (
    "at least", "no fewer than", "more than", "over", "up to", "as many as", "fewer than", "less than", "nearly",
    "almost", "just over", "just under", "about", "around", "some", "roughly", "not more than", "at least about",
)  # fmt: skip
BEHIND = ("or more", "or fewer", "or so")
NOUNS = ("people", "US service members", "displaced families", "Taliban prisoners", "of the victims")
FRAGMENTS = (
    *FRONT, *BEHIND, *NOUNS, "12", "104,000", "$3.4bn", "5.2 million", "40%", "one", "half", "a third", "in", "of", "to",
    "and", "-", "–", "between", "from", "dozens", "tens of thousands", "km", "feet", "2021", "August 31", "hours", ".",
    ",", "(", ")", "”", "“", "\n\n", "first", "3/4", "½", "C", "million", "hundred", "pounds", "several", "aged", "each",
    "24/7", "9e99", "0/0", "1/0", "−7", "<", ">=", "±", "~", "3–1", "52-48", "1e10", "007", "°C", "US$", "#5", "2¼", "١٢", "²",
    "times", "fold", "out", "over", "per cent", "points", "10:30", "http://x.y/1", "No.", "year-old", "dollars", "cents", "元",
)  # fmt: skip
counts = st.integers(min_value=0, max_value=10**13)
texts = st.lists(st.sampled_from(FRAGMENTS), max_size=12).map(" ".join) | st.text(
    st.sampled_from("0123456789,.-–/ $€%°'\"”“()[]abehmnost\n\u00a0½×±"), max_size=40
)


def in_words(number: int) -> str:
    """A whole number in English."""
    for size, word in SCALES:
        if number >= size:
            rest = number % size
            link = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // size)} {word}{link + in_words(rest) if rest else ''}"
    if number >= 100:
        rest = number % 100
        return f"{SMALL[number // 100]} hundred{' and ' + in_words(rest) if rest else ''}"
    if number >= 20:
        return TENS[number // 10] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


def moved(figure: Figure, by: int) -> Figure:
    """The figure as it stands in a longer text."""

    def move(span: Span | None) -> Span | None:
        return span and Span(span.start + by, span.end + by)

    span = move(figure.span)
    assert span is not None
    return evolve(figure, span=span, number=move(figure.number), noun=move(figure.noun))


@given(texts)
def test_figures_slice_back_in_order_and_do_not_overlap(text: str) -> None:
    end = 0
    for figure in read(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        end = figure.span.end
        if figure.quantity is not None:
            assert figure.quantity.text == figure.span.of(text)
        for inner in (figure.number,):
            assert inner is None or figure.span.start <= inner.start < inner.end <= figure.span.end
        assert figure.noun is None or figure.noun.start >= figure.span.end or figure.noun.of(text)


@given(texts)
def test_a_text_reads_the_same_twice(text: str) -> None:
    assert read(text) == read(text)


@given(st.lists(st.sampled_from([fragment for fragment in FRAGMENTS if "\n" not in fragment]), max_size=10))
def test_a_paragraph_reads_the_same_inside_a_text(fragments: list[str]) -> None:
    text = " ".join(fragments)
    before, after = "Nothing is told here.\n\n", "\n\nNor is there anything else."
    assert read(before + text + after) == tuple(moved(figure, len(before)) for figure in read(text))


@given(counts)
def test_words_say_what_digits_say(number: int) -> None:
    spelled, written = read_quantity(in_words(number)), read_quantity(f"{number:,}")
    assert spelled.asserted == written.asserted == Interval.exactly(number)


@given(
    st.sampled_from((at_least, more_than, at_most, fewer_than, exactly)),
    st.integers(min_value=1, max_value=10**12),
)
def test_a_quantity_in_words_of_ours_reads_back(make: object, number: int) -> None:
    quantity = make(number)  # type: ignore[operator]
    assert read_quantity(quantity.printed()).asserted == quantity.asserted


@given(st.integers(min_value=1, max_value=10**9), st.integers(min_value=1, max_value=10**9))
def test_a_range_reads_back(low: int, more: int) -> None:
    quantity = between(low, low + more)
    assert read_quantity(quantity.printed()).asserted == quantity.asserted


@given(st.integers(min_value=1, max_value=10**9))
def test_about_reads_back(number: int) -> None:
    read_back = read_quantity(about(number).printed())
    assert (read_back.asserted, read_back.accepted) == (about(number).asserted, about(number).accepted)


@given(st.sampled_from(FRONT), st.integers(min_value=2, max_value=10**9), st.sampled_from(NOUNS), st.booleans())
def test_qualifiers_bind_digits_and_words_alike(front: str, number: int, noun: str, spelled: bool) -> None:
    digits = read(f"They counted {front} {number:,} {noun}.")
    words = read(f"They counted {front} {in_words(number)} {noun}.")
    assert [figure.quantity.asserted for figure in digits if figure.quantity] == [
        figure.quantity.asserted for figure in words if figure.quantity
    ]
    assert [figure.span.of(f"They counted {front} {number:,} {noun}.") for figure in digits] == [f"{front} {number:,}"]


def test_a_hedge_keeps_its_far_end_open_in_what_is_said() -> None:
    nearly = read_quantity("nearly 50")
    assert nearly.asserted == Interval(None, 50, upper_closed=False)
    assert nearly.accepted.lower == Decimal(45)
    assert not nearly.accepted.upper_closed


def test_what_is_not_one_quantity_is_refused_with_advice() -> None:
    for words in ("many things", "12 people", "12 or 20 of 30", "", "Tuesday", "at least"):
        with pytest.raises(ValueError, match="at least 12"):
            read_quantity(words)


def test_a_range_upside_down_is_turned_and_said_to_be() -> None:
    quantity = read_quantity("between 5 and 3")
    assert quantity.reversed
    assert quantity.asserted == Interval(3, 5)


def test_who_asks_is_told_why_a_number_was_not_read() -> None:
    text = "Flight 93 and COVID-19: no one saw the 3–1 win. 12 people did."
    figures = read(text)
    assert [figure.span.of(text) for figure in figures] == ["12"]
    reasons = {place.span.of(text): place.reason for place in unread(text, figures)}
    assert reasons["93"] == "labelled by the word in front"
    assert reasons["19"] == "part of the word, code or number in front"
    assert reasons["one"] == "a pronoun"
    assert reasons["3"] == "the score of a game"


@pytest.mark.parametrize(("phrase", "sense"), list(phrases()))
def test_every_phrase_is_read_as_what_it_is(phrase: str, sense: Sense) -> None:
    (figure,) = (figure for figure in read(f"They counted {phrase} 50 people.") if figure.dimension != "date")
    assert figure.quantity is not None
    said = figure.quantity.asserted
    ends = {
        Sense.AT_LEAST: "[50, ∞)", Sense.MORE: "(50, ∞)", Sense.AT_MOST: "[0, 50]", Sense.LESS: "[0, 50)",
        Sense.NEARLY: "(-∞, 50)", Sense.JUST_OVER: "(50, ∞)",
    }  # fmt: skip
    assert str(said) == ends.get(sense, "50")
    if sense in ends:
        assert figure.quantity.hedge == phrase
    assert figure.quantity.approximate == (sense is Sense.ABOUT)


def test_no_phrase_has_two_senses() -> None:
    known = [phrase for phrase, _ in phrases()]
    assert len(known) == len(set(known))


@pytest.mark.parametrize(
    ("words", "admits"), [("1999", "1999"), ("many", "[2, ∞)"), ("Scores", "[40, 200)"), ("20-year", "20")]
)
def test_a_quantity_alone_needs_no_sentence(words: str, admits: str) -> None:
    assert str(read_quantity(words).asserted) == admits


@pytest.mark.parametrize(("words", "reach"), [("5 million", 500_000), ("5.0 million", 50_000), ("5.00 million", 5_000)])
def test_a_scaled_number_reaches_as_far_as_its_last_digit(words: str, reach: int) -> None:
    (figure,) = read(f"It cost {words} in all.")
    assert figure.quantity is not None
    assert figure.quantity.accepted == Interval(5_000_000 - reach, 5_000_000 + reach)


@pytest.mark.parametrize(
    ("text", "words", "dimension"),
    [
        ("patients aged over 70 years", "over 70", "age"),
        ("for five years", "five years", "duration"),
        ("10 to 15 years", "10 to 15 years", "duration"),
        ("the second half", "second", "ordinal"),
        ("at 3 p.m. sharp", "3 p.m.", "time"),
    ],
)
def test_the_reading_that_tells_more_is_kept(text: str, words: str, dimension: str) -> None:
    (figure,) = read(text)
    assert (figure.span.of(text), figure.dimension) == (words, dimension)
