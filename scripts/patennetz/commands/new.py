"""`patennetz new`: a commented record to fill in."""

import re
from importlib import resources

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.writing import create, replace
from patennetz.country.de.ags import LAENDER
from patennetz.load import Loaded, load
from patennetz.model.kinds import BY_NAME, Kind
from patennetz.model.knowledge import FIELDS
from patennetz.model.scalars import ID_PATTERN
from patennetz.source.document import Document
from patennetz.source.names import RESERVED
from patennetz.source.yaml import read_document

DONE = 0
KINDS = ("guide", "process", "practice", "topic", "authority", "parameter", "source", "term")
"""What can be made; registers of statutes come from elsewhere."""

_ID = re.compile(ID_PATTERN)
_SPELT_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_ITEM = re.compile(r"^( *)- ", re.MULTILINE)


def new(session: Session, kind: str, record_id: str, *, land: str | None, file: str | None) -> int:
    """Writes a record that passes `check` once everything marked is filled in."""
    _refuse_unknown_kind(session, kind)
    _refuse_other_options(session, kind, land, file)
    loaded = load(session.root, session.today)
    _refuse_bad_id(session, loaded, kind, record_id)
    known = BY_NAME[kind]
    if known.list_key:
        path = _append(session, known, record_id, file or "eigene")
    else:
        path = _create(session, kind, record_id, _land(session, land) if kind == "authority" else "")
    session.tell(
        session.say(
            f"Angelegt: {path}\nFüllen Sie alles aus, wo AUSFÜLLEN steht, und rufen Sie danach auf: "
            f"patennetz check {path}",
            f"Made: {path}\nFill in everything marked AUSFÜLLEN, then call: patennetz check {path}",
        )
    )
    return DONE


def blank(kind: str, **values: str) -> str:
    """The commented record of a kind, with its id, the day and the Land filled in."""
    text = resources.files(__package__).joinpath("blank", f"{kind}.yml").read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def suggested(typed: str) -> str:
    """An id that is allowed and near to what was typed; empty where there is none."""
    text = "".join(_SPELT_OUT.get(letter, letter) for letter in typed.casefold())
    text = re.sub(r"[^a-z0-9]+", "-", text).lstrip("-0123456789")[:60].strip("-")
    return text if _ID.fullmatch(text) else ""


def _create(session: Session, kind: str, record_id: str, land: str) -> str:
    folder = f"mentors/{land}/{record_id}" if kind == "authority" else f"knowledge/{FIELDS[kind]}/{record_id}"
    path = f"{folder}/{kind}.yml"
    text = blank(kind, today=session.today.isoformat(), land=land)
    try:
        create(session.root / path, text.encode())
    except FileExistsError:
        message = session.say(f"{path} gibt es schon.", f"{path} exists already.")
        raise RefusalError(message) from None
    return path


def _append(session: Session, kind: Kind, record_id: str, file: str) -> str:
    """Adds an item to the end of a list file; what is there stays as it is."""
    name, key = file.removesuffix(".yml").rpartition("/")[2], str(kind.list_key)
    if not _ID.fullmatch(name):
        message = session.say(
            f"„{file}“ geht nicht als Name einer Datei. Erlaubt sind a-z, 0-9 und Bindestriche.",
            f"“{file}” does not work as the name of a file. Allowed are a-z, 0-9 and hyphens.",
        )
        raise RefusalError(message)
    path = f"knowledge/{key}/{name}.yml"
    item = blank(kind.name, id=record_id, today=session.today.isoformat())
    target = session.root / path
    if not target.exists():
        head = f"# yaml-language-server: $schema=../schema/{key}.json\n{key}:\n"
        create(target, (head + _indented(item, "  ")).encode())
        return path
    raw = target.read_bytes()
    extended = appended(raw, path, key, item)
    if extended is None:
        message = session.say(
            f"An {path} lässt sich nichts anhängen: Die Datei hat Fehler, oder ihre Liste steht in Klammern. "
            "Nennen Sie mit --file eine andere Datei.",
            f"Nothing can be added to {path}: it has errors, or its list is in brackets. "
            "Name another file with --file.",
        )
        raise RefusalError(message)
    replace(target, extended)
    return path


