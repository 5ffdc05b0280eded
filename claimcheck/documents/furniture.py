"""What stands around the prose of an article and belongs to the page: navigation, bylines, credits of photographs."""

import re
from functools import cache

from claimcheck.patterns import pattern

_AGENCY = (
    r"(?:getty(?: images)?|afp|reuters|epa|ap|associated press|shutterstock|alamy|xinhua|tass|upi|anadolu|bloomberg"
    r"|istock\w*|zuma\w*|pa wire|pa media|dpa|ansa|magnum|unsplash|wikimedia(?: commons)?)"
)

LONGEST = 240
"""What belongs to the page is shorter."""
LONGEST_CAPTION = 700
"""A caption has no more letters."""


_FOLLOWED = (
    ("read see view watch find get", r"\s+(?:the\s+)?(?:original|full|more|also|next|related)\b.*"),
    ("click tap swipe", r"\s+(?:here|to|for|on)\b.*"),
    ("sign", r"\s+(?:in|up)\b(?:\s+(?:now|here|today|free|for|to|up|our|us|the\s+conversation)\b.*)?"),
    ("log", r"\s+in\b(?:\s+(?:now|here|today|free|for|to|up|our|us|the\s+conversation)\b.*)?"),
    ("subscribe register donate join", r"(?:\s+(?:now|here|today|free|for|to|up|our|us|the\s+conversation)\b.*)?"),
    ("follow like find contact support email reach", r"\s+us\b.*"),
    ("share shares print prints email emails tweet tweets save saves", r"(?:\s+(?:this|on|via|to)\b.*)?"),
    ("bookmark bookmarks comment comments", r"(?:\s+(?:this|on|via|to)\b.*)?"),
    ("advert adverts advertisement advertisements advertising advertorial promoted", ""),
    ("sponsored", r"(?:\s+content)?"),
    ("story", r"\s+continues\s+below.*"),
    ("article scroll", r"\s+(?:continues|to\s+continue)\b.*"),
    ("skip", r"\s+to\b.*"),
    ("main", r"\s+navigation"),
    ("navigation menu home search close loading breadcrumb breadcrumbs", ""),
    ("back", r"\s+to\s+top"),
    ("related recommended trending popular", r"\b.{0,60}"),
    ("related more also watch video videos photos gallery listen read", r"(?:\s+[\w’'-]+){0,2}\s*:.*"),
    ("most", r"\s+read\b.{0,60}"),
    ("more", r"\s+(?:from|on)\b.{0,60}"),
    ("up", r"\s+next\b.{0,60}"),
    ("top", r"\s+stories\b.{0,60}"),
    ("editor editors", r"['’]?s?\s+picks?\b.{0,60}"),
    ("copyright", ".*"),
    ("c", r"\)\s*\d{4}.*"),
    ("cookie privacy", r"\s+(?:policy|notice|settings).*"),
    ("terms", r"\s+(?:of|and)\b.{0,60}"),
    ("additional", r"\s+(?:reporting|editing|writing)\s+by\b.*"),
    ("additional compiled translated edited written", r"(?:\s+(?:compiled|translated|edited|written))?\s+by\b.*\)"),
    ("reporting editing writing", r"\s+by\b.*"),
    ("filed", r"\s+under:?.*"),
    ("tag tags topic topics", ":.*"),
    ("source", ":.{0,80}"),
    ("this", r"\s+(?:article|story|post|report)\s+(?:was|is|has\s+been|originally|first)\b.{0,120}"),
)
"""The words that open what belongs to the page, and what then follows them to its end."""

_COUNTED = pattern(
    r"\d+(?:[\s-]*min(?:ute)?s?(?:[\s-]+(?:read|listen|watch)\w*)|\s+(?:comments?|shares?|views?|likes?|replies))\W*",
    re.IGNORECASE,
)
_RESERVED = pattern(r".{0,80}all\s+rights\s+reserved.{0,60}", re.IGNORECASE | re.DOTALL)
_CONTRIBUTED = pattern(
    r".{0,100}\bcontributed\s+to\s+this\s+(?:report|story|article)\b.{0,60}", re.IGNORECASE | re.DOTALL
)
_FIRST = pattern(r"\W*(\w+)")
_BYLINE = pattern(
    r"(?:[Bb]y|BY)[:\s]+(?:[A-Z][\w.'’-]*|and|AND|&|of|for|the)(?:[\s,|/]+(?:[A-Z@][\w.'’-]*|and|&|of|for|the|in|\|))*\s*"
)


