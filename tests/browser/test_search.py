"""Search on the site: what is typed, pasted or dictated finds pages of the reader's language, then German ones."""

from statistics import median

import pytest
from playwright.sync_api import Page, expect

from browser.test_axe import violations
from shared.chromium import Window, follow

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
COUNTS = {"de": "Treffer: ", "ar": "النتائج: ", "uk": "Знайдено: "}
NOTHING = {
    "de": "Nichts gefunden. Versuchen Sie ein anderes Wort.",
    "ar": "لم يُعثر على شيء. جرّب كلمة أخرى.",
    "uk": "Нічого не знайдено. Спробуйте інше слово.",
}
OWN, GERMAN = "[data-pn-own] li", "[data-pn-german] li"
QUERIES = ("Fiktionsbescheinigung verlängern Termin", "Aufenthaltstitel", "Anmeldung Adresse", "Frist", "Bescheid")
MEASURED = """(query) => new Promise((resolve) => {
  const [field, list] = [document.querySelector("#pn-query"), document.querySelector("[data-pn-own]")];
  field.value = query;
  const start = performance.now();
  new MutationObserver(() => resolve(performance.now() - start)).observe(list, {childList: true});
  field.dispatchEvent(new Event("input", {bubbles: true}));
})"""
LANGUAGES = pytest.mark.parametrize("language", FOLDERS)


def asked(page: Page, site: str, language: str, query: str) -> Page:
    page.goto(f"{site}{FOLDERS[language]}search/#q={query}")
    expect(page.get_by_role("status")).not_to_be_empty()
    return page


def addresses(page: Page, selector: str, site: str) -> list[str]:
    links = page.locator(f"{selector} p:first-child a").all()
    return [(link.get_attribute("href") or "").removeprefix(site) for link in links]


@LANGUAGES
def test_the_field_of_every_page_leads_to_results(window: Window, published: str, language: str) -> None:
    page = window(360, 800).page
    page.goto(f"{published}{FOLDERS[language]}guides/")
    page.locator(".pn-find input").press_sequentially("Fiktionsbescheinigung")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{published}{FOLDERS[language]}search/#q=Fiktionsbescheinigung")
    expect(page.get_by_role("status")).to_contain_text(COUNTS[language])
    found = addresses(page, OWN, published)
    assert f"{FOLDERS[language]}glossary/#fiktionsbescheinigung" in found[:3]
    assert all(address.startswith(FOLDERS[language]) for address in found)
    assert page.locator(f"{OWN} mark").count() > 0


@pytest.mark.parametrize("language", ["ar", "uk"])
@pytest.mark.parametrize("query", ["Auslaenderbehörde", "Fiktionsbescheinigung", "Anhoerung", "Aufenthaltstitel"])
def test_german_words_of_letters_find_translated_pages(
    window: Window, published: str, language: str, query: str
) -> None:
    page = asked(window().page, published, language, query)
    own = addresses(page, OWN, published)
    assert own
    assert all(address.startswith(FOLDERS[language]) for address in own)


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_pages_without_translation_stand_in_a_german_list(window: Window, published: str, language: str) -> None:
    page = asked(window().page, published, language, "Terminmanagement")
    german = addresses(page, GERMAN, published)
    assert "processes/terminmanagement/" in german
    own = {address.removeprefix(FOLDERS[language]) for address in addresses(page, OWN, published)}
    assert own.isdisjoint(german)
    listed = page.locator("[data-pn-german] ol")
    assert (listed.get_attribute("lang"), listed.get_attribute("dir")) == ("de", "ltr")
    expect(page.locator("[data-pn-german] h2")).to_be_visible()


def test_german_readers_have_one_list(window: Window, published: str) -> None:
    page = asked(window().page, published, "de", "Terminmanagement")
    assert addresses(page, OWN, published)[0] == "processes/terminmanagement/"
    expect(page.locator("[data-pn-german]")).to_be_hidden()


def test_an_act_comes_first_and_leads_to_the_section_asked_for(window: Window, published: str) -> None:
    page = asked(window().page, published, "de", "§ 81 AufenthG")
    assert addresses(page, OWN, published)[0] == "law/aufenthg/"
    assert page.locator(f"{OWN} a[href$='law/aufenthg/#p81']").count() == 1


def test_more_results_come_when_asked_for(window: Window, published: str) -> None:
    page = asked(window().page, published, "de", "Aufenthaltstitel")
    first = page.locator(OWN).count()
    page.locator("[data-pn-more]").click()
    expect(page.locator(OWN)).not_to_have_count(first)
    assert page.locator(OWN).count() > first


