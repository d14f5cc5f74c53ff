"""Every way a translation can be unreadable, and what a good one says."""

import time
from datetime import date

import pytest

from patennetz.problem import Place
from patennetz.source.po import Catalogue, Entry, Reviewed, digest, read_catalogue
from patennetz.source.po_write import write_catalogue

PATH = "knowledge/guides/muster/ar.po"

GOOD = """\
# Arabisch
msgid ""
msgstr ""
"Language: ar\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Reviewed: 2026-08-19 Sprachmittlung 0123456789abcdef\\n"

msgctxt "title"
msgid "Anmelden"
msgstr "التسجيل"

# Rückfrage offen
#. aus dem Eintrag
#, fuzzy
#| msgid "Alt \\"und\\" "
#| "lang"
msgctxt "steps[a].text"
msgid ""
"Eins\\n"
"zwei \\\\ drei"
msgstr ""

#~ msgctxt "weg"
#~ msgid "Weg"
#~ msgstr "ذهب"
"""


def told(text: str | bytes, path: str = PATH) -> list[str]:
    result = read_catalogue(text if isinstance(text, bytes) else text.encode(), path)
    assert isinstance(result, tuple), f"no problem found in {text!r}"
    return [f"{problem.rule} {problem.place.line}:{problem.place.column}" for problem in result]


def catalogue_of(text: str | bytes) -> Catalogue:
    result = read_catalogue(text if isinstance(text, bytes) else text.encode(), PATH)
    assert isinstance(result, Catalogue), result
    return result


def test_a_good_catalogue_says_everything() -> None:
    catalogue = catalogue_of(GOOD)

    assert (catalogue.language, catalogue.comment, catalogue.header["Language"]) == ("ar", "Arabisch", "ar")
    assert catalogue.reviewed == Reviewed(date(2026, 8, 19), "Sprachmittlung", "0123456789abcdef")
    assert dict(catalogue.entries) == {
        "title": Entry("Anmelden", "التسجيل", path=PATH, line=10),
        "steps[a].text": Entry(
            "Eins\nzwei \\ drei",
            "",
            fuzzy=True,
            previous='Alt "und" lang',
            comment="Rückfrage offen",
            path=PATH,
            line=21,
        ),
    }
    assert catalogue.obsolete == (("weg", Entry("Weg", "ذهب", path=PATH, line=25)),)
    assert catalogue.entries["title"].place == Place(PATH, 10, 8)


def test_byte_order_mark_and_crlf_change_nothing() -> None:
    assert catalogue_of(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()) == catalogue_of(GOOD)


def test_missing_empty_lines_between_entries_change_nothing() -> None:
    dense = "\n".join(line for line in GOOD.split("\n") if line)

    assert list(catalogue_of(dense).entries) == ["title", "steps[a].text"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('msgctxt "a"\nmsgid "b"\nmsgstr "c\n', ["po-syntax 3:1"]),
        ('msgctxt "a"\nmsgid "b"\nmsgstr "c\\q"\n', ["po-syntax 3:1"]),
        ('msgctxt "a"\nmsgid "b"\nmsgstr "c\\r"\n', ["po-syntax 3:1"]),
        ('msgctxt "a"\nmsgid "b"\nmsgid_plural "c"\nmsgstr[0] "d"\n', ["po-syntax 3:1", "po-syntax 4:1"]),
        ("hallo\n", ["po-syntax 1:1"]),
        ('"hallo"\n', ["po-syntax 1:1"]),
        ('msgctxt "a"\nmsgid "b"\n', ["po-incomplete 1:1"]),
        ('msgctxt "a"\nmsgstr "b"\n', ["po-incomplete 1:1"]),
        ('msgid "b"\nmsgstr "c"\n', ["po-without-context 1:1"]),
        ('msgctxt "a"\nmsgid "b"\nmsgstr ""\n\nmsgctxt "a"\nmsgid "c"\nmsgstr ""\n', ["po-duplicate 7:8"]),
        ('msgid ""\nmsgstr ""\n\nmsgid ""\nmsgstr ""\n', ["po-duplicate 4:1"]),
        ('msgid ""\nmsgstr "Last-Translator: Muster <muster@example.org>\\n"\n', ["personal-header 1:1"]),
        ('msgid ""\nmsgstr "Language-Team: Muster\\n"\n', ["personal-header 1:1"]),
        ('# Muster <muster@example.org>\nmsgid ""\nmsgstr ""\n', ["personal-header 1:1"]),
        ('msgid ""\nmsgstr "Language: fr\\n"\n', ["po-language-mismatch 1:1"]),
        ('msgid ""\nmsgstr "Content-Type: text/plain; charset=latin-1\\n"\n', ["po-charset 1:1"]),
        ('msgid ""\nmsgstr "X-Reviewed: gestern ich\\n"\n', ["po-reviewed 1:1"]),
        ('msgid ""\nmsgstr "X-Reviewed: 2026-02-30 x 0123456789abcdef\\n"\n', ["po-reviewed 1:1"]),
        ('msgctxt "a"\nmsgid "b"\nmsgstr "c\u202e"\n', ["bidi-character 3:10"]),
        ('msgctxt "a"\nmsgid "b"\nmsgstr "c\u2067"\n', ["bidi-character 3:10"]),
        (b'msgctxt "a"\nmsgid "b"\nmsgstr "\xe4"\n', ["not-utf-8 3:9"]),
        ('<<<<<<< HEAD\nmsgctxt "a"\n', ["merge-conflict 1:1"]),
        ("#" * 1_048_577, ["file-too-large 1:1"]),
    ],
)
def test_a_mistake_is_told_at_its_place(text: str | bytes, expected: list[str]) -> None:
    assert told(text) == expected


def test_the_digest_is_of_all_pairs_in_any_order() -> None:
    first, second = Entry("a", "b"), Entry("c", "d")

    assert digest({"x": first, "y": second}) == digest({"y": second, "x": first})
    assert digest({"x": first, "y": second}) != digest({"x": second, "y": first})
    assert len(digest({})) == 16


def test_what_is_written_is_the_usual_form() -> None:
    written = write_catalogue(catalogue_of(GOOD))

    assert written == (
        """\
# Arabisch
msgid ""
msgstr ""
"Language: ar\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Reviewed: 2026-08-19 Sprachmittlung 0123456789abcdef\\n"

msgctxt "title"
msgid "Anmelden"
msgstr "التسجيل"

# Rückfrage offen
#, fuzzy
#| msgid "Alt \\"und\\" lang"
msgctxt "steps[a].text"
msgid ""
"Eins\\n"
"zwei \\\\ drei"
msgstr ""

#~ msgctxt "weg"
#~ msgid "Weg"
#~ msgstr "ذهب"
"""
    )


@pytest.mark.parametrize(
    "bomb", ["x\n", '"\\', '"\\n"\n', 'msgid "a"\n', "#~\n", "\n", "#. x\n", '#| msgid "a"\n', "\u2067"]
)
def test_a_bomb_is_refused_at_once(bomb: str) -> None:
    start = time.process_time()
    read_catalogue((bomb * (1_000_000 // len(bomb.encode()))).encode(), PATH)

    assert time.process_time() - start < 5
