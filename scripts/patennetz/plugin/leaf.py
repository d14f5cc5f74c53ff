"""What the frame has to know about a page, wherever its text comes from."""

from dataclasses import dataclass
from datetime import date

from patennetz.pages.page import Crumb, Heading
from patennetz.pages.page import Page as RecordPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page of the site, from records or written by hand."""

    language: str
    address: str
    title: str
    title_language: str
    description: str
    headings: tuple[Heading, ...]
    indexable: bool
    translations: tuple[str, ...]
    available: tuple[str, ...]
    edit_path: str | None
    breadcrumbs: tuple[Crumb, ...]
    updated: date | None = None
    text_language: str | None = None
    """Code of the language of the whole text where it is not the page's own."""
    notice: str | None = None
    """Said above the text, in the language of the page."""
    scripts: tuple[str, ...] = ()
    """Names of the scripts the page can use."""


def of_record(page: RecordPage) -> Leaf:
    """A record page; its notices and the languages of its texts stand in its fragment."""
    return Leaf(
        language=page.language,
        address=page.address,
        title=page.title,
        title_language=page.title_language,
        description=page.description,
        headings=page.headings,
        indexable=page.indexable,
        translations=page.translations,
        available=page.available,
        edit_path=page.edit_path,
        breadcrumbs=page.breadcrumbs,
        updated=page.updated,
        scripts=page.scripts,
    )
