"""Offers expire by themselves: what nobody confirmed in time, or what ran out of its mandate, does not count."""

from datetime import date

import pytest

from patennetz.model.authority import Mentoring
from patennetz.views.mentoring import is_current, mentoring_view
from shared.miniature import knowledge, reader_of

TODAY = date(2026, 11, 23)


def offer(**fields: object) -> Mentoring:
    told = {"status": "open", "confirmed_on": "2026-09-01", "confirmed_via": "letter"}
    return Mentoring.model_validate(told | fields)


@pytest.mark.parametrize(
    ("fields", "today", "expected"),
    [
        ({}, TODAY, True),
        ({"status": "waiting"}, TODAY, True),
        ({"status": "paused"}, TODAY, False),
        ({"status": "documented"}, TODAY, False),
        ({"confirmed_on": None}, TODAY, False),
        ({}, date(2027, 9, 1), True),
        ({}, date(2027, 9, 2), False),
        ({"mandate": {"function": "Leitung", "until": "2026-11-23"}}, TODAY, True),
        ({"mandate": {"function": "Leitung", "until": "2026-11-22"}}, TODAY, False),
    ],
)
def test_an_offer_is_current_while_confirmed_and_covered(
    fields: dict[str, object], today: date, *, expected: bool
) -> None:
    assert is_current(offer(**fields), today, 365) is expected


def test_no_offer_is_never_current() -> None:
    assert is_current(None, TODAY, 365) is False


@pytest.mark.parametrize(
    ("office", "today", "state", "warns"),
    [
        ("musterstadt", TODAY, "bietet Patenschaft an", False),
        ("musterstadt", date(2027, 7, 1), "hat Patenschaft angeboten, zurzeit nicht bestätigt", True),
        ("beispielkreis", TODAY, "hat Patenschaft angeboten, zurzeit nicht bestätigt", True),
        (
            "modellstadt",
            TODAY,
            "Teilnahme am Bundesprojekt ist belegt, eine Patenschaft ist nicht angeboten",
            False,
        ),
    ],
)
def test_the_state_is_that_of_the_day(office: str, today: date, state: str, *, warns: bool) -> None:
    view = mentoring_view(reader_of("de", today), knowledge().authorities[office])
    assert view
    assert (view.state, bool(view.warning)) == (state, warns)


def test_an_offer_in_words() -> None:
    view = mentoring_view(reader_of("de"), knowledge().authorities["musterstadt"])
    assert view
    assert view.confirmed == "Bestätigt am 1. September 2026"
    assert view.mandate == "Beauftragt durch: Leitung der Behörde, bis 30. Juni 2027"
    assert view.formats == ("Videogespräch, 2 Stunden", "Besuch mit Programm")
    assert view.capacity == "Zurzeit sind 2 Plätze frei"
    assert [(one.link.title.text, one.level) for one in view.offers] == [("Termine vergeben", "gemessen")]
