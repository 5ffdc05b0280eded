"""What a page says of itself: title, publisher and day, as search engines and social networks read them."""

import json
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from claimcheck.documents.dateline import day_in
from claimcheck.documents.html.outline import Outline
from claimcheck.documents.scan import Masthead

TITLES = ("og:title", "twitter:title")
SITES = ("og:site_name", "application-name")
DAYS = (
    "article:published_time datepublished og:published_time pubdate publishdate publish-date publication_date date dc.date "
    "dc.date.issued dcterms.issued dcterms.created dcterms.date parsely-pub-date sailthru.date article.published"
).split()
"""Names of tags that tell the day of publication, the plainest first."""
ARTICLES = frozenset(["BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting"])
SEPARATORS = (" | ", " - ", " – ", " — ", " · ", " :: ")


def masthead(text: str, page: Outline) -> Masthead:
    """What the tags in the head of a page, and the data for machines in it, tell."""
    named = _named(page)
    data = next(_articles(text, page), {})
    publisher = data.get("publisher")
    site = _first(named, SITES) or _text(publisher.get("name") if isinstance(publisher, Mapping) else publisher)
    days = (named[name] for name in DAYS if name in named)
    published = next(
        (day for words in (*days, _text(data.get("datePublished"))) if words and (day := day_in(words))), None
    )
    title = _first(named, TITLES) or _text(data.get("headline")) or own_title(text, page, site)
    return Masthead(title, site, published or _marked(page), named.get("og:url"), "page")


def _named(page: Outline) -> dict[str, str]:
    """The content of tags in the head by their names; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in page.metas:
        content = meta.get("content", "").strip()
        for key in ("property", "name", "itemprop"):
            if content and meta.get(key):
                found.setdefault(meta[key].lower(), content)
    return found


def _first(named: Mapping[str, str], keys: tuple[str, ...]) -> str | None:
    return next((named[key] for key in keys if key in named), None)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _articles(text: str, page: Outline) -> Iterator[Mapping[str, Any]]:
    """The articles that data for machines (JSON-LD) describe; data that is broken describes none."""
    for span, inside in page.raw:
        if inside < 0 or page.elements[inside].attributes.get("type", "").lower() != "application/ld+json":
            continue
        try:
            waiting = [json.loads(span.of(text))]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(reversed(value))
            elif isinstance(value, dict):
                if _is_article(value.get("@type")):
                    yield value
                waiting.extend(reversed(list(value.values())))


def _is_article(sort: object) -> bool:
    sorts = sort if isinstance(sort, list) else [sort]
    return any(isinstance(each, str) and (each.endswith("Article") or each in ARTICLES) for each in sorts)


def _marked(page: Outline) -> str | None:
    """The day of the times in the page that are marked as that of publication; `None` where they differ."""
    days = {
        day[:10]: day
        for element in page.elements
        if element.name == "time"
        and not element.silent
        and _publishes(element.attributes, element.words)
        and (day := day_in(element.attributes.get("datetime", "")))
    }
    return next(iter(days.values())) if len(days) == 1 else None


def _publishes(told: Mapping[str, str], words: frozenset[str]) -> bool:
    return "pubdate" in told or "published" in words or told.get("itemprop", "").lower() == "datepublished"


def own_title(text: str, page: Outline, site: str | None) -> str | None:
    """The title of a page in its own words, without the name of the site behind it."""
    for span, inside in page.raw:
        if page.elements[inside].name == "title":
            return without_site(" ".join(unescape(span.of(text)).split()), site) or None
    return None


def without_site(title: str, site: str | None) -> str:
    """A title without the name of the site that stands behind it."""
    for mark in SEPARATORS:
        head, found, tail = title.rpartition(mark)
        if found and head.strip() and site is not None and tail.strip().casefold() == site.casefold():
            return head.strip()
    return title
