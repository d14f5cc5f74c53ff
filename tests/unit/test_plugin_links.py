from datetime import date

import pytest

from patennetz.model.knowledge import Knowledge
from patennetz.model.policy import Freshness, Language, Operator, Policy
from patennetz.plugin.address import ancestors, on_site, to_root
from patennetz.plugin.leaf import Leaf
from patennetz.plugin.links import alternates, canonical, choices
from patennetz.plugin.site import Site
from patennetz.plugin.sitemap import sitemap

LANGUAGES = (
    Language(code="de", html_lang="de", babel="de", name="Deutsch", dir="ltr", hreflang="de"),
    Language(code="en", html_lang="en", babel="en", name="English", dir="ltr", hreflang="en"),
    Language(code="ar", html_lang="ar", babel="ar", name="العربية", dir="rtl", hreflang="ar"),
    Language(code="de-simple", html_lang="de", babel="de", name="Einfache Sprache", dir="ltr"),
)
OPERATOR = Operator(
    name="Stadt Musterstadt",
    street="Musterweg 1",
    postcode="12345",
    town="Musterstadt",
    mailbox="patennetz@example.org",
    represented_by="Die Oberbürgermeisterin",
)


def site(url: str = "https://example.org/netz/", operator: Operator = OPERATOR) -> Site:
    names = ("guide", "topic", "process", "practice", "authority", "parameter", "contact", "mentoring")
    freshness = Freshness.model_validate(dict.fromkeys(names, "365"))
    policy = Policy(
        country="de",
        site_name="Patennetz",
        licence="CC BY 4.0",
        languages=LANGUAGES,
        freshness=freshness,
        operator=operator,
    )
    return Site(knowledge=Knowledge(policy=policy), today=date(2026, 11, 23), url=url, serving=False)


def leaf(language: str, address: str, translations: str, available: str = "", *, indexable: bool = True) -> Leaf:
    return Leaf(
        language=language,
        address=address,
        title="Titel",
        title_language=language,
        description="",
        headings=(),
        indexable=indexable,
        translations=tuple(translations.split()),
        available=tuple((available or translations).split()),
        edit_path=None,
        breadcrumbs=(),
        updated=date(2026, 11, 1),
    )


@pytest.mark.parametrize(
    ("language", "address", "expected", "root"),
    [
        ("de", "", "", "./"),
        ("de", "guides/anmelden/", "guides/anmelden/", "../../"),
        ("ar", "", "ar/", "../"),
        ("ar", "guides/", "ar/guides/", "../../"),
    ],
)
def test_german_lies_at_the_root_and_every_page_finds_its_way_back(
    language: str, address: str, expected: str, root: str
) -> None:
    assert on_site(language, address) == expected
    assert to_root(expected) == root


def test_ancestors_come_nearest_first_and_end_with_the_home_page() -> None:
    assert list(ancestors("law/aufenthg/81/")) == ["law/aufenthg/", "law/", ""]
    assert list(ancestors("")) == []


def test_the_switcher_stays_on_the_page_or_climbs_to_the_nearest_one_that_exists() -> None:
    home = leaf("de", "", "de en ar de-simple")
    guides = leaf("de", "guides/", "de en ar")
    page = leaf("de", "guides/anmelden/", "de en", "de en ar")
    deep = leaf("de", "guides/nur-deutsch/", "de")
    leaves = {one.address: one for one in (home, guides, page, deep)}
    assert [(one.address, one.same, one.german, one.current) for one in choices(page, leaves, site())] == [
        ("guides/anmelden/", True, False, True),
        ("en/guides/anmelden/", True, False, False),
        ("ar/guides/anmelden/", True, True, False),
        ("de-simple/", False, False, False),
    ]
    assert [one.address for one in choices(deep, leaves, site())] == [
        "guides/nur-deutsch/",
        "en/guides/",
        "ar/guides/",
        "de-simple/",
    ]


def test_only_real_translations_with_an_hreflang_are_named() -> None:
    named = alternates(leaf("en", "guides/x/", "de en de-simple", "de en ar de-simple"), site())
    assert [(one.hreflang, one.url) for one in named] == [
        ("de", "https://example.org/netz/guides/x/"),
        ("en", "https://example.org/netz/en/guides/x/"),
        ("x-default", "https://example.org/netz/guides/x/"),
    ]


@pytest.mark.parametrize(
    ("page", "where"),
    [
        (leaf("ar", "guides/x/", "de en", "de en ar", indexable=False), site()),
        (leaf("de", "guides/x/", "de"), site()),
        (leaf("de", "guides/x/", "de en"), site(url="")),
    ],
    ids=["a fallback page", "a page without translations", "a site without an address"],
)
def test_no_translations_are_named_for(page: Leaf, where: Site) -> None:
    assert alternates(page, where) == ()


def test_a_page_no_search_engine_may_list_has_no_canonical_address() -> None:
    page = leaf("en", "guides/x/", "de en")
    assert canonical(page, site()) == "https://example.org/netz/en/guides/x/"
    assert canonical(page, site(operator=Operator())) is None
    assert canonical(leaf("ar", "guides/x/", "de en", "de ar", indexable=False), site()) is None


SITEMAP = """\
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url><loc>https://example.org/netz/en/x/</loc><lastmod>2026-11-01</lastmod>
    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/netz/x/"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/netz/en/x/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/netz/x/"/></url>
  <url><loc>https://example.org/netz/nur/</loc><lastmod>2026-11-01</lastmod></url>
</urlset>
"""


def test_the_sitemap_lists_what_may_be_found_in_order() -> None:
    leaves = [leaf("de", "nur/", "de"), leaf("en", "x/", "de en"), leaf("ar", "x/", "de en", "ar", indexable=False)]
    assert sitemap(leaves, site()) == SITEMAP
    assert sitemap(leaves, site(operator=Operator())) is None
    assert sitemap(leaves, site(url="")) is None
