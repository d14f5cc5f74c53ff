"""Checks that what records refer to exists."""

from collections.abc import Iterator
from difflib import get_close_matches

from patennetz.checks.context import Context
from patennetz.model.base import Reference
from patennetz.model.knowledge import Name
from patennetz.model.links import LINKED_KINDS, RecordLink, record_links
from patennetz.model.walk import Leaf
from patennetz.problem import Place, Problem
from patennetz.rules import found

EDITORS = "editors"


def unknown_references(context: Context) -> Iterator[Problem]:
    """References to records that do not exist; records that could not be read are not missing."""
    for name, leaves in context.knowledge.leaves.items():
        for leaf in leaves:
            if isinstance(leaf.mark, Reference):
                yield from _field(context, name, leaf, leaf.mark.kinds)
    for name, leaf in context.markdown:
        if "](" in leaf.value:
            yield from _links(context, name, leaf)


def _field(context: Context, name: Name, leaf: Leaf, kinds: tuple[str, ...]) -> Iterator[Problem]:
    if EDITORS in kinds and leaf.value == EDITORS:
        return
    if not any(context.knowledge.is_known(kind, leaf.value) for kind in kinds):
        yield unknown(context, context.place(name, leaf.path), tuple(k for k in kinds if k != EDITORS), leaf.value)


def _links(context: Context, name: Name, leaf: Leaf) -> Iterator[Problem]:
    for link in record_links(leaf.value):
        if link.kind not in LINKED_KINDS or not context.knowledge.is_known(link.kind, link.id):
            place = context.place_of(name, leaf.path, link.start, len(link.kind) + 1 + len(link.id))
            yield _nowhere(context, place, link)


def _nowhere(context: Context, place: Place, link: RecordLink) -> Problem:
    if link.kind not in LINKED_KINDS:
        return found("unknown-link-kind", place, found=link.kind, allowed=", ".join(LINKED_KINDS))
    return unknown(context, place, (link.kind,), link.id)


def unknown(context: Context, place: Place, kinds: tuple[str, ...], record_id: str) -> Problem:
    """A reference to nothing, with the record that is probably meant."""
    known = [known for kind in kinds for known in context.knowledge.of(kind)]
    near = get_close_matches(record_id, known, 1)
    if near:
        return found("misspelt-reference", place, found=record_id, near=near[0], kind="/".join(kinds))
    return found("unknown-reference", place, found=record_id, kind="/".join(kinds))
