"""Dates become calendar files on the device: with the reminders still to come, and never for legal deadlines."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from shared.chromium import Window

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
LANGUAGES = pytest.mark.parametrize("language", list(FOLDERS))


def opened(window: Window, published: str, language: str, address: str, **options: object) -> Page:
    page = window(360, 800, **options).page
    page.goto(published + FOLDERS[language] + address)
    return page


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
    page.clock.set_fixed_time("2026-08-01T09:00:00")
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
    page.clock.set_fixed_time("2026-11-20T09:00:00")
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
    first = page.locator("section:has(#ablauf)").inner_text()
    second = page.locator("section:has(#termin)").inner_text()
    assert "JavaScript" in first
    assert "JavaScript" in second
    said = page.locator("section:has(#fristen)").inner_text()
    assert "Rechtsbehelfsbelehrung" in said
    assert page.locator("section:has(#fristen) input").count() == 0


def test_reminders_that_lie_in_the_past_are_left_out(window: Window, published: str, tmp_path: Path) -> None:
    page = opened(window, published, "de", "dates/")
    page.clock.set_fixed_time("2027-01-01T09:00:00")
    field = page.locator("form[data-pn-dates] input[name=date]").first
    field.fill("2027-02-15")
    lines = saved(page, 0, tmp_path)
    assert [line for line in lines if line.startswith("TRIGGER")] == ["TRIGGER:-P30D", "TRIGGER:-P7D"]
    status = page.locator("form[data-pn-dates] [role=status]").first
    assert "Erinnerungen in der Datei: 2." in status.inner_text()
    field.fill("2027-02-16")
    assert status.inner_text() == ""


@LANGUAGES
@pytest.mark.parametrize("day", ["2026-12-31", "2027-01-01"])
def test_a_title_that_has_expired_gets_advice_and_no_file(
    window: Window, published: str, language: str, day: str
) -> None:
    page = opened(window, published, language, "dates/")
    page.clock.set_fixed_time("2027-01-01T09:00:00")
    form = page.locator("form[data-pn-dates]").first
    page.on("download", lambda _: pytest.fail("a file for a date that is over"))
    form.locator("[name=date]").fill(day)
    form.locator("button").click()
    assert form.locator("[role=status]").inner_text() == form.get_attribute("data-past")


@pytest.mark.parametrize("day", ["1899-12-31", "2101-01-01"])
def test_years_that_can_only_be_mistyped_are_refused(window: Window, published: str, day: str) -> None:
    page = opened(window, published, "de", "dates/")
    for form in page.locator("form[data-pn-dates]").all():
        form.locator("[name=date]").fill(day)
        form.locator("button").click()
        assert not form.locator("[name=date]").evaluate("field => field.checkValidity()")
        assert form.locator("[role=status]").inner_text() == ""
