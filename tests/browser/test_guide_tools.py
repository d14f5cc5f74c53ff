"""Guides as tools: ticks, the next step, the card for the counter; and what is kept on the device."""

import re

import pytest
from playwright.sync_api import Page

from browser.test_axe import violations
from shared.chromium import Window

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
GUIDE = "guides/aufenthaltstitel-verlaengern/"
KEY = "pn-ticks-aufenthaltstitel-verlaengern"
LANGUAGES = pytest.mark.parametrize("language", list(FOLDERS))


def opened(window: Window, published: str, language: str, address: str, **options: object) -> Page:
    page = window(360, 800, **options).page
    page.goto(published + FOLDERS[language] + address)
    return page


@LANGUAGES
def test_ticks_stay_on_the_device_and_are_deleted_on_its_page(window: Window, published: str, language: str) -> None:
    page = opened(window, published, language, GUIDE)
    boxes = page.locator(".pn-tick input")
    assert boxes.count() == page.locator(".pn-steps > li").count()
    boxes.nth(1).focus()
    page.keyboard.press("Space")
    said = page.locator(".pn-progress").inner_text()
    assert re.findall(r"\d+", said) in (["1", str(boxes.count())], [str(boxes.count()), "1"])
    assert page.evaluate("Object.keys(localStorage)") == ["pn-ticks-aufenthaltstitel-verlaengern"]
    title = page.locator("h1").inner_text()
    page.reload()
    assert [box.is_checked() for box in boxes.all()][:3] == [False, True, False]
    page.goto(f"{published}{FOLDERS[language]}device/")
    assert title in page.locator("[data-pn-device] li").inner_text()
    page.locator("[data-pn-device] button").click()
    assert page.locator("[data-pn-device] li").count() == 0
    assert page.evaluate("document.activeElement.getAttribute('role')") == "status"
    assert page.evaluate("localStorage.length") == 0


def test_an_unticked_step_leaves_nothing_behind(window: Window, published: str) -> None:
    page = opened(window, published, "de", GUIDE)
    box = page.locator(".pn-tick input").first
    box.check()
    box.uncheck()
    assert page.evaluate("localStorage.length") == 0


@LANGUAGES
def test_the_card_opens_at_its_title_with_the_papers_in_german_first(
    window: Window, published: str, language: str
) -> None:
    page = opened(window, published, language, "guides/erster-aufenthaltstitel/")
    page.locator(".pn-counter button").click()
    dialog = page.locator("dialog[open]")
    assert dialog.evaluate("dialog => dialog.scrollTop") == 0
    assert dialog.locator("h2").evaluate("title => title === document.activeElement")
    assert "Was Sie mitbringen" in dialog.locator("h2").inner_text()
    assert dialog.locator("li strong").all_inner_texts() == page.locator(".pn-counter > ul a").all_inner_texts()
    sizes = dialog.locator("li").first.evaluate(
        "paper => [paper.firstChild, paper].map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert sizes[0] > sizes[1]
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.slow)])
@LANGUAGES
def test_a_ticked_list_is_accessible(window: Window, published: str, language: str, scheme: str) -> None:
    page = opened(window, published, language, GUIDE, color_scheme=scheme)
    page.locator(".pn-tick input").first.check()
    assert violations(page) == []


def test_what_was_deleted_does_not_come_back_with_the_page_before(window: Window, published: str) -> None:
    page = opened(window, published, "de", GUIDE)
    page.locator(".pn-tick input").first.check()
    page.goto(f"{published}device/")
    page.locator("[data-pn-device] button").click()
    page.go_back()
    page.wait_for_load_state("load")
    assert page.locator(".pn-tick input:checked").count() == 0
    page.locator(".pn-tick input").nth(1).check()
    kept = page.evaluate(f"JSON.parse(localStorage.getItem('{KEY}')).steps")
    assert kept == [page.locator(".pn-steps > li").nth(1).get_attribute("id")]


def test_two_tabs_keep_each_others_ticks(window: Window, published: str) -> None:
    first = opened(window, published, "de", GUIDE)
    second = first.context.new_page()
    second.goto(published + GUIDE)
    first.locator(".pn-tick input").nth(0).check()
    second.locator(".pn-ticked").wait_for()
    second.locator(".pn-tick input").nth(1).check()
    first.locator(".pn-ticked").nth(1).wait_for()
    assert first.evaluate(f"JSON.parse(localStorage.getItem('{KEY}')).steps.length") == 2


@pytest.mark.parametrize("odd", ["", "{", "null", "7", '{"steps": 3}', '{"title": {}, "steps": null}'])
def test_a_damaged_value_stops_nothing_and_can_be_deleted(window: Window, published: str, odd: str) -> None:
    page = opened(window, published, "de", "device/")
    page.evaluate(f"odd => {{ localStorage.setItem('{KEY}', odd); localStorage.setItem('pn-else', odd) }}", odd)
    page.goto(published + GUIDE)
    assert "0" in page.locator(".pn-progress").inner_text()
    page.locator(".pn-counter button").click()
    assert page.locator("dialog[open]").count() == 1
    page.goto(f"{published}device/")
    assert page.locator("[data-pn-device] li").count() == 2
    page.locator("[data-pn-device] button").click()
    assert page.evaluate("localStorage.length") == 0


@LANGUAGES
def test_the_next_thing_begins_on_the_first_screen_below_the_notice(
    window: Window, published: str, language: str
) -> None:
    page = opened(window, published, language, GUIDE)
    top = page.locator(".pn-next h2").evaluate("heading => heading.getBoundingClientRect().bottom")
    assert top < 760
    if language != "de":
        notice = page.locator(".pn-notice-unreviewed")
        assert notice.is_visible()
        assert notice.evaluate("notice => notice.getBoundingClientRect().bottom") < top
        notice.locator("summary").click()
        assert notice.locator("p a").is_visible()


@LANGUAGES
def test_the_next_thing_moves_on_to_the_first_step_without_a_tick(
    window: Window, published: str, language: str
) -> None:
    page = opened(window, published, language, GUIDE)
    boxes, way = page.locator(".pn-tick input"), page.locator(".pn-next a.pn-button")
    said, height = way.inner_text(), page.locator(".pn-next").evaluate("next => next.offsetHeight")
    first = page.locator((way.get_attribute("href") or "").replace("#", ".pn-steps > #"))
    first.locator(".pn-tick input").check()
    open_step = page.locator(".pn-steps > li:not(.pn-ticked)").first
    assert way.get_attribute("href") == "#" + (open_step.get_attribute("id") or "")
    assert open_step.locator("h3").inner_text() in way.inner_text()
    assert page.locator(".pn-next-text").is_hidden()
    assert page.locator(".pn-next").evaluate("next => next.offsetHeight") >= height
    for box in boxes.all():
        box.check()
    assert way.is_hidden()
    assert page.locator(".pn-progress").inner_text() in page.locator(".pn-next").inner_text()
    first.locator(".pn-tick input").uncheck()
    assert way.inner_text() == said
    assert page.locator(".pn-next-text").is_visible()


def test_every_guide_leads_to_the_office_and_to_the_calendar(window: Window, published: str) -> None:
    page = opened(window, published, "uk", GUIDE, java_script_enabled=False)
    found = [link.evaluate("link => link.href") for link in page.locator(".pn-tools a").all()]
    assert found == [f"{published}uk/my-office/", f"{published}uk/dates/"]
    footer = [link.evaluate("link => link.href") for link in page.locator(".pn-footer__groups a").all()]
    assert set(found) <= set(footer)
