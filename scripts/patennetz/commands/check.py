"""`patennetz check`: everything that is wrong, with place, reason and advice."""

from collections.abc import Iterable
from pathlib import Path

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session, has_color
from patennetz.load import Loaded, load
from patennetz.problem import Problem, Severity
from patennetz.report import STYLES, terminal

CLEAN, PROBLEMS = 0, 1


def check(session: Session, paths: tuple[str, ...], style: str) -> int:
    """Judges everything, shows what concerns the paths; 1 where an error is among it."""
    chosen = tuple(_from_root(session, path) for path in paths)
    with session.waiting(session.say("Lese und prüfe", "Reading and judging")):
        loaded = load(session.root, session.today)
    shown = tuple(problem for problem in loaded.problems if _concerns(problem, chosen))
    session.tell(_report(session, loaded, shown, style).removesuffix("\n"))
    if style == "terminal" and len(shown) < len(loaded.problems):
        session.tell(_elsewhere(session, loaded.problems, shown))
    return PROBLEMS if any(problem.severity is Severity.ERROR for problem in shown) else CLEAN


def _report(session: Session, loaded: Loaded, shown: tuple[Problem, ...], style: str) -> str:
    language = session.say.language
    if style == "terminal":
        return terminal.render(shown, language=language, lines=loaded.lines, color=has_color())
    return STYLES[style](shown, language=language, lines=loaded.lines)


def _elsewhere(session: Session, problems: Iterable[Problem], shown: tuple[Problem, ...]) -> str:
    """A line about what was not asked for but is there."""
    here = set(map(id, shown))
    rest = [problem for problem in problems if id(problem) not in here]
    return session.say(
        f"An anderen Stellen der Sammlung gefunden: {len(rest)}. `patennetz check` zeigt alles.",
        f"Found in other parts of the repository: {len(rest)}. `patennetz check` shows everything.",
    )


def _from_root(session: Session, path: str) -> str:
    """A path somebody typed, from the root of the repository; as typed, or from the root itself."""
    for absolute in (Path(path).absolute(), session.root / path):
        if absolute.exists():
            return _inside(session, path, absolute)
    message = session.say(f"{path} gibt es nicht.", f"{path} does not exist.")
    raise RefusalError(message)


def _inside(session: Session, path: str, absolute: Path) -> str:
    absolute = absolute.parent.resolve() / absolute.name if absolute.is_symlink() else absolute.resolve()
    if not absolute.is_relative_to(session.root):
        message = session.say(
            f"{path} liegt nicht in der Sammlung {session.root}.",
            f"{path} is not inside the repository {session.root}.",
        )
        raise RefusalError(message)
    return absolute.relative_to(session.root).as_posix()


def _concerns(problem: Problem, chosen: tuple[str, ...]) -> bool:
    path = problem.place.path
    return not chosen or any(one in {".", path} or path.startswith(f"{one}/") for one in chosen)
