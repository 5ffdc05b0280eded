"""Libraries that log what they think of a file: that is for their own developers, and errors are told otherwise."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet(name: str) -> Iterator[None]:
    """Keep what a library logs off standard error, unless somebody listens for it."""
    log, nowhere = logging.getLogger(name), logging.NullHandler()
    log.addHandler(nowhere)
    try:
        yield
    finally:
        log.removeHandler(nowhere)
