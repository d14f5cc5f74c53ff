"""The finder: a postal code or a place, typed as people type, leads to an office or to honest help."""

import re

import pytest
from playwright.sync_api import Page, Route

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


def said(page: Page) -> str:
    return page.locator("[data-pn-finder] [role=status]").inner_text()


def choices(page: Page) -> list[str]:
    return page.locator("[data-pn-finder] [role=status] button").all_inner_texts()


def word(page: Page, name: str) -> str:
    return str(page.locator("[data-pn-finder]").get_attribute(f"data-{name}"))


def offices(page: Page) -> list[str]:
    links = page.locator("[data-pn-finder] [role=status] a[href*='/offices/']").all()
    return [re.sub(r".*/offices/(.*)/", r"\1", link.get_attribute("href") or "") for link in links]


@LANGUAGES
@pytest.mark.parametrize("query", ["45127", " D-45127 ", "٤٥١٢٧", "Essen", "ESSEN", "Эссен", "إسن"])
def test_a_known_office_is_named(window: Window, published: str, language: str, query: str) -> None:
    page = asked(window, published, language, query)
    assert offices(page) == ["essen"]
    assert "?" not in page.url
    assert "#q=" in page.url


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
    if choices(page):
        page.locator("[data-pn-finder] [role=status] button").first.click()
    assert name in said(page)


@pytest.mark.parametrize(
    ("query", "offered"),
    [
        ("Kiew", ["Stadt Kiel"]),
        ("Essn", ["Stadt Essen", "Essen (Oldenburg) (Landkreis Cloppenburg)"]),
        ("Haburg", ["Stadt Hamburg", "Harburg (Schwaben) (Landkreis Donau-Ries)", "Landkreis Harburg"]),
        ("Aue", ["Aue-Bad Schlema (Erzgebirgskreis)", "Au (Landkreis Breisgau-Hochschwarzwald)"]),
        ("Ludwigshafen", ["Stadt Ludwigshafen am Rhein"]),
        ("Berlin-Kreuzberg", ["Stadt Berlin"]),
        ("Hamburg-Altona", ["Stadt Hamburg"]),
        ("Dresd", ["Stadt Dresden"]),
    ],
)
def test_a_guess_is_asked_and_never_stated(window: Window, published: str, query: str, offered: list[str]) -> None:
    page = asked(window, published, "de", query)
    assert word(page, "guess") in said(page)
    assert choices(page)[: len(offered)] == offered
    assert offices(page) == []


@pytest.mark.parametrize(
    ("query", "offered"),
    [
        (
            "Halle",
            [
                "Stadt Halle (Saale)",
                "Halle (Landkreis Holzminden)",
                "Halle (Landkreis Grafschaft Bentheim)",
                "Halle (Westf.) (Kreis Gütersloh)",
            ],
        ),
        ("Harburg", ["Landkreis Harburg", "Harburg (Schwaben) (Landkreis Donau-Ries)"]),
        ("18059", ["Landkreis Rostock", "Stadt Rostock"]),
        ("Brandenburg", ["Stadt Brandenburg an der Havel", "Land Brandenburg"]),
        ("Eisenach", ["Eisenach (Eifelkreis Bitburg-Prüm)", "Eisenach (Wartburgkreis)"]),
    ],
)
def test_places_of_one_name_are_told_apart(window: Window, published: str, query: str, offered: list[str]) -> None:
    page = asked(window, published, "de", query)
    assert choices(page) == offered
    assert word(page, "more") not in said(page)


