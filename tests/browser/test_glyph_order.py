"""Right-to-left pages keep numbers, sections, dates, addresses and German words in order: by where glyphs stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page

from patennetz.pages.isolation import isolated
from shared.chromium import Window
from shared.page_kinds import addresses

# For each block of text: the characters in the order of the text, and where each stands. Only what is shown counts.
GLYPHS = """() => {
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isolates = [...document.querySelectorAll("[dir], bdi")];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
    let block = node.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const german = node.parentElement.closest("[lang]").lang !== document.documentElement.lang
      || node.parentElement.closest("bdi[dir=ltr]") !== null;
    const entry = blocks.get(block) || {text: "", x: [], y: [], isolate: []};
    blocks.set(block, entry);
    const isolate = german ? isolates.indexOf(node.parentElement.closest("[dir], bdi")) : -1;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at); range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      entry.text += node.data[at];
      entry.x.push(box ? box.left : null);
      entry.y.push(box ? Math.round(box.bottom) : null);
      entry.isolate.push(isolate);
    }
  }
  return [...blocks.values()];
}"""

ATOMS = {
    "phone": r"\+?\d[\d /()–-]{5,}\d",
    "section": r"§§? ?\d+[a-z]?(?: (?:Abs\.|Satz|Nr\.) \d+[a-z]?)*(?: [A-Z][A-Za-zÄÖÜäöü]+)?",
    "date": r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
    "address": r"[\w.-]+@[\w.-]+\w|(?:https?://|www\.)[\w./-]+\w",
    "word": r"[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß-]+",
    "number": r"\d[\d.,:]*\d",
}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and where it stands: from the left, and on which line."""

    character: str
    x: float
    line: int


def in_order(glyphs: list[Glyph]) -> bool:
    """Read from left to right and from line to line, the characters come in the order of the text."""
    return all(after.line > before.line + 8 or after.x >= before.x - 0.5 for before, after in pairwise(glyphs))


def atoms(block: dict[str, list[int]], text: str) -> Iterator[tuple[int, int]]:
    for pattern in ATOMS.values():
        yield from (match.span() for match in re.finditer(pattern, text))
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or block["isolate"][at] != block["isolate"][start]:
            if block["isolate"][start] >= 0:
                yield start, at
            start = at


def disordered(page: Page) -> tuple[int, list[str]]:
    """How many runs were looked at, and those that stand in another order than they are written."""
    seen, wrong = 0, []
    for block in page.evaluate(GLYPHS):
        text = block["text"]
        for start, end in atoms(block, text):
            if re.search(r"[\u0590-\u08ff]", text[start:end]):
                continue
            places = zip(text[start:end], block["x"][start:end], block["y"][start:end], strict=True)
            glyphs = [Glyph(one, x, y) for one, x, y in places if x is not None and not one.isspace()]
            seen += 1
            if not in_order(glyphs):
                shown = "".join(one.character for one in sorted(glyphs, key=lambda one: (one.line, one.x)))
                wrong.append(f"{text[start:end]!r} is shown as {shown!r}")
    return seen, wrong


HARD = (
    "اتصل على +49 201 88-33222 (8–12 Uhr) اليوم",
    "حسب § 81a Abs. 3 Satz 1 Nr. 2 AufenthG يجب",
    "§ 41 AufenthV",
    "قبل 3.5.2026 أو 2026-05-03",
    "اكتب إلى abh@example.org.",
    "هيئة الأجانب (Ausländerbehörde), ثم (Fiktionsbescheinigung (§ 81 Abs. 4))",
    "من 8:00 حتى 12:30",
    "بطاقة ICT-Karte/EU و Blaue Karte EU!",
    "12345 Musterstadt، Musterweg 1a",
)


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("width", [180, 900])
def test_hard_cases_stay_in_order(window: Window, media: str, width: int) -> None:
    page = window(width, 800).page
    paragraphs = "".join(f"<p>{isolated(text)}</p>" for text in HARD)
    page.set_content(f"<html lang=ar dir=rtl><body>{paragraphs}")
    page.emulate_media(media="print" if media == "print" else "screen")
    seen, wrong = disordered(page)
    assert wrong == []
    assert seen >= 2 * len(HARD)


def test_without_isolation_they_do_not(window: Window) -> None:
    page = window(900, 800).page
    page.set_content("<html lang=ar dir=rtl><body><p>اتصل على 0201 88-33222 (8–12) قبل 3-5-2026</p>")
    assert disordered(page)[1] != []


@pytest.mark.parametrize(
    ("language", "media"),
    [
        ("ar", "screen"),
        pytest.param("ar", "print", marks=pytest.mark.slow),
        pytest.param("fa", "screen", marks=pytest.mark.slow),
        pytest.param("fa", "print", marks=pytest.mark.slow),
    ],
)
def test_every_kind_of_page_is_in_order(
    window: Window, published: str, folder: Path, language: str, media: str
) -> None:
    page = window(360, 800).page
    page.emulate_media(media="print" if media == "print" else "screen")
    found, total = {}, 0
    for kind, address in addresses(folder, language).items():
        page.goto(published + address)
        seen, wrong = disordered(page)
        total += seen
        if wrong:
            found[kind] = wrong
    assert found == {}
    assert total > 1000
