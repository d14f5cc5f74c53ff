import json
from pathlib import Path

import pytest

from shared.searching import SCRIPT
from shared.typed import typed_in

PAGE = '{"id": "kita", "title": "Kita", "text": "Kinder"}\n'


def test_index_and_script_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "seiten.jsonl").write_text(PAGE, "utf-8")
    answer = typed_in(tmp_path, capsys, "index", "seiten.jsonl", "--language", "de", "--out", "neu/de")
    assert (answer.code, answer.out, answer.err) == (0, "1 Seite, Index in neu/de\n", "")
    assert sorted(path.name for path in (tmp_path / "neu/de").iterdir()) == ["index.json", "search.mjs"]
    assert json.loads((tmp_path / "neu/de/index.json").read_text("utf-8"))["ids"] == ["kita"]
    assert (tmp_path / "neu/de/search.mjs").read_bytes() == SCRIPT.read_bytes()


def test_every_bad_line_is_named_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "seiten.jsonl").write_text(PAGE + PAGE + '{"id": "x"}\nx\n', "utf-8")
    answer = typed_in(tmp_path, capsys, "index", "seiten.jsonl", "--language", "de", "--out", "neu")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "seiten.jsonl:2: Die id „kita“ gibt es schon.\n"
        "seiten.jsonl:3: Das Feld „title“ fehlt.\n"
        "seiten.jsonl:4: Die Zeile ist kein JSON.\n"
    )
    assert not (tmp_path / "neu").exists()


def test_many_bad_lines_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "seiten.jsonl").write_text("x\n" * 23, "utf-8")
    answer = typed_in(tmp_path, capsys, "--english", "index", "seiten.jsonl", "--language", "de", "--out", "neu")
    assert answer.err.splitlines()[-2:] == ["seiten.jsonl:20: The line is not JSON.", "… and 3 more."]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fehlt.jsonl", "--language", "de", "--out", "neu"), "Die Datei fehlt.jsonl gibt es nicht."),
        ((".", "--language", "de", "--out", "neu"), "Die Datei . gibt es nicht."),
        (("leer.jsonl", "--language", "de", "--out", "neu"), "leer.jsonl enthält keine Seite."),
        (
            ("leer.jsonl", "--language", "../x", "--out", "neu"),
            "„../x“ ist kein Kürzel einer Sprache. Beispiele: de, de-simple, ar.",
        ),
        (("seiten.jsonl", "--language", "de", "--out", "leer.jsonl"), "Nach leer.jsonl lässt sich nicht schreiben."),
        (("seiten.jsonl",), "Nennen Sie die Sprache und den Ordner: --language de --out suche/de"),
    ],
)
def test_wrong_calls_are_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    (tmp_path / "leer.jsonl").write_text("\n", "utf-8")
    (tmp_path / "seiten.jsonl").write_text(PAGE, "utf-8")
    answer = typed_in(tmp_path, capsys, "index", *words)
    assert (answer.code, answer.err.splitlines()) == (2, [said])
