"""Finds the record somebody means on the command line: by its path, or by its kind and id."""

from pathlib import Path

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.unread import refuse_unread
from patennetz.load import Loaded
from patennetz.model.kinds import BY_NAME
from patennetz.model.knowledge import ANY, Name


def path_of(session: Session, loaded: Loaded, typed: str) -> str:
    """The path of the record file from the root of the repository."""
    origins = loaded.knowledge.origins
    kind, colon, record_id = typed.partition(":")
    if colon and kind in BY_NAME:
        if (kind, record_id) in origins:
            return origins[kind, record_id].path
        _refuse_unread_of(session, loaded, (kind, record_id))
        ids = [other for of_kind, other in origins if of_kind == kind]
        raise RefusalError(_unknown(session, typed, record_id, ids))
    known = {origin.path for origin in origins.values()}
    for candidate in candidates_of(session, typed):
        if candidate in known:
            return candidate
        for path in sorted(known):
            if path.rpartition("/")[0] == candidate and not path.startswith(("knowledge/terms", "knowledge/par")):
                return path
    _refuse_unread_at(session, loaded, candidates_of(session, typed))
    raise RefusalError(_unknown(session, typed, typed, [f"{kind}:{one}" for kind, one in origins] + sorted(known)))


def _refuse_unread_of(session: Session, loaded: Loaded, name: Name) -> None:
    """Refuses a record whose file cannot be read; of a list file that cannot be read nobody knows what it holds."""
    for one in loaded.unread:
        if one.name == name:
            refuse_unread(session, loaded, one.path)


def _refuse_unread_at(session: Session, loaded: Loaded, candidates: list[str]) -> None:
    """Refuses a file that is no record as it stands, or a folder with one."""
    for candidate in candidates:
        if (session.root / candidate).is_file():
            refuse_unread(session, loaded, candidate)
        for one in loaded.unread:
            if one.path.rpartition("/")[0] == candidate and one.name and one.name[1] != ANY:
                refuse_unread(session, loaded, one.path)


def name_at(loaded: Loaded, path: str) -> Name | None:
    """The record in a file of its own; a list file holds many."""
    origins = loaded.knowledge.origins.items()
    return next((name for name, origin in origins if origin.path == path and not origin.prefix), None)


def candidates_of(session: Session, typed: str) -> list[str]:
    """The path as typed from here, and from the root."""
    places = (Path(typed).absolute().resolve(), (session.root / typed).resolve())
    return [place.relative_to(session.root).as_posix() for place in places if place.is_relative_to(session.root)]


def _unknown(session: Session, typed: str, searched: str, known: list[str]) -> str:
    near = session.say.did_you_mean(searched, known)
    return session.say(
        f"Den Datensatz „{typed}“ gibt es nicht.{near}\n"
        "Nennen Sie den Pfad der Datei, oder Art und Namen wie guide:adresse-anmelden.",
        f"There is no record “{typed}”.{near}\n"
        "Name the path of the file, or kind and id such as guide:adresse-anmelden.",
    )
