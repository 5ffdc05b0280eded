"""Why claims are what they are, for people: part by part, under the line of each."""

from collections.abc import Iterator

from claimcheck.extraction.explaining import Trace

WIDTH = len("population")


def trace_lines(trace: Trace) -> Iterator[str]:
    """Each part of a claim with the words that made it, and beneath it what else was considered."""
    for name, reason in trace.parts():
        words = " … ".join(f"“{' '.join(one.split())}”" for one in reason.words)
        why = " — ".join(part for part in (words, reason.why) if part)
        yield f"    {name.replace('_', ' '):{WIDTH}}  {reason.value or 'unknown'}: {why}"
        for other in reason.considered:
            yield f"    {'':{WIDTH}}    considered {other}"
