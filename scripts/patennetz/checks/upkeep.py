"""Checks of sources nobody uses and of items that share an id."""

from collections.abc import Iterator

from patennetz.checks.context import Context
from patennetz.model.common import Kept
from patennetz.problem import Problem
from patennetz.rules import found
from patennetz.source.document import Document
from patennetz.source.places import Path

LAWS = "knowledge/laws/"
_LISTS = frozenset({"parameters", "sources", "terms"})


def unused_sources(context: Context) -> Iterator[Problem]:
    """Sources no record rests on, unless something could not be read that may rest on them.

    An act is its own source: it stands behind its register under the same id.
    """
    if context.knowledge.broken:
        return
    named = {programme.source for programme in context.knowledge.policy.programmes} | set(context.knowledge.laws)
    for source in context.knowledge.sources:
        if source not in named and ("source", source) not in context.knowledge.referrers:
            yield found("unused-source", context.place(("source", source), ("id",)), id=source)


def retracted(context: Context) -> Iterator[Problem]:
    """Records that were taken back and yet are offered as if they held."""
    for name, record in context.knowledge.everything():
        if isinstance(record, Kept) and record.retracted and record.status != "retired":
            related = (context.place(name, ("retracted",), key=True),)
            yield found(
                "retracted-but-offered", context.place(name, ("status",)), related=related, status=record.status
            )


def duplicate_items(context: Context) -> Iterator[Problem]:
    """Items of one list that share an id: their translations could not be told apart."""
    for path, document in context.documents.items():
        if not path.startswith(LAWS):
            yield from _below(document, document.data, ())


def _below(document: Document, value: object, path: Path) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(inner, str):
                yield from _below(document, inner, (*path, key))
    elif isinstance(value, list):
        if len(path) != 1 or path[0] not in _LISTS:
            yield from _twice(document, value, path)
        for index, inner in enumerate(value):
            if not isinstance(inner, str):
                yield from _below(document, inner, (*path, index))


def _twice(document: Document, items: list[object], path: Path) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, item in enumerate(items):
        own = item.get("id") if isinstance(item, dict) else None
        if isinstance(own, str) and first.setdefault(own, index) != index:
            place = document.place((*path, index, "id"))
            related = document.place((*path, first[own], "id"))
            yield found("duplicate-item-id", place, related=(related,), id=own)
