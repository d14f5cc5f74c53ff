"""The words of the site: German in the code, other languages from catalogues, German where there is none."""

from io import BytesIO

import pytest
from babel.messages.pofile import read_po

from patennetz.interface import Words, words

PO = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: ar\\n"
"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;\\n"

msgid "Start"
msgstr "البداية"

msgid "Stand {day}"
msgstr "بتاريخ {day}"

msgid "Leer"
msgstr ""

msgid "{n} Platz"
msgid_plural "{n} Plätze"
msgstr[0] "لا مكان"
msgstr[1] "مكان واحد"
msgstr[2] "مكانان"
msgstr[3] "{n} أماكن"
msgstr[4] "{n} مكاناً"
msgstr[5] "{n} مكان"

msgid "{n} Ort"
msgid_plural "{n} Orte"
msgstr[0] "واحد"
msgstr[1] ""
"""
ARABIC = Words("ar", read_po(BytesIO(PO.encode())))
GERMAN = Words("de", None)


@pytest.mark.parametrize(("german", "expected"), [("Start", "البداية"), ("Leer", "Leer"), ("Fehlt", "Fehlt")])
def test_a_text_is_translated_or_stays_german(german: str, expected: str) -> None:
    assert ARABIC(german) == expected
    assert GERMAN(german) == german


def test_values_are_filled_in() -> None:
    assert ARABIC("Stand {day}", day="3.5.2026") == "بتاريخ 3.5.2026"
    assert GERMAN("Stand {day}", day="3. Mai 2026") == "Stand 3. Mai 2026"


def test_braces_of_a_value_stay_as_they_are() -> None:
    assert GERMAN("Stand {day}", day="{0.__class__}") == "Stand {0.__class__}"
    assert GERMAN("{ohne Werte}") == "{ohne Werte}"


@pytest.mark.parametrize(
    ("n", "expected"),
    [(0, "لا مكان"), (1, "مكان واحد"), (2, "مكانان"), (5, "5 أماكن"), (11, "11 مكاناً"), (100, "100 مكان")],
)
def test_plurals_follow_the_language(n: int, expected: str) -> None:
    assert ARABIC.plural("{n} Platz", "{n} Plätze", n) == expected


def test_german_has_two_forms_and_serves_where_a_translation_is_incomplete() -> None:
    assert [GERMAN.plural("{n} Platz", "{n} Plätze", n) for n in (0, 1, 2)] == ["0 Plätze", "1 Platz", "2 Plätze"]
    assert ARABIC.plural("{n} Ort", "{n} Orte", 3) == "3 Orte"


def test_a_language_without_a_catalogue_speaks_german() -> None:
    assert words("tlh")("Start") == "Start"
    assert words("de") is words("de")
