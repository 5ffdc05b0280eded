"""A claim or a quotation into a line of the notation."""

import json
from collections.abc import Iterator

from claimcheck.claims import Claim, Dated, Source
from claimcheck.notation.cells import escaped
from claimcheck.notation.reading import UNKNOWN, is_day, read_words
from claimcheck.quotation import Quotation
from claimcheck.vocabulary import Modality, Mode, Role
from claimcheck.wire import measured_to_wire
from claimcheck.wire_quantities import Wire

ENDS = ("lower", "upper", "soft_lower", "soft_upper")


def write_line(item: Claim | Quotation) -> str:
    """The line that reads back to an equal claim, but for where it stands; of the place, the document is kept."""
    if isinstance(item, Quotation):
        columns = ["", "quotation", "", ""]
        told = {"speaker": item.speaker, "as_of": item.occasion, "quote": item.words, "id": item.id}
        pairs = [(key, str(value)) for key, value in told.items() if value]
    else:
        columns = [item.population or "", item.kind, item.event or "", item.quantity.printed().strip()]
        pairs = list(_pairs(item))
    if item.location.document is not None:
        pairs.append(("document", str(item.location.document)))
    source, rest = _written_source(item.source)
    keys = [f"{key}={escaped(value)}" for key, value in (*rest, *pairs)]
    written = [*map(escaped, columns), *([source, *keys] if source or keys else ())]
    return " | ".join(written).lstrip()


def _written_source(source: Source) -> tuple[str, list[tuple[str, str]]]:
    """The cell of the source, and the keys for what does not fit into it."""
    rest = [(key, value) for key, value in (("path", source.path), ("url", source.url)) if value]
    name, published = source.name or "", source.published or ""
    if published and ("," in published or published != published.strip() or not is_day(published)):
        rest, published = [("published", published), *rest], ""
    if name and not published and ("," in name or is_day(name)):
        return escaped(f"{name},"), rest
    return escaped(", ".join(part for part in (name, published) if part)), rest


def _pairs(claim: Claim) -> Iterator[tuple[str, str]]:
    """The keys of a claim that say more than its cells and what would be taken without them."""
    texts = {
        "place": claim.place,
        "speaker": claim.speaker,
        "lineage": claim.lineage,
        "quote": claim.quote,
        "id": claim.id,
    }
    days = {"since": claim.start, "until": claim.end}
    told: dict[str, str | None] = {key: day.isoformat() for key, day in days.items() if day}
    told |= dict(_as_of(claim))
    usual = {"measure": claim.usual_measure, "modality": Modality.ASSERTED, "mode": Mode.VOICE, "role": Role.BODY}
    for key, usually in usual.items():
        value = getattr(claim, key)
        told[key] = None if value is usually else value.name.lower()
    told["apart"] = claim.apart.name.lower() if claim.apart else None
    told["tense"] = claim.tense.name.lower() if claim.tense else None
    told["attackers"] = claim.attackers.value if claim.attackers else None
    told["revised"] = "yes" if claim.revised else None
    told["unclear"] = "yes" if claim.unclear else None
    told |= texts
    yield from ((key, value) for key, value in told.items() if value)
    yield from ((link.relation.value, link.claim) for link in claim.links)
    if not _tells(claim):
        yield "exact", json.dumps(_short({"text": claim.quantity.text, **measured_to_wire(claim)}), ensure_ascii=False)


def _short(told: Wire) -> Wire:
    """What is told, without what is taken where it is not; ends stay, for without them the words would be read."""
    dated = told["dimension"] == "date"
    ends = {} if dated else {end: told[end] for end in ENDS}
    opened = {f"{end}_closed": False for end in ends if told[end] is not None and not told[f"{end}_closed"]}
    rest = {key: value for key, value in told.items() if value and key not in ends and not key.endswith("_closed")}
    date = told["date"]
    return {**rest, **ends, **opened, **({"date": _short_date(date)} if isinstance(date, dict) else {})}


def _short_date(told: Wire) -> Wire:
    return {key: value for key, value in told.items() if value not in (None, False)}


def _as_of(claim: Claim) -> Iterator[tuple[str, str]]:
    if claim.as_of != claim.source.day:
        yield "as_of", claim.as_of.isoformat() if claim.as_of else UNKNOWN
    usual = None if claim.as_of is None else "published" if claim.as_of == claim.source.day else "stated"
    if claim.as_of_basis != usual:
        yield "as_of_basis", claim.as_of_basis or UNKNOWN


def _tells(claim: Claim) -> bool:
    """Whether the words of the quantity alone tell all of it."""
    words = claim.quantity.printed().strip()
    try:
        quantity, when = read_words(words, isinstance(claim, Dated), claim.source)
    except ValueError:
        return False
    plain = type(claim)(quantity) if when is None else type(claim)(quantity, when=when)
    return (plain.quantity, plain.when) == (claim.quantity, claim.when)
