"""The finder: a postal code or a place, typed as people type, leads to an office or to honest help."""

import re

import pytest
from playwright.sync_api import Page

from browser.test_axe import violations
from shared.chromium import Window, follow

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
LANGUAGES = pytest.mark.parametrize("language", list(FOLDERS))


def asked(window: Window, published: str, language: str, query: str) -> Page:
    page = window(360, 800).page
    page.goto(f"{published}{FOLDERS[language]}my-office/")
    page.locator("[data-pn-finder] input").fill(query)
    page.keyboard.press("Enter")
    page.locator("[data-pn-finder] [role=status]:not(:empty)").wait_for()
    return page


def offices(page: Page) -> list[str]:
    links = page.locator("[data-pn-finder] [role=status] a[href*='/offices/']").all()
    return [re.sub(r".*/offices/(.*)/", r"\1", link.get_attribute("href") or "") for link in links]


@LANGUAGES
@pytest.mark.parametrize("query", ["45127", " D-45127 ", "٤٥١٢٧", "Essen", "ESSEN", "Эссен", "إسن"])
def test_a_known_office_is_named(window: Window, published: str, language: str, query: str) -> None:
    page = asked(window, published, language, query)
    assert offices(page) == ["essen"]
    assert "?q=" in page.url


@LANGUAGES
def test_a_town_the_office_of_another_serves_leads_there(window: Window, published: str, language: str) -> None:
    assert offices(asked(window, published, language, "Ingersheim")) == ["bietigheim-bissingen"]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Muenchen", "München"),
        ("munchen", "München"),
        ("Münchn", "München"),
        ("ميونخ", "München"),
        ("Мюнхен", "München"),
        ("80331", "München"),
        ("Cologne", "Köln"),
        ("Gießen", "Gießen"),
        ("giessen", "Gießen"),
    ],
)
def test_places_are_found_however_they_are_typed(window: Window, published: str, query: str, name: str) -> None:
    page = asked(window, published, "de", query)
    said = page.locator("[data-pn-finder] [role=status]")
    if said.locator("button").count():
        said.locator("button").first.click()
    assert name in said.inner_text()


@LANGUAGES
def test_a_kreis_without_a_known_office_says_how_to_go_on(window: Window, published: str, language: str) -> None:
    page = asked(window, published, language, "26721")
    said = page.locator("[data-pn-finder] [role=status]").inner_text()
    assert offices(page) == []
    assert "Ausländerbehörde Emden" in said
    page = asked(window, published, language, "49661")
    said = page.locator("[data-pn-finder] [role=status]").inner_text()
    assert "Ausländerbehörde Cloppenburg" in said
    assert str(page.locator("[data-pn-finder]").get_attribute("data-own")) in said
    assert violations(page) == []


@LANGUAGES
def test_a_code_in_two_kreise_asks_which(window: Window, published: str, language: str) -> None:
    page = asked(window, published, language, "02999")
    buttons = page.locator("[data-pn-finder] [role=status] button")
    names = buttons.all_inner_texts()
    assert len(names) >= 2
    assert violations(page) == []
    buttons.first.focus()
    page.keyboard.press("Enter")
    assert names[0].split(",")[0] in page.locator("[data-pn-finder] [role=status]").inner_text()


@LANGUAGES
@pytest.mark.parametrize("query", ["99999", "Xyzzyqq", "…", "123"])
def test_nothing_found_is_never_an_empty_page(window: Window, published: str, language: str, query: str) -> None:
    page = asked(window, published, language, query)
    assert page.locator("[data-pn-finder] [role=status]").inner_text() == page.locator(
        "[data-pn-finder]"
    ).get_attribute("data-none")
    assert page.locator(".pn-row a").count() == 16


@LANGUAGES
def test_without_script_the_lists_by_land_lead_on(window: Window, published: str, language: str) -> None:
    page = window(360, 800, java_script_enabled=False).page
    page.goto(f"{published}{FOLDERS[language]}my-office/")
    assert page.locator("form[data-pn-finder]").is_hidden()
    follow(page.get_by_role("link", name="Nordrhein-Westfalen"))
    assert page.url == f"{published}{FOLDERS[language]}my-office/nw/"
    assert page.locator("main li", has_text="Essen").locator("a[href*='offices/essen/']").count() == 1


def test_a_look_up_loads_little(window: Window, published: str) -> None:
    page = window().page
    loaded: list[int] = []
    page.on("response", lambda answer: loaded.append(len(answer.body())) if "/assets/office/" in answer.url else None)
    page.goto(f"{published}my-office/")
    assert loaded == []
    page.locator("[data-pn-finder] input").fill("Bernau bei Berlin")
    page.keyboard.press("Enter")
    page.locator("[data-pn-finder] [role=status]:not(:empty)").wait_for()
    page.wait_for_load_state("networkidle")
    assert len(loaded) == 2
    assert sum(loaded) <= 60_000
