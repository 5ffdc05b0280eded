"""How long one series of a hundred thousand claims takes to check; run as a script, prints seconds of processor time.

python tests/speed/series.py [CLAIMS]
"""

import sys
import time
from datetime import date, timedelta

from claimcheck import check
from claimcheck.claims import Claim, Source
from claimcheck.kinds.casualties import Killed
from claimcheck.quantities import at_least, exactly

CLAIMS = 100_000
FIRST = date(2000, 1, 1)


def series(count: int, days: int) -> list[Claim]:
    """Floors and figures for one thing by a hundred papers, spread over so many days."""
    sources = [[Source(f"Paper {n}", FIRST + timedelta(days=day)) for n in range(100)] for day in range(days)]
    return [
        Killed((at_least if n % 2 else exactly)(n % 9_973 + 1), of="people", event="Leeds fire", source=sources[n % days][n % 100])
        for n in range(count)
    ]  # fmt: skip


def main() -> int:
    """Check the series of one day, and one of many."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CLAIMS
    for days in (1, 365):
        claims = series(count, days)
        started = time.process_time()
        report = check(claims)
        took = time.process_time() - started
        print(f"{count:,} claims of one thing over {days} days: {took:.1f} s, {len(report):,} findings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
