"""What elements of a page are, by their names and by the words that publishers call them."""

import re
from collections.abc import Iterable
from functools import cache

from claimcheck.documents.inline import FLOWING

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without content."""
CODE = frozenset("code kbd samp var tt".split())
WIDGETS = frozenset("audio button canvas embed iframe map object select textarea video".split())
"""Silent elements that stand among words and part them."""
UNSEEN = frozenset("math noscript script style svg template".split())
"""Silent elements that stand among words and do not part them."""
INLINE = (
    FLOWING
    | CODE
    | WIDGETS
    | UNSEEN
    | frozenset("acronym bdi bdo data label nobr output picture rp rt ruby strike".split())
)
"""Elements that stand among words, so that a paragraph goes on around them."""
SILENT = WIDGETS | UNSEEN | CODE | frozenset("aside datalist dialog footer form head menu nav pre title".split())
"""Elements that say nothing of the article, or nothing in prose."""
IN_HEAD = frozenset("base link meta noscript script style template title".split())
"""What may stand in the head of a page: anything else ends it."""
SILENT_ROLES = frozenset(
    "alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search tab tablist toolbar".split()
)
HIDDEN = frozenset("visually-hidden visuallyhidden sr-only screen-reader-text screenreader-text a11y-hidden".split())
"""Classes of what only readers aloud are told ("Image caption,")."""
ENDS = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "option": ("option",),
}
"""What ends where another of its kind begins."""
LISTS = {
    "li": ("ul", "ol"),
    "dt": ("dl",),
    "dd": ("dl",),
    "tr": ("table",),
    "td": ("tr", "table"),
    "th": ("tr", "table"),
}
"""Beyond what it ends nothing."""
WALLS = ("table", "td", "th", "caption", "template", "object")
"""Elements that a closing tag without its opening one does not reach beyond."""
CONTAINERS = frozenset("article body center div html main section td".split())
"""Elements that hold paragraphs; words that stand in them alone may be several, parted by line breaks."""
TABLE_PARTS = frozenset("tbody td tfoot th thead tr".split())
SUSPECT = frozenset(
    "ad ads adslot advert advertisement advertising breadcrumb breadcrumbs comment comments consent cookie cookies disqus instagram "
    "links newsletter newsletters outbrain paywall player poll promo promos promoted promotion quiz readmore recirc recirculation recommendation "
    "recommendations recommended related share shares sharing signup sidebar social sponsor sponsored subscribe subscription taboola "
    "trending tweet video".split()
)
"""Words in classes of what stands around an article; a word means nothing where most of it is called so."""
CAPTIONS = frozenset("caption imagecaption figcaption".split())
SUMMARIES = frozenset("summary standfirst subtitle subheadline deck dek excerpt teaser intro sapo".split())
"""Words in classes of what sums up an article below its headline."""


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def words_of(names: Iterable[str]) -> frozenset[str]:
    """The words that class names and the like are made of: "relatedLinks_box-2" has related, links and box."""
    found: set[str] = set()
    for name in names:
        for part in name.split():
            found.add(part.lower())
            found.update(word.lower() for word in _part().findall(part))
    return frozenset(found)
