"""`claimcheck rules`: the catalogue."""

import click

from claimcheck.cli.options import config_option
from claimcheck.cli.streams import write
from claimcheck.config import Configuration
from claimcheck.selection import rules_with


@click.command("rules")
@config_option
def command(configuration: Configuration) -> int:
    """The catalogue of rules."""
    rules = rules_with(configuration.plugins)
    name = max((len(rule.name) for rule in rules), default=0)
    write(f"{rule.code}  {rule.severity:7}  {rule.name:{name}}  {rule.title}" for rule in rules)
    return 0
