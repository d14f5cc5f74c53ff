import errno
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from patennetz.__main__ import run
from patennetz.commands.say import language_of
from shared.repository import Repository
from shared.typed import typed_in


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["chek"],
            (
                "Den Befehl „chek“ gibt es nicht. Meinten Sie „check“?\n"
                "Es gibt: check, build, serve, pdf, new, review, translate, todo, due, retract, readability, "
                "explain, index.\n"
            ),
        ),
        (
            ["--english", "chek"],
            (
                "There is no command “chek”. Did you mean “check”?\n"
                "There are: check, build, serve, pdf, new, review, translate, todo, due, retract, readability, "
                "explain, index.\n"
            ),
        ),
        (
            ["check", "--formt", "json"],
            "Die Option --formt gibt es hier nicht. Meinten Sie „--format“?\nHilfe: patennetz check --help\n",
        ),
        (["check", "--format"], "Zur Option --format fehlt der Wert.\nHilfe: patennetz --help\n"),
        (["--english=ja", "check"], "Die Option --english nimmt keinen Wert.\nHilfe: patennetz --help\n"),
        (
            ["check", "--format", "jsn"],
            "„jsn“ ist kein Wert für --format. Meinten Sie „json“?\nMöglich sind: terminal, github, gitlab, json.\n",
        ),
        (
            ["serve", "--address", "hier"],
            "„hier“ ist keine Adresse. Schreiben Sie Rechner und Anschluss, zum Beispiel 127.0.0.1:8000.\n",
        ),
        (["check", "knowledge/nichts"], "knowledge/nichts gibt es nicht.\n"),
        (["new", "guide"], "Es fehlt: ID.\nHilfe: patennetz new --help\n"),
        (["translate", "sync", "ar"], "Damit kann der Befehl nichts anfangen: ar\n"),
        (
            ["--today", "23.11.2026", "check"],
            "„23.11.2026“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-23.\n",
        ),
        (["--root", "knowledge", "check"], "knowledge ist keine Sammlung: Dort fehlt knowledge/policy.yml.\n"),
    ],
)
def test_wrong_input_is_answered_with_what_to_type(
    words: list[str], said: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(repository.root, capsys, *words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == said


def test_outside_of_a_repository_it_says_where_it_looked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = typed_in(tmp_path, capsys, "check")
    assert answer.code == 2
    assert answer.err == (
        f"Weder in {tmp_path} noch darüber liegt eine Sammlung: Es fehlt knowledge/policy.yml.\n"
        "Wechseln Sie in den Ordner der Sammlung, oder nennen Sie ihn: patennetz --root ORDNER …\n"
    )


def test_options_may_stand_before_and_after_the_command(
    repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = str(repository.root)
    before = typed_in(tmp_path, capsys, "--root", root, "--english", "check")
    after = typed_in(tmp_path, capsys, "check", "--english", "--root", root)
    assert before == after
    assert before.out == "No problems found.\n"


@pytest.mark.parametrize("words", [("--version",), ("check", "--version"), ("translate", "sync", "--version")])
def test_the_version_is_told_before_and_after_the_command(
    words: tuple[str, ...], repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = typed_in(repository.root, capsys, *words)
    assert (answer.code, answer.out, answer.err) == (0, f"patennetz {version('patennetz')}\n", "")


def test_nothing_typed_shows_the_help(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "de_DE.UTF-8")
        patch.chdir(repository.root)
        assert run([]) == 2
    assert capsys.readouterr().err.startswith("Aufruf: patennetz [OPTIONEN] BEFEHL …\n")


def test_help_is_no_mixture_of_languages(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    german = typed_in(repository.root, capsys, "review", "--help").out
    english = typed_in(repository.root, capsys, "--english", "review", "--help").out
    for word in ("Usage", "Options", "Show this", "Examples", "Arguments"):
        assert word not in german
    for word in ("Aufruf", "Optionen", "Zeigt", "Beispiele", "Angaben"):
        assert word not in english


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "de"),
        ([], {"LANG": "C.UTF-8"}, "de"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ([], {"LANG": "de_DE.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        (["--english"], {"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_language_of_the_answer(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert language_of(arguments, environment) == language


def test_a_fault_of_ours_is_an_apology(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("patennetz.commands.check.load", lambda *_: 1 // 0)
        patch.delenv("PATENNETZ_DEBUG", raising=False)
        answer = typed_in(repository.root, capsys, "check")
        patch.setenv("PATENNETZ_DEBUG", "1")
        explained = typed_in(repository.root, capsys, "check")
    assert answer.code == explained.code == 3
    assert answer.err == (
        "Entschuldigung, das ist ein Fehler in patennetz, nicht in Ihren Daten (ZeroDivisionError).\n"
        "Bitte melden Sie ihn denen, die das Programm pflegen: mit dem Befehl, den Sie eingegeben haben, und mit dem,\n"
        "was erscheint, wenn Sie PATENNETZ_DEBUG=1 davorsetzen.\n"
    )
    assert explained.err.startswith("Traceback")


@pytest.mark.parametrize(
    ("reason", "said"), [(errno.ENOSPC, "Der Datenträger ist voll."), (errno.EACCES, "Das Recht dazu fehlt.")]
)
def test_a_disk_that_refuses_is_no_fault_of_ours(
    reason: int, said: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(reason, os.strerror(reason))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("patennetz.commands.writing.os.fsync", refuse)
        answer = typed_in(repository.root, capsys, "new", "topic", "termine")
    file = repository.root / "knowledge/topics/termine/topic.yml"
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"{file} konnte nicht geöffnet oder geschrieben werden. {said}\n"
    assert list(file.parent.iterdir()) == []


def test_interrupting_is_no_fault(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("patennetz.commands.check.load", interrupted)
        answer = typed_in(repository.root, capsys, "check")
    assert (answer.code, answer.err.strip()) == (130, "Abgebrochen.")


def test_a_reader_that_leaves_early_is_no_fault(repository: Repository) -> None:
    patennetz = f"{sys.executable} -m patennetz --root {repository.root} explain"
    done = subprocess.run(
        ["/bin/sh", "-c", f"{patennetz} | head -n 1"], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert (len(done.stdout.splitlines()), done.stderr) == (1, "")


def test_started_as_a_program_it_ends_with_the_exit_code(repository: Repository) -> None:
    def ended(*words: str) -> int:
        command = [sys.executable, "-m", "patennetz", "--root", str(repository.root), *words]
        return subprocess.run(command, capture_output=True, check=False).returncode

    assert ended("check") == 0
    repository.write("knowledge/guides/leer/guide.yml", "title: Leer\n")
    assert ended("check") == 1
    assert ended("prüfe") == 2
