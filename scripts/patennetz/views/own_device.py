"""Pages about the reader's own device: what is kept there, and dates for the calendar."""

from dataclasses import dataclass

from patennetz.views.listing import ListPlace, everywhere, list_link, list_sheet
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader

DEVICE, DATES = "device/", "dates/"
DEVICE_TITLE = "Was auf Ihrem Gerät gespeichert ist"
DATES_TITLE = "Termine merken"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainView:
    """A page whose text stands in its template."""

    sheet: Sheet


def device(reader: Reader) -> PlainView:
    """What this site keeps on the device, and how it is deleted."""
    place = ListPlace(
        address=DEVICE,
        title=DEVICE_TITLE,
        summary="Diese Website speichert nur, was Sie selbst einstellen oder abhaken, und nur auf diesem Gerät.",
        template="device",
        languages=everywhere(reader),
        scripts=("device",),
    )
    return PlainView(sheet=list_sheet(reader, place, (Heading("gespeichert", reader.words("Gespeichert ist")),)))


def dates(reader: Reader) -> PlainView:
    """Forms that make calendar files on the device."""
    w = reader.words
    place = ListPlace(
        address=DATES,
        title=DATES_TITLE,
        summary="Tragen Sie einen Termin oder ein Ablaufdatum ein. Ihr Kalender erinnert Sie. Nichts wird gesendet.",
        template="dates",
        languages=everywhere(reader),
        scripts=("dates", "terms"),
    )
    headings = (
        Heading("ablauf", w("Wann läuft Ihre Karte ab?")),
        Heading("termin", w("Ein Termin beim Amt")),
        Heading("fristen", w("Fristen aus Bescheiden")),
    )
    return PlainView(sheet=list_sheet(reader, place, headings))


def dates_link(reader: Reader) -> Link:
    """The page that makes calendar files."""
    return list_link(reader, DATES_TITLE, DATES, everywhere(reader))
