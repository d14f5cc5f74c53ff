"""Types a command the way a person does, and answers what comes back."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from patennetz.__main__ import run

Typed = Callable[..., "Answer"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


@contextmanager
def _in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def typed_in(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> Answer:
    """A command typed in a folder on 23 November 2026, on a German computer."""
    with _in(folder), pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "de_DE.UTF-8")
        capsys.readouterr()
        code = run(["--today", "2026-11-23", *words])
    said = capsys.readouterr()
    return Answer(code, said.out, said.err)
