"""Running totals with the counts in windows of time that belong to them: "15,000 so far", "4,000 on Monday"."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence, Set
from datetime import date, timedelta

from claimcheck.claims import Claim
from claimcheck.events import read_event, same_event
from claimcheck.matching.carriers import carrier, told_of_trips
from claimcheck.matching.matters import MANY, text_of
from claimcheck.populations import known_populations
from claimcheck.stories import Series, Story
from claimcheck.vocabulary import Measure


def totals_and_flows(story: Story) -> Iterator[tuple[Series, tuple[Series, ...]]]:
    """Running totals, each series with the counts in windows of time that are of the same people and happening.

    What stands at one place in copies of one passage is no series of one thing: what it may be held against is in others.
    """
    if not any(series.claims[0].measure is Measure.FLOW for series in story.series):
        return
    shelves: dict[tuple[Measure, Hashable], list[Series]] = defaultdict(list)
    for series in (each for each in story.series if not each.copied):
        told = series.claims[0]
        if told.quantity.vague or (told.kind == "event_count" and told.quantity.number == 1):
            continue  # "thousands were flown out"; "a bombing" is the one that is told of, no running total
        shelves[told.measure, _counted(told)].append(series)
    all_texts = {text_of(claim) for series in story.series for claim in series.claims}
    for (measure, counted), totals in shelves.items():
        flows = shelves.get((Measure.FLOW, counted), ()) if measure is Measure.CUMULATIVE else ()
        for series in totals if flows else ():
            days = _days_told(series)
            texts = all_texts if len(all_texts) < MANY else {text_of(claim) for claim in series.claims}
            near = (flow for flow in flows if not _of_some_alone(series.claims[0], flow.claims[0]))
            found = tuple(flow for flow in near if any(_of_one_matter(claim, days, texts) for claim in flow.claims))
            if found:
                yield series, found


def _of_some_alone(total: Claim, flow: Claim) -> bool:
    """Whether a total is of those whom one nation or some planes took out, and what came in a time counts others."""
    whose = {carrier(total), carrier(flow)}
    return told_of_trips(total) or len(whose - {None}) > 1


def _counted(claim: Claim) -> Hashable:
    """What is counted, whatever the time."""
    people = known_populations().read(claim.population) if claim.population else None
    return (claim.kind, people and (people.head, people.qualifiers), claim.quantity.dimension, claim.quantity.unit)


def _days_told(series: Series) -> Mapping[str | None, Sequence[date]]:
    """The days in order for which a series has figures, by the name they give the happening."""
    found: dict[str | None, set[date]] = defaultdict(set)
    for claim in series.claims:
        found[claim.event] |= {claim.as_of} if claim.as_of else set()
    return {event: sorted(days) for event, days in found.items()}


def _of_one_matter(claim: Claim, told: Mapping[str | None, Sequence[date]], texts: Set[Hashable]) -> bool:
    """Whether a claim is of the happening by name, or in these texts by its sort where the days are as near as such a figure is good for."""
    for event, days in told.items():
        same = same_event(claim.event, event)
        if same or (same is None and claim.as_of and text_of(claim) in texts and _near(claim, event, days)):
            return True
    return False


def _near(claim: Claim, event: str | None, days: Sequence[date]) -> bool:
    assert claim.as_of is not None, "asked only of claims with a day"
    if claim.event is None or event is None:
        return claim.event is event and claim.as_of in days
    if not read_event(claim.event).sort == read_event(event).sort is not None:
        return False
    good = timedelta(days=claim.shelf_life or 0)
    place = bisect_left(days, claim.as_of - good)
    return place < len(days) and days[place] <= claim.as_of + good
