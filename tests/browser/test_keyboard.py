"""Going through pages with the Tab key alone: every stop is seen, none is missing, and there is always a way on."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page

from shared.chromium import Window
from shared.page_kinds import addresses

STOPS = """[...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']")]
  .filter(one => one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})).length"""

FOCUSED = """() => {
  const one = document.activeElement;
  if (one === document.body || one === null) return null;
  const boxes = [...one.getClientRects()].filter(box => box.width && box.height);
  const box = boxes.find(box => box.left >= -1 && box.right <= innerWidth + 1) ?? boxes[0];
  const style = getComputedStyle(one);
  const name = one.outerHTML.slice(0, 100);
  if (!box) return {name, fault: "has no size"};
  const tall = box.height > innerHeight;
  if (box.left < -1 || box.right > innerWidth + 1) return {name, fault: "is beside the screen"};
  if (!tall && (box.top < -1 || box.bottom > innerHeight + 1)) return {name, fault: "is above or below the screen"};
  if (!one.checkVisibility({opacityProperty: true, visibilityProperty: true})) return {name, fault: "is not visible"};
  const x = Math.min(box.left + box.width / 2, innerWidth - 1);
  const y = Math.min(Math.max(box.top, 0) + Math.min(box.height, innerHeight) / 2, innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  if (!top || !(one.contains(top) || top.contains(one))) return {name, fault: "is covered by " + top?.outerHTML};
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return {name, fault: "shows no focus"};
  return {name, fault: null};
}"""

QUICK = (
    ("home", "de", 320),
    ("home", "ar", 1280),
    ("guide", "ar", 320),
    ("guide", "de", 1280),
    ("office", "de", 320),
    ("figures", "ar", 320),
    ("not-found", "de", 1280),
    ("accessibility", "en", 1280),
)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the focus is after a press of Tab, and what is wrong with it."""

    name: str
    fault: str | None


def walk(page: Page) -> Iterator[Stop]:
    """Every stop from the top of the page until the focus leaves it."""
    for _ in range(1500):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            return
        yield Stop(**focused)
    pytest.fail("the focus never leaves the page")


def faults(page: Page) -> list[str]:
    expected = page.evaluate(STOPS)
    stops = list(walk(page))
    found = [f"{stop.name} {stop.fault}" for stop in stops if stop.fault]
    if len(stops) < expected:
        found.append(f"{expected} can be used, but only {len(stops)} are reached")
    if not stops or 'class="pn-skip"' not in stops[0].name:
        found.append("the skip link is not first")
    return found


@pytest.fixture(params=QUICK, ids=str)
def quick(request: pytest.FixtureRequest, window: Window, published: str, folder: Path) -> Page:
    kind, language, width = request.param
    page = window(width, 800).page
    page.goto(published + addresses(folder, language)[kind])
    return page


def test_every_stop_is_seen(quick: Page) -> None:
    assert faults(quick) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_stop_of_every_kind_of_page_is_seen(window: Window, published: str, folder: Path, language: str) -> None:
    page = window(360, 800).page
    found = {}
    for kind, address in addresses(folder, language).items():
        page.goto(published + address)
        if wrong := faults(page):
            found[kind] = wrong
    assert found == {}


def test_faults_are_noticed(window: Window) -> None:
    page = window(320, 400).page
    page.set_content(
        "<a class=pn-skip href='#'>0</a><a href='#' style='position:absolute;left:-900px'>1</a>"
        "<a href='#' style='outline:none'>2</a><a href='#' style='opacity:0;outline:3px solid'>3</a>"
    )
    found = "\n".join(faults(page))
    assert all(fault in found for fault in ("beside the screen", "shows no focus", "not visible"))


def test_skip_link_comes_first_and_leads_past_the_menu_everywhere(window: Window, published: str, folder: Path) -> None:
    page = window(1280, 800).page
    for kind, language in (
        ("home", "de"),
        ("guide", "ar"),
        ("imprint", "en"),
        ("not-found", "de"),
        ("not-found", "ar"),
    ):
        page.goto(published + addresses(folder, language)[kind])
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "pn-skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "pn-main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main, footer') !== null"), (kind, language)


def test_a_wrong_address_offers_the_skip_link_too(window: Window, published: str) -> None:
    visiting = window()
    answer = visiting.page.goto(f"{published}ar/guides/gibt-es-nicht/")
    assert answer is not None
    assert answer.status == 404
    visiting.page.keyboard.press("Tab")
    assert visiting.page.evaluate("document.activeElement.className") == "pn-skip"
    visiting.complaints.clear()
