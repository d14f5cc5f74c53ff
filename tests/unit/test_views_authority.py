"""Offices: what is shown of their contact, what they are called here, what sources say."""

from datetime import date

import pytest

from patennetz.views.authority import authority_view, is_fresh
from shared.miniature import knowledge, reader_of

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        (None, False),
        ("2026-11-23", True),
        ("2025-11-23", True),
        ("2025-11-22", False),
        ("2025-12", True),
        ("2025-11", False),
        ("2026", True),
        ("2025", False),
    ],
)
def test_contact_is_fresh_by_the_earliest_day_its_date_can_mean(as_of: str | None, *, expected: bool) -> None:
    assert is_fresh(as_of, TODAY, 365) is expected


def test_fresh_contact_is_shown_with_its_date() -> None:
    contact = authority_view(reader_of("de"), knowledge().authorities["musterstadt"]).contact
    assert contact
    assert (contact.mailbox, contact.phone, contact.phone_link) == (
        "auslaenderbehoerde@example.org",
        "030 23125012",
        "+493023125012",
    )
    assert contact.hours == (
        "Montag und Dienstag: 08:00 bis 12:00 Uhr, mit Termin",
        "Donnerstag: 14:00 bis 18:00 Uhr",
    )
    assert contact.as_of == "Stand September 2026"


@pytest.mark.parametrize(
    ("office", "today", "hidden"),
    [("musterstadt", TODAY, False), ("musterstadt", date(2027, 9, 2), True), ("beispielkreis", TODAY, True),
     ("modellstadt", TODAY, False)],
)  # fmt: skip
def test_old_contact_is_hidden_and_that_is_said(office: str, today: date, *, hidden: bool) -> None:
    view = authority_view(reader_of("de", today), knowledge().authorities[office])
    assert view.contact_hidden is hidden
    assert not (hidden and view.contact)


@pytest.mark.parametrize(
    ("office", "kicker", "asked"),
    [
        ("musterstadt", "Patenbehörde", True),
        ("beispielkreis", "Patenbehörde", True),
        ("modellstadt", "Bekannte Behörde", False),
    ],
)
def test_nobody_is_called_a_mentor_who_did_not_offer_it(office: str, kicker: str, *, asked: bool) -> None:
    view = authority_view(reader_of("de"), knowledge().authorities[office])
    assert view.kicker == kicker
    assert ("unasked" not in [notice.kind for notice in view.sheet.notices]) is asked


def test_facts_name_their_sources() -> None:
    view = authority_view(reader_of("de"), knowledge().authorities["musterstadt"])
    assert [(one.label, one.text, one.when, one.source.id if one.source else "") for one in view.facts] == [
        ("Land", "Nordrhein-Westfalen", "", ""),
        ("Art der Behörde", "Kreisfreie Stadt", "", ""),
        ("Größe", "6 bis 15 Beschäftigte", "", ""),
        ("Früher", "Ausländeramt Musterstadt", "bis 2012", "musterbericht"),
        ("Zuständig für", "Musterstadt", "", "stadt-musterstadt"),
        ("Macht nicht", "Einbürgerungen macht das Standesamt", "", "stadt-musterstadt"),
        ("Stufenlos", "ja", "", "stadt-musterstadt"),
        ("Induktionsschleife", "nein", "", "stadt-musterstadt"),
    ]


def test_sections_are_only_there_with_something_in_them() -> None:
    views = {one: authority_view(reader_of("de"), office) for one, office in knowledge().authorities.items()}
    assert {one: [heading.id for heading in view.sheet.headings] for one, view in views.items()} == {
        "beispielkreis": ["patenschaft", "kontakt", "steckbrief", "erfahrung"],
        "modellstadt": ["patenschaft", "kontakt", "steckbrief"],
        "musterstadt": [
            "patenschaft",
            "kontakt",
            "steckbrief",
            "zahlen",
            "bericht-measure",
            "bericht-criticism",
            "widersprueche",
            "partner",
            "erfahrung",
        ],
    }
