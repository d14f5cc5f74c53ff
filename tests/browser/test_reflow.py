"""Small screens, wide spacing, forced colours, fingers: nothing is cut off, hidden or too small to hit."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from shared.chromium import Window
from shared.page_kinds import addresses

# WCAG 1.4.12, set by a constructed style sheet, which the content security policy allows.
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""

# Boxes that cut off what they hold, and text beside the screen. What only screen readers meet is left out.
CUT_OFF = """() => {
  const found = [];
  for (const one of document.querySelectorAll("body *")) {
    if (one.closest(".pn-hidden, .pn-skip, .pn-scroll") || !one.checkVisibility()) continue;
    const style = getComputedStyle(one);
    const cuts = way => ["hidden", "clip"].includes(style["overflow" + way]);
    const name = one.outerHTML.slice(0, 100);
    if (cuts("X") && one.scrollWidth > one.clientWidth + 1) found.push("cut at the side: " + name);
    if (cuts("Y") && one.scrollHeight > one.clientHeight + 1) found.push("cut below: " + name);
    for (const node of one.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width && (box.left < -1 || box.right > innerWidth + 1)) found.push("beside the screen: " + name);
    }
  }
  return [...new Set(found)];
}"""

OVERLAPPING = """() => {
  const looked = "header a, header button, .pn-trail a, main h1, main h2, main p, footer a";
  const boxes = [...document.querySelectorAll(looked)]
    .filter(one => one.checkVisibility() && !one.closest(".pn-hidden, .pn-skip"))
    .map(one => ({one, box: one.getBoundingClientRect()})).filter(({box}) => box.width && box.height);
  const found = [];
  for (let first = 0; first < boxes.length; first += 1)
    for (let second = first + 1; second < Math.min(boxes.length, first + 12); second += 1) {
      const [a, b] = [boxes[first], boxes[second]];
      if (a.one.contains(b.one)) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 2 && down > 4) found.push(a.one.outerHTML.slice(0, 90) + " lies on " + b.one.outerHTML.slice(0, 90));
    }
  return found;
}"""

SMALL = """() => [...document.querySelectorAll(
    ".pn-header a, .pn-header button, .pn-trail a, .pn-toc a, .pn-toc summary, .pn-footer a, .pn-row a," +
    ".pn-letters a, .pn-index a, .pn-button, .pn-card-title a, .pn-siblings a, main summary")]
  .filter(one => one.checkVisibility())
  .map(one => ({name: one.outerHTML.slice(0, 100), box: one.getBoundingClientRect()}))
  .filter(({box}) => box.width && (box.width < 23.5 || box.height < 23.5))
  .map(({name, box}) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${name}`)"""

OUTLINE = """() => {
  const style = getComputedStyle(document.activeElement);
  return [style.outlineStyle, style.outlineWidth];
}"""

FADED = """() => {
  const ground = one => {
    for (let at = one; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  return [...document.querySelectorAll("body *")]
    .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .filter(one => getComputedStyle(one).color === ground(one)).map(one => one.outerHTML.slice(0, 100));
}"""


def faults(page: Page, *looks: str) -> list[str]:
    wide, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    found = [f"scrolls sideways: {wide} in {window}"] if wide > window else []
    return [*found, *(fault for look in looks for fault in page.evaluate(look))]


def faults_by_kind(page: Page, start: str, kinds: dict[str, str]) -> dict[str, list[str]]:
    found = {}
    for kind, address in kinds.items():
        page.goto(start + address)
        if wrong := faults(page, CUT_OFF, OVERLAPPING, SMALL):
            found[kind] = wrong
    return found


@pytest.mark.parametrize("language", ["de", *(pytest.param(one, marks=pytest.mark.slow) for one in ("ar", "uk"))])
def test_on_a_narrow_phone_nothing_is_cut_off_or_too_small(
    window: Window, published: str, folder: Path, language: str
) -> None:
    assert faults_by_kind(window(320, 640).page, published, addresses(folder, language)) == {}


@pytest.mark.parametrize("language", ["de", "uk"])
def test_a_phone_at_twice_the_size_needs_no_sideways_scrolling(
    window: Window, published: str, folder: Path, language: str
) -> None:
    page, there = window(180, 400).page, addresses(folder, language)
    for kind in ("home", "guide", "card", "dates", "device", "finder", "letter"):
        page.goto(published + there[kind])
        assert faults(page) == [], kind


@pytest.mark.slow
@pytest.mark.parametrize(("language", "width"), [("en", 320), ("de", 1280), ("en", 1280), ("ar", 1280)])
def test_on_other_screens_neither(window: Window, published: str, folder: Path, language: str, width: int) -> None:
    assert faults_by_kind(window(width, 800).page, published, addresses(folder, language)) == {}


@pytest.mark.parametrize(("language", "width"), [("de", 320), ("ar", 320)])
def test_wide_text_spacing_cuts_nothing_off(
    window: Window, published: str, folder: Path, language: str, width: int
) -> None:
    page = window(width, 640).page
    there = addresses(folder, language)
    found = {}
    for kind in sorted({"home", "guide", "topic-newcomer", "process", "office", "figures", "not-found"} & set(there)):
        page.goto(published + there[kind])
        page.evaluate(SPACING)
        if wrong := faults(page, CUT_OFF, OVERLAPPING):
            found[kind] = wrong
    assert found == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_text_and_focus(window: Window, published: str, folder: Path, scheme: str) -> None:
    page = window(1280, 800, forced_colors="active", color_scheme=scheme).page
    for kind in ("home", "guide", "process"):
        page.goto(published + addresses(folder, "de")[kind])
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        assert page.evaluate(FADED) == []
        for _ in range(8):
            page.keyboard.press("Tab")
            style, width = page.evaluate(OUTLINE)
            assert (style, float(width.removesuffix("px")) >= 2) == ("solid", True)
        edges = page.evaluate(
            "[...document.querySelectorAll('.pn-button, .pn-scheme')].map(one => getComputedStyle(one).borderTopStyle)"
        )
        assert set(edges) == {"solid"}


def test_faults_are_noticed(window: Window) -> None:
    page = window(320, 640).page
    page.set_content(
        "<header><a href='#'>x</a></header><main><p style='width:400px;text-align:end'>breit</p>"
        "<p style='overflow:hidden;height:5px'>hoch</p><h2 style='margin-top:-30px'>darauf</h2></main>"
        "<footer class=pn-footer><a href='#'>i</a></footer>"
    )
    found = "\n".join(faults(page, CUT_OFF, OVERLAPPING, SMALL))
    expected = ("scrolls sideways", "cut below", "beside the screen", "lies on")
    assert [word for word in expected if word not in found] == []
    assert len(page.evaluate(SMALL)) == 1
