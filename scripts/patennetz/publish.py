"""Puts a finished site in the place of the old one: built aside, made durable, switched at once."""

import ctypes
import errno
import fcntl
import glob
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

STAGING = ".site-"
"""How the names of our staging folders begin, beside the site."""

MARK = ".patennetz-site"
"""The file by which we know a site we have built: a folder that is not empty and has no mark is never replaced."""

MARKED = b"Built by patennetz; the next build replaces this whole folder.\n"
_UNMARKED = ("index.html", "404.html", "assets/search")
"""What a site has that was built before there was a mark."""

_FOREIGN = ".git"
"""What a site never has: work that somebody keeps."""

_ASIDE = "-old"
"""Ending of the old site's name in the gap between two renames."""

_FILE_MODE, _FOLDER_MODE = 0o644, 0o755
_AT_FDCWD = -100
_RENAME_EXCHANGE = _RENAME_SWAP = 2


class NotPublishableError(Exception):
    """The place for the site cannot be used; the text says why and what to do, `english` the same in English."""

    def __init__(self, german: str, english: str) -> None:
        super().__init__(german)
        self.english = english


class NotASiteError(NotPublishableError):
    """What lies there is not a site built by us: replacing it would destroy something else."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            f"{place} ist nicht leer und keine Website, die patennetz gebaut hat; ein Bau würde alles darin ersetzen. "
            "Bitte nennen Sie einen neuen oder leeren Ordner: --out ORDNER",
            f"{place} is not empty and no site that patennetz has built; a build would replace everything in it. "
            "Please name a new or an empty folder: --out DIR",
        )


class InsideASiteError(NotPublishableError):
    """The place lies in another site, whose next build would take it away."""

    def __init__(self, place: Path, site: Path) -> None:
        super().__init__(
            f"{place} liegt in der gebauten Website {site}, deren nächster Bau es löschen würde. "
            "Bitte nennen Sie einen Ordner daneben: --out ORDNER",
            f"{place} lies in the built site {site}, whose next build would delete it. "
            "Please name a folder beside it: --out DIR",
        )


class BusyError(NotPublishableError):
    """Somebody else is building the same site."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            f"{place}: Gerade läuft schon ein Bau dieser Website. Bitte warten Sie, bis er fertig ist.",
            f"{place}: this site is being built right now. Please wait until that build is done.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Staging:
    """A folder beside the site, locked while its build lives."""

    folder: Path
    """What the build writes into."""
    site: Path
    """What it will become."""
    lock: int
    """An open, locked descriptor of the folder; the system drops it when the build dies."""


def stage(site: Path) -> Staging:
    """A new staging folder for a site; leftovers of dead builds go, a living build is not disturbed."""
    site = Path(os.path.realpath(site))
    refuse_other_folders(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    with _locked(site.parent):
        _restore(site)
        for leftover in _leftovers(site, ""):
            _clean(leftover, site)
        folder = site.parent / f"{_prefix(site)}{secrets.token_hex(4)}"
        folder.mkdir()
        lock = os.open(folder, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
    return Staging(folder=folder, site=site, lock=lock)


def publish(staging: Staging) -> None:
    """Makes the staged site durable and puts it in the place of the old one, in one step."""
    (staging.folder / MARK).write_bytes(MARKED)
    even_modes(staging.folder)
    make_durable(staging.folder)
    refuse_other_folders(staging.site)
    if staging.site.exists():
        exchange(staging.folder, staging.site)
    else:
        staging.folder.rename(staging.site)
    _sync(staging.site.parent)
    discard(staging)


def discard(staging: Staging) -> None:
    """Removes what is left in the staging folder and lets go of its lock."""
    shutil.rmtree(staging.folder, ignore_errors=True)
    os.close(staging.lock)


def exchange(new: Path, old: Path) -> None:
    """Swaps two folders. Where the system cannot do it in one step, two renames leave a gap of microseconds."""
    result = _swap(os.fsencode(new), os.fsencode(old))
    if result == 0:
        return
    if result not in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}:
        raise OSError(result, os.strerror(result), str(old))
    aside = new.with_name(f"{new.name}{_ASIDE}")
    old.rename(aside)
    new.rename(old)
    aside.rename(new)


def even_modes(folder: Path) -> None:
    """Gives files and folders the same modes under any umask."""
    for parent, _, files in os.walk(folder):
        Path(parent).chmod(_FOLDER_MODE)
        for name in files:
            Path(parent, name).chmod(_FILE_MODE)


def make_durable(folder: Path) -> None:
    """Waits until the files are on the disk: the whole file system at once where that exists, else one by one."""
    if sys.platform == "linux" and _sync_file_system(folder):
        return
    for parent, _, files in os.walk(folder):
        for name in files:
            _sync(Path(parent, name))
        _sync(Path(parent))


def refuse_other_folders(site: Path) -> None:
    """NotPublishableError unless the place is free, empty, or a site built by us."""
    site = Path(os.path.realpath(site))
    around = next(filter(_is_ours, site.parents), None)
    if around:
        raise InsideASiteError(site, around)
    if site.exists() and not (site.is_dir() and (_is_ours(site) or not any(site.iterdir()))):
        raise NotASiteError(site)


def _is_ours(folder: Path) -> bool:
    if (folder / _FOREIGN).exists():
        return False
    mark = folder / MARK
    is_marked = mark.is_file() and mark.read_bytes() == MARKED
    return is_marked or all((folder / name).exists() for name in _UNMARKED)


def _prefix(site: Path) -> str:
    return f"{STAGING}{site.name}-"


def _leftovers(site: Path, ending: str) -> list[Path]:
    return sorted(site.parent.glob(f"{glob.escape(_prefix(site))}{'[0-9a-f]' * 8}{ending}"))


def _restore(site: Path) -> None:
    """Ends a swap by two renames that died in its gap."""
    for aside in _leftovers(site, _ASIDE):
        if site.exists():
            shutil.rmtree(aside)
        else:
            aside.rename(site)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _clean(leftover: Path, site: Path) -> None:
    descriptor = os.open(leftover, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(leftover)
    except BlockingIOError:
        raise BusyError(site) from None
    finally:
        os.close(descriptor)


def _swap(new: bytes, old: bytes) -> int:
    """Zero, or the error number of the system."""
    library = ctypes.CDLL(None, use_errno=True)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, new, _AT_FDCWD, old, _RENAME_EXCHANGE)
    elif hasattr(library, "renamex_np"):
        failed = library.renamex_np(new, old, _RENAME_SWAP)
    else:
        return errno.ENOSYS
    return ctypes.get_errno() if failed else 0


def _sync_file_system(folder: Path) -> bool:
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "syncfs"):
        return False
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if library.syncfs(descriptor):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
    finally:
        os.close(descriptor)
    return True


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
