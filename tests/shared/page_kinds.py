"""Every kind of page, with the address at which one stands, and the states a reader may see it in."""

from dataclasses import dataclass
from itertools import cycle, product
from pathlib import Path
from typing import Literal

Scheme = Literal["light", "dark"]

KINDS = {
    "home": "",
    "newcomers-door": "newcomers/",
    "letter": "letter/",
    "situation": "situation/",
    "situation-second": "situation/new-here/",
    "finder": "my-office/",
    "finder-land": "my-office/nw/",
    "dates": "dates/",
    "device": "device/",
    "guide-list": "guides/",
    "guide": "guides/erster-aufenthaltstitel/",
    "card": "guides/aufenthaltstitel-verlaengern/card/",
    "topic-newcomer": "newcomers/aufenthaltstitel/",
    "authorities-door": "authorities/",
    "topic-peer": "authorities/termine/",
    "process-list": "processes/",
    "process": "processes/terminmanagement/",
    "practice-list": "practices/",
    "practice": "practices/potsdam-frontoffice/",
    "office-list": "offices/",
    "office": "offices/essen/",
    "glossary": "glossary/",
    "figures": "figures/",
    "sources": "sources/",
    "law-list": "law/",
    "law": "law/aufenthg/",
    "a-to-z": "a-z/",
    "search": "search/",
    "new": "new/",
    "about": "about/",
    "contributing": "contributing/",
    "accessibility": "accessibility/",
    "privacy": "privacy/",
    "imprint": "imprint/",
    "not-found": "404.html",
}
"""Addresses from the root of a language."""

LONG = {"a-to-z", "sources", "privacy", "contributing", "law-list", "practice-list", "process-list"}
"""Kinds that take long to look at, or look like others: left to the slow run."""

FOLDERS = {"de": "", "en": "en/", "ar": "ar/", "fa": "fa/", "uk": "uk/"}
"""Where the pages of a language stand, for the languages looked at."""


@dataclass(frozen=True, slots=True)
class State:
    """What a page depends on besides its address."""

    language: str
    scheme: Scheme
    width: int

    @property
    def height(self) -> int:
        """Of the window: a phone or a desk."""
        return 800


def states_in(*languages: str) -> tuple[State, ...]:
    """Every language in both schemes, on a phone and on a desk."""
    schemes: tuple[Scheme, ...] = ("light", "dark")
    return tuple(State(*one) for one in product(languages, schemes, (360, 1280)))


STATES = states_in("de", "ar", "uk")
"""What is looked at by machine."""


def addresses(site: Path, language: str) -> dict[str, str]:
    """By kind, the addresses from the root of the site at which the language has a page."""
    found = {kind: FOLDERS[language] + address for kind, address in KINDS.items()}
    return {kind: address for kind, address in found.items() if (site / _file(address)).is_file()}


def _file(address: str) -> str:
    return address if address.endswith(".html") else f"{address}index.html"


def one_state_each(site: Path) -> dict[State, dict[str, str]]:
    """Every quick kind once, by state and kind the address: in Arabic or Ukrainian where there is a page."""
    translated = addresses(site, "ar").keys() & addresses(site, "uk").keys()
    turns: dict[State, dict[str, str]] = {state: {} for state in STATES}
    foreign = cycle(state for state in STATES if state.language != "de")
    german = cycle(state for state in STATES if state.language == "de")
    for kind in addresses(site, "de"):
        if kind not in LONG:
            state = next(foreign if kind in translated else german)
            turns[state][kind] = addresses(site, state.language)[kind]
    return turns
