"""Irregular verbs of English: which forms are of one verb, and which are participles behind a noun ("a woman found dead")."""

from collections.abc import Mapping
from types import MappingProxyType

_FORMS = """
become became become; begin began begun; bind bound bound; bite bit bitten; blow blew blown; break broke broken; bring brought brought;
build built built; burn burnt burnt; buy bought bought; catch caught caught; choose chose chosen; come came come; deal dealt dealt;
draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed;
feel felt felt; fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
freeze froze frozen; give gave given; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hold held held;
keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; lose lost lost; mean meant meant;
meet met met; pay paid paid; ride rode ridden; ring rang rung; rise rose risen; run ran run; see saw seen; seek sought sought;
sell sold sold; send sent sent; shake shook shaken; shoot shot shot; show showed shown; sing sang sung; sink sank sunk; sit sat sat;
slay slew slain; sleep slept slept; speak spoke spoken; spend spent spent; stand stood stood; steal stole stolen; stick stuck stuck;
strike struck struck; sweep swept swept; swim swam swum; take took taken; teach taught taught; tear tore torn; tell told told;
think thought thought; throw threw thrown; wear wore worn; win won won; withdraw withdrew withdrawn; write wrote written
"""
_ROWS = tuple(tuple(row.split()) for row in _FORMS.split(";"))
BASES: Mapping[str, str] = MappingProxyType({form: row[0] for row in _ROWS for form in row})
"""The verb that a form is of."""
PARTICIPLES = frozenset(row[2] for row in _ROWS if row[2] not in (row[0], "left", "meant", "felt", "burnt", "bound"))
"""Past participles that are hardly ever nouns, nor the same as what one does."""
