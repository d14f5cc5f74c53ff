"""Finds the record somebody means on the command line: by its path, or by its kind and id."""

from pathlib import Path

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.load import Loaded
from patennetz.model.kinds import BY_NAME
from patennetz.model.knowledge import Name


def path_of(session: Session, loaded: Loaded, typed: str) -> str:
    """The path of the record file from the root of the repository."""
    origins = loaded.knowledge.origins
    kind, colon, record_id = typed.partition(":")
    if colon and kind in BY_NAME:
        if (kind, record_id) in origins:
            return origins[kind, record_id].path
        ids = [other for of_kind, other in origins if of_kind == kind]
        raise RefusalError(_unknown(session, typed, record_id, ids))
    known = {origin.path for origin in origins.values()}
    for candidate in _candidates(session, typed):
        if candidate in known:
            return candidate
        for path in sorted(known):
            if path.rpartition("/")[0] == candidate and not path.startswith(("knowledge/terms", "knowledge/par")):
                return path
    raise RefusalError(_unknown(session, typed, typed, [f"{kind}:{one}" for kind, one in origins] + sorted(known)))


def name_at(loaded: Loaded, path: str) -> Name | None:
    """The record in a file of its own; a list file holds many."""
    origins = loaded.knowledge.origins.items()
    return next((name for name, origin in origins if origin.path == path and not origin.prefix), None)


def _candidates(session: Session, typed: str) -> list[str]:
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
