"""`claimcheck explain`: one rule's page."""

import click

from claimcheck.cli.streams import write
from claimcheck.config import load_configuration
from claimcheck.selection import rules_with


@click.command("explain")
@click.argument("code")
def command(code: str) -> int:
    """The page of one rule.

    CODE is its code, or its name.
    """
    wanted = code.casefold()
    found = [
        rule
        for rule in rules_with(load_configuration().plugins)
        if wanted in (rule.code.casefold(), rule.name.casefold())
    ]
    if not found:
        raise click.UsageError(f"{code!r} is no rule; `claimcheck rules` lists those there are")
    for rule in found:
        write([f"{rule.code} {rule.name} ({rule.severity})", "", rule.page.strip()])
    return 0
