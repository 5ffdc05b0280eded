"""Lists of words as they are pleasant to write and read: a string with spaces."""


def words(*lines: str) -> frozenset[str]:
    """The words of all lines."""
    return frozenset(word for line in lines for word in line.split())
