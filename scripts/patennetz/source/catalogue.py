"""What a translation holds: pairs of German and another language, each bound to one field of one record."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from patennetz.problem import Place


class Entry(NamedTuple):
    """The translation of one field."""

    msgid: str
    """The German text it was made from."""
    msgstr: str
    fuzzy: bool = False
    previous: str | None = None
    """The German text before it changed (`#| msgid`)."""
    comment: str = ""
    """What translators noted for one another."""
    path: str = ""
    line: int = 1
    """The line of `msgstr`."""

    @property
    def place(self) -> Place:
        """Where the translated text begins."""
        return Place(self.path, self.line, len('msgstr "'))


class Reviewed(NamedTuple):
    """The header `X-Reviewed`: who has reviewed the whole translation, and exactly what."""

    on: date
    role: str
    digest: str
    """Equal to `digest(entries)` as long as nothing has changed since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """One translation file."""

    path: str
    language: str
    """As the file name says it."""
    header: Mapping[str, str]
    entries: Mapping[str, Entry]
    """By `msgctxt`, in the order of the file."""
    obsolete: tuple[tuple[str, Entry], ...] = ()
    """Translations of fields that are gone, kept for translators (`#~`)."""
    comment: str = ""
    """The comment at the head of the file."""
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """A network's own catalogue of the interface: for a language the package does not speak, or in other words."""

    path: str
    text: str
    """The file as it is, for whoever brings it in step."""
    texts: Mapping[str, str]
    """By the German wording."""
    plurals: Mapping[str, tuple[str, ...]]
    """The forms of a text that counts something, by its German singular."""
    plural_rule: str
    """Which form a number takes, as gettext writes it: `n != 1`."""


def digest(entries: Mapping[str, Entry]) -> str:
    """A fingerprint of all pairs, independent of their order: 16 hexadecimal digits."""
    pairs = sorted((context, entry.msgid, entry.msgstr) for context, entry in entries.items())
    return hashlib.sha256(json.dumps(pairs).encode()).hexdigest()[:16]
