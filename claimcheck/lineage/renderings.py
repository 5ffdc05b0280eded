"""Quotations of one speaker on one day, laid side by side: which of them render the same words, and how they differ.

Quotations are found by the runs of words that they share, each run's quotations held against the next only.  A short one is
taken for a rendering of another only where those next to both are renderings of each other.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from claimcheck.lineage.alteration import Difference, difference, same_utterance
from claimcheck.passages import neighbours, shingles, words_of
from claimcheck.quotation import Quotation

LEAST_ALIKE = 4
"""How many words in the same order show that two quote the same."""
_SUFFIXES = frozenset("jr sr ii iii iv".split())


class Rendering(NamedTuple):
    """One wording, with all quotations that have it."""

    quotations: tuple[Quotation, ...]
    words: tuple[str, ...]

    @property
    def documents(self) -> frozenset[Hashable]:
        """The texts that have it."""
        return frozenset((q.location.document, q.source.name) for q in self.quotations)


def occasions(quotations: Iterable[Quotation]) -> Iterator[tuple[Quotation, ...]]:
    """Quotations by who spoke and on which day; those of which either is not known, or that stand alone, are left out."""
    spoken: dict[tuple[str, date], list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        name, day = surname(quotation.speaker), quotation.occasion or quotation.source.day
        if name and day:
            spoken[name, day].append(quotation)
    for _, said in sorted(spoken.items()):
        if len(said) > 1:
            yield tuple(sorted(said, key=place))


def surname(speaker: str | None) -> str | None:
    """By what a speaker is known on second mention."""
    words = [word.strip(".,").casefold() for word in (speaker or "").split()]
    kept = [word for word in words if word and word not in _SUFFIXES]
    return kept[-1] if kept else None


def place(quotation: Quotation) -> tuple[str, str, int, str]:
    """The place of a quotation in a total order: by source, document, place in it, id."""
    location = quotation.location
    return (quotation.source.name or "", str(location.document), location.start, quotation.id)


def renderings(quotations: Sequence[Quotation]) -> tuple[Rendering, ...]:
    """The different wordings, in order."""
    found: dict[tuple[str, ...], list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        found[tuple([word for word in words_of(quotation.words) if word != "."])].append(quotation)
    return tuple(Rendering(tuple(alike), words) for words, alike in found.items())


def altered(told: Sequence[Rendering]) -> Iterator[tuple[Rendering, Rendering, Difference]]:
    """The pairs of wordings, in texts of their own, that render the same words, with how they differ."""
    if len(told) < 2 or len(frozenset[Hashable]().union(*(one.documents for one in told))) < 2:
        return
    firm = {pair for pair in neighbours(shingles(one.words) for one in told) if _same(told, pair, supported=False)}
    near = {pair for pair in _beside(told, firm) if pair not in firm and _same(told, pair, supported=True)}
    for one, other in sorted(firm | near):
        yield told[one], told[other], _difference(told[one], told[other])


def _difference(one: Rendering, other: Rendering) -> Difference:
    return difference(one.quotations[0].words, other.quotations[0].words)


def _same(told: Sequence[Rendering], pair: tuple[int, int], *, supported: bool) -> bool:
    one, other = told[pair[0]], told[pair[1]]
    if one.documents & other.documents:
        return False
    return same_utterance(one.quotations[0].words, other.quotations[0].words, supported=supported)


def _beside(told: Sequence[Rendering], firm: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of wordings that stand next to such as are shown to render the same words."""
    index_of = {q.id: index for index, rendering in enumerate(told) for q in rendering.quotations}
    texts: dict[Hashable, list[Quotation]] = defaultdict(list)
    for quotation in sorted((q for rendering in told for q in rendering.quotations), key=place):
        texts[quotation.location.document, quotation.source.name].append(quotation)
    at = {q.id: (key, position) for key, said in texts.items() for position, q in enumerate(said)}
    shown = [(told[one].quotations[0], told[other].quotations[0]) for one, other in firm]
    shown += [pair for r in told if len(r.words) >= LEAST_ALIKE for pair in pairwise(r.quotations)]
    for one, other in shown:
        (text, here), (other_text, there) = at[one.id], at[other.id]
        for step in (-1, 1):
            if (
                text != other_text
                and 0 <= here + step < len(texts[text])
                and 0 <= there + step < len(texts[other_text])
            ):
                pair = sorted(index_of[q.id] for q in (texts[text][here + step], texts[other_text][there + step]))
                if pair[0] != pair[1]:
                    yield pair[0], pair[1]
