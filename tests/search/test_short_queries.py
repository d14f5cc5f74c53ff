"""What people type, against a small site in nine languages: short-queries.yml, pages.yml."""

from pathlib import Path

import pytest
import yaml

from patennetz.search.page import SearchPage
from shared.searching import found

HERE = Path(__file__).parent
PAGES = yaml.safe_load((HERE / "pages.yml").read_text("utf-8"))
QUERIES = yaml.safe_load((HERE / "short-queries.yml").read_text("utf-8"))
TOP = 3
WANTED = 0.95


def test_there_are_enough_queries_in_all_nine_languages() -> None:
    assert sorted(QUERIES) == ["ar", "de", "de-simple", "en", "fa", "fr", "ru", "tr", "uk"]
    assert sum(len(queries) for by_page in QUERIES.values() for queries in by_page.values()) >= 500


@pytest.mark.parametrize("language", sorted(QUERIES))
def test_short_queries_find_their_page_among_the_first_three(language: str) -> None:
    pages = [SearchPage(id=id_, title=title, text=text) for id_, (title, text) in PAGES[language].items()]
    wanted = [(query, page) for page, queries in QUERIES[language].items() for query in queries]
    got = found(pages, language, [query for query, _ in wanted], TOP)
    missed = [f"{query} -> {page}: {ids}" for (query, page), ids in zip(wanted, got, strict=True) if page not in ids]
    assert len(missed) <= (1 - WANTED) * len(wanted), "\n".join(missed)
