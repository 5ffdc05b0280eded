"""What a project sets: `claimcheck.toml`, or `[tool.claimcheck]` in `pyproject.toml`, as frozen values.

select = ["CC1", "CC804"]
fail_on = "warning"
plugins = ["newsroom"]

[severities]
CC102 = "error"

[vague]
dozens = [24, 99]

[shelf_life]
evacuees = 5

[[documents]]
path = "copy/*.txt"
source = "Evening Post"
published = 2021-08-26

[populations."rescue worker"]
part_of = "person"
aliases = ["rescuer"]

[kinds.adopted]
verbs = ["adopted", "rehomed"]
nouns = ["dogs", "cats"]
"""

from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from claimcheck.claims import Source
from claimcheck.config_files import find_configuration, own_table, read_file
from claimcheck.config_kinds import added_kinds, populations
from claimcheck.config_tables import ConfigError, Table
from claimcheck.errors import InputError
from claimcheck.interval import Interval
from claimcheck.kinds import kinds_by_name
from claimcheck.populations import Kind, Populations, populations_with
from claimcheck.selection import rules_with
from claimcheck.settings import DEFAULT, NEWS_VAGUE, HouseStyle, Profile, Settings, Severity
from claimcheck.vocabulary import Tracked

__all__ = [
    "ConfigError",
    "Configuration",
    "DocumentFacts",
    "load_configuration",
    "read_configuration",
]

KEYS = (
    "select", "ignore", "fail_on", "show", "as_of", "about", "nearly", "yearless", "ahead", "profile", "vague", "headline", "house_style",
    "over", "shelf_life", "severities", "documents", "tracked_changes", "populations", "kinds", "plugins",
)  # fmt: skip
DOCUMENT_KEYS = ("path", "source", "published", "url")


@frozen
class DocumentFacts:
    """Publisher and day of the files that a pattern names ("copy/*.txt"), relative to the configuration's folder."""

    path: str
    source: Source = field(factory=Source)


@frozen
class Configuration:
    """What a project sets; `settings` is what rules are handed, the rest is the command's business.

    Attributes:
        select: codes, beginnings of codes or names of the rules to ask; all where there are none.
        ignore: those not to ask.
        fail_on: the mildest severity that fails a check; the command's own default where it is `None`.
        show: the mildest severity that is printed; likewise.
        documents: publisher and day of files, the first pattern that fits first.
        populations: who is counted, beside those that come with claimcheck.
        plugins: names of entry points whose rules are asked too.
        path: the file it comes from.
        tracked_changes: whether those of a document are read as accepted or as rejected.
    """

    settings: Settings = DEFAULT
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    show: Severity | None = None
    documents: tuple[DocumentFacts, ...] = ()
    populations: tuple[Kind, ...] = ()
    plugins: tuple[str, ...] = ()
    path: Path | None = None
    tracked_changes: Tracked = Tracked.FINAL

    def source_of(self, path: str | Path) -> Source:
        """Publisher and day that `[[documents]]` gives for a file; unknown where no entry names it."""
        names = self._names(Path(path))
        return next((facts.source for facts in self.documents if _fits(facts.path, names)), Source())

    def _names(self, path: Path) -> tuple[str, ...]:
        """The path as given, and as seen from the folder of the configuration."""
        if self.path is None:
            return (path.as_posix(),)
        folder, whole = self.path.parent.resolve(), path.resolve()
        below = (whole.relative_to(folder).as_posix(),) if whole.is_relative_to(folder) else ()
        return (*below, path.as_posix(), whole.as_posix())

    def known_populations(self) -> Populations:
        """All that is known of who is counted, the project's own among it."""
        return populations_with(self.populations)


def _fits(pattern: str, names: tuple[str, ...]) -> bool:
    plain = pattern.removeprefix("./")
    return any(name == plain or fnmatch(name, plain) for name in names)


def load_configuration(path: str | Path | None = None, *, start: Path | None = None) -> Configuration:
    """What a project sets, from the file given, else the nearest one; the defaults where there is none.

    Raises:
        ConfigError: if the file is missing or broken, or a key or value in it is not known; it says which and where.
    """
    place = find_configuration(start) if path is None else Path(path)
    if place is None:
        return Configuration()
    return read_configuration(read_file(place), place)


def read_configuration(text: str, path: Path) -> Configuration:
    """What the text of a configuration file sets; of a `pyproject.toml`, its table `[tool.claimcheck]`.

    Raises:
        ConfigError: if it is no TOML, or a key or value in it is not known.
    """
    table = own_table(text, path)
    table.only(KEYS)
    return Configuration(
        _settings(table),
        table.strings("select"),
        table.strings("ignore"),
        table.choice("fail_on", Severity),
        table.choice("show", Severity),
        tuple(_facts(entry) for entry in table.entries("documents")),
        populations(table.inner("populations")),
        table.strings("plugins"),
        path,
        table.choice("tracked_changes", Tracked) or Tracked.FINAL,
    )


def _settings(table: Table) -> Settings:
    """What rules are handed, and the kinds that texts are read with."""
    found: dict[str, Any] = {
        "shelf_life": _shelf_life(table.inner("shelf_life")) or None,
        "as_of": table.day("as_of"),
        "profile": table.choice("profile", Profile),
        "vague": _vague(table.inner("vague")) or None,
        "headline": table.share("headline"),
        "over": table.flag("over"),
        "kinds": added_kinds(table) or None,
        "about": table.share("about"),
        "nearly": table.share("nearly"),
        "yearless": table.days("yearless"),
        "ahead": table.days("ahead"),
        "house_style": table.choice("house_style", HouseStyle),
        "severities": _severities(table) or None,
    }
    return evolve(DEFAULT, **{key: value for key, value in found.items() if value is not None})


def _severities(table: Table) -> Mapping[str, Severity]:
    """Severities by rule, those of the project's plugins among them."""
    inner = table.inner("severities")
    if not inner.names():
        return {}
    try:
        rules = rules_with(table.strings("plugins"))
    except InputError as error:
        raise table.wrong("plugins", f"cannot be used: {error}") from None
    inner.only([*(rule.code for rule in rules), *(rule.name for rule in rules)])
    found = {name: inner.choice(name, Severity) for name in inner.names()}
    return {name: severity for name, severity in found.items() if severity is not None}


def _shelf_life(table: Table) -> Mapping[str, int]:
    """After how many days a figure is stale, by kind."""
    if not table.names():
        return {}
    table.only(kinds_by_name())
    found = {name: table.days(name) for name in table.names()}
    return {name: days for name, days in found.items() if days is not None}


def _vague(table: Table) -> Mapping[str, Interval]:
    """What vague words admit: their ends, `dozens = [24, 99]`, or the lower one alone, `many = [2]`."""
    table.only(NEWS_VAGUE)
    found: dict[str, Interval] = {}
    for name in table.names():
        ends = table.numbers(name)
        if len(ends) not in (1, 2):
            raise table.wrong(name, "must be one or two numbers, as in [24, 99] or [2]")
        try:
            found[name] = Interval(ends[0], ends[1] if len(ends) == 2 else None)
        except ValueError as error:
            raise table.wrong(name, str(error)) from None
    return found


def _facts(table: Table) -> DocumentFacts:
    table.only(DOCUMENT_KEYS)
    path = table.text("path")
    if not path:
        raise table.wrong("path", 'is missing; name a file, or files as in "copy/*.txt"')
    published = table.moment("published")
    return DocumentFacts(path, Source(table.text("source"), published, url=table.text("url")))
