"""A record as it was read: its data, its lines and, when somebody asks, the place of everything in it."""

from dataclasses import dataclass
from functools import cached_property

from patennetz.problem import Place
from patennetz.source.places import Path, Spans, spans, within


@dataclass(frozen=True, kw_only=True)
class Document:
    """One YAML file that is plain data."""

    path: str
    """POSIX, relative to the root of the repository."""
    data: object
    """`dict`, `list` and `str` only; text without quotes that others misread is `Ambiguous`."""
    text: str
    """The file without byte order mark, with LF only."""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The source lines, without line ends."""
        return tuple(self.text.split("\n"))

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Where a value (or its key) stands; for what is missing, the nearest thing around it."""
        for length in range(len(path), 0, -1):
            spot = self._spans.get(path[:length])
            if spot is not None:
                is_there = length == len(path)
                line, column, width = spot.value if is_there and not key else spot.key
                return Place(self.path, line, column, width)
        return Place(self.path)

    def place_of(self, path: Path, start: int, length: int) -> Place:
        """Where a part of a text stands, given by its offset; the whole text where it cannot be told."""
        spot = self._spans.get(path)
        value = self._value(path)
        if spot is None or not isinstance(value, str):
            return self.place(path)
        found = within(self.lines, spot, value, start, length)
        return Place(self.path, *found) if found else self.place(path)

    @cached_property
    def _spans(self) -> Spans:
        return spans(self.text)

    def _value(self, path: Path) -> object:
        value = self.data
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value
