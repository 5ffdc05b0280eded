"""Regular expressions that are compiled when they are first used, so that importing a module costs nothing."""

import re
from typing import Any, cast

_ASKED = "match search fullmatch finditer findall split sub subn pattern flags groups groupindex".split()
"""What may be asked of a regular expression."""


class _Compiled:
    """Has the methods of a regular expression as its own; what has a `__getattr__` is slower to ask for anything."""


class _Late(_Compiled):
    """Stands for a regular expression until something of it is asked for."""

    def __init__(self, words: str, flags: int) -> None:
        self._words = words
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._words, self._flags)
        self.__dict__.update({asked: getattr(compiled, asked) for asked in _ASKED})
        self.__class__ = cast("type[_Late]", _Compiled)
        return getattr(compiled, name)


def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression for a constant of a module.

    Args:
        words: the expression, as `re.compile` takes it; whether it is one shows at its first use.
        flags: as `re.compile` takes them.
    """
    return cast("re.Pattern[str]", _Late(words, flags))
