"""How large a file may be before reading it is refused."""

from dataclasses import dataclass

KIB = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one file; whatever is larger is a mistake or an attack."""

    size: int = 256 * KIB
    """Bytes of the file."""
    scalar: int = 20 * KIB
    """Code points of one text."""
    depth: int = 20
    """Lists and mappings inside one another."""
    nodes: int = 5_000
    """Keys, texts, lists and mappings of one file."""


RECORD = Limits()
"""Every record and every list file written by people."""

REGISTER = Limits(size=1024 * KIB, nodes=60_000)
"""Registers of law, which are converted from official files."""

CATALOGUE = Limits(size=1024 * KIB)
"""Translations: German and the other language of a whole record or list file."""


def limits_of(kind: str) -> Limits:
    """The bounds for a record file of a kind."""
    return REGISTER if kind == "law" else RECORD
