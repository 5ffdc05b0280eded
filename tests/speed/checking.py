"""How many megabytes of news a second are read, bound and checked on one core.

    python tests/speed/checking.py                    news of our own: steps, lengths, hostile text, memory, workers
    python tests/speed/checking.py --articles FILE    the steps on these articles too: JSON lines with "text", "published"

Exit 1 where time is not linear, hostile text is slower than it may be, or memory grows with the number of documents.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from attrs import frozen  # noqa: E402
from news import news  # noqa: E402
from reading import DOCUMENT, MEGABYTE, TAIL, flat, held  # noqa: E402
from reading import HOSTILE as HOSTILE_TO_READ  # noqa: E402

from claimcheck.checking import check_accounts  # noqa: E402
from claimcheck.claims import Source  # noqa: E402
from claimcheck.cli import FEW_CYCLES  # noqa: E402
from claimcheck.documents import Document, read_document  # noqa: E402
from claimcheck.extraction import extract  # noqa: E402
from claimcheck.parallel import in_order  # noqa: E402
from claimcheck.reading import read  # noqa: E402

DOSSIER = 5
"""Documents that are held against each other."""
COUNT = 100
"""Documents that each step is timed on."""
RUNS = 3
ATTACK = 200_000
"""Characters of hostile text."""
HOSTILE = {
    **HOSTILE_TO_READ,
    "“killed ”": "killed ",
    "“12 killed and ”": "12 killed and ",
    "“a man ”": "a man ",
    "“the fall of Kabul ”": "the fall of Kabul ",
    "“Kabul airport, ”": "Kabul airport, ",
    "“she said, ”": "she said, ",
    "quotation marks": "“",
    "quotations": "“No,” said Jane Doe. ",
    "“by Aug. 3, ”": "by Aug. 3, ",
    "“from 5 to 6 ”": "from 5 to 6 ",
    "“5 of the 6 (”": "5 of the 6 (",
    "“all three of them died. ”": "All three of them died. ",
    "“one … and the other …”": "One of them was 12 and the other 13. ",
    "lines of one word": "twelve\n",
    "paragraphs of one word": "twelve\n\n",
}
Given = Sequence[tuple[str, Source]]


def given_documents(count: int) -> Given:
    """So many articles of news, each of a publisher and a day of its own."""
    return [(news(DOCUMENT, seed), source_of(seed)) for seed in range(count)]


def source_of(seed: int) -> Source:
    """One of a few publishers, on one of a few days."""
    return Source(f"Paper {seed % DOSSIER}", f"2021-08-2{seed % 7}")


def articles(path: str) -> Given:
    """The articles in a file of JSON lines."""
    rows = map(json.loads, Path(path).read_text("utf-8").splitlines())
    return [(row["text"], Source(path, row.get("published"))) for row in rows]


def checked(text: str, source: Source) -> int:
    """Read, bind and check one document; how many claims it makes."""
    account = extract(read_document(text, source=source, id=""))
    check_accounts([account])
    return len(account.claims)


@frozen
class Pace:
    """What one document takes: by its length, and by its claims."""

    speed: float
    claims: float

    def holds(self, other: "Pace") -> bool:
        """Whether another is not much slower, be it by its length or, where it is full of figures, by its claims."""
        return other.speed * TAIL > self.speed or other.claims * TAIL > self.claims

    def __str__(self) -> str:
        return f"{self.speed:9.3f} MB/s {self.claims:9,.0f} claims/s"


def pace(text: str) -> Pace:
    """How fast one document is read, bound and checked."""
    started = time.process_time()
    claims = checked(text, source_of(0))
    took = time.process_time() - started
    return Pace(len(text.encode()) / MEGABYTE / took, claims / took)


def seconds(step: Callable[[], object], runs: int = RUNS) -> float:
    """The processor time of the best of so many runs."""
    best = float("inf")
    for _ in range(runs):
        started = time.process_time()
        step()
        best = min(best, time.process_time() - started)
    return best


def steps(given: Given) -> float:
    """Print what each step takes, alone and with those before it; what all of them do in a second, in megabytes."""
    size = sum(len(text.encode()) for text, _ in given) / MEGABYTE
    documents = _documents(given)
    accounts = [extract(document) for document in documents]
    dossiers = [accounts[start : start + DOSSIER] for start in range(0, len(accounts), DOSSIER)]
    marked = seconds(lambda: _documents(given))
    figures = seconds(lambda: [read(document.text, document.source.day) for document in documents])
    claims = seconds(lambda: [extract(document) for document in documents])
    alone = seconds(lambda: [check_accounts([account]) for account in accounts])
    together = seconds(lambda: [check_accounts(dossier) for dossier in dossiers])
    for name, took in (
        ("texts into documents", marked),
        ("reading figures", figures),
        ("binding them", claims - figures),
        ("checking each document", alone),
        (f"checking dossiers of {DOSSIER}", together),
        ("all, each document", marked + claims + alone),
        (f"all, dossiers of {DOSSIER}", marked + claims + together),
    ):
        print(f"  {name:27} {1000 * took / size:8.0f} ms/MB {size / took:9.3f} MB/s")
    return size / (marked + claims + alone)


def _documents(given: Given) -> list[Document]:
    return [read_document(text, source=source, id=index) for index, (text, source) in enumerate(given)]


def linear() -> Iterator[bool]:
    """Whether a long document is checked as fast as a short one, and hostile text about as fast as news."""
    paces = []
    for size in (1, 2, 4, 8):
        paces.append(pace(news(size * MEGABYTE)))
        print(f"  one document, {size} MB{'':11} {paces[-1]}")
        yield paces[0].holds(paces[-1])
    for name, piece in HOSTILE.items():
        there = pace(piece * (ATTACK // len(piece)))
        print(f"  {ATTACK // 1000} kB of {name:21} {there}")
        yield paces[0].holds(there)


def shared_out() -> None:
    """Print how much faster two processes are than one, by the clock on the wall."""
    documents = _documents(given_documents(2 * COUNT))
    took = []
    for workers in (1, 2):
        started = time.perf_counter()
        for _ in in_order(extract, documents, workers):
            pass
        took.append(time.perf_counter() - started)
    print(f"  two processes bind figures {took[0] / took[1]:.2f} times as fast as one")


def main() -> int:
    """Print what is measured; 1 where a bound is broken."""
    gc.set_threshold(FEW_CYCLES)  # as the command does
    if "--documents" in sys.argv:
        for seed in range(int(sys.argv[-1])):
            checked(news(DOCUMENT, seed), source_of(seed))
        print(held())
        return 0
    checked(news(20_000), source_of(0))
    print(f"news of our own, {COUNT} documents of {DOCUMENT // 1000} kB")
    steps(given_documents(COUNT))
    if "--articles" in sys.argv:
        print("articles")
        steps(articles(sys.argv[-1]))
        return 0
    shared_out()
    print("time is linear")
    good = all([*linear()])
    print("memory is flat")
    return 0 if flat(__file__) and good else 1


if __name__ == "__main__":
    sys.exit(main())
