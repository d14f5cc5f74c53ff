"""Postconditions on the built HTML, whatever renders it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import etree, html

from shared.building import BASE, LANGUAGES, Document, Site, language_of, read_site, spoken_at

FOLLOWED = {"a", "area"}
"""Only a link a reader follows may lead elsewhere; nothing is ever fetched from there."""


@pytest.fixture(scope="module")
def published(network: Path) -> Site:
    return read_site(network / "site")


@pytest.fixture(scope="module")
def demonstration(built_site: Path) -> Site:
    return read_site(built_site)


@pytest.fixture(params=["published", "demonstration"])
def site(request: pytest.FixtureRequest) -> Site:
    found: Site = request.getfixturevalue(request.param)
    assert len(found) > 30
    return found


def offenders(site: Site, wrong: Callable[[Document], object]) -> dict[str, object]:
    return {address: found for address, document in site.items() if (found := wrong(document))}


def test_every_page_names_its_language_and_direction(site: Site) -> None:
    def wrong(document: Document) -> object:
        found = (document.tree.get("lang"), document.tree.get("dir"))
        return found != spoken_at(document.address) and found

    assert offenders(site, wrong) == {}


def test_every_language_attribute_of_arabic_pages_has_a_direction_beside_it(site: Site) -> None:
    def wrong(document: Document) -> object:
        inside = document.all("//body//*[@lang='de' or @lang='en'][not(@dir)][not(ancestor-or-self::bdi)]")
        return document.tree.get("dir") == "rtl" and [html.tostring(one, encoding="unicode")[:90] for one in inside]

    assert offenders(site, wrong) == {}


def test_every_page_has_one_h1_one_main_and_a_skip_link_to_it(site: Site) -> None:
    def wrong(document: Document) -> object:
        skip = document.values("//body/a[1]/@href")
        counts = [len(document.all("//h1")), len(document.all("//main")), len(document.all("//main[@id='pn-main']"))]
        return (counts, skip) != ([1, 1, 1], ["#pn-main"]) and (counts, skip)

    assert offenders(site, wrong) == {}


def test_ids_are_unique_on_every_page(site: Site) -> None:
    def wrong(document: Document) -> object:
        ids = document.values("//@id")
        return sorted({one for one in ids if ids.count(one) > 1})

    assert offenders(site, wrong) == {}


def test_nothing_is_fetched_from_elsewhere(site: Site, network: Path) -> None:
    def wrong(document: Document) -> object:
        fetched = document.all("//*[@src or @srcset or @poster or @data or @action or (@href and not(self::a))]")
        allowed = {"canonical", "alternate"}
        values = [
            one.get(name, "")
            for one in fetched
            if one.tag not in FOLLOWED and (one.get("rel") or "").strip() not in allowed
            for name in ("src", "srcset", "poster", "data", "action", "href")
        ]
        return [value for value in values if re.search(r"(^|,\s*)([a-z]+:|//)", value)]

    assert offenders(site, wrong) == {}
    styles = [path.read_text() for path in (network / "site").rglob("*.css")]
    assert styles
    assert [
        found for css in styles for found in re.findall(r"(?:url\(|@import)\s*[\"']?(?!data:)[a-z]*:?//.*", css)
    ] == []


def test_no_page_holds_a_script_a_style_or_a_handler_of_its_own(site: Site) -> None:
    def wrong(document: Document) -> object:
        return document.values(
            "//script[not(@src)]/text() | //style/text() | //@style | //@*[starts-with(name(),'on')]"
        )

    assert offenders(site, wrong) == {}


def test_every_page_carries_the_strict_policy_before_anything_it_rules(site: Site, network: Path) -> None:
    policies = {
        document.values("//meta[@http-equiv='Content-Security-Policy']/@content")[0] for document in site.values()
    }
    assert len(policies) == 1
    policy = policies.pop()
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy
    assert policy in (network / "site/_headers").read_text()
    assert all(not one.all("//meta[@http-equiv]/preceding-sibling::*[not(self::meta)]") for one in site.values())


def test_no_source_map_is_named_or_shipped(network: Path) -> None:
    names = [path.name for path in (network / "site").rglob("*") if path.is_file()]
    assert [name for name in names if name.endswith(".map")] == []
    assert [path.name for path in (network / "site").rglob("*.css") if "sourceMappingURL" in path.read_text()] == []


def targets(document: Document, base: str) -> Iterator[str]:
    here = urljoin(base, document.address)
    for value in document.values("//a/@href | //link[@rel!='canonical' and normalize-space(@rel)!='alternate']/@href"):
        if not re.match(r"(?!https://example\.org/)[a-z]+:", value):
            yield urljoin(here, value)
    yield from (urljoin(here, value) for value in document.values("//@src"))


@pytest.mark.parametrize(("name", "base"), [("published", BASE), ("demonstration", "https://example.org/")])
def test_no_internal_link_and_no_anchor_is_dead(name: str, base: str, request: pytest.FixtureRequest) -> None:
    site: Site = request.getfixturevalue(name)
    built = request.getfixturevalue("network" if name == "published" else "built_site")
    folder = built / "site" if name == "published" else built
    ids = {address: set(document.values("//@id")) for address, document in site.items()}
    dead = set()
    for document in site.values():
        for target in set(targets(document, base)):
            parts = urlsplit(target)
            inside = parts.path.startswith(urlsplit(base).path)
            address = unquote(parts.path).removeprefix(urlsplit(base).path)
            there = address in site or (folder / address).is_file()
            anchored = not parts.fragment or unquote(parts.fragment) in ids.get(address, ())
            if not (inside and there and anchored):
                dead.add((document.address, target))
    assert sorted(dead) == []


def test_translations_name_each_other_with_absolute_addresses(published: Site) -> None:
    named = {address: document.alternates for address, document in published.items() if document.alternates}
    assert len(named) > 10
    for address, alternates in named.items():
        assert alternates["x-default"] == alternates["de"]
        assert BASE + address in alternates.values()
        for url in alternates.values():
            other = published[url.removeprefix(BASE)]
            assert other.alternates == alternates, (address, url)
            assert not other.noindex


def test_pages_showing_german_text_instead_stay_out_of_search_engines(published: Site) -> None:
    fallback = [one for one in published.values() if one.noindex and not one.address.endswith(("404.html", "card/"))]
    assert [one.address for one in fallback if one.alternates or one.values("//link[@rel='canonical']")] == []
    assert all(language_of(one.address) != "de" for one in fallback)


def test_indexed_pages_are_canonical_and_only_they_stand_in_the_sitemap(published: Site, network: Path) -> None:
    canonical = {
        one.address: one.values("//link[@rel='canonical']/@href") for one in published.values() if not one.noindex
    }
    assert canonical == {address: [BASE + address] for address in canonical}
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    entries = etree.parse(network / "site/sitemap.xml").getroot().findall("s:url", names)
    listed = {
        entry.findtext("s:loc", "", names).removeprefix(BASE): {
            link.get("hreflang"): link.get("href") for link in entry.findall("x:link", names)
        }
        for entry in entries
    }
    assert len(listed) == len(entries)
    assert listed == {address: published[address].alternates for address in canonical}


def test_without_an_operator_every_page_says_so_and_none_is_indexed(demonstration: Site, built_site: Path) -> None:
    assert [one.address for one in demonstration.values() if not one.noindex] == []
    assert [one.address for one in demonstration.values() if not one.all("//*[@class='pn-banner']")] == []
    assert "Angaben fehlen" in demonstration["imprint/"].tree.text_content()
    assert not (built_site / "sitemap.xml").exists()


def test_barriers_are_reported_to_the_operator_once_there_is_one(demonstration: Site, published: Site) -> None:
    assert "Noch ist niemand eingetragen" in demonstration["accessibility/"].tree.text_content()
    assert "Noch ist niemand eingetragen" not in published["accessibility/"].tree.text_content()
    for address in ("accessibility/", "en/accessibility/", "ar/accessibility/"):
        mailboxes = [link for link in published[address].values("//article//a/@href") if link.startswith("mailto:")]
        assert mailboxes == ["mailto:patennetz@example.org"]


def test_the_start_page_leads_to_the_statement_leichte_sprache_and_gebaerdensprache(published: Site) -> None:
    for home in ("", "en/", "ar/"):
        targets = {urljoin(BASE + home, link) for link in published[home].values("//body//a/@href")}
        there = f"{BASE}{home}accessibility/"
        assert {there, f"{there}#leichte-sprache", f"{there}#gebaerdensprache"} <= targets
        assert {"leichte-sprache", "gebaerdensprache"} <= set(published[f"{home}accessibility/"].values("//h2/@id"))


def test_with_an_operator_the_imprint_names_it_and_no_page_is_a_demonstration(published: Site) -> None:
    text = published["imprint/"].tree.text_content()
    assert "Stadt Musterstadt" in text
    assert "12345 Musterstadt" in text
    assert [one.address for one in published.values() if one.all("//*[@class='pn-banner']")] == []


def test_the_switcher_offers_every_language_and_leads_to_the_page_or_one_above(published: Site) -> None:
    for document in published.values():
        choices = document.all("//nav[@class='pn-languages']//li/*[@lang][not(self::small)]")
        offered = [(one.get("lang"), one.get("dir")) for one in choices]
        assert offered == [(one["html_lang"], one["dir"]) for one in LANGUAGES.values()]
        if document.address.endswith("404.html"):
            continue
        here = document.address.removeprefix(f"{language_of(document.address)}/")
        for one in choices:
            if one.tag == "a":
                target = urljoin(BASE + document.address, one.get("href", "")).removeprefix(BASE)
                assert spoken_at(target)[0] == one.get("lang")
                there = target.removeprefix(f"{language_of(target)}/")
                assert here.startswith(there)
                assert (there == here) == (one.get("data-pn-same") is not None)


def test_the_frame_around_a_text_stays_small(site: Site) -> None:
    def wrong(document: Document) -> object:
        own = document.all("//article | //nav[@class='pn-toc']")
        frame = document.size - sum(len(html.tostring(one, encoding="utf-8", with_tail=False)) for one in own)
        return frame > 9_000 and frame

    assert offenders(site, wrong) == {}


def test_the_error_pages_speak_all_languages_or_their_own(published: Site) -> None:
    spoken = {address: published[address].values("//article//section/@lang") for address in ("404.html", "en/404.html")}
    assert spoken == {"404.html": [one["html_lang"] for one in LANGUAGES.values()], "en/404.html": ["en"]}
    styles = published["404.html"].values("//link[@rel='stylesheet']/@href")
    assert styles
    assert all(style.startswith("/netz/assets/") for style in styles)
