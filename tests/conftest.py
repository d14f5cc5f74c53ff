"""What all tests share: a small repository to write into, expectations to compare with, the site as built."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from patennetz.load import Loaded, load
from patennetz.problem import Problem

ROOT = Path(__file__).parent.parent
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


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take the present output as the expected one")


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


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A small valid repository to write records into."""
    made = Repository(tmp_path / "repository")
    made.write("knowledge/policy.yml", POLICY)
    return made


Compare = Callable[[Path, str], None]


@pytest.fixture
def matches(request: pytest.FixtureRequest) -> Compare:
    """Compares a text with the file that holds the expected one; `--accept` writes the file instead."""

    def compare(expected: Path, text: str) -> None:
        if request.config.getoption("--accept"):
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_bytes(text.encode())
        assert expected.is_file(), f"{expected} is missing: `make accept` writes it"
        assert text == expected.read_bytes().decode()

    return compare


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository's own site, built once for all workers of a test run."""
    shared = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    site = shared / "built-site"
    with _alone(shared / "built-site.lock"):
        if not site.exists():
            command = [sys.executable, "-m", "patennetz", "--root", str(ROOT), "build", "--out", str(site)]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
    return site
