"""Citations of German law in running text."""

import time

import pytest

from patennetz.country.de.citations import find
from patennetz.country.de.law_names import LawName, law_name

LAWS = (
    law_name(
        "aufenthg",
        "AufenthG",
        "Gesetz über den Aufenthalt, die Erwerbstätigkeit und die Integration von Ausländern im Bundesgebiet "
        "(Aufenthaltsgesetz - AufenthG)",
    ),
    law_name("aufenthv", "AufenthV", "Aufenthaltsverordnung (AufenthV)"),
    law_name(
        "freizuegg-eu",
        "FreizügG/EU",
        "Gesetz über die allgemeine Freizügigkeit von Unionsbürgern (Freizügigkeitsgesetz/EU - FreizügG/EU)",
    ),
    law_name("azrg", "AZRG", "Gesetz über das Ausländerzentralregister (AZR-Gesetz)"),
    law_name(
        "azrg-dv",
        "AZRG-DV",
        "Verordnung zur Durchführung des Gesetzes über das Ausländerzentralregister "
        "(AZRG-Durchführungsverordnung - AZRG-DV)",
    ),
    law_name("sgb-2", "SGB II", "Sozialgesetzbuch (SGB) Zweites Buch (II) - Grundsicherung für Arbeitsuchende"),
    law_name("sgb-10", "SGB X", "Zehntes Buch Sozialgesetzbuch - Sozialverwaltungsverfahren - (SGB X)"),
    LawName("gg", "GG", ("Grundgesetz", "Grundgesetzes")),
)


def read(text: str) -> list[str]:
    """What was found, one line for each citation: the words in the text = the places they name."""
    return [
        f"{text[c.start : c.end]} = " + ", ".join(f"{target} {target.law}" for target in c.targets)
        for c in find(text, LAWS)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 81a Abs. 3 Satz 1 Nr. 2 AufenthG", ["§ 81a Abs. 3 Satz 1 Nr. 2 aufenthg"]),
        ("§81a AufenthG", ["§ 81a aufenthg"]),
        ("§ 18g Absatz 2 Satz 1 Nummer 3 AufenthG", ["§ 18g Abs. 2 Satz 1 Nr. 3 aufenthg"]),
        ("§ 24 Abs. 1 S. 1 des AufenthG", ["§ 24 Abs. 1 Satz 1 aufenthg"]),
        ("§§ 18a, 18b AufenthG", ["§ 18a aufenthg", "§ 18b aufenthg"]),
        ("§§ 25a und 25b AufenthG", ["§ 25a aufenthg", "§ 25b aufenthg"]),
        ("§ 18g Abs. 1 und 2 AufenthG", ["§ 18g Abs. 1 aufenthg", "§ 18g Abs. 2 aufenthg"]),
        ("§ 81 Abs. 3, 4 AufenthG", ["§ 81 Abs. 3 aufenthg", "§ 81 Abs. 4 aufenthg"]),
        (
            "§ 81 Abs. 3 bis 5 AufenthG",
            ["§ 81 Abs. 3 aufenthg", "§ 81 Abs. 4 aufenthg", "§ 81 Abs. 5 aufenthg"],
        ),
        ("§ 60a Abs. 2 S. 3, Abs. 2c AufenthG", ["§ 60a Abs. 2 Satz 3 aufenthg", "§ 60a Abs. 2c aufenthg"]),
        (
            "§ 9 Abs. 2 Satz 1 Nr. 2, 3 sowie Abs. 3 AufenthG",
            [
                "§ 9 Abs. 2 Satz 1 Nr. 2 aufenthg",
                "§ 9 Abs. 2 Satz 1 Nr. 3 aufenthg",
                "§ 9 Abs. 3 aufenthg",
            ],
        ),
        (
            "§ 4 Abs. 1 Satz 2 Nr. 1 Buchst. a AufenthG",
            ["§ 4 Abs. 1 Satz 2 Nr. 1 Buchst. a aufenthg"],
        ),
        ("§ 4 Abs. 1 Buchstabe a und b AufenthG", ["§ 4 Abs. 1 Buchst. a aufenthg", "§ 4 Abs. 1 Buchst. b aufenthg"]),
        ("§§ 3 Abs. 1, 4 AufenthG", ["§ 3 Abs. 1 aufenthg", "§ 4 aufenthg"]),
        ("§ 4 I 2 Nr. 1 AufenthG", ["§ 4 Abs. 1 Satz 2 Nr. 1 aufenthg"]),
        ("Paragraf 24 Absatz 1 des Aufenthaltsgesetzes", ["§ 24 Abs. 1 aufenthg"]),
        ("Paragraph 24 Aufenthaltsgesetz", ["§ 24 aufenthg"]),
        ("§ 31 Abs 3 AufenthV", ["§ 31 Abs. 3 aufenthv"]),
        ("§ 18 Abs.2Nr.3 AufenthG", ["§ 18 Abs. 2 Nr. 3 aufenthg"]),
        ("§ 81a f. AufenthG", ["§ 81a aufenthg"]),
        ("§ 81a ff. AufenthG", ["§ 81a aufenthg"]),
        ("§ 5 Abs. 1 Satz 1 Halbsatz 2 AufenthG", ["§ 5 Abs. 1 Satz 1 aufenthg"]),
        ("§ 5 FreizügG/EU", ["§ 5 freizuegg-eu"]),
        ("§ 5 Absatz 5 des Freizügigkeitsgesetzes/EU", ["§ 5 Abs. 5 freizuegg-eu"]),
        ("§ 22 SGB II", ["§ 22 sgb-2"]),
        ("§ 22 SGB 2", ["§ 22 sgb-2"]),
        ("§ 22 des Zweiten Buches Sozialgesetzbuch", ["§ 22 sgb-2"]),
        ("§ 31 SGB X", ["§ 31 sgb-10"]),
        ("§ 2 AZRG-DV", ["§ 2 azrg-dv"]),
        ("§ 2 AZRG", ["§ 2 azrg"]),
        ("§ 2 des AZR-Gesetzes", ["§ 2 azrg"]),
        ("§ 2 des Gesetzes über das Ausländerzentralregister", ["§ 2 azrg"]),
        ("Art. 6 GG", ["§ 6 gg"]),
        ("§\u00a081a\u202fAbs.\u20093 AufenthG", ["§ 81a Abs. 3 aufenthg"]),
        ("§ 81a\nAbs. 3 AufenthG", ["§ 81a Abs. 3 aufenthg"]),
        ("§ 99999 AufenthG", ["§ 99999 aufenthg"]),
    ],
)
def test_one_citation_is_read_as_a_whole(text: str, expected: list[str]) -> None:
    assert read(f"Nach {text} gilt das.") == [f"{text} = " + ", ".join(expected)]


