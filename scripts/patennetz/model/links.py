"""Links to other records and parameters inside running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINKED_KINDS = ("guide", "process", "practice", "topic", "authority", "term", "law")
"""Kinds a text can link to: `[Termine vergeben](process:terminvergabe)`."""

_LINK = re.compile(r"\]\((?P<scheme>[a-z]+):(?P<id>[^()\s]*)\)")
_PARAMETER = re.compile(r"\{(?P<id>[^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class RecordLink:
    """A link of a text to a record."""

    kind: str
    id: str
    start: int
    """Offset of the target in the text, in code points."""


def record_links(text: str) -> Iterator[RecordLink]:
    """Every link of the text that names a record; links with other schemes are not among them."""
    for match in _LINK.finditer(text):
        if match["scheme"] not in {"https", "http", "mailto", "tel"}:
            yield RecordLink(match["scheme"], match["id"], match.start("scheme"))


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A parameter inserted into a text: `{fee-fast-track}`."""

    id: str
    start: int
    end: int


def placeholders(text: str) -> Iterator[Placeholder]:
    """Every parameter the text inserts."""
    for match in _PARAMETER.finditer(text):
        yield Placeholder(match["id"], match.start(), match.end())
