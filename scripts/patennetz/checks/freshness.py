"""Checks that records are not stale; how old is too old is said in the policy."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from patennetz.checks.context import Context
from patennetz.checks.validity import is_valid_on
from patennetz.model.authority import Authority
from patennetz.model.common import Kept
from patennetz.model.guide import Guide
from patennetz.model.knowledge import Name
from patennetz.problem import Problem, Severity
from patennetz.rules import found
from patennetz.source.places import Path


def stale_records(context: Context) -> Iterator[Problem]:
    """Records nobody has confirmed or changed for longer than the policy allows."""
    for name, record in context.knowledge.everything():
        if isinstance(record, Kept) and record.status == "published":
            seen = max(record.last_change, record.reviewed.on if record.reviewed else record.written)
            field: Path = ("changed",) if record.changed else ("written",)
            yield from _stale(context, name, field, seen, name[0])


def stale_values(context: Context) -> Iterator[Problem]:
    """Values in force that nobody has looked up for longer than the policy allows."""
    for parameter in context.knowledge.parameters.values():
        for index, value in enumerate(parameter.values):
            if is_valid_on(value, context.today):
                yield from _stale(
                    context, ("parameter", parameter.id), ("values", index, "as_of"), value.as_of, "parameter"
                )


def _stale(context: Context, name: Name, path: Path, seen: date, kind: str) -> Iterator[Problem]:
    days = getattr(context.knowledge.policy.freshness, kind)
    if context.has_policy and context.today - seen > timedelta(days=days):
        place = context.place(name, path)
        yield _weighed(context, found("stale-record", place, seen=seen.isoformat(), days=str(days)))


def _weighed(context: Context, problem: Problem) -> Problem:
    """A warning in daily work, an error when releasing."""
    return replace(problem, severity=Severity.ERROR) if context.releasing else problem


def old_contacts(context: Context) -> Iterator[Problem]:
    """Contacts nobody has looked up lately, or nobody knows when: only the website is linked then."""
    days = context.knowledge.policy.freshness.contact
    oldest = (context.today - timedelta(days=days)).isoformat()
    for authority in context.knowledge.authorities.values():
        yield from _old_contact(context, authority, oldest, days)


def _old_contact(context: Context, authority: Authority, oldest: str, days: int) -> Iterator[Problem]:
    name = ("authority", authority.id)
    if authority.contact and not authority.contact.as_of:
        yield found("undated-contact", context.place(name, ("contact",), key=True))
    elif context.has_policy and authority.contact and authority.contact.as_of and authority.contact.as_of < oldest:
        place = context.place(name, ("contact", "as_of"))
        yield found("old-contact", place, seen=authority.contact.as_of, days=str(days))


def guides_behind(context: Context) -> Iterator[Problem]:
    """Guides that tell an earlier version of a process."""
    for guide in context.knowledge.guides.values():
        yield from _behind(context, guide)


def _behind(context: Context, guide: Guide) -> Iterator[Problem]:
    for index, base in enumerate(guide.based_on):
        process = context.knowledge.processes.get(base.process)
        if process and process.version != base.version:
            place = context.place(("guide", guide.id), ("based_on", index, "version"))
            told, current = str(base.version), str(process.version)
            yield found("guide-behind-process", place, process=process.id, told=told, current=current)