@cache
def _following() -> dict[str, tuple[re.Pattern[str], ...]]:
    """What follows each word that may open furniture."""
    found: dict[str, tuple[re.Pattern[str], ...]] = {}
    for words, rest in _FOLLOWED:
        following = pattern(rf"(?:{rest})\W*", re.IGNORECASE | re.DOTALL)
        for word in words.split():
            found[word] = (*found.get(word, ()), following)
    return found


_CAPITALS = r"[A-Z][A-Z.'’-]+(?:\s+(?:[A-Z][A-Z.'’-]+|[A-Z]\.))*"
_IN_BRACKETS = pattern(
    r"\((?:[^()]*\b)?(?i:photo(?:graph)?|image|picture|pic|illustration|graphic|courtesy|credit|screen\s?(?:shot|grab))\b[^()]*\)$"
    rf"|\((?:[^()]*[/,]\s*)?(?i:{_AGENCY})(?:\s*(?:/|via|through)[^()]*)?\)$"
)
"""A credit in brackets at the end of a paragraph."""
_IN_CAPITALS = pattern(rf"(?:^|[.?!)”\"]\s+){_CAPITALS}\s*/\s*{_CAPITALS}(?:\s+(?i:via)\s+[\w ]+)?$")
"""The only credit that may end in a full stop, if but of an initial."""
_NAMED = pattern(
    r"(?:^|[.?!)”\"—–-]\s*|\s)(?:[A-Z][\w.'’-]+\s+){0,4}[A-Z][\w.'’-]+\s*(?:/|(?i:via))"
    rf"\s*(?i:{_AGENCY})(?:\s*(?:/|via)\s*[\w ]+)?$"
)
_SAID = pattern(
    r"(?:^|[.?!)”\"]\s+)(?i:(?:file\s+)?photo(?:graph)?s?|image|picture|credit|illustration)(?:\s+(?i:credit|by|courtesy(?:\s+of)?))?\s*[:/]\s*[^.]{2,60}$"
    r"|(?:^|[.?!)”\"]\s+)(?i:photo(?:graph)?|image|picture)\s+(?i:by|courtesy(?:\s+of)?)\s+[^.]{2,60}$"
    r"|(?:^|[.?!)”\"]\s+)(?:AP|AFP|EPA|PA)\s+(?i:photo|images?)\b[^.]{0,60}$"
)
_CREDITS = (
    *((mark, _NAMED) for mark in ("/", "via")),
    ("©", pattern(r"(?:^|[.?!)”\"]\s+)©[^.]{2,60}$")),
    *((word, _SAID) for word in ("photo", "image", "picture", "credit", "illustration")),
)
"""A credit at the end of a paragraph, with what is in each of its sort: most paragraphs have none, and are not looked at further."""
_LABELS = frozenset("fpicFPIC")
"""The letters that labels begin with."""
_LABEL = pattern(
    r"FILE(?:\s+PHOTO)?\s*[-–—:]|(?:photo|image|picture|caption|file photo|in pictures?)\s*:\s|fig(?:ure|\.)\s*\d+\s*[.:–—-]",
    re.IGNORECASE,
)
"""What labels a paragraph as a caption."""


def is_furniture(words: str) -> bool:
    """Whether a passage belongs to the page, not to the article."""
    words = words.strip()
    return len(words) < LONGEST and (_is_of_page(words) or (words[:1] in "Bb" and bool(_BYLINE.fullmatch(words))))


def _is_of_page(words: str) -> bool:
    first = _FIRST.match(words)
    if not first:
        return False
    start, end = first.span(1)
    opening = words[start:end]
    if (start and "©" in words[:start]) or (opening[0].isdecimal() and _COUNTED.fullmatch(words, start)):
        return True
    following = _following().get(opening.lower())
    if following and any(rest.fullmatch(words, end) for rest in following):
        return True
    lower = words.lower()
    if "rights reserved" in lower and _RESERVED.fullmatch(words):
        return True
    return "contributed" in lower and _CONTRIBUTED.fullmatch(words) is not None


def is_caption(words: str) -> bool:
    """Whether a passage reads as what stands under a picture: labelled as such, or with the credit of a photographer."""
    words = words.strip()
    if len(words) > LONGEST_CAPTION:
        return False
    if words[:1] in _LABELS and _LABEL.match(words):
        return True
    if words[-1:] == ")" and _IN_BRACKETS.match(words, max(0, words.rfind("("))):
        return True
    if "/" in words and _IN_CAPITALS.search(words):
        return True
    if words[-1:] == ".":
        return False
    lower = words.lower()
    return any(credit.search(words) for mark, credit in _CREDITS if mark in lower)


def is_empty(words: str) -> bool:
    """Whether there is no letter and no digit in it: rules, bullets, stars."""
    return not (words[:1].isalnum() or any(map(str.isalnum, words)))
