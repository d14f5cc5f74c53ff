"""Turns a document into a record, or into problems in our own words with the place of each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from patennetz.model.base import RecordModel
from patennetz.model.kinds import Kind
from patennetz.model.knowledge import ANY
from patennetz.problem import Place, Problem
from patennetz.rules import found
from patennetz.source.document import Document
from patennetz.source.places import Path
from patennetz.source.unfilled import unfilled

_QUOTED = re.compile(r"'([^']*)'")
_EXAMPLES = (
    (r"^[a-z][a-z0-9-]{1,59}$", "fiktionsbescheinigung"),
    (r"^[a-z]{2}$", "nw"),
    (r"^(\d{5}|\d{8})$", '"05113"'),
    (r"^([01]\d|2[0-3]):[0-5]\d$", '"07:30"'),
    (r"^(DE|de-[a-z]{2}|[a-z][a-z0-9-]{1,59})$", "DE, de-nw, essen"),
)
_EXAMPLE = dict(_EXAMPLES)


@dataclass(frozen=True, slots=True)
class Decoded:
    """What became of one record: itself, or only its problems."""

    id: str
    prefix: Path
    record: RecordModel | None
    problems: tuple[Problem, ...] = ()


def decode(document: Document, kind: Kind, record_id: str) -> Iterator[Decoded]:
    """Every record of a document; one broken item of a list file does not take the others along."""
    if kind.list_key is None:
        yield _record(document, kind, record_id, (), document.data)
        return
    items, problems = _items(document, kind.list_key)
    if problems:
        yield Decoded(record_id if items else ANY, (), None, problems)
    for index, item in enumerate(items):
        prefix = (kind.list_key, index)
        yield _record(document, kind, _own_id(item, f"{record_id}#{index}"), prefix, item)


def _items(document: Document, key: str) -> tuple[list[object], tuple[Problem, ...]]:
    data = document.data
    if not isinstance(data, dict):
        return [], (found("not-fields", document.place(())),)
    others = [other for other in data if other != key]
    problems = [_unknown(document, (other,), key, (key,), frozenset({key} - set(data))) for other in others]
    items = data.get(key)
    if key not in data and not others:
        problems.append(found("missing-key", document.place(()), key=key))
    elif key in data and not isinstance(items, list):
        problems.append(found("not-a-list", document.place((key,))))
    return (items if isinstance(items, list) else []), tuple(problems)


def _own_id(item: object, otherwise: str) -> str:
    own = item.get("id") if isinstance(item, dict) else None
    return str(own) if isinstance(own, str) and own else otherwise


def _record(document: Document, kind: Kind, record_id: str, prefix: Path, data: object) -> Decoded:
    """A record; one that waits to be filled in is not judged any further than its shape."""
    decoded = _shaped(document, kind, record_id, prefix, data)
    marks = unfilled(document, prefix, data)
    if not marks:
        return decoded
    marked = {mark.place for mark in marks}
    others = tuple(problem for problem in decoded.problems if problem.place not in marked)
    return Decoded(record_id, prefix, None, (*marks, *others))


def _shaped(document: Document, kind: Kind, record_id: str, prefix: Path, data: object) -> Decoded:
    if not isinstance(data, dict):
        return Decoded(record_id, prefix, None, (found("not-fields", document.place(prefix)),))
    gives_id = kind.has_id and kind.list_key is None
    if gives_id and "id" in data:
        place = document.place((*prefix, "id"), key=True)
        return Decoded(record_id, prefix, None, (found("id-in-record", place, id=record_id),))
    try:
        record = kind.model.model_validate({**data, "id": record_id} if gives_id else data)
    except ValidationError as error:
        return Decoded(record_id, prefix, None, _problems(document, kind, prefix, error))
    return Decoded(record_id, prefix, record)


def _problems(document: Document, kind: Kind, prefix: Path, error: ValidationError) -> tuple[Problem, ...]:
    """All faults of a record; an unknown key close to a missing one is one fault."""
    details = error.errors(include_url=False)
    missing = {detail["loc"] for detail in details if detail["type"] == "missing"}
    problems: list[Problem] = []
    for detail in details:
        if detail["type"] == "extra_forbidden":
            problem = _extra(document, kind.model, prefix, detail, missing)
            missing.discard((*detail["loc"][:-1], problem.values.get("near", "")))
            problems.append(problem)
    for detail in details:
        if detail["type"] == "missing" and detail["loc"] in missing:
            place = document.place((*prefix, *detail["loc"][:-1]))
            problems.append(found("missing-key", place, key=str(detail["loc"][-1])))
        elif detail["type"] not in {"missing", "extra_forbidden"} and not _follows(detail, details):
            problems.append(_fault(document.place((*prefix, *detail["loc"])), detail))
    return tuple(problems)


def _follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """A list is not too short when some of its items are only faulty."""
    inside = any(other["loc"][: len(detail["loc"])] == detail["loc"] for other in details if other is not detail)
    return detail["type"] == "too_short" and inside


def _extra(
    document: Document, model: type[BaseModel], prefix: Path, detail: ErrorDetails, missing: set[Path]
) -> Problem:
    path, key = detail["loc"][:-1], str(detail["loc"][-1])
    allowed = _keys_at(model, path)
    absent = frozenset(str(loc[-1]) for loc in missing if loc[:-1] == path)
    return _unknown(document, (*prefix, *path, key), key, allowed, absent)


def _unknown(document: Document, path: Path, key: str, allowed: tuple[str, ...], absent: frozenset[str]) -> Problem:
    """An unknown key, preferably taken for one that is missing."""
    place = document.place(path, key=True)
    near = get_close_matches(key, sorted(absent), 1) or get_close_matches(key, allowed, 1)
    if near:
        return found("misspelt-key", place, key=key, near=near[0])
    return found("unknown-key", place, key=key, allowed=", ".join(allowed))


def _keys_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys allowed at a place of a record; the id of a folder record is not among them."""
    for step in path:
        if isinstance(step, str):
            model = _inner(model, step)
    keys = tuple(field.alias or name for name, field in model.model_fields.items())
    return keys if path else tuple(key for key in keys if key != "id")


