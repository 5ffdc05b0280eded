"""Nouns that name nobody, of which nothing is counted that befalls people alone: "the film drew 12 complaints", "released 12 albums".

Houses, villages and schools are not among them: where they are evacuated, their people are meant.
"""

from functools import lru_cache

from claimcheck.dimensions.wordlist import words
from claimcheck.populations import singular

_VEHICLES = words(
    "car vehicle truck lorry van bus coach train carriage wagon tram plane aircraft airplane airliner jet helicopter drone boat ship ferry vessel yacht dinghy"
    " tanker barge bicycle bike motorcycle motorbike scooter tractor trailer tank ambulance taxi cab flight engine rocket satellite balloon"
)
_CARRIED = words(
    "container barrel crate box bag sack parcel package packet pallet bottle can tablet pill vial dose cylinder tent blanket shipment log stone brick cargo"
    " weapon gun rifle pistol missile bomb shell round mine grenade bullet cartridge warhead explosive knife"
    " computer phone laptop camera battery machine device tool instrument item object product good commodity toy shoe garment dress ticket stamp coin banknote"
)
_ANIMALS_AND_PLANTS = words(
    "sheep cattle cow pig animal horse goat bird chicken hen duck dog cat puppy kitten bee fish whale dolphin shark elephant rhino lion tiger bear deer wolf fox"
    " tree plant crop flower seed leaf egg species"
)
_WRITTEN = words(
    "book page document report letter email e-mail message file record paper article story column chapter line word name title list map note photo photograph"
    " picture image video film movie clip episode series season show album song single track recording painting drawing portrait sculpture artwork"
    " work play poem novel play game edition version copy issue essay post tweet website site app account password code key law bill rule act clause"
    " amendment statute regulation treaty contract agreement deal pact permit licence license patent certificate visa passport form survey poll"
    " question answer comment complaint claim charge count allegation accusation demand request call appeal petition objection proposal plan idea"
    " suggestion recommendation decision ruling order verdict sentence motion resolution vote ballot bid offer"
)
_MADE_OF = words(
    "point goal match medal award prize trophy record run wicket try lap race mile kilometre metre foot inch acre hectare tonne ton pound kilo litre gallon"
    " dollar euro share bond stock loan debt tax fee fine fund asset job post position role vacancy place seat"
    " hour minute day week month year century decade time occasion event test experiment case step stage phase level part piece bit side edge corner"
    " brand model type kind sort class category factor reason cause effect result problem fault error mistake flaw defect bug"
    " lead clue sign signal attack raid strike operation mission patrol exercise trip visit tour journey crossing"
    " ward bed desk chair table door window wall fence gate pipe cable wire pole pylon lamp light screen panel"
    " country nation state province district county region nationality continent language currency"
    " company firm business bank brand chain supplier airline newspaper station channel network platform"
    " island river lake road street lane bridge tunnel canal dam port airport runway base target"
    " crash accident collision incident wreck explosion blast earthquake fire storm"
)
_NOBODY = _VEHICLES | _CARRIED | _ANIMALS_AND_PLANTS | _WRITTEN | _MADE_OF
_ENDINGS = ("tion", "sion", "ment", "ness", "ism", "ing")
_PEOPLE = words(
    "population delegation generation congregation relation detachment regiment apartment settlement encampment being sibling underling"
    " foundling dwelling building king station mission legation offspring"
)
"""Nouns with such an ending that are people, or where people are."""


@lru_cache(maxsize=4096)
def names_nobody(noun: str) -> bool:
    """Whether a noun, in one number or the other, is of a thing or an animal, so that nobody is counted by it."""
    word = singular(noun.lower())
    return word in _NOBODY or (word.endswith(_ENDINGS) and word not in _PEOPLE)
