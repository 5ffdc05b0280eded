"""Numbers that count nothing: in names, labels, versions, addresses, scores, years of an era, references and list markers."""

from collections.abc import Iterator

from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern
from claimcheck.reading.titles import voted
from claimcheck.reading.units import units

LABELS = words(
    "no no. number nos nos. nr nr. nrs. № # number-one flight highway route interstate road exit junction room suite",
    "apartment apt floor gate terminal platform channel section sections sec. article articles chapter chapters",
    "clause paragraph para page pages pp p. pp. line figure fig fig. table appendix annex volume vol vol. issue",
    "part act scene episode season verse psalm level grade tier type phase stage class category cat lot unit",
    "squadron regiment battalion division brigade ward district precinct zone area sector block building bldg",
    "hangar pier bay apollo soyuz voyager boeing airbus embraer bombardier fokker tupolev ilyushin antonov cessna atr windows iphone ipad galaxy playstation xbox version ver v",
    "rev release build model mark mk serial isbn issn ref invoice order case docket rule resolution amendment",
    "proposition prop measure bill hr h.r. s. title form schedule box p.o. zip postcode code extension ext ext.",
    "bug bugs tel tel. telephone phone fax call dial formula war group-of update edition book game week day round lap heat",
    "race match test leg hole q quarter step rank seed ranked radio studio bbc itv espn fox catch ps us us-",
) - {"us", "code", "call", "measure", "bill", "order", "case", "title", "class", "race", "build", "release", "match",
     "test", "leg", "part", "mark", "day", "week", "game", "area", "zone", "block", "s.", "book", "heat", "table", "figure",
     "line", "group-of", "us-", "form", "act", "floor", "war", "fox", "road", "issue", "quarter", "step", "seed", "ranked",
     "rank", "box", "unit", "building", "model"}  # fmt: skip
"""Words in front of a number that make it a label, in any case."""
CAPITAL_LABELS = words(
    "Local S&P FTSE Nasdaq Fortune Nikkei Stoxx STOXX Russell CAC DAX ASX CSI Topix Class Race Part Mark Day Week Game Area Zone Block Table Figure Line Form Act Floor War Road Issue Quarter",
    "Step Box Unit Building Model Case Order Title Measure Bill Code Book Group Heat Match Test Leg Street Avenue",
    "Boulevard Operation Mission Task Force Company Squad Battery Camp Schedule Psalm Matthew Luke John Genesis",
    "Super Bowl World Falcon Ariane Delta Atlas Saturn Expedition Pioneer Viking Mariner Cassini STS Discovery",
    "MiG Sukhoi Antonov Tupolev Embraer Cessna Concorde Fiat Ford Audi BMW Mazda Nokia Android Chrome Firefox",
    "Intel Pentium Core Nintendo AD A.D.",
)
"""Words that make a label of the number behind them when they are capitalised."""
_SCORE = pattern(r"\d{1,3}[-–]\d{1,3}(?![\d–-])")


