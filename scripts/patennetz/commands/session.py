"""What every command works on: a repository, a day, a language, a terminal."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event, Thread
from typing import TextIO

import click

from patennetz.commands.say import RefusalError, Say

POLICY = Path("knowledge", "policy.yml")
"""What makes a folder a repository."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The surroundings of one command."""

    root: Path
    today: date
    say: Say

    def tell(self, text: str) -> None:
        """Prints one message."""
        click.echo(text)

    def complain(self, text: str) -> None:
        """Prints one message where it does not mix with the answer."""
        click.echo(text, err=True)

    @contextmanager
    def waiting(self, text: str) -> Iterator[None]:
        """Shows that something takes a while: on an interactive terminal only, and only if it does."""
        if not sys.stderr.isatty():
            yield
            return
        done = Event()
        thread = Thread(target=_tick, args=(text, done, sys.stderr), daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


def _tick(text: str, done: Event, stream: TextIO) -> None:
    """Counts the seconds behind a text until it is done, then wipes the line."""
    seconds = 0
    while not done.wait(1):
        seconds += 1
        stream.write(f"\r{text} … {seconds} s")
        stream.flush()
    if seconds:
        stream.write("\r\x1b[K")
        stream.flush()


def has_color() -> bool:
    """The output goes to a terminal, and nobody asked for none (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def root_above(start: Path, say: Say) -> Path:
    """The nearest folder, upwards, that is a repository."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / POLICY).is_file():
            return folder
    message = say(
        f"Weder in {start} noch darüber liegt eine Sammlung: Es fehlt {POLICY.as_posix()}.\n"
        "Wechseln Sie in den Ordner der Sammlung, oder nennen Sie ihn: patennetz --root ORDNER …",
        f"There is no repository in {start} or above: {POLICY.as_posix()} is missing.\n"
        "Change into the folder of the repository, or name it: patennetz --root DIR …",
    )
    raise RefusalError(message)


def root_named(folder: str, say: Say) -> Path:
    """The folder somebody named, if it is a repository."""
    root = Path(folder).resolve()
    if (root / POLICY).is_file():
        return root
    message = say(
        f"{folder} ist keine Sammlung: Dort fehlt {POLICY.as_posix()}.",
        f"{folder} is no repository: {POLICY.as_posix()} is missing there.",
    )
    raise RefusalError(message)


def day_named(text: str, say: Say) -> date:
    """The day somebody typed."""
    try:
        return date.fromisoformat(text if len(text) == len("2026-11-23") else "")
    except ValueError:
        message = say(
            f"„{text}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-23.",
            f"“{text}” is not a date. Write year-month-day, for example 2026-11-23.",
        )
        raise RefusalError(message) from None
