"""Checks that the law has not changed since the texts that cite it were written or confirmed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from patennetz.checks.citations import citations_in, place_of
from patennetz.checks.context import Context
from patennetz.country.de.law import changed_since, expand
from patennetz.country.de.target import Target
from patennetz.model.common import Kept
from patennetz.model.guide import Guide
from patennetz.model.knowledge import Name
from patennetz.model.law import LawRegister
from patennetz.model.walk import Leaf
from patennetz.problem import Problem
from patennetz.rules import filled

Change = tuple[str, date]
"""A section and the last day on which it changed."""


@dataclass(frozen=True)
class _Changes:
    """What changed in cited places after a day, each asked for once."""

    registers: Mapping[str, LawRegister]
    seen: dict[tuple[Target, date], tuple[Change, ...]] = field(default_factory=dict)

    def of(self, target: Target, day: date) -> tuple[Change, ...]:
        """The sections of a cited place that changed after a day."""
        if (target, day) not in self.seen:
            self.seen[target, day] = tuple(self._asked(target, day))
        return self.seen[target, day]

    def _asked(self, target: Target, day: date) -> Iterator[Change]:
        register = self.registers.get(target.law or "")
        if register is None or target.former:
            return
        for single in expand(target, register):
            days = changed_since(register, single.section, day)
            if days:
                yield single.section, days[-1]


def changed_law(context: Context) -> Iterator[Problem]:
    """Sections that changed after the text that cites them was written or confirmed."""
    changes = _Changes(context.knowledge.laws)
    for name, leaf in (*context.marked("citation"), *context.texts):
        since = _confirmed(context, name) if citations_in(context, leaf.value) else None
        if since:
            yield from _leaf(context, changes, name, leaf, since)


def _confirmed(context: Context, name: Name) -> date | None:
    """The day up to which somebody has looked at the law; only kept records have one."""
    record = context.knowledge.of(name[0])[name[1]]
    if not isinstance(record, Kept):
        return None
    seen = record.law_as_of if isinstance(record, Guide) else record.last_change
    return max(seen, record.reviewed.on) if record.reviewed else seen


def _leaf(context: Context, changes: _Changes, name: Name, leaf: Leaf, since: date) -> Iterator[Problem]:
    for citation in citations_in(context, leaf.value):
        for target in citation.targets:
            for section, day in changes.of(target, since):
                law = context.knowledge.laws[target.law or ""].law
                values = {
                    "place": f"§ {section}",
                    "law": law,
                    "changed": day.isoformat(),
                    "reviewed": since.isoformat(),
                }
                yield filled("law-changed-since-review", place_of(context, name, leaf.path, citation), values)
