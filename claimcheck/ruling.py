"""What a rule is: a function of an Account, a Series or a Story that yields findings, with its code and its page."""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, get_type_hints

from attrs import evolve, field, frozen

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.patterns import pattern
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account, Series, Story
from claimcheck.wording import clash

Scope = type[Account] | type[Series] | type[Story]
CODE = pattern(r"[A-Z]+\d+")


@frozen
class Rule:
    """A rule: its code, its name, how grave its findings are, what it is handed, and its page.

    The page is the docstring of the module that the function stands in. A rule of `several` holds claims against each
    other, and is handed nothing in which none can be.
    """

    code: str
    name: str
    severity: Severity
    scope: Scope
    page: str = field(repr=False)
    function: Callable[[Any, Settings], Iterator[Finding]] = field(repr=False)
    several: bool = False

    @property
    def title(self) -> str:
        """The first line of its page."""
        return self.page.strip().partition("\n")[0]

    def findings(self, given: Iterable[Account | Series | Story], settings: Settings) -> Iterator[Finding]:
        """What the rule finds, each with code, name and severity filled in."""
        for each in given:
            for found in self.function(each, settings):
                yield evolve(found, code=self.code, rule=self.name, severity=self._severity(found, settings))

    def _severity(self, found: Finding, settings: Settings) -> Severity:
        """How grave a finding is: a user's word overrides all."""
        if found.severity is Severity.INFO:
            return found.severity
        chosen = settings.severities.get(self.code) or settings.severities.get(self.name)
        return chosen or found.severity or self.severity


def slips(series: Series, cause_of: Callable[[Pair], str | None], advice: str) -> Iterator[Finding]:
    """Contradictions that a slip explains; an error where one source makes it, a warning between sources.

    Args:
        series: what is gone through.
        cause_of: the slip that makes one figure of a pair of the other, in words; `None` where none does.
        advice: what the message says of it, `{cause}` where the slip is named.
    """
    for pair in series.pairs:
        units = {figure.unit for figure in pair.figures}
        clashes = pair.verdict.agreement is Agreement.CONTRADICTION and not pair.vague and len(units) == 1
        cause = cause_of(pair) if clashes else None
        if cause:
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)}. {advice.format(cause=cause)}",
                (*fault, *other),
                cause=cause,
                verdict="contradiction",
                severity=Severity.NOTICE
                if pair.revision or pair.doubted
                else None
                if pair.within_source
                else Severity.WARNING,
            )


def alike(series: Series, what: str) -> Iterator[Finding]:
    """The figures that several claims of a series give alike, affirmed; `what` is the same in so many places."""
    for claims in series.repeated:
        yield Finding(
            f"{what} is the same in {len(claims)} places: {clash(claims, claims[1:])}.",
            claims,
            severity=Severity.INFO,
            verdict="equal",
        )


def rule(
    code: str, severity: Severity, several: bool = False
) -> Callable[[Callable[[Any, Settings], Iterator[Finding]]], Rule]:
    """Make a rule of a function; its first parameter's annotation says what it is handed.

    Args:
        code: letters and digits.
        severity: how grave its findings are, unless they say otherwise.
        several: whether it holds claims against each other, so that it is not asked where there are no two for it: of a
            series or story of one claim, a document without links.

    Raises:
        TypeError: if the code is no code, the annotation names nothing a rule can be handed, or the module has no page.
    """

    def make(function: Callable[[Any, Settings], Iterator[Finding]]) -> Rule:
        name = function.__name__.replace("_", "-")
        if not CODE.fullmatch(code):
            raise TypeError(f"{code!r} is no rule code; write letters and digits, as in CC102")
        first = next(iter(inspect.signature(function).parameters))
        scope = get_type_hints(function).get(first)
        if scope not in (Account, Series, Story):
            raise TypeError(f"rule {code} must take an Account, a Series or a Story first, not {scope}")
        page = inspect.getdoc(sys.modules[function.__module__])
        if not page:
            raise TypeError(f"rule {code} has no page: its module needs a docstring")
        return Rule(code, name, severity, scope, page, function, several)

    return make
