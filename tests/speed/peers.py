"""Readers of figures, each in an environment of its own, timed on the same documents."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parent.parent.parent
TIMED = """
import json, sys, time
documents = json.loads(open(sys.argv[1], encoding="utf-8").read())
{imports}
{read}
for document in documents[:2]:
    read(document)
best = float("inf")
for _ in range({runs}):
    started = time.process_time()
    for document in documents:
        read(document)
    best = min(best, time.process_time() - started)
print(sum(len(document.encode()) for document in documents) / 1e6 / best)
"""
"""Prints megabytes a second of one core; what is read first, and compiled or loaded then, does not count."""


@frozen
class Reader:
    """A reader of figures.

    Attributes:
        packages: what to install for it; for ours nothing.
        imports: how it is imported.
        read: how it is told to read; defines `read`.
        runs: how often the documents are read; the best run counts.
    """

    name: str
    packages: tuple[str, ...]
    imports: str
    read: str
    runs: int = 1


OURS = Reader(
    "claimcheck",
    (),
    "from datetime import date; from claimcheck.reading import read as figures",
    "read = lambda text: figures(text, date(2021, 8, 27))",
    3,
)
PEERS = (
    Reader(
        "recognizers-text-number",
        ("recognizers-text-number", "emoji<2"),
        "from recognizers_number import Culture, recognize_number",
        "read = lambda text: recognize_number(text, Culture.English)",
    ),
    Reader(
        "recognizers-text-suite",
        ("recognizers-text-suite", "emoji<2"),
        "from recognizers_suite import Culture, recognize_currency, recognize_datetime, recognize_dimension\n"
        "from recognizers_suite import recognize_number, recognize_percentage\n"
        "ALL = (recognize_number, recognize_percentage, recognize_currency, recognize_dimension, recognize_datetime)",
        "read = lambda text: [recognize(text, Culture.English) for recognize in ALL]",
    ),
    Reader("quantulum3", ("quantulum3",), "from quantulum3 import parser", "read = parser.parse"),
    Reader(
        "text2num",
        ("text2num",),
        "from text_to_num import alpha2digit",
        "read = lambda text: alpha2digit(text, 'en')",
        3,
    ),
)


class NotThereError(Exception):
    """A reader that cannot be installed, or does not run here; says why in one line."""


def speed(reader: Reader, documents: list[str], folder: Path) -> float:
    """Megabytes a second that a reader takes, in an environment of its own.

    Raises:
        NotThereError: if it cannot be installed or run.
    """
    python = _installed(reader, folder) if reader.packages else Path(sys.executable)
    given, script = folder / "documents.json", folder / f"time-{reader.name}.py"
    given.write_text(json.dumps(documents), "utf-8")
    script.write_text(TIMED.format(imports=reader.imports, read=reader.read, runs=reader.runs), "utf-8")
    told = _run([str(python), str(script), str(given)], {} if reader.packages else {"PYTHONPATH": str(ROOT)})
    return float(told.split()[-1])


def _installed(reader: Reader, folder: Path) -> Path:
    """The interpreter of a new environment with the reader in it."""
    place = folder / f"environment-{reader.name}"
    venv.create(place, with_pip=True)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    _run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *reader.packages], {})
    return python


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **environment}, cwd=ROOT.anchor
    )
    if done.returncode:
        raise NotThereError((done.stderr.strip().splitlines() or ["no reason given"])[-1])
    return done.stdout
