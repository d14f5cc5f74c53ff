"""How often the right page is among the first five: real municipal pages and questions, not part of this repository.

A question counts as found if its page is among the first five. Its two most telling words: of its words (runs of
letters, marks and digits, lower case, at least two characters) the two that stand on the fewest pages of that language,
none at all included, the earlier first where equal; typed in the order of the question.
Even and odd pages are two halves that were never tuned apart.
"""

import gzip
import json
import re
from collections import Counter
from functools import cache
from statistics import mean

import pytest

from patennetz.search.index import index_of
from patennetz.search.page import SearchPage, read_pages
from shared.searching import ROOT, found

DATA = ROOT.parent / "shared" / "data" / "search"
LANGUAGES = ("de", "en", "ar", "fr", "uk")
FIRST = 5
QUESTIONS, WORDS, HALF, EMPTY = 0.855, 0.69, 0.84, 0.01
"""The least for whole questions, for two words, for questions in either half; the most that finds nothing."""
BYTES_OF_A_PAGE = 250_000 / 200

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="NOT TESTED: the pages and questions in ../shared are not here"),
]


@cache
def pages_of(language: str) -> tuple[SearchPage, ...]:
    read = read_pages((DATA / f"pages.{language}.jsonl").read_bytes())
    return tuple(page for page in read if isinstance(page, SearchPage))


def telling_words(question: str, frequency: Counter[str]) -> str:
    words = list(dict.fromkeys(words_of(question)))
    two = sorted(words, key=lambda word: frequency[word])[:2]
    return " ".join(word for word in words if word in two)


def words_of(text: str) -> list[str]:
    return [word for word in re.findall(r"[\w\u0300-\u036f\u064b-\u0652]+", text.lower()) if len(word) > 1]


@cache
def hits(language: str, *, whole: bool) -> tuple[tuple[bool, bool, bool], ...]:
    """For each question: whether its page was found, whether anything was, whether its page is in the even half."""
    pages = pages_of(language)
    frequency = Counter(word for page in pages for word in set(words_of(f"{page.title} {page.text}")))
    lines = (DATA / f"questions.{language}.jsonl").read_text("utf-8").splitlines()
    asked = [json.loads(line) for line in lines]
    queries = [one["question"] if whole else telling_words(one["question"], frequency) for one in asked]
    got = found(pages, language, queries, FIRST)
    numbers = {page.id: number for number, page in enumerate(pages)}
    return tuple(
        (one["page"] in ids, bool(ids), numbers[one["page"]] % 2 == 0) for one, ids in zip(asked, got, strict=True)
    )


def recall(*, whole: bool) -> float:
    return mean(mean(right for right, _, _ in hits(language, whole=whole)) for language in LANGUAGES)


def test_questions_find_their_page() -> None:
    assert recall(whole=True) >= QUESTIONS


def test_two_telling_words_find_the_page() -> None:
    assert recall(whole=False) >= WORDS


@pytest.mark.parametrize("even", [True, False])
def test_neither_half_of_the_pages_is_much_worse(*, even: bool) -> None:
    halves = ([right for right, _, is_even in hits(one, whole=True) if is_even is even] for one in LANGUAGES)
    assert mean(mean(half) for half in halves) >= HALF


@pytest.mark.parametrize("whole", [True, False])
def test_next_to_no_query_finds_nothing(*, whole: bool) -> None:
    assert mean(not any_ for one in LANGUAGES for _, any_, _ in hits(one, whole=whole)) <= EMPTY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_is_small(language: str) -> None:
    pages = pages_of(language)
    assert len(gzip.compress(index_of(pages, language))) <= BYTES_OF_A_PAGE * len(pages)
