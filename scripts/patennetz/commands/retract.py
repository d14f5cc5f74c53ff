"""`patennetz retract`: takes a page back; its address stays, and every language says so."""

from patennetz.commands.fields import Change, Data, changed_fields, impersonal
from patennetz.commands.records import name_at, path_of
from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.unread import refuse_unread
from patennetz.commands.writing import replace
from patennetz.load import Loaded, load
from patennetz.model.common import Kept
from patennetz.problem import Problem
from patennetz.report import terminal
from patennetz.source.edit import quoted, with_fields_after, with_values
from patennetz.views.addresses import address_of

DONE = 0

_LONGEST = 200


def retract(session: Session, page: str, why: str) -> int:
    """Writes into the record since when and why its page no longer holds."""
    reason = _reason(session, why)
    loaded = load(session.root, session.today)
    path = _path(session, loaded, page)
    name = name_at(loaded, path)
    record = loaded.knowledge.of(name[0]).get(name[1]) if name else None
    if any(one.path == path for one in loaded.unread):
        refuse_unread(session, loaded, path)
    if not isinstance(record, Kept):
        message = session.say(
            f"{path} hat keine Seite, die man zurückziehen kann. Es geht bei Themen, Prozessen, Praxis, Ratgebern und "
            "Behörden.",
            f"{path} has no page that can be retracted. It works for topics, processes, practices, guides and "
            "authorities.",
        )
        raise RefusalError(message)
    if record.retracted:
        message = session.say(
            f"{path} ist schon seit {record.retracted.on} zurückgezogen: {record.retracted.why}",
            f"{path} has been retracted since {record.retracted.on}: {record.retracted.why}",
        )
        raise RefusalError(message)
    changed = changed_fields(session, path, retraction(reason, session.today.isoformat()))
    _refuse_new_errors(session, loaded, path, changed)
    replace(session.root / path, changed)
    session.tell(
        session.say(
            f"{path}: zurückgezogen am {session.today}. Die Adresse bleibt; jede Sprache zeigt den Hinweis.\n"
            "Den Grund übersetzen: patennetz translate sync",
            f"{path}: retracted on {session.today}. The address stays; every language shows the notice.\n"
            "To have the reason translated: patennetz translate sync",
        )
    )
    return DONE


def _refuse_new_errors(session: Session, loaded: Loaded, path: str, changed: bytes) -> None:
    """Refuses a retraction that would itself keep the site, and so the notice, from being published."""
    with session.waiting(session.say("Lese und prüfe", "Reading and judging")):
        after = load(session.root, session.today, instead={path: changed})
    before = set(map(_without_place, loaded.errors))
    new = tuple(error for error in after.errors if _without_place(error) not in before)
    if new:
        shown = terminal.render(new, language=session.say.language, lines=after.lines)
        text = session.say(
            "Nichts wurde geändert: So könnte die Website nicht mehr veröffentlicht werden. "
            "Beheben Sie das, oder nennen Sie den Grund mit --why anders.",
            "Nothing was changed: the site could not be published like this. "
            "Mend that, or word the reason in --why differently.",
        )
        message = f"{shown}\n{text}"
        raise RefusalError(message)


def _without_place(problem: Problem) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """What stays of a problem when lines above it are added."""
    return problem.place.path, problem.rule, tuple(sorted(problem.values.items()))


def retraction(why: str, today: str) -> Change:
    """What taking back a page does to its record."""

    def change(text: str, data: Data) -> tuple[str, Data]:
        lines = ("retracted:", f"  on: {today}", f"  why: {quoted(why)}")
        changed = with_values(with_fields_after(text, "status", lines), {("status",): "retired"})
        return changed, {**data, "status": "retired", "retracted": {"on": today, "why": why}}

    return change


def _reason(session: Session, why: str) -> str:
    """One sentence for readers, that names no person."""
    return impersonal(
        session,
        why,
        _LONGEST,
        advice=(
            "Der Grund steht auf der Seite; nennen Sie keine Namen.",
            "The reason is shown on the page; name nobody.",
        ),
        wanted=(
            f"--why braucht einen Grund von 1 bis {_LONGEST} Zeichen, auf Deutsch und für Leser.",
            f"--why needs a reason of 1 to {_LONGEST} characters, in German and for readers.",
        ),
    )


def _path(session: Session, loaded: Loaded, page: str) -> str:
    """The file behind a page: by its address on the site, by its path, or by kind and id."""
    address = page.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0].rstrip("/") + "/"
    kept = (name for name, record in loaded.knowledge.everything() if isinstance(record, Kept))
    for name in kept:
        for audience in ("newcomer", "peer"):
            own = address_of(name, audience)
            if address == own or address.endswith(f"/{own}"):
                return loaded.knowledge.origins[name].path
    return path_of(session, loaded, page)
