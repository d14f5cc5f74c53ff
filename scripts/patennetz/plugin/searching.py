"""Collects what search may find while pages are written: published pages that really are in their language."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from importlib import resources

from patennetz.plugin.leaf import Leaf
from patennetz.search.site import Entry, Result, search_files
from patennetz.text import GERMAN
from patennetz.views.search_page import KINDS

FOLDER = "assets/search/"
SEARCH = "search/"

_GLOSSARY = "glossary/"
_LISTS = frozenset(
    {"", "a-z/", "authorities/", "guides/", "law/", "new/", "newcomers/", "offices/", "practices/", "processes/"}
    | {SEARCH, "sources/"}
)
"""Pages that only name others: they would be found for everything."""
_LISTS_BELOW = ("situation/", "my-office/")
"""Where every page is such a list, but for the start of the office finder."""
_FINDER = "my-office/"

_INLINE = re.compile(r"</?(?:a|abbr|bdi|code|em|small|span|strong)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_CITATION = re.compile(r'<p class="pn-muted">.*?</p>', re.DOTALL)
_SHORT = 200


class SearchEntries:
    """What has been written so far, by language."""

    def __init__(self) -> None:
        self._entries: dict[str, list[Entry]] = {}
        self._german: dict[str, str] = {}

    def add(self, leaf: Leaf, html: str) -> None:
        """Takes a page in, where it is to be found; German pages come first and lend the others their titles."""
        if _is_list(leaf.address) or not leaf.indexable or leaf.language not in leaf.translations:
            return
        entries = self._entries.setdefault(leaf.language, [])
        if leaf.address == _GLOSSARY:
            entries.extend(_terms(leaf, html))
            return
        if leaf.language == GERMAN:
            self._german[leaf.address] = leaf.title
        entries.append(_page(leaf, html, "" if leaf.language == GERMAN else self._german.get(leaf.address, "")))

    def files(self, languages: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """Every file of search with its path from the root of the site, and the script that reads them."""
        for language in languages:
            for name, content in search_files(self._entries.get(language, ()), language).items():
                yield f"{FOLDER}{language}/{name}", content
        yield f"{FOLDER}search.js", resources.files("patennetz.search").joinpath("search.mjs").read_bytes()


def _is_list(address: str) -> bool:
    return address in _LISTS or (address.startswith(_LISTS_BELOW) and address != _FINDER)


def _page(leaf: Leaf, html: str, german_title: str) -> Entry:
    kind = leaf.address.partition("/")[0]
    result = Result(
        title=leaf.title,
        lang="" if leaf.title_language == leaf.language else leaf.title_language,
        summary=leaf.description,
        kind=kind if kind in KINDS else "other",
        headings=tuple((heading.id, heading.text) for heading in leaf.headings),
    )
    text = f"{leaf.description} {plain(html)}"
    return Entry(address=leaf.address, result=result, german_title=german_title, text=text)


def _terms(leaf: Leaf, html: str) -> Iterator[Entry]:
    """Every word of the glossary for itself: between its heading and the next."""
    ends = [html.find(f'<h2 id="{heading.id}"') for heading in leaf.headings] + [len(html)]
    for number, heading in enumerate(leaf.headings):
        section = html[ends[number] : ends[number + 1]]
        said = plain(_CITATION.sub("", section))
        result = Result(
            title=heading.text,
            lang=heading.language,
            summary=_shortened(said.removeprefix(heading.text).strip()),
            kind="glossary",
            headings=(),
        )
        yield Entry(address=f"{leaf.address}#{heading.id}", result=result, german_title="", text=plain(section))


def plain(html: str) -> str:
    """The words between the tags."""
    return " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", html))).split())


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else text[:_SHORT].rpartition(" ")[0] + " …"
