"""The reports for GitHub, for GitLab and for programs."""

import json

from patennetz.problem import Place
from patennetz.report import STYLES, github, gitlab
from patennetz.report import json as as_json
from patennetz.rules import found

PATH = "knowledge/guides/muster/guide.yml"
PROBLEMS = (
    found("duplicate-key", Place(PATH, 3, 1, 5), related=(Place(PATH, 1, 1, 5),), key="100 %\nmehr"),
    found("empty-document", Place("mentors/nw/a,b:c/authority.yml")),
)


def no_lines(_path: str) -> tuple[str, ...]:
    return ()


def test_github() -> None:
    assert github.render(PROBLEMS, language="de", lines=no_lines) == (
        "::error file=knowledge/guides/muster/guide.yml,line=3,col=1,endColumn=6,title=duplicate-key::"
        "Das Feld „100 %25 mehr“ gibt es hier schon. "
        "Behalten Sie eines der beiden Felder und löschen Sie das andere.\n"
        "::error file=mentors/nw/a%2Cb%3Ac/authority.yml,line=1,col=1,endColumn=2,title=empty-document::"
        "Die Datei enthält keinen Eintrag. "
        "Füllen Sie die Datei, zum Beispiel mit „patennetz new“, oder löschen Sie sie.\n"
    )


def test_github_says_nothing_about_nothing() -> None:
    assert github.render((), language="de", lines=no_lines) == ""


def test_gitlab() -> None:
    found = json.loads(gitlab.render(PROBLEMS, language="en", lines=no_lines))
    assert [{key: value for key, value in one.items() if key != "fingerprint"} for one in found] == [
        {
            "description": "The field “100 % mehr” exists here already. "
            "Keep one of the two fields and delete the other.",
            "check_name": "duplicate-key",
            "severity": "major",
            "location": {"path": "knowledge/guides/muster/guide.yml", "lines": {"begin": 3}},
        },
        {
            "description": "The file holds no record. Fill the file, for instance with “patennetz new”, or delete it.",
            "check_name": "empty-document",
            "severity": "major",
            "location": {"path": "mentors/nw/a,b:c/authority.yml", "lines": {"begin": 1}},
        },
    ]


def test_gitlab_tells_equal_findings_apart_and_knows_them_again_on_other_lines() -> None:
    def fingerprints(*lines: int) -> list[str]:
        twice = [found("empty-document", Place(PATH, line)) for line in lines]
        return [one["fingerprint"] for one in json.loads(gitlab.render(twice, language="de", lines=no_lines))]

    assert len(set(fingerprints(1, 2))) == 2
    assert fingerprints(1, 2) == fingerprints(7, 9)


def test_json() -> None:
    assert json.loads(as_json.render(PROBLEMS, language="en", lines=no_lines)) == [
        {
            "rule": "duplicate-key",
            "severity": "error",
            "path": "knowledge/guides/muster/guide.yml",
            "line": 3,
            "column": 1,
            "message": "The field “100 % mehr” exists here already.",
            "hint": "Keep one of the two fields and delete the other.",
            "related": [{"path": "knowledge/guides/muster/guide.yml", "line": 1, "column": 1}],
        },
        {
            "rule": "empty-document",
            "severity": "error",
            "path": "mentors/nw/a,b:c/authority.yml",
            "line": 1,
            "column": 1,
            "message": "The file holds no record.",
            "hint": "Fill the file, for instance with “patennetz new”, or delete it.",
            "related": [],
        },
    ]


def test_json_of_nothing_is_an_empty_list() -> None:
    assert as_json.render((), language="de", lines=no_lines) == "[]\n"


def test_the_styles_are_those_of_the_command() -> None:
    assert list(STYLES) == ["terminal", "github", "gitlab", "json"]
