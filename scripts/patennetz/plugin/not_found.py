"""The pages for addresses that do not exist: one that speaks all languages, and one per language."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from jinja2 import Environment

from patennetz.interface import Words
from patennetz.plugin.address import on_site
from patennetz.plugin.frame import Surroundings, frame
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.shared_parts import SharedParts
from patennetz.text import GERMAN

TEMPLATE = "404.html"


def error_pages(env: Environment, parts: SharedParts, around: Surroundings) -> Iterator[tuple[str, str]]:
    """Path and HTML of the error pages of a language; hosts that know only one show the German one to all."""
    code = around.words.language if around.words.language in around.languages else GERMAN
    template = env.get_template(TEMPLATE)
    base = urlsplit(around.site.url).path or "/"
    spoken = tuple(around.languages.values()) if code == GERMAN else (around.languages[code],)
    outside = frame(_leaf(code, around.words), around, root=base)
    html = template.render(
        **parts.around(outside),
        spoken=[(one, around.site.words(one.code), base + on_site(one.code, "")) for one in spoken],
    )
    yield (TEMPLATE if code == GERMAN else f"{code}/{TEMPLATE}"), html


def _leaf(code: str, words: Words) -> Leaf:
    return Leaf(
        language=code,
        address=TEMPLATE,
        title=words("Seite nicht gefunden"),
        title_language=code,
        description="",
        headings=(),
        indexable=False,
        translations=(),
        available=(),
        edit_path=None,
        breadcrumbs=(),
    )
