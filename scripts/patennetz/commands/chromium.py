"""Chromium as a printer: finds it on this computer, and lets it make a PDF of a page in a folder."""

import os
import shutil
import subprocess
from pathlib import Path

from patennetz.commands.say import RefusalError, Say

VARIABLE = "PATENNETZ_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome")
SECONDS = 120
"""Longer than that no page takes; a browser that hangs is ended."""

_OPTIONS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
    "--force-color-profile=srgb",
    "--virtual-time-budget=10000",
)
"""It asks nobody for anything: every host is unknown to it."""


def find(say: Say) -> str:
    """Where Chromium is: what the variable names, else what the search path holds."""
    named = os.environ.get(VARIABLE, "")
    if named:
        found = shutil.which(named)
        if found is None:
            raise RefusalError(_not_there(say, named))
        return found
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise RefusalError(_missing(say))
    return found


def print_page(program: str, page: Path, target: Path, profile: Path) -> bool:
    """Prints a page of the disk; True where a PDF lies there afterwards."""
    command = [program, *_OPTIONS, *_unprotected(), f"--user-data-dir={profile}"]
    command += [f"--print-to-pdf={target}", page.resolve().as_uri()]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and target.is_file() and target.stat().st_size > 0


def _unprotected() -> tuple[str, ...]:
    """Chromium's sandbox refuses to start for the administrator, as which containers run; our own pages need none."""
    return ("--no-sandbox",) if getattr(os, "geteuid", lambda: 1)() == 0 else ()


def _missing(say: Say) -> str:
    names = ", ".join(NAMES)
    return say(
        f"Für PDF-Dateien fehlt Chromium. Gesucht wurde: {names}.\n"
        "Unter Debian und Ubuntu: sudo apt install chromium\n"
        f"Liegt es woanders, nennen Sie es: {VARIABLE}=/pfad/zu/chromium patennetz pdf",
        f"Chromium, which makes the PDF files, is missing. Looked for: {names}.\n"
        "On Debian and Ubuntu: sudo apt install chromium\n"
        f"If it is elsewhere, name it: {VARIABLE}=/path/to/chromium patennetz pdf",
    )


def _not_there(say: Say, named: str) -> str:
    return say(
        f"{VARIABLE} nennt {named}; dort ist kein Programm.",
        f"{VARIABLE} names {named}; there is no program.",
    )
