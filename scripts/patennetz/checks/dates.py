"""Checks that dates can be true: nothing is dated tomorrow, and nothing changed before it was written."""

import re
from collections.abc import Iterator

from patennetz.checks.context import Context
from patennetz.checks.upkeep import LAWS
from patennetz.model.common import Kept
from patennetz.model.knowledge import Name
from patennetz.problem import Problem
from patennetz.rules import found
from patennetz.source.document import Document
from patennetz.source.places import Path

_PAST = frozenset(
    {
        "written", "changed", "on", "accessed", "published", "as_of", "confirmed_on", "none_known_on", "law_as_of",
        "since", "date", "prepared_on", "assessed_on",
    },
)  # fmt: skip
"""Fields that tell what has happened."""
_WHEN = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def future_dates(context: Context) -> Iterator[Problem]:
    """Dates after today in fields that tell what has happened."""
    for path, document in context.documents.items():
        if not path.startswith(LAWS):
            yield from _below(document, document.data, (), context.today.isoformat())


def _below(document: Document, value: object, path: Path, today: str) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(inner, str):
                yield from _below(document, inner, (*path, key), today)
            elif key in _PAST and inner > today[: len(inner)] and _WHEN.fullmatch(inner):
                yield found("future-date", document.place((*path, key)), found=str(inner), today=today)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            if not isinstance(inner, str):
                yield from _below(document, inner, (*path, index), today)


def order_of_dates(context: Context) -> Iterator[Problem]:
    """Texts changed before they were written, or changed after somebody confirmed them."""
    for name, record in context.knowledge.everything():
        if isinstance(record, Kept):
            yield from _order(context, name, record)


def _order(context: Context, name: Name, record: Kept) -> Iterator[Problem]:
    written, changed = record.written.isoformat(), record.last_change.isoformat()
    if changed < written:
        yield found("changed-before-written", context.place(name, ("changed",)), changed=changed, written=written)
    if record.reviewed and record.reviewed.on < record.last_change:
        place, reviewed = context.place(name, ("reviewed", "on")), record.reviewed.on.isoformat()
        yield found("review-older-than-text", place, reviewed=reviewed, changed=changed)
