"""News-like text of any length, the same in every run: our own sentences, their figures and names drawn anew each time.

As in the business and foreign pages of a newspaper there are nine to ten figures in a thousand characters.
"""

from collections.abc import Iterator
from random import Random

PLAIN = """
The minister declined to say who had been consulted before the decision was announced.
Residents of {place} gathered near the harbour, where trucks had been waiting since dawn.
“We will rebuild, and we will do it together,” {name} said outside the town hall.
A spokesman for the company did not return calls seeking comment.
Critics say the plan was drawn up in haste and does little for tenants in {place}.
Investors had hoped for a clearer signal from the central bank, which left its outlook unchanged.
The road to {place} remained closed, and drivers were told to expect long delays.
Lawyers for {name} argued that the evidence had been gathered unlawfully.
Schools in the north stayed shut while engineers looked at the damage.
“Nobody told us what would happen next,” said {name}, whose house stands by the river.
The opposition called the report a whitewash and asked for a public inquiry.
Analysts pointed to weak demand abroad and to a strong currency at home.
"""
TOLD = """
At least {small} people were killed and {small} wounded when a lorry bomb went off in {place} on {weekday}.
Shares of the company fell {percent} to ${price} in early trading, their lowest close since {month} {year}.
The group said it would invest ${money} over the next {few} years and hire about {hundreds} workers.
More than {thousands} people have been moved out of {place} since {month} {day}, officials said.
{name}, {age}, was elected with {percent} of the vote, against {percent} for his nearest rival.
Unemployment rose to {percent} in {month} from {percent} a year earlier, the statistics office said.
The army said it had lost {small} soldiers in the past {small} hours, nearly twice as many as last week.
Profit for the {ordinal} quarter climbed to {euro}, up {percent}, on sales of {money} euros.
Rescuers found {few} survivors on {weekday}, {few} days after the quake destroyed {hundreds} homes.
The fire burned across {hundreds} acres and came within {few} miles of {place}.
Some {thousands} households had no power by {time} on {weekday}; the temperature fell to {few} degrees.
The court ordered the bank to pay between ${price} million and ${price} billion by {month} {day}, {year}.
About a third of the {hundreds} people surveyed said prices were too high; one in five had no savings.
The bridge, {hundreds} feet long, was built in the {decade}s at a cost of {money} pounds.
The pipeline carries {thousands} barrels of oil a day from {place} to a port {hundreds} km away.
Dozens of flights were cancelled, and {small} of the {hundreds} passengers spent the night at the airport.
The ship left {place} on {day} {month} {year} with {words} tonnes of grain and a crew of {small}.
"""
PLACES = "Marsel Ostrava Port Arden Kellin Dunmore Tavira Saint-Aubin Velika Nordheim Hadley Quillota Basra".split()
NAMES = "Anna Weiss,Peter Okafor,Maria Delgado,John Ashdown,Ivana Petrov,Samir Haddad,Grace Liu,Tom Brandt".split(",")
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August Sept. Oct. Nov. Dec.".split()
WORDS = "six thousand,two hundred,twelve hundred,forty-five thousand,three million,nineteen thousand".split(",")
SHARE = 0.28
"""How many of the sentences hold figures."""
FEW = "two three four five six seven eight nine".split()


def news(size: int, seed: int = 1) -> str:
    """So many characters of news, in paragraphs."""
    told, length = [], 0
    paragraphs = _paragraphs(Random(seed))  # noqa: S311  the same in every run
    while length < size:
        told.append(next(paragraphs))
        length += len(told[-1]) + 2
    return "\n\n".join(told)[:size]


def _paragraphs(chance: Random) -> Iterator[str]:
    plain, told = PLAIN.strip().splitlines(), TOLD.strip().splitlines()
    while True:
        sentences = [chance.choice(told if chance.random() < SHARE else plain) for _ in range(chance.randrange(2, 6))]
        yield " ".join(sentence.format_map(_Drawn(chance)) for sentence in sentences)


class _Drawn(dict[str, str]):
    """Draws what a sentence leaves open."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance

    def __missing__(self, name: str) -> str:
        between, choice = self.chance.randrange, self.chance.choice
        drawn = {
            "place": choice(PLACES),
            "name": choice(NAMES),
            "weekday": choice(WEEKDAYS),
            "month": choice(MONTHS),
            "words": choice(WORDS),
            "few": choice(FEW),
            "ordinal": choice(["first", "second", "third", "fourth"]),
            "small": str(between(2, 99)),
            "age": str(between(18, 90)),
            "day": str(between(1, 29)),
            "year": str(between(1990, 2022)),
            "decade": str(between(180, 200) * 10),
            "hundreds": f"{between(100, 9999):,}",
            "thousands": f"{between(10, 900) * 1000:,}",
            "percent": f"{between(1, 900) / 10}%" if between(2) else f"{between(2, 90)} percent",
            "price": f"{between(100, 9900) / 100}",
            "money": f"{between(10, 990) / 10} {choice(['million', 'billion'])}",
            "euro": f"€{between(10, 990) / 10}m",
            "time": f"{between(1, 12)}:{between(10, 59)} p.m.",
        }
        return drawn[name]
