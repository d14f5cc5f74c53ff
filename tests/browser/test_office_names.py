"""The finder knows places by many names, asks where it guesses, and tells namesakes apart."""

from collections.abc import Mapping

import pytest

from shared.chromium import Window
from shared.office_finder import asked, asked_again, choices, offices, said, word


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Muenchen", "München"),
        ("munchen", "München"),
        ("Münchn", "München"),
        ("ميونخ", "München"),
        ("Мюнхен", "München"),
        ("80331", "München"),
        ("Cologne", "Köln"),
        ("Gießen", "Gießen"),
        ("giessen", "Gießen"),
    ],
)
def test_places_are_found_however_they_are_typed(window: Window, published: str, query: str, name: str) -> None:
    page = asked(window, published, "de", query)
    if word(page, "guess") in said(page):
        page.locator("[data-pn-finder] [role=status] button").first.click()
    assert name in said(page)


GUESSES: Mapping[str, list[str]] = {
    "Kiew": ["Stadt Kiel"],
    "Essn": ["Stadt Essen", "Essen (Oldenburg) (Landkreis Cloppenburg)"],
    "Haburg": ["Stadt Hamburg", "Harburg (Schwaben) (Landkreis Donau-Ries)", "Landkreis Harburg"],
    "Aue": ["Aue-Bad Schlema (Erzgebirgskreis)", "Au (Landkreis Breisgau-Hochschwarzwald)"],
    "Ludwigshafen": ["Stadt Ludwigshafen am Rhein"],
    "Berlin-Kreuzberg": ["Stadt Berlin"],
    "Hamburg-Altona": ["Stadt Hamburg"],
    "Dresd": ["Stadt Dresden"],
}


def test_a_guess_is_asked_and_never_stated(window: Window, published: str) -> None:
    page = asked(window, published, "de", "")
    for query, offered in GUESSES.items():
        asked_again(page, query)
        assert word(page, "guess") in said(page), query
        assert choices(page)[: len(offered)] == offered
        assert offices(page) == []


NAMESAKES: Mapping[str, list[str]] = {
    "Halle": [
        "Stadt Halle (Saale)",
        "Halle (Landkreis Holzminden)",
        "Halle (Landkreis Grafschaft Bentheim)",
        "Halle (Westf.) (Kreis Gütersloh)",
    ],
    "Harburg": ["Landkreis Harburg", "Harburg (Schwaben) (Landkreis Donau-Ries)"],
    "18059": ["Landkreis Rostock", "Stadt Rostock"],
    "Brandenburg": ["Stadt Brandenburg an der Havel", "Land Brandenburg"],
    "Eisenach": ["Eisenach (Eifelkreis Bitburg-Prüm)", "Eisenach (Wartburgkreis)"],
}


def test_places_of_one_name_are_told_apart(window: Window, published: str) -> None:
    page = asked(window, published, "de", "")
    for query, offered in NAMESAKES.items():
        assert choices(asked_again(page, query)) == offered
        assert word(page, "more") not in said(page)


def test_a_list_that_is_cut_says_so(window: Window, published: str) -> None:
    page = asked(window, published, "de", "Neustadt")
    assert len(choices(page)) == len(set(choices(page))) == 12
    assert word(page, "more") in said(page)


ANSWERS: Mapping[str, list[str]] = {
    "Unterhaching": ["Unterhaching", "Landkreis München", "Ausländerbehörde Landkreis München"],
    "82008": ["82008", "Landkreis München", "Ausländerbehörde Landkreis München"],
    "18181": ["18181", "Landkreis Rostock", "Ausländerbehörde Landkreis Rostock"],
    "München": ["Stadt München", "Ausländerbehörde Stadt München", "Landkreis München"],
    "Landkreis Rosenheim": ["Landkreis Rosenheim", "Ausländerbehörde Landkreis Rosenheim"],
    "Rhein-Sieg-Kreis": ["Ausländerbehörde Rhein-Sieg-Kreis"],
    "Sankt Ingbert": ["St. Ingbert", "Saarpfalz-Kreis"],
    "frankfurt/main": ["Frankfurt am Main", "Ausländerbehörde der Stadt Frankfurt am Main"],
    "Frankfurt a.M.": ["Frankfurt am Main", "Ausländerbehörde der Stadt Frankfurt am Main"],
    "Köln 50667": ["50667", "Stadt Köln"],
    "DE-50667": ["50667", "Stadt Köln"],
    "50 667": ["50667", "Stadt Köln"],
    "Straße 5, 50667 Köln": ["50667", "Stadt Köln"],
    "مدينة كولونيا": ["Stadt Köln"],
    "м. Берлін": ["Stadt Berlin"],
    "Stadt Ansbach": ["Stadt Ansbach"],
    "Stadt Wehlen": ["Stadt Wehlen", "Landkreis Sächsische Schweiz-Osterzgebirge"],
}


def test_an_answer_names_the_place_and_its_kreis(window: Window, published: str) -> None:
    page = asked(window, published, "de", "")
    for query, shown in ANSWERS.items():
        text = said(asked_again(page, query))
        assert [one for one in shown if one not in text] == [], query
