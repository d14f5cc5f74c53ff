"""Prints views with templates: autoescape on, nothing undefined passes."""

from functools import cache
from typing import Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined

from patennetz.pages.page import Crumb, Heading, Page
from patennetz.pages.prose import Prose, resolved
from patennetz.text import GERMAN
from patennetz.views.parts import Sheet
from patennetz.views.reader import Reader


class View(Protocol):
    """Anything with a sheet."""

    @property
    def sheet(self) -> Sheet:
        """What every page has."""
        ...


@cache
def environment() -> Environment:
    """The templates of the package."""
    loader = PackageLoader("patennetz.pages", "templates")
    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def page(view: View, reader: Reader, prose: Prose) -> Page:
    """The finished page of a view."""
    sheet = view.sheet
    template = environment().get_template(f"{sheet.template}.html.j2")
    html = template.render(view=view, sheet=sheet, reader=reader, prose=prose, _=reader.words)
    depth = sheet.address.count("/")
    shown = sheet.title.language
    fallback = any(notice.kind == "not-translated" for notice in sheet.notices)
    return Page(
        language=sheet.language,
        address=sheet.address,
        title=sheet.title.text,
        title_language=shown,
        description=sheet.summary.text,
        html=resolved(html, depth, int(sheet.language != GERMAN)),
        headings=tuple(
            Heading(level=2, id=heading.id, text=heading.text, language=heading.language) for heading in sheet.headings
        ),
        content_language=GERMAN if fallback else sheet.language,
        indexable=sheet.indexable,
        translations=sheet.translations,
        available=sheet.available,
        edit_path=sheet.edit_path,
        breadcrumbs=tuple(Crumb(title=link.title.text, address=link.address) for link in sheet.crumbs),
        updated=sheet.updated,
        scripts=sheet.scripts,
    )
