"""Finds where a key stood first, by a second pass made only for files that repeat a key."""

from contextlib import suppress
from functools import cached_property

from yaml import YAMLError
from yaml.events import CollectionEndEvent, CollectionStartEvent, MappingStartEvent, ScalarEvent

from patennetz.problem import Place
from patennetz.source.events import ParserEvent, events_of, place_of


class FirstKeys:
    """The first place of each key of each mapping of a text, as far as its syntax holds."""

    def __init__(self, text: str, path: str) -> None:
        self._text = text
        self._path = path

    def place(self, mapping: int, key: str) -> tuple[Place, ...]:
        """Where a key of the mapping that begins at an offset stands first."""
        place = self._places.get((mapping, key))
        return (place,) if place else ()

    @cached_property
    def _places(self) -> dict[tuple[int, str], Place]:
        places: dict[tuple[int, str], Place] = {}
        with suppress(YAMLError):  # the syntax error itself is told by whoever composes
            self._collect(places)
        return places

    def _collect(self, places: dict[tuple[int, str], Place]) -> None:
        next_event = events_of(self._text)
        opened: list[_Opened] = []
        while (event := next_event()) is not None:
            if isinstance(event, CollectionEndEvent):
                opened.pop()
                continue
            if opened and opened[-1].expects_key(event) and isinstance(event, ScalarEvent):
                places.setdefault((opened[-1].index, event.value), place_of(event, self._path))
            if isinstance(event, CollectionStartEvent):
                opened.append(_Opened(event))


class _Opened:
    """A list or mapping whose end has not come yet."""

    def __init__(self, start: ParserEvent) -> None:
        self.index: int = start.start_mark.index
        self._is_mapping = isinstance(start, MappingStartEvent)
        self._children = 0

    def expects_key(self, _child: ParserEvent) -> bool:
        self._children += 1
        return self._is_mapping and self._children % 2 == 1
