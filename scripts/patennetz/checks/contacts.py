"""Checks of telephone numbers, mailboxes, opening hours and persons named in texts."""

from collections.abc import Iterator
from itertools import combinations

from patennetz.checks.context import Context
from patennetz.country.de import mailbox, persons, phone
from patennetz.country.de.mailbox import MailboxVerdict
from patennetz.country.de.phone import PhoneVerdict
from patennetz.model.authority import Hours
from patennetz.model.knowledge import Name
from patennetz.problem import Problem
from patennetz.rules import found

_PHONES = {
    PhoneVerdict.INVALID: "phone-invalid",
    PhoneVerdict.EMERGENCY: "phone-emergency",
    PhoneVerdict.COSTLY: "phone-costly",
}
_MAILBOXES = {
    MailboxVerdict.BAD_SYNTAX: "mailbox-syntax",
    MailboxVerdict.PERSONAL: "mailbox-personal",
    MailboxVerdict.FREE_PROVIDER: "mailbox-free-provider",
}
_ADDRESSED = ("Herr", "Frau", "Hr", "Fr.")


def phones(context: Context) -> Iterator[Problem]:
    """Telephone numbers that cannot be dialled, or should not be."""
    for name, leaf in context.marked("phone"):
        number = phone.judge(leaf.value)
        if number.verdict is PhoneVerdict.NOT_E164:
            place = context.place(name, leaf.path)
            yield found("phone-not-e164", place, found=leaf.value, expected=number.e164)
        elif number.verdict in _PHONES:
            yield found(_PHONES[number.verdict], context.place(name, leaf.path), found=leaf.value)


def mailboxes(context: Context) -> Iterator[Problem]:
    """Mail addresses that are none, or a person's."""
    for name, leaf in context.marked("mailbox"):
        rule = _MAILBOXES.get(mailbox.judge(leaf.value))
        if rule:
            yield found(rule, context.place(name, leaf.path), found=leaf.value)


def named_persons(context: Context) -> Iterator[Problem]:
    """Persons named in texts and names."""
    for name, leaf in (*context.texts, *context.marked("name")):
        if any(word in leaf.value for word in _ADDRESSED):
            for person in persons.find(leaf.value):
                place = context.place_of(name, leaf.path, person.start, person.end - person.start)
                yield found("person-named", place, found=person.text)


def opening_hours(context: Context) -> Iterator[Problem]:
    """Opening hours that end before they begin, or overlap on a day."""
    for authority in context.knowledge.authorities.values():
        if authority.contact:
            yield from _hours(context, ("authority", authority.id), authority.contact.hours)


def _hours(context: Context, name: Name, hours: tuple[Hours, ...]) -> Iterator[Problem]:
    for index, span in enumerate(hours):
        if span.from_ >= span.to:
            place = context.place(name, ("contact", "hours", index, "to"))
            yield found("hours-reversed", place, start=span.from_, end=span.to)
    for (_, one), (index, other) in combinations(enumerate(hours), 2):
        days = [day for day in other.days if day in one.days]
        if days and one.from_ < other.to and other.from_ < one.to:
            place = context.place(name, ("contact", "hours", index, "from"))
            spans = f"{one.from_}-{one.to}, {other.from_}-{other.to}"
            yield found("hours-overlap", place, days=", ".join(days), spans=spans)
