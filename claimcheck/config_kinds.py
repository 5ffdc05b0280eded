"""What a project counts, and whom, beside the kinds and populations that come with claimcheck."""

from typing import Any

from claimcheck.config_tables import ConfigError, Table
from claimcheck.kinds import kinds_by_name
from claimcheck.patterns import pattern
from claimcheck.populations import Kind
from claimcheck.settings import AddedKind
from claimcheck.vocabulary import Measure

POPULATION_KEYS = ("aliases", "loose", "part_of", "qualifiers")
CUE_KEYS = ("counted", "describing", "verbs", "states", "totals")
KIND_KEYS = ("measure", "monotone", "of_people", "shelf_life", *CUE_KEYS, "nouns")
_KIND_NAME = pattern(r"[a-z][a-z_]*(?:\.[a-z][a-z_]*)*")


def population(name: str, table: Table) -> Kind:
    """Who is counted, beside those that come with claimcheck."""
    table.only(POPULATION_KEYS)
    words = {key: table.strings(key) for key in ("aliases", "loose", "qualifiers")}
    return Kind(name, part_of=table.text("part_of"), **words)


def kind(name: str, table: Table) -> AddedKind:
    """A kind of the project's own, with its cue words in lower case."""
    table.only(KIND_KEYS)
    if not _KIND_NAME.fullmatch(name):
        raise ConfigError(
            f"{table.name} is no name for a kind; write small letters, as in adopted or jobs.created", table.path
        )
    if name in kinds_by_name():
        raise ConfigError(f"{table.name} comes with claimcheck; give yours another name", table.path)
    words: dict[str, Any] = {key: tuple(word.lower() for word in table.strings(key)) for key in (*CUE_KEYS, "nouns")}
    if not any(words[key] for key in CUE_KEYS):
        raise ConfigError(f"{table.name} has no cue words; give some as {', '.join(CUE_KEYS)}", table.path)
    facts: dict[str, Any] = {key: bool(table.flag(key)) for key in ("monotone", "of_people")}
    measure = table.choice("measure", Measure) or Measure.CUMULATIVE
    return AddedKind(name, measure.value, shelf_life=table.days("shelf_life"), **facts, **words)
