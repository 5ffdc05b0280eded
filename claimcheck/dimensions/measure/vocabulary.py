"""Units of measurement as data: pint's name, the dimension, the words that write it.

A word is matched in lower case unless it stands in `EXACT`, where case tells units apart (MB and Mb).
"""

from collections.abc import Mapping
from types import MappingProxyType

_TABLE = """
length
  meter: m meter meters metre metres mtr mtrs
  kilometer: km kms kilometer kilometers kilometre kilometres klick klicks
  centimeter: cm cms centimeter centimeters centimetre centimetres
  millimeter: mm millimeter millimeters millimetre millimetres
  decimeter: dm decimeter decimeters decimetre decimetres
  micrometer: µm μm micrometer micrometers micrometre micrometres micron microns
  nanometer: nm nanometer nanometers nanometre nanometres
  picometer: picometer picometers picometre picometres
  mile: mile miles mi
  nautical_mile: nmi
  yard: yard yards yd yds
  foot: foot feet ft
  inch: inch inches
  light_year: light-year light-years lightyear lightyears ly
  parsec: parsec parsecs
  fathom: fathom fathoms
  furlong: furlong furlongs
area
  hectare: hectare hectares ha
  acre: acre acres
volume
  liter: liter liters litre litres ltr ltrs
  milliliter: ml milliliter milliliters millilitre millilitres mls
  centiliter: cl centiliter centiliters centilitre centilitres
  deciliter: dl deciliter deciliters decilitre decilitres
  hectoliter: hl hectoliter hectoliters hectolitre hectolitres
  megaliter: megaliter megaliters megalitre megalitres
  gallon: gallon gallons gal gals
  quart: quart quarts qt qts
  pint: pint pints pt pts
  cup: cup cups
  fluid_ounce: floz
  tablespoon: tablespoon tablespoons tbsp tbsps
  teaspoon: teaspoon teaspoons tsp tsps
  bushel: bushel bushels
  barrel: barrel barrels bbl bbls
  cubic_centimeter: cc ccs
mass
  gram: g gram grams gramme grammes gm gms
  kilogram: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
  milligram: mg mgs milligram milligrams milligramme milligrammes
  microgram: mcg µg μg ug microgram micrograms microgramme microgrammes
  pound: pound pounds lb lbs
  ounce: ounce ounces oz
  metric_ton: tonne tonnes mt
  ton: ton tons
  stone: stone stones
  carat: carat carats
  kiloton: kiloton kilotons
  megaton: megaton megatons
  dram: dram drams drachma drachmas
speed
  mile_per_hour: mph
  kilometer_per_hour: kph kmph kmh
  knot: knot knots kn kts
data
  bit: bit bits
  byte: byte bytes
  kilobyte: kilobyte kilobytes kbyte kbytes
  megabyte: megabyte megabytes mbyte mbytes
  gigabyte: gigabyte gigabytes gbyte gbytes
  terabyte: terabyte terabytes
  petabyte: petabyte petabytes
  exabyte: exabyte exabytes
  kilobit: kilobit kilobits
  megabit: megabit megabits
  gigabit: gigabit gigabits
  kibibyte: kibibyte kibibytes
energy
  joule: joule joules
  kilojoule: kilojoule kilojoules kj
  megajoule: megajoule megajoules mj
  gigajoule: gigajoule gigajoules gj
  calorie: calorie calories cal
  kilocalorie: kilocalorie kilocalories kcal
  kilowatt_hour: kwh
  megawatt_hour: mwh
  gigawatt_hour: gwh
  terawatt_hour: twh
  watt_hour: wh
  british_thermal_unit: btu btus
power
  watt: watt watts
  kilowatt: kilowatt kilowatts kw
  megawatt: megawatt megawatts
  gigawatt: gigawatt gigawatts gw
  terawatt: terawatt terawatts tw
  horsepower: horsepower hp bhp
frequency
  hertz: hertz hz
  kilohertz: kilohertz khz
  megahertz: megahertz mhz
  gigahertz: gigahertz ghz
pressure
  pascal: pascal pascals
  kilopascal: kilopascal kilopascals kpa
  hectopascal: hectopascal hectopascals hpa
  psi: psi
  bar: bar bars
  millibar: millibar millibars mbar
electricity
  volt: volt volts
  kilovolt: kilovolt kilovolts kv
  ampere: amp amps ampere amperes
  milliampere_hour: mah
  ohm: ohm ohms
  electron_volt: ev
  farad: farad farads
force
  newton: newton newtons
sound
  decibel: decibel decibels db
angle
  radian: radian radians rad
  turn: turn turns
  revolution: revolution revolutions
rotation
  revolutions_per_minute: rpm
"""

