"""Whose death toll a text tells, where a word before it says so: "the civilian death toll"."""

from claimcheck.extraction.words.sentence import Sentence

_SORTS = {
    "civilian": "civilians",
    "hostage": "hostages",
    "passenger": "passengers",
    "child": "children",
    "military": "soldiers",
    "police": "police officers",
    "firefighter": "firefighters",
    "migrant": "migrants",
    "militant": "militants",
    "rebel": "rebels",
    "student": "students",
}
"""Those who may have a toll of their own, as they are counted."""


def whose_toll(sentence: Sentence, start: int) -> str:
    """Who is counted in a toll whose name starts at a place of the text: people, unless the word before says whom."""
    index = sentence.starting_at(start)
    index -= index > 0 and sentence.words[index - 1] == "death"
    return _SORTS.get(sentence.words[index - 1], "people") if index else "people"
