"""The bibliography: every source, by kind, with how it was seen."""

from dataclasses import dataclass

from patennetz.views.labels import SOURCE_KINDS
from patennetz.views.listing import ListPlace, list_languages, list_sheet
from patennetz.views.lists import authorities_link
from patennetz.views.parts import Heading, Link, Sheet, SourceLink
from patennetz.views.reader import Reader
from patennetz.views.sources import source_link


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source and the pages that rest on it."""

    source: SourceLink
    used_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceGroup:
    """Sources of one kind."""

    heading: Heading
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BibliographyView:
    """The page of all sources."""

    sheet: Sheet
    groups: tuple[SourceGroup, ...]


def bibliography(reader: Reader) -> BibliographyView:
    """The page of all sources."""
    place = ListPlace(
        address="sources/",
        title="Quellen",
        summary="Worauf die Aussagen dieser Seiten beruhen, und wie die Quellen gelesen wurden.",
        template="bibliography",
        above=(authorities_link(reader),),
        languages=list_languages(reader, "source"),
    )
    groups = tuple(
        SourceGroup(heading=Heading(f"art-{kind}", reader.words(label)), sources=_of_kind(reader, kind))
        for kind, label in SOURCE_KINDS.items()
    )
    shown = tuple(group for group in groups if group.sources)
    return BibliographyView(sheet=list_sheet(reader, place, [group.heading for group in shown]), groups=shown)


def _of_kind(reader: Reader, kind: str) -> tuple[Cited, ...]:
    ids = sorted(one for one, source in reader.knowledge.sources.items() if source.kind == kind)
    found = ((one, source_link(reader, one)) for one in ids)
    return tuple(Cited(source=link, used_by=_users(reader, one)) for one, link in found if link is not None)


def _users(reader: Reader, source_id: str) -> tuple[Link, ...]:
    names = reader.knowledge.referrers.get(("source", source_id), ())
    pages = (name for name in names if name[0] in {"guide", "process", "practice", "authority", "topic"})
    return tuple(reader.link(name) for name in pages)
