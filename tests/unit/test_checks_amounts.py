"""Amounts and periods that must not be typed into texts about the law, and what only looks like them."""

import time

import pytest

from patennetz.checks.amounts import literals


def told(text: str) -> list[str]:
    return [text[start:end] for start, end in literals(text)]


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("Das kostet 100 Euro.", "100 Euro"),
        ("Das kostet 1.027,50 € im Monat.", "1.027,50 €"),
        ("Das kostet € 93.", "€ 93"),
        ("Melden Sie sich binnen zwei Wochen.", "zwei Wochen"),
        ("Sie haben 14 Tage Zeit.", "14 Tage"),
        ("Sie haben vierzehn Tage Zeit.", "vierzehn Tage"),
        ("Das dauert zwei bis drei Monate.", "zwei bis drei Monate"),
        ("Das dauert 2–3 Monate.", "2–3 Monate"),
        ("Das dauert 12\u00a0Monate.", "12\u00a0Monate"),
        ("Mindestens 45,3 Prozent der Grenze.", "45,3 Prozent"),
        ("Mindestens 45,3 % der Grenze.", "45,3 %"),
        ("Nach fünf vollen Jahren.", "fünf vollen Jahren"),
        ("Nach drei weiteren Monaten.", "drei weiteren Monaten"),
        ("Eine zweiwöchige Frist.", "zweiwöchige"),
        ("Eine 14-tägige Frist.", "14-tägige"),
        ("Innerhalb eines Monats.", "Innerhalb eines Monats"),
        ("Ein halbes Jahr lang.", "Ein halbes Jahr"),
        ("Einundzwanzig Punkte.", "Einundzwanzig Punkte"),
        ("Der Kurs hat 600 Unterrichtsstunden.", "600 Unterrichtsstunden"),
    ],
)
def test_amounts_are_found(text: str, literal: str) -> None:
    assert told(text) == [literal]


@pytest.mark.parametrize(
    "text",
    [
        "Bringen Sie zwei Fotos mit.",
        "Die Frist von {meldefrist} ist kurz.",
        "Am 3. Mai 2026 um 8 Uhr.",
        "Im Jahr 2026.",
        "Zwei Personen warten.",
        "Zimmer 12, Etage 3.",
        "An einem Tag geht beides.",
        "Siehe [Frist](https://example.org/14-tage/zwei-wochen).",
        "Rufen Sie 115 an.",
        "Das Formular hat drei Seiten.",
        "Jedes Jahr neu, jeden Monat anders.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert told(text) == []


def test_citations_are_left_alone() -> None:
    text = "nach § 18 Abs. 1, 3 Monate"
    assert list(literals(text, ((5, len(text)),))) == []


@pytest.mark.parametrize("part", ["1 ", "111 111 ", "zwei bis ", "1.", "halbe ", "zwei volle "])
def test_long_texts_are_read_in_no_time(part: str) -> None:
    started = time.process_time()
    told(part * (6000 // len(part)))
    assert time.process_time() - started < 1
