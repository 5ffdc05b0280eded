"""The word in front of a place in a text: what every question about a number's left side begins with."""

SPACES = " \u00a0\u2009\u202f"
LONGEST = 20
"""Letters beyond which no word is one that matters here."""


Word = tuple[str, int, int]
"""A word in lower case, with its start and end."""


def word_ending(text: str, end: int) -> Word:
    """The word (lower case) that ends before end, spaces between left out, with its start and end."""
    if text[end - 1 : end] == " ":  # the common case, one plain space
        start = text.rfind(" ", end - LONGEST if end > LONGEST else 0, end - 1) + 1
        word = text[start : end - 1]
        if start and word.isalpha():
            return word.lower(), start, end - 1
    while end and text[end - 1] in SPACES:
        end -= 1
    floor = end - LONGEST if end > LONGEST else 0
    start = text.rfind(" ", floor, end) + 1 or floor
    word = text[start:end]
    if word.rstrip(".'’").isalpha():
        return word.lower(), start, end
    start = end
    if start and text[start - 1] in "<>=≥≤~≈":
        while start > floor and text[start - 1] in "<>=≥≤~≈":
            start -= 1
    else:
        while start > floor and (text[start - 1].isalpha() or text[start - 1] in ".'’"):
            start -= 1
    return text[start:end].lower(), start, end


def token_before(text: str, end: int) -> str:
    """The characters between the last space and the one space in front of end; empty where no space is in front."""
    if not end or text[end - 1] not in " \u00a0":
        return ""
    token = text[end - LONGEST if end > LONGEST else 0 : end - 1].rpartition(" ")[2]
    return token if token.isalpha() else token.rpartition("\n")[2].lstrip('(,;:“"')
