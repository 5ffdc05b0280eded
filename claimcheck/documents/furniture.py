"""What stands around the prose of an article and belongs to the page: navigation, bylines, credits of photographs."""

import re
from functools import cache

_AGENCY = (
    r"(?:getty(?: images)?|afp|reuters|epa|ap|associated press|shutterstock|alamy|xinhua|tass|upi|anadolu|bloomberg"
    r"|istock\w*|zuma\w*|pa wire|pa media|dpa|ansa|magnum|unsplash|wikimedia(?: commons)?)"
)

LONGEST_CAPTION = 700
"""A caption has no more letters."""


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:"
        r"\d+[\s-]*min(?:ute)?s?(?:[\s-]+(?:read|listen|watch)\w*)"
        r"|(?:read|see|view|watch|find|get)\s+(?:the\s+)?(?:original|full|more|also|next|related)\b.*"
        r"|(?:click|tap|swipe)\s+(?:here|to|for|on)\b.*"
        r"|(?:sign\s+up|subscribe|register|log\s+in|sign\s+in|donate|join)\b(?:\s+(?:now|here|today|free|for|to|up|our|us|the\s+conversation)\b.*)?"
        r"|(?:follow|like|find|contact|support|email|reach)\s+us\b.*"
        r"|(?:share|print|email|tweet|save|bookmark|comment)s?(?:\s+(?:this|on|via|to)\b.*)?"
        r"|\d+\s+(?:comments?|shares?|views?|likes?|replies)"
        r"|advert\w*|sponsored(?:\s+content)?|promoted|story\s+continues\s+below.*|(?:article|scroll)\s+(?:continues|to\s+continue)\b.*"
        r"|skip\s+to\b.*|(?:main\s+)?navigation|menu|home|search|close|loading\W*|back\s+to\s+top|breadcrumbs?"
        r"|(?:related|recommended|trending|popular|most\s+read|editors?['’]?s?\s+picks?|more\s+from|more\s+on|up\s+next|top\s+stories)\b.{0,60}"
        r"|(?:copyright|©|\(c\)\s*\d{4}).*|.{0,80}all\s+rights\s+reserved.{0,60}"
        r"|(?:cookie|privacy)\s+(?:policy|notice|settings).*|terms\s+(?:of|and)\b.{0,60}"
        r"|\((?:additional\s+)?(?:reporting|editing|writing|compiled|translated|edited|written)\s+by\b.*\)"
        r"|(?:additional\s+)?(?:reporting|editing|writing)\s+by\b.*|tags?:.*|filed\s+under:?.*|topics?:.*|source:.{0,80}"
        r"|.{0,100}\bcontributed\s+to\s+this\s+(?:report|story|article)\b.{0,60}"
        r"|this\s+(?:article|story|post|report)\s+(?:was|is|has\s+been|originally|first)\b.{0,120}"
        r")\W*",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(
        r"(?:[Bb]y|BY)[:\s]+(?:[A-Z][\w.'’-]*|and|AND|&|of|for|the)(?:[\s,|/]+(?:[A-Z@][\w.'’-]*|and|&|of|for|the|in|\|))*\s*"
    )


_MAY_BE = "( / © via photo image picture credit illustration file fig caption".split()
"""One of these is in every credit and label; most paragraphs have none of them, and are not looked at further."""


@cache
def _credited() -> re.Pattern[str]:
    """A credit at the end of a paragraph."""
    capitals = r"[A-Z][A-Z.'’-]+(?:\s+(?:[A-Z][A-Z.'’-]+|[A-Z]\.))*"
    return re.compile(
        r"\((?:[^()]*\b)?(?i:photo(?:graph)?|image|picture|pic|illustration|graphic|courtesy|credit|screen\s?(?:shot|grab))\b[^()]*\)\s*$"
        rf"|\((?:[^()]*[/,]\s*)?(?i:{_AGENCY})(?:\s*(?:/|via|through)[^()]*)?\)\s*$"
        rf"|(?:^|[.?!)”\"]\s+){capitals}\s*/\s*{capitals}(?:\s+(?i:via)\s+[\w ]+)?\s*$"
        rf"|(?:^|[.?!)”\"—–-]\s*|\s)(?:[A-Z][\w.'’-]+\s+){{0,4}}[A-Z][\w.'’-]+\s*(?:/|(?i:via))\s*(?i:{_AGENCY})(?:\s*(?:/|via)\s*[\w ]+)?\s*$"
        r"|(?:^|[.?!)”\"]\s+)(?i:(?:file\s+)?photo(?:graph)?s?|image|picture|credit|illustration)(?:\s+(?i:credit|by|courtesy(?:\s+of)?))?\s*[:/]\s*[^.]{2,60}$"
        r"|(?:^|[.?!)”\"]\s+)(?i:photo(?:graph)?|image|picture)\s+(?i:by|courtesy(?:\s+of)?)\s+[^.]{2,60}$"
        rf"|(?:^|[.?!)”\"]\s+)(?:AP|AFP|EPA|PA)\s+(?i:photo|images?)\b[^.]{{0,60}}$|(?:^|[.?!)”\"]\s+)©[^.]{{2,60}}$"
    )


@cache
def _captioned() -> re.Pattern[str]:
    """A label at the start of a paragraph."""
    return re.compile(
        r"(?:FILE(?:\s+PHOTO)?\s*[-–—:]|(?:photo|image|picture|caption|file photo|in pictures?)\s*:\s|fig(?:ure|\.)\s*\d+\s*[.:–—-])",
        re.IGNORECASE,
    )


def is_furniture(words: str) -> bool:
    """Whether a passage belongs to the page, not to the article."""
    words = words.strip()
    return len(words) < 240 and bool(_furniture().fullmatch(words) or _byline().fullmatch(words))


def is_caption(words: str) -> bool:
    """Whether a passage reads as what stands under a picture: labelled as such, or with the credit of a photographer."""
    words = words.strip()
    if len(words) > LONGEST_CAPTION:
        return False
    opening = words[:20]
    lower = words.lower()
    for mark in _MAY_BE:
        if mark in lower:
            break
    else:
        return False
    return bool(_credited().search(words) or (opening[0:4] != "FILE" and _captioned().match(words)) or _file(opening))


def _file(opening: str) -> bool:
    return bool(re.match(r"FILE(?: PHOTO)?\s*[-–—:]", opening))


def is_empty(words: str) -> bool:
    """Whether there is no letter and no digit in it: rules, bullets, stars."""
    return not any(letter.isalnum() for letter in words)
