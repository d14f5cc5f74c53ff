"""Hand-written pages as pages of MkDocs, with honest notices where a translation is missing or unread."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from patennetz.interface import Words
from patennetz.pages.isolation import isolated_html
from patennetz.pages.page import Crumb, Heading
from patennetz.plugin.hand_written import Library, Source, with_operator
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.record_pages import virtual_file
from patennetz.plugin.site import Site
from patennetz.text import GERMAN


class HandWrittenPage(Page):
    """A page of docs/, rendered by MkDocs from Markdown."""

    leaf: Leaf

    def __init__(self, source: Source, leaf: Leaf, site: Site, config: MkDocsConfig) -> None:
        super().__init__(source.title, virtual_file(config, leaf.language, leaf.address), config)
        self.leaf = leaf
        self._rtl = any(one.code == source.language and one.dir == "rtl" for one in site.policy.languages)
        self._markdown = with_operator(source.markdown, site.policy.operator, site.words(source.language))
        self.edit_url = None

    def read_source(self, config: MkDocsConfig) -> None:
        """The text without its front matter, of which the engine sees nothing."""
        self.markdown, self.meta = self._markdown, {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Markdown to HTML, with the title as h1 where the text does not begin with one."""
        super().render(config, files)
        content = self.content or ""
        whole = content if "<h1" in content else f"<h1>{escape(self.leaf.title)}</h1>\n{content}"
        self.content = isolated_html(whole) if self._rtl else whole
        self.leaf = replace(self.leaf, headings=tuple(_headings(self.toc)))


def _headings(anchors: Iterable[AnchorLink]) -> Iterator[Heading]:
    for anchor in anchors:
        if anchor.level > 1:
            yield Heading(level=anchor.level, id=anchor.id, text=unescape(anchor.title))
        yield from _headings(anchor.children)


def leaf_of(address: str, source: Source, language: str, library: Library, site: Site) -> Leaf:
    """What the frame has to know about a hand-written page shown in a language."""
    fallback = source.language != language
    words = site.words(language)
    return Leaf(
        language=language,
        address=address,
        title=source.title,
        title_language=source.language,
        description=source.description,
        headings=(),
        indexable=not fallback,
        translations=tuple(code for code in _codes(site) if code in library[address]),
        available=tuple(code for code in _codes(site) if {code, GERMAN} & set(library[address])),
        edit_path=f"docs/{source.language}/{source.path.name}",
        breadcrumbs=(Crumb(title=words("Start"), address=""),),
        text_language=source.language if fallback else None,
        notice=_notice(source, words, fallback=fallback),
    )


def _notice(source: Source, words: Words, *, fallback: bool) -> str | None:
    if fallback:
        return words("Diese Seite ist noch nicht übersetzt. Sie sehen den deutschen Text.")
    if source.unreviewed:
        return words("Diese Übersetzung hat noch niemand geprüft. Verbindlich ist der deutsche Text.")
    return None


def _codes(site: Site) -> tuple[str, ...]:
    return tuple(language.code for language in site.policy.languages)
