"""Checks of the markup and the links in all German texts and names."""

from collections.abc import Iterator
from functools import partial

from patennetz.checks.addresses import judged
from patennetz.checks.context import Context
from patennetz.checks.markup import Fault, faults, links
from patennetz.model.base import Translatable
from patennetz.model.knowledge import Name
from patennetz.model.walk import Leaf
from patennetz.problem import Place, Problem
from patennetz.rules import found


def markup(context: Context) -> Iterator[Problem]:
    """HTML, and markup beyond the subset a field allows."""
    for name, leaf in (*context.texts, *context.marked("name")):
        allowed = isinstance(leaf.mark, Translatable) and leaf.mark.markdown
        for fault in faults(leaf.value, markdown=allowed):
            yield problem(context.place_of(name, leaf.path, fault.start, fault.length), fault)


def problem(place: Place, fault: Fault) -> Problem:
    """A fault of markup as a problem of the record or of its translation."""
    return found(fault.rule, place, part=fault.part)


def linked_addresses(context: Context) -> Iterator[Problem]:
    """Links of texts that lead nowhere, or elsewhere than they seem to."""
    for name, leaf in context.markdown:
        yield from _links(context, name, leaf)


def _links(context: Context, name: Name, leaf: Leaf) -> Iterator[Problem]:
    for link in links(leaf.value):
        yield from judged(partial(context.place_of, name, leaf.path, link.start, len(link.href)), link.href)
