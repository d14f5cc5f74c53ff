"""`patennetz build`: from records to a finished site."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from patennetz.plugin.running import run_build

PUBLISHED, REFUSED = 0, 1


def build(root: Path, out: Path, languages: tuple[str, ...], today: date, report: Callable[[str], None]) -> int:
    """Builds the site into `out`; where anything is wrong, the site that stands there stays as it is."""
    done = run_build(root, out, languages=languages, today=today, report=report)
    return PUBLISHED if done else REFUSED
