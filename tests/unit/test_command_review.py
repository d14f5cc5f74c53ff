from pathlib import Path

import pytest

from patennetz.commands.fields import edited
from patennetz.commands.review import Confirmation, confirmation_of
from patennetz.source.catalogue import digest
from shared.repository import Repository
from shared.typed import typed_in

SAID = Confirmation(by="Sachgebietsleitung", organisation="Stadt Musterstadt")
TODAY = "2026-11-23"
ADDED = "reviewed:\n  on: 2026-11-23\n  by: Sachgebietsleitung\n  organisation: Stadt Musterstadt\n"

TOPIC = """\
# Kommentar oben
title: Termine
summary: Wie Termine vergeben werden.
status: published
written: 2026-01-01   # so geschrieben
maintainer: editors
area: binnenorganisation
introduction:
  newcomer: Buchen Sie einen Termin.
"""
CATALOGUE = """\
msgid ""
msgstr ""
"Language: ar\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# Rückfrage offen
msgctxt "title"
msgid "Termine"
msgstr "مواعيد"

msgctxt "summary"
msgid "Wie Termine vergeben werden."
msgstr ""
"""
WHO = ("--by", "Sachgebietsleitung", "--organisation", "Stadt Musterstadt")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("written: 2026-01-01\nsize: 1-5\n", f"written: 2026-01-01\n{ADDED}size: 1-5\n"),
        ("written: 2026-01-01 # so\nsize: 1-5\n", f"written: 2026-01-01 # so\n{ADDED}size: 1-5\n"),
        ('size: 1-5\nwritten: "2026-01-01"', f'size: 1-5\nwritten: "2026-01-01"\n{ADDED}'),
        (
            "written: 2026-01-01\nsize: 1-5\nchanged: 2026-02-01\n\n# unten\n",
            f"written: 2026-01-01\nsize: 1-5\nchanged: 2026-02-01\n{ADDED}\n# unten\n",
        ),
        (
            "written: >-\n  2026-01-01\n\nsize: 1-5\n",
            f"written: >-\n  2026-01-01\n\n{ADDED}size: 1-5\n",
        ),
        (
            "written: 2026-01-01\r\nsize: 1-5\r\n",
            "written: 2026-01-01\r\n" + ADDED.replace("\n", "\r\n") + "size: 1-5\r\n",
        ),
        ("\ufeffwritten: 2026-01-01\n", f"\ufeffwritten: 2026-01-01\n{ADDED}"),
        (
            "written: 2026-01-01\nreviewed:\n  on: 2026-02-02 # damals\n  by: Amtsleitung\n  organisation: Stadt Alt\n",
            (
                "written: 2026-01-01\nreviewed:\n  on: 2026-11-23 # damals\n  by: Sachgebietsleitung\n"
                "  organisation: Stadt Musterstadt\n"
            ),
        ),
        (
            "reviewed: {by: 'A, B', organisation: \"X: Y\", on: 2026-02-02}  # kurz\nwritten: 2026-01-01\n",
            (
                "reviewed: {by: Sachgebietsleitung, organisation: Stadt Musterstadt, on: 2026-11-23}  # kurz\n"
                "written: 2026-01-01\n"
            ),
        ),
        (
            "reviewed:\n  # W\n  by: >-\n    A\n    B\n  organisation: 'C\n    D'\n  on: 2026-02-02\nsize: 1\n",
            (
                "reviewed:\n  # W\n  by: Sachgebietsleitung\n  organisation: Stadt Musterstadt\n"
                "  on: 2026-11-23\nsize: 1\n"
            ),
        ),
        (
            "title: Ünïcödé 🙂 §\nwritten: 2026-01-01\nreviewed: {on: 2026-02-02, by: A, organisation: 🙂}\n",
            (
                "title: Ünïcödé 🙂 §\nwritten: 2026-01-01\n"
                "reviewed: {on: 2026-11-23, by: Sachgebietsleitung, organisation: Stadt Musterstadt}\n"
            ),
        ),
        ("{written: 2026-01-01, title: Alles in Klammern}\n", None),
        ("written: 2026-01-01\nreviewed: {on: 2026-02-02}\n", None),
        ("written: 2026-01-01\n written: kaputt\n", None),
    ],
)
def test_only_the_confirmation_changes(before: str, after: str | None) -> None:
    assert edited(before, "topic.yml", confirmation_of(SAID, TODAY)) == after


