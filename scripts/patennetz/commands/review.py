"""`patennetz review`: records who confirmed a text, and changes nothing else."""

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from patennetz.commands.fields import Change, Data, impersonal, write_fields
from patennetz.commands.records import candidates_of, name_at, path_of
from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.translate import refuse_unknown
from patennetz.commands.unread import refuse_unread
from patennetz.commands.writing import replace as write
from patennetz.load import Loaded, load
from patennetz.model.common import Kept
from patennetz.model.coverage import state_of
from patennetz.report import terminal
from patennetz.source.catalogue import Catalogue, digest
from patennetz.source.edit import quoted, with_fields_after, with_values
from patennetz.source.po_write import write_catalogue
from patennetz.text import GERMAN, State
from patennetz.upkeep.tasks import tasks

DONE, REFUSED = 0, 1

_LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """Who confirms: a function of an organisation."""

    by: str
    organisation: str


def review(session: Session, record: str, confirmation: Confirmation, language: str | None) -> int:
    """Confirms a record, or with a language its translation; 1 where it still has errors."""
    said = Confirmation(by=_named(session, confirmation.by), organisation=_named(session, confirmation.organisation))
    loaded = load(session.root, session.today)
    path, language = _meant(session, loaded, record, language)
    if language:
        return _translation(session, loaded, path, said, language)
    if _tell_errors(session, loaded, path):
        return REFUSED
    name = name_at(loaded, path)
    if name is None or not isinstance(loaded.knowledge.of(name[0]).get(name[1]), Kept):
        message = session.say(
            f"{path} hat kein Feld für eine Prüfung. Es gibt es bei Themen, Prozessen, Praxis, Ratgebern und Behörden.",
            f"{path} has no field for a review. Topics, processes, practices, guides and authorities have it.",
        )
        raise RefusalError(message)
    write_fields(session, path, confirmation_of(said, session.today.isoformat()))
    session.tell(
        session.say(
            f"{path}: geprüft am {session.today} von {said.by}, {said.organisation}.",
            f"{path}: reviewed on {session.today} by {said.by}, {said.organisation}.",
        )
    )
    return DONE


def _meant(session: Session, loaded: Loaded, typed: str, language: str | None) -> tuple[str, str | None]:
    """The record, and the language if a translation is meant: by the option, or by the path of its file."""
    named = _named_by_file(session, loaded, typed)
    if named and language not in {None, named[1]}:
        message = session.say(
            f"{typed} ist die Übersetzung „{named[1]}“, nicht „{language}“. Lassen Sie --language weg.",
            f"{typed} is the translation “{named[1]}”, not “{language}”. Leave --language out.",
        )
        raise RefusalError(message)
    if named:
        return named
    if language == GERMAN:
        message = session.say(
            "Deutsch ist der Text selbst, keine Übersetzung. Lassen Sie --language weg, um ihn zu bestätigen.",
            "German is the text itself, no translation. Leave --language out to confirm it.",
        )
        raise RefusalError(message)
    refuse_unknown(session, loaded.knowledge, language)
    return path_of(session, loaded, typed), language


def _named_by_file(session: Session, loaded: Loaded, typed: str) -> tuple[str, str] | None:
    """The record and the language of a translation file, such as `patennetz todo` lists them."""
    if not typed.endswith(".po"):
        return None
    candidates = candidates_of(session, typed)
    for path in candidates:
        if any(one.path == path for one in loaded.unread):
            refuse_unread(session, loaded, path)
    files = {task.path: (task.record, task.language) for task in tasks(loaded.knowledge)}
    return next((files[path] for path in candidates if path in files), None)


def confirmation_of(said: Confirmation, today: str) -> Change:
    """What a confirmation does to a record."""
    scalars = {"on": today, "by": quoted(said.by), "organisation": quoted(said.organisation)}

    def change(text: str, data: Data) -> tuple[str, Data]:
        if "reviewed" in data:
            changed = with_values(text, {("reviewed", key): value for key, value in scalars.items()})
        else:
            lines = ("reviewed:", *(f"  {key}: {value}" for key, value in scalars.items()))
            changed = with_fields_after(text, "changed" if "changed" in data else "written", lines)
        fields = {"on": today, "by": said.by, "organisation": said.organisation}
        return changed, {**data, "reviewed": fields}

    return change


