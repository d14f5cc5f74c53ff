"""Every part of a page says which language it is in, and which way it runs."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from shared.building import Document, Site, read_site

LETTERS = {"ar": r"[\u0600-\u06ff]", "latin": r"[A-Za-zÄÖÜäöüß]"}
SENTENCE = {
    "de": re.compile(r"\b(?:und|oder|nicht|werden|eine[mnr]?|sich|über|für|wird|müssen)\b"),
    "en": re.compile(r"\b(?:and|the|this|with|must|your|are)\b"),
}
"""Words that betray the language of a running text."""
QUOTED = re.compile(r"\([^()]*\)|[„“«][^“”»]*[“”»]")
"""German official terms beside their translation, and words quoted from a letter."""
PAGES = ("de", "en", "ar")
RIGHT_TO_LEFT = {"ar", "fa"}


@pytest.fixture(scope="module")
def site(network: Path) -> Site:
    return read_site(network / "site")


def nearest(element: html.HtmlElement | None, name: str) -> str:
    while element is not None:
        if value := element.get(name):
            return str(value)
        element = element.getparent()
    return ""


def texts(document: Document) -> Iterator[tuple[html.HtmlElement, str]]:
    """Every text with the element whose language it has."""
    for text in document.all("//body//text()[normalize-space()]"):
        parent = text.getparent()
        yield (parent.getparent() if text.is_tail else parent), str(text)


def in_language(site: Site, language: str) -> Iterator[tuple[Document, html.HtmlElement, str]]:
    for document in site.values():
        if document.tree.get("lang") == language:
            for element, text in texts(document):
                yield document, element, text


def test_direction_follows_language_everywhere(site: Site) -> None:
    wrong = {
        (document.address, html.tostring(element, encoding="unicode")[:90])
        for document in site.values()
        for element in document.all("//*[@lang]")
        if element.tag != "bdi"
        and nearest(element, "dir") != ("rtl" if element.get("lang") in RIGHT_TO_LEFT else "ltr")
    }
    assert wrong == set()


@pytest.mark.parametrize("page", PAGES)
def test_arabic_letters_stand_in_arabic_parts_only(site: Site, page: str) -> None:
    wrong = {
        (document.address, text.strip()[:80])
        for document, element, text in in_language(site, page)
        if re.search(LETTERS["ar"], text) and nearest(element, "lang") not in RIGHT_TO_LEFT
    }
    assert wrong == set()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("spoken", ["de", "en"])
def test_sentences_in_another_language_say_so(site: Site, page: str, spoken: str) -> None:
    if spoken == page:
        return
    wrong = {
        (document.address, text.strip()[:80])
        for document, element, text in in_language(site, page)
        if len(SENTENCE[spoken].findall(QUOTED.sub("", text))) > 1 and nearest(element, "lang") == page
    }
    assert wrong == set()
