"""The published JSON Schemas: one for each kind of record and each kind of list file, made from the models."""

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, TypeAlias

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core.core_schema import ChainSchema

from patennetz.model.kinds import KINDS, Kind

Schema: TypeAlias = dict[str, Any]
"""A JSON object of a schema."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Generator(GenerateJsonSchema):
    """Keeps what every step of a chain of validators asks for, such as the pattern of an id."""

    def chain_schema(self, schema: ChainSchema) -> Schema:
        merged: Schema = {}
        for step in schema["steps"]:
            merged |= self.generate_inner(step)
        return merged


def schemas() -> Mapping[str, str]:
    """The text of every schema by its file name below `knowledge/schema/`."""
    return {f"{kind.list_key or kind.name}.json": _text(schema_of(kind)) for kind in KINDS}


def schema_of(kind: Kind) -> Schema:
    """What an editor is told about the files of a kind."""
    made = kind.model.model_json_schema(by_alias=True, schema_generator=_Generator)
    definitions = made.pop("$defs", {})
    models = {model.__name__: model for model in _models(kind.model)}
    definitions = {name: _described(models.get(name), part) for name, part in definitions.items()}
    record = _described(kind.model, made)
    if kind.list_key:
        definitions[kind.model.__name__] = record
        record = _list_of(kind.model.__name__, kind.list_key)
    elif kind.has_id:
        record["properties"].pop("id")
        record["required"].remove("id")
    whole = _plain(record | ({"$defs": definitions} if definitions else {}))
    return {"$schema": DIALECT, "title": kind.list_key or kind.name, **whole}


def _text(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _list_of(name: str, key: str) -> Schema:
    items = {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}
    return {"type": "object", "properties": {key: items}, "required": [key], "additionalProperties": False}


def _described(model: type[BaseModel] | None, schema: Schema) -> Schema:
    """The schema of a model with what the model says about each field."""
    if model is None:
        return schema
    notes = _notes(model)
    properties = {key: _with_note(part, notes.get(key, "")) for key, part in schema.get("properties", {}).items()}
    return schema | {"properties": properties}


def _with_note(part: Schema, note: str) -> Schema:
    return part | {"description": note} if note else part


def _notes(model: type[BaseModel]) -> Mapping[str, str]:
    """The docstrings below the fields of a model, its bases included, by key in the file."""
    names = {name: field.alias or name for name, field in model.model_fields.items()}
    notes: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, BaseModel) and base is not BaseModel:
            notes.update({names[name]: text for name, text in _docstrings(base) if name in names})
    return notes


def _docstrings(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    statements = body.body if isinstance(body, ast.ClassDef) else []
    for field, note in pairwise(statements):
        if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
            continue
        if isinstance(note, ast.Expr) and isinstance(note.value, ast.Constant) and isinstance(note.value.value, str):
            yield field.target.id, " ".join(note.value.value.split())


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """A model and every model inside it."""
    yield model
    for field in model.model_fields.values():
        for inner in _inner(field.annotation):
            yield from _models(inner)


def _inner(hint: object) -> Iterator[type[BaseModel]]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        yield hint
    for argument in getattr(hint, "__args__", ()):
        yield from _inner(argument)


def _plain(schema: Schema) -> Schema:
    """A schema without what editors do not need: made-up titles, defaults, and null, which no record may hold."""
    kept = {key: value for key, value in schema.items() if key not in {"title", "default"}}
    for choice in kept.pop("anyOf", ()):
        kept = choice | kept if choice != {"type": "null"} else kept
    for key in ("items", "additionalProperties"):
        if isinstance(kept.get(key), dict):
            kept[key] = _plain(kept[key])
    for key in ("properties", "$defs"):
        if key in kept:
            kept[key] = {name: _plain(part) for name, part in kept[key].items()}
    return kept
