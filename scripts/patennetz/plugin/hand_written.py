"""The hand-written pages of docs/: which there are, and which language shows the German text instead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs.utils.meta import get_data

from patennetz.interface import Words
from patennetz.model.policy import Operator
from patennetz.text import GERMAN

OPERATOR_MARK = "<!-- operator -->"
UNREVIEWED = "unreviewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A hand-written page in one language."""

    path: Path
    language: str
    title: str
    description: str
    unreviewed: bool
    """Nobody who knows both languages has read the translation."""
    markdown: str


Library = Mapping[str, Mapping[str, Source]]
"""Hand-written pages by address and by language."""


def read_library(docs: Path, languages: tuple[str, ...]) -> Library:
    """Everything in docs/<language>/, addresses in order."""
    found: dict[str, dict[str, Source]] = {}
    for language in languages:
        folder = docs / language
        for path in sorted(folder.rglob("*.md")):
            address = f"{path.relative_to(folder).with_suffix('').as_posix()}/"
            found.setdefault(address, {})[language] = _source(path, language)
    return dict(sorted(found.items()))


def _source(path: Path, language: str) -> Source:
    markdown, meta = get_data(path.read_text("utf-8-sig"))
    return Source(
        path=path,
        language=language,
        title=str(meta.get("title") or path.stem),
        description=str(meta.get("description") or ""),
        unreviewed=meta.get("translation") == UNREVIEWED,
        markdown=markdown,
    )


def shown(library: Library, language: str) -> Iterator[tuple[str, Source]]:
    """What a language shows at each address: its own text, or the German one."""
    for address, sources in library.items():
        source = sources.get(language) or sources.get(GERMAN)
        if source is not None:
            yield address, source


def with_operator(markdown: str, operator: Operator, words: Words) -> str:
    """The text with the data of the operator in the place of the mark, or with what is missing."""
    return markdown.replace(OPERATOR_MARK, _operator(operator, words)) if OPERATOR_MARK in markdown else markdown


def _operator(operator: Operator, words: Words) -> str:
    if not operator.complete:
        return f"**{words('Angaben fehlen')}:** " + words(
            "Noch ist niemand eingetragen, der dieses Angebot verantwortet. Es ist eine Demonstration."
        )
    lines = [operator.name, operator.street, f"{operator.postcode} {operator.town}"]
    lines.append(f"{words('Vertreten durch')}: {operator.represented_by}")
    lines.append(f"{words('E-Mail')}: {operator.mailbox}")
    lines.extend([f"{words('Telefon')}: {operator.phone}"] if operator.phone else [])
    return "  \n".join(_plain(line) for line in lines if line)


def _plain(text: str) -> str:
    """Text that Markdown prints as it is."""
    return "".join(f"&#{ord(char)};" if char in "\\`*_{}[]<>#&|" else char for char in text)
