"""The glossary: what the words in letters from the office mean."""

from dataclasses import dataclass

from patennetz.text import GERMAN
from patennetz.views.listing import ListPlace, list_languages, list_sheet, listed
from patennetz.views.lists import newcomers_link
from patennetz.views.parts import Heading, Sheet, SourceLink, TermLink
from patennetz.views.reader import Reader
from patennetz.views.sources import source_link
from patennetz.views.terms import term_link


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One term with what is known about it."""

    term: TermLink
    section: str
    """The citation, empty where no section defines it."""
    source: SourceLink | None
    """Where the translation was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView:
    """All terms in the order of their German words."""

    sheet: Sheet
    entries: tuple[Entry, ...]


def glossary(reader: Reader) -> GlossaryView:
    """The glossary page of a language."""
    place = ListPlace(
        address="glossary/",
        title="Wörter vom Amt",
        summary="Was die deutschen Wörter in Briefen vom Amt bedeuten. Das deutsche Wort steht immer dabei.",
        template="glossary",
        above=(newcomers_link(reader),),
        languages=list_languages(reader, "term"),
    )
    entries = tuple(entry for one in listed(reader, "term") if (entry := _entry(reader, one)) is not None)
    spoken = "" if reader.is_german else GERMAN
    headings = [Heading(entry.term.id, entry.term.german, spoken) for entry in entries]
    return GlossaryView(sheet=list_sheet(reader, place, headings), entries=entries)


def _entry(reader: Reader, term_id: str) -> Entry | None:
    link = term_link(reader, term_id)
    if link is None:
        return None
    term = reader.knowledge.terms[term_id]
    translation = None if reader.is_german else term.translations.get(reader.code)
    seen = source_link(reader, translation.source) if translation and translation.source else None
    return Entry(term=link, section=term.section or "", source=seen)
