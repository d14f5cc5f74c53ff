"""A repository in a temporary folder, for tests that write records of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from patennetz.load import Loaded, load
from patennetz.problem import Problem

TODAY = date(2026, 11, 23)

POLICY = """\
country: de
site_name: Patennetz Musterstadt
licence: CC BY 4.0
languages:
  - {code: de, html_lang: de, babel: de, name: Deutsch, dir: ltr, hreflang: de}
  - {code: en, html_lang: en, babel: en, name: English, dir: ltr, hreflang: en}
  - {code: ar, html_lang: ar, babel: ar, name: العربية, dir: rtl, hreflang: ar}
due:
  guide: [en, ar]
  topic_newcomer: [en, ar]
  term: [en, ar]
freshness:
  guide: 180
  topic: 365
  process: 365
  practice: 365
  authority: 365
  parameter: 365
  contact: 365
  mentoring: 365
"""

Compare = Callable[[Path, str], None]
"""Compares a text with the file that holds the expected one."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository in a temporary folder; it starts with nothing but a policy."""

    root: Path

    def write(self, path: str, text: str | bytes) -> Path:
        """Writes one file, with its folders, exactly as given."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode() if isinstance(text, str) else text)
        return target

    def load(self, today: date = TODAY) -> Loaded:
        """The repository as read and judged on a day."""
        return load(self.root, today)

    def check(self, today: date = TODAY) -> tuple[Problem, ...]:
        """Everything that is wrong with it on a day."""
        return self.load(today).problems
