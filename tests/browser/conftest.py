"""Chromium, the served site and a watched window, for tests of what a visitor meets."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ViewportSize

from shared.building import BASE
from shared.chromium import Visit, Window, chromium, running, visit
from shared.local_site import served

REQUIRED = "PATENNETZ_REQUIRE_BROWSER"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = chromium()
    if executable is None and os.environ.get(REQUIRED):
        pytest.fail(f"no Chromium, and {REQUIRED} is set", pytrace=False)
    if executable is None:
        pytest.skip("NO CHROMIUM: browser tests did not run (install chromium, or set CHROMIUM to its path)")
    with running(executable) as started:
        yield started


@pytest.fixture(scope="session")
def site(built_site: Path) -> Iterator[str]:
    """Address of this repository's site, served below a sub-path as GitHub Pages does."""
    with served(built_site, "/patennetz/") as address:
        yield address


@pytest.fixture(scope="session")
def folder(network: Path) -> Path:
    """The files of the site with an operator, which is built for the place where it is served."""
    return network / "site"


@pytest.fixture(scope="session")
def published(folder: Path) -> Iterator[str]:
    """Address of the site with an operator."""
    with served(folder, urlsplit(BASE).path) as address:
        yield address


@pytest.fixture
def window(browser: Browser) -> Iterator[Window]:
    """Opens watched windows; at the end no request may have left and nothing may have complained."""
    opened: list[Visit] = []

    def open_window(width: int = 1280, height: int = 800, **options: object) -> Visit:
        context = browser.new_context(viewport=ViewportSize(width=width, height=height), **options)  # type: ignore[arg-type]
        opened.append(visit(context))
        return opened[-1]

    yield open_window
    for one in opened:
        one.page.context.close()
    assert [request for one in opened for request in one.outside] == []
    assert [complaint for one in opened for complaint in one.complaints] == []
