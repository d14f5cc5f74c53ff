import json

import pytest

from patennetz.search.index import index_of
from patennetz.search.page import Fault, SearchPage, read_pages
from shared.searching import answers, found

PAGES = (
    SearchPage(id="work", title="Arbeit", text="Die Arbeitserlaubnis steht auf der Karte. Arbeit und Karte."),
    SearchPage(id="kita", title="Kita", text="Die Kinder."),
    SearchPage(id="card", title="Karte", text=""),
)


def test_an_index_says_which_word_stands_where_how_often() -> None:
    content = json.loads(index_of(PAGES, "de"))
    del content["rules"], content["related"]
    assert content == {
        "format": 2,
        "language": "de",
        "ids": ["work", "kita", "card"],
        "weights": [1, 1, 1],
        "words": "arbeit arbeitserlaubnis auf der die karte kinder kita steht und",
        "stems": "arbeit auf der die kart kind kita steht und",
        "stem_of": [0, 0, 1, 2, 3, 4, 5, 6, 7, 8],
        "lengths": [13, 6, 4],
        "runs": [60, 19, 16],
        "places": [[3, 5], [2], [2], [2], [2, 2], [3, 2, 5, 4], [4], [5, 4], [2], [2]],
    }


def test_the_same_pages_give_the_same_bytes() -> None:
    assert index_of(PAGES, "de") == index_of(list(PAGES), "de")


def test_a_page_without_words_and_a_list_without_pages_can_be_searched() -> None:
    empty = SearchPage(id="empty", title="", text="…")
    assert found((), "de", ["karte", ""], 5) == [[], []]
    assert found((empty,), "xx", ["karte", "", "…"], 5) == [[], [], []]


def test_the_best_comes_first_as_many_as_wanted() -> None:
    assert found(PAGES, "de", ["Karte"], 10) == [["card", "work"]]
    assert found(PAGES, "de", ["Karte"], 1) == [["card"]]
    assert found(PAGES, "de", ["Erlaubnis", "Karet", "wo sind Kinder", "wo ist", "Zebra"], 1) == [
        *(["work"], ["card"], ["kita"]),
        *([], []),
    ]


def test_other_words_for_the_same_thing_find_a_page_after_the_word_itself() -> None:
    pages = (
        SearchPage(id="none", title="Müll", text="Tonnen"),
        SearchPage(id="job", title="Job", text="Ein Job"),
        SearchPage(id="work", title="Arbeit", text="Eine Arbeit"),
    )
    assert found(pages, "de", ["Arbeit", "Job"], 5) == [["work", "job"], ["job", "work"]]


@pytest.mark.parametrize(("language", "title"), [("uk", "Аптека"), ("ar", "صيدلية"), ("tr", "Eczane")])
def test_a_german_word_finds_the_page_in_another_language(language: str, title: str) -> None:
    pages = (SearchPage(id="here", title=title, text=""), SearchPage(id="other", title="123", text=""))
    assert found(pages, language, ["Apotheke", "Arzneimittel"], 5) == [["here"], ["here"]]


def test_of_two_equal_pages_the_one_like_the_best_comes_first() -> None:
    pages = (
        SearchPage(id="stray", title="", text="Visum Wetter Regen Sonne Wolken Hagel"),
        SearchPage(id="kin", title="", text="Visum Botschaft Konsulat Reise Einreise Grenze"),
        SearchPage(id="best", title="Visum", text="Visum Botschaft Konsulat Reise Einreise Grenze"),
    )
    assert found(pages, "de", ["Visum"], 3) == [["best", "kin", "stray"]]


def test_a_page_that_weighs_more_comes_first() -> None:
    pages = (
        SearchPage(id="word", title="Duldung", text=""),
        SearchPage(id="guide", title="Duldung", text="", weight=2),
    )
    assert found(pages, "de", ["Duldung"], 2) == [["guide", "word"]]


def test_a_hit_has_an_id_and_a_score() -> None:
    [[first, second]] = answers(index_of(PAGES, "de"), [{"query": "Karte"}])
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert set(first) == {"id", "score"}
    assert first["score"] > second["score"] > 0


@pytest.mark.parametrize(
    "query",
    [
        "Karte " * 5000,
        "K" * 50_000,
        "constructor __proto__ toString",
        "\ud800 Karte",
        "(.*)+$ [a-z",
        "0" * 500,
        "🙂" * 99,
    ],
    ids=["long", "one-word", "javascript", "half-a-character", "pattern", "digits", "emoji"],
)
def test_no_query_is_too_strange(query: str) -> None:
    [hits] = answers(index_of(PAGES, "de"), [{"query": query}])
    assert len(hits) <= 3


def test_pages_may_have_strange_ids_and_words() -> None:
    odd = [SearchPage(id=name, title=name, text="") for name in ("__proto__", "constructor", "toString")]
    assert found(odd, "de", ["constructor", "proto"], 1) == [["constructor"], ["__proto__"]]


def test_a_list_of_pages_is_read_line_by_line() -> None:
    raw = (
        b'\xef\xbb\xbf{"id":"a","title":"A","text":"x","more":1}\r\n\n'
        b'{"id":"b","title":"B"}\n{"id":"c","title":null,"text":""}\n{"id":" ","title":"","text":""}\n'
        b'{"id":"a","title":"A","text":"x"}\n[]\n{\n\xff\n{"id":"d","title":"\\ud800","text":""}\n' + b"[" * 100_000
    )
    assert list(read_pages(raw)) == [
        SearchPage(id="a", title="A", text="x"),
        Fault(line=3, flaw="missing", value="text"),
        Fault(line=4, flaw="not-a-text", value="title"),
        Fault(line=5, flaw="no-id"),
        Fault(line=6, flaw="twice", value="a"),
        Fault(line=7, flaw="not-an-object"),
        Fault(line=8, flaw="not-json"),
        Fault(line=9, flaw="not-utf-8"),
        Fault(line=10, flaw="half-a-character", value="title"),
        Fault(line=11, flaw="not-json"),
    ]
