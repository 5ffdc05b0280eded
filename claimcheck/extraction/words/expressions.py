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
        words = sentence.vocabulary
        if self.words.isdisjoint(words) or (self.others and self.others.isdisjoint(words)):
            return iter(())
        return self.pattern.finditer(sentence.text, sentence.span.start, sentence.span.end)

    def stands_in(self, sentence: Sentence) -> bool:
        """Whether it stands in a sentence."""
        words = sentence.vocabulary
        if self.words.isdisjoint(words) or (self.others and self.others.isdisjoint(words)):
            return False
        return self.pattern.search(sentence.text, sentence.span.start, sentence.span.end) is not None
