"""What stands inside a paragraph of Markdown and is no prose: code, link targets, tags, marks of emphasis, comments."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.documents.document import STOP, Hole
from claimcheck.documents.raised import LOWERED, RAISED
from claimcheck.figures import Span

FLOWING = frozenset("a abbr b big cite del dfn em font i ins mark q s small span strong sub sup time u".split())
"""Tags that words run on across."""


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(
        r"(?P<escape>\\)[!-/:-@\[-`{-~]"
        r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`))"  # by backticks as many as opened it
        r"|(?P<comment><!--.{0,20000}?-->)"
        r"|(?P<address><(?:https?|ftp|mailto):[^<>\s]*>|\bhttps?://[^\s<>\"”)\]]+|\bwww\.[^\s<>\"”)\]]+)"
        r"|(?P<tag></?(?P<name>[A-Za-z][\w-]*)[^<>]{0,2000}>)"
        r"|(?P<raised>(?<=<sup>)\d{1,3}(?=</sup>))"
        r"|(?P<lowered>(?<=<sub>)\d{1,3}(?=</sub>))"
        r"|(?P<target>(?<=\])(?:\((?:[^()\\]|\\.|\([^()]{0,500}\)){0,2000}\)|\[[^\[\]]{0,500}\]))"
        r"|(?P<note>\[\^[^\]\s]{1,80}\])"
        r"|(?P<entity>&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w*);)"
        r"|(?P<template>\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|\{[#.:][^{}]{0,500}\})",
        re.DOTALL,
    )


def holes_in(text: str, span: Span) -> Iterator[Hole]:
    """The stretches of a paragraph that are no prose, in order; the marks of emphasis and links aside."""
    for found in _inline().finditer(text, span.start, span.end):
        sort = "escape" if found["escape"] else next(name for name, words in found.groupdict().items() if words)
        yield Hole(Span(*found.span(sort)), _instead(sort, found))


def _instead(sort: str, found: re.Match[str]) -> str:
    """What is read in place of a hole."""
    if sort == "entity":
        from html import unescape  # the table of names is long, and entities are rare

        meant = unescape(found[0])
        return meant if len(meant) == 1 else STOP
    if sort in ("raised", "lowered"):
        return found[0].translate(RAISED if sort == "raised" else LOWERED)
    if sort in ("escape", "comment", "target", "note"):
        return ""
    return "" if sort == "tag" and found["name"].lower() in FLOWING else STOP


def marks_in(text: str, span: Span, holes: Sequence[Hole]) -> Iterator[Hole]:
    """The marks of emphasis and the brackets of links in a paragraph, which words run on across."""
    closed = [hole.span for hole in holes if span.start <= hole.span.start < span.end]
    for hole in closed:
        opening = _opening(text, span.start, hole.start) if text[hole.start] in "([" else None
        if opening is not None:
            picture = opening > span.start and text[opening - 1] == "!"
            yield Hole(Span(opening - picture, opening + 1), "")
            yield Hole(Span(hole.start - 1, hole.start), "")
    yield from (Hole(mark, "") for mark in _emphasis(text, span, closed))


def _opening(text: str, start: int, closing: int) -> int | None:
    """Where the bracket opens that closes right before an offset."""
    depth = 0
    for at in range(closing - 1, max(start, closing - 2000) - 1, -1):
        depth += {"]": 1, "[": -1}.get(text[at], 0)
        if not depth:
            return at if text[at] == "[" else None
    return None


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"(?<!\\)(?:\*{1,3}|_{1,3}|~~)")


def _emphasis(text: str, span: Span, closed: Sequence[Span]) -> Iterator[Span]:
    """Runs of stars, underscores and tildes that pair: one that opens before a word, and one like it that closes behind."""
    waiting: dict[str, list[Span]] = {}
    at = 0
    for found in _runs().finditer(text, span.start, span.end):
        while at < len(closed) and closed[at].end <= found.start():
            at += 1
        if at < len(closed) and closed[at].start < found.end():
            continue
        before = text[found.start() - 1] if found.start() > span.start else " "
        behind = text[found.end()] if found.end() < span.end else " "
        opened = waiting.setdefault(found[0], [])
        if opened and not before.isspace() and not behind.isalnum():
            yield opened.pop()
            yield Span(*found.span())
        elif not behind.isspace() and not before.isalnum():
            opened.append(Span(*found.span()))
