"""Pages that list: groups of cards, the same for every kind."""

from collections.abc import Iterable
from dataclasses import dataclass

from patennetz.model.common import Kept
from patennetz.model.knowledge import Name
from patennetz.text import GERMAN, Localised, in_german
from patennetz.views.addresses import due_languages, site_languages
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader
from patennetz.views.sheets import home_link


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One record in a list: what it is, and one line why it matters."""

    link: Link
    text: Localised | None = None
    names: str = ""
    """German names that go before the facts."""
    facts: str = ""
    """In the language of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Cards that belong together."""

    heading: Heading
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingView:
    """A list with its groups; an empty list says so."""

    sheet: Sheet
    groups: tuple[Group, ...]
    empty: str
    """What to say where there is nothing yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlace:
    """A list page by its German words."""

    address: str
    title: str
    summary: str
    template: str = "listing"
    above: tuple[Link, ...] = ()
    """Links between the home page and this list."""
    languages: tuple[str, ...]
    scripts: tuple[str, ...] = ()


def list_sheet(reader: Reader, place: ListPlace, headings: Iterable[Heading] = ()) -> Sheet:
    """The sheet of a list, whose own words exist in all its languages."""
    return Sheet(
        language=reader.code,
        address=place.address,
        title=reader.own(reader.words(place.title)),
        summary=reader.own(reader.words(place.summary)),
        template=place.template,
        crumbs=(home_link(reader), *place.above) if place.address else (),
        headings=tuple(headings),
        translations=place.languages,
        available=place.languages,
        scripts=place.scripts,
    )


def listing(reader: Reader, place: ListPlace, groups: Iterable[Group]) -> ListingView:
    """A list page; groups without cards are left out."""
    shown = tuple(group for group in groups if group.cards)
    sheet = list_sheet(reader, place, [group.heading for group in shown])
    return ListingView(sheet=sheet, groups=shown, empty=reader.words("Hier gibt es noch keine Einträge."))


def card(reader: Reader, name: Name, facts: str = "", audience: str = "peer") -> Card:
    """The card of a record."""
    record = reader.knowledge.of(name[0])[name[1]]
    text = reader.summary(name, record.summary) if isinstance(record, Kept) else None
    return Card(link=reader.link(name, audience), text=text, facts=facts)


def listed(reader: Reader, kind: str) -> tuple[str, ...]:
    """Ids of the published records of a kind, in the order of their titles."""
    records = reader.knowledge.of(kind)
    ids = (one for one, record in records.items() if not isinstance(record, Kept) or record.status == "published")
    return tuple(sorted(ids, key=lambda one: (reader.title((kind, one)).text.casefold(), one)))


def list_languages(reader: Reader, kind: str) -> tuple[str, ...]:
    """The languages in which the list of a kind exists."""
    if kind in {"topic_newcomer", "topic_peer"}:
        return due_languages(reader.knowledge, "topic", kind.removeprefix("topic_"))
    return due_languages(reader.knowledge, kind)


def everywhere(reader: Reader) -> tuple[str, ...]:
    """All languages of the site."""
    return site_languages(reader.knowledge)


def list_link(reader: Reader, title: str, address: str, languages: tuple[str, ...]) -> Link:
    """A link to a list: in the reader's language where the list exists there, else in German."""
    here = reader.code in languages
    shown = reader.own(reader.words(title)) if here else in_german(title)
    return Link(title=shown, address=address, language=reader.code if here else GERMAN)
