"""What each rule says of the examples on its page, as docs/messages.md has it: `python tests/messages.py` prints it anew."""

from collections.abc import Iterator

from pages import examples

from claimcheck.checking import check_accounts
from claimcheck.finding import Finding, Report
from claimcheck.rules import load_rules
from claimcheck.ruling import Rule

HEAD = """# What the rules say

Every message of the examples on the rules' pages: what is flagged, with the suggestion and the probable cause, and what is affirmed
under `--verbose`. The page is made by `python tests/messages.py`, and a test holds it against the code.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(section(rule) for rule in load_rules())])


def section(rule: Rule) -> str:
    """The part of the page that is of one rule."""
    return "\n".join(_told(rule))


def _told(rule: Rule) -> Iterator[str]:
    yield f"## {rule.code} {rule.name}\n"
    for part in ("Flagged", "Not flagged"):
        for example in examples(rule.page, part):
            report = check_accounts(example.accounts, example.settings)
            yield from _lines(report, rule)
    yield ""


def _lines(report: Report, rule: Rule) -> Iterator[str]:
    for finding in (*report.findings, *report.affirmed):
        if finding.code == rule.code:
            yield f"- **{'holds' if finding in report.affirmed else finding.severity}** {finding.message}{_beside(finding)}"


def _beside(finding: Finding) -> str:
    told = [f"→ {finding.suggestion}"] if finding.suggestion else []
    told += [f"because: {finding.cause}"] if finding.cause else []
    told += [f"verdict: {finding.verdict}"] if finding.verdict else []
    told += [f"fix: “{finding.fix.text}”"] if finding.fix else []
    return f"  \n  {'; '.join(told)}" if told else ""


if __name__ == "__main__":
    print(page(), end="")
