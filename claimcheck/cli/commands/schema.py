"""`claimcheck schema`: what can be set, for editors."""

import json

import click

from claimcheck.cli.streams import write
from claimcheck.config import load_configuration
from claimcheck.config_schema import configuration_schema
from claimcheck.selection import rules_with


@click.command("schema")
def command() -> int:
    """What can be set in claimcheck.toml, as a JSON schema."""
    schema = configuration_schema(rules_with(load_configuration().plugins))
    write([json.dumps(schema, ensure_ascii=False, indent=2)])
    return 0
