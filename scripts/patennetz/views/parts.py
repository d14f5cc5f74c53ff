"""Parts that recur in views: links, headings, facts, notices, the state of a record."""

from dataclasses import dataclass
from datetime import date

from patennetz.text import Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link inside the site."""

    title: Localised
    address: str
    """Relative to the root of its language; may end in `#anchor`."""
    language: str
    """The language tree the target lies in: German where the reader's language has no such page."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A section of the page, known to the table of contents."""

    id: str
    text: str
    """In the language of the page, unless another is named."""
    language: str = ""
    """Code of the language of the text where that is another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A parameter as it is shown: its value today, or honestly nothing."""

    id: str
    label: Localised
    text: str
    """Value with unit in the reader's language; empty where nobody has sourced it."""
    valid: str
    """From when to when, in words; empty where the sources do not say."""
    basis: str
    """The citation, as it is written in German."""
    source: "SourceLink | None"
    unknown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLink:
    """A source as it is cited below a statement."""

    id: str
    title: str
    language: str
    publisher: str
    kind: str
    """In the language of the page."""
    date: str
    """When it was published, in words; empty where unknown."""
    seen: str
    """How it was seen, in the language of the page."""
    url: str
    """Empty for copies, which are named and not offered as links."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLink:
    """A German official term beside the reader's word for it."""

    id: str
    german: str
    translation: str
    """Empty in German, and where there is none."""
    is_own: bool
    """Our own rendering, without a source."""
    definition: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLine:
    """How far a record can be trusted, in words."""

    status: str
    written: str
    changed: str
    reviewed: str
    """Empty while nobody has reviewed it."""
    maintainer: Localised
    sources: int
    languages: tuple[tuple[str, str], ...]
    """Code and own name of the languages the page really exists in."""
    stale: str
    """A sentence where the record is older than the policy allows, else empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the reader has to know before relying on the page."""

    kind: str
    """not-translated | partly-translated | unreviewed | outdated | draft | retired | retracted | law-changed."""
    title: str
    text: str
    more: Localised | None = None
    """What editors say about it."""
    link: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What every page has, whatever it is about."""

    language: str
    address: str
    title: Localised
    summary: Localised
    template: str
    """Name of the page template."""
    audience: str = "peer"
    """For whom the page is: links to topics lead to the page for the same audience."""
    crumbs: tuple[Link, ...] = ()
    siblings: tuple[Link, ...] = ()
    headings: tuple[Heading, ...] = ()
    notices: tuple[Notice, ...] = ()
    state: StateLine | None = None
    sources: tuple[SourceLink, ...] = ()
    citation: str = ""
    """How to cite this page."""
    translations: tuple[str, ...]
    available: tuple[str, ...]
    indexable: bool = True
    edit_path: str | None = None
    updated: date | None = None
    scripts: tuple[str, ...] = ()
    """Names of the scripts that add comforts to this page."""

    def heading(self, heading_id: str) -> Heading | None:
        """The heading of a section, None where the page has no such section."""
        return next((heading for heading in self.headings if heading.id == heading_id), None)