def _inner(model: type[BaseModel], key: str) -> type[BaseModel]:
    """The model of the value of a key; the model itself where the key only leads through a mapping."""
    for name, field in model.model_fields.items():
        if key in {name, field.alias}:
            return next(_models(field.annotation), model)
    return model


def _models(hint: object) -> Iterator[type[BaseModel]]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        yield hint
    for inner in getattr(hint, "__args__", ()):
        yield from _models(inner)


def _fault(place: Place, detail: ErrorDetails) -> Problem:
    """One fault of a value under our own rule for it."""
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "refused":
        values = {key: str(value) for key, value in context.items() if key != "rule"}
        return found(str(context["rule"]), place, related=(), **values)
    value = detail["input"] if isinstance(detail["input"], str) else ""
    if kind == "literal_error":
        return _literal(place, detail["input"], str(context["expected"]))
    if kind in {"string_too_long", "too_long"} and isinstance(detail["input"], str):
        return found("text-too-long", place, length=str(len(value.strip())), limit=str(context["max_length"]))
    if kind == "string_pattern_mismatch":
        return found("bad-format", place, found=value, example=_EXAMPLE.get(str(context["pattern"]), "…"))
    return found(_SIMPLE[kind][0], place, related=(), **_counted(kind, context, detail["input"]))


_SIMPLE: Mapping[str, tuple[str, str]] = {
    "tuple_type": ("not-a-list", ""),
    "model_type": ("not-fields", ""),
    "model_attributes_type": ("not-fields", ""),
    "dict_type": ("not-fields", ""),
    "too_long": ("too-many-items", "max_length"),
    "too_short": ("too-few-items", "min_length"),
    "greater_than_equal": ("out-of-range", "ge"),
    "less_than_equal": ("out-of-range", "le"),
}


def _counted(kind: str, context: Mapping[str, object], value: object) -> dict[str, str]:
    rule, limit = _SIMPLE[kind]
    if rule == "out-of-range":
        return {"found": str(value), "example": str(context[limit])}
    return {"limit": str(context[limit])} if limit else {}


def _literal(place: Place, value: object, expected: str) -> Problem:
    if not isinstance(value, str):
        return found("not-a-text", place)
    words = _QUOTED.findall(expected)
    allowed = ", ".join(words)
    near = get_close_matches(value.strip(), words, 1)
    if near:
        return found("misspelt-value", place, found=value, near=near[0], allowed=allowed)
    return found("unknown-value", place, found=value, allowed=allowed)
