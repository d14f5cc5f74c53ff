"""A network's own words of the interface: what is read, and what is refused before it can do harm."""

from textwrap import dedent

import pytest

from patennetz.interface import Words
from patennetz.source.catalogue import OwnWords
from patennetz.source.po_words import read_words

PATH = "knowledge/interface/kmr.po"
HEAD = """\
msgid ""
msgstr ""
"Language: kmr\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def read(text: str) -> OwnWords:
    words = read_words((HEAD + dedent(text)).encode(), PATH)
    assert isinstance(words, OwnWords), words
    return words


def refused(text: str) -> list[str]:
    problems = read_words(dedent(text).encode(), PATH)
    assert isinstance(problems, tuple)
    return [f"{one.place.line} {one.rule} {dict(one.values)}" for one in problems]


def test_words_and_plurals_are_read_and_doubtful_or_missing_ones_left_out() -> None:
    words = read("""\
        msgid "Start"
        msgstr "Destpêk"

        msgid "Suche"
        msgstr ""

        #, fuzzy
        msgid "Impressum"
        msgstr "Kî ye?"

        msgid "Stand {day}"
        msgstr "Rewş: {day}"

        msgid "{n} Beispiel"
        msgid_plural "{n} Beispiele"
        msgstr[0] "mînakek"
        msgstr[1] "{n} mînak"
        """)
    assert words.texts == {"Start": "Destpêk", "Stand {day}": "Rewş: {day}"}
    assert words.plurals == {"{n} Beispiel": ("mînakek", "{n} mînak")}
    spoken = Words("kmr", None, words)
    assert [spoken(one) for one in ("Start", "Suche", "Impressum")] == ["Destpêk", "Suche", "Impressum"]
    assert [spoken.plural("{n} Beispiel", "{n} Beispiele", n) for n in (1, 2)] == ["mînakek", "2 mînak"]
    assert spoken.plural("{n} Amt", "{n} Ämter", 2) == "2 Ämter"


def test_own_words_go_before_those_of_the_package() -> None:
    own = read('msgid "Start"\nmsgstr "Anfang"\n')
    assert Words("de", None, own)("Start") == "Anfang"


@pytest.mark.parametrize(
    "given",
    ["Rewş: {tag}", "Rewş", "Rewş {day.__class__}", "Rewş {day!r}", "Rewş {day:>99999}", "Rewş {day} {", "Rewş {}"],
)
def test_places_to_fill_must_be_exactly_the_german_ones(given: str) -> None:
    (problem,) = refused(f'msgid "Stand {{day}}"\nmsgstr "{given}"\n')
    assert problem.startswith("1 translation-placeholder")


@pytest.mark.parametrize(
    "rule",
    [
        "nplurals=2; plural=n;",
        "nplurals=2; plural=n%0;",
        "nplurals=2; plural=n%n;",
        "nplurals=9; plural=0;",
        "nplurals=1; plural=__import__;",
        "nplurals=2; plural=(((;",
        "viele",
    ],
)
def test_a_rule_that_gives_a_number_no_form_is_refused(rule: str) -> None:
    (problem,) = refused(f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n')
    assert problem.startswith("1 po-plural-forms")


@pytest.mark.parametrize(
    "rule",
    [
        "nplurals=1; plural=0;",
        "nplurals=2; plural=((n >= 0 && n <= 1) ? 0 : 1);",
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    ],
)
def test_rules_of_gettext_are_understood(rule: str) -> None:
    words = read_words(f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n'.encode(), PATH)
    assert isinstance(words, OwnWords)


def test_everything_wrong_is_told_with_its_line() -> None:
    assert refused("""\
        msgid ""
        msgstr "Language: ku\\nLast-Translator: Jemand\\n"

        msgid "Start"

        msgid "Suche"
        msgstr "Lêgerîn"

        msgid "Suche"
        msgstr "Bigere"

        msgctxt "title"
        msgid "Titel"
        msgstr "Sernav"

        msgid "{n} Tag"
        msgid_plural "{n} Tage"
        msgstr "roj"
        """) == [
        "1 personal-header {'header': 'Last-Translator'}",
        "1 po-language-mismatch {'header': 'ku', 'language': 'kmr'}",
        "4 po-incomplete {'missing': 'msgstr'}",
        "9 po-duplicate {'context': 'Suche'}",
        "12 po-syntax {'line': 'msgctxt \"title\"'}",
        "16 po-plural-forms {'expected': 'msgstr[0], msgstr[1]', 'found': 'msgstr'}",
    ]


def test_a_file_that_is_no_text_is_refused() -> None:
    problems = read_words(b"\xff\xfe", PATH)
    assert isinstance(problems, tuple)
    assert [one.rule for one in problems] == ["not-utf-8"]
