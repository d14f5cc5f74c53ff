"""The home page: what this is, two doors, what is new, the languages."""

from dataclasses import dataclass

from patennetz.text import Localised
from patennetz.views.finder import finder_link
from patennetz.views.listing import Card, ListPlace, everywhere, list_sheet, listed
from patennetz.views.lists import (
    a_to_z_link,
    authorities_link,
    figures_link,
    glossary_link,
    newcomers_link,
    news_link,
)
from patennetz.views.news import latest
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader
from patennetz.views.statement import Way, ways
from patennetz.views.ways_in import letter_link, situation_link

_WANTED = 3
_NEW = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One of the two ways in, with what is wanted most behind it."""

    heading: Heading
    link: Link
    text: Localised
    wanted: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language of the site by its own name."""

    html_lang: str
    dir: str
    name: str
    link: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The home page of a language."""

    sheet: Sheet
    doors: tuple[Door, Door]
    news: tuple[Card, ...]
    news_link: Link
    languages: tuple[Tongue, ...]
    ways: tuple[Way, ...]
    """To Leichte Sprache and Gebärdensprache, also while there is nothing yet."""
    more: tuple[Link, ...]


def home(reader: Reader) -> HomeView:
    """The home page of a language."""
    w = reader.words
    place = ListPlace(
        address="",
        title=reader.knowledge.policy.site_name,
        summary="Wie Ausländerbehörden gut arbeiten und was Zugewanderte dort tun müssen: mit Quellen und mit Datum.",
        template="home",
        languages=everywhere(reader),
    )
    headings = (
        Heading("neu", w("Neu und geändert")),
        Heading("mehr", w("Nachschlagen")),
        Heading("sprachen", w("Sprachen")),
    )
    doors = (_newcomers(reader), _authorities(reader))
    return HomeView(
        sheet=list_sheet(reader, place, (*(door.heading for door in doors), *headings)),
        doors=doors,
        news=tuple(one for _, one in latest(reader, _NEW)),
        news_link=news_link(reader),
        languages=_tongues(reader),
        ways=ways(reader),
        more=(glossary_link(reader), figures_link(reader), a_to_z_link(reader)),
    )


def _newcomers(reader: Reader) -> Door:
    """The letter first, then the picker, then the guides."""
    return Door(
        heading=Heading("zugewanderte", reader.words("Für Zugewanderte")),
        link=newcomers_link(reader),
        text=reader.own(reader.words("Sie leben neu in Deutschland oder haben einen Brief vom Amt.")),
        wanted=(letter_link(reader), situation_link(reader), finder_link(reader)),
    )


def _authorities(reader: Reader) -> Door:
    processes = reader.knowledge.processes
    ids = sorted(listed(reader, "process"), key=lambda one: (processes[one].origin != "documented", one))
    return Door(
        heading=Heading("behoerden", reader.words("Für Behörden")),
        link=authorities_link(reader),
        text=reader.own(reader.words("Sie arbeiten in einer Ausländerbehörde und wollen etwas besser machen.")),
        wanted=tuple(reader.link(("process", one)) for one in ids[:_WANTED]),
    )


def _tongues(reader: Reader) -> tuple[Tongue, ...]:
    return tuple(
        Tongue(
            html_lang=language.html_lang,
            dir=language.dir,
            name=language.name,
            link=Link(title=reader.own(language.name), address="", language=code),
        )
        for code, language in reader.languages.items()
    )
