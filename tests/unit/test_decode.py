"""Documents become records, or problems in our own words with their places."""

import pytest

from patennetz.decode import Decoded, decode
from patennetz.model.kinds import BY_NAME
from patennetz.model.source import Source
from patennetz.model.topic import Topic
from patennetz.problem import in_order
from patennetz.rules import BY_ID
from patennetz.source.document import Document
from patennetz.source.yaml import read_document

TOPIC = """\
title: Termine
summary: Wie man einen Termin bekommt.
status: published
written: 2026-06-01
maintainer: editors
area: binnenorganisation
introduction:
  newcomer: Rufen Sie an.
"""


def decoded(text: str, kind: str, record_id: str = "termine") -> list[Decoded]:
    document = read_document(text.encode(), "x.yml")
    assert isinstance(document, Document)
    return list(decode(document, BY_NAME[kind], record_id))


def told(text: str, kind: str = "topic") -> list[str]:
    problems = in_order(problem for one in decoded(text, kind) for problem in one.problems)
    return [f"{one.place.line}:{one.place.column}:{one.place.length} {one.rule}" for one in problems]


def test_a_folder_record_gets_the_name_of_its_folder() -> None:
    (one,) = decoded(TOPIC, "topic")
    assert isinstance(one.record, Topic)
    assert (one.record.id, one.record.title, one.prefix) == ("termine", "Termine", ())


def test_every_fault_is_told_at_once_with_its_place() -> None:
    text = TOPIC.replace("title: Termine", "title: no").replace("2026-06-01", "1.6.2026").replace("area: b", "area: B")
    assert told(text) == ["1:8:2 needs-quotes", "4:10:8 bad-date", "6:7:18 misspelt-value"]


def test_a_misspelt_key_is_one_fault_and_not_two() -> None:
    assert told(TOPIC.replace("maintainer", "maintener")) == ["5:1:9 misspelt-key"]


def test_keys_deep_inside_are_told_with_those_allowed_there() -> None:
    (one,) = decoded(TOPIC + "  colleague: Hallo.\n", "topic")
    (problem,) = one.problems
    assert (problem.rule, dict(problem.values)) == ("unknown-key", {"key": "colleague", "allowed": "newcomer, peer"})


def test_a_list_file_gives_each_of_its_records() -> None:
    source = "  - {id: %s, title: T, url: https://example.org/, publisher: P, kind: %s, language: de, seen: live}\n"
    first, second = decoded("sources:\n" + source % ("eins", "press") + source % ("zwei", "preß"), "source", "quellen")
    assert isinstance(first.record, Source)
    assert (first.id, first.prefix) == ("eins", ("sources", 0))
    assert (second.id, second.record, [one.rule for one in second.problems]) == ("zwei", None, ["misspelt-value"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a\n", ["1:1:1 not-fields"]),
        ("sources: eins\n", ["1:10:4 not-a-list"]),
        ("sources: [eins]\n", ["1:11:4 not-fields"]),
        ("source: []\n", ["1:1:6 misspelt-key"]),
        ("etwas: []\n", ["1:1:5 misspelt-key"]),
    ],
)
def test_list_files_of_another_shape(text: str, expected: list[str]) -> None:
    assert told(text, "source") == expected


@pytest.mark.parametrize("value", ["null", "{}", "[]", "[[a]]", "{a: {b: c}}", "'x'", "12", "''", "[{}]", "{id: }"])
@pytest.mark.parametrize("kind", sorted(BY_NAME))
def test_no_value_of_any_field_is_an_exception(kind: str, value: str) -> None:
    model = BY_NAME[kind].model
    fields = "".join(f"{field.alias or name}: {value}\n" for name, field in model.model_fields.items() if name != "id")
    for one in decoded(fields if BY_NAME[kind].list_key is None else f"{BY_NAME[kind].list_key}: [{value}]\n", kind):
        assert one.record is None or not one.problems
        assert all(problem.rule in BY_ID for problem in one.problems)
