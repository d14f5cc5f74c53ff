"""Finds what a new record marks to be filled in and nobody has filled in yet."""

from collections.abc import Iterator

from patennetz.problem import Problem
from patennetz.rules import found
from patennetz.source.document import Document
from patennetz.source.places import Path

MARK = "AUSFÜLLEN"
"""What `patennetz new` writes where a value is needed."""


def unfilled(document: Document, prefix: Path, data: object) -> tuple[Problem, ...]:
    """Every value below a place of a document that still holds the mark."""
    return tuple(_below(document, prefix, data)) if MARK in document.text else ()


def _below(document: Document, path: Path, value: object) -> Iterator[Problem]:
    if isinstance(value, str) and MARK in value:
        field = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
        yield found("not-filled-in", document.place(path), field=field)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _below(document, (*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _below(document, (*path, index), inner)
