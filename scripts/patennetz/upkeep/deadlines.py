"""By when somebody has to look again: reviews, values, contacts, offers of mentoring, the accessibility statement."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from patennetz.checks.statement import DAYS as STATEMENT_DAYS
from patennetz.checks.validity import is_valid_on
from patennetz.model.authority import Authority
from patennetz.model.common import Kept
from patennetz.model.knowledge import Knowledge, Name

Duty = Literal["review", "value", "value_ends", "contact", "mentoring", "mandate", "statement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One thing to look at again, and the last day on which it still counts as looked at."""

    duty: Duty
    kind: str
    id: str
    path: str
    seen: date | None
    """When somebody last looked; None where no date is given."""
    due: date


def deadlines(knowledge: Knowledge, today: date) -> tuple[Deadline, ...]:
    """Every date to look at again, the earliest first."""
    found = [*_reviews(knowledge), *_values(knowledge, today), *_authorities(knowledge, today), *_statement(knowledge)]
    return tuple(sorted(found, key=lambda one: (one.due, one.kind, one.id, one.duty)))


def _deadline(knowledge: Knowledge, name: Name, duty: Duty, seen: date | None, due: date) -> Deadline:
    return Deadline(duty=duty, kind=name[0], id=name[1], path=knowledge.origins[name].path, seen=seen, due=due)


def _reviews(knowledge: Knowledge) -> Iterator[Deadline]:
    for name, record in knowledge.everything():
        if isinstance(record, Kept) and record.status == "published":
            seen = max(record.last_change, record.reviewed.on if record.reviewed else record.written)
            due = seen + timedelta(days=getattr(knowledge.policy.freshness, name[0]))
            yield _deadline(knowledge, name, "review", seen, due)


def _values(knowledge: Knowledge, today: date) -> Iterator[Deadline]:
    """Values in force: when they were looked up, and when they end by themselves."""
    for parameter in knowledge.parameters.values():
        name = ("parameter", parameter.id)
        for value in parameter.values:
            if is_valid_on(value, today):
                due = value.as_of + timedelta(days=knowledge.policy.freshness.parameter)
                yield _deadline(knowledge, name, "value", value.as_of, due)
                if value.valid_to:
                    yield _deadline(knowledge, name, "value_ends", value.as_of, value.valid_to)


def _authorities(knowledge: Knowledge, today: date) -> Iterator[Deadline]:
    for authority in knowledge.authorities.values():
        if authority.withdrawn is None:
            yield from _contact(knowledge, authority, today)
            yield from _mentoring(knowledge, authority)


def _contact(knowledge: Knowledge, authority: Authority, today: date) -> Iterator[Deadline]:
    """An undated contact is due at once."""
    if authority.contact:
        seen = _first_day(authority.contact.as_of) if authority.contact.as_of else None
        due = seen + timedelta(days=knowledge.policy.freshness.contact) if seen else today
        yield _deadline(knowledge, ("authority", authority.id), "contact", seen, due)


def _mentoring(knowledge: Knowledge, authority: Authority) -> Iterator[Deadline]:
    name, mentoring = ("authority", authority.id), authority.mentoring
    if mentoring and mentoring.confirmed_on and mentoring.status in {"open", "waiting"}:
        due = mentoring.confirmed_on + timedelta(days=knowledge.policy.freshness.mentoring)
        yield _deadline(knowledge, name, "mentoring", mentoring.confirmed_on, due)
    if mentoring and mentoring.mandate:
        yield _deadline(knowledge, name, "mandate", mentoring.confirmed_on, mentoring.mandate.until)


def _statement(knowledge: Knowledge) -> Iterator[Deadline]:
    for one, statement in knowledge.statements.items():
        due = statement.prepared_on + timedelta(days=STATEMENT_DAYS)
        yield _deadline(knowledge, ("statement", one), "statement", statement.prepared_on, due)


def _first_day(when: str) -> date:
    """The first day of a day, month or year."""
    year, month, day = (*map(int, when.split("-")), 1, 1)[:3]
    return date(year, month, day)