def _named(session: Session, text: str) -> str:
    """The name of a function or an organisation; persons are not named in records."""
    return impersonal(
        session,
        text,
        _LONGEST,
        advice=(
            "Nennen Sie die Funktion, zum Beispiel „Sachgebietsleitung“.",
            "Name the function, for example “Sachgebietsleitung”.",
        ),
        wanted=(
            f"--by und --organisation brauchen einen Namen von 1 bis {_LONGEST} Zeichen.",
            f"--by and --organisation need a name of 1 to {_LONGEST} characters.",
        ),
    )


def _tell_errors(session: Session, loaded: Loaded, *paths: str) -> bool:
    """Shows the errors of files that keep them from being confirmed."""
    errors = tuple(problem for problem in loaded.errors if problem.place.path in paths)
    if errors:
        text = terminal.render(errors, language=session.say.language, lines=loaded.lines)
        hold = session.say(
            "Erst wenn keine Fehler mehr da sind, kann geprüft werden.", "It can be reviewed when no errors are left."
        )
        session.tell(f"{text}\n{hold}")
    return bool(errors)


def _translation(session: Session, loaded: Loaded, path: str, said: Confirmation, language: str) -> int:
    catalogue = loaded.knowledge.languages(path).get(language)
    beside = Path(path).parent.as_posix()
    if catalogue is None:
        broken = tuple(problem.place.path for problem in loaded.errors if problem.place.path.startswith(f"{beside}/"))
        if _tell_errors(session, loaded, *broken):
            return REFUSED
        message = session.say(
            f"Zu {path} gibt es keine Übersetzung „{language}“. `patennetz translate sync` legt sie an.",
            f"There is no translation “{language}” of {path}. `patennetz translate sync` makes it.",
        )
        raise RefusalError(message)
    if _tell_errors(session, loaded, path, catalogue.path):
        return REFUSED
    _refuse_unfinished(session, loaded, path, catalogue)
    write(
        session.root / catalogue.path, write_catalogue(confirmed(catalogue, said, session.today.isoformat())).encode()
    )
    session.tell(
        session.say(
            f"{catalogue.path}: geprüft am {session.today} von {said.by}, {said.organisation}.",
            f"{catalogue.path}: reviewed on {session.today} by {said.by}, {said.organisation}.",
        )
    )
    return DONE


def _refuse_unfinished(session: Session, loaded: Loaded, path: str, catalogue: Catalogue) -> None:
    """Refuses a translation that does not hold every text of today."""
    texts = (
        text
        for task in tasks(loaded.knowledge)
        if (task.record, task.language) == (path, catalogue.language)
        for text in task.texts
    )
    states = Counter(state_of(catalogue.entries.get(context), german) for context, german in texts)
    missing, outdated = states[State.MISSING], states[State.OUTDATED]
    if missing or outdated:
        message = session.say(
            f"{catalogue.path} ist noch nicht fertig und kann nicht geprüft werden: fehlt: {missing}, veraltet: "
            f"{outdated}.\nWas zu tun ist: patennetz todo --language {catalogue.language}",
            f"{catalogue.path} is not finished and cannot be reviewed yet: missing: {missing}, outdated: {outdated}.\n"
            f"What is left to do: patennetz todo --language {catalogue.language}",
        )
        raise RefusalError(message)


def confirmed(catalogue: Catalogue, said: Confirmation, today: str) -> Catalogue:
    """The translation with its confirmation, which holds for exactly these pairs."""
    line = f"{today} {said.by}, {said.organisation} {digest(catalogue.entries)}"
    return replace(catalogue, header={**catalogue.header, "X-Reviewed": line})
