"""What rules say is read by people: every message of every page, with what stands beside it, is kept word for word."""

from pathlib import Path

import pytest
from messages import page, section

from claimcheck.rules import load_rules
from claimcheck.ruling import Rule

PAGE = Path(__file__).parent.parent / "docs" / "messages.md"
ANEW = "if they are better now: python tests/messages.py > docs/messages.md"


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.code)
def test_the_messages_are_those_of_the_page(rule: Rule) -> None:
    told = PAGE.read_text(encoding="utf-8").split(f"## {rule.code} ", 1)[1].split("\n## ", 1)[0]
    assert f"## {rule.code} {told}".strip().splitlines() == section(rule).strip().splitlines(), ANEW


def test_the_page_has_nothing_else() -> None:
    told = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert told == [line for line in page().splitlines() if line.startswith("## ")], ANEW
