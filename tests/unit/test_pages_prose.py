"""Texts as HTML for one reader: figures filled in, citations and words linked, other languages marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup

from patennetz.pages.prose import Prose, resolved
from patennetz.text import Localised, State, in_german
from patennetz.views.parts import Link
from shared.miniature import reader_of


def prose(language: str) -> Prose:
    return Prose(reader_of(language))


def at_root(html: Markup, language: str) -> str:
    """HTML as it stands on a page two folders deep."""
    return resolved(html, 2, 0 if language == "de" else 1)


GERMAN = {
    "Ein Satz.": "<p>Ein Satz.</p>",
    "in {meldefrist}": '<p>in <a href="../../figures/#meldefrist">2 Wochen</a></p>',
    "{gebuehr-anmeldung}": '<p><a href="../../figures/#gebuehr-anmeldung">noch nicht bekannt</a></p>',
    "{fehlt}": "<p>{fehlt}</p>",
    "nach § 1 MusterG": '<p>nach <a href="../../law/musterg/#p1">§ 1 MusterG</a></p>',
    "nach Art. 6 GG": "<p>nach Art. 6 GG</p>",
    "[Pass](term:reisepass)": '<p><a href="../../glossary/#reisepass">Pass</a></p>',
    "[x](guide:fehlt)": "<p>x</p>",
    "[x](topic:wege)": '<p><a href="../../authorities/wege/">x</a></p>',
    '[x](https://example.org/?a="&b)': '<p><a href="https://example.org/?a=&#34;&amp;b" rel="noopener">x</a></p>',
}


@pytest.mark.parametrize("text", GERMAN)
def test_german_for_readers_of_german(text: str) -> None:
    assert at_root(prose("de").block(in_german(text)), "de") == GERMAN[text]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_german_for_others_is_german_through_and_through(language: str) -> None:
    text = Localised("in {meldefrist}", "de", State.MISSING, "in {meldefrist}")
    html = at_root(prose(language).block(text), language)
    assert html == '<div lang="de" dir="ltr"><p>in <a href="../../figures/#meldefrist">2 Wochen</a></p></div>'


TRANSLATED = {
    "within {meldefrist}": '<p>within <a href="../../figures/#meldefrist">2 weeks</a></p>',
    "see § 1 MusterG": '<p>see <a href="../../../law/musterg/#p1" lang="de">§ 1 MusterG</a></p>',
    "a [passport](term:reisepass)": '<p>a <a href="../../glossary/#reisepass">passport</a> '
    '(<bdi lang="de" dir="ltr">Reisepass</bdi>)</p>',
    "[here](guide:adresse-anmelden)": '<p><a href="../../guides/adresse-anmelden/">here</a></p>',
    "[there](process:terminvergabe)": '<p><a href="../../../processes/terminvergabe/">there</a> '
    '<span class="pn-lang">(<bdi lang="de">Deutsch</bdi>)</span></p>',
}


@pytest.mark.parametrize("text", TRANSLATED)
def test_translations_keep_german_words_and_say_where_links_turn_german(text: str) -> None:
    shown = Localised(text, "en", State.CURRENT, "…")
    assert at_root(prose("en").block(shown), "en") == TRANSLATED[text]


def test_arabic_keeps_german_and_numbers_in_order() -> None:
    shown = Localised("§ 1 MusterG و +49 30 23125 012", "ar", State.CURRENT, "…")
    assert at_root(prose("ar").block(shown), "ar") == (
        '<p><a href="../../../law/musterg/#p1" lang="de" dir="ltr">§ 1 MusterG</a> و '
        '<bdi dir="ltr">+49 30 23125 012</bdi></p>'
    )


@pytest.mark.parametrize("text", ["Old text.", "- old\n- text"])
def test_outdated_texts_unfold_the_german_of_today(text: str) -> None:
    html = at_root(prose("en").block(Localised(text, "en", State.OUTDATED, "Neu.")), "en")
    assert html.startswith('<div class="pn-old">')
    assert '<div lang="de" dir="ltr"><p>Neu.</p></div>' in html


def test_an_outdated_title_is_marked() -> None:
    html = prose("en").inline(Localised("Old", "en", State.OUTDATED, "Neu"))
    assert html.startswith('<span class="pn-old">Old <span class="pn-old-note" title="Neu">⚠ ')


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))
)
def test_html_is_well_formed_whatever_the_text(text: str) -> None:
    for language in ("de", "en", "ar"):
        shown = prose(language)
        for state, own in ((State.CURRENT, language), (State.OUTDATED, language), (State.MISSING, "de")):
            told = Localised(text, own, state, text)
            for html in (shown.block(told), shown.inline(told), shown.source(told), shown.own(text), shown.law(text)):
                etree.fromstring(f"<div>{resolved(html, 1, 0)}</div>")


@pytest.mark.parametrize(
    ("depth", "language_depth", "html"),
    [
        (0, 0, "./a ./b"),
        (2, 0, "../../a ../../b"),
        (0, 1, "../a ./b"),
        (1, 1, "../../a ../b"),
    ],
)
def test_links_start_at_the_page(depth: int, language_depth: int, html: str) -> None:
    assert resolved("\x00a \x01b", depth, language_depth) == html


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_section_cited_in_the_title_of_a_link_is_no_link_inside_it(language: str) -> None:
    shown = Link(title=in_german("Bescheid nach § 1 MusterG"), address="guides/x/", language=language)
    assert prose(language).anchor(shown).count("<a ") == 1
