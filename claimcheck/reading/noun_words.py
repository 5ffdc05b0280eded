"""Words that can and cannot stand in the noun phrase behind a number, as data."""

from claimcheck.dates import NAMES_OF_DAYS, SHORT_MONTHS, SHORT_WEEKDAYS
from claimcheck.dimensions.wordlist import words

STOPS = words(
    # prepositions and conjunctions
    "of in on at by for from to with without within into onto upon over under above below between among amid against about"
    " across after before behind beneath beside besides beyond during despite down except inside outside near off out past per plus"
    " since through throughout toward towards until till up via versus vs like unlike as than and or but nor so yet if"
    " unless because although though while whereas when where why how whether once that which who whom whose what"
    " aboard along amongst around atop"
    # determiners and pronouns
    " the a an this these those it its he him his she her hers they them their theirs we us our ours you your yours i me my"
    " mine himself herself itself themselves ourselves each every either neither both all any none no some such another"
    " several many much few most less fewer there here half"
    # auxiliaries and the commonest verbs
    " is are was were be been being am has have had having do does did done will would shall should can could may might"
    " must cannot isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't didn't doesn't not n't"
    " isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t don’t didn’t doesn’t never"
    " it's he's she's they're we're you're i'm it’s he’s she’s they’re we’re"
    " say says said told tells tell think thinks know knows get gets got go goes went come comes came make makes made take"
    " takes took give gives gave become becomes became remain remains remained seem seems seemed appear appears"
    " want wants need needs include includes including included excluding according compared leave leaves left"
    " begin began begins die dies died rose fell grew received opened earned grossed featured starred debuted became"
    # adverbs of time and degree
    " ago later earlier now then today yesterday tonight tomorrow already still also just only even again soon too very"
    " always often ever almost nearly respectively apiece altogether overall instead however therefore thus meanwhile"
    " together away ahead back home abroad elsewhere worldwide nationwide daily weekly monthly yearly annually"
    " am pm a.m. p.m. a.m p.m gmt est et"
    " worth bound destined"
    " showed shows bore faced refused survived suffered sustained needed"
    " tops eur usd percent cent yes no capsizes overturns derails explodes erupts engulfs plunges topples"
) | (NAMES_OF_DAYS | SHORT_MONTHS | SHORT_WEEKDAYS) - {"march", "may"}
"""Words that end a noun phrase, wherever they stand."""

LEADING = words("more other others' additional further extra fewer less new-found")
"""Words between number and noun that are not part of what is counted."""

NEVER_NOUN = words("followed held attended gathered getting being involving")

BEFALLEN = words("hurt shot slain dead dies died stabbed held")
"""Short words behind "one" that tell what befell it: "one hurt"."""
PERIODIC = words("daily weekly monthly yearly quarterly")
"""Words that tell how often, behind a number ("killed 12 daily") or before a noun ("12 daily flights")."""
NOUNS_IN_LY = words(
    "family assembly subassembly ally anomaly monopoly duopoly rally bully belly fly butterfly supply reply jelly homily"
    " gully lily tally folly holly lolly dolly filly monthly weekly daily quarterly"
)
"""Nouns that end as adverbs do."""

PLURALS = words(
    "people men women children police troops personnel staff crew cattle folk folks youth feet teeth geese mice",
    "lives wives knives wolves halves thieves leaves shelves selves oxen deer sheep fish aircraft spacecraft",
    "hovercraft helicopters series species headquarters means crossroads barracks gas-works data media criteria",
    "phenomena bacteria alumni fungi nuclei stimuli syllabi cacti foci radii analyses crises theses hypotheses",
    "bases diagnoses oases axes parentheses servicemen servicewomen policemen policewomen firemen fishermen",
    "gunmen businessmen congressmen countrymen frenchmen englishmen irishmen dutchmen spokesmen salesmen workmen",
    "craftsmen airmen seamen guardsmen militiamen tribesmen clergymen councilmen horsemen chairmen businesswomen",
    "grandchildren schoolchildren stepchildren godchildren infantry cavalry artillery militia clergy gentry",
    "vermin poultry livestock offspring buffalo bison moose mink elk caribou reindeer wildebeest swine salmon trout tuna herring mackerel shrimp squid taliban hamas chinese japanese",
    "portuguese lebanese sudanese swiss vietnamese taiwanese burmese congolese maltese senegalese nepalese guyanese togolese gabonese beninese "
    "timorese bhutanese surinamese malagasy burkinabe swazi dead deceased injured wounded missing",
    "rohingya roma sinti inuit bedouin tuareg uighur uyghur hutu tutsi dinka nuer hazara hmong homeless unemployed elderly disabled faithful strong-men viruses campuses buses gases bonuses censuses",
    "focuses geniuses choruses circuses octopuses lenses statuses walruses viewers’ guests others dozens hundreds",
    "thousands millions billions times yes-men menu-items yen percent-points bus-loads passes crosses losses",
    "thais israelis iraqis pakistanis saudis yemenis somalis kuwaitis qataris omanis bahrainis emiratis bangladeshis azerbaijanis "
    "nepalis azeris",
    "kashmiris punjabis bengalis afghanis houthis yazidis nazis rabbis sunnis maoris taxis skis tsunamis safaris",
    "bosses classes glasses masses addresses businesses witnesses illnesses churches boxes taxes corpses",
) - {"gas-works", "strong-men", "viewers’", "yes-men", "menu-items", "yen", "percent-points", "bus-loads"}
"""Plurals that do not look it, or whose singular ends in s."""

SINGULAR_S = words(
    "this his hers its is was has does us yes plus minus thus versus bus gas lens campus virus census focus bonus",
    "status corps chaos cosmos kudos always perhaps towards afterwards besides politics physics mathematics",
    "economics athletics gymnastics ethics news diabetes mumps measles christmas texas kansas arkansas paris",
    "athens brussels wales netherlands maldives bahamas philippines congress progress mess loss boss class pass",
    "gross bass kiss miss less unless across express process access success business witness illness address",
    "consensus genius circus chorus apparatus alias canvas atlas bias iris tennis basis crisis analysis",
    "hypothesis thesis emphasis oasis diagnosis paralysis nemesis parenthesis synthesis axis penis pelvis ours",
    "theirs yours sometimes nowadays overseas downstairs upstairs indoors outdoors isis los las des mars james",
    "charles thomas louis",
)
"""Words that end in s and are no plurals."""

SINGULAR_MEN = words(
    "specimen regimen abdomen acumen stamen bitumen lumen cyclamen yemen semen dolmen hymen albumen ramen"
)
"""Words that end in "men" and are no plurals."""

COMPOUNDING = words(
    "corrections arms sales sports news services systems operations communications savings goods customs rights human-rights",
    "women men jobs games materials parts drugs weapons securities futures bonds equities appeals earnings states",
    "nations forces police militia infantry artillery cavalry staff crew youth dead injured wounded missing homeless unemployed",
    "elderly disabled deceased",
)
"""Plurals that stand in front of other nouns."""

NAMES_OF_MANY = words("states nations marines forces emirates americas kingdoms")
"""Capitalised plurals that are names and stand in front of the noun counted: "United States citizens"."""

CAPITAL_NAMES = frozenset({"US", "WHO", "IT", "Worth"})
"""Names that are written like words that stop a noun phrase."""

WEAK = words("dead deceased injured wounded missing homeless alive safe")
