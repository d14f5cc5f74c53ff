import shutil
from pathlib import Path

import pytest

from patennetz.commands.new import KINDS, appended, blank, suggested
from patennetz.load import load
from patennetz.report import STYLES
from shared.repository import TODAY, Repository
from shared.typed import typed_in

GOOD = Path(__file__).parent.parent / "rules" / "base"

FILLED: dict[str, tuple[str, ...]] = {
    "guide": (
        "Ein Konto eröffnen", "So eröffnen Sie ein Konto.", "arriving", "Für alle.", "Suchen Sie Ihren Pass.",
        "Bank wählen", "Wählen Sie eine Bank.", "Fragen Sie nach.", "Fragen Sie nach dem Grund.", "2026-08-19",
    ),
    "topic": ("Fragen", "Wer Fragen beantwortet.", "erscheinungsbild", "Fragen Sie.", "Antworten Sie."),
    "process": (
        "Post öffnen", "Wie Post geöffnet wird.", "binnenorganisation", "Post liegt herum.", "Post liegt nicht herum.",
        "Post kommt.", "Post ist offen.", "Brief öffnen", "Offene Briefe", "Wie viele am Abend offen sind", "Briefe",
        "up",
    ),
    "practice": (
        "Aushang", "Ein Aushang im Flur.", "erscheinungsbild", "musterstadt", "regular", "Niemand fand das Zimmer.",
        "Ein Aushang kam in den Flur.", "bericht", "2020-05", "started", "Der Aushang hängt.", "bericht",
    ),
    "authority": ("Ausländerbehörde Musterdorf", "Die Behörde in Musterdorf."),
    "parameter": ("Gebühr für Kopien", "EUR", "2", "bericht"),
    "source": ("Satzung", "https://www.example.org/satzung", "Stadt Musterstadt", "official"),
    "term": ("Aushang", "Ein Blatt an der Wand."),
}  # fmt: skip
"""What is filled in, from top to bottom."""


@pytest.fixture
def good(tmp_path: Path) -> Repository:
    """A copy of the repository without problems, with a source to cite."""
    shutil.copytree(GOOD, tmp_path / "repository")
    made = Repository(tmp_path / "repository")
    made.write(
        "knowledge/sources/neue.yml",
        "sources:\n  - id: bericht\n    title: Bericht\n    url: https://www.example.org/bericht\n"
        "    publisher: Stadt Musterstadt\n    kind: official\n    language: de\n    seen: live\n",
    )
    return made


