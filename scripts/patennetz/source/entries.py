"""Lists folders without following anything out of them."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from patennetz.problem import Place, Problem
from patennetz.rules import found

_SPECIAL = ((stat.S_ISFIFO, "FIFO"), (stat.S_ISSOCK, "Socket"), (stat.S_ISBLK, "Device"), (stat.S_ISCHR, "Device"))
_IGNORED = frozenset((".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"))
_FILE_ENDINGS = (".yml", ".yaml", ".po", ".md", ".json", ".bpmn")


class Entry(NamedTuple):
    """A regular file or a real folder."""

    name: str
    path: str
    """POSIX, relative to the root of the repository."""
    absolute: Path
    is_folder: bool


class Listing(NamedTuple):
    """What lies in a folder, in the order of names, and what must not lie there."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def listing(folder: Path, path: str) -> Listing:
    """The ordinary files and folders in a folder; nothing is followed or opened."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for absolute in sorted(folder.iterdir(), key=lambda child: os.fsencode(child.name)):
        if not _is_litter(absolute.name):
            entry = entry_of(absolute, f"{path}/{_shown(absolute.name)}")
            entries += [entry] if isinstance(entry, Entry) else []
            problems += [entry] if isinstance(entry, Problem) else []
    return Listing(tuple(entries), tuple(problems))


def entry_of(absolute: Path, path: str) -> Entry | Problem:
    """What a path is, told by `lstat` alone."""
    name = path.rsplit("/", 1)[-1]
    try:
        mode = absolute.lstat().st_mode
    except OSError:
        return found("unreadable-file", Place(path), name=name)
    if stat.S_ISLNK(mode):
        return found("symbolic-link", Place(path), name=name)
    if stat.S_ISDIR(mode):
        return _folder(absolute, path, name)
    special = next((what for test, what in _SPECIAL if test(mode)), None)
    if special:
        return found("special-file", Place(path), name=name, what=special)
    return Entry(name, path, absolute, is_folder=False)


def files_below(folder: Entry) -> Iterator[Entry | Problem]:
    """Every ordinary file below a folder, at any depth."""
    entries, problems = listing(folder.absolute, folder.path)
    yield from problems
    for entry in entries:
        yield from files_below(entry) if entry.is_folder else (entry,)


def _folder(absolute: Path, path: str, name: str) -> Entry | Problem:
    if name.endswith(_FILE_ENDINGS):
        return found("folder-named-like-record", Place(path), name=name)
    if not os.access(absolute, os.R_OK | os.X_OK):
        return found("unreadable-file", Place(path), name=name)
    return Entry(name, path, absolute, is_folder=True)


def _is_litter(name: str) -> bool:
    """Tells what file managers and editors leave behind, which nobody means to publish."""
    return name in _IGNORED or name.endswith("~") or (name.startswith(".") and name.endswith((".swp", ".swx")))


def _shown(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "backslashreplace")
