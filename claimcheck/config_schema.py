"""The configuration as a JSON schema, so that editors complete keys and mark what is wrong as it is typed."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from claimcheck.config import DOCUMENT_KEYS, KEYS
from claimcheck.config_kinds import POPULATION_KEYS
from claimcheck.kinds import kinds_by_name
from claimcheck.ruling import Rule
from claimcheck.settings import CUE_SHELVES, DEFAULT, NEWS_VAGUE, HouseStyle, Profile, Severity
from claimcheck.vocabulary import Measure, Tracked

DRAFT = "http://json-schema.org/draft-07/schema#"
"""The draft that editors of TOML know."""

Schema = dict[str, Any]

DESCRIPTIONS: Mapping[str, str] = {
    "select": "Rules to ask: codes, beginnings of codes, names; all where there is none.",
    "ignore": "Rules not to ask.",
    "fail_on": "The mildest severity that makes the exit code 1.",
    "show": "The mildest severity that is printed.",
    "as_of": "The day of checking, from which the age of a figure is reckoned.",
    "about": "How far “about” reaches to either side, as a share of the number.",
    "nearly": "How far “nearly”, “almost” and “just over” reach, as a share of the number.",
    "yearless": "How many days from its text a day printed without a year may lie, to be of that year.",
    "ahead": "How many days ahead a day printed without a year is taken for a slip where it is told as over.",
    "profile": "By whose convention vague words are read.",
    "vague": "What vague words admit, in place of what they do by the profile: two ends, or the lower one.",
    "headline": "How far a headline or caption may round down a figure of the text below it, as a share of that figure.",
    "house_style": "Whether soldiers are the Army's (us), or any troops (uk).",
    "over": "Whether “over 12” may be printed for “more than 12”.",
    "shelf_life": "After how many days a printed figure is stale, by kind.",
    "severities": "Severity by code or name of the rule, in place of the rule's own.",
    "documents": "Publisher and day of files that do not tell them; the first that fits.",
    "tracked_changes": "Whether tracked changes of DOCX files are read as accepted (final) or as rejected (original).",
    "populations": "Who is counted, beside those that are known.",
    "kinds": "Kinds of figures, beside those that come with claimcheck: their facts and cue words.",
    "plugins": "Entry points of the group claimcheck.rules whose rules are asked too.",
}


def configuration_schema(rules: Iterable[Rule]) -> Schema:
    """What can be set; the severities of plugins' rules are taken for right where plugins are named."""
    properties = _properties()
    severities = _table(sorted(word for rule in rules for word in (rule.code, rule.name)), _choice(Severity))
    return {
        "$schema": DRAFT,
        "title": "What a project sets for claimcheck",
        "type": "object",
        "additionalProperties": False,
        "properties": {key: {"description": DESCRIPTIONS[key], **properties[key]} for key in KEYS},
        "if": {"required": ["plugins"]},
        "else": {"properties": {"severities": severities}},
    }


def _properties() -> Mapping[str, Schema]:
    """Each key's values, and what it is where it is not set."""
    words: Schema = {"type": "array", "items": {"type": "string"}}
    day = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d"}
    share = {"type": "number", "minimum": 0, "exclusiveMaximum": 1}
    days = {"type": "integer", "minimum": 0}
    ends = {"type": "array", "items": {"type": "number"}, "minItems": 1, "maxItems": 2}
    document = {key: day if key == "published" else {"type": "string"} for key in DOCUMENT_KEYS}
    kind = {
        **dict.fromkeys((*CUE_SHELVES, "nouns"), words),
        **{key: {"type": "boolean", "default": False} for key in ("monotone", "of_people")},
        "shelf_life": days,
        "measure": {**_choice(Measure), "default": Measure.CUMULATIVE.value},
    }
    population = {key: {"type": "string"} if key == "part_of" else words for key in POPULATION_KEYS}
    return {
        **dict.fromkeys(("select", "ignore", "plugins"), words),
        **dict.fromkeys(("fail_on", "show"), _choice(Severity)),
        **{key: {**share, "default": float(getattr(DEFAULT, key))} for key in ("about", "nearly", "headline")},
        **{key: {**days, "default": getattr(DEFAULT, key)} for key in ("yearless", "ahead")},
        "as_of": day,
        "profile": {**_choice(Profile), "default": DEFAULT.profile.value},
        "vague": _table(NEWS_VAGUE, ends),
        "tracked_changes": {**_choice(Tracked), "default": Tracked.FINAL.value},
        "house_style": {**_choice(HouseStyle), "default": DEFAULT.house_style.value},
        "over": {"type": "boolean", "default": DEFAULT.over},
        "shelf_life": _table(kinds_by_name(), days),
        "severities": {"type": "object", "additionalProperties": _choice(Severity)},
        "documents": {"type": "array", "items": {**_closed(document), "required": ["path"]}},
        "populations": {"type": "object", "additionalProperties": _closed(population)},
        "kinds": {"type": "object", "additionalProperties": _closed(kind)},
    }


def _choice(words: type[StrEnum]) -> Schema:
    return {"enum": [word.value for word in words]}


def _table(keys: Iterable[str], values: Schema) -> Schema:
    """A table of these keys alone, with values of one sort."""
    return _closed(dict.fromkeys(keys, values))


def _closed(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "additionalProperties": False, "properties": dict(properties)}
