"""What a project counts, and whom, beside the kinds and populations that come with claimcheck."""

from typing import Any

from claimcheck.config_tables import ConfigError, Table
from claimcheck.kinds import kinds_by_name
from claimcheck.plugins import KINDS, given_by
from claimcheck.populations import Kind, populations_with
from claimcheck.settings import CUE_SHELVES, AddedKind
from claimcheck.vocabulary import Measure

POPULATION_KEYS = ("aliases", "loose", "part_of", "qualifiers")
KIND_KEYS = ("measure", "monotone", "of_people", "shelf_life", *CUE_SHELVES, "nouns")


def populations(table: Table) -> tuple[Kind, ...]:
    """Who is counted, beside those that come with claimcheck.

    Raises:
        ConfigError: if what one is part of is another word for a population, or leads back to it.
    """
    found = tuple(_population(name, entry) for name, entry in table.tables())
    known = populations_with(found)
    for kind in found:
        way = [kind.name]
        while (above := known.kinds.get(way[-1])) and above.part_of and way[-1] not in way[:-1]:
            way.append(above.part_of)
        head = known.read(way[-1]).head
        if way[-1] in way[:-1]:
            raise table.wrong(f"{kind.name}.part_of", f"goes round in a circle: {' → '.join(way)}")
        if head != way[-1] and head in known.kinds:
            raise table.wrong(
                f"{kind.name}.part_of", f"must be the name of a population; {way[-1]!r} is told by {head!r}"
            )
    return found


def _population(name: str, table: Table) -> Kind:
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
