"""Puts files on the disk: whole or not at all."""

import errno
import os
import secrets
from pathlib import Path

from patennetz.commands.say import Say

_REASONS = {
    errno.EACCES: ("Das Recht dazu fehlt.", "Permission is missing."),
    errno.EPERM: ("Das Recht dazu fehlt.", "Permission is missing."),
    errno.EROFS: ("Der Datenträger ist schreibgeschützt.", "The disk is read-only."),
    errno.ENOSPC: ("Der Datenträger ist voll.", "The disk is full."),
    errno.EDQUOT: (
        "Der erlaubte Platz auf dem Datenträger ist verbraucht.",
        "The allowed space on the disk is used up.",
    ),
    errno.EIO: ("Der Datenträger meldet einen Fehler.", "The disk reports a fault."),
    errno.ENOTDIR: ("Auf dem Weg dorthin liegt eine Datei statt eines Ordners.", "A file is in the place of a folder."),
    errno.EISDIR: ("Dort liegt ein Ordner.", "There is a folder."),
    errno.ENAMETOOLONG: ("Der Name ist zu lang.", "The name is too long."),
}
"""What a system may refuse though nothing is wrong with the program."""


def replace(target: Path, content: bytes) -> None:
    """Writes a file in one step; whoever reads meanwhile sees the old one or the new one."""
    temporary = _written(target, content, target.stat().st_mode & 0o777 if target.exists() else 0o644)
    temporary.replace(target)


def create(target: Path, content: bytes) -> None:
    """Writes a file that must not exist yet; FileExistsError where it does."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = _written(target, content, 0o644)
    try:
        os.link(temporary, target)
    finally:
        temporary.unlink()


def _written(target: Path, content: bytes, mode: int) -> Path:
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, str(target)) from error
        raise
    return temporary


def refused_by_system(error: OSError, say: Say) -> str | None:
    """Which file could not be opened or written, and why; None where that is no matter of the system."""
    if error.errno not in _REASONS:
        return None
    is_named = isinstance(error.filename, str | bytes)
    place = os.fsdecode(error.filename) if is_named else say("Eine Datei", "A file")
    german, english = _REASONS[error.errno]
    return say(
        f"{place} konnte nicht geöffnet oder geschrieben werden. {german}",
        f"{place} could not be opened or written. {english}",
    )
