"""Every way a record can be unreadable: small input, the exact places and rules that come out."""

import time

import pytest

from patennetz.problem import Place, Problem
from patennetz.report import terminal
from patennetz.source.limits import Limits
from patennetz.source.yaml import Ambiguous, Document, read_document

PATH = "knowledge/guides/muster/guide.yml"


def problems_of(text: str | bytes, limits: Limits | None = None) -> tuple[Problem, ...]:
    raw = text if isinstance(text, bytes) else text.encode()
    result = read_document(raw, PATH, limits) if limits else read_document(raw, PATH)
    assert isinstance(result, tuple), f"no problem found in {text!r}"
    return result


def document_of(text: str | bytes) -> Document:
    result = read_document(text if isinstance(text, bytes) else text.encode(), PATH)
    assert isinstance(result, Document), result
    return result


def told(text: str | bytes, limits: Limits | None = None) -> list[str]:
    return [
        f"{problem.rule} {problem.place.line}:{problem.place.column}+{problem.place.length}"
        for problem in problems_of(text, limits)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"title: Gr\xfcn\n", ["not-utf-8 1:10+1"]),
        ("title: a\n".encode("utf-16"), ["not-utf-8 1:1+1"]),
        (b"a: \xed\xa0\x80\n", ["not-utf-8 1:4+1"]),
        ("a: x\x00y\n", ["control-character 1:5+1"]),
        ("a: x\x85y\n", ["control-character 1:5+1"]),
        ("a: x\u2028y\n", ["control-character 1:5+1"]),
        ("a: x\ufffey\n", ["control-character 1:5+1"]),
        ("a: x\rb: y\n", ["control-character 1:5+1"]),
        ("a: x\u200by\n", ["invisible-character 1:5+1"]),
        ("a: x\ufeffy\n", ["invisible-character 1:5+1"]),
        ("a: x\ue000y\n", ["invisible-character 1:5+1"]),
        ("a: x\U000e0041y\n", ["invisible-character 1:5+1"]),
        ("a: x\u202ey\n", ["bidi-character 1:5+1"]),
        ("a: x\u2067y\nb: z\u2069\n", ["bidi-character 1:5+1", "bidi-character 2:5+1"]),
        ('a: "x\\u202ey"\n', ["bidi-character 1:4+10"]),
        ('a: "x\\0y"\n', ["control-character 1:4+6"]),
        ("a:\n\t- b\n", ["tab-indentation 2:1+1"]),
        ("a:\n  \t\tb: c\n", ["tab-indentation 2:3+2"]),
        ("a: [1, 2\nb: 3\n", ["yaml-unclosed-bracket 2:2+1"]),
        ("a: {b: 1\n", ["yaml-unclosed-bracket 2:1+1"]),
        ("a: 'x\nb: 3\n", ["yaml-unclosed-quote 1:4+1"]),
        ('a: "\\q"\n', ["yaml-bad-escape 1:5+1"]),
        ("a: b: c\n", ["yaml-colon-in-text 1:5+1"]),
        ("a: 1\nb\n", ["yaml-missing-colon 2:1+1"]),
        ("a: @b\n", ["yaml-reserved-character 1:4+1"]),
        ("a: * b\n", ["yaml-reserved-character 1:4+1"]),
        ("a: | text\n", ["yaml-text-after-bar 1:6+1"]),
        ("a:\n  - b\n c: d\n", ["yaml-indentation 3:2+1"]),
        ("a: {frist} Tage\n", ["yaml-text-after-value 1:12+1"]),
        ("a: &x 1\n", ["yaml-anchor 1:4+4"]),
        ("a: *x\n", ["yaml-alias 1:4+2"]),
        ("a: !!str 1\n", ["yaml-tag 1:4+7"]),
        ("%YAML 1.2\n---\na: b\n", ["yaml-directive 1:1+1"]),
        ("<<: {a: b}\n", ["merge-key 1:1+2"]),
        ("a: 1\n---\nb: 1\n", ["several-documents 2:1+1"]),
        ("a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1+1"]),
        ("? [a]\n: b\n", ["key-not-text 1:3+1"]),
        ("a: {{frist}}\n", ["key-not-text 1:5+1"]),
        ("", ["empty-document 1:1+1"]),
        ("# nur ein Kommentar\n", ["empty-document 1:1+1"]),
        ("---\n...\n", ["empty-document 1:1+1"]),
        ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n",
         ["merge-conflict 2:1+7", "merge-conflict 4:1+7", "merge-conflict 6:1+7"]),
    ],
)  # fmt: skip
def test_a_mistake_is_told_at_its_place(text: str | bytes, expected: list[str]) -> None:
    assert told(text) == expected


def test_independent_mistakes_are_told_together() -> None:
    text = "a: &x 1\nb: *x\na: 2\nc: !t 3\nd: {e: 1, e: 2}\nf: '\u200b'\n"

    assert told(text) == [
        "yaml-anchor 1:4+4",
        "yaml-alias 2:4+2",
        "duplicate-key 3:1+1",
        "yaml-tag 4:4+4",
        "duplicate-key 5:11+1",
        "invisible-character 6:5+1",
    ]


def test_a_duplicate_names_the_first_place() -> None:
    (problem,) = problems_of("a:\n  b: 1\n  c: 2\n  b: 3\n")

    assert (problem.place, problem.related) == (Place(PATH, 4, 3), (Place(PATH, 2, 3),))


