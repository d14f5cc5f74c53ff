"""Puts fields into a record: every other byte stays, and what comes out reads as it should, or nothing is written."""

from collections.abc import Callable, Mapping

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.writing import replace
from patennetz.country.de import persons
from patennetz.source.document import Document
from patennetz.source.edit import is_block
from patennetz.source.yaml import read_document

_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"

Data = Mapping[str, object]
Change = Callable[[str, Data], tuple[str, Data]]
"""From a text and its data to the changed text and what it should read as."""


def edited(text: str, path: str, change: Change) -> str | None:
    """The record changed; None where it is written in a way that the change does not read as it should."""
    body = text.removeprefix(_BOM)
    before = read_document(body.encode(), path)
    if not isinstance(before, Document) or not isinstance(before.data, dict) or not is_block(body):
        return None
    changed, wanted = change(body, before.data)
    after = read_document(changed.encode(), path)
    is_right = isinstance(after, Document) and after.data == wanted
    return text[: len(text) - len(body)] + changed if is_right else None


def impersonal(session: Session, text: str, longest: int, *, advice: tuple[str, str], wanted: tuple[str, str]) -> str:
    """A line for a record that names no person; RefusalError with advice, in both languages, or with what is wanted."""
    line = " ".join(text.split())
    found = persons.find(line)
    if found or "@" in line:
        shown = found[0].text if found else line
        message = session.say(f"„{shown}“ nennt eine Person. {advice[0]}", f"“{shown}” names a person. {advice[1]}")
        raise RefusalError(message)
    if not line or len(line) > longest or not line.isprintable():
        raise RefusalError(session.say(*wanted))
    return line


def write_fields(session: Session, path: str, change: Change) -> None:
    """Changes a record on disk; RefusalError where that cannot be done safely."""
    replace(session.root / path, changed_fields(session, path, change))


def changed_fields(session: Session, path: str, change: Change) -> bytes:
    """A record with a change, not yet written; RefusalError where it cannot be changed safely."""
    changed = edited((session.root / path).read_bytes().decode(), path, change)
    if changed is None:
        message = session.say(
            f"{path} ist so geschrieben, dass das Feld nicht sicher eingefügt werden kann. "
            "Schreiben Sie jedes Feld in eine eigene Zeile.",
            f"{path} is written in a way that the field cannot be added safely. Write each field on a line of its own.",
        )
        raise RefusalError(message)
    return changed.encode()
