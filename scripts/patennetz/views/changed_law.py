"""What readers are told where a cited section changed after the text was written or reviewed."""

from collections.abc import Iterator

from patennetz.checks.law_changes import changed_places
from patennetz.interface import formats
from patennetz.model.knowledge import Name
from patennetz.views.parts import Notice
from patennetz.views.reader import Reader


def changed_law_notices(reader: Reader, name: Name) -> Iterator[Notice]:
    """One notice with all sections that changed, the earliest day somebody looked, and what to do."""
    found = {(one.law, one.section): one for one in changed_places(reader.law_context, name, reader.law_changes)}
    if not found:
        return
    w = reader.words
    places = [
        w("§ {section} {law} (geändert am {day})", section=section, law=law, day=reader.day(one.day))
        for (law, section), one in sorted(found.items())
    ]
    since = min(one.since for one in found.values())
    yield Notice(
        kind="law-changed",
        title=w("Das Gesetz wurde geändert"),
        text=w(
            "Der Text auf dieser Seite hat den Stand vom {day}. Danach wurde geändert, worauf er sich beruft: "
            "{places}. "
            "Fragen Sie nach, ob der Text noch stimmt.",
            day=reader.day(since),
            places=formats.joined(places, reader.locale),
        ),
    )
