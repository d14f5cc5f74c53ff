"""The page of an act: which sections our pages cite, when they changed, who cites them."""

from dataclasses import dataclass

from patennetz.country.de.law import section_of
from patennetz.country.de.target import order
from patennetz.model.law import LawRegister
from patennetz.text import GERMAN, in_german
from patennetz.views.citing import Citing
from patennetz.views.listing import Card, Group, ListingView, ListPlace, list_languages, listing
from patennetz.views.lists import authorities_link
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader
from patennetz.views.sheets import home_link, list_link

_RECENT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A section that pages of ours cite."""

    anchor: str
    number: str
    heading: str
    added: str
    changed: tuple[str, ...]
    """Days on which its text was seen to change, the latest first, in words."""
    cited_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LawView:
    """What the register of an act says, as far as our pages need it."""

    sheet: Sheet
    law: str
    official_url: str
    as_of: str
    last_change: str
    licence: str
    origin: str
    sections: tuple[SectionView, ...]
    recent: tuple[tuple[str, str], ...]
    """Day and section of the latest changes anywhere in the act."""


def law_view(reader: Reader, register: LawRegister, citing: Citing) -> LawView:
    """The page of an act."""
    cited = {section: names for (law, section), names in citing.by_section.items() if law == register.id}
    sections = tuple(_section(reader, register, section, cited[section]) for section in sorted(cited, key=order))
    return LawView(
        sheet=_sheet(reader, register, sections),
        law=register.law,
        official_url=register.official_url,
        as_of=reader.day(register.as_of),
        last_change=reader.day(register.last_change_seen),
        licence=register.licence,
        origin=register.source,
        sections=sections,
        recent=_recent(reader, register),
    )


def _sheet(reader: Reader, register: LawRegister, sections: tuple[SectionView, ...]) -> Sheet:
    w = reader.words
    headings = [Heading("register", w("Stand des Registers"))]
    headings += [Heading("zitiert", w("Hier zitierte Paragrafen"))] if sections else []
    headings += [Heading("aenderungen", w("Letzte Änderungen"))]
    summary = w("Paragrafen, die auf diesen Seiten zitiert werden, mit den Tagen ihrer Änderung.")
    return Sheet(
        language=reader.code,
        address=f"law/{register.id}/",
        title=in_german(register.title),
        summary=reader.own(summary),
        template="law",
        crumbs=(home_link(reader), authorities_link(reader), list_link(reader, "Gesetze", "law/")),
        headings=tuple(headings),
        translations=(GERMAN,),
        available=(GERMAN,),
        edit_path=reader.knowledge.origins["law", register.id].path,
    )


def _section(reader: Reader, register: LawRegister, number: str, names: tuple[tuple[str, str], ...]) -> SectionView:
    section = section_of(register, number)
    pages = tuple(name for name in names if name[0] in {"guide", "process", "practice", "topic", "authority", "term"})
    return SectionView(
        anchor=f"p{number}",
        number=number,
        heading=(section.heading or "") if section else "",
        added=reader.day(section.added) if section and section.added else "",
        changed=tuple(reader.day(day) for day in sorted(section.changed, reverse=True)) if section else (),
        cited_by=tuple(reader.link(name) for name in pages),
    )


def _recent(reader: Reader, register: LawRegister) -> tuple[tuple[str, str], ...]:
    changes = [(day, section) for section in register.sections for day in section.changed]
    latest = sorted(changes, key=lambda one: (-one[0].toordinal(), order(one[1].n)))[:_RECENT]
    return tuple((reader.day(day), f"§ {section.n} {section.heading or ''}".strip()) for day, section in latest)


def laws(reader: Reader, citing: Citing) -> ListingView:
    """The list of acts, those our pages cite most first."""
    place = ListPlace(
        address="law/",
        title="Gesetze",
        summary="Gesetze und Verordnungen, deren Zitate auf diesen Seiten gegen ein Register mit Datum geprüft werden.",
        above=(authorities_link(reader),),
        languages=list_languages(reader, "law"),
    )
    counts = {law: sum(1 for act, _ in citing.by_section if act == law) for law in reader.knowledge.laws}
    ordered = sorted(reader.knowledge.laws.values(), key=lambda law: (-counts[law.id], law.law))
    cards = tuple(
        Card(
            link=Link(title=in_german(law.law), address=f"law/{law.id}/", language=GERMAN),
            text=in_german(law.title),
            facts=reader.words.plural("{n} Paragraf hier zitiert", "{n} Paragrafen hier zitiert", counts[law.id]),
        )
        for law in ordered
    )
    heading = Heading("gesetze", reader.words("Alle Gesetze"))
    return listing(reader, place, [Group(heading=heading, cards=cards)])
