"""One profile for all laws: the same examples on every run, few enough to be quick; and the command, run in an empty folder."""

from functools import partial
from pathlib import Path

import pytest
from commands import Run, command
from hypothesis import HealthCheck, settings

settings.register_profile(
    "laws", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("laws")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in an empty folder, as a user would."""
    monkeypatch.chdir(tmp_path)
    return partial(command, monkeypatch.setattr)
