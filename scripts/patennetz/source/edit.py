"""Changes single values of a YAML file and leaves every other byte as it is; the caller puts the result on disk."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from yaml.events import CollectionStartEvent, MappingEndEvent, MappingStartEvent, SequenceEndEvent

from patennetz.source.ambiguous import Ambiguous, as_text
from patennetz.source.events import ParserEvent, events_of
from patennetz.source.places import Path

_PLAIN = re.compile(r"[^\W\d_][\w./()§-]*(?: [\w./()§-]+)*")
"""Text that needs no quotes anywhere, if nobody takes it for something else."""


class Extent(NamedTuple):
    """From where to where a scalar stands in its text, quotes included."""

    start: int
    end: int


def quoted(text: str) -> str:
    """The text as a YAML scalar: as it is where that is safe, else in double quotes."""
    is_plain = _PLAIN.fullmatch(text) and not isinstance(as_text(text), Ambiguous)
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def with_values(text: str, values: Mapping[Path, str]) -> str:
    """The text with other scalars, given as YAML, at some places; each place must hold a scalar already."""
    extents = dict(_extents(text))
    for path, extent in sorted(extents.items(), key=lambda pair: -pair[1].start):
        if path in values:
            rest = text[extent.start : extent.end]
            break_after = rest[len(rest.rstrip("\r\n")) :]
            text = f"{text[: extent.start]}{values[path]}{break_after}{text[extent.end :]}"
    return text


def with_fields_after(text: str, after: str, lines: tuple[str, ...]) -> str:
    """The text with new lines below the line in which the value of a field of its outermost mapping ends."""
    end = dict(_extents(text))[(after,)].end
    newline = "\r\n" if "\r\n" in text else "\n"
    if not (end and text[end - 1] == "\n"):
        below = text.find("\n", end)
        end = len(text) if below < 0 else below + 1
    gap = "" if not end or text[end - 1] == "\n" else newline
    return text[:end] + gap + "".join(f"{line}{newline}" for line in lines) + text[end:]


def is_block(text: str) -> bool:
    """Whether the outermost fields stand on lines of their own, not in braces."""
    next_event = events_of(text)
    next_event()
    next_event()
    event = next_event()
    return isinstance(event, MappingStartEvent) and not event.flow_style


def _extents(text: str) -> Iterator[tuple[Path, Extent]]:
    """The extent of every scalar."""
    starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]
    next_event = events_of(text)
    next_event()
    next_event()
    for path, event in _node(next_event, next_event(), ()):
        first, last = event.start_mark, event.end_mark
        end = starts[min(last.line, len(starts) - 1)] + last.column
        yield path, Extent(starts[first.line] + first.column, min(end, len(text)))


def _node(next_event: ParserEvent, event: ParserEvent, path: Path) -> Iterator[tuple[Path, ParserEvent]]:
    if not isinstance(event, CollectionStartEvent):
        yield path, event
        return
    is_mapping = isinstance(event, MappingStartEvent)
    index = 0
    while not isinstance(inner := next_event(), MappingEndEvent | SequenceEndEvent):
        step = inner.value if is_mapping else index
        yield from _node(next_event, next_event() if is_mapping else inner, (*path, step))
        index += 1
