"""Typed claims about figures, and rules that say where they do not agree.

The public names are loaded when they are first asked for, so that `import claimcheck` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.checking import check
    from claimcheck.claims import Claim, Source
    from claimcheck.comparison import Verdict
    from claimcheck.dossier import check_paths
    from claimcheck.entailment import supports
    from claimcheck.finding import Finding, Report
    from claimcheck.interval import Interval
    from claimcheck.kinds.casualties import Casualties, Killed, Missing, Wounded
    from claimcheck.kinds.count import Count
    from claimcheck.kinds.countdown import Countdown
    from claimcheck.kinds.deadline import Deadline
    from claimcheck.kinds.evacuees import Evacuees
    from claimcheck.kinds.event_count import EventCount
    from claimcheck.kinds.remaining import Remaining
    from claimcheck.quantities import Quantity, about, at_least, at_most, between, exactly, fewer_than, more_than
    from claimcheck.reading import read
    from claimcheck.settings import Settings, Severity

__version__ = "0.1.0"

__all__ = [
    "Casualties",
    "Claim",
    "Count",
    "Countdown",
    "Deadline",
    "Evacuees",
    "EventCount",
    "Finding",
    "Interval",
    "Killed",
    "Missing",
    "Quantity",
    "Remaining",
    "Report",
    "Settings",
    "Severity",
    "Source",
    "Verdict",
    "Wounded",
    "about",
    "at_least",
    "at_most",
    "between",
    "check",
    "check_paths",
    "exactly",
    "fewer_than",
    "more_than",
    "read",
    "supports",
]

_HOMES = {
    "checking": ("check",),
    "claims": ("Claim", "Source"),
    "comparison": ("Verdict",),
    "dossier": ("check_paths",),
    "entailment": ("supports",),
    "finding": ("Finding", "Report"),
    "interval": ("Interval",),
    "kinds.casualties": ("Casualties", "Killed", "Missing", "Wounded"),
    "kinds.count": ("Count",),
    "kinds.countdown": ("Countdown",),
    "kinds.deadline": ("Deadline",),
    "kinds.evacuees": ("Evacuees",),
    "kinds.event_count": ("EventCount",),
    "kinds.remaining": ("Remaining",),
    "quantities": ("Quantity", "about", "at_least", "at_most", "between", "exactly", "fewer_than", "more_than"),
    "reading": ("read",),
    "settings": ("Settings", "Severity"),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
