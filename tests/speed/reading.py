"""How many megabytes a second `read` takes, on news and on hostile text, and other readers beside it.

    python tests/speed/reading.py [--peers] [TEXT…]

With `--peers` each peer is installed into an environment of its own and run on the same text in the same minute.  Texts are
files to read in place of the news below.
"""

import subprocess
import sys
import tempfile
import time
import venv
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from claimcheck.reading import read

SIZE = 400_000
"""Characters a run."""
NEWS = (
    "At least 12 US service members were killed and 15 more were wounded on Thursday when a bomb went off at the gate of the"
    " airport, officials said. The attack came as thousands of people were trying to leave the country.\n\n"
    "“We will not forget this,” the president said at the White House, promising to complete the withdrawal by Aug. 31. He"
    " spoke for nearly 25 minutes and took a handful of questions from reporters, none of which dealt with the figures that"
    " his own staff had given out in the morning.\n\n"
    "More than 100,000 people have been flown out since Aug. 14, about 20% of them in the past 24 hours. Lawmakers of both"
    " parties asked for a hearing, and the chairman of the committee said that one would be held in September. The cost of"
    " the operation has been put at $3.4bn; a spokesman declined to say how the estimate had been made, or by whom.\n\n"
    "In the capital, banks remained shut for a second week and prices of flour and oil rose by a third. “My brother and I"
    " waited for two days and then went home,” said a teacher who asked not to be named for fear of reprisals.\n\n"
)
HOSTILE = {
    "digits": "1234567890",
    "commas": "1,",
    "millions": "million ",
    "hyphens": "1-",
    "brackets": "([",
    "spaces": " ",
    "fractions": "1/",
}
TAIL = 3
"""How many times slower than on news hostile text may be."""
TIMED = """
import sys, time
text = open(sys.argv[1], encoding="utf-8").read()
documents = [text[start : start + 4000] for start in range(0, len(text), 4000)]
{imports}
{read}
started = time.process_time()
for document in documents:
    read(document)
print(len(text) / 1e6 / (time.process_time() - started))
"""
PEERS = {
    "recognizers-text-number": (
        ("recognizers-text-number", "emoji<2"),
        "from recognizers_number import Culture, recognize_number",
        "read = lambda text: recognize_number(text, Culture.English)",
    ),
    "quantulum3": (("quantulum3",), "from quantulum3 import parser", "read = parser.parse"),
    "text2num": (("text2num",), "from text_to_num import alpha2digit", "read = lambda text: alpha2digit(text, 'en')"),
}


def speed(text: str) -> float:
    """Megabytes a second, the best of three."""
    read(text[:5000], date(2021, 8, 27))
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        read(text, date(2021, 8, 27))
        best = min(best, time.process_time() - started)
    return len(text) / 1e6 / best


def peer_speed(name: str, text: Path) -> float:
    """What another reader takes, in an environment of its own."""
    packages, imports, call = PEERS[name]
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "bin", "python")
        subprocess.run([python, "-m", "pip", "install", "-q", *packages], check=True)
        script = Path(folder, "run.py")
        script.write_text(TIMED.format(imports=imports, read=call), "utf-8")
        done = subprocess.run([python, script, text], capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> int:
    """Print what each takes; 1 where hostile text is slower than it may be."""
    files = [word for word in sys.argv[1:] if word != "--peers"]
    given = "\n\n".join(Path(file).read_text("utf-8") for file in files) or NEWS
    text = (given * (SIZE // len(given) + 1))[:SIZE]
    ours, slow = speed(text), False
    print(f"{'claimcheck read, news':32} {ours:8.3f} MB/s")
    for name, piece in HOSTILE.items():
        there = speed((piece * (SIZE // len(piece) + 1))[:SIZE])
        slow = slow or there * TAIL < ours
        print(f"{'claimcheck read, ' + name:32} {there:8.3f} MB/s")
    if "--peers" in sys.argv:
        with tempfile.TemporaryDirectory() as folder:
            shared = Path(folder, "news.txt")
            shared.write_text(text[:100_000], "utf-8")
            for name in PEERS:
                theirs = peer_speed(name, shared)
                print(f"{name:32} {theirs:8.3f} MB/s, {ours / theirs:.1f} times slower")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
