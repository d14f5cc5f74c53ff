"""What belongs into a repository and what does not, told without opening a single file."""

import os
import socket
from pathlib import Path

import pytest

from patennetz.problem import Problem
from patennetz.source.contents import contents
from patennetz.source.tree import Tree, walk

GOOD = (
    "knowledge/policy.yml",
    "knowledge/topics/wohnen/topic.yml",
    "knowledge/topics/wohnen/ar.po",
    "knowledge/processes/termin/process.yml",
    "knowledge/processes/termin/versions/1.yml",
    "knowledge/processes/termin/ablauf.bpmn",
    "knowledge/processes/termin/templates/brief.txt",
    "knowledge/processes/termin/README.md",
    "knowledge/parameters/fees.yml",
    "knowledge/parameters/fees.ar.po",
    "knowledge/laws/aufenthg.yml",
    "knowledge/geo/kreise.csv",
    "knowledge/schema/guide.json",
    "mentors/nw/musterstadt/authority.yml",
    "mentors/nw/musterstadt/de-simple.po",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in GOOD:
        put(tmp_path, path)
    return tmp_path


def put(root: Path, path: str) -> Path:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("a: b\n", encoding="utf-8")
    return target


def told(tree: Tree) -> list[str]:
    return [f"{problem.rule} {problem.place.path}" for problem in tree.problems]


def test_everything_of_a_good_repository_is_found(root: Path) -> None:
    tree = walk(root, ("de", "ar", "de-simple"))

    assert told(tree) == []
    assert [(record.kind, record.id, record.path) for record in tree.records] == [
        ("law", "aufenthg", "knowledge/laws/aufenthg.yml"),
        ("parameters", "fees", "knowledge/parameters/fees.yml"),
        ("process", "termin", "knowledge/processes/termin/process.yml"),
        ("topic", "wohnen", "knowledge/topics/wohnen/topic.yml"),
        ("policy", "policy", "knowledge/policy.yml"),
        ("authority", "musterstadt", "mentors/nw/musterstadt/authority.yml"),
    ]
    assert [(catalogue.language, catalogue.record) for catalogue in tree.catalogues] == [
        ("ar", "knowledge/parameters/fees.yml"),
        ("ar", "knowledge/topics/wohnen/topic.yml"),
        ("de-simple", "mentors/nw/musterstadt/authority.yml"),
    ]
    assert [(attachment.path.rsplit("/", 1)[-1], attachment.record) for attachment in tree.attachments] == [
        ("kreise.csv", ""),
        ("ablauf.bpmn", "knowledge/processes/termin/process.yml"),
        ("brief.txt", "knowledge/processes/termin/process.yml"),
        ("1.yml", "knowledge/processes/termin/process.yml"),
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("knowledge/notizen.txt", "stray-file knowledge/notizen.txt"),
        ("knowledge/policy.yaml", "stray-file knowledge/policy.yaml"),
        ("knowledge/privat/x.yml", "stray-file knowledge/privat"),
        ("knowledge/topics/wohnen/topic.yaml", "stray-file knowledge/topics/wohnen/topic.yaml"),
        ("knowledge/topics/wohnen/versions/1.yml", "stray-file knowledge/topics/wohnen/versions"),
        ("knowledge/topics/verirrt.yml", "stray-file knowledge/topics/verirrt.yml"),
        ("knowledge/processes/termin/versions/neu.yml", "stray-file knowledge/processes/termin/versions/neu.yml"),
        ("knowledge/parameters/zinsen.ar.po", "stray-file knowledge/parameters/zinsen.ar.po"),
        ("knowledge/laws/aufenthg.ar.po", "stray-file knowledge/laws/aufenthg.ar.po"),
        ("knowledge/schema/x.txt", "stray-file knowledge/schema/x.txt"),
        ("knowledge/interface/woerter.txt", "stray-file knowledge/interface/woerter.txt"),
        ("knowledge/interface/fees.ar.po", "stray-file knowledge/interface/fees.ar.po"),
        ("knowledge/interface/tlh.po", "po-unknown-language knowledge/interface/tlh.po"),
        ("knowledge/guides/leer/guide.yaml", "missing-record-file knowledge/guides/leer"),
        ("knowledge/guides/ordner/guide.yml/x", "folder-named-like-record knowledge/guides/ordner/guide.yml"),
        ("knowledge/guides/Ankommen/guide.yml", "bad-id knowledge/guides/Ankommen/guide.yml"),
        ("knowledge/guides/a/guide.yml", "bad-id knowledge/guides/a/guide.yml"),
        ("knowledge/guides/-x/guide.yml", "bad-id knowledge/guides/-x/guide.yml"),
        (f"knowledge/guides/{'x' * 61}/guide.yml", f"bad-id knowledge/guides/{'x' * 61}/guide.yml"),
        ("knowledge/guides/index/guide.yml", "reserved-id knowledge/guides/index/guide.yml"),
        ("knowledge/guides/ar/guide.yml", "reserved-id knowledge/guides/ar/guide.yml"),
        ("mentors/by/musterstadt/authority.yml", "id-clash mentors/nw/musterstadt/authority.yml"),
        ("mentors/bayern/musterdorf/authority.yml", "bad-land mentors/bayern"),
        ("mentors/by/authority.yml", "folder-named-like-record mentors/by/authority.yml"),
        ("knowledge/topics/wohnen/fr.po", "po-unknown-language knowledge/topics/wohnen/fr.po"),
    ],
)
def test_what_does_not_belong_is_told_once(root: Path, path: str, expected: str) -> None:
    if path == "mentors/by/authority.yml":
        (root / path).mkdir(parents=True)
    else:
        put(root, path)

    assert told(walk(root, ("de", "ar", "de-simple"))) == [expected]


