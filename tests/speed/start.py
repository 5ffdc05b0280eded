"""How long the command takes to start, and to check one article; run as a script, prints the median of nine.

    python tests/speed/start.py [ARTICLE]

Bytecode is written on a first run that does not count, as it is where the package is installed.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
RUNS = 9
LIMITS = {"--version": 100, "check": 250}
"""Milliseconds of wall clock that each may take."""
PARAGRAPH = (
    "At least 12 US service members were killed and 15 more were wounded on Thursday, Aug. 26, 2021, when a bomb went off"
    " at the gate of Kabul airport, officials said. More than 100,000 people have been flown out since Aug. 14, about 20% of"
    " them in the past 24 hours, at a cost of $3.4bn. The deadline is Aug. 31.\n\n"
)


def milliseconds(*words: str) -> float:
    """The wall clock of one run of the command."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "claimcheck", *words]
    started = time.perf_counter()
    done = subprocess.run(command, env={**environment, "PYTHONPATH": str(ROOT)}, capture_output=True, check=False)
    took = time.perf_counter() - started
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(words)}: exit {done.returncode}: {done.stderr.decode()}")
    return took * 1000


def main() -> int:
    """Print both figures beside what they may be; 1 where one is above it."""
    slow = False
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder, "article.txt")
        article.write_text(f"Bomb at Kabul airport\n\nAugust 26, 2021\n\n{PARAGRAPH * 10}", "utf-8")
        path = sys.argv[1] if len(sys.argv) > 1 else str(article)
        for words in (("--version",), ("check", path)):
            milliseconds(*words)
            median = statistics.median(milliseconds(*words) for _ in range(RUNS))
            limit = LIMITS[words[0]]
            slow = slow or median > limit
            print(f"claimcheck {words[0]:9}  {median:5.0f} ms, median of {RUNS}  (at most {limit})")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