EXACT: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "m": ("meter", "length"), "M": ("", ""), "l": ("liter", "volume"), "L": ("liter", "volume"),
        "mL": ("milliliter", "volume"), "g": ("gram", "mass"), "G": ("", ""), "t": ("metric_ton", "mass"),
        "KB": ("kilobyte", "data"), "kB": ("kilobyte", "data"), "MB": ("megabyte", "data"), "mb": ("megabit", "data"),
        "GB": ("gigabyte", "data"), "gb": ("gigabyte", "data"), "TB": ("terabyte", "data"), "PB": ("petabyte", "data"),
        "Mb": ("megabit", "data"), "Gb": ("gigabit", "data"), "kb": ("kilobit", "data"), "Kb": ("kilobit", "data"),
        "tb": ("terabyte", "data"), "Mbps": ("megabit/second", "data"), "Gbps": ("gigabit/second", "data"),
        "W": ("watt", "power"), "MW": ("megawatt", "power"), "mW": ("milliwatt", "power"), "kW": ("kilowatt", "power"),
        "J": ("joule", "energy"), "V": ("volt", "electricity"), "mV": ("millivolt", "electricity"),
        "mA": ("milliampere", "electricity"), "Pa": ("pascal", "pressure"), "MPa": ("megapascal", "pressure"),
        "mpg": ("mile/gallon", "consumption"), "Mt": ("megatonne", "mass"), "Hz": ("hertz", "frequency"),
        "MeV": ("megaelectron_volt", "electricity"), "GeV": ("gigaelectron_volt", "electricity"),
        "TeV": ("teraelectron_volt", "electricity"), "keV": ("kiloelectron_volt", "electricity"),
        "km²": ("kilometer**2", "area"), "N": ("", ""), "bpd": ("barrel/day", "rate"),
    }
)  # fmt: skip
"""Spellings whose case counts; an empty name is no unit in that case."""
ONLY_EXACT = frozenset({"m", "l", "g", "t", "w", "j", "v", "pa", "n"})
"""Letters that are units in one case only."""

SQUARED = frozenset(["meter", "kilometer", "centimeter", "millimeter", "mile", "yard", "foot", "inch"])
"""Lengths that make areas and volumes."""
SPELLED_OUT = frozenset(
    {"square", "sq", "cubic", "cu", "nautical", "fluid", "fl", "metric", "short", "long", "light", "board"}
)
"""Words in front of a unit's name that make another unit of it."""


def _parse(table: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    dimension = ""
    for line in table.strip().splitlines():
        name, colon, words = line.strip().partition(":")
        if not colon:
            dimension = name
            continue
        for word in words.split():
            found[word] = (name, dimension)
    return found


UNITS: Mapping[str, tuple[str, str]] = MappingProxyType(_parse(_TABLE))
"""Unit and dimension by spelling in lower case."""
TIMES: Mapping[str, str] = MappingProxyType(
    {
        "hour": "hour", "hr": "hour", "h": "hour", "second": "second", "sec": "second", "s": "second", "minute": "minute",
        "min": "minute", "day": "day", "millisecond": "millisecond", "ms": "millisecond", "year": "year", "week": "week",
        "month": "month", "annum": "year",
    }
)  # fmt: skip
"""What a rate is per."""
