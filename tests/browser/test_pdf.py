"""`patennetz pdf`: files named alike every time, readable in every script, with nothing of this computer in them."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html
from pypdf import PdfReader

from patennetz.commands.chromium import print_page
from shared.building import BASE
from shared.chromium import chromium
from shared.page_kinds import FOLDERS
from shared.pdf_lines import stands_there, visual_lines

ROOT = Path(__file__).parent.parent.parent
GUIDE = "erster-aufenthaltstitel"
CARD = "aufenthaltstitel-verlaengern"

HARD = (
    r"§§? \d+[a-z]?(?: (?:Abs\.|Satz|Nr\.|Buchst\.) \d*[a-z]?)* [A-Z]\w+",
    r"\d[\d.,]*",
    r"[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß-]+",
)
"""What must keep its order between Arabic words: citations, numbers, German words."""


NOT_PRINTED = {"pn-button", "pn-to-card", "pn-tongues", "pn-siblings", "pn-card-help"}


def patennetz(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "patennetz", "--root", str(ROOT), "pdf", *options]
    known = {**os.environ, "PATENNETZ_CHROMIUM": chromium() or "", "LANG": "de_DE.UTF-8", "LC_ALL": "", **environment}
    return subprocess.run(command, env=known, capture_output=True, text=True, check=False)


pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def printed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One guide in German, Arabic, Persian and Ukrainian."""
    out = tmp_path_factory.mktemp("printed")
    for language in ("de", "ar", "fa", "uk"):
        done = patennetz("--site", str(folder), "--out", str(out), "--language", language, GUIDE)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"1 PDF-Datei in {out}\n", "")
    return out


def file_of(printed: Path, language: str) -> Path:
    return printed / "guides" / language / f"{GUIDE}.pdf"


@pytest.fixture(scope="session", autouse=True)
def _needs_chromium(browser: object) -> None:
    """Where browser tests do not run, these do not either."""


def test_a_file_for_each_language_with_its_title_and_language(printed: Path) -> None:
    names = sorted(path.relative_to(printed).as_posix() for path in printed.rglob("*.*"))
    assert names == [f"guides/{language}/{GUIDE}.pdf" for language in ("ar", "de", "fa", "uk")]
    for language in ("ar", "de", "fa", "uk"):
        pdf = PdfReader(file_of(printed, language))
        assert pdf.metadata is not None
        assert str(pdf.metadata.title).endswith(" – Patennetz")
        assert str(pdf.root_object["/Lang"]) == language
        assert {(round(leaf.mediabox.width), round(leaf.mediabox.height)) for leaf in pdf.pages} == {(595, 842)}
        assert len(pdf.pages) < 12


def links(pdf: PdfReader) -> Iterator[str]:
    for leaf in pdf.pages:
        for reference in leaf.get("/Annots", []):
            action = reference.get_object().get("/A")
            if action is not None and "/URI" in action:
                yield str(action["/URI"])


def test_links_lead_to_the_web_and_nothing_tells_of_this_computer(printed: Path, folder: Path) -> None:
    for language in ("de", "ar"):
        path = file_of(printed, language)
        found = set(links(PdfReader(path)))
        assert f"{BASE}{FOLDERS[language]}guides/adresse-anmelden/" in found
        assert any(link.startswith(f"{BASE}law/aufenthg/#p") for link in found)
        assert [link for link in found if urlsplit(link).hostname in {None, "127.0.0.1", "localhost"}] == []
        raw = path.read_bytes()
        for trace in (str(folder), str(Path.home()), "file:", "CreationDate", "HeadlessChrome"):
            assert trace.encode() not in raw, trace


def test_the_same_site_gives_the_same_bytes(printed: Path, folder: Path, tmp_path: Path) -> None:
    patennetz("--site", str(folder), "--out", str(tmp_path), "--language", "ar", GUIDE)
    assert file_of(tmp_path, "ar").read_bytes() == file_of(printed, "ar").read_bytes()


def test_without_an_address_there_are_no_links_into_the_site_and_no_code(built_site: Path, tmp_path: Path) -> None:
    done = patennetz("--site", str(built_site), "--out", str(tmp_path), "--language", "de", GUIDE)
    assert done.returncode == 0, done.stderr
    found = set(links(PdfReader(file_of(tmp_path, "de"))))
    assert found
    assert [link for link in found if urlsplit(link).hostname in {None, "127.0.0.1", "localhost"}] == []
    text = " ".join(leaf.extract_text() for leaf in PdfReader(file_of(tmp_path, "de")).pages)
    assert "Diese Seite im Netz" not in text
    assert "keine Rechtsberatung" in text


@cache
def shown_words(page: Path) -> tuple[str, ...]:
    """Citations, numbers and German words of the text of a page, each once."""
    tree = html.document_fromstring(page.read_text("utf-8"))
    for element in [one for one in tree.iter() if NOT_PRINTED & set((one.get("class") or "").split())]:
        element.clear()
    article = tree.find(".//article")
    assert article is not None
    text = " ".join(" ".join(str(one) for one in article.itertext()).split())
    found: dict[str, None] = {}
    for pattern in HARD:
        found.update(dict.fromkeys(re.findall(pattern, text)))
    return tuple(found)


def out_of_order(pdf: Path, page: Path) -> tuple[int, list[str]]:
    """How many citations, numbers and words were looked for, and those that do not stand there as they are written."""
    lines = visual_lines(pdf)
    words = shown_words(page)
    return len(words), [word for word in words if not stands_there(re.findall(r"[^\s-]+-?", word), lines)]


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_numbers_sections_and_german_words_keep_their_order(printed: Path, folder: Path, language: str) -> None:
    seen, wrong = out_of_order(file_of(printed, language), folder / FOLDERS[language] / "guides" / GUIDE / "index.html")
    assert wrong == []
    assert seen > 100


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_the_card_keeps_them_too(folder: Path, tmp_path: Path, language: str) -> None:
    page = folder / FOLDERS[language] / "guides" / CARD / "card" / "index.html"
    target = tmp_path / "card.pdf"
    assert print_page(chromium() or "", page, target, tmp_path / "profile")
    seen, wrong = out_of_order(target, page)
    assert wrong == []
    assert seen > 15
    assert any("Immatrikulationsbescheinigung" in line for line in visual_lines(target))


def test_what_stands_in_the_wrong_order_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!doctype html><html lang=ar dir=rtl><body><article>حسب § 81 Abs. 4 AufenthG يجب 3-5-2026</article>"
    )
    target = tmp_path / "page.pdf"
    assert print_page(chromium() or "", page, target, tmp_path / "profile")
    seen, wrong = out_of_order(target, page)
    assert seen > 3
    assert "§ 81 Abs. 4 AufenthG" in wrong
