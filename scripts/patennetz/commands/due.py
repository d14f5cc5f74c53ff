"""`patennetz due`: which reviews, figures, contacts and offers have to be confirmed, and by when."""

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta

from patennetz.commands.session import Session
from patennetz.commands.unread import tell_unread
from patennetz.load import load
from patennetz.upkeep.deadlines import Deadline, Duty, deadlines

DONE = 0
WITHIN = 90
"""Days looked ahead if nothing else is asked for."""

_WORDS: Mapping[Duty, tuple[str, str]] = {
    "review": ("Text durchsehen", "review the text"),
    "value": ("Wert nachschlagen", "look the value up"),
    "value_ends": ("Wert läuft aus: neuen Wert eintragen", "value ends: enter the new one"),
    "contact": ("Kontakt nachschlagen", "look the contact up"),
    "mentoring": ("Patenschaft bestätigen lassen", "have the mentoring confirmed"),
    "mandate": ("Auftrag endet: bei der Behörde nachfragen", "mandate ends: ask the office"),
    "statement": ("Erklärung zur Barrierefreiheit durchgehen", "go through the accessibility statement"),
}


def due(session: Session, within: int, *, as_json: bool) -> int:
    """Shows what is overdue and what will be due within some days."""
    loaded = load(session.root, session.today)
    tell_unread(session, (one for one in loaded.unread if one.name))
    last = session.today + timedelta(days=within)
    found = [one for one in deadlines(loaded.knowledge, session.today) if one.due <= last]
    if as_json:
        session.tell(json.dumps([_data(session, one) for one in found], ensure_ascii=False, indent=2))
    else:
        session.tell("\n".join(_lines(session, found, within)))
    return DONE


def _data(session: Session, one: Deadline) -> dict[str, object]:
    return {
        "duty": one.duty,
        "kind": one.kind,
        "id": one.id,
        "path": one.path,
        "seen": one.seen.isoformat() if one.seen else None,
        "due": one.due.isoformat(),
        "overdue": one.due < session.today,
    }


def _lines(session: Session, found: list[Deadline], within: int) -> Iterator[str]:
    late = [one for one in found if one.due < session.today]
    soon = found[len(late) :]
    yield session.say(f"Überfällig: {len(late)}", f"Overdue: {len(late)}")
    yield from (_line(session, one) for one in late)
    yield session.say(
        f"Fällig in den nächsten {within} Tagen: {len(soon)}", f"Due in the next {within} days: {len(soon)}"
    )
    yield from (_line(session, one) for one in soon)


def _line(session: Session, one: Deadline) -> str:
    seen = one.seen.isoformat() if one.seen else session.say("ohne Datum", "no date")
    last = session.say(f"zuletzt {seen}", f"last {seen}")
    return f"  {one.due.isoformat()}  {one.kind}:{one.id}  {session.say(*_WORDS[one.duty])} ({last}; {one.path})"
