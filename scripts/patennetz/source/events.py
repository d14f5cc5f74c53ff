"""The door to libyaml: its stream of events, and where each event stands."""

from collections.abc import Callable
from typing import Any, TypeAlias

from yaml import CSafeLoader
from yaml.events import AliasEvent, ScalarEvent

from patennetz.problem import Place

ParserEvent: TypeAlias = Any
"""An event of `yaml.events`; the published types do not know that libyaml marks every one of them."""


def events_of(text: str) -> Callable[[], ParserEvent]:
    """A function that answers the next event of a text; nothing is composed or resolved."""
    return CSafeLoader(text).get_event


def place_of(event: ParserEvent, path: str) -> Place:
    """Where an event begins; a text on one line is underlined as a whole."""
    start, end = event.start_mark, event.end_mark
    is_short = type(event) in (ScalarEvent, AliasEvent) and end.line == start.line
    length = max(1, end.column - start.column) if is_short else 1
    return Place(path, start.line + 1, start.column + 1, length)
