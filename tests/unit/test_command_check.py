import json

import pytest

from shared.repository import Repository
from shared.typed import typed_in

TOPIC = """\
title: Termine
summary: Wie Termine vergeben werden.
status: published
written: {written}
maintainer: editors
area: binnenorganisation
introduction:
  newcomer: Buchen Sie einen Termin.
"""


def test_everything_is_shown_with_its_place(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.write("knowledge/topics/termine/topic.yml", TOPIC.format(written="gestern"))
    answer = typed_in(repository.root, capsys, "check")
    assert answer.code == 1
    assert answer.out == (
        "knowledge/topics/termine/topic.yml:4:10: Fehler: „gestern“ ist kein gültiges Datum. [bad-date]\n"
        "    written: gestern\n"
        "             ^~~~~~~\n"
        "  = Hinweis: Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-05-03.\n"
        "\n"
        "1 Fehler in 1 Datei\n"
        "Mehr dazu: patennetz explain bad-date\n"
    )


def test_warnings_alone_are_no_failure(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.write("knowledge/topics/termine/topic.yml", TOPIC.format(written="2020-01-01"))
    answer = typed_in(repository.root, capsys, "check")
    assert "Warnung" in answer.out
    assert answer.code == 0


def test_paths_limit_what_is_shown_not_what_is_judged(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.write("knowledge/topics/termine/topic.yml", TOPIC.format(written="gestern"))
    repository.write("knowledge/topics/ankommen/topic.yml", TOPIC.format(written="2026-01-01"))
    elsewhere = "An anderen Stellen der Sammlung gefunden: 1. `patennetz check` zeigt alles.\n"
    clean = typed_in(repository.root, capsys, "check", "knowledge/topics/ankommen")
    assert (clean.code, clean.out) == (0, f"Keine Probleme gefunden.\n{elsewhere}")
    for path in ("knowledge/topics/termine", "knowledge/topics/termine/topic.yml", ".", "knowledge"):
        assert typed_in(repository.root, capsys, "check", path).code == 1
    from_inside = typed_in(repository.root / "knowledge/topics", capsys, "check", "ankommen")
    assert from_inside.out == clean.out


def test_paths_outside_are_refused(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    answer = typed_in(repository.root, capsys, "check", "..")
    assert answer.code == 2
    assert answer.err == f".. liegt nicht in der Sammlung {repository.root}.\n"


def test_programs_get_json_and_nothing_else(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(typed_in(repository.root, capsys, "check", "--format", "json").out) == []
    repository.write("knowledge/topics/termine/topic.yml", TOPIC.format(written="gestern"))
    answer = typed_in(repository.root, capsys, "check", "knowledge/policy.yml", "--format", "json")
    assert json.loads(answer.out) == []


def test_github_gets_annotations(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.write("knowledge/topics/termine/topic.yml", TOPIC.format(written="gestern"))
    answer = typed_in(repository.root, capsys, "check", "--format", "github")
    assert answer.out.startswith("::error file=knowledge/topics/termine/topic.yml,line=4,col=10,")
