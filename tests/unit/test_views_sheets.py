"""What stands around every record: state, notices, neighbours, languages."""

from datetime import date

import pytest

from patennetz.views.guide import guide_view
from patennetz.views.parts import Sheet
from patennetz.views.process import process_view
from shared.miniature import TODAY, knowledge, reader_of


def sheet_of(guide: str, language: str, today: date = TODAY) -> Sheet:
    return guide_view(reader_of(language, today), knowledge().guides[guide]).sheet


@pytest.mark.parametrize(
    ("guide", "language", "notices", "indexable"),
    [
        ("adresse-anmelden", "de", [], True),
        ("adresse-anmelden", "en", ["unreviewed"], True),
        ("termin-bekommen", "en", ["unreviewed", "partly-translated"], False),
        ("termin-bekommen", "ar", ["unreviewed", "outdated"], True),
        ("brief-lesen", "en", ["not-translated"], False),
        ("alter-weg", "de", ["retired"], False),
        ("alter-weg", "ar", ["retired", "not-translated"], False),
    ],
)
def test_a_page_says_how_far_it_can_be_trusted(
    guide: str, language: str, notices: list[str], *, indexable: bool
) -> None:
    sheet = sheet_of(guide, language)
    assert [notice.kind for notice in sheet.notices] == notices
    assert sheet.indexable is indexable


@pytest.mark.parametrize(
    ("guide", "translations"),
    [
        ("adresse-anmelden", ("de", "en", "ar")),
        ("termin-bekommen", ("de", "ar")),
        ("brief-lesen", ("de",)),
    ],
)
def test_only_whole_translations_count_as_such(guide: str, translations: tuple[str, ...]) -> None:
    for language in ("de", "en", "ar"):
        assert sheet_of(guide, language).translations == translations
        assert sheet_of(guide, language).available == ("de", "en", "ar")


def test_a_record_is_stale_a_day_after_its_period() -> None:
    states = [sheet_of("adresse-anmelden", "de", date(2027, 11, day)).state for day in (5, 6)]
    assert [bool(state and state.stale) for state in states] == [False, True]


def test_neighbours_share_a_topic_and_are_published() -> None:
    assert [link.address for link in sheet_of("adresse-anmelden", "de").siblings] == [
        "guides/brief-lesen/",
        "guides/termin-bekommen/",
    ]
    assert process_view(reader_of("de"), knowledge().processes["terminvergabe"]).sheet.siblings == ()


def test_state_line_and_citation_in_words() -> None:
    sheet = sheet_of("adresse-anmelden", "de")
    assert sheet.state
    assert (sheet.state.status, sheet.state.written, sheet.state.changed) == (
        "veröffentlicht",
        "Geschrieben am 1. Mai 2026",
        "Geändert am 2. November 2026",
    )
    assert sheet.state.reviewed == "Geprüft am 5. November 2026 von: Fachstelle Recht, Stadt Musterstadt"
    assert sheet.state.maintainer.text == "Ausländerbehörde Musterstadt"
    assert sheet.citation == (
        "„Adresse anmelden“. Musternetz, Fassung vom 2. November 2026. https://example.org/guides/adresse-anmelden/"
    )
    assert sheet_of("adresse-anmelden", "ar").citation.endswith("https://example.org/ar/guides/adresse-anmelden/")
