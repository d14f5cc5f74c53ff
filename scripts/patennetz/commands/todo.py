"""`patennetz todo`: what is missing, outdated or unreviewed, most linked pages first."""

import json
from collections.abc import Iterable, Iterator

from patennetz.commands.session import Session
from patennetz.commands.translate import refuse_unknown
from patennetz.commands.unread import tell_unread
from patennetz.load import load
from patennetz.text import State
from patennetz.upkeep.worklist import FileToDo, TextToDo, worklist

DONE = 0
_SHOWN = 20
"""Files listed where all languages are asked for; one language shows all."""


def todo(session: Session, language: str | None, *, as_json: bool) -> int:
    """Shows the work list of one language, or of all."""
    loaded = load(session.root, session.today)
    refuse_unknown(session, loaded.knowledge, language, with_german=True)
    tell_unread(session, (one for one in loaded.unread if language is None or one.language in {None, language}))
    files = worklist(loaded.knowledge, language)
    if as_json:
        session.tell(json.dumps([_data(file) for file in files], ensure_ascii=False, indent=2))
    elif not files:
        session.tell(
            session.say("Nichts zu tun: Alles ist da und geprüft.", "Nothing to do: all is there and reviewed.")
        )
    else:
        session.tell("\n".join(_lines(session, files, in_full=language is not None)))
    return DONE


def _data(file: FileToDo) -> dict[str, object]:
    return {
        "language": file.language,
        "record": file.record,
        "path": file.path,
        "links": file.links,
        "missing": file.count(State.MISSING),
        "outdated": file.count(State.OUTDATED),
        "unreviewed": file.unreviewed,
        "texts": [_text(text) for text in file.texts],
    }


def _text(text: TextToDo) -> dict[str, str]:
    return {
        "context": text.context,
        "state": str(text.state.value),
        "german": text.german,
        "before": text.before,
        "difference": text.difference,
    }


def _lines(session: Session, files: tuple[FileToDo, ...], *, in_full: bool) -> Iterator[str]:
    yield from table(_rows(session, files))
    yield ""
    yield session.say(
        "Zuerst, worauf die meisten anderen Einträge verweisen. Besuche zählt niemand.",
        "First what most other records lead to. Nobody counts visits.",
    )
    for file in files if in_full else files[:_SHOWN]:
        yield from _file(session, file, in_full=in_full)
    if not in_full and len(files) > _SHOWN:
        rest = len(files) - _SHOWN
        yield session.say(
            f"… und {rest} weitere Dateien. Alles zu einer Sprache: patennetz todo --language uk",
            f"… and {rest} more files. All of one language: patennetz todo --language uk",
        )


def _rows(session: Session, files: Iterable[FileToDo]) -> Iterator[tuple[str, ...]]:
    """How much is left in each language, the heading first."""
    yield tuple(session.say("Sprache fehlt veraltet ungeprüft", "Language missing outdated unreviewed").split())
    by_language: dict[str, list[FileToDo]] = {}
    for file in files:
        by_language.setdefault(file.language, []).append(file)
    for language, some in sorted(by_language.items()):
        missing = sum(file.count(State.MISSING) for file in some)
        outdated = sum(file.count(State.OUTDATED) for file in some)
        yield language, str(missing), str(outdated), str(sum(file.unreviewed for file in some))


def table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Columns below each other, the first to the left, numbers to the right."""
    lines = list(rows)
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for first, *others in lines:
        yield "  ".join((first.ljust(widths[0]), *map(str.rjust, others, widths[1:])))


def _file(session: Session, file: FileToDo, *, in_full: bool) -> Iterator[str]:
    missing, outdated = file.count(State.MISSING), file.count(State.OUTDATED)
    states = [
        session.say(f"fehlt: {missing}", f"missing: {missing}") if missing else "",
        session.say(f"veraltet: {outdated}", f"outdated: {outdated}") if outdated else "",
        session.say("ungeprüft", "unreviewed") if file.unreviewed else "",
    ]
    links = session.say(f"Verweise hierher: {file.links}", f"links to it: {file.links}")
    yield f"{file.path}  ({links})  {', '.join(filter(None, states))}"
    if in_full:
        for text in file.texts:
            word = (
                session.say("veraltet", "outdated") if text.state is State.OUTDATED else session.say("fehlt", "missing")
            )
            yield f"    {word} {text.context}: {text.difference or text.german}"
