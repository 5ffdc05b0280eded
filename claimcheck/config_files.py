"""Where a project's settings stand: in `claimcheck.toml`, or under `[tool.claimcheck]` in `pyproject.toml`."""

from pathlib import Path

from claimcheck.config_tables import ConfigError, Table
from claimcheck.errors import nearest

OWN, SHARED = "claimcheck.toml", "pyproject.toml"
TOOLS, NAME = "tool", "claimcheck"
ALIKE = 0.85
"""How like its name the name of a tool is that is a slip for it; "claim-check" is, "typecheck" is another tool."""


def find_configuration(start: Path | None = None) -> Path | None:
    """The nearest configuration file, from a folder upwards; a `pyproject.toml` counts if it has `[tool.claimcheck]`.

    Raises:
        ConfigError: if a `pyproject.toml` on the way cannot be read, or has the table under a name with a slip in it.
    """
    folder = (start or Path.cwd()).resolve()
    for place in (folder, *folder.parents):
        if (place / OWN).is_file():
            return place / OWN
        if (place / SHARED).is_file() and _is_told(place / SHARED):
            return place / SHARED
    return None


def read_file(path: Path) -> str:
    """The text of a configuration file.

    Raises:
        ConfigError: if it is missing, or no text.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8"
        raise ConfigError(f"cannot be read: {reason}", path) from None


def own_table(text: str, path: Path) -> Table:
    """What is set: the whole of a file, or of a `pyproject.toml` the table that is claimcheck's.

    Raises:
        ConfigError: if it is no TOML, or has no such table.
    """
    table = Table.parse(text, path)
    if path.name != SHARED:
        return table
    tools = table.inner(TOOLS)
    if not tools.has(NAME):
        raise ConfigError(f"has no table [{TOOLS}.{NAME}]", path)
    return tools.inner(NAME)


def _is_told(shared: Path) -> bool:
    """Whether a `pyproject.toml` sets anything; one that is broken counts if it seems to, so that its fault is told."""
    text = read_file(shared)
    if not any(word in text for word in ("claim", "check")):
        return False  # most are not even parsed
    try:
        tools = Table.parse(text, shared).inner(TOOLS)
    except ConfigError:
        return f"{TOOLS}.{NAME}" in text
    near = nearest(NAME, tools.names(), ALIKE)
    if near and not tools.has(NAME):
        raise tools.wrong(near, f"is not known; did you mean '{TOOLS}.{NAME}'?")
    return tools.has(NAME)
