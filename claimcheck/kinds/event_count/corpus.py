"""Sentences for event_count: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("Two explosions near the airport killed dozens.", "Two", "event_count", "explosions"),
    ("There were three explosions within minutes.", "three", "event_count", "explosions"),
    ("At least 14 airstrikes hit the town.", "At least 14", "event_count", "airstrikes"),
    ("Five earthquakes shook the coast.", "Five", "event_count", "earthquakes"),
    ("The group carried out 20 attacks last year.", "20", "event_count", "attacks"),
    ("Police linked him to two shootings.", "two", "event_count", "shootings"),
    ("The quake was followed by 90 aftershocks.", "90", "event_count", "aftershocks"),
    ("There were three knifings that night.", "three", "event_count", "knifings"),
)
NOTHING = (
    ("She spent two years there.", "two years"),
    ("The attack killed 14 people.", "14"),
    ("The attacks in 2015 shook France.", "2015"),
    ("The quake struck 20 miles offshore.", "20 miles"),
    ("The bomb weighed 5 pounds.", "5 pounds"),
    ("The raid lasted 3 hours.", "3 hours"),
    ("He waits for a hip operation.", "a hip operation"),
    ("After two operations the wait was 19 weeks, up from 11.", "11"),
    ("A magnitude 6 earthquake strikes the coast.", "6"),
)
