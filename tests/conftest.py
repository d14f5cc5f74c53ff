"""What all tests share: a small repository to write into, expectations to compare with, the site as built."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shared.building import copy_repository, mkdocs
from shared.repository import POLICY, Compare, Repository

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take the present output as the expected one")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A small valid repository to write records into."""
    made = Repository(tmp_path / "repository")
    made.write("knowledge/policy.yml", POLICY)
    return made


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


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository with an operator, its site built by MkDocs alone for a sub-path, once for all."""
    shared = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    root = shared / "network"
    with _alone(shared / "network.lock"):
        if not root.exists():
            done = mkdocs(copy_repository(root), "--strict")
            assert done.returncode == 0, done.stdout + done.stderr
    return root
