"""What search may find: published pages that are in their language, and the words of the glossary one by one."""

import json

from patennetz.pages.page import Heading
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.searching import SearchEntries


def leaf(
    language: str, address: str, title: str, *, indexable: bool = True, headings: tuple[Heading, ...] = ()
) -> Leaf:
    return Leaf(
        language=language,
        address=address,
        title=title,
        title_language=language,
        description="Kurz",
        headings=headings,
        indexable=indexable,
        translations=("de", "uk") if address != "guides/deutsch/" else ("de",),
        available=("de", "uk"),
        edit_path=None,
        breadcrumbs=(),
    )


def results(entries: SearchEntries, language: str) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(
        dict(entries.files([language]))[f"assets/search/{language}/results.json"]
    )
    return found


def test_lists_drafts_and_untranslated_pages_are_left_out() -> None:
    entries = SearchEntries()
    entries.add(leaf("de", "guides/", "Ratgeber"), "<p>Liste</p>")
    entries.add(leaf("de", "guides/alt/", "Zurückgezogen", indexable=False), "<p>alt</p>")
    entries.add(leaf("uk", "guides/deutsch/", "Nur deutsch"), "<p>deutsch</p>")
    entries.add(leaf("uk", "guides/termin/", "Запис"), "<p>запис</p>")
    assert results(entries, "de") == {}
    assert list(results(entries, "uk")) == ["guides/termin/"]


def test_the_german_title_leads_to_the_translation() -> None:
    entries = SearchEntries()
    entries.add(leaf("de", "guides/termin/", "Wohnsitzauflage"), "<p>x</p>")
    entries.add(leaf("uk", "guides/termin/", "Запис"), "<p>запис</p>")
    assert "wohnsitzauflage" in dict(entries.files(["uk"]))["assets/search/uk/index.json"].decode()


def test_every_word_of_the_glossary_is_a_result() -> None:
    entries = SearchEntries()
    html = '<h2 id="a">Bescheid</h2><p>Ein <strong>Brief</strong>.</p><p class="pn-muted">§ 35</p>'
    html += '<h2 id="b">Frist</h2><p>Tag</p>'
    headings = (Heading(level=2, id="a", text="Bescheid"), Heading(level=2, id="b", text="Frist"))
    entries.add(leaf("de", "glossary/", "Wörter", headings=headings), html)
    found = results(entries, "de")
    assert [(address, one["title"], one["summary"]) for address, one in found.items()] == [
        ("glossary/#a", "Bescheid", "Ein Brief."),
        ("glossary/#b", "Frist", "Tag"),
    ]
