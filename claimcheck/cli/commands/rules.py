"""`claimcheck rules`: the catalogue."""

import click

from claimcheck.cli.streams import write
from claimcheck.rules import load_rules


@click.command("rules")
def command() -> int:
    """The catalogue of rules: code, severity, name and what it is about."""
    rules = load_rules()
    name = max((len(rule.name) for rule in rules), default=0)
    write(f"{rule.code}  {rule.severity:7}  {rule.name:{name}}  {rule.title}" for rule in rules)
    return 0
