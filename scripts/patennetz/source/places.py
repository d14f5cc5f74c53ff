"""Finds the places of keys and values by a second pass, made only for files somebody has questions about."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from yaml.events import CollectionStartEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from patennetz.source.events import ParserEvent, events_of

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root of a document."""

Span: TypeAlias = tuple[int, int, int]
"""Line and column (from 1) of a token and its length on that line."""


class Spot(NamedTuple):
    """Where one value of a document stands."""

    key: Span
    """Its key; for an item of a list the value itself."""
    value: Span
    """Its own first token; for nothing, and for a block below a key, the key."""
    last_line: int
    """The line (from 1) of its end."""


Spans: TypeAlias = Mapping[Path, Spot]


def spans(text: str) -> Spans:
    """The spot of every value of a document that is known to be plain data."""
    walk = _Walk(text)
    return walk.spots


def within(lines: Sequence[str], spot: Spot, value: str, start: int, length: int) -> Span | None:
    """Where a part of a text stands in its source lines: the same occurrence of the same words."""
    part = value[start : start + length]
    if not part or "\n" in part:
        return None
    before = value.count(part, 0, start)
    line, column, _ = spot.value
    for number in range(line, spot.last_line + 1):
        offset = lines[number - 1].find(part, column - 1 if number == line else 0)
        while offset >= 0:
            if not before:
                return number, offset + 1, len(part)
            before -= 1
            offset = lines[number - 1].find(part, offset + len(part))
    return None


class _Walk:
    def __init__(self, text: str) -> None:
        self.spots: dict[Path, Spot] = {}
        self._lines = text.split("\n")
        self._next = events_of(text)
        self._next()
        self._next()
        self._node(self._next(), (), None)

    def _node(self, event: ParserEvent, path: Path, key: Span | None) -> ParserEvent:
        """Walks one node and answers its last event."""
        if isinstance(event, CollectionStartEvent):
            span = self._span_of_collection(event, key)
            self.spots[path] = Spot(key or span, span, span[0])
            return self._mapping(path) if isinstance(event, MappingStartEvent) else self._sequence(path)
        span = self._span(event)
        if not event.value and not event.style:
            span = key or (span[0], max(1, span[1] - 1), 1)
        self.spots[path] = Spot(key or span, span, self._last_line(event))
        return event

    def _mapping(self, path: Path) -> ParserEvent:
        event = self._next()
        while not isinstance(event, MappingEndEvent):
            self._node(self._next(), (*path, event.value), self._span(event))
            event = self._next()
        return event

    def _sequence(self, path: Path) -> ParserEvent:
        index = 0
        event = self._next()
        while not isinstance(event, SequenceEndEvent):
            self._node(event, (*path, index), None)
            event = self._next()
            index += 1
        return event

    def _span(self, event: ParserEvent) -> Span:
        start, end = event.start_mark, event.end_mark
        is_block = isinstance(event, ScalarEvent) and event.style in ("|", ">")
        if start.line == end.line and not is_block:
            return start.line + 1, start.column + 1, max(1, end.column - start.column)
        rest = self._lines[start.line][start.column :].rstrip()
        width = len(rest.split(" ")[0]) if is_block else len(rest)
        return start.line + 1, start.column + 1, max(1, width)

    def _span_of_collection(self, event: ParserEvent, key: Span | None) -> Span:
        """A list or mapping in brackets is where it opens; one in lines is named by its key."""
        if key is not None and not event.flow_style:
            return key
        return event.start_mark.line + 1, event.start_mark.column + 1, 1

    def _last_line(self, event: ParserEvent) -> int:
        end = event.end_mark
        last: int = max(end.line + 1 if end.column else end.line, event.start_mark.line + 1)
        return last
