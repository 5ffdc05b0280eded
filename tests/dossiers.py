"""Reports of one event by several outlets, in our own words: what clashes in them, and what must be left alone.

Each dossier is (name, documents as (source, published, text), clashes as pairs of figures; none where all is well).
"""

from typing import NamedTuple


class Dossier(NamedTuple):
    """Texts of one matter, and the pairs of printed figures that clash in them."""

    name: str
    texts: tuple[tuple[str, str | None, str], ...]
    clashes: tuple[tuple[str, ...], ...] = ()


DOSSIERS = (
    Dossier(
        "cases that are confirmed, and those that are suspected",
        (
            (
                "Daily Record",
                "2021-08-26",
                "The fever in Ashby has made 310 suspected cases, doctors said on Thursday.",
            ),
            (
                "Evening Post",
                "2021-08-26",
                "The fever in Ashby has come to 41 confirmed cases, doctors said on Thursday.",
            ),
        ),
    ),
    Dossier(
        "two counts of suspected cases",
        (
            (
                "Daily Record",
                "2021-08-26",
                "The fever in Ashby has made 310 suspected cases, doctors said on Thursday.",
            ),
            (
                "Evening Post",
                "2021-08-26",
                "The fever in Ashby has made 280 suspected cases, doctors said on Thursday.",
            ),
        ),
        (("310", "280"),),
    ),
    Dossier(
        "cases of one illness, told in two ways",
        (
            ("Daily Record", "2021-08-26", "Health officials in Ashby reported 318 new cholera cases on Thursday."),
            (
                "Evening Post",
                "2021-08-26",
                "Ashby recorded 340 new cases of cholera on Thursday, the health ministry said.",
            ),
        ),
        (("318", "340"),),
    ),
    Dossier(
        "cases of two illnesses",
        (
            ("Daily Record", "2021-08-26", "Health officials in Ashby reported 318 new cholera cases on Thursday."),
            (
                "Evening Post",
                "2021-08-26",
                "Ashby recorded 340 new cases of measles on Thursday, the health ministry said.",
            ),
        ),
    ),
    Dossier(
        "cases of long ago, and those of today",
        (
            (
                "Daily Record",
                "2021-08-26",
                "Between May 2016 and June 2019, 3,100 cases of cholera were reported in Brillia.\n\nThis August 41 cases were reported.",
            ),
            ("Evening Post", "2021-08-26", "Brillia has 41 cases of cholera, the ministry said on Thursday."),
        ),
    ),
    Dossier(
        "those of one family, and all",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Ashby plane crash: Nine of family who had visited Italy for a wedding die\n\nWhen Tom Reed boarded a flight home, it was to be "
                "the end of a visit. The plane crashed in Ashby, killing 241 people.\n\nOf the 242 people on board, 241 were confirmed dead, "
                "making it one of the worst crashes in Italy’s history.",
            ),
        ),
    ),
    Dossier(
        "those who died in one of two fires, and in both",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# 25 dead in Ashby and Dorn fires\n\nThe Ashby and Dorn fires in Ruritania have killed 25 people, the coroner said on Monday.",
            ),
            (
                "Evening Star",
                "2019-03-08",
                "# Fires in Ruritania burn on\n\nThe Ashby fire was half contained on Friday.\n\nSeventeen people are dead from the Ashby fire. Ten "
                "are dead from the Dorn fire.",
            ),
        ),
    ),
    Dossier(
        "jobs that are gone, and all of which they are a share",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Corve Steel to cut 200 jobs\n\nCorve Steel said on Monday that some 200 workers in Ashby will go by May. This is more than half of "
                "the 350 job cuts that were planned.",
            ),
        ),
    ),
    Dossier(
        "those missing in one city, and in all",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# 10,000 missing in floods in Libya\n\nSome 2,300 people died and 10,000 are missing after floods in Libya.\n\nIn the eastern city "
                "of Derna, which was hit hardest, as many as 6,000 people are missing, Ann Lee, a nurse in Libya's army, said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Floods sweep Libya\n\nFloods swept through Libya on Sunday. More than 10,000 people are missing.",
            ),
        ),
    ),
    Dossier(
        "over so many, and so many a day later",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Fire in Harrow tower kills over 36\n\nAt least 36 people were killed in a fire at the Corve tower in Harrow on Monday.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "# Harrow fire: 36 dead in Corve tower\n\nA fire at the Corve tower in Harrow has killed at least 36 people.",
            ),
        ),
    ),
    Dossier(
        "votes of candidates, each by name",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Lee wins vote in Ruritania\n\nAnn Lee won the election in Ruritania on Sunday. Lee received 412,530 votes, the commission "
                "said. Ben Holt got 311,020 votes, while Ivo Orr came third with 90,441 votes.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Ruritania elects Lee\n\nAnn Lee will be president of Ruritania after Sunday's election. Ann Lee won 421,530 votes. Her rival "
                "Ben Holt received 311,020 votes, and about 820,000 votes were cast.",
            ),
        ),
        (("412,530", "421,530"),),
    ),
    Dossier(
        "votes of candidates, some of them by no name",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Lee wins vote in Ruritania\n\nAnn Lee won the election in Ruritania on Sunday with 412,530 votes. Holt got 311,020 votes.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Ruritania elects Lee\n\nThe election in Ruritania on Sunday was close. The challenger received 311,020 votes, and Ivo Orr, "
                "a newcomer, won 90,441 votes.",
            ),
        ),
    ),
    Dossier(
        "a toll of three countries, and a later one of one of them",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Cyclone Petra leaves three countries in ruins\n\nAt least 310 people have died in Malawi, Mozambique and Zimbabwe since "
                "Cyclone Petra made landfall on Friday.",
            ),
            (
                "Evening Star",
                "2019-03-06",
                "# Cyclone Petra: toll in Malawi rises\n\nThe death toll in Malawi from Cyclone Petra has reached 264, the president said.",
            ),
        ),
    ),
    Dossier(
        "two records that one quake set",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Quake shakes Ruritania\n\nSunday's quake is the deadliest that the country has seen in 60 years.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Ruritania struck by quake\n\nSunday's quake is the strongest that the country has seen in 110 years.",
            ),
        ),
    ),
    Dossier(
        "one record, told as of two times",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Quake shakes Ruritania\n\nSunday's quake is the deadliest that the country has seen in 60 years.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Ruritania struck by quake\n\nSunday's quake is the deadliest that the country has seen in 40 years.",
            ),
        ),
        (("60 years", "40 years"),),
    ),
    Dossier(
        "pupils who fell ill in a town, and all that did so since",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Pupils ill in Ashby\n\nMore than 340 pupils fell ill in Ashby after lunch, officials said on Monday.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "In Ashby 430 pupils have fallen ill after a school lunch, officials said.\n\nThe lunches began in May. Since then 1,600 "
                "pupils have fallen ill across the country.",
            ),
        ),
    ),
    Dossier(
        "a family among the dead",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Family of five dies in Ashby crash\n\nA balloon crashed in Ashby on Monday, killing all six people on board, officials said.",
            ),
        ),
    ),
    Dossier(
        "a flood, and one county of those that it struck",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Harrow floods: 51 dead\n\nThe toll of the floods in Harrow rose to 51 on Monday, 43 of them in Corve County, officials said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Floods in Corve County, Harrow, have killed at least 43 people, the sheriff said on Monday.",
            ),
        ),
    ),
    Dossier(
        "a takeover, and what the buyer sold",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Corve to buy Denby\n\nThe bank Corve agreed on Monday to buy its rival Denby for $4.6 billion in cash.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Denby has taken a takeover offer worth $4.9 billion from Corve. A tower of Corve was sold for $300 million in May.",
            ),
        ),
        (("$4.6 billion", "$4.9 billion"),),
    ),
    Dossier(
        "two firms of which each tells its own",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# A strong spring\n\nCorve Systems said on Monday its net income rose to $1.8 billion. It has 900 shops in Harrow.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Weak sales\n\nNet income fell to $3.2 billion at Denby Motors, the firm said. It has shops in Lindau.",
            ),
        ),
    ),
    Dossier(
        "two raids of one day, told by one minister",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Police in Ruritania seized 12 kilos of cocaine in a raid in Ashby on Monday.\n\nMinister Jan Orr said nine people "
                "were arrested and that $340,000 was found.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Police in Ruritania raided a farm near Corve on Monday and found untaxed cigarettes.\n\nMinister Jan Orr said 17 people "
                "were arrested and $85,000 was found.",
            ),
        ),
    ),
    Dossier(
        "a storm on its way",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Storm Petra nears Ruritania\n\nStorm Petra headed for Ruritania on Monday. The storm was 400 miles from Ashby at noon.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "# Ruritania waits for Storm Petra\n\nStorm Petra slowed on Tuesday off Ruritania. It was 250 miles from Ashby.",
            ),
        ),
    ),
    Dossier(
        "a mine, and how far it is from a city",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Blast at mine in Harrow kills nine\n\nA blast at a mine in Harrow, Ruritania, killed nine people on Monday. The mine is "
                "about 20 miles (32 km) north of Ashby.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "# Mine blast in Ruritania kills nine\n\nNine people were killed at a mine in the village of Dorn, near Harrow, on Monday. "
                "Dorn lies 50 km north of Ashby.",
            ),
        ),
        (("32 km", "50 km"),),
    ),
    Dossier(
        "a mine, and two ways to say how far it is from a city",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Blast at mine in Harrow kills nine\n\nA blast at a mine in Harrow, Ruritania, killed nine people on Monday. The mine is "
                "about 20 miles (32 km) north of Ashby.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "# Mine blast in Ruritania kills nine\n\nNine people were killed at a mine near Harrow on Monday. The mine is 30 km from "
                "Ashby and 80 km from Dorn.",
            ),
        ),
    ),
    Dossier(
        "a storm, and one of the islands that it hit",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Storm Petra leaves 19 dead on Ashby\n\nStorm Petra left 19 people dead on Ashby.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Toll of Storm Petra rises\n\nStorm Petra struck the islands on Sunday.\n\nThe storm has led to at least 34 deaths, "
                "including 19 in Ashby and nine in Harrow.",
            ),
        ),
    ),
    Dossier(
        "a woman who died later",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Six people were stabbed to death at a fair in Ashby. Four women and a man died at the fair on Sunday and another woman "
                "died in hospital.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Six people were stabbed to death at a fair in Ashby. Five women and a man died.",
            ),
        ),
    ),
    Dossier(
        "bus crash, two tolls",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A bus plunged into a ravine near Arequipa on Monday, killing at least 14 people and injuring 20, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Seventeen people died and 20 others were injured when a bus fell into a ravine in Arequipa, officials said Monday.",
            ),
        ),
        (("at least 14", "Seventeen"),),
    ),
    Dossier(
        "bus crash, one toll",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A bus plunged into a ravine near Arequipa on Monday, killing 17 people and injuring 20, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Seventeen people died and 20 others were injured when a bus fell into a ravine in Arequipa, officials said Monday.",
            ),
        ),
    ),
    Dossier(
        "three shot, of whom one died later",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Three people were shot at a club in Leeds on Sunday night. Police are looking for a car.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "One man was killed and two people were wounded when shots were fired at a club in Leeds on Sunday.",
            ),
        ),
    ),
    Dossier(
        "three shot, or four",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Three people were shot at a club in Leeds on Sunday night. Police are looking for a car.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Police in Leeds said that a gunman had fled after four people were shot at a club on Sunday.",
            ),
        ),
        (("Three", "four"),),
    ),
    Dossier(
        "earthquake, sources differ",
        (
            (
                "Wire A",
                "2016-04-18",
                "The earthquake that struck Ecuador on Saturday killed 272 people, the president said. More than 2,000 people were injured.",
            ),
            (
                "Wire B",
                "2016-04-18",
                "The death toll from Ecuador's earthquake stood at 350 on Monday. More than 2,000 people were hurt.",
            ),
        ),
        (("272", "350"),),
    ),
    Dossier(
        "earthquake, a toll that grows",
        (
            (
                "Wire A",
                "2016-04-17",
                "The earthquake that struck Ecuador on Saturday killed 77 people, officials said.",
            ),
            ("Wire B", "2016-04-18", "The death toll from Ecuador's earthquake rose to 350 on Monday."),
        ),
    ),
    Dossier(
        "two attacks in two towns",
        (
            (
                "Wire A",
                "2014-06-10",
                "A car bomb in Baghdad killed 12 people on Tuesday, police said. In Kirkuk, a roadside bomb killed three soldiers.",
            ),
            (
                "Wire B",
                "2014-06-10",
                "Twelve people were killed by a car bomb in Baghdad on Tuesday. A suicide bomber killed 9 people in Mosul.",
            ),
        ),
    ),
    Dossier(
        "an airstrike, one digit off",
        (
            (
                "Wire A",
                "2015-08-16",
                "Government airstrikes on a market in Douma killed at least 96 people on Sunday, activists said.",
            ),
            (
                "Wire B",
                "2015-08-16",
                "At least 69 people were killed on Sunday in airstrikes on a market in Douma, a monitor said.",
            ),
            ("Wire C", "2015-08-16", "A strike on a market in the Syrian town of Douma killed 96 people on Sunday."),
        ),
        (("At least 69", "96"),),
    ),
    Dossier(
        "school shooting, dead and wounded kept apart",
        (
            (
                "Local Times",
                "2018-05-18",
                "A student opened fire at a high school in Santa Fe on Friday, killing 10 people and wounding 13 others, the governor said.",
            ),
            (
                "City Herald",
                "2018-05-18",
                "Ten people were killed and 13 wounded in a shooting at a Santa Fe high school on Friday.",
            ),
        ),
    ),
    Dossier(
        "school shooting, wounded differ",
        (
            (
                "Local Times",
                "2018-05-18",
                "A student opened fire at a high school in Santa Fe on Friday, killing 10 people and wounding 13 others, the governor said.",
            ),
            (
                "City Herald",
                "2018-05-18",
                "Ten people were killed and 10 people were wounded in a shooting at a Santa Fe high school on Friday.",
            ),
        ),
        (("13", "10"),),
    ),
    Dossier(
        "storm, evacuees",
        (
            (
                "Coast News",
                "2017-09-08",
                "Officials ordered 650,000 residents to leave Miami before the storm. About 1,200 people were evacuated from the Keys.",
            ),
            ("Gulf Daily", "2017-09-08", "The storm has forced the evacuation of 650,000 residents of Miami."),
        ),
    ),
    Dossier(
        "protest, crowd sizes",
        (
            (
                "Paper A",
                "2013-06-17",
                "Some 65,000 protesters marched through Sao Paulo on Monday against higher bus fares.",
            ),
            ("Paper B", "2013-06-17", "More than 100,000 protesters marched in Sao Paulo on Monday over bus fares."),
        ),
        (("Some 65,000", "More than 100,000"),),
    ),
    Dossier(
        "one text, two tolls",
        (
            (
                "Daily Record",
                "2013-04-25",
                "At least 87 people were killed when a garment factory collapsed near Dhaka on Wednesday.\n\n"
                "Rescuers worked through the night. The collapse on Wednesday killed 78 people, and hundreds are missing.",
            ),
        ),
        (("At least 87", "78"),),
    ),
    Dossier(
        "one text, parts and groups",
        (
            (
                "Daily Record",
                "2013-04-25",
                "At least 87 people, most of them women, were killed when a factory collapsed near Dhaka on Wednesday.\n\n"
                "Among the dead were 12 children. Hospitals treated 600 people; 40 of them were in critical condition. "
                "A fire in another factory killed 112 people in November.",
            ),
        ),
    ),
    Dossier(
        "one text, several incidents of one day",
        (
            (
                "Wire A",
                "2014-06-10",
                "Airstrikes killed 10 civilians in Douma on Tuesday, activists said.\n\n"
                "Shelling of rebel areas killed five civilians, and clashes near the border killed 20 rebels. "
                "Gunmen killed 7 civilians in a separate attack.",
            ),
            (
                "Wire B",
                "2014-06-10",
                "At least ten civilians were killed in airstrikes on the Syrian town of Douma on Tuesday.",
            ),
        ),
    ),
    Dossier(
        "quarterly figures",
        (
            (
                "Business A",
                "2020-01-30",
                "The company said revenue rose 12% to $3.4 billion in the fourth quarter. It employs 4,100 people.",
            ),
            (
                "Business B",
                "2020-01-30",
                "Fourth-quarter revenue was $3.4 billion, up 12 percent. The company has 4,100 employees.",
            ),
        ),
    ),
    Dossier(
        "hostages and arrests",
        (
            (
                "Wire A",
                "2004-09-02",
                "Gunmen seized a school in Beslan on Wednesday and took 354 hostages. Police arrested two men.",
            ),
            (
                "Wire B",
                "2004-09-02",
                "More than 1,000 hostages are held in a school in Beslan. Police have arrested two suspects.",
            ),
        ),
        (("354", "More than 1,000"),),
    ),
    Dossier(
        "the wrong weekday",
        (("Daily Record", "2015-11-14", "The attacks began on Saturday, Nov. 13, 2015, and killed 130 people."),),
        (("Saturday, Nov. 13, 2015",),),
    ),
    Dossier(
        "stale",
        (
            ("Monday Mail", "2011-07-25", "The bombing and shooting in Norway on Friday killed 93 people."),
            ("Tuesday Mail", "2011-07-26", "Police cut the number killed in the Norway shooting to 76 people."),
            ("Weekly", "2011-07-28", "The bombing and shooting in Norway on Friday killed 93 people."),
        ),
        (("93", "76"),),
    ),
    Dossier(
        "virus, cases by place and day",
        (
            (
                "Health Desk",
                "2020-03-20",
                "Italy reported 627 deaths in the past 24 hours, for a total of 4,032. Spain has 1,002 deaths.",
            ),
            (
                "World Desk",
                "2020-03-20",
                "Italy's death toll rose to 4,032 on Friday, the most in the world. Spain counts 1,002 dead.",
            ),
        ),
    ),
    Dossier(
        "rescued, and a headline that does not say who",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Launch sinks off Pemba; 64 rescued\n\nA launch sank off Pemba on Monday, the harbour master said.\n\nThe wind was strong.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Launch sinks off Pemba\n\nA launch sank off Pemba on Monday, and 71 people were rescued, the harbour master said.\n\n"
                "The wind was strong.",
            ),
        ),
        (("64", "71"),),
    ),
    Dossier(
        "rescued, in passing",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Launch sinks off Pemba\n\nA launch sank off Pemba on Monday, the harbour master said.\n\nA second crew came late. It saved 64.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Launch sinks off Pemba\n\nA launch sank off Pemba on Monday, and 71 people were rescued, the harbour master said.\n\n"
                "The wind was strong.",
            ),
        ),
    ),
    Dossier(
        "ferry, missing",
        (
            (
                "Wire A",
                "2014-04-16",
                "A ferry carrying 462 people sank off South Korea on Wednesday. Four people died and 284 people are missing, officials said.",
            ),
            ("Wire B", "2014-04-16", "Nearly 300 people were missing after a ferry sank off South Korea on Wednesday."),
            ("Wire C", "2014-04-16", "A ferry sank off South Korea on Wednesday, and 107 people are missing."),
        ),
        (("284", "107"),),
    ),
    Dossier(
        "the hurt, and those of them in hospital",
        (
            (
                "Morning Post",
                "2019-03-02",
                "A gas blast at a bakery in Tampere on Friday killed six people and injured 61, the city said on Saturday.",
            ),
            (
                "Evening Star",
                "2019-03-02",
                "Six people were killed by the gas blast at a bakery in Tampere on Friday. Doctors said 23 people are still hospitalized.",
            ),
            (
                "Weekly",
                "2019-03-02",
                "Six people died and 48 people were hospitalized following Friday's gas blast at a bakery in Tampere.",
            ),
        ),
    ),
    Dossier(
        "two counts of those in hospital",
        (
            (
                "Morning Post",
                "2019-03-02",
                "Six people died in the gas blast at a bakery in Tampere on Friday. Of the injured, 25 people remain hospitalized, the city said.",
            ),
            (
                "Evening Star",
                "2019-03-02",
                "Six people were killed by the gas blast at a bakery in Tampere on Friday. Doctors said 23 people are still hospitalized.",
            ),
        ),
        (("25", "23"),),
    ),
    Dossier(
        "more who were hurt are not more of the dead",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A tram jumped the rails in Gdansk on Monday. Three people were killed and 34 more were injured, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Three people died and 43 people were injured when a tram jumped the rails in Gdansk on Monday, a doctor said.",
            ),
        ),
        (("34", "43"),),
    ),
    Dossier(
        "the dead of each district are not all of the dead",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The cholera outbreak in Malawi has killed 41 people, the ministry said.",
            ),
            (
                "Evening Star",
                "2019-03-08",
                "The cholera outbreak in Malawi has killed 44 people. Zomba (210 cases and 21 deaths) and Salima (90 cases and 23 deaths) "
                "have been hit.",
            ),
        ),
    ),
    Dossier(
        "those killed before the day of the news",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Police shot dead 14 people in Pisco on Monday, a hospital said. Six people had been killed prior to Monday's clashes.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Police killed 14 people in Pisco on Monday.",
            ),
        ),
    ),
    Dossier(
        "ages in a row of names",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The climbers found on Monday are Ann Okoro, 41, Ben Adair, 38, and Cleo Marsh, 29.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Ben Adair, 38, Cleo Marsh, 30, and Ann Okoro, 41, were found on Monday.",
            ),
        ),
        (("29", "30"),),
    ),
    Dossier(
        "nearly as many as at least so many",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A fire at a club in Tirana on Monday killed at least 57 people, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "A fire at a club in Tirana on Monday killed nearly 60 people, police said.",
            ),
        ),
    ),
    Dossier(
        "a blast that one calls an accident",
        (
            (
                "Morning Post",
                "2019-03-04",
                "An explosion at a paint mill in Izmir on Monday killed 12 people, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "The accident at the paint mill in Izmir killed 15 people, a doctor said on Monday.",
            ),
        ),
        (("12", "15"),),
    ),
    Dossier(
        "a district of a state",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A passenger train derailed in Goa's Canacona district on Monday, and 41 people were hurt, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "A doctor said that 53 people were hurt when the Konkan Express derailed at Canacona on Monday.",
            ),
        ),
        (("41", "53"),),
    ),
    Dossier(
        "the day after a crash",
        (
            (
                "Morning Post",
                "2019-03-05",
                "The pilot of a plane that crashed in Cusco, killing 14 people, was questioned on Tuesday, police said.",
            ),
            ("Evening Star", "2019-03-05", "A plane crashed in Cusco on Monday, killing 17 people, a doctor said."),
            (
                "Weekly",
                "2019-03-05",
                "Rescuers were still at work on Tuesday, a day after a plane crashed in Cusco, killing at least 14 people.",
            ),
        ),
        (("14", "17"),),
    ),
    Dossier(
        "two moments of a rising toll, in the words of every such report",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The death toll from a landslide in Hunza rose to 31 on Monday, with 12 people still missing, officials said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "The death toll from a landslide in Hunza rose to 37 on Monday, with 12 people still missing, officials said.",
            ),
        ),
        (("31", "37"),),
    ),
    Dossier(
        "numbers that head a sentence confirm nothing",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Three confirmed dead, nine missing, 14 in hospital after a boat capsizes off Pemba twice",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Four confirmed dead, nine missing, 14 in hospital after a boat capsizes off Pemba",
            ),
        ),
        (("Three", "Four"),),
    ),
    Dossier(
        "a march in a country, and in one of its towns",
        (
            (
                "Morning Post",
                "2019-03-04",
                "More than 900,000 people marched in Spain on Monday. In Vigo, 42,000 people marched.",
            ),
            ("Evening Star", "2019-03-04", "Unions said more than 900,000 people marched in Spain on Monday."),
        ),
    ),
    Dossier(
        "those who are believed dead",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The six people who are missing at the quarry near Narvik are believed to be dead. Two people were killed by the rockfall at "
                "the quarry near Narvik on Monday.",
            ),
            ("Evening Star", "2019-03-04", "The rockfall at the quarry near Narvik on Monday killed two people."),
        ),
    ),
    Dossier(
        "what came a week before",
        (
            (
                "Morning Post",
                "2019-03-02",
                "Gunmen killed 19 people at a hotel in Gao on Friday.\n\nThe raid came a week after militants killed 64 people in Segou.",
            ),
            ("Evening Star", "2019-03-02", "Gunmen killed 19 people at a hotel in Gao on Friday, a doctor said."),
        ),
    ),
    Dossier(
        "the toll of the hostages alone",
        (
            (
                "Morning Post",
                "2019-03-02",
                "At least 21 people were killed in an attack on a hotel in Gao on Friday. The president announced the hostage death toll at 19. "
                "Two gunmen also died.",
            ),
            ("Evening Star", "2019-03-02", "An attack on a hotel in Gao on Friday killed 21 people, a doctor said."),
        ),
    ),
    Dossier(
        "votes of one side, and all that were cast",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Adair won the election in Zambia with 3,176,141 votes, the commission said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "About 6 million votes were cast in the election in Zambia, the commission said.",
            ),
            ("Weekly", "2019-03-04", "Adair hit the 3 million votes mark in the election in Zambia."),
        ),
    ),
    Dossier(
        "tolls of two provinces, told at once",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The flood in Peru has killed 412 people. Officials reported at least 205 and 137 deaths in Ica and Nazca.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "The flood in Peru has killed 412 people, officials said.\n\nAt least 205 people were killed by the flood in Ica Province.",
            ),
        ),
    ),
    Dossier(
        "a toll that was lowered",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Officials have revised down the death toll of the blasts in Homs by more than 70, to 186, the ministry said on Monday.",
            ),
            ("Evening Star", "2019-03-04", "The blasts in Homs killed 186 people, the ministry said on Monday."),
        ),
    ),
    Dossier(
        "the toll of a quake that is told by its magnitude",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The death toll from a 7.2 magnitude earthquake in Arica, Chile, rose to 2,207 on Monday, officials said.",
            ),
            ("Evening Star", "2019-03-04", "The earthquake in Arica has killed 2,702 people, a doctor said on Monday."),
        ),
        (("2,207", "2,702"),),
    ),
    Dossier(
        "an opening without a place, and a body that names it",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A bombing left 17 soldiers dead on Sunday.\n\nThe ministry spoke of a hard day.\n\n"
                "The 14 soldiers were killed in a bombing near Gao airport, it said.",
            ),
        ),
        (("17", "14"),),
    ),
    Dossier(
        "a crash of another year",
        (
            (
                "Morning Post",
                "2024-12-29",
                "The crash at Muan occurred on Sunday. The worst air disaster in the country was the 2002 Air China crash, "
                "which killed 129 people. So far, 124 bodies have been recovered.",
            ),
            (
                "Evening Star",
                "2024-12-29",
                "The plane crashed at Muan, officials said. The tragedy resulted in the death of 179 individuals.",
            ),
        ),
    ),
    Dossier(
        "the magnitudes of two quakes",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A magnitude 7.1 quake struck Chile on Monday. The magnitude 6.4 quake of Saturday hurt two people in Arica.",
            ),
            ("Evening Star", "2019-03-04", "The quake had a magnitude of 7.0, the ministry said."),
        ),
    ),
    Dossier(
        "the hurt, and those that are in hospitals",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The gas blast at a bakery in Tampere killed six people, the city said.\n\nDoctors said 28 injured in hospitals "
                "were stable.",
            ),
            ("Evening Star", "2019-03-04", "The gas blast at a bakery in Tampere injured 75 people, the city said."),
        ),
    ),
    Dossier(
        "the rescued, and those in shelters",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The floods in Ashby have killed nine people. Rescuers said 3,300 people have been rescued since Saturday.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# 61,000 people sheltering in camps after floods in Ashby\n\nSome 61,000 people have packed relief camps after the "
                "floods in Ashby, the city said.",
            ),
        ),
    ),
    Dossier(
        "two counts of those in shelters",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The floods in Ashby have killed nine people. The city said 47,000 people have packed relief camps after the floods in Ashby.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# 61,000 people sheltering in camps after floods in Ashby\n\nSome 61,000 people have packed relief camps after the "
                "floods in Ashby, the city said.",
            ),
        ),
        (("47,000", "61,000"),),
    ),
    Dossier(
        "a matter that headlines and first paragraphs name, where no figure stands",
        (
            (
                "Morning Post",
                "2019-03-04",
                "# Gunmen storm the Ridge Hotel in Gao\n\nGunmen stormed the Ridge Hotel in Gao on Monday.\n\n"
                "Fourteen people were killed, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "# Ridge Hotel: what we know\n\nSoldiers surrounded the Ridge Hotel in Gao.\n\n"
                "A doctor said that 21 people were killed.",
            ),
            (
                "Weekly",
                "2019-03-04",
                "# Storm in Porto\n\nTrees fell in Porto.\n\nThe mayor said that nine people were killed.",
            ),
        ),
        (("Fourteen", "21"),),
    ),
    Dossier(
        "houses that collapse in a quake are no happening of their own",
        (
            (
                "Morning Post",
                "2019-03-05",
                "# Peru earthquake\n\nAn earthquake struck Peru on 4 March. Officials report that 120 people have been killed and "
                "many houses have collapsed in the capital, Lima.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "# Peru earthquake\n\nThe death toll after the 7.9 magnitude earthquake in Peru is 210, officials said.",
            ),
        ),
        (("120", "210"),),
    ),
    Dossier(
        "soldiers at one base, and in the whole country",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A drone attack on the outpost of Tower 9 in Jordan killed three soldiers, the army said. "
                "Approximately 350 American military personnel were stationed at this base.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "The attack on Tower 9 killed three US soldiers, the army said.\n\nAbout 3,000 US troops were stationed in Jordan.",
            ),
        ),
    ),
    Dossier(
        "a town by the name of a lake, and a railway disaster",
        (
            (
                "Morning Post",
                "2013-07-07",
                "Five people have been confirmed dead after a train derailment in Lac-Brion on Saturday, the police said.",
            ),
            (
                "Evening Star",
                "2013-07-07",
                "The official death toll has grown to three in Lac-Brion, Que., one day after a derailed train exploded there.",
            ),
        ),
        (("Five", "three"),),
    ),
    Dossier(
        "some of the hurt, told by the hospitals they came to",
        (
            (
                "Morning Post",
                "2019-08-04",
                "Twenty people were killed and 26 were hurt in a shooting at a store in Ashby on Saturday, police said.\n\n"
                "A hospital spokesman said 12 people were rushed to the hospital.",
            ),
            (
                "Evening Star",
                "2019-08-04",
                "The shooting in Ashby killed 20 people and hurt 26, police said.\n\n"
                "At least 23 are still being treated in hospitals, the authorities said.",
            ),
            (
                "Weekly",
                "2019-08-04",
                "Twenty people were killed in the shooting in Ashby, police said. At least 14 injured have been shifted to Mercy Hospital.",
            ),
        ),
    ),
    Dossier(
        "those who were killed besides, and a toll that leaves a town out",
        (
            (
                "Morning Post",
                "2021-08-26",
                "The blast at Kabul airport killed at least 72 people, officials said. Another toll, of 24, which does not include Kabul, "
                "was confirmed.",
            ),
            (
                "Evening Star",
                "2021-08-26",
                "The blast at Kabul airport killed more than 60 Afghans. Eighteen US service members were hurt in addition to the 13 dead.",
            ),
        ),
    ),
    Dossier(
        "a town with a mark in its name",
        (
            (
                "Morning Post",
                "2015-03-08",
                "An airstrike in Sana'a killed at least 62 people on Sunday, a health official said.",
            ),
            (
                "Evening Star",
                "2015-03-08",
                "A Sunday airstrike hit a wedding in Sanaa, killing 31 people, witnesses said.",
            ),
        ),
        (("at least 62", "31"),),
    ),
    Dossier(
        "the dead of two towns by their labels",
        (
            (
                "Morning Post",
                "2019-06-01",
                "# Mill fires\n\nAshby: 74 people killed by fumes and stampede. Leeds: 19 people killed by fumes and stampede.\n\n"
                "The mills in Ashby and Leeds caught fire on Monday.",
            ),
        ),
    ),
    Dossier(
        "what a blast came to in the end, and the news of its day",
        (
            (
                "Morning Post",
                "2014-03-09",
                "A car bomb at a school in Lahore killed 20 people and hurt 46 on Sunday, the ministry said.",
            ),
            (
                "Weekly",
                "2016-08-01",
                "On 9 March 2014 a car bomb at a school in Lahore killed 81 people and hurt 190.",
            ),
            (
                "Evening Star",
                "2014-03-11",
                "The car bomb at the school in Lahore on Sunday killed 64 people and hurt 120, the ministry said.",
            ),
        ),
    ),
    Dossier(
        "some of the dead by a name of their own",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A coach crash near Ashby killed 20 people on Monday, police said. Six of the 20 people killed were Danish nationals. Three of "
                "the dead were children. Two of the dead were nurses from one clinic.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Twenty people died when a coach crashed near Ashby on Monday. Three Danes were among the dead. At least four children were "
                "killed. Five nurses were killed.",
            ),
        ),
        (("Six", "Three"), ("Three", "At least four")),
    ),
    Dossier(
        "pilgrims, some of whom were women",
        (
            (
                "Morning Post",
                "2019-03-04",
                "At least 24 pilgrims were killed when their coach fell near Ashby on Monday. Eight of the dead were women.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Twenty people were killed when a coach fell near Ashby on Monday, police said. Nine women died.",
            ),
        ),
        (("At least 24", "Twenty"), ("Eight", "Nine")),
    ),
    Dossier(
        "some of what is left after a fall",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Employment in mills fell 380,000 from a year earlier to 14.30 million including 1.83 million in the north.",
            ),
        ),
    ),
    Dossier(
        "counts in sentences that share little but what they tell",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A court in Ashby jailed the banker Dan Moss on Monday. He had cheated 214 clients of their savings over the years.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "The banker Dan Moss was jailed in Ashby on Monday. Moss cheated more than 240 customers of their savings.",
            ),
        ),
        (("214", "more than 240"),),
    ),
    Dossier(
        "gusts of one storm",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Storm Ida struck Ashby on Monday with gusts of up to 140 km/h.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Roofs were torn off as Storm Ida struck Ashby on Monday. Gusts reached 165 km/h, the weather office said.",
            ),
        ),
        (("up to 140 km/h", "165 km/h"),),
    ),
    Dossier(
        "net profit and net income",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Torvald of Ashby said on Monday that its net profit rose 12% to $318 million in the fourth quarter.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Torvald, which has its seat in Ashby, reported fourth-quarter net income of $381 million on Monday.",
            ),
        ),
        (("$318 million", "$381 million"),),
    ),
    Dossier(
        "whom a bus carried, and who else was hurt",
        (
            (
                "Morning Post",
                "2019-03-04",
                "18 die as bus falls near Ashby\n\nA bus fell from a bridge near Ashby on Sunday, killing 18 pilgrims and injuring 28, police said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Eighteen pilgrims were killed and 25 others injured when their bus fell from a bridge near Ashby on Sunday.",
            ),
        ),
        (("28", "25"),),
    ),
    Dossier(
        "houses and homes",
        (
            (
                "Morning Post",
                "2019-03-04",
                "An earthquake in Ashby destroyed 1,200 homes on Sunday, the mayor said.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "About 2,000 houses were destroyed by Sunday's earthquake in Ashby, the mayor said.",
            ),
        ),
        (("1,200", "About 2,000"),),
    ),
    Dossier(
        "jobs and those who have them",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Software maker Orbix of Ashby said on Monday that it would cut 2,500 jobs.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Orbix of Ashby announced on Monday that it was laying off 3,200 employees.",
            ),
        ),
        (("2,500", "3,200"),),
    ),
    Dossier(
        "spectators are the people who came",
        (
            ("Morning Post", "2019-03-04", "Some 300,000 spectators lined the route of the Ashby marathon on Sunday."),
            ("Evening Star", "2019-03-04", "Around 200,000 people watched the Ashby marathon on Sunday."),
        ),
        (("Some 300,000", "Around 200,000"),),
    ),
    Dossier(
        "how much of something leaked",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A freight train derailed near Colby on Sunday, spilling 40,000 litres of acid.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Some 60,000 litres of acid leaked out when a train derailed near Colby on Sunday.",
            ),
        ),
        (("40,000 litres", "Some 60,000 litres"),),
    ),
    Dossier(
        "forms of an irregular verb",
        (
            ("Morning Post", "2019-03-04", "Thieves stole six paintings from a house in Ashby at noon on Sunday."),
            ("Evening Star", "2019-03-04", "Seven paintings were stolen from a house in Ashby on Sunday, police said."),
        ),
        (("six", "Seven"),),
    ),
    Dossier(
        "what leaked by another day",
        (
            (
                "Morning Post",
                "2019-03-04",
                "A tanker ran aground off Colby on Sunday, and 40,000 litres of oil have leaked out.",
            ),
            (
                "Evening Star",
                "2019-03-06",
                "By now 90,000 litres of oil have leaked out of the tanker that ran aground off Colby on Sunday.",
            ),
        ),
    ),
    Dossier(
        "a toll that falls, under two names",
        (
            (
                "Morning Post",
                "2019-03-05",
                "Toll of Ashby mill fire climbs to 21\n\n"
                "The fire that swept through the Harrow mill killed 21 people, officials said on Tuesday.",
            ),
            (
                "Evening Star",
                "2019-03-06",
                "Eighteen dead in Harrow blaze\n\n"
                "Eighteen people died when flames swept through the Harrow mill in Ashby, the mayor said.",
            ),
        ),
        (("21", "Eighteen"),),
    ),
    Dossier(
        "one shooting, named by the town and by the market",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Shooting in Ashby kills 24\n\nTwenty-four people were killed in a shooting in Ashby on Monday.\n\n"
                "Police sealed off Harrow Road.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Ashby mourns after attack\n\n"
                "At least 31 people were killed in a shooting at the Harrow Market on Monday, police said.\n\n"
                "Ashby has 40,000 inhabitants.",
            ),
        ),
        (("24", "At least 31"),),
    ),
    Dossier(
        "a toll of another town behind that of the text",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Shooting at Harrow market in Ashby kills 12\n\n"
                "Twelve people were killed in a shooting at the Harrow market in Ashby on Monday.\n\n"
                "On Sunday a bomb blast in Corve, south of Ashby, wounded 60 people.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Twelve killed at Harrow market\n\n"
                "A gunman killed 12 people and injured 45 at the Harrow market in Ashby on Monday, police said.",
            ),
        ),
    ),
    Dossier(
        "tolls of two towns after that of both",
        (
            (
                "Morning Post",
                "2019-03-05",
                "Toll of storm Ida rises to 90\n\nStorm Ida has killed 90 people in Ashby and Corve, officials said on Tuesday.",
            ),
            (
                "Evening Star",
                "2019-03-06",
                "Storm Ida leaves Ashby and Corve under water\n\n"
                "Ashby told of 38 deaths on Wednesday, and Corve of 57 deaths, as Storm Ida moved on.",
            ),
        ),
    ),
    Dossier(
        "a toll that rises",
        (
            (
                "Morning Post",
                "2019-03-05",
                "Toll of Ashby mill fire climbs to 18\n\n"
                "The fire that swept through the Harrow mill killed 18 people, officials said on Tuesday.",
            ),
            (
                "Evening Star",
                "2019-03-06",
                "21 dead in Harrow blaze\n\nTwenty-one people died when flames swept through the Harrow mill in Ashby, the mayor said.",
            ),
        ),
    ),
    Dossier(
        "what lay in a hold, told on two days",
        (
            (
                "Morning Post",
                "2019-03-04",
                "The mayor said that about 2,400 tonnes of sulphur had come to be stored at the harbour of Ashby.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "A ship unloaded some 600 tonnes of sulphur ten years ago in the harbour of Ashby.",
            ),
        ),
        (("about 2,400 tonnes", "some 600 tonnes"),),
    ),
    Dossier(
        "whom a plane carried that came from elsewhere",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Jet with football team crashes in Peru\n\nA jet that took off from Chile with the Ashby football team crashed on Monday."
                "\n\nThe plane, which came from Chile, was carrying 61 passengers.",
            ),
            (
                "Evening Star",
                "2019-03-05",
                "Ashby mourns its football team\n\nThe Ashby team was in a jet that crashed in Peru.\n\n"
                "There were 67 passengers on board the plane that crashed in Peru.",
            ),
        ),
        (("61", "67"),),
    ),
    Dossier(
        "a quake off an island, felt in another country",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Quake off Corve shuts airport\n\nA magnitude 6.4 earthquake rocked the island of Corve early on Monday.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Quake off Corve breaks windows\n\nShops in Corve shut for a day.\n\nIn neighbouring Peru, 40 people were hurt after the 6.1-magnitude quake struck Lima.",
            ),
        ),
        (("6.4", "6.1"),),
    ),
    Dossier(
        "one heat in two towns",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Heat in Ashby and Corve\n\nThe temperature in Ashby reached 41.2 degrees Celsius on Monday. Corve was hot too.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Heat in Corve and Ashby\n\nThe temperature in Corve reached 39.7 degrees Celsius on Monday. Ashby was hot too.",
            ),
        ),
    ),
    Dossier(
        "a story printed again on the next day",
        (
            (
                "Morning Post",
                "2019-03-02",
                "Divers were searching late Saturday for people still missing after a crowded ferry sank off the harbour of Ashby.",
            ),
            (
                "Evening Star",
                "2019-03-03",
                "Divers were searching today for people still missing after a crowded ferry sank off the harbour of Ashby.",
            ),
        ),
    ),
    Dossier(
        "some of those just counted",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Blast at Ashby market\n\nThe blast at Ashby market killed 42 people on Monday.\n\n"
                "Of the dead, 26 died in the blast at Ashby market itself, and the others in a clinic.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Blast at Ashby market kills 42\n\nForty-two people were killed on Monday in the blast at Ashby market.",
            ),
        ),
    ),
    Dossier(
        "a day's arrests, and those of months",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Corve police arrest 300 in Sunday protests\n\nPolice in Corve arrested 300 people in Sunday protests. "
                "Around 7,000 people have been arrested since protests began in September.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Corve police arrested 340 people on Sunday in protests in Corve.",
            ),
        ),
        (("300", "340"),),
    ),
    Dossier(
        "those of one county, of one mill and of all the state",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Storm at Harrow mill in Corve\n\nA storm tore through Harrow and wrecked the mill. The death toll is up to eight people.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Harrow mill counts its workers after storm in Corve\n\nMost of the workers at the mill in Harrow were found.\n\n"
                "In Brill County, where 12 people were killed, a school was wrecked.",
            ),
            (
                "Daily Record",
                "2019-03-04",
                "Storm in Harrow\n\nThe mill in Harrow is a ruin.\n\nThe state's death toll from the storm in Corve rose to 74.",
            ),
        ),
    ),
    Dossier(
        "the toll of one stampede, and that of all since a week",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Stampede in Ashby kills 12\n\nTwelve people were killed in a stampede in Ashby on Sunday.\n\nThe mill was closed.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Stampede at Ashby mill\n\nA stampede at a mill in Ashby shook the town on Sunday.\n\n"
                "The death toll from stampedes across the country has risen to 21 since last week.",
            ),
        ),
    ),
    Dossier(
        "those aboard whom two outlets count saved",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Ferry sinks off Corve\n\nThe ferry Blue Swan sank off Corve on Sunday.\n\n"
                "Police said 78 of the 106 crew were rescued.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Blue Swan sinks off Corve\n\nThe Blue Swan sank in a storm off Corve on Sunday.\n\n"
                "The ship is lost, but 75 of the crew have been safely rescued.",
            ),
        ),
        (("78", "75"),),
    ),
    Dossier(
        "what was said first, and what stands",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Quake in Ashby hurts 400\n\nA quake shook Ashby on Monday.\n\n"
                "Officials initially said six people had died, while 321 were injured.",
            ),
        ),
    ),
    Dossier(
        "a blast in one text that is a fire in the other",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Fire at temple in Ashby kills 97\n\nA fire swept through the old temple in Ashby on Monday and killed 97 people.\n\n"
                "Its roof is gone.",
            ),
            (
                "Evening Star",
                "2019-03-04",
                "Blast at temple in Ashby\n\nAt least 110 people were killed in a blast at the temple in Ashby on Monday.\n\n"
                "Its gate is closed.",
            ),
        ),
        (("97", "At least 110"),),
    ),
    Dossier(
        "a headline above another opening",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Shooting near Harrow kills 58\n\nAt least 64 people were killed when a gunman opened fire in Corve on Monday, police said.\n\n"
                "The school was closed.",
            ),
        ),
        (("58", "At least 64"),),
    ),
    Dossier(
        "a headline above an opening that counts some of those in it",
        (
            (
                "Morning Post",
                "2019-03-04",
                "Shooting near Harrow kills 58\n\nOf the dead, 41 were killed on the spot when a gunman opened fire in Corve on Monday.\n\n"
                "The harbour was closed.",
            ),
        ),
    ),
)
