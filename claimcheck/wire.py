"""The values as plain dicts, for JSON: what the contract calls figure, claim and finding."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from claimcheck.claims import Claim
from claimcheck.day_quantities import date_quantity
from claimcheck.figures import Figure, Span
from claimcheck.finding import Finding, Fix, NotCompared
from claimcheck.quotation import Quotation
from claimcheck.wire_quantities import Wire, amount_to_wire, date_to_wire, quantity_to_wire

CLAIM_SCHEMA = "claimcheck.claim/1"


def span_to_wire(span: Span | None, text: str) -> Wire | None:
    """Where something stands, with its words."""
    if span is None:
        return None
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def figure_to_wire(figure: Figure, text: str) -> Wire:
    """A figure read in the text, keys as the contract has them."""
    quantity = figure.quantity
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": text[figure.span.start : figure.span.end],
        "number": span_to_wire(figure.number, text),
        "noun": span_to_wire(figure.noun, text),
        "dimension": figure.dimension,
        "unit": "" if quantity is None else quantity.unit,
        **quantity_to_wire(quantity),
        "date": date_to_wire(figure.date),
    }


def claim_to_wire(claim: Claim, text: str | None = None) -> Wire:
    """A claim, keys as the contract has them: all of a figure, and what it is about.

    Args:
        claim: any kind of claim.
        text: the text that it stands in, where it is at hand; without it, words are taken from the claim's own quote.
    """
    place, quantity = claim.location, claim.quantity
    span = place.span
    return {
        "id": claim.id,
        "kind": claim.kind,
        "measure": claim.measure.value,
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
        "text": quantity.text if text is None or span is None else span.of(text),
        "number": _within(place.number, claim, text),
        "noun": _within(place.noun, claim, text),
        **measured_to_wire(claim),
        "population": claim.population,
        "event": claim.event,
        "place": claim.place,
        "period": {"start": _iso(claim.start), "end": _iso(claim.end)},
        "as_of": _iso(claim.as_of),
        "as_of_basis": claim.as_of_basis,
        "apart": None if claim.apart is None else claim.apart.value,
        "relations": [{"type": link.relation.value, "claim": link.claim} for link in claim.links],
        "lineage": claim.lineage,
        "modality": claim.modality.value,
        "attribution": {"speaker": claim.speaker, "mode": claim.mode.value},
        **_stands(claim),
        "role": claim.role.value,
        "tense": None if claim.tense is None else claim.tense.value,
        "attackers": None if claim.attackers is None else claim.attackers.value,
        "revised": claim.revised,
        "unclear": claim.unclear,
        "quote": claim.quote,
    }


def measured_to_wire(claim: Claim) -> Wire:
    """How many, how much or which days a claim says, and the date as printed."""
    quantity = claim.quantity
    return {
        "dimension": quantity.dimension,
        **(_days_to_wire(claim) if quantity.dimension == "date" else amount_to_wire(quantity)),
        "date": date_to_wire(claim.when),
    }


def quotation_to_wire(quotation: Quotation) -> Wire:
    """A quotation, as an item among claims."""
    span = quotation.location.span
    return {
        "id": quotation.id,
        "kind": "quotation",
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
        "text": quotation.words,
        **quantity_to_wire(None),
        "as_of": _iso(quotation.occasion),
        "attribution": {"speaker": quotation.speaker, "mode": "quoted"},
        **_stands(quotation),
        "quote": quotation.words,
    }


def not_compared_to_wire(pair: NotCompared, texts: Mapping[str | int, str]) -> Wire:
    """Two claims that were not compared, and why."""
    return {"claims": [_item_to_wire(claim, texts) for claim in (pair.first, pair.second)], "reason": pair.reason}


def finding_to_wire(finding: Finding, texts: Mapping[str | int, str] = MappingProxyType({})) -> Wire:
    """A finding, keys as the contract has them; it points where its first claim stands.

    Args:
        finding: as a rule reports it.
        texts: the texts of the documents, by their ids, where they are at hand.
    """
    first = finding.claims[0]
    place = first.location
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": None if finding.severity is None else finding.severity.value,
        "verdict": finding.verdict,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "cause": finding.cause,
        "fix": _fix_to_wire(finding.fix),
        "fingerprint": finding.fingerprint,
        "claims": [_item_to_wire(item, texts) for item in finding.claims],
        "path": first.source.path,
        "start": None if place.span is None else place.span.start,
        "end": None if place.span is None else place.span.end,
        "line": place.line,
        "column": place.column,
    }


def _fix_to_wire(fix: Fix | None) -> Wire | None:
    return None if fix is None else {"start": fix.span.start, "end": fix.span.end, "text": fix.text}


def _item_to_wire(item: Claim | Quotation, texts: Mapping[str | int, str]) -> Wire:
    return quotation_to_wire(item) if isinstance(item, Quotation) else claim_to_wire(item, text_of(item, texts))


def text_of(item: Claim | Quotation, texts: Mapping[str | int, str]) -> str | None:
    """The text that a claim stands in, where it is at hand; a line of a ledger stands there, whatever document it names."""
    for name in (item.source.path, item.location.document):
        if name is not None and name in texts:
            return texts[name]
    return None


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _days_to_wire(claim: Claim) -> Wire:
    """A quantity of days: `date` tells it; where that is not all (a hedge, an open end), `days` has the day numbers."""
    quantity = claim.quantity
    told = claim.when is not None and quantity == date_quantity(claim.when, quantity.text)
    wire: Wire = {"unit": "", **quantity_to_wire(None), "hedge": quantity.hedge, "approximate": quantity.approximate}
    return wire if told else {**wire, "days": amount_to_wire(quantity)}


def _stands(item: Claim | Quotation) -> Wire:
    """Who said it, and where it stands."""
    source, place = item.source, item.location
    return {
        "source": {"name": source.name, "published": source.published, "path": source.path, "url": source.url},
        "document": place.document,
        "line": place.line,
        "column": place.column,
    }


def _within(span: Span | None, claim: Claim, text: str | None) -> Wire | None:
    """A stretch near a claim's figure, with its words: from the text, else from the quote, else without."""
    if span is None:
        return None
    if text is not None:
        return span_to_wire(span, text)
    return {"start": span.start, "end": span.end, "text": _quoted(span, claim)}


def _quoted(span: Span, claim: Claim) -> str | None:
    """The words of a stretch as the quote has them, where there is no doubt where the quote stands."""
    figure, words = claim.location.span, claim.quantity.text
    if figure is None or not words or claim.quote.count(words) != 1:
        return None
    start = span.start - figure.start + claim.quote.index(words)
    end = start + span.end - span.start
    return claim.quote[start:end] if start >= 0 and end <= len(claim.quote) else None
