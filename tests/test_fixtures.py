"""What other tests start from is itself sound."""

from pathlib import Path

import pytest

from shared.repository import Compare, Repository


def test_new_repository_has_no_problems(repository: Repository) -> None:
    assert repository.check() == ()


def test_written_file_is_read(repository: Repository) -> None:
    repository.write("knowledge/topics/termine/topic.yml", "title: Termine\n")
    assert {(problem.rule, problem.place.path) for problem in repository.check()} == {
        ("missing-key", "knowledge/topics/termine/topic.yml")
    }


def test_expectation_is_compared(matches: Compare, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    expected = tmp_path / "expected.txt"
    expected.write_bytes("Zwei Zeilen\r\nfür Musterstadt\n".encode())
    matches(expected, "Zwei Zeilen\r\nfür Musterstadt\n")
    if not request.config.getoption("--accept"):
        with pytest.raises(AssertionError):
            matches(expected, "Zwei Zeilen\nfür Musterstadt\n")
