from pathlib import Path

import pytest

from shared.repository import Repository
from shared.typed import typed_in

TOPIC = """\
title: Termine
summary: Wie Termine vergeben werden.
status: published
written: 2026-01-01
maintainer: editors
area: binnenorganisation
introduction:
  newcomer: Buchen Sie einen Termin.
  peer: Vergeben Sie Termine.
"""
TERMS = """\
terms:
  - id: zettel
    term: Zettel
    definition: Ein Blatt.
  - id: aushang
    term: Aushang
    definition: Ein Blatt an der Wand.
"""
TOPIC_AR = """\
#
msgid ""
msgstr ""
"Language: ar\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "summary"
msgid "Wie Termine vergeben werden."
msgstr ""

msgctxt "title"
msgid "Termine"
msgstr ""

msgctxt "introduction.newcomer"
msgid "Buchen Sie einen Termin."
msgstr ""
"""
TERMS_EN = """\
#
msgid ""
msgstr ""
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "zettel.definition"
msgid "Ein Blatt."
msgstr ""

msgctxt "aushang.definition"
msgid "Ein Blatt an der Wand."
msgstr ""
"""


@pytest.fixture
def filled(repository: Repository) -> Repository:
    repository.write("knowledge/topics/termine/topic.yml", TOPIC)
    repository.write("knowledge/terms/papiere.yml", TERMS)
    return repository


def stamps(root: Path) -> dict[Path, int]:
    return {file: file.stat().st_ino for file in root.rglob("*.po")}


def test_missing_catalogues_are_made_once(filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    answer = typed_in(filled.root, capsys, "translate", "sync")
    assert answer.code == 0
    assert answer.out == (
        "geschrieben: knowledge/terms/papiere.ar.po\n"
        "geschrieben: knowledge/terms/papiere.en.po\n"
        "geschrieben: knowledge/topics/termine/ar.po\n"
        "geschrieben: knowledge/topics/termine/en.po\n"
        "Sprache  aktuell  veraltet  fehlt\n"
        "ar             0         0      5\n"
        "en             0         0      5\n"
        "\n"
        "ar: العربية\n"
        "en: English\n"
    )
    assert (filled.root / "knowledge/topics/termine/ar.po").read_text("utf-8") == TOPIC_AR
    assert (filled.root / "knowledge/terms/papiere.en.po").read_text("utf-8") == TERMS_EN
    before = stamps(filled.root)
    assert "geschrieben" not in typed_in(filled.root, capsys, "translate", "sync").out
    assert stamps(filled.root) == before
    assert filled.check() == ()


def test_one_language_can_be_chosen(filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    typed_in(filled.root, capsys, "translate", "sync", "--language", "ar")
    assert [file.name for file in sorted(filled.root.rglob("*.po"))] == ["papiere.ar.po", "ar.po"]


def test_an_unknown_language_is_refused(filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    answer = typed_in(filled.root, capsys, "translate", "sync", "--language", "fr")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "Die Sprache „fr“ steht nicht in knowledge/policy.yml. Es gibt: en, ar.\n"


def test_changed_german_marks_the_translation(filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    old = TOPIC_AR.replace('msgid "Termine"\nmsgstr ""', 'msgid "Fristen"\nmsgstr "مهل"')
    filled.write("knowledge/topics/termine/ar.po", old)
    answer = typed_in(filled.root, capsys, "translate", "sync", "--language", "ar")
    assert "ar             0         1      4\n" in answer.out
    assert (filled.root / "knowledge/topics/termine/ar.po").read_text("utf-8") == old.replace(
        'msgctxt "title"\nmsgid "Fristen"',
        '#, fuzzy\n#| msgid "Fristen"\nmsgctxt "title"\nmsgid "Termine"',
    )


@pytest.mark.parametrize("broken", ["msgid", "\\xff"], ids=["syntax", "text"])
def test_what_cannot_be_read_is_left_alone(broken: str, filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    file = filled.write("knowledge/topics/termine/ar.po", broken)
    answer = typed_in(filled.root, capsys, "translate", "sync")
    assert (answer.code, answer.err) == (1, "")
    assert "übersprungen: knowledge/topics/termine/ar.po kann nicht gelesen werden" in answer.out
    assert file.read_text("utf-8") == broken


def test_catalogues_of_broken_records_are_left_alone(filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    filled.write("knowledge/terms/papiere.yml", TERMS.replace("definition: Ein Blatt.", "definition: ''"))
    old = TERMS_EN.replace('msgid "Ein Blatt."\nmsgstr ""', 'msgid "Ein Blatt."\nmsgstr "A sheet."')
    file = filled.write("knowledge/terms/papiere.en.po", old)
    answer = typed_in(filled.root, capsys, "translate", "sync")
    assert answer.code == 1
    assert answer.err.splitlines()[:2] == ["Nicht enthalten, weil nicht lesbar:", "  knowledge/terms/papiere.yml"]
    assert file.read_text("utf-8") == old


def test_translations_beyond_what_is_due_are_kept(filled: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    peer = '\nmsgctxt "introduction.peer"\nmsgid "Vergeben Sie Termine."\nmsgstr "امنحوا مواعيد."\n'
    file = filled.write("knowledge/topics/termine/ar.po", TOPIC_AR + peer)
    typed_in(filled.root, capsys, "translate", "sync")
    assert file.read_text("utf-8") == TOPIC_AR + peer