def test_a_list_that_is_cut_says_so(window: Window, published: str) -> None:
    page = asked(window, published, "de", "Neustadt")
    assert len(choices(page)) == len(set(choices(page))) == 12
    assert word(page, "more") in said(page)


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("Unterhaching", ["Unterhaching", "Landkreis München", "Ausländerbehörde Landkreis München"]),
        ("82008", ["82008", "Landkreis München", "Ausländerbehörde Landkreis München"]),
        ("18181", ["18181", "Landkreis Rostock", "Ausländerbehörde Landkreis Rostock"]),
        ("München", ["Stadt München", "Ausländerbehörde Stadt München", "Landkreis München"]),
        ("Landkreis Rosenheim", ["Landkreis Rosenheim", "Ausländerbehörde Landkreis Rosenheim"]),
        ("Rhein-Sieg-Kreis", ["Ausländerbehörde Rhein-Sieg-Kreis"]),
        ("Sankt Ingbert", ["St. Ingbert", "Saarpfalz-Kreis"]),
        ("frankfurt/main", ["Frankfurt am Main", "Ausländerbehörde der Stadt Frankfurt am Main"]),
        ("Frankfurt a.M.", ["Frankfurt am Main", "Ausländerbehörde der Stadt Frankfurt am Main"]),
        ("Köln 50667", ["50667", "Stadt Köln"]),
        ("DE-50667", ["50667", "Stadt Köln"]),
        ("50 667", ["50667", "Stadt Köln"]),
        ("Straße 5, 50667 Köln", ["50667", "Stadt Köln"]),
        ("مدينة كولونيا", ["Stadt Köln"]),
        ("м. Берлін", ["Stadt Berlin"]),
        ("Stadt Ansbach", ["Stadt Ansbach"]),
        ("Stadt Wehlen", ["Stadt Wehlen", "Landkreis Sächsische Schweiz-Osterzgebirge"]),
    ],
)
def test_an_answer_names_the_place_and_its_kreis(window: Window, published: str, query: str, shown: list[str]) -> None:
    text = said(asked(window, published, "de", query))
    assert [one for one in shown if one not in text] == []


@LANGUAGES
def test_the_name_of_a_land_leads_to_its_list(window: Window, published: str, language: str) -> None:
    page = asked(window, published, language, "Bayern")
    follow(page.locator("[data-pn-finder] [role=status] a"))
    assert page.url.endswith("my-office/by/")


def test_an_empty_field_is_asked_to_be_filled(window: Window, published: str) -> None:
    page = asked(window, published, "de", " ")
    assert said(page) == word(page, "empty")


def test_a_late_answer_gives_way_and_a_failed_file_is_asked_for_again(window: Window, published: str) -> None:
    page = window().page
    page.goto(f"{published}my-office/")
    status = page.locator("[data-pn-finder] [role=status]")
    late: list[Route] = []

    def hold(route: Route) -> None:
        late.append(route)

    page.route("**/places-k.json", hold)
    page.locator("[data-pn-finder] input").fill("Kiel")
    page.keyboard.press("Enter")
    page.locator("[data-pn-finder] input").fill("Essen")
    page.keyboard.press("Enter")
    page.locator("[data-pn-finder] [role=status] a[href*='essen']").first.wait_for()
    assert len(late) == 1
    for route in late:
        route.fulfill(json=[["Kiel", "01002000"]])
    page.evaluate("new Promise((done) => setTimeout(done, 50))")
    assert "Kiel" not in status.inner_text()
    page.route("**/places-u.json", lambda route: route.fulfill(status=204), times=1)
    page.locator("[data-pn-finder] input").fill("Ulm")
    page.keyboard.press("Enter")
    page.get_by_text(word(page, "failed")).wait_for()
    page.keyboard.press("Enter")
    page.get_by_text("Ausländerbehörde Stadt Ulm").wait_for()


def test_what_is_typed_is_never_sent(window: Window, published: str) -> None:
    page = asked(window, published, "de", "Köln")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    page.reload()
    page.get_by_text("Stadt Köln").first.wait_for()
    assert [url for url in sent if "q=" in url.partition("#")[0] or "K%C3%B6ln" in url.partition("#")[0]] == []


@LANGUAGES
def test_an_office_without_a_website_comes_with_words_to_search_for(
    window: Window, published: str, language: str
) -> None:
    page = asked(window, published, language, "Köln")
    assert word(page, "how") in said(page)
    assert ("(Deutsch)" in said(page)) == bool(word(page, "offices-mark"))


def test_an_answer_is_in_view_and_a_choice_keeps_the_focus(window: Window, published: str) -> None:
    page = window(360, 400).page
    page.goto(f"{published}my-office/")
    page.locator("[data-pn-finder] input").fill("Halle")
    page.keyboard.press("Enter")
    button = page.locator("[data-pn-finder] [role=status] button").first
    button.focus()
    page.keyboard.press("Enter")
    status = page.locator("[data-pn-finder] [role=status]")
    assert status.evaluate("(one) => one === document.activeElement")
    assert status.evaluate("(one) => one.getBoundingClientRect().bottom <= innerHeight + 1")


@LANGUAGES
def test_a_kreis_without_a_known_office_says_how_to_go_on(window: Window, published: str, language: str) -> None:
    page = asked(window, published, language, "26721")
    assert offices(page) == []
    assert "Ausländerbehörde Stadt Emden" in said(page)
    page = asked(window, published, language, "49661")
    assert "Ausländerbehörde Landkreis Cloppenburg" in said(page)
    assert word(page, "own") in said(page)
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
