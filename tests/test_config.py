"""The configuration: what can be set, and how what is wrong is told."""

import json
import subprocess
import sys
import tomllib
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import product
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve

from claimcheck.claims import Source
from claimcheck.comparison import as_counts
from claimcheck.config import (
    KEYS,
    ConfigError,
    Configuration,
    load_configuration,
    read_configuration,
)
from claimcheck.config_files import find_configuration
from claimcheck.config_schema import configuration_schema
from claimcheck.interval import Interval
from claimcheck.populations import Kinship
from claimcheck.rules import load_rules
from claimcheck.settings import DEFAULT, Profile, Settings, Severity

ROOT = Path(__file__).parent.parent
FULL = """
select = ["CC1", "CC804"]
ignore = ["CC103"]
fail_on = "warning"
show = "notice"
as_of = 2021-08-30
about = 0.05
profile = "acled"
headline = 0.02
over = false

[severities]
CC102 = "error"
narrower-figure = "notice"

[vague]
dozens = [24, 99]
many = [3]

[shelf_life]
evacuees = 5

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
    assert own('plugins = ["newsroom"]').plugins == ("newsroom",)
    settings = found.settings
    assert settings.as_of == date(2021, 8, 30)
    assert (settings.about, settings.nearly) == (Decimal("0.05"), DEFAULT.nearly)
    assert settings.profile == "acled"
    assert settings.severities == {"CC102": Severity.ERROR, "narrower-figure": Severity.NOTICE}
    assert settings.vague["dozens"] == Interval(24, 99)
    assert settings.vague["many"] == Interval(3, None)
    assert settings.admits("dozens") == Interval(24, 99)
    assert settings.admits("hundreds") == Interval(100, None), "words not named are those of the profile"
    assert (settings.headline, settings.over) == (Decimal("0.02"), False)
    assert settings.shelf_life == {"evacuees": 5}


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
    "text",
    [
        "[tool]\nclaimcheck = {fail_on = 'notice'}",
        "[ tool . claimcheck ]\nfail_on = 'notice'",
        'tool.claimcheck.fail_on = "notice"',
    ],
)
def test_the_table_is_found_however_it_is_written(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert load_configuration(start=tmp_path).fail_on is Severity.NOTICE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[tool.claim-check]\nfail_on = 'notice'", "tool.claim-check is not known; did you mean 'tool.claimcheck'?"),
        ("[tool.claimchek]", "tool.claimchek is not known; did you mean 'tool.claimcheck'?"),
        ("[tool]\nclaimcheck = 'error'", "tool.claimcheck must be a table, not 'error'"),
        ("tool.claimcheck.fail_on = ", "no TOML"),
    ],
)
def test_a_slip_in_the_name_of_the_table_is_told(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError) as error:
        load_configuration(start=tmp_path)
    assert str(error.value).startswith(f"{tmp_path / 'pyproject.toml'}:")
    assert told in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "[tool.typecheck]\n",
        "[project]\ndependencies = ['claimcheck']\n",
        "tool = 'check'",
        "# tool claimcheck\nbroken = ",
    ],
)
def test_a_file_for_other_tools_sets_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert find_configuration(tmp_path) != tmp_path / "pyproject.toml"


def test_a_file_that_is_named_must_have_the_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml: has no table \[tool\.claimcheck\]"):
        load_configuration(tmp_path / "pyproject.toml")


WRONG = [
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
    ("profile = 3", "profile must be one of news, acled, emdat, not 3"),
    ('profile = "aclde"', "profile must be one of news, acled, emdat, not 'aclde'; did you mean 'acled'?"),
    ("headline = -1", "headline must be a share between 0 and 1, as in 0.10, not -1"),
    ('over = "no"', "over must be true or false, not 'no'"),
    ("yearless = 1.5", "yearless must be a number of days, as in 60, not 1.5"),
    (
        '[severities]\nnarower-figure = "error"',
        "severities.narower-figure is not known; did you mean 'narrower-figure'?",
    ),
    ('[severities]\nCC1O2 = "error"', "severities.CC1O2 is not known; did you mean 'CC102'?"),
    ("[vague]\ndozen = [12]", "vague.dozen is not known; did you mean 'dozens'?"),
    ("[shelf_life]\nevacuee = 3", "shelf_life.evacuee is not known; did you mean 'evacuees'?"),
    ('[shelf_life]\nevacuees = "3"', "shelf_life.evacuees must be a number of days"),
    ('plugins = ["newsrom"]\n[severities]\nCC102 = "error"', "plugins cannot be used: no plugin named 'newsrom'"),
    ('[populations]\nx = "y"', "populations.x must be a table"),
    (
        '[populations.scout]\npart_of = "ranger"\n[populations.ranger]\npart_of = "warden"\n[populations.warden]\npart_of = "scout"',
        "populations.scout.part_of goes round in a circle: scout → ranger → warden → scout",
    ),
    (
        '[populations.scout]\npart_of = "scout"',
        "populations.scout.part_of goes round in a circle: scout → scout",
    ),
    (
        '[populations.person]\npart_of = "scout"\n[populations.scout]\npart_of = "person"',
        "populations.person.part_of goes round in a circle: person → scout → person",
    ),
    (
        '[populations.scout]\npart_of = "rangers"\n[populations.ranger]\naliases = ["forester"]',
        "populations.scout.part_of must be the name of a population; 'rangers' is told by 'ranger'",
    ),
]
BEYOND_A_SCHEMA = (
    "vague.dozens lower end 99 is above upper end 24",
    "plugins cannot be used: no plugin named 'newsrom'",
    "goes round in a circle",
    "must be the name of a population",
)
"""What a schema cannot tell: how two values lie to each other, and what is installed."""


@pytest.mark.parametrize(("text", "told"), WRONG)
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("about = nan", "about must be a share between 0 and 1, as in 0.10, not NaN"),
        ("nearly = inf", "nearly must be a share between 0 and 1, as in 0.10, not Infinity"),
        ("[vague]\ndozens = [24, nan]", "vague.dozens must be a list of numbers"),
        ("select = " + "[" * 10_000, "no TOML that can be read: nested too deeply"),
    ],
)
def test_hostile_values_are_told_as_others_are(text: str, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        own(text)
    assert told in str(error.value)


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
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    assert tomllib.loads(example).keys() == set(KEYS), "every key is shown"
    here = "\n".join(line for line in example.splitlines() if not line.startswith("plugins"))
    assert own(here).settings.vague["dozens"] == Interval(24, 99)
    defaults = ("about", "nearly", "yearless", "ahead", "headline", "house_style", "over", "profile")
    assert evolve(DEFAULT, **{key: getattr(own(here).settings, key) for key in defaults}) == DEFAULT


def test_the_page_tells_what_vague_words_admit() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line[:1] == "|"]
    for words, *told in rows[2:]:
        for word, (profile, range_) in product(words.split(", "), zip(Profile, told, strict=True)):
            admits = Settings(profile=Profile.NEWS if range_ == "as `news`" else profile).admits(word)
            assert admits == Settings(profile=profile).admits(word)
            counts = as_counts(admits) if admits else None
            assert counts is not None
            upper = "or more" if counts.upper is None else f"to {counts.upper:,}"
            assert range_ in ("as `news`", f"{counts.lower:,} {upper}")


# The schema: what editors know of the configuration.


@cache
def schema() -> jsonschema.Draft7Validator:
    told = configuration_schema(load_rules())
    jsonschema.Draft7Validator.check_schema(told)
    return jsonschema.Draft7Validator(told)


def as_json(text: str) -> object:
    """A table of TOML as editors hand it to a schema: a day is a string."""
    return json.loads(json.dumps(tomllib.loads(text), default=str))


def test_the_schema_in_docs_is_that_of_the_code() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "claimcheck", "schema"], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    assert json.loads(printed) == schema().schema
    assert (ROOT / "docs" / "claimcheck.schema.json").read_text(encoding="utf-8") == printed, (
        "see docs/configuration.md"
    )


def test_the_schema_knows_every_key_and_default() -> None:
    known = schema().schema["properties"]
    assert tuple(known) == KEYS
    assert {key for key, told in known.items() if "description" not in told} == set()
    for key in ("about", "nearly", "yearless", "ahead", "headline", "house_style", "over", "profile"):
        told, ours = known[key]["default"], getattr(DEFAULT, key)
        assert (Decimal(str(told)) if isinstance(ours, Decimal) else told) == ours, key


@pytest.mark.parametrize("text", [FULL, "", "about = 0", 'plugins = ["mine"]\n[severities]\nXY999 = "error"'])
def test_the_schema_takes_what_is_right(text: str) -> None:
    schema().validate(as_json(text))


@pytest.mark.parametrize("text", [text for text, told in WRONG if not any(each in told for each in BEYOND_A_SCHEMA)])
def test_the_schema_refuses_what_is_wrong(text: str) -> None:
    assert not schema().is_valid(as_json(text))
