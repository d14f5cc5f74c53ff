"""Sources as they are cited below statements and listed in the bibliography."""

from patennetz.model.source import Source
from patennetz.views.labels import SEEN, SOURCE_KINDS
from patennetz.views.parts import SourceLink
from patennetz.views.reader import Reader


def source_link(reader: Reader, source_id: str) -> SourceLink | None:
    """A source for the reader; None where it could not be read."""
    if source_id not in reader.sources:
        source = reader.knowledge.sources.get(source_id)
        if source is None:
            return None
        reader.sources[source_id] = _source_link(reader, source)
    return reader.sources[source_id]


def _source_link(reader: Reader, source: Source) -> SourceLink:
    return SourceLink(
        id=source.id,
        title=source.title,
        language=source.language,
        publisher=source.publisher,
        kind=reader.label(SOURCE_KINDS, source.kind),
        date=reader.when(source.published) if source.published else "",
        seen=reader.label(SEEN, source.seen),
        url="" if source.is_copy else source.url,
    )


def source_links(reader: Reader, source_ids: tuple[str, ...]) -> tuple[SourceLink, ...]:
    """Several sources, each once, in the order they are named."""
    found = (source_link(reader, source_id) for source_id in dict.fromkeys(source_ids))
    return tuple(link for link in found if link is not None)
