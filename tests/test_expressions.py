"""Expressions and cue phrases are looked for where one of their words stands: that loses none of them."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck.extraction
import claimcheck.kinds
from claimcheck.extraction import apartness
from claimcheck.extraction.counting import carried, vague
from claimcheck.extraction.counting.persons import befalling
from claimcheck.extraction.scenes import deadlines, places
from claimcheck.extraction.voices import modality, telling
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import phrases_in
from claimcheck.extraction.words.sentence import Sentence, sentence_of
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

SAID = [
    "Earlier reports put the toll at 30; the figure was counted twice, and was later lowered.",
    "The ministry put the number at 12. A group claimed that 3 fell, according to Reuters.",
    "She said both were hurt. No one died; nobody was harmed, and no injuries were reported.",
    "A large part of the town, a series of attacks, some of the dead, for years and at times.",
    "The police deny reports that 12 fell, fewer than first thought.",
    "They pulled their last people out overnight, 19,000 a day. Yesterday the pair left daily.",
    "The raid came a week after the fall. By then the police called it a murder-suicide.",
    "Troops pull people out; that day the base fell, and the deadline passed.",
    "The cases admitted to hospitals came to 640.",
    "On the second night of the riots police held 40 people.",
    "One nearby hospital took in 24 people.",
    "A child was pulled from one of the towers, and the lead shrank with most of the votes counted.",
    "It was one of nine shootings that week, with 21",
    "A bombing — one of the ",
    "Some fear that ",
    "The march was held five months after ",
    "We saw 30 were taken off by sea, while the rest left by road.",
    "Some 78 of the crew were",
    "We left 14 dead in four other states.",
    "We received at least 12",
    "It broke the record set in ",
    "The largest airlift here was in another war, when 900 people left.",
    "John Ashdown told reporters; officials confirmed it. Another suicide bombing shook an old base.",
    "Kenya had 32 nationals",
    "They flew in to begin the evacuation of ",
    "Monday's raid followed a blast, and the camp has room for ",
]


def sentences() -> list[Sentence]:
    """Sentences of all kinds, in small letters and in capitals."""
    folders = (found.name for found in pkgutil.iter_modules(claimcheck.kinds.__path__) if found.ispkg)
    corpora = (import_module(f"claimcheck.kinds.{folder}.corpus").CORPUS for folder in folders)
    texts = [*SAID, *(row[0] for corpus in corpora for row in corpus)]
    return [sentence_in(words) for text in texts for words in (text, text.upper())]


def sentence_in(text: str) -> Sentence:
    """A text as one sentence."""
    return sentence_of(text, Span(0, len(text)), Role.BODY, ())


def expressions() -> Iterator[Expression]:
    """All that are looked for in sentences."""
    modules = pkgutil.walk_packages(claimcheck.extraction.__path__, "claimcheck.extraction.")
    own = (vars(import_module(module.name)).values() for module in modules)
    yield from dict.fromkeys(value for values in own for value in values if isinstance(value, Expression))
    yield from (amount.expression for amount in vague._AMOUNTS)
    yield from (carried._singular_happening(), carried._nobody(), carried._listed())


@pytest.mark.parametrize("expression", [*expressions()], ids=lambda expression: min(expression.words))
def test_words_tell_where_an_expression_may_stand(expression: Expression) -> None:
    found = 0
    for sentence in sentences():
        spans = [match.span() for match in expression.pattern.finditer(sentence.text)]
        assert [match.span() for match in expression.found_in(sentence)] == spans, sentence.text
        assert expression.stands_in(sentence) == bool(spans)
        found += len(spans)
    assert found, "no sentence here holds it"


GUARDED = (
    (telling._EARLIER, telling._EARLIER_BEFORE),
    (telling._EARLIER_THAN_IT, telling._EARLIER_BEHIND),
    (modality._NOT_ASSERTED, modality._IS_PLEDGED),
    (frozenset({"had"}), telling._HAD_BEEN),
    (telling._HAVING_BEEN, telling._HAD_BEEN),
    (frozenset({"had"}), telling._HAD_BEFOREHAND),
    (telling._BEFOREHAND, telling._HAD_BEFOREHAND),
    (apartness._BEING, apartness._AT_ONE_SITE),
    (apartness._LEFT, apartness._CLEARED),
    (apartness._ADDING, apartness._BESIDES),
    (apartness._LEAVING_OUT, apartness._LEFT_OUT),
)
"""Words, and a pattern that is looked for only in sentences where one of them stands."""


@pytest.mark.parametrize(("words", "pattern"), GUARDED, ids=lambda given: getattr(given, "pattern", "")[:20])
def test_a_pattern_that_words_guard_is_found_nowhere_else(words: frozenset[str], pattern: re.Pattern[str]) -> None:
    compiled = re.compile(pattern.pattern, pattern.flags)

    @settings(database=None)
    @given(st.from_regex(compiled, alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
    def holds(text: str) -> None:
        assert not words.isdisjoint(sentence_in(text).vocabulary)

    holds()


ENDED = (
    (telling._COMPARING, telling._COMPARED, 3),
    (deadlines._BEFORE_A_DAY, deadlines._BY, 2),
    (deadlines._BEFORE_A_DAY, deadlines._GIVEN, 2),
)
"""Ends of words, and a pattern that is looked for only behind a word with one of them, so many from its end."""


@pytest.mark.parametrize(("ends", "pattern", "reach"), ENDED, ids=lambda given: getattr(given, "pattern", "")[:20])
def test_a_pattern_that_ends_of_words_guard_is_found_nowhere_else(
    ends: tuple[str, ...], pattern: re.Pattern[str], reach: int
) -> None:
    compiled = re.compile(pattern.pattern, pattern.flags)

    @settings(database=None)
    @given(st.from_regex(compiled, alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
    def holds(text: str) -> None:
        sentence = sentence_in(text)
        assert not sentence.vocabulary.isdisjoint(ends)
        assert any(word.endswith(ends) for word in sentence.words[-reach:])

    holds()


@settings(database=None, deadline=None)
@given(st.from_regex(places._place(), alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
def test_a_place_is_led_to_by_a_capital_or_a_word_in_small_letters(text: str) -> None:
    sentence = sentence_in(text)
    led = [index for index, word in enumerate(sentence.words) if word.rpartition(".")[2] in places._LEADING]
    small = not places._IN_SMALL_LETTERS.isdisjoint(sentence.vocabulary)
    assert small or any(places._before_a_capital(sentence, index) for index in led)


def test_a_sentence_that_tells_of_harm_has_one_of_its_words() -> None:
    for sentence in sentences():
        harmed = any(
            phrase.cues.claim.kind.startswith("casualties") for phrases in sentence.cues.values() for phrase in phrases
        )
        assert not harmed or not befalling().isdisjoint(sentence.vocabulary), sentence.text


def test_words_stand_where_they_stand_in_the_text() -> None:
    for sentence in sentences():
        for index, (start, end) in enumerate(zip(sentence.starts, sentence.ends, strict=True)):
            assert sentence.text[start:end].lower().replace("’", "'") == sentence.words[index]
            assert sentence.printed(index, index + 1) == sentence.text[start:end]


def test_the_longest_phrase_goes_first() -> None:
    ends = [phrase.end for phrase in phrases_in(("number", "of", "people", "killed"))[0]]
    assert ends == sorted(ends, reverse=True)
    assert ends[0] == 4
