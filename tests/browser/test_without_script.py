"""Everything can be read without script; with it nothing is fetched from elsewhere and next to nothing is kept."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from shared.chromium import Window, follow
from shared.page_kinds import addresses

KEPT = """async () => ({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).length,
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
})"""
NOTHING = {"cookie": "", "local": [], "session": [], "databases": 0, "workers": 0}


def text_of(page: Page, address: str) -> str:
    page.goto(address)
    return page.inner_text("body")


@pytest.mark.parametrize("language", ["de", "ar", pytest.param("uk", marks=pytest.mark.slow)])
def test_without_script_the_text_is_the_same(window: Window, published: str, folder: Path, language: str) -> None:
    plain = window(java_script_enabled=False).page
    scripted = window().page
    there = addresses(folder, language)
    for kind in ("home", "guide", "figures", "letter", "situation"):
        lines = text_of(plain, published + there[kind]).splitlines()
        assert sum(map(len, lines)) > 200
        scripted_lines = text_of(scripted, published + there[kind]).splitlines()
        assert [line for line in lines if line not in scripted_lines] == [], kind


def test_without_script_lists_and_languages_lead_on(window: Window, published: str) -> None:
    page = window(java_script_enabled=False).page
    page.goto(published)
    assert page.locator(".pn-scheme").is_hidden()
    follow(page.locator(".pn-languages a[hreflang=ar]"))
    assert page.url == f"{published}ar/"
    follow(page.locator(".pn-door a.pn-button").first)
    assert page.url == f"{published}ar/newcomers/"
    page.goto(f"{published}ar/guides/")
    follow(page.locator(".pn-card-title a").first)
    assert page.url.startswith(f"{published}ar/guides/")
    assert page.locator("main ol.pn-steps > li").count() > 1


def test_only_the_choice_of_light_or_dark_is_kept(window: Window, published: str, folder: Path) -> None:
    page = window(color_scheme="light").page
    for kind in ("home", "guide", "office", "not-found"):
        page.goto(published + addresses(folder, "de")[kind])
        assert page.evaluate(KEPT) == NOTHING
    page.goto(published)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator(".pn-scheme").click()
    assert page.evaluate(KEPT) == {**NOTHING, "local": ["pn-scheme"]}
    page.goto(f"{published}ar/guides/")
    assert page.locator("html").get_attribute("data-pn-scheme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    assert page.context.cookies() == []


def test_changing_the_language_keeps_page_and_section(window: Window, published: str) -> None:
    page = window().page
    page.goto(f"{published}guides/erster-aufenthaltstitel/")
    page.goto(f"{published}guides/erster-aufenthaltstitel/#schritte")
    for language in ("ar", "en", "de"):
        follow(page.locator(f'.pn-languages a[data-pn-same]:not([href*="de-simple"])[lang={language}]'))
        folder = "" if language == "de" else f"{language}/"
        assert page.url == f"{published}{folder}guides/erster-aufenthaltstitel/#schritte"
        assert page.locator("#schritte").evaluate("heading => heading.getBoundingClientRect().top") < 100


def test_pages_ask_only_their_own_host(window: Window, published: str, folder: Path) -> None:
    """As every window does here, this one refuses other hosts and notices breaches of the content security policy."""
    visiting = window()
    asked: list[str] = []
    visiting.page.on("request", lambda request: asked.append(request.url))
    there = addresses(folder, "ar")
    for kind in ("home", "guide", "figures", "imprint", "not-found"):
        visiting.page.goto(published + there[kind])
    assert len(asked) > 10
    assert [url for url in asked if not url.startswith(published)] == []
    assert visiting.complaints == []
