"""What the pages on adding a rule, a kind and a dimension say to write is all it takes: their examples pass the tests of their shelf."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILE = re.compile(r"`(claimcheck/[\w/]+\.py)`[^`]*\n\n```python\n(.*?)```", re.DOTALL)
"""A file of a page: where it stands, and what is in it."""
BESIDE = (
    "import sys, pytest; from importlib import import_module; import_module(sys.argv[1]).__path__.append(sys.argv[2]);"
    "sys.exit(pytest.main(['-p', 'no:cacheprovider', '-rA', *sys.argv[3:]]))"
)
"""A run of tests for which what is in another folder is on the shelf too."""


@pytest.mark.parametrize(
    ("page", "shelf", "tests", "named", "count"),
    [
        ("adding-a-rule.md", "rules", "test_rule_pages.py", "CC999", 6),
        ("adding-a-kind.md", "kinds", "test_kind_corpora.py", "adopted", 11),
        ("adding-a-dimension.md", "dimensions", "test_corpora.py", "radiation", 5),
    ],
)
def test_the_example_of_a_page_passes(
    tmp_path: Path, page: str, shelf: str, tests: str, named: str, count: int
) -> None:
    written = FILE.findall((ROOT / "docs" / page).read_text(encoding="utf-8"))
    for path, text in written:
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    beside = str(tmp_path / "claimcheck" / shelf)
    asked = [f"claimcheck.{shelf}", beside, str(ROOT / "tests" / tests), "-k", named]
    done = subprocess.run([sys.executable, "-c", BESIDE, *asked], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\nPASSED") >= count, done.stdout
