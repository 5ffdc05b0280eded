"""Currencies by sign, code and name, as data."""

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck.dimensions.wordlist import words

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY",
        "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₴": "UAH", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₸": "KZT",
        "₵": "GHS", "₲": "PYG", "₮": "MNT", "₼": "AZN", "៛": "KHR", "元": "CNY", "円": "JPY", "﷼": "IRR", "৳": "BDT",
        "₨": "INR", "₿": "BTC", "＄": "USD", "￥": "JPY", "￡": "GBP", "֏": "AMD", "ரூ": "LKR",
    }
)  # fmt: skip
DOLLARS: Mapping[str, str] = MappingProxyType(
    {
        "us": "USD", "u.s.": "USD", "u.s": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD",
        "cdn": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD",
        "sg": "SGD", "nt": "TWD", "tw": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD", "tt": "TTD",
        "z": "ZWL", "n": "NAD", "bds": "BBD", "b": "BND", "fj": "FJD", "mxn": "MXN", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD", "twd": "TWD", "brl": "BRL",
    }
)  # fmt: skip
"""What stands in front of a dollar sign."""

CODES = words(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF",
    "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD",
    "HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL",
    "LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN",
    "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD",
    "TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC ETH FIM DEM FRF ITL ESP NLG",
    "BEF ATS RMB",
)
WORDS_TOO = words("ALL TOP CUP MAD PEN BAM BOB GEL MOP SOS AMD SHP STN ANG COP MUR RON LAK SCR WST ITL ESP")
"""Codes that are words or other names: none in front of a number."""
SMALL_LETTERS = words(
    "usd eur gbp rmb cny jpy aud cad nzd hkd sgd chf inr krw mxn brl sek nok dkk rub thb myr idr vnd twd zar aed sar ils pln"
)
"""Codes that are understood in small letters, too."""
SAME = MappingProxyType({"RMB": "CNY"})
SHORT: Mapping[str, str] = MappingProxyType(
    {
        "rs": "INR", "rm": "MYR", "kr": "SEK", "rmb": "CNY", "sfr": "CHF", "dm": "DEM", "ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX",
        "tk": "BDT", "rp": "IDR",
    }
)  # fmt: skip
"""What stands in front of a number in place of a sign."""

WIRED: Mapping[str, str] = MappingProxyType({"dlr": "dollar", "dlrs": "dollars", "stg": "sterling"})
"""Names as agencies shorten them on the wire."""
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "dollar": "USD", "buck": "USD", "euro": "EUR", "sterling": "GBP", "quid": "GBP", "yen": "JPY", "yuan": "CNY",
        "renminbi": "CNY", "kuai": "CNY", "rupee": "INR", "franc": "CHF", "mark": "DEM", "deutschmark": "DEM",
        "markka": "FIM", "guilder": "NLG", "lira": "TRY", "peseta": "ESP", "peso": "MXN", "ruble": "RUB",
        "rouble": "RUB", "won": "KRW", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "dong": "VND", "rand": "ZAR",
        "naira": "NGN", "cedi": "GHS", "shilling": "KES", "dirham": "AED", "dinar": "KWD", "riyal": "SAR", "rial": "IRR",
        "shekel": "ILS", "krona": "SEK", "krone": "NOK", "kroner": "NOK", "kronor": "SEK", "zloty": "PLN",
        "forint": "HUF", "koruna": "CZK", "lev": "BGN", "leva": "BGN", "hryvnia": "UAH", "tenge": "KZT", "kuna": "HRK",
        "taka": "BDT", "afghani": "AFN", "kyat": "MMK", "kip": "LAK", "tugrik": "MNT", "lari": "GEL", "colon": "CRC",
        "colón": "CRC", "bolivar": "VES", "bitcoin": "BTC", "geneh": "EGP", "kwacha": "ZMW", "birr": "ETB", "leu": "RON",
        "pataca": "MOP", "quetzal": "GTQ", "lempira": "HNL", "cordoba": "NIO", "guarani": "PYG", "boliviano": "BOB",
        "balboa": "PAB", "sol": "PEN", "manat": "AZN", "dram": "AMD", "somoni": "TJS", "som": "KGS", "drachma": "GRD",
        "escudo": "PTE", "austral": "ARA", "real": "BRL", "reais": "BRL", "pula": "BWP", "metical": "MZN",
        "colone": "CRC", "quetzale": "GTQ", "guaranie": "PYG", "lire": "ITL", "sucre": "ECS", "inti": "PEI", "gourde": "HTG",
    }
)  # fmt: skip
NO_PLURAL = words("yen yuan renminbi kuai baht ringgit rupiah won sterling quid kip kyat kroner kronor leva reais lire")
ELSEWHERE = words("mark won sol som dram real lev colon drachma rand sterling")
"""Names that are other words as well: money only in the plural, with a scale, or with a nation in front."""