def test_names_that_need_quotes_get_them() -> None:
    said = Confirmation(by="Leitung: Zuwanderung", organisation='Amt "Mitte" # 1')
    changed = edited("written: 2026-01-01\n", "topic.yml", confirmation_of(said, TODAY))
    assert changed == (
        "written: 2026-01-01\nreviewed:\n  on: 2026-11-23\n"
        '  by: "Leitung: Zuwanderung"\n  organisation: "Amt \\"Mitte\\" # 1"\n'
    )


@pytest.fixture
def topic(repository: Repository) -> Path:
    return repository.write("knowledge/topics/termine/topic.yml", TOPIC)


@pytest.mark.parametrize(
    "record",
    ["topic:termine", "knowledge/topics/termine/topic.yml", "knowledge/topics/termine", "./knowledge/topics/termine/"],
)
def test_a_record_is_confirmed(
    record: str, topic: Path, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(repository.root, capsys, "review", record, *WHO)
    assert answer.code == 0, answer.err
    assert answer.out == (
        "knowledge/topics/termine/topic.yml: geprüft am 2026-11-23 von Sachgebietsleitung, Stadt Musterstadt.\n"
    )
    written = "written: 2026-01-01   # so geschrieben\n"
    assert topic.read_text("utf-8") == TOPIC.replace(written, written + ADDED)
    again = typed_in(repository.root, capsys, "--today", "2026-12-01", "review", record, *WHO)
    assert again.code == 0
    assert topic.read_text("utf-8") == TOPIC.replace(written, written + ADDED.replace("11-23", "12-01"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["topic:termine"], "Wer hat geprüft? Nennen Sie --by FUNKTION und --organisation NAME.\n"),
        (["topic:termin", *WHO], "Den Datensatz „topic:termin“ gibt es nicht. Meinten Sie „termine“?\n"),
        (
            ["topic:termine", "--by", "Frau Muster", "--organisation", "Stadt"],
            "„Frau Muster“ nennt eine Person. Nennen Sie die Funktion, zum Beispiel „Sachgebietsleitung“.\n",
        ),
        (["topic:termine", "--by", "leitung@example.org", "--organisation", "Stadt"], "nennt eine Person."),
        (["topic:termine", "--by", " ", "--organisation", "Stadt"], "brauchen einen Namen von 1 bis 160 Zeichen."),
        (["knowledge/policy.yml", *WHO], "knowledge/policy.yml hat kein Feld für eine Prüfung."),
        (["topic:termine", "--language", "ar", *WHO], "gibt es keine Übersetzung „ar“."),
        (["knowledge/topics/termine/ar.po", *WHO], "gibt es keine Übersetzung „ar“."),
        (["knowledge/topics/termine/ar.po", "--language", "en", *WHO], "ist die Übersetzung „ar“, nicht „en“."),
        (["topic:termine", "--language", "de", *WHO], "Deutsch ist der Text selbst, keine Übersetzung."),
        (["topic:termine", "--language", "xx", *WHO], "Die Sprache „xx“ steht nicht in knowledge/policy.yml."),
    ],
)
def test_wrong_input_changes_nothing(
    words: list[str], said: str, topic: Path, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(repository.root, capsys, "review", *words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert topic.read_text("utf-8") == TOPIC


def test_what_has_errors_is_not_confirmed(
    topic: Path, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = TOPIC.replace("area: binnenorganisation", "area: überall")
    topic.write_text(wrong, "utf-8")
    answer = typed_in(repository.root, capsys, "review", "topic:termine", *WHO)
    assert answer.code == 1
    assert "[unknown-value]" in answer.out
    assert answer.out.endswith("Erst wenn keine Fehler mehr da sind, kann geprüft werden.\n")
    assert topic.read_text("utf-8") == wrong


DONE = (
    CATALOGUE.removesuffix('""\n')
    + """\
"كيف تُمنح المواعيد."

msgctxt "introduction.newcomer"
msgid "Buchen Sie einen Termin."
msgstr "احجزوا موعدا."
"""
)


@pytest.mark.parametrize(
    "words",
    [
        ("topic:termine", "--language", "ar"),
        ("knowledge/topics/termine/ar.po",),
        ("./knowledge/topics/termine/ar.po", "--language", "ar"),
    ],
)
def test_a_translation_is_confirmed(
    words: tuple[str, ...], topic: Path, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    file = repository.write("knowledge/topics/termine/ar.po", DONE)
    answer = typed_in(repository.root, capsys, "review", *words, *WHO)
    assert answer.out == (
        "knowledge/topics/termine/ar.po: geprüft am 2026-11-23 von Sachgebietsleitung, Stadt Musterstadt.\n"
    )
    catalogue = repository.load().knowledge.languages("knowledge/topics/termine/topic.yml")["ar"]
    assert catalogue.reviewed is not None
    assert catalogue.reviewed.role == "Sachgebietsleitung, Stadt Musterstadt"
    assert catalogue.reviewed.digest == digest(catalogue.entries)
    assert catalogue.entries["title"].msgstr == "مواعيد"
    assert catalogue.entries["title"].comment == "Rückfrage offen"
    assert "X-Reviewed: 2026-11-23" in file.read_text("utf-8")
    assert topic.read_text("utf-8") == TOPIC


@pytest.mark.usefixtures("topic")
@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (CATALOGUE, "fehlt: 2, veraltet: 0"),
        (DONE.replace("Buchen Sie einen Termin.", "Buchen Sie zwei Termine."), "fehlt: 0, veraltet: 1"),
        (DONE.partition('msgctxt "introduction')[0], "fehlt: 1, veraltet: 0"),
    ],
)
def test_an_unfinished_translation_is_not_confirmed(
    text: str, numbers: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    file = repository.write("knowledge/topics/termine/ar.po", text)
    answer = typed_in(repository.root, capsys, "review", "topic:termine", "--language", "ar", *WHO)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        f"knowledge/topics/termine/ar.po ist noch nicht fertig und kann nicht geprüft werden: {numbers}.\n"
        "Was zu tun ist: patennetz todo --language ar\n"
    )
    assert file.read_text("utf-8") == text


@pytest.mark.parametrize("record", ["topic:termine", "knowledge/topics/termine/topic.yml", "knowledge/topics/termine"])
@pytest.mark.parametrize("command", [("review", *WHO), ("retract", "--why", "Gilt nicht mehr.")])
def test_what_cannot_be_read_is_not_said_to_be_missing(
    record: str, command: tuple[str, ...], topic: Path, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write("knowledge/topics/termin/topic.yml", TOPIC)
    topic.write_text("title: [\n", "utf-8")
    answer = typed_in(repository.root, capsys, command[0], record, *command[1:])
    assert (answer.code, answer.out) == (2, "")
    assert "knowledge/topics/termine/topic.yml:2:1: Fehler:" in answer.err
    assert answer.err.endswith("topic.yml ist da, kann aber nicht als Datensatz gelesen werden.\n")
    assert "gibt es nicht" not in answer.err


def test_a_retraction_says_what_is_wrong_with_its_record(
    topic: Path, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    topic.write_text(TOPIC.replace("area: binnenorganisation", "area: überall"), "utf-8")
    answer = typed_in(repository.root, capsys, "retract", "topic:termine", "--why", "Gilt nicht mehr.")
    assert (answer.code, answer.out) == (2, "")
    assert "[unknown-value]" in answer.err