def test_an_open_bracket_names_where_it_began() -> None:
    (problem,) = problems_of("title: x\ntopics: [a, b\nstatus: draft\n")

    assert problem.related == (Place(PATH, 2, 9),)


def test_limits_are_told() -> None:
    assert told("a: " + "x" * 20_481) == ["scalar-too-long 1:4+20481"]
    assert told("[" * 21 + "]" * 21) == ["nested-too-deep 1:21+1"]
    assert told("- a\n" * 5_000) == ["too-many-nodes 5000:3+1"]
    assert told("a: b\n", Limits(size=4)) == ["file-too-large 1:1+1"]


@pytest.mark.parametrize(
    "bomb",
    [
        "[",
        "[\n",
        "{a: ",
        "- ",
        "? ",
        "[? ",
        "[[],",
        "a: '[",
        "&a ",
        "'",
        "a:\n",
        "\t\n",
        "=======\n",
        "\u200b\n",
        "\u2066",
    ],
)
def test_a_bomb_is_refused_at_once(bomb: str) -> None:
    start = time.process_time()
    read_document((bomb * 100_000).encode(), PATH, Limits(size=1_000_000))

    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "plain",
    ["", "~", "null", "no", "NO", "on", "y", "true", "0", "01067", "05113000", "+4920112345", "1_000", "1.5", ".5",
     "1e3", "0x1F", "0o17", "12:30", "13:30:00", "2026-08-19", "2026-08-19T10:00:00Z", ".inf", "-.INF", ".nan", "="],
)  # fmt: skip
def test_text_that_others_misread_is_marked(plain: str) -> None:
    data = document_of(f"a: {plain}\nb: c\n").data
    assert isinstance(data, dict)
    value = data["a"]

    assert (value, type(value)) == (plain, Ambiguous)


@pytest.mark.parametrize("plain", ["nein", "offen", "1-5", "81a", "§ 81a", "+49 201 123", "1.2.3", "2026", "'2026'"])
def test_other_text_is_not_marked(plain: str) -> None:
    data = document_of(f"a: {plain}\n").data
    assert isinstance(data, dict)
    value = data["a"]

    assert isinstance(value, Ambiguous) == (plain == "2026")


def test_byte_order_mark_crlf_and_missing_final_newline_change_nothing() -> None:
    plain = document_of("a: |\n  eins\n  zwei\nb: c\n")
    other = document_of(b"\xef\xbb\xbfa: |\r\n  eins\r\n  zwei\r\nb: c")

    assert other.data == plain.data == {"a": "eins\nzwei\n", "b": "c"}
    assert other.place(("b",)) == plain.place(("b",)) == Place(PATH, 4, 4)


def test_joiners_and_balanced_isolates_are_text() -> None:
    text = "a: می\u200cخواهم \u2066§ 81a\u2069\n"

    assert document_of(text).data == {"a": "می\u200cخواهم \u2066§ 81a\u2069"}


DOCUMENT = """\
title: "Erste Anmeldung"
topics: [wohnen, behoerde]
contact:
  phone: '+49 1'
steps:
  - id: anmelden
    text: >
      Melden Sie sich an.
      Das kostet nichts.
    by:
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("title",), (1, 8, 17)),
        (("topics",), (2, 9, 1)),
        (("topics", 1), (2, 18, 8)),
        (("contact",), (3, 1, 7)),
        (("contact", "phone"), (4, 10, 7)),
        (("contact", "mailbox"), (3, 1, 7)),
        (("steps", 0, "id"), (6, 9, 8)),
        (("steps", 0, "text"), (7, 11, 1)),
        (("steps", 0, "by"), (10, 5, 2)),
        (("steps", 4), (5, 1, 5)),
        (("nirgends",), (1, 1, 1)),
    ],
)
def test_places(path: tuple[str | int, ...], expected: tuple[int, int, int]) -> None:
    assert document_of(DOCUMENT).place(path) == Place(PATH, *expected)


def test_places_of_keys() -> None:
    document = document_of(DOCUMENT)

    assert document.place(("title",), key=True) == Place(PATH, 1, 1, 5)
    assert document.place(("steps", 0, "text"), key=True) == Place(PATH, 7, 5, 4)


def test_a_part_of_a_text_has_a_place_of_its_own() -> None:
    document = document_of(DOCUMENT)

    assert document.place_of(("steps", 0, "text"), 20, 3) == Place(PATH, 9, 7, 3)
    assert document.place_of(("title",), 6, 9) == Place(PATH, 1, 15, 9)
    assert document.place_of(("steps", 7, "text"), 0, 3) == Place(PATH, 5, 1, 5)
    assert document.place_of(("steps", 0, "text"), 15, 8) == Place(PATH, 7, 11, 1)


def test_what_a_person_sees() -> None:
    text = "title: Muster\ntopics: [wohnen\nstatus: draft\n"
    lines = {PATH: text.split("\n")}

    report = terminal.render(problems_of(text), language="de", lines=lambda path: lines[path])

    assert report == (
        """\
knowledge/guides/muster/guide.yml:3:7: Fehler: In einer eckigen oder geschweiften Klammer fehlt ein Komma oder die \
schließende Klammer. [yaml-unclosed-bracket]
    status: draft
          ^
  = Hinweis: Schließen Sie die Klammer. Text mit Klammern oder Kommas darin braucht Anführungszeichen.
  = Siehe auch: knowledge/guides/muster/guide.yml:2:9

1 Fehler in 1 Datei
Mehr dazu: patennetz explain yaml-unclosed-bracket
"""
    )
