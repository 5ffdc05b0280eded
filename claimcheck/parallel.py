"""Work spread over processes, answers in order."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

Given = TypeVar("Given")
Answer = TypeVar("Answer")

ROWS = 8
"""How many items a process is handed at a time."""


def in_order(function: Callable[[Given], Answer], items: Iterable[Given], workers: int = 1) -> Iterator[Answer]:
    """What the function answers to each item, in the order of the items, whatever the number of workers.

    Args:
        function: a function that can be pickled, of one argument.
        items: read as needed, a few ahead.
        workers: how many processes; with one the work is done here.
    """
    if workers <= 1:
        yield from map(function, items)
        return
    from concurrent.futures import ProcessPoolExecutor  # dear to import, and rarely wanted

    waiting = iter(items)
    with ProcessPoolExecutor(workers) as pool:
        while ahead := list(islice(waiting, workers * ROWS * 4)):
            yield from pool.map(function, ahead, chunksize=ROWS)
