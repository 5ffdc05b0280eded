"""`claimcheck rules`: the catalogue."""

import click

from claimcheck.cli.streams import write
from claimcheck.config import load_configuration
from claimcheck.selection import rules_with


@click.command("rules")
def command() -> int:
    """The catalogue of rules."""
    rules = rules_with(load_configuration().plugins)
    name = max((len(rule.name) for rule in rules), default=0)
    write(f"{rule.code}  {rule.severity:7}  {rule.name:{name}}  {rule.title}" for rule in rules)
    return 0
