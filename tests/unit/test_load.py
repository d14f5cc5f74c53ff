"""Reading, decoding and judging meet: everything is said, and what is broken takes nothing else along."""

from datetime import date
from pathlib import Path

from patennetz.load import lines_of, load
from patennetz.model.policy import DEFAULT_POLICY
from shared.miniature import MINIATURE, TODAY, knowledge, miniature
from shared.repository import Repository

SOURCES = """\
sources:
  - id: eins
    title: Erste Quelle
    url: https://example.org/eins/
    publisher: Stadt Musterstadt
    kind: official
    language: de
    seen: live
  - id: zwei
    title: Zweite Quelle
    url: https://example.org/zwei/
    publisher: Stadt Musterstadt
    kind: {kind}
    language: de
    seen: live
"""


def said(repository: Repository) -> list[str]:
    return [f"{one.place.path}:{one.place.line}:{one.place.column} {one.rule}" for one in repository.check()]


def test_an_empty_folder_has_problems_and_no_exception(tmp_path: Path) -> None:
    loaded = load(tmp_path, date(2026, 11, 23))
    assert loaded.knowledge.policy == DEFAULT_POLICY
    assert loaded.errors == loaded.problems


def test_records_lie_in_the_knowledge_by_id(repository: Repository) -> None:
    repository.write("knowledge/sources/amt.yml", SOURCES.format(kind="press"))
    assert said(repository) == [
        "knowledge/sources/amt.yml:2:9 unused-source",
        "knowledge/sources/amt.yml:9:9 unused-source",
    ]
    sources = repository.load().knowledge.sources
    assert {one: source.kind for one, source in sources.items()} == {"eins": "official", "zwei": "press"}
    origin = repository.load().knowledge.origins["source", "zwei"]
    assert (origin.path, origin.prefix) == ("knowledge/sources/amt.yml", ("sources", 1))


def test_a_broken_item_does_not_take_its_neighbours_along(repository: Repository) -> None:
    repository.write("knowledge/sources/amt.yml", SOURCES.format(kind="presse"))
    loaded = repository.load()
    assert said(repository) == ["knowledge/sources/amt.yml:13:11 misspelt-value"]
    assert list(loaded.knowledge.sources) == ["eins"]
    assert ("source", "zwei") in loaded.knowledge.broken


def test_a_file_that_cannot_be_read_makes_all_its_records_known(repository: Repository) -> None:
    repository.write("knowledge/sources/amt.yml", b"sources: [\xff]\n")
    loaded = repository.load()
    assert {problem.rule for problem in loaded.problems} == {"not-utf-8"}
    assert loaded.knowledge.is_known("source", "irgendeine")


def test_a_record_that_is_there_twice_is_said_once_with_the_place_of_the_first(repository: Repository) -> None:
    for name in ("amt", "bericht"):
        repository.write(f"knowledge/sources/{name}.yml", SOURCES.format(kind="press").split("  - id: zwei")[0])
    (problem,) = (one for one in repository.check() if one.rule != "unused-source")
    assert (problem.rule, problem.place.path, problem.values["id"]) == (
        "duplicate-record",
        "knowledge/sources/bericht.yml",
        "eins",
    )
    assert [place.path for place in problem.related] == ["knowledge/sources/amt.yml"]


def test_a_broken_translation_is_a_problem_and_the_german_text_stays(repository: Repository) -> None:
    repository.write(
        "knowledge/terms/woerter.yml",
        "terms:\n  - id: reisepass\n    term: Reisepass\n    definition: Ausweis für Reisen.\n",
    )
    repository.write("knowledge/terms/woerter.en.po", 'msgid ""\nmsgstr "ohne Ende\n')
    loaded = repository.load()
    assert {problem.place.path for problem in loaded.problems} == {"knowledge/terms/woerter.en.po"}
    assert loaded.knowledge.terms["reisepass"].definition == "Ausweis für Reisen."
    assert loaded.knowledge.languages("knowledge/terms/woerter.yml") == {}


def test_the_miniature_has_every_kind_and_no_errors() -> None:
    assert miniature().errors == ()
    kinds = {name[0] for name, _ in knowledge().everything()}
    assert kinds == {
        "topic",
        "process",
        "practice",
        "guide",
        "authority",
        "parameter",
        "source",
        "term",
        "law",
        "statement",
    }


def test_reading_twice_gives_the_same() -> None:
    again = load(MINIATURE, TODAY)
    assert again.knowledge == miniature().knowledge
    assert again.problems == miniature().problems


def test_lines_can_be_shown_even_of_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfa: \xff\r\nb: 1")
    assert list(lines_of(tmp_path, "a.yml")) == ["a: \ufffd", "b: 1"]
    assert list(lines_of(tmp_path, "fehlt.yml")) == []
