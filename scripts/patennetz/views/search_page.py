"""The search page: what stands there before anything is typed, and all there is without script."""

from dataclasses import dataclass

from patennetz.views.listing import ListPlace, everywhere, list_sheet
from patennetz.views.lists import a_to_z_link
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader

KINDS = {
    "guides": "Ratgeber",
    "newcomers": "Themen",
    "glossary": "Wörter vom Amt",
    "authorities": "Themen für Behörden",
    "processes": "Musterprozesse",
    "practices": "Gute Praxis",
    "offices": "Behörden",
    "law": "Gesetze",
    "figures": "Gebühren und Fristen",
    "other": "Anderes",
}
"""Where pages of a kind stand, and what they are called in German."""

NEWCOMER_KINDS = frozenset({"guides", "newcomers", "glossary", "figures"})
PEER_KINDS = frozenset({"authorities", "processes", "practices", "offices"})
"""Kinds for one audience only; the others are for both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The search page of a language."""

    sheet: Sheet
    kinds: tuple[tuple[str, str], ...]
    """Kinds with their names in the reader's language."""
    newcomer: str
    peer: str
    a_to_z: Link


def search_page(reader: Reader) -> SearchView:
    """The search page of a language."""
    place = ListPlace(
        address="search/",
        title="Suche",
        summary="Schreiben Sie ein Wort oder eine Frage. Auch ein deutsches Wort aus Ihrem Brief hilft.",
        template="search",
        languages=everywhere(reader),
    )
    return SearchView(
        sheet=list_sheet(reader, place, [Heading("deutsch", reader.words("Auf Deutsch"))]),
        kinds=tuple((kind, reader.words(german)) for kind, german in KINDS.items()),
        newcomer=" ".join(kind for kind in KINDS if kind not in PEER_KINDS),
        peer=" ".join(kind for kind in KINDS if kind not in NEWCOMER_KINDS),
        a_to_z=a_to_z_link(reader),
    )
