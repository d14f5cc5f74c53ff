"""What a visitor meets first, in each language."""

import pytest

from shared.chromium import Window


@pytest.mark.parametrize(
    ("path", "language", "direction"), [("", "de", "ltr"), ("en/", "en", "ltr"), ("ar/", "ar", "rtl")]
)
def test_home_speaks_the_language(site: str, window: Window, path: str, language: str, direction: str) -> None:
    page = window().page
    answer = page.goto(site + path)
    assert answer is not None
    assert answer.status == 200
    root = page.locator("html")
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == (language, direction)
    assert page.locator("h1").count() == 1


def test_phone_needs_no_sideways_scrolling(site: str, window: Window) -> None:
    page = window(width=320, height=640).page
    for path in ("", "ar/"):
        page.goto(site + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
