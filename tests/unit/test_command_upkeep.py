"""What editors are told to do, and how a page is taken back: todo, due, retract, readability."""

import json
from datetime import date

import pytest

from patennetz.commands.fields import edited
from patennetz.commands.retract import retraction
from patennetz.upkeep.deadlines import deadlines
from patennetz.upkeep.readability import is_passive, measure, sentences
from patennetz.upkeep.worklist import difference
from shared.repository import Repository
from shared.typed import typed_in

TOPIC = """\
# Kommentar oben
title: Termine
summary: Wie Termine vergeben werden.
status: published   # so
written: 2026-01-01
maintainer: editors
area: binnenorganisation
introduction:
  newcomer: Buchen Sie den Termin morgen.
"""
ARABIC = """\
msgid ""
msgstr ""
"Language: ar\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "title"
msgid "Termine"
msgstr "مواعيد"

msgctxt "introduction.newcomer"
msgid "Buchen Sie den Termin heute."
msgstr "احجزوا الموعد اليوم."
"""
PATH = "knowledge/topics/termine/topic.yml"


@pytest.fixture
def topic(repository: Repository) -> Repository:
    repository.write(PATH, TOPIC)
    repository.write("knowledge/topics/termine/ar.po", ARABIC)
    return repository


def test_todo_shows_what_is_missing_and_what_changed_in_the_german(
    topic: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(topic.root, capsys, "todo", "--language", "ar")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "Sprache  fehlt  veraltet  ungeprüft\n"
        "ar           1         1          1\n"
        "\n"
        "Zuerst, worauf die meisten anderen Einträge verweisen. Besuche zählt niemand.\n"
        "knowledge/topics/termine/ar.po  (Verweise hierher: 0)  fehlt: 1, veraltet: 1, ungeprüft\n"
        "    fehlt summary: Wie Termine vergeben werden.\n"
        "    veraltet introduction.newcomer: Buchen Sie den Termin [-heute.-] {+morgen.+}\n"
    )