def test_a_refused_record_is_known_but_not_read(root: Path) -> None:
    put(root, "knowledge/guides/leer/guide.yaml")
    put(root, "knowledge/guides/index/guide.yml")
    tree = walk(root)

    assert [(record.kind, record.id) for record in tree.refused] == [("guide", "leer"), ("guide", "index")]
    assert not any(record.kind == "guide" for record in tree.records)


def test_links_pipes_and_sockets_are_told_and_never_opened(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = put(root, "geheim.txt")
    for name in ("verweis", "pipe", "dose"):
        (root / "knowledge/guides" / name).mkdir(parents=True)
    (root / "knowledge/guides/verweis/guide.yml").symlink_to(secret)
    (root / "knowledge/guides/anderswo").symlink_to(root / "knowledge/topics/wohnen")
    os.mkfifo(root / "knowledge/guides/pipe/guide.yml")
    monkeypatch.chdir(root / "knowledge/guides/dose")
    with socket.socket(socket.AF_UNIX) as dose:
        dose.bind("guide.yml")
        tree = walk(root)

    assert told(tree) == [
        "symbolic-link knowledge/guides/anderswo",
        "special-file knowledge/guides/dose/guide.yml",
        "special-file knowledge/guides/pipe/guide.yml",
        "symbolic-link knowledge/guides/verweis/guide.yml",
    ]


def test_a_whole_folder_that_is_a_link_is_told(tmp_path: Path) -> None:
    put(tmp_path, "anderswo/policy.yml")
    (tmp_path / "knowledge").symlink_to(tmp_path / "anderswo")

    assert told(walk(tmp_path)) == ["missing-record-file knowledge", "symbolic-link knowledge"]


def test_litter_of_editors_is_passed_over(root: Path) -> None:
    for name in (".DS_Store", "topic.yml~", ".topic.yml.swp"):
        put(root, f"knowledge/topics/wohnen/{name}")

    assert told(walk(root)) == []


def test_contents_stop_at_the_limit(root: Path) -> None:
    file = root / "knowledge/policy.yml"

    assert contents(file, "knowledge/policy.yml", 5) == b"a: b\n"
    refused = contents(file, "knowledge/policy.yml", 4)
    assert isinstance(refused, Problem)
    assert (refused.rule, dict(refused.values)) == ("file-too-large", {"size": "5", "limit": "4"})


def test_contents_never_follow_or_wait(root: Path) -> None:
    (root / "verweis").symlink_to(root / "knowledge/policy.yml")
    os.mkfifo(root / "pipe")
    results = [contents(root / name, name, 9) for name in ("verweis", "pipe", "fehlt")]

    assert [problem.rule for problem in results if isinstance(problem, Problem)] == [
        "unreadable-file",
        "special-file",
        "unreadable-file",
    ]