NATIONS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "dollar": {
            "us": "USD", "u.s.": "USD", "american": "USD", "united states": "USD", "australian": "AUD", "aussie": "AUD",
            "canadian": "CAD", "new zealand": "NZD", "kiwi": "NZD", "hong kong": "HKD", "singapore": "SGD",
            "singaporean": "SGD", "taiwan": "TWD", "taiwanese": "TWD", "jamaican": "JMD", "zimbabwe": "ZWL",
            "zimbabwean": "ZWL", "namibian": "NAD", "barbados": "BBD", "fijian": "FJD", "liberian": "LRD",
        },
        "pound": {
            "british": "GBP", "uk": "GBP", "sterling": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP",
            "sudanese": "SDG", "irish": "IEP", "cypriot": "CYP", "gibraltar": "GIP",
        },
        "franc": {
            "swiss": "CHF", "french": "FRF", "belgian": "BEF", "cfa": "XOF", "rwandan": "RWF", "congolese": "CDF",
            "luxembourg": "LUF", "burundian": "BIF", "djiboutian": "DJF",
        },
        "rupee": {
            "indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "sri lankan": "LKR", "nepalese": "NPR",
            "nepali": "NPR", "mauritian": "MUR", "indonesian": "IDR",
        },
        "peso": {
            "mexican": "MXN", "argentine": "ARS", "argentinian": "ARS", "chilean": "CLP", "colombian": "COP",
            "philippine": "PHP", "filipino": "PHP", "cuban": "CUP", "uruguayan": "UYU", "dominican": "DOP",
        },
        "lira": {"turkish": "TRY", "italian": "ITL", "syrian": "SYP", "lebanese": "LBP", "maltese": "MTL"},
        "krona": {"swedish": "SEK", "icelandic": "ISK"},
        "krone": {"norwegian": "NOK", "danish": "DKK"},
        "kroner": {"norwegian": "NOK", "danish": "DKK"},
        "kronor": {"swedish": "SEK"},
        "mark": {"german": "DEM", "deutsche": "DEM", "west german": "DEM", "finnish": "FIM", "convertible": "BAM"},
        "markka": {"finnish": "FIM"},
        "dinar": {
            "kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "bahraini": "BHD", "serbian": "RSD",
            "tunisian": "TND", "algerian": "DZD", "libyan": "LYD", "macedonian": "MKD", "yugoslav": "YUD",
        },
        "riyal": {"saudi": "SAR", "qatari": "QAR", "omani": "OMR", "yemeni": "YER"},
        "rial": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER", "qatari": "QAR"},
        "dirham": {"uae": "AED", "emirati": "AED", "moroccan": "MAD"},
        "shilling": {"kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS", "austrian": "ATS"},
        "won": {"south korean": "KRW", "korean": "KRW", "north korean": "KPW"},
        "rand": {"south african": "ZAR"},
        "yuan": {"chinese": "CNY"},
        "yen": {"japanese": "JPY"},
        "ruble": {"russian": "RUB", "belarusian": "BYN", "soviet": "SUR"},
        "rouble": {"russian": "RUB", "belarusian": "BYN", "soviet": "SUR"},
        "real": {"brazilian": "BRL"},
        "reais": {"brazilian": "BRL"},
        "guilder": {"dutch": "NLG"},
        "ringgit": {"malaysian": "MYR", "malaysia": "MYR"},
        "rupiah": {"indonesian": "IDR"},
        "baht": {"thai": "THB"},
        "kuna": {"croatian": "HRK"},
        "shekel": {"israeli": "ILS"},
        "sol": {"peruvian": "PEN"},
        "zloty": {"polish": "PLN"},
        "forint": {"hungarian": "HUF"},
        "koruna": {"czech": "CZK", "slovak": "SKK"},
        "afghani": {"afghan": "AFN"},
        "taka": {"bangladeshi": "BDT"},
        "peseta": {"spanish": "ESP"},
        "naira": {"nigerian": "NGN"},
        "lari": {"georgian": "GEL"},
    }
)  # fmt: skip

PER: Mapping[str, str] = MappingProxyType(
    {
        "share": "share", "barrel": "barrel", "bbl": "barrel", "hour": "hour", "hr": "hour", "h": "hour", "day": "day",
        "week": "week", "month": "month", "mo": "month", "year": "year", "yr": "year", "annum": "year", "night": "night",
        "minute": "minute", "second": "second", "person": "person", "head": "person", "capita": "person", "unit": "unit",
        "ton": "ton", "tonne": "metric_ton", "kilogram": "kilogram", "kilo": "kilogram", "kg": "kilogram", "gram": "gram",
        "g": "gram", "pound": "pound", "lb": "pound", "ounce": "ounce", "oz": "ounce", "gallon": "gallon", "liter": "liter",
        "litre": "liter", "bushel": "bushel", "dozen": "dozen", "mile": "mile", "kilometer": "kilometer",
        "kilometre": "kilometer", "km": "kilometer", "acre": "acre", "hectare": "hectare", "square foot": "foot**2",
        "square metre": "meter**2", "square meter": "meter**2", "foot": "foot", "ticket": "ticket", "vote": "vote",
        "student": "student", "pupil": "pupil", "household": "household", "employee": "employee", "worker": "worker",
        "piece": "piece", "bottle": "bottle", "pack": "pack", "case": "case", "room": "room", "seat": "seat", "copy": "copy",
        "dose": "dose", "kwh": "kilowatt_hour", "mwh": "megawatt_hour", "therm": "therm", "pint": "pint", "cup": "cup",
        "patient": "patient", "child": "child", "family": "family", "plate": "plate", "download": "download", "game": "game",
    }
)  # fmt: skip
"""What money is told per, by the names that units have here."""
MINORS: Mapping[str, str] = MappingProxyType(
    {
        "cent": "USD", "cents": "USD", "ct": "USD", "cts": "USD", "¢": "USD", "penny": "GBP", "pennies": "USD", "pence": "GBP", "sen": "MYR",
        "kopeck": "RUB", "kopecks": "RUB", "paise": "INR", "dime": "USD", "dimes": "USD", "nickel": "USD",
        "nickels": "USD", "mao": "CNY", "c": "USD", "p": "GBP", "eurocents": "EUR",
    }
)  # fmt: skip
"""Parts of a currency, and the currency they are of where the text does not say."""
PART: Mapping[str, str] = MappingProxyType(
    {"dime": "0.1", "dimes": "0.1", "nickel": "0.05", "nickels": "0.05", "mao": "0.1"}
)
"""What a minor is worth in its currency, where it is not a hundredth."""
