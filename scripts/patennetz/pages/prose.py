"""Texts as HTML for one reader: parameters filled in, citations and terms linked, languages marked."""

import re
from collections.abc import Callable
from functools import cached_property

from markupsafe import Markup, escape

from patennetz.country.de.citations import Citation, find
from patennetz.country.de.law_names import LawName, law_name
from patennetz.interface.german import behind
from patennetz.model.links import Placeholder, placeholders
from patennetz.pages.beside import drawn_in, says
from patennetz.pages.isolation import isolated
from patennetz.pages.markdown import block
from patennetz.text import GERMAN, Localised, State
from patennetz.views.figures import figure
from patennetz.views.parts import Link, SourceLink
from patennetz.views.reader import Reader
from patennetz.views.terms import term_link

_CITING = re.compile(r"§|\bArt|\bPara|Anlage")
_ROOT, _HERE = "\x00", "\x01"
"""Stand for the way up to the root of the site and of the language until the page is known; no record holds them."""


class Prose:
    """How texts become HTML for one reader; what it makes is kept, for texts recur."""

    def __init__(self, reader: Reader, audience: str = "peer") -> None:
        self._reader = reader
        self._audience = audience
        self._blocks: dict[tuple[str, str], Markup] = {}
        self._inlines: dict[tuple[str, str], Markup] = {}
        self._words: dict[str, Markup] = {}
        self._cites: dict[str, Markup] = {}
        self._anchors: dict[tuple[str, ...], Markup] = {}
        self._sources: dict[str, Markup] = {}
        self._plain = {code: isolated if one.dir == "rtl" else escape for code, one in reader.languages.items()}
        self._in_german = Markup("" if reader.is_german else ' hreflang="de"')
        self._rtl = reader.language.dir == "rtl"

    def block(self, text: Localised) -> Markup:
        """A running text in the safe Markdown subset, marked with its language where that is another."""
        key = (text.text, text.language)
        if key not in self._blocks:
            inline = self._inline_of(text.language)
            once = drawn_in(text.text, self._german_of)
            html = block(once, inline, lambda target, content: self._anchor(target, content, text.language))
            self._blocks[key] = self._marked("div", html, text.language)
        return self._old_block(text, self._blocks[key]) if text.state is State.OUTDATED else self._blocks[key]

    def inline(self, text: Localised) -> Markup:
        """A short text without Markdown."""
        key = (text.text, text.language)
        if key not in self._inlines:
            self._inlines[key] = self._marked("span", self._inline_of(text.language)(text.text), text.language)
        return self._old_inline(text, self._inlines[key]) if text.state is State.OUTDATED else self._inlines[key]

    def source(self, text: Localised) -> Markup:
        """The German text beneath an unreviewed translation; the caller marks its language."""
        return block(
            text.german, self._inline_of(GERMAN), lambda target, content: self._anchor(target, content, GERMAN)
        )

    @cached_property
    def is_german(self) -> Markup:
        """Attributes of an element that holds German words and nothing else; they keep it in order, too."""
        if self._reader.is_german:
            return Markup("")
        return Markup(' lang="de" dir="ltr"') if self._rtl else Markup(' lang="de"')

    def german(self, text: str) -> Markup:
        """A German word or name inside the reader's text, kept in order."""
        if self._reader.is_german:
            return escape(text)
        if text not in self._words:
            self._words[text] = Markup('<bdi lang="de" dir="ltr">{}</bdi>').format(text)
        return self._words[text]

    def name(self, text: str, language: str = GERMAN) -> Markup:
        """A proper name or title in its own language."""
        if language == self._reader.code:
            return escape(text)
        return Markup('<bdi lang="{}">{}</bdi>').format(language, text)

    def own(self, text: str) -> Markup:
        """A text in the reader's language that holds dates, numbers or German words."""
        return isolated(text) if self._rtl else escape(text)

    def cited(self, citation: str, title: Localised) -> Markup:
        """How to cite a page; a title in another language says so."""
        if title.language == self._reader.code:
            return self.own(citation)
        before, shown, after = citation.partition(title.text)
        return self.own(before) + self.name(shown, title.language) + self.own(after)

    def law(self, text: str) -> Markup:
        """A citation, linked to the register it was checked against."""
        if text not in self._cites:
            citations = find(text, self._laws)
            self._cites[text] = self._cited(text, citations[0]) if citations else self.german(text)
        return self._cites[text]

    def href(self, link: Link) -> str:
        """The address of a link from the root of the site; the page resolves the root."""
        if link.language == self._reader.code:
            return _HERE + link.address
        return _ROOT + ("" if link.language == GERMAN else f"{link.language}/") + link.address

    def source_href(self, source_id: str) -> str:
        """Where a source stands in the bibliography, which is German."""
        return f"{_ROOT}sources/#{source_id}"

    def source_ref(self, source: SourceLink | None) -> Markup:
        """The short citation of a source beside a statement, linked to the bibliography; empty without a source."""
        if source is None:
            return Markup("")
        if source.id not in self._sources:
            named = self.german(source.publisher)
            text = Markup("{}, {}").format(named, self.own(source.date)) if source.date else named
            link = '<a class="pn-ref" href="{}"{}>{}</a>'
            self._sources[source.id] = Markup(link).format(self.source_href(source.id), self._in_german, text)
        return self._sources[source.id]

    def anchor(self, link: Link, suffix: str = "") -> Markup:
        """A link with its title, saying so where it leads to a German page."""
        title = link.title
        key = (link.address, link.language, title.text, title.language, title.state, suffix)
        if key not in self._anchors:
            self._anchors[key] = self._linked(link, suffix)
        return self._anchors[key]

    def _linked(self, link: Link, suffix: str) -> Markup:
        html = Markup('<a href="{}{}">{}</a>').format(self.href(link), suffix, self._title(link.title))
        if link.language == self._reader.code:
            return html
        return Markup('{} <span class="pn-lang">({})</span>').format(html, self.name("Deutsch"))

    def _title(self, text: Localised) -> Markup:
        """The words of a link: what is cited in them is no link of its own."""
        html = self._marked("span", self._plain[text.language](text.text), text.language)
        return self._old_inline(text, html) if text.state is State.OUTDATED else html

    def _inline_of(self, language: str) -> Callable[[str], Markup]:
        plain = self._plain[language]
        return lambda text: self._filled(text, plain, language)

    def _filled(self, text: str, plain: Callable[[str], Markup], language: str) -> Markup:
        """Text with the values of its parameters and with its citations linked."""
        if "{" not in text:
            return self._citing(text, plain)
        out: list[Markup] = []
        position = 0
        for inserted in placeholders(text):
            out.append(self._citing(text[position : inserted.start], plain))
            out.append(self._parameter(inserted, text, language))
            position = inserted.end
        out.append(self._citing(text[position:], plain))
        return Markup("").join(out)

    def _citing(self, text: str, plain: Callable[[str], Markup]) -> Markup:
        if not _CITING.search(text):
            return plain(text)
        out: list[Markup] = []
        position = 0
        for citation in find(text, self._laws):
            out.append(plain(text[position : citation.start]))
            out.append(self._cited(text[citation.start : citation.end], citation))
            position = citation.end
        out.append(plain(text[position:]))
        return Markup("").join(out)

    def _cited(self, written: str, citation: Citation) -> Markup:
        """A citation as a link to our page about the act, with the heading of the section as its title."""
        target = next((one for one in citation.targets if one.law), None)
        register = self._reader.knowledge.laws.get(target.law or "") if target else None
        if target is None or register is None:
            return self.german(written)
        href = f"{_ROOT}law/{register.id}/#p{target.section}"
        return Markup('<a href="{}"{}>{}</a>').format(href, self.is_german, written)

    def _parameter(self, inserted: Placeholder, text: str, language: str) -> Markup:
        """The value of a parameter as the language of the text writes it there, linked to its source."""
        if not self._reader.has(("parameter", inserted.id)):
            return escape(text[inserted.start : inserted.end])
        reader = self._reader if language == self._reader.code else self._reader.in_german
        shown = figure(reader, inserted.id)
        href = self.href(self._reader.link(("parameter", inserted.id)))
        amount = shown.text or reader.words("noch nicht bekannt")
        if language.partition("-")[0] == GERMAN:
            amount = behind(text[: inserted.start], amount)
        return Markup('<a href="{}">{}</a>').format(href, amount if reader.is_german else self.own(amount))

    def _anchor(self, target: str, content: Markup, language: str) -> Markup:
        kind, _, record_id = target.partition(":")
        if kind == "https":
            return Markup('<a href="{}" rel="noopener">{}</a>').format(target, content)
        if kind == "term":
            return self._term(record_id, content, language)
        if not self._reader.has((kind, record_id)):
            return content
        link = self._reader.link((kind, record_id), self._audience)
        html = Markup('<a href="{}">{}</a>').format(self.href(link), content)
        if link.language == self._reader.code:
            return html
        return Markup('{} <span class="pn-lang">({})</span>').format(html, self.name("Deutsch"))

    def _term(self, term_id: str, content: Markup, language: str) -> Markup:
        """A term with the German word beside it, and its definition one tap away."""
        term = term_link(self._reader, term_id)
        if term is None:
            return content
        href = self.href(self._reader.link(("term", term_id)))
        link = Markup('<a href="{}">{}</a>').format(href, content)
        if language == GERMAN or says(content.striptags(), term.german):
            return link
        return Markup("{} ({})").format(link, self.german(term.german))

    def _german_of(self, term_id: str) -> str:
        term = term_link(self._reader, term_id)
        return term.german if term else ""

    def _marked(self, tag: str, html: Markup, language: str) -> Markup:
        """HTML in another language than the page, saying so to browsers and screen readers."""
        if language == self._reader.code:
            return html
        shown = self._reader.languages[language]
        return Markup('<{0} lang="{1}" dir="{2}">{3}</{0}>').format(tag, shown.html_lang, shown.dir, html)

    def _old_inline(self, text: Localised, html: Markup) -> Markup:
        """An outdated short text, with the current German one as its title."""
        note = self._reader.words("Übersetzung veraltet")
        marked = '<span class="pn-old">{} <span class="pn-old-note" title="{}">⚠ {}</span></span>'
        return Markup(marked).format(html, text.german, note)

    def _old_block(self, text: Localised, html: Markup) -> Markup:
        """An outdated running text, with the current German one to unfold."""
        note = self._reader.words("Übersetzung veraltet")
        current = self.block(Localised(text.german, GERMAN, State.MISSING, text.german))
        marked = '<div class="pn-old">{}<details><summary>⚠ {}</summary>{}</details></div>'
        return Markup(marked).format(html, note, current)

    @cached_property
    def _laws(self) -> tuple[LawName, ...]:
        laws = self._reader.knowledge.laws.values()
        return tuple(law_name(register.id, register.law, register.title) for register in laws)


def resolved(html: str, depth: int, language_depth: int) -> str:
    """The finished HTML of a page `depth` folders below its language, which lies `language_depth` below the site."""
    here = html.replace(_HERE, "../" * depth or "./")
    return here.replace(_ROOT, "../" * (depth + language_depth) or "./")
