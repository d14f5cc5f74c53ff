"""The report a person reads at a terminal, as a whole."""

from string import Formatter

import pytest

from patennetz.problem import Place, Severity
from patennetz.report import terminal
from patennetz.report.snippet import snippet
from patennetz.rules import BY_ID, CATALOGUE, found

A = "knowledge/guides/muster/guide.yml"
B = "knowledge/topics/wohnen/topic.yml"
SOURCES = {
    A: ("title: Muster", "text: x\u202ey", "title: Noch eins"),
    B: (),
}
PROBLEMS = (
    found("empty-document", Place(B)),
    found("duplicate-key", Place(A, 3, 1, 5), related=(Place(A, 1, 1, 5),), key="title"),
    found("bidi-character", Place(A, 2, 8), code="U+202E (RIGHT-TO-LEFT OVERRIDE)"),
    found("empty-document", Place(B)),
)


def test_german() -> None:
    assert terminal.render(PROBLEMS, language="de", lines=SOURCES.__getitem__) == (
        """\
knowledge/guides/muster/guide.yml:2:8: Fehler: Das Zeichen U+202E (RIGHT-TO-LEFT OVERRIDE) dreht die Schreibrichtung \
um oder wird in dieser Zeile nicht beendet. [bidi-character]
    text: x<U+202E>y
           ^~~~~~~~
  = Hinweis: Löschen Sie es. Die Schreibrichtung stellt die Website selbst richtig ein.

knowledge/guides/muster/guide.yml:3:1: Fehler: Das Feld „title“ gibt es hier schon. [duplicate-key]
    title: Noch eins
    ^~~~~
  = Hinweis: Behalten Sie eines der beiden Felder und löschen Sie das andere.
  = Siehe auch: knowledge/guides/muster/guide.yml:1:1

knowledge/topics/wohnen/topic.yml:1:1: Fehler: Die Datei enthält keinen Eintrag. [empty-document]
  = Hinweis: Füllen Sie die Datei, zum Beispiel mit „patennetz new“, oder löschen Sie sie.

3 Fehler in 2 Dateien
Mehr dazu: patennetz explain bidi-character
Mehr dazu: patennetz explain duplicate-key
Mehr dazu: patennetz explain empty-document
"""
    )


def test_english() -> None:
    assert terminal.render(PROBLEMS[1:2], language="en", lines=SOURCES.__getitem__) == (
        """\
knowledge/guides/muster/guide.yml:3:1: error: The field “title” exists here already. [duplicate-key]
    title: Noch eins
    ^~~~~
  = hint: Keep one of the two fields and delete the other.
  = see also: knowledge/guides/muster/guide.yml:1:1

1 error in 1 file
More: patennetz --english explain duplicate-key
"""
    )


def test_nothing_found() -> None:
    assert terminal.render((), language="de", lines=SOURCES.__getitem__) == "Keine Probleme gefunden.\n"
    assert terminal.render((), language="en", lines=SOURCES.__getitem__) == "No problems found.\n"


def test_colour_only_when_asked() -> None:
    plain = terminal.render(PROBLEMS, language="de", lines=SOURCES.__getitem__)
    coloured = terminal.render(PROBLEMS, language="de", lines=SOURCES.__getitem__, color=True)

    assert "\x1b" not in plain
    assert "\x1b[1;31mFehler:\x1b[0m" in coloured


def test_a_value_cannot_steer_the_terminal() -> None:
    problem = found("duplicate-key", Place(A, 3), key="\x1b[2J\u202e" + "x" * 500)

    report = terminal.render((problem,), language="de", lines=lambda _path: ())

    assert "„<U+001B>[2J<U+202E>xxx" in report
    assert "xxx…“" in report
    assert "x" * 200 not in report


@pytest.mark.parametrize(
    ("line", "column", "length", "expected"),
    [
        ("a: bcd", 4, 3, ("a: bcd", "   ^~~")),
        ("a:\tbcd", 4, 3, ("a:    bcd", "      ^~~")),
        ("漢字: b", 5, 1, ("漢字: b", "      ^")),
        ("漢字: b", 2, 1, ("漢字: b", "  ^~")),
        ("e\u0301e\u0301: b", 7, 1, ("e\u0301e\u0301: b", "    ^")),
        ("اسم: b", 6, 1, ("اسم: b", "     ^")),
        ("می\u200cخو: b", 8, 1, ("می\u200cخو: b", "      ^")),
        ("a: b", 5, 1, ("a: b", "    ^")),
        ("a: b", 99, 9, ("a: b", "    ^")),
        ("", 1, 1, ("", "^")),
    ],
)
def test_the_caret_stands_below_its_character(line: str, column: int, length: int, expected: tuple[str, str]) -> None:
    assert snippet(line, Place(A, 1, column, length)) == expected


def test_a_long_line_is_cut_around_the_caret() -> None:
    text, caret = snippet("x" * 300 + "HIER" + "y" * 300, Place(A, 1, 301, 4))

    assert text == "…" + "x" * 40 + "HIER" + "y" * 56 + "…"
    assert caret == " " * 41 + "^~~~"


def test_a_long_token_is_underlined_as_far_as_it_is_shown() -> None:
    text, caret = snippet("a: " + "x" * 300, Place(A, 1, 4, 300))

    assert (text, caret) == ("a: " + "x" * 97 + "…", "   ^" + "~" * 96)


def test_warnings_are_counted_apart() -> None:
    warning = next((rule for rule in CATALOGUE if rule.severity is Severity.WARNING), None)
    if warning is None:
        pytest.skip("the catalogue has no warnings yet")
    names = dict.fromkeys(_placeholders(warning.message.de + warning.hint.de), "x")
    problems = (*PROBLEMS[:1], found(warning.id, Place(A), related=(), **names))

    assert "\n1 Fehler, 1 Warnung in 2 Dateien\n" in terminal.render(problems, language="de", lines=lambda _path: ())


@pytest.mark.parametrize("rule", sorted(BY_ID))
def test_both_languages_of_a_rule_use_the_same_values(rule: str) -> None:
    words = BY_ID[rule]

    assert _placeholders(words.message.de) == _placeholders(words.message.en)
    assert _placeholders(words.hint.de) == _placeholders(words.hint.en)


def _placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