def fill(file: Path, values: tuple[str, ...]) -> None:
    lines = file.read_text("utf-8").splitlines(keepends=True)
    todo = list(values)
    for number, line in enumerate(lines):
        if "AUSFÜLLEN" in line and not line.lstrip().startswith("#"):
            lines[number] = line.replace("AUSFÜLLEN", todo.pop(0))
    assert todo == []
    file.write_text("".join(lines), "utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_record_passes_once_its_marked_fields_are_filled(
    kind: str, good: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    land = ("--land", "NW") if kind == "authority" else ()
    answer = typed_in(good.root, capsys, "new", kind, "ganz-neu", *land)
    assert answer.code == 0, answer.err
    path = answer.out.splitlines()[0].removeprefix("Angelegt: ")
    unfilled = load(good.root, TODAY)
    assert {problem.rule for problem in unfilled.errors} == {"not-filled-in"}
    assert {problem.place.path for problem in unfilled.errors} == {path}
    assert len(unfilled.errors) == len(FILLED[kind])
    fill(good.root / path, FILLED[kind])
    filled = load(good.root, TODAY)
    assert STYLES["terminal"](filled.errors, language="de", lines=filled.lines) == "Keine Probleme gefunden.\n"
    assert (kind, "ganz-neu") in filled.knowledge.origins


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("guide", "knowledge/guides/ganz-neu/guide.yml"),
        ("process", "knowledge/processes/ganz-neu/process.yml"),
        ("authority", "mentors/nw/ganz-neu/authority.yml"),
        ("term", "knowledge/terms/eigene.yml"),
        ("source", "knowledge/sources/eigene.yml"),
    ],
)
def test_answer_says_what_to_do_next(
    kind: str, path: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    land = ("--land", "de-nw") if kind == "authority" else ()
    answer = typed_in(repository.root, capsys, "new", kind, "ganz-neu", *land)
    assert answer.out == (
        f"Angelegt: {path}\n"
        f"Füllen Sie alles aus, wo AUSFÜLLEN steht, und rufen Sie danach auf: patennetz check {path}\n"
    )
    schema = (repository.root / path).read_text("utf-8").splitlines()[0].rpartition("=")[2]
    name = kind if "eigene" not in path else f"{kind}s"
    assert ((repository.root / path).parent / schema).resolve() == repository.root / f"knowledge/schema/{name}.json"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["gide", "konto"], "Die Art „gide“ gibt es nicht. Meinten Sie „guide“?\nEs gibt: "),
        (["guide", "Überbrückung & Co"], "Vorschlag: ueberbrueckung-co\n"),
        (["guide", "1"], "„1“ geht nicht als Name: Er beginnt mit einem Buchstaben und hat 2 bis 60 Zeichen aus a-z"),
        (["guide", "../../weg"], "Vorschlag: weg\n"),
        (["guide", "search"], "„search“ braucht die Website selbst. Nehmen Sie einen anderen Namen.\n"),
        (["guide", "ar"], "„ar“ braucht die Website selbst."),
        (["authority", "musterstadt"], "In welchem Land liegt die Behörde? Nennen Sie --land mit einem Kürzel:\n"),
        (["authority", "musterstadt", "--land", "xx"], "In welchem Land liegt die Behörde?"),
        (["guide", "konto", "--land", "nw"], "--land gibt es nur bei authority.\n"),
        (["guide", "konto", "--file", "x"], "--file gibt es nur bei parameter, source und term.\n"),
        (["source", "bericht", "--file", "Ä"], "„Ä“ geht nicht als Name einer Datei."),
    ],
)
def test_wrong_input_is_answered_with_what_to_type(
    words: list[str], said: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(repository.root.rglob("*"))
    answer = typed_in(repository.root, capsys, "new", *words)
    assert answer.code == 2
    assert said in answer.err
    assert sorted(repository.root.rglob("*")) == before


def test_nothing_is_overwritten(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    file = repository.write("knowledge/guides/konto/guide.yml", "title: Meins\n")
    answer = typed_in(repository.root, capsys, "new", "guide", "konto")
    assert (answer.code, answer.err) == (2, "„konto“ gibt es schon: knowledge/guides/konto/guide.yml\n")
    assert file.read_text("utf-8") == "title: Meins\n"
    assert [one.name for one in file.parent.iterdir()] == ["guide.yml"]


TERM = "- id: neu\n  term: Neu\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("terms:\n  - id: alt\n    term: Alt\n", "  - id: neu\n    term: Neu\n"),
        ("terms:\n- id: alt\n  term: Alt\n", "- id: neu\n  term: Neu\n"),
        ("terms:\n  - id: alt\n    term: Alt", "\n  - id: neu\n    term: Neu\n"),
        ("# oben\nterms:\r\n  - id: alt\r\n    term: Alt\r\n", "  - id: neu\r\n    term: Neu\r\n"),
        ("\ufeffterms:\n    - id: alt\n      term: Alt # so\n    # unten\n", "    - id: neu\n      term: Neu\n"),
        ("terms:\n  - id: alt\n    list:\n      - tief\n", "  - id: neu\n    term: Neu\n"),
        ("terms: [{id: alt}]\n", None),
        ("terms:\n  - id: alt\n  - : [\n", None),
        ("terms: []\n", None),
        ("terms:\n", None),
    ],
)
def test_items_are_added_and_every_byte_before_stays(before: str, after: str | None) -> None:
    raw = before.encode()
    assert appended(raw, "knowledge/terms/eigene.yml", "terms", TERM) == (after and raw + after.encode())


def test_ids_are_suggested_without_umlauts() -> None:
    assert suggested("Straße der Übung 3") == "strasse-der-uebung-3"
    assert suggested("العربية") == ""


@pytest.mark.parametrize("kind", KINDS)
def test_each_value_of_a_vocabulary_is_explained(kind: str) -> None:
    text = blank(kind, id="neu", today="2026-11-23", land="nw")
    assert "{" not in "".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    assert "{today}" not in text
