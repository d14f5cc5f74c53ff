"""Composes data from the event stream of the parser, refusing all of YAML that is not plain data."""

from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from patennetz.problem import Place, Problem
from patennetz.rules import found
from patennetz.source.ambiguous import as_text
from patennetz.source.characters import faults
from patennetz.source.duplicates import FirstKeys
from patennetz.source.events import ParserEvent, events_of, place_of
from patennetz.source.limits import Limits


class EnoughError(Exception):
    """Nothing more can be read from this file; its problems are known. Never leaves `source`."""


class Composer:
    """One pass over one file: data on the one hand, problems on the other."""

    def __init__(self, text: str, path: str, limits: Limits) -> None:
        self._next = events_of(text)
        self._path = path
        self._limits = limits
        self._has_escapes = "\\" in text
        self._first_keys = FirstKeys(text, path)
        self._nodes = 1
        self.problems: list[Problem] = []

    def document(self) -> object:
        """The one document of the file."""
        self._next()
        start = self._next()
        if not isinstance(start, DocumentStartEvent):
            self._nothing()
            return None
        if start.version or start.tags:
            self._tell("yaml-directive", start)
        data = self._node(self._next(), 1)
        self._next()
        self._must_end()
        if not data:
            self._nothing()
        return data

    def _nothing(self) -> None:
        if not self.problems:
            self.problems.append(found("empty-document", Place(self._path)))

    def _must_end(self) -> None:
        following = self._next()
        if not isinstance(following, StreamEndEvent):
            self._tell("several-documents", following)

    def _node(self, event: ParserEvent, depth: int) -> object:
        if type(event) is ScalarEvent:
            return self._scalar(event)
        if isinstance(event, CollectionStartEvent):
            return self._collection(event, depth)
        self._tell("yaml-alias", event, name=f"*{event.anchor}")
        return ""

    def _collection(self, event: ParserEvent, depth: int) -> object:
        if depth > self._limits.depth:
            self._tell("nested-too-deep", event, limit=str(self._limits.depth))
            raise EnoughError
        if event.anchor is not None or event.tag is not None:
            self._decorated(event)
        return self._mapping(event, depth) if type(event) is MappingStartEvent else self._sequence(depth)

    def _mapping(self, start: ParserEvent, depth: int) -> dict[str, object]:
        result: dict[str, object] = {}
        while type(event := self._next()) is not MappingEndEvent:
            self._count(event, 2)
            key = self._key(event, depth)
            value = self._node(self._next(), depth + 1)
            if key is None:
                continue
            if key in result:
                self._again(key, event, start)
            result.setdefault(key, value)
        return result

    def _key(self, event: ParserEvent, depth: int) -> str | None:
        """A key that is text, quoted where it is empty; None where there is no such key, which is told."""
        if type(event) is not ScalarEvent:
            self._node(event, depth + 1)
            if type(event) is not AliasEvent:
                self._tell("key-not-text", event)
            return None
        key = self._scalar(event)
        if event.style or key not in {"", "<<"}:
            return key
        self._tell("merge-key" if key else "key-not-text", event)
        return None

    def _again(self, key: str, event: ParserEvent, mapping: ParserEvent) -> None:
        self._tell("duplicate-key", event, related=self._first_keys.place(mapping.start_mark.index, key), key=key)

    def _sequence(self, depth: int) -> list[object]:
        result: list[object] = []
        while type(event := self._next()) is not SequenceEndEvent:
            self._count(event, 1)
            result.append(self._node(event, depth + 1))
        return result

    def _scalar(self, event: ParserEvent) -> str:
        value: str = event.value
        if event.anchor is not None or event.tag is not None:
            self._decorated(event)
        if len(value) > self._limits.scalar:
            self._tell("scalar-too-long", event, size=str(len(value)), limit=str(self._limits.scalar))
        if not event.style:
            return as_text(value)
        if self._has_escapes and event.style == '"':
            self._judge_escapes(event)
        return value

    def _judge_escapes(self, event: ParserEvent) -> None:
        """An escape in a quoted text can hide what the raw file must not contain."""
        for fault in faults(event.value.replace("\n", " ")):
            self._tell(fault.rule, event, code=fault.code)

    def _decorated(self, event: ParserEvent) -> None:
        if event.anchor is not None:
            self._tell("yaml-anchor", event, name=f"&{event.anchor}")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._tell("yaml-tag", event, tag=tag.replace("tag:yaml.org,2002:", "!!"))

    def _count(self, event: ParserEvent, more: int) -> None:
        self._nodes += more
        if self._nodes > self._limits.nodes:
            self._tell("too-many-nodes", event, limit=str(self._limits.nodes))
            raise EnoughError

    def _tell(self, rule: str, event: ParserEvent, *, related: tuple[Place, ...] = (), **values: str) -> None:
        self.problems.append(found(rule, place_of(event, self._path), related=related, **values))
