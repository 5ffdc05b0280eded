"""What a project counts, and whom, beside the kinds and populations that come with claimcheck."""

from typing import Any

from claimcheck.config_tables import ConfigError, Table
from claimcheck.kinds import kinds_by_name
from claimcheck.plugins import KINDS, given_by
from claimcheck.populations import Kind
from claimcheck.settings import CUE_SHELVES, AddedKind
from claimcheck.vocabulary import Measure

POPULATION_KEYS = ("aliases", "loose", "part_of", "qualifiers")
KIND_KEYS = ("measure", "monotone", "of_people", "shelf_life", *CUE_SHELVES, "nouns")


def population(name: str, table: Table) -> Kind:
    """Who is counted, beside those that come with claimcheck."""
    table.only(POPULATION_KEYS)
    words = {key: table.strings(key) for key in ("aliases", "loose", "qualifiers")}
    return Kind(name, part_of=table.text("part_of"), **words)


def added_kinds(table: Table) -> tuple[AddedKind, ...]:
    """The kinds of the project's plugins, and its own.

    Raises:
        ConfigError: if a plugin or a kind cannot be used, or one has the name of another.
    """
    plugins, found = table.strings("plugins"), dict[str, AddedKind]()
    try:
        given = tuple(given_by(plugins, KINDS, AddedKind, "kind")) if plugins else ()
    except ValueError as error:
        raise table.wrong("plugins", f"cannot be used: {error}") from None
    for kind in (*given, *(_kind(*row) for row in table.inner("kinds").tables())):
        if kind.name in found or kind.name in kinds_by_name():
            raise table.wrong(f"kinds.{kind.name}", "is a kind already; give yours another name")
        found[kind.name] = kind
    return tuple(found.values())


def _kind(name: str, table: Table) -> AddedKind:
    """A kind of the project's own."""
    table.only(KIND_KEYS)
    words: dict[str, Any] = {key: table.strings(key) for key in (*CUE_SHELVES, "nouns")}
    facts: dict[str, Any] = {key: bool(table.flag(key)) for key in ("monotone", "of_people")}
    measure = table.choice("measure", Measure) or Measure.CUMULATIVE
    try:
        return AddedKind(name, measure, shelf_life=table.days("shelf_life"), **facts, **words)
    except ValueError as error:
        raise ConfigError(f"{table.name} cannot be used: {error}", table.path) from None
