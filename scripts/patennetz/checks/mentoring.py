"""Checks of mentoring: an offer is complete and recent, and nobody is offered who did not say so."""

from collections.abc import Iterator
from datetime import timedelta

from patennetz.checks.context import Context
from patennetz.model.authority import Authority, Mentoring
from patennetz.model.knowledge import Name
from patennetz.problem import Problem
from patennetz.rules import found

_OFFERED = ("open", "waiting")
_NEEDED = ("confirmed_on", "confirmed_via", "mandate", "offers")


def mentoring(context: Context) -> Iterator[Problem]:
    """Everything that is wrong with what authorities offer."""
    for authority in context.knowledge.authorities.values():
        if authority.mentoring:
            name = ("authority", authority.id)
            yield from _complete(context, name, authority.mentoring)
            yield from _only_documented(context, name, authority.mentoring)
            yield from _expired(context, name, authority.mentoring)
            yield from _capacity(context, name, authority.mentoring)
            yield from _withdrawn(context, name, authority)


def _complete(context: Context, name: Name, mentoring: Mentoring) -> Iterator[Problem]:
    missing = [field for field in _NEEDED if not getattr(mentoring, field)]
    if mentoring.status in _OFFERED and missing:
        place = context.place(name, ("mentoring", "status"))
        yield found("mentoring-unconfirmed", place, status=mentoring.status, missing=", ".join(missing))


def _only_documented(context: Context, name: Name, mentoring: Mentoring) -> Iterator[Problem]:
    for field in ("offers", "formats", "capacity"):
        if mentoring.status == "documented" and getattr(mentoring, field):
            yield found("documented-with-offer", context.place(name, ("mentoring", field), key=True), field=field)


def _expired(context: Context, name: Name, mentoring: Mentoring) -> Iterator[Problem]:
    days = context.knowledge.policy.freshness.mentoring
    confirmed, mandate = mentoring.confirmed_on, mentoring.mandate
    is_old = context.has_policy and confirmed and context.today - confirmed > timedelta(days=days)
    if mentoring.status in _OFFERED and confirmed and is_old:
        place = context.place(name, ("mentoring", "confirmed_on"))
        yield found("mentoring-expired", place, confirmed=confirmed.isoformat(), days=str(days))
    if mandate and mandate.until < context.today:
        place = context.place(name, ("mentoring", "mandate", "until"))
        yield found("mandate-expired", place, until=mandate.until.isoformat())


def _capacity(context: Context, name: Name, mentoring: Mentoring) -> Iterator[Problem]:
    capacity = mentoring.capacity
    if capacity and capacity.now > capacity.at_once:
        place = context.place(name, ("mentoring", "capacity", "now"))
        yield found("capacity-exceeded", place, now=str(capacity.now), at_once=str(capacity.at_once))


def _withdrawn(context: Context, name: Name, authority: Authority) -> Iterator[Problem]:
    if authority.withdrawn and authority.mentoring and authority.mentoring.status in _OFFERED:
        place = context.place(name, ("mentoring", "status"))
        related = (context.place(name, ("withdrawn",), key=True),)
        yield found("withdrawn-but-offered", place, related=related, status=authority.mentoring.status)
