"""Says which files could not be read, so that no answer looks complete that is not."""

from collections.abc import Iterable

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.load import Loaded, Unread
from patennetz.report import terminal


def tell_unread(session: Session, unread: Iterable[Unread]) -> bool:
    """Names the files that an answer leaves out, beside the answer; True where there are any."""
    paths = sorted({one.path for one in unread})
    if paths:
        listed = "\n".join(f"  {path}" for path in paths)
        text = session.say(
            f"Nicht enthalten, weil nicht lesbar:\n{listed}\n`patennetz check` sagt, warum.",
            f"Left out, because it cannot be read:\n{listed}\n`patennetz check` says why.",
        )
        session.complain(text)
    return bool(paths)


def refuse_unread(session: Session, loaded: Loaded, path: str) -> None:
    """Refuses a file that is there and cannot be read, with what is wrong in it."""
    errors = tuple(problem for problem in loaded.errors if problem.place.path == path)
    shown = terminal.render(errors, language=session.say.language, lines=loaded.lines) if errors else ""
    text = session.say(
        f"{path} ist da, kann aber nicht als Datensatz gelesen werden.",
        f"{path} is there, but cannot be read as a record.",
    )
    raise RefusalError(f"{shown}\n{text}" if shown else text)
