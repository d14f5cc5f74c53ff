"""Pictures of every kind of page in German, Arabic and Ukrainian, phone and desk, light and dark."""

import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ViewportSize

from shared.building import BASE, copy_repository, mkdocs
from shared.chromium import chromium, running, visit
from shared.local_site import served
from shared.page_kinds import Scheme, State, addresses, states_in

TALL = 2400
"""Nobody looks at more than this many pixels from the top."""

GALLERY: tuple[tuple[str, int, int, Scheme], ...] = (
    ("", 1280, 800, "light"),
    ("ar/", 1280, 800, "light"),
    ("ar/guides/erster-aufenthaltstitel/", 360, 720, "light"),
    ("guides/erster-aufenthaltstitel/", 360, 720, "dark"),
    ("processes/terminmanagement/", 1280, 800, "light"),
    ("practices/potsdam-frontoffice/", 1280, 800, "dark"),
    ("offices/essen/", 360, 720, "light"),
    ("ar/glossary/", 360, 720, "dark"),
)
"""Address, width, height and scheme of the pictures in the README: `make gallery`."""


def take(browser: Browser, site: Path, start: str, state: State, target: Path) -> None:
    """One picture of every kind of page the language has."""
    size = ViewportSize(width=state.width, height=state.height)
    with browser.new_context(viewport=size, color_scheme=state.scheme) as context:
        page = visit(context).page
        for kind, address in addresses(site, state.language).items():
            page.goto(start + address)
            height = min(TALL, int(page.evaluate("document.documentElement.scrollHeight")))
            page.set_viewport_size(ViewportSize(width=state.width, height=height))
            page.screenshot(path=target / f"{kind}-{state.language}-{state.width}-{state.scheme}.png")


def gallery(browser: Browser, start: str, target: Path) -> None:
    """The pictures of the README: small, and of what is seen first."""
    for number, (address, width, height, scheme) in enumerate(GALLERY, start=1):
        size = ViewportSize(width=width, height=height)
        with browser.new_context(viewport=size, color_scheme=scheme, device_scale_factor=0.75) as context:
            page = visit(context).page
            page.goto(start + address)
            page.screenshot(path=target / f"{number}.jpg", type="jpeg", quality=70)


def main(target: Path, *, only_gallery: bool) -> None:
    """Builds the site with an operator, and takes all pictures of it."""
    executable = chromium()
    if executable is None:
        sys.exit("no Chromium: install it, or set CHROMIUM to its path")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        root = copy_repository(Path(folder) / "network")
        mkdocs(root, "--strict").check_returncode()
        with running(executable) as browser, served(root / "site", urlsplit(BASE).path) as start:
            if only_gallery:
                gallery(browser, start, target)
                return
            for state in states_in("de", "ar", "uk"):
                take(browser, root / "site", start, state, target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), only_gallery=sys.argv[2:] == ["gallery"])
