"""The letter is the first thing behind the door; the picker leads to a guide by plain links."""

import pytest

from shared.chromium import Window, follow

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
LANGUAGES = pytest.mark.parametrize("language", list(FOLDERS))


@LANGUAGES
def test_the_letter_comes_first_behind_the_door(window: Window, published: str, language: str) -> None:
    page = window(360, 800, java_script_enabled=False).page
    home = published + FOLDERS[language]
    page.goto(home)
    follow(page.locator(".pn-door li a").first)
    assert page.url == f"{home}letter/"
    page.goto(f"{home}newcomers/")
    follow(page.locator(".pn-card-title a").first)
    assert page.url == f"{home}letter/"
    cards = page.locator(".pn-cards > li")
    assert cards.count() >= 1
    assert all(card.locator("li").count() >= 2 for card in cards.all())
    follow(cards.first.locator(".pn-card-title a"))
    assert page.url.startswith(f"{home}guides/")


@pytest.mark.parametrize("language", ["de", *(pytest.param(one, marks=pytest.mark.slow) for one in ("ar", "uk"))])
def test_every_way_through_the_picker_ends_at_a_guide_after_three_questions(
    window: Window, published: str, language: str
) -> None:
    page = window(360, 800, java_script_enabled=False).page
    start = published + FOLDERS[language] + "situation/"
    ways = [(start, 0)]
    guides: set[str] = set()
    while ways:
        address, asked = ways.pop()
        if "/guides/" in address or address.endswith("/letter/"):
            guides.add(address)
            continue
        assert asked < 3, address
        page.goto(address)
        assert page.locator("main a[href$='newcomers/#themen']").count() == 1, address
        links = page.locator(".pn-card-title a").all()
        assert links, address
        ways += [(link.evaluate("link => link.href"), asked + 1) for link in links]
    page.goto(published + FOLDERS[language] + "guides/")
    every = {link.evaluate("link => link.href") for link in page.locator(".pn-card-title a").all()}
    page.goto(published + FOLDERS[language] + "letter/")
    letters = {link.evaluate("link => link.href") for link in page.locator(".pn-card-title a").all()}
    assert {one for one in guides if "/guides/" in one} | letters == every
