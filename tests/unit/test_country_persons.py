"""Persons named in text."""

import pytest

from patennetz.country.de.persons import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Frau Mustermann leitet das Amt.", ["Frau Mustermann"]),
        ("bei Herrn Dr. Mustermann oder", ["Herrn Dr. Mustermann"]),
        ("Herr Prof. Dr. von Mustermann", ["Herr Prof. Dr. von Mustermann"]),
        ("Frau Erika Mustermann und Herr M. Muster", ["Frau Erika Mustermann", "Herr M. Muster"]),
        ("Frau Muster-Mann,", ["Frau Muster-Mann"]),
        ("die Frau Dr. Muster", ["Frau Dr. Muster"]),
        ("der Herr Muster", ["Herr Muster"]),
        ("Frau Landrätin Muster", ["Frau Landrätin Muster"]),
        ("Hr. Muster, Fr. Dr. Muster", ["Hr. Muster", "Fr. Dr. Muster"]),
    ],
)
def test_names_are_found_with_their_place(text: str, expected: list[str]) -> None:
    found = find(text)
    assert [person.text for person in found] == expected
    assert [text[person.start : person.end] for person in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Frau und Mann",
        "Frauen und Herren",
        "Mann oder Frau",
        "wenn die Frau Unterlagen vorlegt",
        "Ihre Frau Asyl beantragt",
        "Frau Landrätin",
        "Herr Oberbürgermeister",
        "Mo. bis Fr. Termine",
        "Hausherr Muster",
        "",
    ],
)
def test_what_names_nobody(text: str) -> None:
    assert find(text) == ()
