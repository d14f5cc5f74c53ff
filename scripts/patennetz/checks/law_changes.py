"""Checks that the law has not changed since the texts that cite it were written or confirmed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from patennetz.checks.citations import citations_in, place_of
from patennetz.checks.context import Context
from patennetz.country.de.citations import Citation
from patennetz.country.de.law import change_days, changed_since, expand
from patennetz.country.de.target import Target
from patennetz.model.base import Translatable
from patennetz.model.common import Kept
from patennetz.model.guide import Guide
from patennetz.model.knowledge import Name
from patennetz.model.law import LawRegister
from patennetz.problem import Problem
from patennetz.rules import filled
from patennetz.source.places import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPlace:
    """A cited section whose text changed after somebody last looked at it."""

    path: Path
    """Of the text that cites it, in its record."""
    citation: Citation
    law: str
    """Short name of the act."""
    section: str
    day: date
    """The last day on which the section changed."""
    since: date
    """The day up to which somebody has looked at the law."""


@dataclass(frozen=True)
class Changes:
    """What changed in cited places after a day, each asked for once."""

    registers: Mapping[str, LawRegister]
    seen: dict[tuple[Target, date], tuple[tuple[str, date], ...]] = field(default_factory=dict)

    @cached_property
    def newest(self) -> date:
        """The last change of any act: texts looked at since then need not be read."""
        return max((day for register in self.registers.values() for day in change_days(register)), default=date.min)

    def of(self, target: Target, day: date) -> tuple[tuple[str, date], ...]:
        """The sections of a cited place that changed after a day, with the last day of each."""
        if (target, day) not in self.seen:
            self.seen[target, day] = tuple(self._asked(target, day))
        return self.seen[target, day]

    def _asked(self, target: Target, day: date) -> Iterator[tuple[str, date]]:
        register = self.registers.get(target.law or "")
        if register is None or target.former:
            return
        for single in expand(target, register):
            days = changed_since(register, single.section, day)
            if days:
                yield single.section, days[-1]


def changed_law(context: Context) -> Iterator[Problem]:
    """Sections that changed after the text that cites them was written or confirmed."""
    changes = Changes(context.knowledge.laws)
    for name in context.knowledge.leaves:
        for one in changed_places(context, name, changes):
            values = {
                "place": f"§ {one.section}",
                "law": one.law,
                "changed": one.day.isoformat(),
                "reviewed": one.since.isoformat(),
            }
            yield filled("law-changed-since-review", place_of(context, name, one.path, one.citation), values)


def changed_places(context: Context, name: Name, changes: Changes) -> Iterator[ChangedPlace]:
    """Every cited section of one record that changed after somebody last looked at it."""
    since = _confirmed(context, name)
    if since is None or since >= changes.newest:
        return
    for leaf in context.knowledge.leaves[name]:
        if isinstance(leaf.mark, Translatable) or getattr(leaf.mark, "form", "") == "citation":
            for citation in citations_in(context, leaf.value):
                for target in citation.targets:
                    for section, day in changes.of(target, since):
                        law = context.knowledge.laws[target.law or ""].law
                        yield ChangedPlace(
                            path=leaf.path, citation=citation, law=law, section=section, day=day, since=since
                        )


def _confirmed(context: Context, name: Name) -> date | None:
    """The day up to which somebody has looked at the law; only kept records have one."""
    record = context.knowledge.of(name[0])[name[1]]
    if not isinstance(record, Kept):
        return None
    seen = record.law_as_of if isinstance(record, Guide) else record.last_change
    return max(seen, record.reviewed.on) if record.reviewed else seen
