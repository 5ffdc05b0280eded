"""What the pytest fixture is: an assertion that figures agree, which fails with the command's own report."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from attrs import frozen

from claimcheck.checking import check
from claimcheck.claims import Claim, Source
from claimcheck.dossier import check_documents
from claimcheck.finding import Report
from claimcheck.inputs import Inputs, gather
from claimcheck.reports import Sheet, load_format
from claimcheck.rules import load_rules
from claimcheck.selection import selected
from claimcheck.settings import DEFAULT, Settings, Severity

Given = str | Path | Iterable[str | Path] | Iterable[Claim]
