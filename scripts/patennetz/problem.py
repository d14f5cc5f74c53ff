"""What went wrong, and where: problems are data, and only `report` turns them into words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Severity(StrEnum):
    """How much a problem matters: an error keeps the site from being published."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file of the repository."""

    path: str
    """POSIX, relative to the root of the repository."""
    line: int = 1
    """1-based."""
    column: int = 1
    """1-based, in code points."""
    length: int = 1
    """How many code points the caret underlines, never beyond the line."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: which rule, where, and the values its sentence is filled with."""

    rule: str
    """Kebab-case id of the rule in the catalogue (`patennetz.rules`)."""
    place: Place
    severity: Severity
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What the sentences of the rule are filled with; text as found, never escaped here."""
    related: tuple[Place, ...] = ()
    """Other places one has to look at, such as the first of two duplicates."""

    @property
    def key(self) -> tuple[Place, str, tuple[tuple[str, str], ...]]:
        """What orders problems, and what makes two of them the same."""
        return (self.place, self.rule, tuple(sorted(self.values.items())))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Every problem once, in the order of files, lines and columns."""
    unique = {problem.key: problem for problem in problems}
    return tuple(unique[key] for key in sorted(unique))