def test_todo_names_the_german_texts_nobody_has_reviewed(topic: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(typed_in(topic.root, capsys, "todo", "--language", "de", "--format", "json").out)
    assert [(one["path"], one["unreviewed"], one["texts"]) for one in found] == [(PATH, True, [])]
    topic.write(PATH, TOPIC + "reviewed: {on: 2026-02-01, by: Leitung, organisation: Stadt Musterstadt}\n")
    assert typed_in(topic.root, capsys, "todo", "--language", "de").out == "Nichts zu tun: Alles ist da und geprüft.\n"


def test_todo_puts_the_most_linked_first(topic: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    for other in ("eins", "zwei"):
        topic.write(f"knowledge/topics/{other}/topic.yml", TOPIC + "topics: [termine]\n")
    found = json.loads(typed_in(topic.root, capsys, "todo", "--language", "de", "--format", "json").out)
    assert [(one["record"].split("/")[2], one["links"]) for one in found] == [("termine", 2), ("eins", 0), ("zwei", 0)]


@pytest.mark.parametrize(
    ("words", "listed"),
    [
        (("todo",), ["knowledge/guides/kaputt/guide.yml", "knowledge/topics/termine/ar.po"]),
        (("todo", "--language", "de"), ["knowledge/guides/kaputt/guide.yml"]),
        (("due", "--format", "json"), ["knowledge/guides/kaputt/guide.yml"]),
        (("readability",), ["knowledge/guides/kaputt/guide.yml"]),
        (("readability", "--kind", "topic"), []),
    ],
)
def test_what_cannot_be_read_is_named_beside_the_answer(
    words: tuple[str, ...], listed: list[str], topic: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    topic.write("knowledge/guides/kaputt/guide.yml", "title: [\n")
    topic.write("knowledge/topics/termine/ar.po", "msgid kaputt\n")
    answer = typed_in(topic.root, capsys, *words)
    assert answer.code == 0
    lines = ["Nicht enthalten, weil nicht lesbar:", *(f"  {path}" for path in listed), "`patennetz check` sagt, warum."]
    assert answer.err.splitlines() == (lines if listed else [])


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Alt bleibt hier.", "Alt bleibt hier.", "Alt bleibt hier."),
        ("Kommen Sie morgen.", "Kommen Sie bitte morgen.", "Kommen Sie {+bitte+} morgen."),
        ("Das kostet 5 Euro.", "Das ist frei.", "Das [-kostet 5 Euro.-] {+ist frei.+}"),
        ("", "Neu.", "{+Neu.+}"),
    ],
)
def test_difference_marks_gone_and_new_words(before: str, after: str, expected: str) -> None:
    assert difference(before, after) == expected


def test_due_counts_from_the_last_review(topic: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed_in(topic.root, capsys, "due").out == (
        "Überfällig: 0\n"
        "Fällig in den nächsten 90 Tagen: 1\n"
        "  2027-01-01  topic:termine  Text durchsehen (zuletzt 2026-01-01; knowledge/topics/termine/topic.yml)\n"
    )
    late = typed_in(topic.root, capsys, "due", "--today", "2027-01-02", "--within", "0").out
    assert late.startswith("Überfällig: 1\n  2027-01-01  topic:termine")
    topic.write(PATH, TOPIC + "reviewed: {on: 2026-02-01, by: Leitung, organisation: Stadt Musterstadt}\n")
    found = json.loads(typed_in(topic.root, capsys, "due", "--format", "json").out)
    assert [(one["id"], one["seen"], one["due"], one["overdue"]) for one in found] == [
        ("termine", "2026-02-01", "2027-02-01", False)
    ]


OFFICE = """\
name: Stadt Musterstadt
land: nw
ags: "05113"
body_type: kreisfreie_stadt
summary: Eine Stadt.
status: published
written: 2026-06-01
maintainer: editors
contact:
  mailbox: abh@musterstadt.example
  as_of: 2026-03
  source: eine-quelle
mentoring:
  status: open
  confirmed_on: 2026-05-04
  confirmed_via: letter
  mandate: {function: Amtsleitung, until: 2026-12-31}
"""


def test_due_asks_for_contacts_and_for_offers_before_they_expire(repository: Repository) -> None:
    repository.write("mentors/nw/musterstadt/authority.yml", OFFICE)
    found = deadlines(repository.load().knowledge, date(2026, 11, 23))
    assert [(one.duty, one.due.isoformat()) for one in found] == [
        ("mandate", "2026-12-31"),
        ("contact", "2027-03-01"),
        ("mentoring", "2027-05-04"),
        ("review", "2027-06-01"),
    ]


def test_an_undated_contact_is_due_at_once(repository: Repository) -> None:
    repository.write("mentors/nw/musterstadt/authority.yml", OFFICE.replace("  as_of: 2026-03\n", ""))
    found = deadlines(repository.load().knowledge, date(2026, 11, 23))[0]
    assert (found.duty, found.seen, found.due.isoformat()) == ("contact", None, "2026-11-23")


@pytest.mark.parametrize(
    "page", ["authorities/termine/", "https://www.example.org/ar/newcomers/termine/#x", PATH, "topic:termine"]
)
def test_retract_changes_two_fields_and_nothing_else(
    page: str, topic: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(topic.root, capsys, "retract", page, "--why", "Der Ablauf gilt nicht mehr.")
    assert answer.code == 0, answer.err
    assert (topic.root / PATH).read_text("utf-8") == TOPIC.replace(
        "status: published   # so\n",
        "status: retired   # so\nretracted:\n  on: 2026-11-23\n  why: Der Ablauf gilt nicht mehr.\n",
    )
    again = typed_in(topic.root, capsys, "retract", page, "--why", "Noch einmal.")
    assert (again.code, again.err) == (
        2,
        f"{PATH} ist schon seit 2026-11-23 zurückgezogen: Der Ablauf gilt nicht mehr.\n",
    )


@pytest.mark.parametrize(
    ("why", "rule"),
    [
        ("Die Angabe war **falsch**.", "markup-in-plain-text"),
        ("Die Gebühr {fee-gibt-es-nicht} war falsch.", "unknown-parameter"),
        ("Die Gebühr <b>war</b> falsch.", "raw-html"),
        ("AUSFÜLLEN", "not-filled-in"),
    ],
)
def test_a_reason_that_would_stop_the_next_publication_is_refused(
    why: str, rule: str, topic: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(topic.root, capsys, "retract", PATH, "--why", why)
    assert (answer.code, answer.out) == (2, "")
    assert f"[{rule}]" in answer.err
    assert f"    why: {why}" in answer.err.replace('"', "")
    assert "Nichts wurde geändert" in answer.err
    assert (topic.root / PATH).read_text("utf-8") == TOPIC


def test_errors_that_were_there_before_do_not_hold_a_retraction_up(
    topic: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    topic.write(PATH, TOPIC.replace("introduction:\n  newcomer: Buchen", "introduction:\n  newcomer: <b>Buchen</b>"))
    assert "raw-html" in [problem.rule for problem in topic.load().errors]
    answer = typed_in(topic.root, capsys, "retract", PATH, "--why", "Der Ablauf gilt nicht mehr.")
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["retract", PATH], "Sagen Sie Leserinnen und Lesern den Grund"),
        (["retract", PATH, "--why", " "], "--why braucht einen Grund von 1 bis 200 Zeichen"),
        (["retract", PATH, "--why", "x" * 201], "--why braucht einen Grund von 1 bis 200 Zeichen"),
        (["retract", PATH, "--why", "Herr Muster widerspricht."], "nennt eine Person"),
        (["retract", "guides/gibt-es-nicht/", "--why", "x"], "gibt es nicht"),
        (["todo", "--language", "xx"], "steht nicht in knowledge/policy.yml"),
        (["todo", "--format", "xml"], "„xml“ ist kein Wert für --format."),
        (["due", "--within", "bald"], "„bald“ ist keine Zahl von Tagen"),
        (["readability", "--language", "ar"], "Gemessen wird nur Deutsch. Es gibt: de."),
        (["readability", "--kind", "guid"], "Meinten Sie „guide“?"),
    ],
)
def test_wrong_input_changes_nothing_and_says_what_to_type(
    words: list[str], said: str, topic: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(topic.root, capsys, *words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert (topic.root / PATH).read_text("utf-8") == TOPIC


def test_retract_refuses_a_file_it_cannot_change_safely() -> None:
    assert edited("{title: Termine, status: published}\n", PATH, retraction("Grund", "2026-11-23")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommen Sie. Bringen Sie den Pass mit!", ["Kommen Sie.", "Bringen Sie den Pass mit!"]),
        ("Das gilt z. B. hier (§ 81 Abs. 4 Satz 1 AufenthG).", ["Das gilt z B hier ( )."]),
        ("Lesen Sie den [Bescheid](term:bescheid).\n\n- Zahlen Sie {fee-fiktion}.", None),
    ],
)
def test_sentences_end_where_readers_stop(text: str, expected: list[str] | None) -> None:
    found = list(sentences(text))
    assert found == expected if expected is not None else len(found) == 2


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("Der Antrag wird vom Amt geprüft.", True),
        ("Die Karte wurde verlängert.", True),
        ("Sie werden bald umziehen.", False),
        ("Das Amt prüft den Antrag.", False),
    ],
)
def test_the_passive_is_werden_with_a_participle(sentence: str, *, passive: bool) -> None:
    assert is_passive(sentence) is passive


def test_measure_counts_words_and_long_words() -> None:
    found = measure(["Der Antrag muss da sein. Aufenthaltserlaubnis beantragen."])
    assert (found.sentences, found.words, found.long_words) == (2, 7, 2)
    assert found.words_per_sentence == pytest.approx(3.5)
    assert found.lix == pytest.approx(3.5 + 100 * 2 / 7)
    assert measure([]).lix == 0
