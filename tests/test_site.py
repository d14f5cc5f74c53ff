"""A miniature of the whole repository and every page it becomes; `make accept` takes the present pages as expected."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
from lxml import html as lxml_html

from patennetz.pages.page import Page
from patennetz.pages.site import pages
from shared.miniature import SITE_URL, TODAY, miniature
from shared.repository import Compare

EXPECTED = Path(__file__).parent / "site" / "expected"
LANGUAGES = ("de", "en", "ar")

Name = tuple[str, str]
"""Language and address."""


@cache
def site(today: date = TODAY) -> Mapping[Name, Page]:
    knowledge = miniature(today).knowledge
    made = [page for language in LANGUAGES for page in pages(knowledge, language, today, SITE_URL)]
    by_name = {(page.language, page.address): page for page in made}
    assert len(by_name) == len(made), "two pages have the same address"
    return by_name


def file_of(name: Name) -> Path:
    language, address = name
    return EXPECTED / language / f"{address.rstrip('/') or 'index'}.html"


def printed(page: Page) -> str:
    """What the frame is told, then the fragment."""
    facts = {
        "title": f"{page.title} ({page.title_language})",
        "description": page.description,
        "content language": page.content_language,
        "indexable": "yes" if page.indexable else "no",
        "translations": ", ".join(page.translations),
        "available": ", ".join(page.available),
        "edit": page.edit_path or "",
        "breadcrumbs": " > ".join(f"{crumb.title} ({crumb.address})" for crumb in page.breadcrumbs),
        "headings": " | ".join(f"{heading.text} (#{heading.id})" for heading in page.headings),
        "updated": page.updated.isoformat() if page.updated else "",
    }
    head = "".join(f"{key}: {value}".rstrip() + "\n" for key, value in facts.items())
    return f"<!--\n{head}-->\n{page.html.strip()}\n"


def text_of(language: str, address: str, today: date) -> str:
    """The words of a page on a day, spaces collapsed."""
    words = (str(text) for text in lxml_html.fromstring(site(today)[language, address].html).itertext())
    return " ".join(" ".join(words).split())


def values(page: Page, attribute: str) -> list[str]:
    """The values of an attribute, in the order of the page."""
    nodes = lxml_html.fromstring(page.html).iter()
    return [value for node in nodes if (value := node.get(attribute)) is not None]


def test_problems_of_the_miniature(matches: Compare) -> None:
    loaded = miniature()
    places = ((problem, problem.place) for problem in loaded.problems)
    lines = [f"{place.path}:{place.line}:{place.column} {one.severity} {one.rule}\n" for one, place in places]
    matches(EXPECTED / "problems.txt", "".join(lines))
    assert loaded.errors == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_exactly_the_expected_ones(language: str, matches: Compare, request: pytest.FixtureRequest) -> None:
    made = {file_of(name): page for name, page in site().items() if name[0] == language}
    known = set((EXPECTED / language).rglob("*.html"))
    if request.config.getoption("--accept"):
        for gone in known - set(made):
            gone.unlink()
        for file, page in made.items():
            matches(file, printed(page))
    assert {file for file in known if file.is_file()} | (set(made) - known) == set(made)
    assert sorted(set(made) - {file for file in made if file.is_file()}) == []


@pytest.mark.parametrize(
    "file", sorted(EXPECTED.rglob("*.html")), ids=lambda file: file.relative_to(EXPECTED).as_posix()
)
def test_page_is_as_expected(file: Path, matches: Compare) -> None:
    page = {file_of(name): page for name, page in site().items()}.get(file)
    assert page, "no such page any more: `make accept` removes the expectation"
    matches(file, printed(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_inside_the_site_lead_somewhere(language: str) -> None:
    anchors = {name: set(values(page, "id")) for name, page in site().items()}
    dead = [
        f"{page.address or 'home'}: {href}"
        for (code, _), page in site().items()
        if code == language
        for href in values(page, "href")
        if not leads_somewhere(page, href, anchors)
    ]
    assert dead == []


def leads_somewhere(page: Page, href: str, anchors: Mapping[Name, set[str]]) -> bool:
    """A page of ours and a place on it, or a page written by hand; addresses elsewhere are not looked at."""
    if re.match(r"(https?|mailto|tel):", href):
        return True
    way, _, anchor = href.partition("#")
    target = absolute(page, way) if way else (page.language, page.address)
    if target[1] == "contributing/":
        return True
    return target in anchors and (not anchor or anchor in anchors[target])


def absolute(page: Page, way: str) -> Name:
    """The page a relative address leads to."""
    here = PurePosixPath("/", "" if page.language == "de" else page.language, page.address)
    parts: list[str] = list(here.parts[1:])
    for step in way.split("/"):
        if step == "..":
            assert parts, f"{way} leaves the site"
            parts.pop()
        elif step not in {"", "."}:
            parts.append(step)
    language = parts.pop(0) if parts and parts[0] in LANGUAGES else "de"
    return language, "".join(f"{part}/" for part in parts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_fragments_are_well_formed_and_say_where_the_reader_is(language: str) -> None:
    for page in (page for name, page in site().items() if name[0] == language):
        tree = lxml_html.fragment_fromstring(page.html)
        ids = values(page, "id")
        assert len(list(tree.iter("h1"))) == 1, page.address
        assert len(ids) == len(set(ids)), (page.address, [one for one in ids if ids.count(one) > 1])
        assert [h2.get("id") for h2 in tree.iter("h2")] == [one.id for one in page.headings if one.level == 2], (
            page.address
        )
        assert "\x00" not in page.html


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("address", ["guides/brief-lesen/", "guides/termin-bekommen/", "guides/adresse-anmelden/"])
def test_german_shown_to_others_says_that_it_is_german(address: str, language: str) -> None:
    german = [
        node
        for node in lxml_html.fragment_fromstring(site()[language, address].html).iter()
        if any(word in (node.text or "") for word in ("Suchen Sie", "Es steht oben", "Bitten Sie", "Fragen Sie bei"))
    ]
    assert german
    for node in german:
        own = (one.get("lang") for one in (node, *node.iterancestors()))
        assert next(filter(None, own), "") == "de", node.text


LATER = date(2028, 12, 1)


@pytest.mark.parametrize(
    ("address", "today", "there", "gone"),
    [
        ("guides/adresse-anmelden/", date(2026, 12, 31), "innerhalb von 2 Wochen", "1 Woche"),
        ("guides/adresse-anmelden/", date(2027, 1, 1), "innerhalb von 1 Woche", "2 Wochen"),
        ("figures/", date(2026, 12, 31), "2 Wochen bis 31. Dezember 2026", "seit 1. Januar 2027"),
        ("figures/", date(2027, 1, 1), "1 Woche seit 1. Januar 2027", "31. Dezember 2026"),
        ("guides/adresse-anmelden/", date(2027, 11, 5), "Geprüft am 5. November 2026", "niemand mehr geprüft"),
        ("guides/adresse-anmelden/", date(2027, 11, 6), "Seit 5. November 2026 hat das niemand mehr geprüft", "⚠⚠"),
        ("offices/musterstadt/", TODAY, "auslaenderbehoerde@example.org", "Telefon und E-Mail zeigen wir nicht"),
        ("offices/musterstadt/", LATER, "Telefon und E-Mail zeigen wir nicht", "auslaenderbehoerde@example.org"),
        ("offices/musterstadt/", TODAY, "✓ bietet Patenschaft an", "zurzeit nicht bestätigt"),
        ("offices/musterstadt/", date(2027, 6, 30), "✓ bietet Patenschaft an", "zurzeit nicht bestätigt"),
        ("offices/musterstadt/", date(2027, 7, 1), "Dieses Angebot ist zurzeit nicht bestätigt", "✓"),
        ("offices/musterstadt/", LATER, "Dieses Angebot ist zurzeit nicht bestätigt", "✓"),
        ("offices/beispielkreis/", date(2026, 6, 30), "✓ bietet Patenschaft an", "zurzeit nicht bestätigt"),
        ("offices/beispielkreis/", TODAY, "Dieses Angebot ist zurzeit nicht bestätigt", "✓"),
        ("processes/terminvergabe/", TODAY, "innerhalb von 2 Wochen", "niemand mehr geprüft"),
        ("processes/terminvergabe/", LATER, "Seit 1. Juni 2026 hat das niemand mehr geprüft", "2 Wochen"),
    ],
)
def test_time_passes_without_anybody_acting(address: str, today: date, there: str, gone: str) -> None:
    text = text_of("de", address, today)
    assert there in text
    assert gone not in text


def test_a_page_does_not_change_while_nothing_expires() -> None:
    assert site(date(2026, 11, 24)) == site()
