"""Parameters as they are shown: the value of the day, with unit, validity and basis."""

from datetime import date

import pytest

from patennetz.views.figures import figure, in_words, value_on
from shared.miniature import TODAY, knowledge, reader_of


@pytest.mark.parametrize(
    ("day", "value"),
    [(date(2020, 1, 1), "2"), (date(2026, 12, 31), "2"), (date(2027, 1, 1), "1"), (date(2090, 1, 1), "1")],
)
def test_the_value_in_force_on_a_day(day: date, value: str) -> None:
    found = value_on(knowledge().parameters["meldefrist"], day)
    assert found
    assert found.value == value


def test_there_is_no_value_where_none_was_set() -> None:
    assert value_on(knowledge().parameters["meldefrist"], TODAY, "de-nw") is None


@pytest.mark.parametrize(
    ("unit", "value", "german", "english"),
    [
        ("EUR", "100", "100 €", "€100"),
        ("EUR", "12.50", "12,50 €", "€12.50"),
        ("EUR", "1234567", "1.234.567 €", "€1,234,567"),
        ("weeks", "1", "1 Woche", "1 week"),
        ("weeks", "2", "2 Wochen", "2 weeks"),
        ("days", "1.5", "1,5 Tage", "1.5 days"),
        ("months", "18", "18 Monate", "18 months"),
        ("percent", "50", "50 %", "50 %"),
        ("count", "1000", "1.000", "1,000"),
        ("date", "2026-05", "Mai 2026", "May 2026"),
    ],
)
def test_a_value_in_words(unit: str, value: str, german: str, english: str) -> None:
    assert in_words(reader_of("de"), unit, value).replace("\u00a0", " ") == german
    assert in_words(reader_of("en"), unit, value).replace("\u00a0", " ") == english


@pytest.mark.parametrize(("value", "german"), [("true", "ja"), ("false", "nein")])
def test_yes_and_no(value: str, german: str) -> None:
    assert in_words(reader_of("de"), "yes_no", value) == german


@pytest.mark.parametrize(("value", "german"), [("1", "1 Arbeitstag"), ("3", "3 Arbeitstage")])
def test_units_of_our_own_have_plurals(value: str, german: str) -> None:
    assert in_words(reader_of("de"), "working_days", value) == german


def test_a_figure_says_until_when_it_holds_and_where_it_stands() -> None:
    shown = figure(reader_of("de"), "meldefrist")
    assert (shown.text, shown.valid, shown.basis) == ("2 Wochen", "bis 31. Dezember 2026", "§ 1 MusterG")
    later = figure(reader_of("de", date(2027, 1, 1)), "meldefrist")
    assert (later.text, later.valid) == ("1 Woche", "seit 1. Januar 2027")


def test_what_nobody_has_sourced_is_unknown() -> None:
    shown = figure(reader_of("de"), "gebuehr-anmeldung")
    assert (shown.unknown, shown.text) == (True, "")
    assert shown.source
    assert shown.source.url == "https://example.org/amt/"


def test_a_label_without_translation_stays_german_and_says_so() -> None:
    shown = [figure(reader_of("en"), one).label for one in ("meldefrist", "gebuehr-ausweis")]
    assert [(label.text, label.language) for label in shown] == [
        ("Time for registering your address", "en"),
        ("Gebühr für den Musterausweis", "de"),
    ]
