"""The configuration: what can be set, and how what is wrong is told."""

import json
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck.claims import Source
from claimcheck.config import ConfigError, Configuration, find_configuration, load_configuration, read_configuration
from claimcheck.interval import Interval
from claimcheck.populations import Kinship
from claimcheck.settings import DEFAULT, Severity

FULL = """
select = ["CC1", "CC804"]
ignore = ["CC103"]
fail_on = "warning"
show = "notice"
as_of = 2021-08-30
about = 0.05
profile = "acled"
plugins = ["newsroom"]

[severities]
CC102 = "error"
narrower-figure = "notice"

[vague]
dozens = [24, 99]
many = [3]

[[documents]]
path = "copy/*.txt"
source = "Evening Post"
published = 2021-08-26

[[documents]]
path = "notes.md"
published = "2021-08-27T10:00:00Z"

[populations."rescue worker"]
part_of = "person"
aliases = ["rescuer"]
"""


def own(text: str, folder: str = ".") -> Configuration:
    return read_configuration(text, Path(folder) / "claimcheck.toml")


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    found = own(FULL, str(tmp_path))
    assert found.select == ("CC1", "CC804")
    assert found.ignore == ("CC103",)
    assert (found.fail_on, found.show) == (Severity.WARNING, Severity.NOTICE)
    assert found.plugins == ("newsroom",)
    settings = found.settings
    assert settings.as_of == date(2021, 8, 30)
    assert (settings.about, settings.nearly) == (Decimal("0.05"), DEFAULT.nearly)
    assert settings.profile == "acled"
    assert settings.severities == {"CC102": Severity.ERROR, "narrower-figure": Severity.NOTICE}
    assert settings.vague["dozens"] == Interval(24, 99)
    assert settings.vague["many"] == Interval(3, None)
    assert settings.vague["scores"] == DEFAULT.vague["scores"], "words not named stay as they are"


def test_populations_of_the_project_join_those_known() -> None:
    known = own(FULL).known_populations()
    assert known.kinship("rescuers", "rescue workers") is Kinship.SAME
    assert known.kinship("rescuers", "people") is Kinship.PART
    assert Configuration().known_populations().kinship("rescuers", "people") is not Kinship.PART


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("copy/a.txt", Source("Evening Post", "2021-08-26")),
        ("./copy/a.txt", Source("Evening Post", "2021-08-26")),
        ("notes.md", Source(None, "2021-08-27T10:00:00Z")),
        ("other.txt", Source()),
    ],
)
def test_documents_by_pattern(tmp_path: Path, path: str, source: Source) -> None:
    found = own(FULL, str(tmp_path))
    assert found.source_of(tmp_path / path) == source


def test_documents_by_the_path_as_given() -> None:
    assert own(FULL, "/elsewhere").source_of("copy/a.txt").name == "Evening Post"


def test_defaults_without_a_file(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").touch()
    assert load_configuration(start=tmp_path).settings == DEFAULT
    assert own("").settings == DEFAULT
    assert own("about = 0").settings.about == 0, "naught is a value, not an absence"


def test_the_nearest_file_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "desk" / "copy"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.claimcheck]\nfail_on = "notice"\n')
    (tmp_path / "desk" / "pyproject.toml").write_text("[tool.other]\n")
    assert find_configuration(inner) == tmp_path / "pyproject.toml"
    assert load_configuration(start=inner).fail_on is Severity.NOTICE
    (inner / "claimcheck.toml").write_text('fail_on = "error"\n')
    assert load_configuration(start=inner).fail_on is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('selct = ["CC1"]', "selct is not known; did you mean 'select'?"),
        ("zzz = 1", "zzz is not known; known are select, ignore"),
        ('[[documents]]\npath = "a"\nsorce = "b"', "documents[0].sorce is not known; did you mean 'source'?"),
        ('[[documents]]\nsource = "b"', "documents[0].path is missing"),
        ('[[documents]]\npath = "a"\npublished = "June 31"', "documents[0].published is no date: 'June 31'"),
        ('[documents]\npath = "a"', "documents must be tables, each begun with [[documents]]"),
        ('[populations.x]\nalias = ["y"]', "populations.x.alias is not known; did you mean 'aliases'?"),
        (
            'fail_on = "warn"',
            "fail_on must be one of info, notice, warning, error, not 'warn'; did you mean 'warning'?",
        ),
        ('severities = "error"', "severities must be a table"),
        ('[severities]\nCC102 = "fatal"', "severities.CC102 must be one of"),
        ('select = "CC1"', "select must be a list of strings"),
        ("[vague]\ndozens = [99, 24]", "vague.dozens lower end 99 is above upper end 24"),
        ("[vague]\ndozens = [1, 2, 3]", "vague.dozens must be one or two numbers"),
        ("about = 10", "about must be a share between 0 and 1"),
        ("profile = 3", "profile must be a string, not 3"),
    ],
)
def test_what_is_wrong_is_told_by_file_and_key(text: str, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        own(text)
    assert str(error.value).startswith("claimcheck.toml: ")
    assert told in str(error.value)


def test_keys_of_a_shared_file_are_told_with_their_table() -> None:
    with pytest.raises(ConfigError, match=r"tool\.claimcheck\.selct is not known"):
        read_configuration("[tool.claimcheck]\nselct = []\n", Path("pyproject.toml"))


def test_broken_toml_is_told_by_line() -> None:
    with pytest.raises(ConfigError) as error:
        own('select = ["CC1"]\nfail_on = \n')
    assert (error.value.line, error.value.place) == (2, "claimcheck.toml")
    with pytest.raises(ConfigError) as error:
        own('\n\nselect = ["CC1"')
    assert error.value.line == 3


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.toml: cannot be read"):
        load_configuration(tmp_path / "gone.toml")


def test_toml_is_not_parsed_where_there_is_no_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from claimcheck.config_tables import Table;"
        "assert 'tomllib' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)


def test_populations_of_the_project_are_held_against_each_other(tmp_path: Path) -> None:
    source = {"published": "2021-08-26"}
    documents = [
        {"text": "The bombing in Leeds killed 12 rescuers.", "source": "A", **source},
        {"text": "The bombing in Leeds killed 15 rescue workers.", "source": "B", **source},
    ]
    row = json.dumps({"id": "1", "documents": documents})
    for setting, count in ((FULL[FULL.index("[populations") :], 1), ("", 0)):
        (tmp_path / "claimcheck.toml").write_text(setting)
        done = subprocess.run(
            [sys.executable, "-m", "claimcheck", "check", "--batch", "--select", "CC804"],
            input=row,
            capture_output=True,
            text=True,
            check=False,
            cwd=tmp_path,
        )
        told = json.loads(done.stdout)
        assert len(told.get("findings", [])) == count, done.stdout + done.stderr


def test_the_page_on_the_configuration_holds() -> None:
    page = (Path(__file__).parent.parent / "docs" / "configuration.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    assert own(example).settings.vague["dozens"] == Interval(24, 99)
    assert {line.split(" = ")[0] for line in example.splitlines() if " = " in line} >= {"select", "fail_on", "plugins"}
