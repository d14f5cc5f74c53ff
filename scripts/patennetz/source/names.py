"""Judges the names records and translations have in the tree."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import replace

from patennetz.problem import Place, Problem, in_order
from patennetz.rules import found
from patennetz.source.found import Found, FoundCatalogue, Tree

RESERVED = frozenset(("index", "assets", "search", "404", "editors"))
"""Addresses the site needs itself; the codes of its languages join them."""

_ID = re.compile(r"[a-z][a-z0-9-]{1,59}")
_WITHOUT_PAGE = frozenset(("policy", "statement", "parameters", "sources", "terms"))


def judge_names(tree: Tree, languages: Collection[str]) -> Tree:
    """The tree without the records whose names cannot stand, which are problems now."""
    problems: dict[str, Problem] = {}
    firsts: dict[tuple[str, str], Found] = {}
    for record in tree.records:
        first = firsts.setdefault((record.kind, _folded(record.id)), record)
        for problem in _problems(record, first, languages):
            problems.setdefault(record.path, problem)
    return replace(
        tree,
        records=tuple(record for record in tree.records if record.path not in problems),
        refused=tree.refused + tuple(record for record in tree.records if record.path in problems),
        problems=in_order((*tree.problems, *problems.values(), *_unknown((*tree.catalogues, *tree.words), languages))),
    )


def _problems(record: Found, first: Found, languages: Collection[str]) -> Iterator[Problem]:
    place = Place(record.path)
    if not _ID.fullmatch(record.id):
        yield found("bad-id", place, name=record.id)
    if record.kind not in _WITHOUT_PAGE and (record.id in RESERVED or record.id in languages):
        yield found("reserved-id", place, name=record.id)
    if first is not record:
        yield found("id-clash", place, related=(Place(first.path),), name=record.id)


def _unknown(catalogues: Collection[FoundCatalogue], languages: Collection[str]) -> Iterator[Problem]:
    known = ", ".join(sorted(languages))
    for catalogue in catalogues:
        if languages and catalogue.language not in languages:
            place = Place(catalogue.path)
            yield found("po-unknown-language", place, language=catalogue.language, known=known)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