def test_sections_of_a_range_are_kept_as_a_range() -> None:
    (citation,) = find("§§ 16a bis 16c AufenthG", LAWS)
    assert [(target.section, target.until) for target in citation.targets] == [("16a", "16c"), ("16c", None)]


@pytest.mark.parametrize("joint", ["i. V. m.", "i.V.m.", "iVm", "in Verbindung mit", "und", "oder", ","])
def test_the_first_of_two_joined_citations_takes_the_act_of_the_second(joint: str) -> None:
    assert read(f"§ 16b Abs. 1 {joint} § 18 AufenthG") == [
        "§ 16b Abs. 1 = § 16b Abs. 1 aufenthg",
        "§ 18 AufenthG = § 18 aufenthg",
    ]


def test_an_unknown_act_keeps_its_name() -> None:
    text = "§ 1 AuslG, § 9 BGB, § 22 SGB IX und § 3 des Passgesetzes"
    found = find(text, LAWS)
    assert [(c.name, c.targets[0].law, c.targets[0].section) for c in found] == [
        ("AuslG", None, "1"),
        ("BGB", None, "9"),
        ("SGB IX", None, "22"),
        ("Passgesetzes", None, "3"),
    ]


def test_a_citation_without_an_act_has_no_name() -> None:
    found = find("Nach § 18 sind 3 Monate vorgesehen, nach § 19, 5 Tage.", LAWS)
    assert [(c.name, [str(target) for target in c.targets]) for c in found] == [("", ["§ 18"]), ("", ["§ 19"])]


def test_the_act_may_stand_before_the_section() -> None:
    assert read("AufenthG § 18") == ["§ 18 = § 18 aufenthg"]


@pytest.mark.parametrize(
    "text",
    ["§ 4 a. F. AufenthG", "§ 4 AufenthG a. F.", "§ 4 AufenthG in der bis zum 11. Juni 2026 geltenden Fassung"],
)
def test_an_earlier_version_is_marked(text: str) -> None:
    (citation,) = find(text, LAWS)
    assert [(target.section, target.law, target.former) for target in citation.targets] == [("4", "aufenthg", True)]


@pytest.mark.parametrize(
    "text",
    ["", "§", "§§", "§ x", "Art. 24 der Richtlinie", "Artikel 3", "Absatz 2 AufenthG", "Paragraf", "das AufenthG"],
)
def test_what_is_no_citation_is_left_alone(text: str) -> None:
    assert find(text, LAWS) == ()


HOSTILE = {
    "signs": "§" * 100_000,
    "signs and spaces": ("§" + " " * 30) * 3_000,
    "spaces": "§ 1" + " " * 100_000,
    "numbers": "§ 1" + ", 1" * 33_000,
    "one number": "§ " + "1" * 100_000,
    "levels": "§ 1" + " Abs. 1" * 14_000,
    "ranges": "§ 1 Abs. 1" + " bis 50, 1" * 9_000,
    "chain": "§ 1 i. V. m. " * 8_000,
    "capitals": "§ 1 " + "A" * 100_000,
    "half names": "§ 1 Zweites Buch " * 6_000,
    "articles": "Art. 1 " * 14_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_take_linear_time(text: str) -> None:
    start = time.process_time()
    find(text, LAWS)
    assert time.process_time() - start < 2
