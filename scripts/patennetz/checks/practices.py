"""Checks of practices: the ledger tells a possible story, and side effects are told."""

from collections.abc import Iterator
from itertools import pairwise

from patennetz.checks.context import Context
from patennetz.model.knowledge import Name
from patennetz.model.practice import Practice
from patennetz.problem import Place, Problem
from patennetz.rules import found

_AFTER_END = frozenset({"changed", "paused", "confirmed"})


def ledgers(context: Context) -> Iterator[Problem]:
    """Entries out of order, and stations that cannot follow the one before."""
    for practice in context.knowledge.practices.values():
        yield from _ledger(context, practice)


def _ledger(context: Context, practice: Practice) -> Iterator[Problem]:
    name = ("practice", practice.id)
    for index, (before, entry) in enumerate(pairwise(practice.ledger), start=1):
        length = min(len(before.date), len(entry.date))
        if entry.date[:length] < before.date[:length]:
            place, related = _stations(context, name, index, "date")
            yield found("ledger-order", place, related=related, date=entry.date, before=before.date)
        if before.state == "ended" and entry.state in _AFTER_END:
            place, related = _stations(context, name, index, "state")
            yield found("ledger-after-end", place, related=related, state=entry.state, ended=before.date)


def _stations(context: Context, name: Name, index: int, key: str) -> tuple[Place, tuple[Place, ...]]:
    """Where an entry stands, and where the one before it does."""
    return context.place(name, ("ledger", index, key)), (context.place(name, ("ledger", index - 1, "date")),)


def side_effects(context: Context) -> Iterator[Problem]:
    """Practices that neither tell what failed nor when somebody looked in vain; or tell both."""
    for practice in context.knowledge.practices.values():
        name, effects = ("practice", practice.id), practice.side_effects
        if not effects.known and not effects.none_known_on:
            yield found("missing-side-effects", context.place(name, ("side_effects",), key=True))
        elif effects.known and effects.none_known_on:
            place = context.place(name, ("side_effects", "none_known_on"), key=True)
            yield found("side-effects-contradiction", place, known=str(len(effects.known)))
