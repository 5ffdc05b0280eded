"""What stands inside a paragraph of Markdown and is no prose: code, link targets, tags, addresses, comments."""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.figures import Span


@cache
def _inline() -> re.Pattern[str]:
    """All that is to be walked past; what is prose after all (an escaped mark) is in the group `prose`."""
    return re.compile(
        r"(?P<prose>\\[!-/:-@\[-`{-~])"
        r"|(?<!`)(?P<ticks>`+)(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`)"  # code, by backticks as many as opened it
        r"|<!--.{0,20000}?-->"
        r"|<(?:https?|ftp|mailto):[^<>\s]*>|</?[A-Za-z][^<>]{0,2000}>"  # addresses in angles, tags
        r"|(?<=\])\((?:[^()\\]|\\.|\([^()]{0,500}\)){0,2000}\)"  # the target of a link
        r"|(?<=\])\[[^\[\]]{0,500}\]|\[\^[^\]\s]{1,80}\]"  # the name of a link, a footnote's mark
        r"|\bhttps?://[^\s<>\"”)\]]+|\bwww\.[^\s<>\"”)\]]+"
        r"|&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w*);"
        r"|\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|\{[#.:][^{}]{0,500}\}",  # templates, attributes
        re.DOTALL,
    )


def holes_in(text: str, span: Span) -> Iterator[Span]:
    """The stretches of a paragraph that are no prose, in order."""
    for found in _inline().finditer(text, span.start, span.end):
        if found["prose"] is None:
            yield Span(*found.span())
