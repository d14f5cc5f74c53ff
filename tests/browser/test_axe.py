"""What axe finds by the success criteria of WCAG 2.2 AA and its best practices: nothing."""

import json
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Page

from shared.chromium import Window
from shared.page_kinds import STATES, State, addresses, one_state_each

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
OPTIONS = {
    "resultTypes": ["violations"],
    "preload": False,
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}


def violations(page: Page) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(f"axe.run(document, {json.dumps(OPTIONS)})")["violations"]
    return [f"{one['id']} {node['target']}: {node['failureSummary']}" for one in found for node in one["nodes"]]


def found_on(window: Window, state: State, pages: dict[str, str]) -> dict[str, list[str]]:
    page = window(state.width, state.height, color_scheme=state.scheme).page
    found = {}
    for kind, address in pages.items():
        page.goto(address)
        if complaints := violations(page):
            found[kind] = complaints
    return found


def test_finds_what_is_wrong(window: Window, published: str) -> None:
    page = window().page
    page.goto(published)
    page.evaluate("document.querySelector('main h1').outerHTML = '<h5>x</h5><button></button>'")
    assert {one.split(" ")[0] for one in violations(page)} >= {"button-name", "page-has-heading-one"}


@pytest.mark.parametrize("state", STATES, ids=lambda state: f"{state.language}-{state.scheme}-{state.width}")
def test_every_quick_kind_of_page_in_one_state(window: Window, published: str, folder: Path, state: State) -> None:
    chosen = {kind: published + address for kind, address in one_state_each(folder)[state].items()}
    assert chosen
    assert found_on(window, state, chosen) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_demonstration_too(window: Window, site: str, scheme: str) -> None:
    page = window(360, 800, color_scheme=scheme).page
    page.goto(f"{site}ar/")
    assert page.locator(".pn-banner").count() == 1
    assert violations(page) == []


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES, ids=lambda state: f"{state.language}-{state.scheme}-{state.width}")
def test_every_kind_of_page_in_every_state(window: Window, published: str, folder: Path, state: State) -> None:
    pages = {kind: published + address for kind, address in addresses(folder, state.language).items()}
    assert found_on(window, state, pages) == {}