def appended(raw: bytes, path: str, key: str, item: str) -> bytes | None:
    """A list file with one more item, every byte before it unchanged; None where that cannot be done."""
    before = read_document(raw, path)
    items = before.data.get(key) if isinstance(before, Document) and isinstance(before.data, dict) else None
    if not isinstance(before, Document) or not isinstance(items, list):
        return None
    indents = [len(match[1]) for match in _ITEM.finditer(before.text)]
    text = _indented(item, " " * min(indents, default=2))
    if b"\r\n" in raw:
        text = text.replace("\n", "\r\n")
    gap = b"" if raw.endswith(b"\n") else b"\n"
    extended = raw + gap + text.encode()
    after = read_document(extended, path)
    if not isinstance(after, Document) or not isinstance(after.data, dict):
        return None
    added = after.data.get(key)
    return extended if isinstance(added, list) and added[:-1] == items and len(added) == len(items) + 1 else None


def _indented(item: str, indent: str) -> str:
    return "".join(f"{indent}{line}\n" for line in item.splitlines())


def _refuse_unknown_kind(session: Session, kind: str) -> None:
    if kind not in KINDS:
        near, known = session.say.did_you_mean(kind, KINDS), ", ".join(KINDS)
        message = session.say(
            f"Die Art „{kind}“ gibt es nicht.{near}\nEs gibt: {known}.",
            f"There is no kind “{kind}”.{near}\nThere are: {known}.",
        )
        raise RefusalError(message)


def _refuse_other_options(session: Session, kind: str, land: str | None, file: str | None) -> None:
    if land is not None and kind != "authority":
        message = session.say("--land gibt es nur bei authority.", "--land is for authority only.")
        raise RefusalError(message)
    if file is not None and not BY_NAME[kind].list_key:
        message = session.say(
            "--file gibt es nur bei parameter, source und term.", "--file is for parameter, source and term only."
        )
        raise RefusalError(message)


def _refuse_bad_id(session: Session, loaded: Loaded, kind: str, record_id: str) -> None:
    say = session.say
    languages = {language.code for language in loaded.knowledge.policy.languages}
    if not _ID.fullmatch(record_id):
        near = suggested(record_id)
        meant = say(f" Vorschlag: {near}", f" Suggestion: {near}") if near else ""
        message = say(
            f"„{record_id}“ geht nicht als Name: Er beginnt mit einem Buchstaben und hat 2 bis 60 Zeichen aus a-z, 0-9 "
            f"und Bindestrich.{meant}",
            f"“{record_id}” does not work as an id: it begins with a letter and has 2 to 60 characters of a-z, 0-9 and "
            f"hyphen.{meant}",
        )
        raise RefusalError(message)
    if record_id in RESERVED or record_id in languages:
        message = say(
            f"„{record_id}“ braucht die Website selbst. Nehmen Sie einen anderen Namen.",
            f"The site itself needs “{record_id}”. Take another id.",
        )
        raise RefusalError(message)
    if (kind, record_id) in loaded.knowledge.origins:
        path = loaded.knowledge.origins[kind, record_id].path
        message = say(f"„{record_id}“ gibt es schon: {path}", f"“{record_id}” exists already: {path}")
        raise RefusalError(message)


def _land(session: Session, typed: str | None) -> str:
    """The Land somebody named, by its code."""
    codes = [land.code for land in LAENDER]
    if typed and typed.lower().removeprefix("de-") in codes:
        return typed.lower().removeprefix("de-")
    listed = ", ".join(f"{land.code} ({land.name})" for land in LAENDER)
    message = session.say(
        f"In welchem Land liegt die Behörde? Nennen Sie --land mit einem Kürzel:\n{listed}",
        f"In which Land is the authority? Name it with --land and a code:\n{listed}",
    )
    raise RefusalError(message)
