"""All judgements about records as a whole, in the order they run."""

from collections.abc import Callable, Iterator

from patennetz.checks import (
    addresses,
    amounts,
    areas,
    citations,
    contacts,
    dates,
    freshness,
    guides,
    hierarchy,
    law_changes,
    mentoring,
    parameters,
    policy,
    practices,
    process_graph,
    processes,
    references,
    statement,
    templates,
    texts,
    translations,
    upkeep,
)
from patennetz.checks.context import Context
from patennetz.problem import Problem

Check = Callable[[Context], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    policy.languages,
    policy.due,
    policy.programmes,
    policy.operator,
    policy.language_tags,
    references.unknown_references,
    upkeep.duplicate_items,
    upkeep.unused_sources,
    upkeep.retracted,
    hierarchy.circular_references,
    hierarchy.too_deep_topics,
    areas.lands,
    areas.municipality_keys,
    areas.keys_in_land,
    contacts.phones,
    contacts.mailboxes,
    contacts.named_persons,
    contacts.opening_hours,
    addresses.addresses,
    texts.markup,
    texts.linked_addresses,
    dates.future_dates,
    dates.order_of_dates,
    freshness.stale_records,
    freshness.stale_values,
    freshness.old_contacts,
    freshness.guides_behind,
    statement.statements,
    mentoring.mentoring,
    practices.ledgers,
    practices.side_effects,
    process_graph.process_graphs,
    processes.legal_bases,
    processes.legal_sources,
    processes.pitfalls,
    processes.versions,
    processes.files,
    templates.templates,
    guides.long_steps,
    guides.step_order,
    parameters.values,
    parameters.validity,
    parameters.insertions,
    amounts.literal_amounts,
    citations.citations,
    law_changes.changed_law,
    translations.translations,
)
"""Every check sees all records and says everything it finds; none depends on another."""


def check(context: Context) -> Iterator[Problem]:
    """Everything all checks find; sorting and removing what is said twice is the caller's."""
    for one in CHECKS:
        yield from one(context)
