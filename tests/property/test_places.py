"""Whatever YAML says, we read the same text, and every place points at it."""

from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from patennetz.source.yaml import Document, read_document

PATH = "knowledge/guides/muster/guide.yml"

LETTERS = st.characters(
    whitelist_categories=("Lu", "Ll", "Lo", "Nd", "Po", "Sc", "Pd", "Zs"),
    max_codepoint=0x6FF,
    blacklist_characters="\u00ad",
)
TEXTS = st.text(LETTERS, max_size=40) | st.sampled_from(["no", "01067", "12:30", "2026-08-19", "a\nb", "x\n", "'", '"'])
KEYS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz_0123456789"), min_size=1, max_size=10)
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
    ),
    min_size=1,
    max_size=5,
)
STYLES = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([True, False, None]),
        "default_style": st.sampled_from([None, "'", '"']),
        "indent": st.sampled_from([2, 4]),
        "line_break": st.sampled_from(["\n", "\r\n"]),
    }
)


def read(data: object, style: dict[str, Any]) -> Document:
    written = yaml.safe_dump(data, allow_unicode=True, width=10_000, **style)
    document = read_document(written.encode(), PATH)
    assert isinstance(document, Document), (written, document)
    return document


@settings(max_examples=150, deadline=None)
@given(DATA, STYLES)
def test_what_yaml_writes_is_read_as_the_same_text(data: object, style: dict[str, object]) -> None:
    assert read(data, style).data == data


@settings(max_examples=150, deadline=None)
@given(DATA, STYLES)
def test_every_place_points_at_its_text(data: dict[str, object], style: dict[str, object]) -> None:
    document = read(data, style)
    for path, value in scalars(data, ()):
        token = token_at(document, path)
        if value and "\n" not in value:
            assert spoken(token) == value


def scalars(value: object, path: tuple[str | int, ...]) -> list[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, dict):
        return [found for key, item in value.items() for found in scalars(item, (*path, key))]
    if isinstance(value, list):
        return [found for index, item in enumerate(value) for found in scalars(item, (*path, index))]
    return [(path, str(value))]


def spoken(token: str) -> str:
    """What a token says, by the parser of the reference implementation."""
    return next(str(event.value) for event in yaml.parse(token) if isinstance(event, yaml.ScalarEvent))


def token_at(document: Document, path: tuple[str | int, ...]) -> str:
    place = document.place(path)
    line = document.lines[place.line - 1]
    assert 1 <= place.column <= len(line)
    assert place.column - 1 + place.length <= len(line)
    return line[place.column - 1 : place.column - 1 + place.length]


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab:-[]{}'\"&*!|>%@#?, \n\t\\<=\u202e"), max_size=60))
def test_no_text_raises_and_every_problem_has_a_place_in_it(text: str) -> None:
    result = read_document(text.encode(), PATH)
    problems = () if isinstance(result, Document) else result
    lines = text.split("\n")

    assert isinstance(result, Document) or problems
    for problem in problems:
        for place in (problem.place, *problem.related):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_no_bytes_raise(raw: bytes) -> None:
    assert read_document(raw, PATH) is not None
