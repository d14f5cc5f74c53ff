"""The navigation: sections and their lists only, since every link costs on every page."""

from collections.abc import Collection
from dataclasses import dataclass

from patennetz.interface import Words


@dataclass(frozen=True, slots=True)
class Entry:
    """A list or a hand-written page in the navigation."""

    address: str
    """From the root of the language."""
    german: str


@dataclass(frozen=True, slots=True)
class Section:
    """Entries for the same readers."""

    german: str
    entries: tuple[Entry, ...]
    more: tuple[Entry, ...] = ()
    """Named in the footer only: the menu above the page stays short."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the navigation in the words of a language."""

    address: str
    title: str


@dataclass(frozen=True, slots=True)
class Group:
    """A section in the words of a language, with what exists of it there."""

    title: str
    links: tuple[Link, ...]
    more: tuple[Link, ...] = ()
    """For the footer only."""


HOME = Entry("", "Start")

SECTIONS = (
    Section(
        "Für Zugewanderte",
        (
            Entry("newcomers/", "Themen"),
            Entry("letter/", "Ich habe einen Brief"),
            Entry("guides/", "Ratgeber"),
            Entry("glossary/", "Wörter vom Amt"),
        ),
        (
            Entry("my-office/", "Meine Ausländerbehörde finden"),
            Entry("dates/", "Termine merken"),
        ),
    ),
    Section(
        "Für Behörden",
        (
            Entry("authorities/", "Themen"),
            Entry("processes/", "Musterprozesse"),
            Entry("practices/", "Gute Praxis"),
            Entry("offices/", "Behörden"),
        ),
    ),
    Section(
        "Nachschlagen",
        (
            Entry("a-z/", "A bis Z"),
            Entry("figures/", "Gebühren und Fristen"),
            Entry("law/", "Gesetze"),
            Entry("sources/", "Quellen"),
            Entry("new/", "Neu und geändert"),
        ),
    ),
)

ABOUT = (
    Entry("about/", "Über dieses Angebot"),
    Entry("contributing/", "Mitmachen"),
    Entry("accessibility/", "Barrierefreiheit"),
    Entry("privacy/", "Datenschutz"),
    Entry("device/", "Was auf Ihrem Gerät gespeichert ist"),
    Entry("imprint/", "Impressum"),
)


def groups(addresses: Collection[str], words: Words) -> tuple[Group, ...]:
    """The sections with the lists that exist in a language; a section without any is left out."""
    named = (
        Group(words(section.german), links(section.entries, addresses, words), links(section.more, addresses, words))
        for section in SECTIONS
    )
    return tuple(group for group in named if group.links)


def links(entries: tuple[Entry, ...], addresses: Collection[str], words: Words) -> tuple[Link, ...]:
    """The entries that exist in a language."""
    return tuple(Link(entry.address, words(entry.german)) for entry in entries if entry.address in addresses)


def main_links(addresses: Collection[str], words: Words) -> tuple[Link, ...]:
    """The short navigation of the header: home, and the first list of every section."""
    home = links((HOME,), addresses, words)
    return home + tuple(Link(group.links[0].address, group.title) for group in groups(addresses, words))


def group_of(address: str, among: tuple[Group, ...]) -> Group | None:
    """The section a page belongs to, where that section offers a choice."""
    for group in among:
        if len(group.links) > 1 and any(address.startswith(link.address) for link in group.links):
            return group
    return None
