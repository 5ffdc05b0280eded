"""Regular expressions that are compiled when they are first used, so that importing a module costs nothing."""

import re
from typing import Any, cast


class _Late:
    """Stands for a regular expression until a method of it is asked for; the method is then its own."""

    def __init__(self, words: str, flags: int) -> None:
        self._words = words
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(self._words, self._flags), name)
        setattr(self, name, value)  # so that this is asked once only
        return value


def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression for a constant of a module.

    Args:
        words: the expression, as `re.compile` takes it; whether it is one shows at its first use.
        flags: as `re.compile` takes them.
    """
    return cast("re.Pattern[str]", _Late(words, flags))
