"""What is told of input that cannot be used, and of faults of our own."""

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str], likeness: float = 0.6) -> str | None:
    """The word that was probably meant, if any is like the one that was given."""
    import difflib  # only where something is wrong

    return next(iter(difflib.get_close_matches(word, list(words), 1, likeness)), None)


class InputError(ValueError):
    """Something a user gave cannot be used: says where it stands, what is wrong, and what would do.

    Attributes:
        place: the file, or a name for what was given.
        line: the line in it, counted from 1.
        column: the column in it, counted from 1.
        problem: what is wrong, and what would do.
    """

    def __init__(self, problem: str, place: object = None, line: int | None = None, column: int | None = None) -> None:
        self.problem = problem
        self.place = None if place is None else str(place)
        self.line = line
        self.column = column
        where = ":".join(str(part) for part in (self.place, line, column) if part is not None)
        super().__init__(f"{where}: {problem}" if where else problem)


def internal(error: Exception) -> str:
    """An unforeseen error in one line, with the place in the code, for the report of the fault."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}: {error}{place}; please report it"
