"""What a rule reports, and all that a check reports."""

from collections.abc import Iterator
from functools import cached_property

from attrs import field, frozen

from claimcheck.claims import Claim
from claimcheck.figures import Span
from claimcheck.quotation import Quotation
from claimcheck.settings import Severity
from claimcheck.vocabulary import Mode


@frozen
class Fix:
    """The one sensible edit that settles a finding, in the document that its first claim stands in.

    Where two edits are plausible there is none.
    """

    span: Span
    """The characters to replace, as the document was given."""
    text: str
    """What to put there."""

    @classmethod
    def of(cls, claim: Claim, old: str, new: str) -> "Fix | None":
        """The edit that puts new words for old ones in a printed figure.

        `None` where there is no text, where the old words stand in the figure more than once, and in a quotation, which
        nobody may edit.
        """
        printed, span = claim.quantity.text, claim.location.span
        if (
            span is None
            or claim.mode is Mode.QUOTED
            or len(printed) != span.end - span.start
            or printed.count(old) != 1
        ):
            return None
        start = span.start + printed.index(old)
        return cls(Span(start, start + len(old)), _cased(new, old))


def _cased(new: str, old: str) -> str:
    """Words written with a capital where those that they stand for are, and only there; names and signs as they are."""
    if not new[1:2].islower() or not old[:1].isalpha():
        return new
    return (new[0].upper() if old[0].isupper() else new[0].lower()) + new[1:]


@frozen(slots=False)
class Finding:
    """A clash, or with severity `INFO` something that was checked and holds.

    A rule yields it with a message and claims; code, rule and severity are filled in by the rule's own facts, unless the
    finding is milder.  `claims[0]` is where it points; the others are what it is at odds with.
    """

    message: str
    claims: tuple[Claim | Quotation, ...]
    suggestion: str | None = None
    cause: str | None = None
    verdict: str | None = None
    severity: Severity | None = None
    code: str = ""
    rule: str = ""
    fix: Fix | None = None

    @cached_property
    def fingerprint(self) -> str:
        """A name that depends on rule, what is counted and the figures' wording, not on where they stand."""
        parts = [self.code]
        for item in self.claims:
            if isinstance(item, Claim):
                parts += [item.kind, item.population or "", item.quantity.printed()]
            else:
                parts += ["quotation", item.speaker or "", item.words]
        from hashlib import sha256  # only reports for machines ask for it

        return sha256("\x1f".join(parts).encode()).hexdigest()[:16]


@frozen
class NotCompared:
    """Two claims of a kind that were not held against each other, and why."""

    first: Claim
    second: Claim
    reason: str


@frozen
class Report:
    """The outcome of a check: findings in order, what holds, and what was not compared."""

    findings: tuple[Finding, ...] = field(default=())
    affirmed: tuple[Finding, ...] = field(default=())
    not_compared: tuple[NotCompared, ...] = field(default=())
    not_looked_at: int = 0
    """How many more pairs of claims of a kind there are, beyond those that a trace looks at."""

    @property
    def ok(self) -> bool:
        """Whether there is no finding."""
        return not self.findings

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings as grave as this, or graver."""
        return tuple(f for f in self.findings if f.severity is not None and f.severity.rank >= severity.rank)

    def __len__(self) -> int:
        return len(self.findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)
