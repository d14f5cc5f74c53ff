"""LinkChecker over the built site, as a visitor's browser would ask for it."""

import subprocess
import sys
from pathlib import Path

import pytest

from shared.local_site import served

RULES = Path(__file__).parent / "linkcheckerrc"

# Started by root, LinkChecker would become "nobody" and lose sight of files that only root sees.
PROGRAM = """
from linkcheck.command import linkchecker
linkchecker.drop_privileges = lambda: None
raise SystemExit(linkchecker.linkchecker())
"""

pytestmark = pytest.mark.slow


def linkchecker(address: str) -> tuple[int, str]:
    """Its exit code and its report."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, f"--config={RULES}", "--no-status", "--output=text", address],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_every_link_of_the_site_leads_somewhere(built_site: Path) -> None:
    """Below a sub-path, where an address that wrongly begins at the root shows."""
    with served(built_site, "/patennetz/") as address:
        code, report = linkchecker(address)
    assert code == 0, report


def test_missing_page_is_seen(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<a href='gone.html'>a</a> <a href='there.html'>b</a>", "utf-8")
    (tmp_path / "there.html").write_text("<h1>Musterstadt</h1>", "utf-8")
    with served(tmp_path) as address:
        code, report = linkchecker(address)
    assert code == 1
    assert "404" in report
