"""The miniature repository of `tests/site`, read on any day, and its readers."""

from datetime import date
from functools import cache
from pathlib import Path

from patennetz.load import Loaded, load
from patennetz.model.knowledge import Knowledge
from patennetz.views.reader import Reader

MINIATURE = Path(__file__).parent.parent / "site" / "repository"
TODAY = date(2026, 11, 23)
SITE_URL = "https://example.org/"


@cache
def miniature(today: date = TODAY) -> Loaded:
    """The miniature as read and judged on a day."""
    return load(MINIATURE, today)


def knowledge() -> Knowledge:
    """What the miniature says."""
    return miniature().knowledge


def reader_of(language: str, today: date = TODAY) -> Reader:
    """Somebody who reads the miniature in a language on a day."""
    return Reader(miniature(today).knowledge, language, today, SITE_URL)
