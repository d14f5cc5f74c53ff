"""The finder: a postal code or a place, typed as people type, leads to an office or to honest help."""

import pytest
from playwright.sync_api import Route

from browser.test_axe import violations
from shared.chromium import Window, follow
from shared.office_finder import FOLDERS, LANGUAGES, asked, offices, said, word


@pytest.mark.parametrize(
    ("language", "query"),
    [
        *(("de", one) for one in ("45127", " D-45127 ", "٤٥١٢٧", "Essen", "ESSEN", "Эссен", "إسن")),
        ("ar", "٤٥١٢٧"),
        ("ar", "إسن"),
        ("uk", "45127"),
        ("uk", "Эссен"),
    ],
)
def test_a_known_office_is_named(window: Window, published: str, language: str, query: str) -> None:
    page = asked(window, published, language, query)
    assert offices(page) == ["essen"]
    assert "?" not in page.url
    assert "#q=" in page.url


@LANGUAGES
def test_a_town_the_office_of_another_serves_leads_there(window: Window, published: str, language: str) -> None:
    assert offices(asked(window, published, language, "Ingersheim")) == ["bietigheim-bissingen"]


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
