"""The page of a real run in a real browser, where one is installed."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from commands import Run
from newsroom import ODD, furnish

pytestmark = pytest.mark.skipif(os.name != "posix", reason="browsers are looked for where Linux has them")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A browser without a window, where one is installed."""
    driver = shutil.which("chromedriver")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if driver is None or chromium is None:
        pytest.skip("no browser with a driver is installed")
    webdriver = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    opened = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield opened
    opened.quit()


def shown(browser: Any, path: Path, *, width: int = 1200, scheme: str = "light", media: str = "screen") -> Any:
    """The browser with the page in it, in a window of this width."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get(path.as_uri())
    return browser


CONTRAST = """
const light = colour => {
  const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(each => each / 255)
    .map(each => each <= .03928 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
};
const ground = node => {
  const colour = getComputedStyle(node).backgroundColor;
  return node.parentElement && /rgba\\(.*, 0\\)|transparent/.test(colour) ? ground(node.parentElement) : colour;
};
return [...document.querySelectorAll("body *")].filter(node => [...node.childNodes].some(
  each => each.nodeType === 3 && each.data.trim())).map(node => {
  const [low, high] = [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => a - b);
  return (high + .05) / (low + .05);
});
"""


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Path:
    """The page of a real run."""
    furnish(tmp_path)
    words = ("check", "copy desk", "--published", "2021-08-26", "--verbose", "--trace", "--output", "report.html")
    assert run(*words, "--format", "html").returncode == 1
    return tmp_path / "report.html"


def test_a_browser_shows_the_page_and_runs_nothing(browser: Any, report: Path) -> None:
    shown(browser, report)
    assert browser.title.startswith("claimcheck: ")
    assert browser.get_log("browser") == []
    assert browser.execute_script("return document.scripts.length + document.images.length") == 0
    text = browser.find_element("tag name", "body").text
    assert f"copy desk/{ODD}:8:48 – Daily <b>Record</b>, 2021-08-26" in text
    assert "<img src=x onerror=alert(1)>" in text
    link = browser.find_element("css selector", "article a[href='#CC301']")
    link.click()
    assert browser.execute_script("return document.querySelector(':target h3').textContent") == "CC301 parts-do-not-sum"


@pytest.mark.parametrize("width", [320, 768, 1600])
def test_no_width_needs_scrolling_sideways(browser: Any, report: Path, width: int) -> None:
    shown(browser, report, width=width)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("scheme", "media"), [("light", "screen"), ("dark", "screen"), ("dark", "print")])
def test_words_stand_out_from_the_ground(browser: Any, report: Path, scheme: str, media: str) -> None:
    shown(browser, report, scheme=scheme, media=media)
    assert min(browser.execute_script(CONTRAST)) >= 4.5


def test_paper_has_what_the_screen_folds_away(browser: Any, report: Path) -> None:
    shown(browser, report, media="print")
    folded = "return [...document.querySelectorAll('details article')].map(each => each.checkVisibility({contentVisibilityAuto: true}))"
    assert browser.execute_script(folded)
    assert all(browser.execute_script(folded))
