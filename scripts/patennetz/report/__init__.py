"""Puts problems into words: for a terminal, GitHub, GitLab and programs. Knows nothing of how files are read."""

from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType
from typing import Protocol

from patennetz.problem import Problem
from patennetz.report import github, gitlab, json, terminal
from patennetz.report.words import Language


class Style(Protocol):
    """How a style of report is made."""

    def __call__(
        self,
        problems: Iterable[Problem],
        *,
        language: Language,
        lines: Callable[[str], Sequence[str]],
    ) -> str:
        """The whole report; `lines` answers the source lines of a path, none where there are none."""


STYLES: MappingProxyType[str, Style] = MappingProxyType(
    {"terminal": terminal.render, "github": github.render, "gitlab": gitlab.render, "json": json.render}
)
"""By the names of `check --format`."""

__all__ = ["STYLES", "Language", "Style"]
