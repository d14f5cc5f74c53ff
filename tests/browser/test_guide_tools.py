"""Guides as tools: ticks, the card for the counter, words in place, dates for the calendar; and what is kept."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.test_axe import violations
from shared.chromium import Window, follow

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
GUIDE = "guides/aufenthaltstitel-verlaengern/"
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


@LANGUAGES
def test_the_card_shows_the_papers_in_large_and_in_german(window: Window, published: str, language: str) -> None:
    page = opened(window, published, language, GUIDE)
    papers = page.locator(".pn-counter > ul > li").all_inner_texts()
    page.locator(".pn-counter button").click()
    dialog = page.locator("dialog[open]")
    assert dialog.locator("li").all_inner_texts() == papers
    assert any("Reisepass" in paper for paper in papers)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@LANGUAGES
def test_a_ticked_list_is_accessible(window: Window, published: str, language: str, scheme: str) -> None:
    page = opened(window, published, language, GUIDE, color_scheme=scheme)
    page.locator(".pn-tick input").first.check()
    assert violations(page) == []


def unfolded(text: str) -> list[str]:
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def saved(page: Page, form: int, tmp_path: Path) -> list[str]:
    with page.expect_download() as waiting:
        page.locator("form[data-pn-dates] button").nth(form).click()
    target = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(target)
    return unfolded(target.read_bytes().decode())


@LANGUAGES
def test_an_expiry_date_becomes_a_calendar_file(window: Window, published: str, language: str, tmp_path: Path) -> None:
    page = opened(window, published, language, "dates/")
    page.locator("form[data-pn-dates] input[name=date]").first.fill("2027-02-28")
    lines = saved(page, 0, tmp_path)
    assert lines[:4] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Patennetz//Termine//DE", "BEGIN:VEVENT"]
    assert lines[6:8] == ["DTSTART;VALUE=DATE:20270228", "DTEND;VALUE=DATE:20270301"]
    assert [line for line in lines if line.startswith("TRIGGER")] == [
        "TRIGGER:-P180D",
        "TRIGGER:-P90D",
        "TRIGGER:-P30D",
        "TRIGGER:-P7D",
    ]
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert page.locator("form[data-pn-dates] [role=status]").first.inner_text()
    assert page.evaluate("localStorage.length") == 0


def test_an_appointment_keeps_time_and_place_whatever_is_typed(window: Window, published: str, tmp_path: Path) -> None:
    page = opened(window, published, "de", "dates/")
    form = page.locator("form[data-pn-dates]").nth(1)
    form.locator("[name=date]").fill("2026-12-01")
    form.locator("[name=time]").fill("08:15")
    form.locator("[name=place]").fill("Haus B; Zimmer 1,2 \\ Straße " + "ß" * 60)
    lines = saved(page, 1, tmp_path)
    assert "DTSTART:20261201T081500" in lines
    assert "LOCATION:Haus B\\; Zimmer 1\\,2 \\\\ Straße " + "ß" * 60 in lines


def test_a_date_that_is_missing_makes_no_file(window: Window, published: str) -> None:
    page = opened(window, published, "de", "dates/")
    page.locator("form[data-pn-dates] button").first.click()
    assert page.locator("form[data-pn-dates] [role=status]").first.inner_text() == ""


@LANGUAGES
def test_the_page_of_dates_never_reckons_legal_deadlines(window: Window, published: str, language: str) -> None:
    page = opened(window, published, language, "dates/", java_script_enabled=False)
    assert page.locator("form[data-pn-dates]").first.is_hidden()
    assert page.locator("noscript").count() == 1
    said = page.locator("section:has(#fristen)").inner_text()
    assert "Rechtsbehelfsbelehrung" in said
    assert page.locator("section:has(#fristen) input").count() == 0
