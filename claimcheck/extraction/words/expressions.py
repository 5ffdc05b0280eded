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

    def _may_stand_in(self, sentence: Sentence) -> bool:
        if self.words.isdisjoint(sentence.vocabulary):
            return False
        return not (self.others and self.others.isdisjoint(sentence.vocabulary))