_TOKEN_END = pattern(r"\s|$")


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where web addresses stand, in order: nothing in them is a figure."""
    at = text.find("://")
    while at >= 0:
        start = at
        while start and text[start - 1].isalpha() and at - start < 8:
            start -= 1
        found = _TOKEN_END.search(text, at)
        end = found.start() if found else len(text)
        yield start, end
        at = text.find("://", end)


def in_address(text: str, start: int) -> bool:
    """Whether the number stands inside a web address, a path or an identifier."""
    floor = max(0, start - 200)
    at = start
    while at > floor and not text[at - 1].isspace():
        at -= 1
    token = text[at:start]
    return "://" in token or "www." in token.lower() or "@" in token or "](" in token or token.count("/") > 1


def _currency(text: str, start: int) -> bool:
    """Whether the letters right in front are the code of a currency, and so no part of a name: "USD115", "Rs20", "$US20"."""
    at = start
    while at and text[at - 1].isalpha() and start - at < 6:
        at -= 1
    sign = "$" if text[at - 1 : at] == "$" else ""
    return sign + text[at:start].lower() in units().ahead and text[at].isupper()


def attached(text: str, start: int) -> bool:
    """Whether what stands right in front makes the number part of something else: "G7", "COVID-19", "10:30", "1.2.3"."""
    if not start:
        return False
    before = text[start - 1]
    if before == "[":
        return reference(text, start)
    if before in ' \n\t($£€\u00a0“"':
        return False
    if before.isalnum() or before in "_@#&=\\^":
        return not (before.isalpha() and _currency(text, start))
    two = text[start - 2 : start - 1]
    if before in "-‐‑–":
        if two.isalpha():
            return before != "–" and not text[max(0, start - 10) : start - 1].lower().endswith("magnitude")
        return (two.isdigit() and not voted(text, start)) or (before != "–" and two == "-")
    if before in ":./’'":
        return (
            two.isdigit()
            or (before != ":" and two.isalpha() and in_address(text, start))
            or before in "’'"
            or (before == "/" and in_address(text, start))
        )
    if before in "?%+~":
        return two.isalnum() and in_address(text, start)
    return False


def label_in_front(text: str, start: int, word: str) -> bool:
    """Whether the word in front of a number makes it a label: "Flight 93", "No. 12", "Section 8"."""
    if not word:
        return text[start - 1 : start] == "#"
    lower = word.lower()
    if lower == "#" and (not text[start].isdigit() or _heads_line(text, text.rindex("#", 0, start))):
        return False  # the mark of a headline: "# Twenty one dead", "# 15 killed"
    if lower in _BY_DIGITS:
        return text[start].isdigit() or text[start].isupper()
    return lower in LABELS or (word[0].isupper() and word in CAPITAL_LABELS)


def _heads_line(text: str, mark: int) -> bool:
    """Whether a mark is the first of its line."""
    return text[mark - 1 : mark] in ("", "\n") if mark else True


_BY_DIGITS = frozenset("no bbc itv espn".split())
"""Labels that only digits or a name follow: "BBC One", "no. 4"; not "told the BBC five people had died"."""
_STREET = pattern(
    r"[^\S\n](?:[A-Z0-9][\w.'’]*[^\S\n]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Place|Square|Terrace|Way|Court"
    r"|Crescent|Parkway)\b(?![^\S\n][a-z]+s\b)"
)


def street(text: str, end: int) -> bool:
    """Whether the name of a street stands behind a number."""
    return _STREET.match(text, end) is not None


_ERA = pattern(r"[^\S\n]?(?:BCE?|CE|AD|B\.C\.(?:E\.)?|C\.E\.|A\.D\.|bce?|b\.c\.)(?![\w-])")


def year_of_era(text: str, end: int) -> bool:
    """Whether digits that end here are a year, or the last of several: "44 BC", "220–280 AD"."""
    return text[end + 1 : end + 2] in _ERAS and _ERA.match(text, end) is not None


_ERAS = frozenset("ABCb")


def reference(text: str, start: int) -> bool:
    """Whether a number between square brackets is a mark that refers to a note: "had collapsed.[10]", "[10] The count of …"."""
    if text[start - 1 : start] != "[" or not _REFERENCE.match(text, start):
        return False
    before = text[start - 2 : start - 1] if start > 1 else ""
    return before in _REFERRING or before.isalnum()


_REFERENCE = pattern(r"\d{1,3}\]")
_REFERRING = frozenset(["", *"\n.,;:!?)]^%"])


_IDIOM = pattern(
    r"24/7(?!\d)|50/50(?!\d)|50-50(?!\d)|[248][kK][^\S\n](?:TVs?|videos?|resolution|displays?|screens?|UHD|cameras?|streaming|monitors?)\b|\d+[kK][^\S\n](?:races?|runs?|runners?|walks?)\b"
)
"""Numbers that are used as words."""
_IDIOMATIC = frozenset("/-")
_CHAIN = pattern(r"\d++(?>(?:[-–]\d++){2,})")
_CODED = pattern(r"[^\S\n][A-Z]-?\d")
LONG_CODE = 5
"""Digits without a comma that, with a code behind them, count nothing ("60321 K-7"); and those of a postal code."""
_STATE = pattern(r"(?<![A-Za-z])[A-Z]{2}[^\S\n]$")


def identifier(text: str, start: int, end: int) -> bool:
    """Whether digits are a street number, a postal code or a chain of numbers, as telephones and accounts have."""
    follows = text[end : end + 1]
    if (follows in _IDIOMATIC or text[end - 1] in "kK" or "/" in text[start:end]) and _IDIOM.match(text, start):
        return True
    if follows == "-" or follows == "–":
        return bool(_CHAIN.match(text, start))
    if follows == " " and text[end + 1 : end + 2].isupper() and street(text, end):
        return True
    if end - start >= LONG_CODE and _CODED.match(text, end):
        return True
    return end - start == LONG_CODE and bool(_STATE.search(text, max(0, start - 4), start))


_MARKER = pattern(r"\d{1,3}[.)][^\S\n]+\S|\d{1,3}\)(?=[^\W\d])")


def list_marker(text: str, start: int) -> bool:
    """Whether the number only numbers a line or a part of a sentence: "3. Wash your hands", "that 1) it is late and 2) …"."""
    after = text[start + 1 : start + 4]
    if ")" not in after and "." not in after:
        return False
    at = start - 1 if start and text[start - 1] == "(" else start
    while at and text[at - 1] in " \t>*-#":
        at -= 1
    if not at or text[at - 1] == "\n":
        return bool(_MARKER.match(text, start))
    if ")" not in after or not _ENUMERATED.match(text, start):
        return False
    line = text[max(0, start - NEAR) : start].rpartition("\n")[2]
    return line.rfind("(") <= line.rfind(")")


_ENUMERATED = pattern(r"\d{1,2}[^\S\n]?\)[^\S\n][a-z]")
NEAR = 200
"""How far back on its line a bracket is looked for."""
