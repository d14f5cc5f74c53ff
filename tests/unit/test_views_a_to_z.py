"""Everything by its first letter, in the script of the reader."""

import pytest

from patennetz.views.a_to_z import a_to_z, sort_key
from shared.miniature import reader_of


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Ärzte", "arzte"),
        ("Straße", "strasse"),
        ("„Termin“", "termin“"),
        ("§ 1", "1"),
        ("الحصول على موعد", "حصول على موعد"),
        ("إقامة", "اقامة"),
        ("ال", "ال"),
        ("", ""),
    ],
)
def test_titles_are_sorted_without_marks_and_articles(title: str, key: str) -> None:
    assert sort_key(title) == key


def listed(language: str) -> dict[str, list[str]]:
    letters = a_to_z(reader_of(language)).letters
    return {one.heading.text: [f"{link.title.text} {link.address}" for link in one.links] for one in letters}


def test_a_newcomer_finds_pages_and_words_under_both_names() -> None:
    assert listed("ar") == {
        "A": ["Ankommen newcomers/ankommen/", "Anmeldung glossary/#anmeldung"],
        "E": ["Einen Brief lesen guides/brief-lesen/"],
        "R": ["Reisepass glossary/#reisepass"],
        "W": ["Wohnungsgeberbestätigung glossary/#wohnungsgeberbestaetigung"],
        "ت": ["تسجيل العنوان guides/adresse-anmelden/"],
        "ج": ["جواز سفر glossary/#reisepass"],
        "ح": ["الحصول على موعد guides/termin-bekommen/"],
    }


def test_drafts_and_what_was_retired_are_not_listed() -> None:
    addresses = [one.split()[-1] for links in listed("de").values() for one in links]
    assert "guides/alter-weg/" not in addresses
    assert "processes/zustimmung/" not in addresses


def test_a_topic_leads_to_the_page_it_has() -> None:
    assert "Wege im Amt authorities/wege/" in listed("de")["W"]
