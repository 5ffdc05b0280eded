"""Words of which the phrases are made that tell of harm: where one is struck, into what care one is taken, who is looked for."""

STRUCK = ("shot", "hit", "struck", "stabbed", "grazed")
BODY_PARTS = (
    "leg legs arm arms foot hand hands shoulder hip back chest head face neck abdomen stomach torso buttocks thigh knee ankle side"
).split()

CONDITIONS = ("critical", "stable", "serious", "fair", "grave", "guarded", "life-threatening")
STAYING = ("remain", "remains", "remained")
TAKING = "sent sending sends took taking rushed rushing airlifted airlifting flew transported transporting brought drove".split()
TAKEN = (
    "went",
    "taken",
    "sent",
    "were sent",
    "been sent",
    "rushed",
    "airlifted",
    "flown",
    "transported",
    "admitted",
    "brought",
    "driven",
    "carried",
)
HOSPITALS = ("hospital", "hospitals", "clinic", "clinics", "infirmary", "medical center", "medical centre")
HAVING = (
    "got",
    "survived",
    "suffered",
    "suffering",
    "suffer",
    "sustain",
    "sustained",
    "sustaining",
    "had",
    "have",
    "received",
)
CARED_FOR = ("treated for", "diagnosed with", "been diagnosed with", "were diagnosed with")
HARMS = (
    "injury injuries wound wounds burns fracture fractures bruises lacerations scrapes concussion concussions "
    "sprains heatstroke hypothermia dehydration"
).split()
LOST = (
    "people person children child girls girl boys boy women men climbers climber hikers hiker walkers skiers skier miners sailors sailor "
    "fishermen crew crewmen divers diver swimmers swimmer students pupils passengers pilots airmen migrants villagers residents "
    "tourists campers boaters mountaineers mountaineer"
)
"""Who is missing where they are searched for; others are hunted, or hired."""

SEARCHERS = (
    "rescuers searchers divers firefighters crews teams lifeboats helicopters volunteers coastguard guard".split()
)
"""Who looks for those who are missing; the police look for others as well."""

UNTOLD = "; ".join(
    [
        f"{one} {conjunction} {other}"
        for one in ("dead", "killed", "injured", "wounded", "hurt")
        for conjunction in ("or", "or are", "or were", "or still")
        for other in ("dead", "killed", "missing", "injured", "hurt", "wounded", "trapped", "unaccounted for")
        if one != other
    ]
    + [f"killed , {other}" for other in ("injured", "hurt", "wounded", "missing")]
)
"""What is said of people of whom it is left open what befell each: "60 dead or missing", "Dozens killed, wounded"."""

HARMED_OTHERWISE = [
    f"{killing} {conjunction} {hurting}"
    for conjunction in ("or", "and")
    for killing, hurtings in (
        ("killed", ("wounded", "injured", "maimed")),
        ("killing", ("wounding", "injuring", "maiming")),
        ("kill", ("wound", "injure", "maim")),
    )
    for hurting in hurtings
]
"""What was done to people of whom some died."""

BUILDINGS = (
    "homes home houses house buildings building structures structure huts hut schools school shops shop villages village towns town "
    "churches church mosques mosque temples temple hotels hotel blocks block flats apartments cottages cabins"
)
"""Of what remains are found that are nobody's."""
