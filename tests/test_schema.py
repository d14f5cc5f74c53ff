"""Editor, published schema and `check` agree: on our own records, and on what is wrong."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from patennetz.model.kinds import BY_FILE
from patennetz.schema import schema_of, schemas
from patennetz.source.found import Found
from patennetz.source.tree import walk

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "knowledge" / "schema"
RECORDS = tuple(record for record in walk(ROOT).records)


class Yaml12(yaml.CBaseLoader, yaml.constructor.SafeConstructor):
    """Reads YAML the way editors do: numbers and truth values of YAML 1.2, and no dates."""


for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    Yaml12.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), first)


def faults(kind: str, text: str) -> Iterator[str]:
    validator = Draft202012Validator(schema_of(BY_FILE[kind]))
    for error in validator.iter_errors(Yaml12(text).get_single_data()):
        yield f"{error.json_path}: {error.message}"


@pytest.mark.parametrize("name", sorted(schemas()))
def test_published_schema_is_in_step_and_valid(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == schemas()[name], "python -m patennetz.commands.generate"
    Draft202012Validator.check_schema(json.loads(schemas()[name]))


def test_no_other_schemas_are_published() -> None:
    assert sorted(file.name for file in FOLDER.iterdir()) == sorted(schemas())


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.path)
def test_record_passes_its_schema_and_names_it(record: Found) -> None:
    text = record.absolute.read_text("utf-8")
    assert list(faults(record.kind, text)) == []
    first = text.split("\n", 1)[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (record.absolute.parent / first.partition("=")[2]).resolve() == FOLDER / f"{record.kind}.json"


TOPIC = """\
title: Termine
summary: Wie Termine vergeben werden.
status: published
written: 2026-01-01
maintainer: editors
area: binnenorganisation
introduction: {newcomer: Buchen Sie einen Termin.}
"""


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("", "", None),
        ("2026-01-01", "01.01.2026", "$.written: '01.01.2026' does not match '^\\\\d{4}-\\\\d{2}-\\\\d{2}$'"),
        ("title: Termine\n", "", "$: 'title' is a required property"),
        ("title: Termine", "title: 12", "$.title: 12 is not of type 'string'"),
        ("title: Termine", "titel: Termine\ntitle: Termine", "$: Additional properties are not allowed"),
        ("title: Termine", "id: termine\ntitle: Termine", "$: Additional properties are not allowed"),
        ("maintainer: editors", "maintainer: Die Redaktion", "$.maintainer: 'Die Redaktion' does not match"),
        ("status: published", "status: fertig", "$.status: 'fertig' is not one of ['draft', 'published', 'retired']"),
        ("area: binnenorganisation", "area: binnenorganisation\nchanged:", "$.changed: None is not of type 'string'"),
    ],
)
def test_editor_names_what_is_wrong(before: str, after: str, fault: str | None) -> None:
    told = list(faults("topic", TOPIC.replace(before, after, 1)))
    if fault is None:
        assert told == []
    else:
        assert len(told) == 1
        assert told[0].startswith(fault)


def test_fields_say_what_they_are() -> None:
    step = schema_of(BY_FILE["guide"])["$defs"]["GuideStep"]
    assert step["description"] == "One thing to do."
    assert step["properties"]["text"] == {"type": "string", "maxLength": 6000, "description": "At most 60 words."}
    hours = schema_of(BY_FILE["authority"])["$defs"]["Hours"]["properties"]
    assert sorted(hours) == ["by_appointment", "days", "from", "to"]
