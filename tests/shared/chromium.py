"""The browser of the system, kept from asking anything but the loopback."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Route, sync_playwright

from shared.local_site import LOOPBACK

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {LOOPBACK}",
)

PROGRAMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def chromium() -> str | None:
    """Where Chromium is: $CHROMIUM, or what the system has; never a download."""
    names = (os.environ.get("CHROMIUM", ""), *PROGRAMS)
    return next((found for name in names if name and (found := shutil.which(name))), None)


@contextmanager
def running(executable: str) -> Iterator[Browser]:
    """The browser, headless, with a profile of its own that is thrown away."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, headless=True, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass(frozen=True, slots=True)
class Visit:
    """One visitor's window, and what went wrong in it."""

    page: Page
    outside: list[str] = field(default_factory=list)
    """Requests to other hosts: refused, and a failure."""
    complaints: list[str] = field(default_factory=list)
    """Errors of scripts and what the console calls an error, such as breaches of the content security policy."""


Window = Callable[..., Visit]
"""Opens a window: `width`, `height`, and what Playwright's `new_context` takes."""


def visit(context: BrowserContext) -> Visit:
    """A new window of a context, watched."""
    visiting = Visit(context.new_page())

    def only_loopback(route: Route) -> None:
        if urlsplit(route.request.url).hostname == LOOPBACK:
            route.continue_()
        else:
            visiting.outside.append(route.request.url)
            route.abort()

    def listen(said: ConsoleMessage) -> None:
        if said.type == "error":
            visiting.complaints.append(said.text)

    context.route("**/*", only_loopback)
    visiting.page.on("pageerror", lambda error: visiting.complaints.append(str(error)))
    visiting.page.on("console", listen)
    return visiting


def follow(link: Locator) -> None:
    """Follows a link until the page behind it is there whole; after a bare click it may still be arriving."""
    with link.page.expect_navigation(wait_until="load"):
        link.click()