def test_what_is_searched_for_reaches_no_server(window: Window, published: str) -> None:
    page = window().page
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.goto(f"{published}guides/")
    page.locator(".pn-find input").fill("Abschiebung")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).not_to_be_empty()
    page.reload()
    expect(page.get_by_role("status")).not_to_be_empty()
    assert [url for url in requested if "Abschiebung" in url.partition("#")[0]] == []


def test_changing_the_language_takes_the_query_along(window: Window, published: str) -> None:
    page = asked(window(1280, 800).page, published, "de", "Duldung")
    follow(page.locator(".pn-languages a[hreflang=en]").first)
    expect(page).to_have_url(f"{published}en/search/#q=Duldung")


@LANGUAGES
def test_filters_narrow_and_stand_in_the_address(window: Window, published: str, language: str) -> None:
    page = asked(window().page, published, language, "Aufenthaltstitel")
    page.locator("#pn-for").select_option("newcomer")
    page.locator("#pn-kind").select_option("guides")
    expect(page).to_have_url(f"{published}{FOLDERS[language]}search/#q=Aufenthaltstitel&for=newcomer&kind=guides")
    found = addresses(page, OWN, published)
    assert found
    assert all(address.startswith(f"{FOLDERS[language]}guides/") for address in found)
    page.reload()
    expect(page.get_by_role("status")).not_to_be_empty()
    assert addresses(page, OWN, published) == found
    assert page.locator("#pn-kind").input_value() == "guides"


@LANGUAGES
def test_dictated_and_pasted_words_count_without_a_key(window: Window, published: str, language: str) -> None:
    page = window().page
    page.goto(f"{published}{FOLDERS[language]}search/")
    page.locator("#pn-query").focus()
    page.keyboard.insert_text("Fiktionsbescheinigung")
    expect(page.get_by_role("status")).to_contain_text(COUNTS[language])
    assert page.url.endswith("search/#q=Fiktionsbescheinigung")
    page.locator("#pn-query").fill("")
    expect(page.get_by_role("status")).to_be_empty()
    assert page.locator(OWN).count() == 0


@LANGUAGES
def test_keyboard_alone_reaches_the_first_result(window: Window, published: str, language: str) -> None:
    page = asked(window().page, published, language, "Fiktionsbescheinigung")
    page.locator("#pn-query").focus()
    for _ in range(4):
        page.keyboard.press("Tab")
    first = page.locator(f"{OWN} a").first
    expect(first).to_be_focused()
    address = first.get_attribute("href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(str(address))


@LANGUAGES
def test_nothing_found_is_said(window: Window, published: str, language: str) -> None:
    page = asked(window().page, published, language, "🦜")
    assert page.get_by_role("status").inner_text() == NOTHING[language]
    expect(page.locator('[data-pn-search-on] a[href$="a-z/"]')).to_be_visible()


@LANGUAGES
def test_the_index_is_fetched_only_when_used(window: Window, published: str, language: str) -> None:
    page = window().page
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(f"{published}{FOLDERS[language]}")
    page.goto(f"{published}{FOLDERS[language]}search/")
    page.locator("form[data-pn-search]").wait_for()
    assert [url for url in fetched if url.endswith(".json")] == []
    with page.expect_response(f"**/assets/search/{language}/index.json"):
        page.locator("#pn-query").focus()


@LANGUAGES
def test_without_script_the_field_leads_to_a_to_z(window: Window, published: str, language: str) -> None:
    page = window(java_script_enabled=False).page
    page.goto(f"{published}{FOLDERS[language]}guides/")
    page.locator(".pn-find input").fill("Fiktionsbescheinigung")
    page.locator(".pn-find button").click()
    expect(page.locator("form[data-pn-search]")).to_be_hidden()
    follow(page.locator("[data-pn-search-off] a"))
    expect(page).to_have_url(f"{published}{FOLDERS[language]}a-z/")


@LANGUAGES
@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.slow)])
@pytest.mark.parametrize("width", [360, pytest.param(1280, marks=pytest.mark.slow)])
def test_results_are_accessible(window: Window, published: str, language: str, scheme: str, width: int) -> None:
    page = asked(window(width, 800, color_scheme=scheme).page, published, language, "Termin")
    assert page.locator(OWN).count() > 0
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.slow
@LANGUAGES
def test_first_results_on_a_slow_phone(window: Window, published: str, language: str) -> None:
    page = asked(window(360, 800).page, published, language, "Termin")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 6})
    assert median(page.evaluate(MEASURED, query) for query in QUERIES) < 150
