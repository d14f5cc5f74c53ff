"""On paper: the counter card is one page in every language, and the code leads back to the page."""

import gzip
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from shared.building import BASE
from shared.chromium import Window

LANGUAGES = ("", "ar/", "de-simple/", "en/", "fa/", "fr/", "ru/", "tr/", "uk/")
GUIDE = "guides/aufenthaltstitel-verlaengern/"


def printed(window: Window, address: str) -> PdfReader:
    page = window().page
    page.goto(address)
    page.evaluate("document.fonts.ready")
    return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_counter_card_is_one_page_of_a4(window: Window, published: str, language: str) -> None:
    pdf = printed(window, f"{published}{language}{GUIDE}card/")
    assert len(pdf.pages) == 1
    assert (round(pdf.pages[0].mediabox.width), round(pdf.pages[0].mediabox.height)) == (595, 842)
    text = pdf.pages[0].extract_text()
    assert "Reisepass" in text
    assert f"{BASE}{language}{GUIDE}card/".removeprefix("https://") in text.replace("\n", "").replace(" ", "")


def test_the_card_with_most_papers_is_one_page(window: Window, published: str, folder: Path) -> None:
    cards = [path.parent for path in folder.glob("guides/*/card/index.html")]
    most = max(cards, key=lambda card: (card / "index.html").read_text("utf-8").count("<li><strong"))
    for language in ("", "ar/", "ru/"):
        pdf = printed(window, f"{published}{language}{most.relative_to(folder).as_posix()}/")
        assert len(pdf.pages) == 1, most


@pytest.mark.parametrize("language", ["", "ar/", "uk/"])
def test_a_printed_guide_keeps_its_warnings_and_drops_the_frame(window: Window, published: str, language: str) -> None:
    page = window().page
    page.goto(f"{published}{language}{GUIDE}")
    page.emulate_media(media="print")
    assert page.locator(".pn-disclaimer").is_visible()
    assert page.locator(".pn-paper svg").is_visible()
    for gone in (".pn-menu >> nth=0", ".pn-languages", ".pn-find", ".pn-tick >> nth=0", ".pn-progress", ".pn-tools"):
        assert page.locator(gone).is_hidden(), gone
    if language:
        assert page.locator(".pn-notice-unreviewed").is_visible()
    page.emulate_media(media="screen")
    assert page.locator(".pn-paper").is_hidden()


def test_a_printed_guide_shows_nothing_of_what_was_ticked(window: Window, published: str) -> None:
    page = window().page
    page.goto(published + GUIDE)
    for box in page.locator(".pn-tick input").all():
        box.check()
    page.emulate_media(media="print")
    title = page.locator(".pn-steps h3").first
    assert title.evaluate("title => getComputedStyle(title).textDecorationLine") == "none"
    assert page.locator(".pn-next-text").is_visible()
    assert page.locator(".pn-next-done").is_hidden()


def test_long_steps_may_break_across_pages(window: Window, published: str) -> None:
    page = window().page
    page.goto(published + GUIDE)
    page.emulate_media(media="print")
    breaks = "one => getComputedStyle(one).breakInside"
    assert page.locator(".pn-steps > li").first.evaluate(breaks) == "auto"
    assert page.locator(".pn-facts > div").first.evaluate(breaks) == "avoid"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", ["", pytest.param("card/", marks=pytest.mark.slow)])
def test_a_scanner_reads_the_address_of_the_sheet(window: Window, published: str, language: str, sheet: str) -> None:
    page = window().page
    page.goto(f"{published}{language}{GUIDE}{sheet}")
    page.emulate_media(media="print")
    photo = Image.open(BytesIO(page.locator(".pn-paper svg").screenshot()))
    assert [code.text for code in zxingcpp.read_barcodes(photo)] == [f"{BASE}{language}{GUIDE}{sheet}"]


def test_without_an_address_nothing_pretends_one(built_site: Path) -> None:
    html = (built_site / GUIDE / "index.html").read_text("utf-8")
    assert ("pn-paper" in html) is ("https://" in html and BASE in html)


def test_the_code_costs_little(folder: Path) -> None:
    html = (folder / GUIDE / "index.html").read_text("utf-8")
    start = html.index('<div class="pn-paper">')
    assert len(gzip.compress(html[start : html.index("</div>", start)].encode())) < 2_000
