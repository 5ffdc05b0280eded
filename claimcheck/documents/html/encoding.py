"""The encoding of a page: by its mark of byte order, else as it says itself, else UTF-8."""

import codecs
import re

SEARCHED = 4_096
"""How many bytes a page has to say it in."""
_SAID = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{1,40})",
    re.IGNORECASE,
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_AS_BROWSERS_DO = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""Encodings that browsers take for another: Latin-1 is Windows-1252, and what can be read byte by byte is no UTF-16."""


def encoding_of(content: bytes) -> str:
    """The name of the encoding of a page, as Python has it."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    said = _SAID.search(content[:SEARCHED])
    if said is None:
        return "utf-8"
    try:
        name = codecs.lookup((said[1] or said[2]).decode("ascii")).name
    except LookupError:
        return "utf-8"
    return _AS_BROWSERS_DO.get(name, name)
