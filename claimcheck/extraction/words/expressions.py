"""Expressions that most sentences cannot hold: they are searched for where one of the words stands that they turn on."""

import re
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from claimcheck.extraction.words.sentence import Sentence


def _words(given: str | Iterable[str]) -> frozenset[str]:
    return frozenset(given.split() if isinstance(given, str) else given)


@frozen
class Expression:
    """A pattern, and the words in lower case one of which stands in all that it finds, as does one of the others where there are any."""

    words: frozenset[str] = field(converter=_words)
    pattern: re.Pattern[str]
    others: frozenset[str] = field(converter=_words, default="")

    def found_in(self, sentence: Sentence) -> Iterator[re.Match[str]]:
        """Where it stands in a sentence."""
        if not self._may_stand_in(sentence):
            return iter(())
        return self.pattern.finditer(sentence.text, sentence.span.start, sentence.span.end)

    def stands_in(self, sentence: Sentence) -> bool:
        """Whether it stands in a sentence."""
        if not self._may_stand_in(sentence):
            return False
        return self.pattern.search(sentence.text, sentence.span.start, sentence.span.end) is not None

    def stands_before(self, sentence: Sentence, at: int, reach: int) -> bool:
        """Whether it stands in a sentence before a place, and begins no more than so many characters from it."""
        if not self._may_stand_in(sentence):
            return False
        return self.pattern.search(sentence.text, max(sentence.span.start, at - reach), at) is not None

    def stands_behind(self, sentence: Sentence, at: int) -> bool:
        """Whether it begins at a place in a sentence."""
        return self._may_stand_in(sentence) and self.pattern.match(sentence.text, at, sentence.span.end) is not None

    def _may_stand_in(self, sentence: Sentence) -> bool:
        words = sentence.vocabulary
        return not self.words.isdisjoint(words) and not (self.others and self.others.isdisjoint(words))
