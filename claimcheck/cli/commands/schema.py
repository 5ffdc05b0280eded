"""`claimcheck schema`: what can be set, for editors."""

import json

import click

from claimcheck.cli.options import config_option
from claimcheck.cli.streams import write
from claimcheck.config import Configuration
from claimcheck.config_schema import configuration_schema
from claimcheck.selection import rules_with


@click.command("schema")
@config_option
def command(configuration: Configuration) -> int:
    """What can be set in claimcheck.toml, as a JSON schema."""
    schema = configuration_schema(rules_with(configuration.plugins))
    write([json.dumps(schema, ensure_ascii=False, indent=2)])
    return 0
