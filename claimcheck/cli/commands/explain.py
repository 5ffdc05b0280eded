"""`claimcheck explain`: one rule's page."""

import click

from claimcheck.cli.options import config_option
from claimcheck.cli.streams import write
from claimcheck.config import Configuration
from claimcheck.selection import rules_with


@click.command("explain")
@click.argument("code")
@config_option
def command(code: str, configuration: Configuration) -> int:
    """The page of one rule.

    CODE is its code, or its name.
    """
    wanted = code.casefold()
    found = [
        rule for rule in rules_with(configuration.plugins) if wanted in (rule.code.casefold(), rule.name.casefold())
    ]
    if not found:
        raise click.UsageError(f"{code!r} is no rule; `claimcheck rules` lists those there are")
    for rule in found:
        write([f"{rule.code} {rule.name} ({rule.severity})", "", rule.page.strip()])
    return 0
