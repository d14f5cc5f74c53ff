"""The finder of the office that is competent, and the lists by Land that need no script."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from patennetz.country.de.ags import LAENDER, Kreis, Land
from patennetz.text import GERMAN, in_german
from patennetz.views.listing import ListPlace, list_languages, list_link, list_sheet
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader

FINDER = "my-office/"
FINDER_TITLE = "Meine Ausländerbehörde finden"


@dataclass(frozen=True, slots=True, kw_only=True)
class FinderView:
    """The field for a postal code or a place, and the Länder."""

    sheet: Sheet
    offices: Link
    """Above the pages of known offices, in the reader's language where they exist there."""
    laender: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KreisRow:
    """A Kreis and the offices known there."""

    name: str
    offices: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LandView:
    """All Kreise of a Land."""

    sheet: Sheet
    kreise: tuple[KreisRow, ...]
    back: Link


def finder_link(reader: Reader) -> Link:
    """The finder."""
    return list_link(reader, FINDER_TITLE, FINDER, list_languages(reader, "guide"))


def finder(reader: Reader, kreise: Mapping[str, Kreis]) -> Iterator[FinderView | LandView]:
    """The finder and one page for every Land; nothing where the repository has no register of Kreise."""
    if not kreise:
        return
    place = ListPlace(
        address=FINDER,
        title=FINDER_TITLE,
        summary="Geben Sie Ihre Postleitzahl oder Ihren Ort ein. Die Eingabe bleibt auf Ihrem Gerät.",
        template="finder",
        languages=list_languages(reader, "guide"),
        scripts=("place-names", "finder"),
    )
    w = reader.words
    headings = (Heading("suchen", w("Postleitzahl oder Ort")), Heading("laender", w("Nach Ländern")))
    yield FinderView(
        sheet=list_sheet(reader, place, headings),
        offices=list_link(reader, "Behörden", "offices/", list_languages(reader, "authority")),
        laender=tuple(_land_link(reader, land) for land in sorted(LAENDER, key=lambda land: land.name)),
    )
    for land in LAENDER:
        yield _land(reader, land, [one for one in kreise.values() if one.land == land.code])


def _land(reader: Reader, land: Land, kreise: list[Kreis]) -> LandView:
    place = ListPlace(
        address=f"{FINDER}{land.code}/",
        title=FINDER_TITLE,
        summary="Alle Kreise und kreisfreien Städte, mit den Behörden, die wir dort kennen.",
        template="finder_land",
        above=(finder_link(reader),),
        languages=list_languages(reader, "guide"),
    )
    rows = tuple(
        KreisRow(name=kreis.full_name, offices=_offices(reader, kreis))
        for kreis in sorted(kreise, key=lambda one: one.name)
    )
    sheet = replace(list_sheet(reader, place), title=in_german(land.name))
    return LandView(sheet=sheet, kreise=rows, back=finder_link(reader))


def _offices(reader: Reader, kreis: Kreis) -> tuple[Link, ...]:
    """The offices whose own key lies in the Kreis."""
    return tuple(
        reader.link(("authority", one))
        for one, office in sorted(reader.knowledge.authorities.items())
        if office.status == "published" and office.withdrawn is None and office.ags and office.ags.startswith(kreis.ags)
    )


def _land_link(reader: Reader, land: Land) -> Link:
    here = reader.code in list_languages(reader, "guide")
    return Link(title=in_german(land.name), address=f"{FINDER}{land.code}/", language=reader.code if here else GERMAN)
