"""Tables of TOML, read value by value, so that whatever is wrong is told by file and key."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from attrs import field, frozen

from claimcheck.dates import parse_day
from claimcheck.errors import InputError, nearest

Choice = TypeVar("Choice", bound=StrEnum)

MANY = 20
"""How many known keys are named where none is near."""


class ConfigError(InputError):
    """A configuration that cannot be used: says the file, the key, and what would do."""


@frozen
class Table:
    """A table of a TOML file, and where it stands in it."""

    values: Mapping[str, Any] = field(repr=False)
    path: Path
    name: str = ""

    @classmethod
    def parse(cls, text: str, path: Path) -> "Table":
        """The whole of a file.

        Raises:
            ConfigError: if it is no TOML; it says in which line.
        """
        import tomllib  # only where there is a configuration

        try:
            return cls(tomllib.loads(text, parse_float=Decimal), path)
        except tomllib.TOMLDecodeError as error:
            raise _broken(str(error), text, path) from None
        except RecursionError:
            raise ConfigError("no TOML that can be read: nested too deeply", path) from None

    def wrong(self, key: str, problem: str) -> ConfigError:
        """The error to raise about a key."""
        return ConfigError(f"{self.name}.{key} {problem}" if self.name else f"{key} {problem}", self.path)

    def only(self, known: Iterable[str]) -> None:
        """See that there is no key but these.

        Raises:
            ConfigError: if there is; it names the nearest known one.
        """
        allowed = tuple(known)
        for key in self.values:
            if key not in allowed:
                near = nearest(key, allowed, 0.5)
                meant = f"did you mean {near!r}?" if near else f"known are {', '.join(allowed[:MANY])}"
                raise self.wrong(key, f"is not known; {meant}")

    def has(self, key: str) -> bool:
        """Whether there is such a key."""
        return key in self.values

    def names(self) -> tuple[str, ...]:
        """The keys there are."""
        return tuple(self.values)

    def inner(self, key: str) -> "Table":
        """The table under a key; an empty one where there is none."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, f"must be a table, not {value!r}")
        return Table(value, self.path, self._below(key))

    def tables(self) -> Iterator[tuple[str, "Table"]]:
        """The tables in this one, by name."""
        return ((key, self.inner(key)) for key in self.values)

    def entries(self, key: str) -> tuple["Table", ...]:
        """The tables of an array, `[[key]]`."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            raise self.wrong(key, f"must be tables, each begun with [[{self._below(key)}]]")
        return tuple(Table(entry, self.path, f"{self._below(key)}[{i}]") for i, entry in enumerate(value))

    def text(self, key: str) -> str | None:
        """A string."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            raise self.wrong(key, f"must be a string, not {_shown(value)}")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(key, f'must be a list of strings, as in ["…"], not {_shown(value)}')
        return tuple(value)

    def numbers(self, key: str) -> tuple[Decimal, ...]:
        """A list of numbers."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(_is_number(item) for item in value):
            raise self.wrong(key, f"must be a list of numbers, not {_shown(value)}")
        return tuple(Decimal(item) for item in value)

    def share(self, key: str) -> Decimal | None:
        """A number between 0 and 1."""
        value = self.values.get(key)
        if value is not None and not (_is_number(value) and 0 <= value < 1):
            raise self.wrong(key, f"must be a share between 0 and 1, as in 0.10, not {_shown(value)}")
        return None if value is None else Decimal(value)

    def days(self, key: str) -> int | None:
        """A number of days, 0 or more."""
        value = self.values.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
            raise self.wrong(key, f"must be a number of days, as in 60, not {_shown(value)}")
        return value

    def flag(self, key: str) -> bool | None:
        """True or false."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, bool):
            raise self.wrong(key, f"must be true or false, not {_shown(value)}")
        return value

    def choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """One of a closed list of words."""
        value = self.values.get(key)
        if value is None:
            return None
        words = [choice.value for choice in choices]
        if value not in words:
            near = nearest(str(value), words)
            meant = f"did you mean {near!r}? " if near else ""
            raise self.wrong(key, f"must be one of {', '.join(words)}, not {_shown(value)}; {meant}".rstrip("; "))
        return choices(value)

    def day(self, key: str) -> date | None:
        """A day, as a date of TOML or a string."""
        value = self.moment(key)
        return None if value is None else parse_day(value)

    def moment(self, key: str) -> str | None:
        """A day or moment, as a date of TOML or a string; verbatim where it is a string."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, date | datetime):
            return value.isoformat()
        try:
            parse_day(value)
        except ValueError as error:
            raise self.wrong(key, f"is no date: {error}") from None
        return str(value)

    def _below(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key


def _is_number(value: object) -> bool:
    """Whether it is a number that has a size: TOML's `nan` and `inf` have none."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool) and Decimal(value).is_finite()


def _shown(value: object) -> str:
    """A value as its writer would know it again."""
    return str(value) if isinstance(value, Decimal) else repr(value)


def _broken(message: str, text: str, path: Path) -> ConfigError:
    """The parser's "… (at line 3, column 7)" with its place where all errors have it."""
    problem, _, place = message.rpartition(" (at ")
    numbers = [int(word) for word in place.replace(")", "").replace(",", "").split() if word.isdigit()]
    if len(numbers) == 2:
        return ConfigError(f"no TOML: {problem}", path, *numbers)
    return ConfigError(f"no TOML: {problem or message}", path, text.count("\n") + 1)
