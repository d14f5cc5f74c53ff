"""Asks the office finder in a browser, and reads what it answers."""

import re

import pytest
from playwright.sync_api import Page

from shared.chromium import Window

FOLDERS = {"de": "", "ar": "ar/", "uk": "uk/"}
LANGUAGES = pytest.mark.parametrize("language", list(FOLDERS))


def asked(window: Window, published: str, language: str, query: str) -> Page:
    page = window(360, 800).page
    page.goto(f"{published}{FOLDERS[language]}my-office/")
    return asked_again(page, query)


def asked_again(page: Page, query: str) -> Page:
    page.locator("[data-pn-finder] [role=status]").evaluate("(one) => one.replaceChildren()")
    page.locator("[data-pn-finder] input").fill(query)
    page.keyboard.press("Enter")
    page.locator("[data-pn-finder] [role=status]:not(:empty)").wait_for()
    return page


def said(page: Page) -> str:
    return page.locator("[data-pn-finder] [role=status]").inner_text()


def choices(page: Page) -> list[str]:
    return page.locator("[data-pn-finder] [role=status] button").all_inner_texts()


def word(page: Page, name: str) -> str:
    return str(page.locator("[data-pn-finder]").get_attribute(f"data-{name}"))


def offices(page: Page) -> list[str]:
    links = page.locator("[data-pn-finder] [role=status] a[href*='/offices/']").all()
    return [re.sub(r".*/offices/(.*)/", r"\1", link.get_attribute("href") or "") for link in links]
