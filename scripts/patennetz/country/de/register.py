"""What the judgement of citations asks of a register; records of law registers answer it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol


class Section(Protocol):
    """One section as a register knows it."""

    @property
    def n(self) -> str:
        """Its number: "81a"."""
        ...

    @property
    def heading(self) -> str | None:
        """Its heading, where it has one."""
        ...

    @property
    def abs(self) -> Sequence[str]:
        """Its numbered Absätze."""
        ...

    @property
    def nr(self) -> Mapping[str, Sequence[str]]:
        """Its numbered items by Absatz; the key "" stands for a section without Absätze."""
        ...

    @property
    def repealed(self) -> bool:
        """Whether the text only holds its number."""
        ...

    @property
    def gone_parts(self) -> Sequence[str]:
        """Parts that only hold their number: "Abs. 6", "Abs. 2 Nr. 2a"."""
        ...

    @property
    def added(self) -> date | None:
        """The day it was first seen."""
        ...

    @property
    def changed(self) -> Sequence[date]:
        """The days its text changed."""
        ...


class GoneSection(Protocol):
    """A section that has left the act since the register's history began."""

    @property
    def n(self) -> str:
        """Its number: "81a"."""
        ...

    @property
    def heading(self) -> str | None:
        """Its heading, where it has one."""
        ...

    @property
    def gone_since(self) -> date:
        """The day it was first missing."""
        ...


class Span(Protocol):
    """Sections repealed together."""

    @property
    def first(self) -> str:
        """The first of them."""
        ...

    @property
    def last(self) -> str:
        """The last of them."""
        ...


class Register(Protocol):
    """The dated register of one act."""

    @property
    def as_of(self) -> date:
        """The day the act was last looked at."""
        ...

    @property
    def sections(self) -> Sequence[Section]:
        """All sections, in the order of the act."""
        ...

    @property
    def repealed_ranges(self) -> Sequence[Span]:
        """Sections repealed together."""
        ...

    @property
    def gone(self) -> Sequence[GoneSection]:
        """Sections that have left the act."""
        ...
