"""Walks a record along its marked fields: texts to translate, references, citations, addresses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from patennetz.model.base import Marked, Reference, Translatable
from patennetz.source.places import Path

Mark = Translatable | Reference | Marked


@dataclass(frozen=True, slots=True)
class Leaf:
    """One marked text of a record."""

    path: Path
    context: str
    """The path with ids instead of indexes, such as `steps[anmelden].text`: the msgctxt of its translation."""
    mark: Mark
    value: str


_Visit = Callable[[object, Path, str], Iterator[Leaf]]


def leaves(record: BaseModel) -> Iterator[Leaf]:
    """Every marked text of a record, in the order of its fields."""
    return _model(type(record))(record, (), "")


def texts(record: BaseModel) -> Iterator[Leaf]:
    """Every text of a record that is translated."""
    return (leaf for leaf in leaves(record) if isinstance(leaf.mark, Translatable))


@cache
def _model(cls: type[BaseModel]) -> _Visit:
    """How the marked fields of a model are visited; fields without marks are left out once and for all."""
    hints = get_type_hints(cls, include_extras=True)
    fields = [
        (name, info.alias or name, visit)
        for name, info in cls.model_fields.items()
        if (visit := _annotation(hints[name])) is not None
    ]

    def walk(value: object, path: Path, context: str) -> Iterator[Leaf]:
        for name, key, visit in fields:
            inner = getattr(value, name)
            if inner is not None and inner != ():
                yield from visit(inner, (*path, key), f"{context}.{key}" if context else key)

    return walk


def _annotation(hint: object) -> _Visit | None:
    """How a value of this type is visited, None where nothing in it is marked."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _annotated(arguments)
    if origin in {Union, UnionType}:
        return _annotation(next(part for part in arguments if part is not NoneType))
    if origin is tuple:
        return _items(_annotation(arguments[0]))
    if origin is dict:
        return _mapping(_annotation(arguments[1]))
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return _model(hint)
    return None


def _annotated(arguments: tuple[object, ...]) -> _Visit | None:
    marks = tuple(mark for mark in arguments[1:] if isinstance(mark, Translatable | Reference | Marked))
    if not marks:
        return _annotation(arguments[0])

    def visit(value: object, path: Path, context: str) -> Iterator[Leaf]:
        for mark in marks:
            yield Leaf(path, context, mark, str(value))

    return visit


def _items(item: _Visit | None) -> _Visit | None:
    if item is None:
        return None

    def visit(value: object, path: Path, context: str) -> Iterator[Leaf]:
        for index, inner in enumerate(value if isinstance(value, tuple) else ()):
            yield from item(inner, (*path, index), f"{context}[{getattr(inner, 'id', index)}]")

    return visit


def _mapping(item: _Visit | None) -> _Visit | None:
    if item is None:
        return None

    def visit(value: object, path: Path, context: str) -> Iterator[Leaf]:
        for key, inner in (value if isinstance(value, dict) else {}).items():
            yield from item(inner, (*path, key), f"{context}.{key}")

    return visit
