"""Localised text with an explicit state: nothing pretends to be translated that is not."""

from dataclasses import dataclass
from enum import StrEnum

GERMAN = "de"
"""The source language of all content."""


class State(StrEnum):
    """What a text shown to a reader is, measured against the German source."""

    SOURCE = "source"
    """The German text itself."""
    CURRENT = "current"
    """A translation of exactly this German text."""
    OUTDATED = "outdated"
    """A translation of an earlier German text."""
    MISSING = "missing"
    """No translation: the German text is shown instead."""


@dataclass(frozen=True, slots=True)
class Localised:
    """A text as it is shown, in which language it really is, and how far it can be trusted."""

    text: str
    language: str
    """Code (as in `policy.yml`) of the language the text is really in."""
    state: State
    german: str
    """The current German text."""


def in_german(text: str) -> Localised:
    """The German source text, as itself."""
    return Localised(text=text, language=GERMAN, state=State.SOURCE, german=text)
