"""Opens a file of the tree and hands out its bytes: the only place where records are read from disk."""

import os
import stat
from pathlib import Path

from patennetz.problem import Place, Problem
from patennetz.rules import found


def contents(absolute: Path, path: str, limit: int) -> bytes | Problem:
    """All bytes of a regular file that is not larger than a limit; nothing is followed, nothing waited for."""
    try:
        descriptor = os.open(absolute, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return found("unreadable-file", Place(path), name=absolute.name)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        return found("special-file", Place(path), name=absolute.name, what="Device")
    with os.fdopen(descriptor, "rb") as file:
        raw = file.read(limit + 1)
    if len(raw) > limit:
        size = max(status.st_size, len(raw))
        return found("file-too-large", Place(path), size=str(size), limit=str(limit))
    return raw
