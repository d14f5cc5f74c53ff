"""Words from the office explain themselves where they stand, one at a time; without script they lead to their entry."""

import pytest
from playwright.sync_api import Page

from browser.test_axe import violations
from shared.chromium import Window, follow

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
GUIDE = "guides/aufenthaltstitel-verlaengern/"
LANGUAGES = pytest.mark.parametrize("language", list(FOLDERS))
WORDS = "main a[href*='glossary/#']:not(.pn-term-box a)"
BELOW = """link => {
  const box = document.querySelector(".pn-term-box").getBoundingClientRect();
  const lines = link.getClientRects();
  const holder = link.closest("p, li, dd").getBoundingClientRect();
  return {
    below: box.top - lines[lines.length - 1].bottom,
    seen: box.top >= 0 && box.top < innerHeight,
    held: box.bottom <= holder.bottom + 1,
  };
}"""


def opened(window: Window, published: str, language: str, address: str, **options: object) -> Page:
    page = window(360, 800, **options).page
    page.goto(published + FOLDERS[language] + address)
    return page


@LANGUAGES
def test_words_explain_themselves_in_place(window: Window, published: str, language: str) -> None:
    page = opened(window, published, language, GUIDE)
    link = page.locator(".pn-steps a[href*='glossary/#']").first
    address = link.get_attribute("href") or ""
    link.focus()
    page.keyboard.press("Enter")
    box = page.locator(".pn-term-box")
    box.wait_for()
    assert page.url.endswith(GUIDE)
    assert box.evaluate("box => box === document.activeElement")
    explained = box.inner_text()
    assert violations(page) == []
    page.keyboard.press("Escape")
    assert box.count() == 0
    assert link.evaluate("link => link === document.activeElement")
    page.goto(page.url + address)
    entry = page.locator(f"section:has(> [id='{address.split('#')[1]}'])")
    assert entry.locator("h2").inner_text() in explained
    assert entry.locator("> p:not(.pn-muted)").last.inner_text() in explained


def test_without_script_a_word_leads_to_its_entry(window: Window, published: str) -> None:
    page = opened(window, published, "de", GUIDE, java_script_enabled=False)
    follow(page.locator(".pn-steps a[href*='glossary/#']").first)
    assert "/glossary/#" in page.url


@pytest.mark.parametrize("address", [GUIDE, "letter/", "dates/"])
def test_the_explanation_stands_right_below_the_word(window: Window, published: str, address: str) -> None:
    page = opened(window, published, "uk", address)
    for link in page.locator(WORDS).all():
        assert link.get_attribute("aria-expanded") == "false"
        link.click()
        page.locator(".pn-term-box").wait_for()
        assert page.locator(".pn-term-box").count() == 1
        assert link.get_attribute("aria-expanded") == "true"
        place = link.evaluate(BELOW)
        assert 0 <= place["below"] <= 60, (link.inner_text(), place)
        assert place["seen"], link.inner_text()
        assert place["held"], link.inner_text()
    page.keyboard.press("Escape")
    assert page.locator(WORDS).last.evaluate("link => link === document.activeElement")


def test_of_several_words_only_the_last_one_asked_for_opens(window: Window, published: str) -> None:
    page = opened(window, published, "de", GUIDE)
    page.evaluate(f"""() => [...document.querySelectorAll("{WORDS}")].slice(0, 4).forEach(link => link.click())""")
    page.locator(".pn-term-box").wait_for()
    page.wait_for_timeout(100)
    assert page.locator(".pn-term-box").count() == 1
    last = page.locator(WORDS).nth(3)
    assert last.get_attribute("aria-expanded") == "true"
    assert page.locator(f"{WORDS}[aria-expanded=true]").count() == 1
