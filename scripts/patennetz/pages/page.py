"""What a rendered page is, for whoever puts it into a site."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of the page, known from its view: nobody has to parse the HTML."""

    level: int
    """2 or 3; the one h1 is the title."""
    id: str
    """The anchor, the same in every language."""
    text: str
    """Plain text."""
    language: str = ""
    """Code of its language where that is not the page's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A step on the way from the home page to this page."""

    title: str
    address: str
    """Relative to the root of the site's language, such as `guides/`; empty for the home page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A finished page: a trusted HTML fragment and what the frame around it has to know."""

    language: str
    """Code of the site language it belongs to."""
    address: str
    """Relative to the root of its language, ending in a slash; empty for the home page."""
    title: str
    """Plain text for the title element and the navigation."""
    title_language: str
    """Code of the language the title is really in."""
    description: str
    """Plain text for the meta element."""
    html: str
    """The fragment, with exactly one h1."""
    headings: tuple[Heading, ...] = ()
    content_language: str
    """Code of the language most of the text is really in."""
    indexable: bool = True
    """False for fallback pages: noindex, not in the sitemap, not in hreflang."""
    translations: tuple[str, ...]
    """Codes of the languages in which this address really is a translation (or the German source)."""
    available: tuple[str, ...]
    """Codes of the languages in which this address exists at all, fallback pages included."""
    edit_path: str | None = None
    """The file to edit, POSIX, from the root of the repository."""
    breadcrumbs: tuple[Crumb, ...] = ()
    updated: date | None = None
    """The last change in substance."""
    scripts: tuple[str, ...] = ()
    """Names of the scripts the page can use, without folder and ending; it works without them."""
