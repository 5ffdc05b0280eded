"""How many megabytes of news a second `read` takes on one core, and other readers beside it on the same documents.

    python tests/speed/reading.py            ours: news, lengths, hostile text, memory
    python tests/speed/reading.py --peers    the peers too; each is installed into an environment of its own

A peer that cannot be installed is skipped, and the run says so.  Exit 1 where time is not linear, hostile text is slower
than it may be, or memory grows with the number of documents.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from news import news  # noqa: E402
from peers import OURS, PEERS, NotThereError, speed  # noqa: E402

from claimcheck.reading import read  # noqa: E402

PUBLISHED = date(2021, 8, 27)
MEGABYTE = 1_000_000
DOCUMENT = 3000
"""Characters of a document, as of a news article."""
SHARED = 150_000
"""Characters of news that all readers are given: the slowest peer takes seconds for it."""
HOSTILE = {
    "digits": "1234567890",
    "digits and commas": "1,",
    "commas": ",",
    "“million ”": "million ",
    "hyphens": "-",
    "digits and hyphens": "1-",
    "nested brackets": "([{",
    "spaces": " ",
    "fractions": "1/",
    "“one hundred ”": "one hundred ",
}
TAIL = 3
"""How many times slower than on news hostile text may be, and long text than short text."""
GROWTH = 1.1
"""How many times the memory of few documents many may take."""


def megabytes_a_second(text: str, runs: int = 1) -> float:
    """The best of so many runs over one text."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        read(text, PUBLISHED)
        best = min(best, time.process_time() - started)
    return len(text.encode()) / MEGABYTE / best


def documents(size: int) -> list[str]:
    """News, cut between paragraphs into documents."""
    found, now = [], ""
    for paragraph in news(size).split("\n\n"):
        now = f"{now}\n\n{paragraph}" if now else paragraph
        if len(now) >= DOCUMENT:
            found.append(now)
            now = ""
    return [*found, now] if now else found


def peak(program: str, count: int) -> int:
    """Kilobytes that a process holds at most which reads, or checks, so many documents, one by one."""
    done = subprocess.run(
        [sys.executable, program, "--documents", str(count)], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def _read_documents(count: int) -> None:
    """What the process does that is measured: documents are made as they are read."""
    for seed in range(count):
        read(news(DOCUMENT, seed), PUBLISHED)
    print(held())


def held() -> int:
    """Kilobytes that this process has held at most; the kernel's account of a child begins with what its parent held."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told = dict(line.split(":", 1) for line in status.read_text("utf-8").splitlines())
    return int(told["VmHWM"].split()[0])


def linear() -> Iterator[bool]:
    """Whether long text is read as fast as short text, and hostile text about as fast as news."""
    read(news(20_000), PUBLISHED)
    speeds = []
    for size in (1, 2, 4, 8):
        speeds.append(megabytes_a_second(news(size * MEGABYTE)))
        print(f"  news, {size} MB{'':21} {speeds[-1]:9.3f} MB/s")
    yield max(speeds) < TAIL * min(speeds)
    for name, piece in HOSTILE.items():
        there = megabytes_a_second((piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE])
        print(f"  1 MB of {name:23} {there:9.3f} MB/s")
        yield there * TAIL > speeds[0]


def flat(program: str) -> bool:
    """Whether the memory that a program here takes does not grow with the number of its documents."""
    peaks = {count: peak(program, count) for count in (100, 400, 1600)}
    for count, kilobytes in peaks.items():
        print(f"  {count:5} documents{'':16} {kilobytes / 1024:9.1f} MB at most")
    return max(peaks.values()) < GROWTH * min(peaks.values())


def beside_peers() -> None:
    """What each reader takes on the same documents, and how many times faster ours is."""
    given = documents(SHARED)
    with tempfile.TemporaryDirectory() as folder:
        ours = speed(OURS, given, Path(folder))
        print(f"  {OURS.name:31} {ours:9.3f} MB/s")
        for reader in PEERS:
            try:
                theirs = speed(reader, given, Path(folder))
            except NotThereError as reason:
                print(f"  {reader.name:31}   skipped: {reason}")
            else:
                print(f"  {reader.name:31} {theirs:9.3f} MB/s; claimcheck is {ours / theirs:.2f} times as fast")


def main() -> int:
    """Print what is measured; 1 where a bound is broken."""
    if "--documents" in sys.argv:
        _read_documents(int(sys.argv[-1]))
        return 0
    if "--peers" in sys.argv:
        print(f"the same {SHARED // 1000} kB of news, in documents of {DOCUMENT // 1000} kB, one core")
        beside_peers()
    print("time is linear")
    good = all([*linear()])
    print("memory is flat")
    return 0 if flat(__file__) and good else 1


if __name__ == "__main__":
    sys.exit(main())
