"""Every character is drawn by a font of the site, in files small enough for a phone on the road."""

import gzip
import time
from dataclasses import dataclass

import pytest
from playwright.sync_api import CDPSession, Page, Response, Route

from shared.chromium import Window
from shared.fonts import ALPHABETS, PROMISED

GUIDES = ("guides/aufenthaltstitel-verlaengern/", "ar/guides/aufenthaltstitel-verlaengern/")
FIRST_VIEW = 150_000
SHIFT = 0.02
SLOW = 0.3  # seconds until a font arrives, so that the text stands there before it
SHIFTS = """
window.shifted = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifted += entry.value; }))
  .observe({type: "layout-shift", buffered: true});
"""


@dataclass(frozen=True, slots=True)
class Drawn:
    """How many glyphs of an element come from the site's fonts, and which other fonts had to help."""

    own: int
    others: tuple[str, ...]


def drawn(page: Page, session: CDPSession, text: str, weight: int) -> Drawn:
    page.evaluate(
        """async ([text, weight]) => {
            const place = document.querySelector("h1");
            place.textContent = text;
            place.style.fontWeight = weight;
            await document.fonts.load(`${weight} 20px "Noto Sans"`, text);
            await document.fonts.load(`${weight} 20px "Noto Sans Arabic"`, text);
            await document.fonts.ready;
        }""",
        [text, weight],
    )
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": "h1"})["nodeId"]
    fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    own = sum(int(font["glyphCount"]) for font in fonts if font["isCustomFont"])
    return Drawn(own, tuple(font["familyName"] for font in fonts if not font["isCustomFont"]))


def late(route: Route) -> None:
    time.sleep(SLOW)
    route.continue_()


@pytest.fixture
def page(site: str, window: Window) -> Page:
    page: Page = window().page
    page.goto(site)
    return page


@pytest.fixture
def session(page: Page) -> CDPSession:
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    return session


@pytest.mark.parametrize("weight", [400, 700])
@pytest.mark.parametrize("file", PROMISED)
def test_files_hold_what_their_rules_promise(page: Page, session: CDPSession, file: str, weight: int) -> None:
    found = drawn(page, session, "".join(map(chr, sorted(PROMISED[file]))), weight)
    assert found.others == ()
    assert found.own > 0


@pytest.mark.parametrize("language", ALPHABETS)
def test_no_other_font_helps_in_a_language(page: Page, session: CDPSession, language: str) -> None:
    assert drawn(page, session, ALPHABETS[language], 400).others == ()


def test_a_missing_character_would_be_noticed(page: Page, session: CDPSession) -> None:
    found = drawn(page, session, "Grüße 你", 400)
    assert found.own == 6
    assert len(found.others) == 1


@pytest.mark.parametrize("path", GUIDES)
def test_first_view_of_a_guide_is_light(site: str, window: Window, path: str) -> None:
    page = window(width=360, height=740).page
    answers: list[Response] = []

    def keep(answer: Response) -> None:
        answers.append(answer)

    page.on("response", keep)
    page.goto(site + path, wait_until="networkidle")
    assert {answer.url.rpartition(".")[2] for answer in answers} >= {"css", "js", "woff2"}
    bodies = {answer.url: answer.body() for answer in answers}
    sent = [len(body if url.endswith(".woff2") else gzip.compress(body)) for url, body in bodies.items()]
    assert sum(sent) <= FIRST_VIEW


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", GUIDES)
def test_text_stays_in_place_when_its_font_arrives(site: str, window: Window, path: str, width: int) -> None:
    page = window(width=width).page
    page.route("**/*.woff2", late)
    page.add_init_script(SHIFTS)
    page.goto(site + path, wait_until="networkidle")
    page.wait_for_function("document.fonts.size > 0 && document.fonts.status === 'loaded'")
    assert page.evaluate("window.shifted") < SHIFT
