"""What search knows of a site: the index of a language, and what its results show."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from patennetz.search.index import index_of
from patennetz.search.page import SearchPage

WEIGHTS = {"guides": 1.5, "glossary": 0.75}
"""Of results by their kind: who asks wants to know what to do rather than what a word means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a result shows."""

    title: str
    lang: str
    """Of the title, where it is not that of the page."""
    summary: str
    kind: str
    headings: tuple[tuple[str, str], ...]
    """Anchor and text of every section."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page, or a term of the glossary, to be found at an address."""

    address: str
    """From the root of its language."""
    result: Result
    german_title: str
    """By what the page is called in letters; empty on German pages."""
    text: str


def search_files(entries: Sequence[Entry], language: str) -> dict[str, bytes]:
    """The files of a language by name: the index, and the results by address."""
    ordered = sorted(entries, key=lambda entry: entry.address)
    pages = [
        SearchPage(
            id=one.address,
            title=f"{one.result.title} {one.german_title}".strip(),
            text=one.text,
            weight=WEIGHTS.get(one.result.kind, 1),
        )
        for one in ordered
    ]
    shown = {one.address: asdict(one.result) for one in ordered}
    results = json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    return {"index.json": index_of(pages, language), "results.json": results}
