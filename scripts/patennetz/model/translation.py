"""Texts in the reader's language, with their state against the current German text."""

from patennetz.model.coverage import state_of
from patennetz.source.catalogue import Catalogue
from patennetz.text import GERMAN, Localised, State, in_german


def localised(catalogue: Catalogue | None, context: str, german: str, language: str) -> Localised:
    """The text in a language: its translation where there is one, else the German text, saying so."""
    if language == GERMAN:
        return in_german(german)
    entry = catalogue.entries.get(context) if catalogue else None
    state = state_of(entry, german)
    if entry is None or state is State.MISSING:
        return Localised(german, GERMAN, State.MISSING, german)
    return Localised(entry.msgstr, language, state, german)
