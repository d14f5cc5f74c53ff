"""Judges what the head of a PO file says of it."""

import re
from collections.abc import Iterator, Mapping

from patennetz.problem import Place, Problem
from patennetz.rules import found

_PERSONAL = ("Last-Translator", "Language-Team")
_CHARSET = re.compile(r"charset=([^;\s]*)", re.IGNORECASE)


def language_of(path: str) -> str:
    """The language in a file name: `ar` of `ar.po` and of `fees.ar.po`."""
    return path.rsplit("/", 1)[-1].removesuffix(".po").rsplit(".", 1)[-1]


def header_of(text: str) -> Mapping[str, str]:
    """The pairs of a header."""
    pairs = (line.partition(":") for line in text.split("\n") if line.strip())
    return {name.strip(): value.strip() for name, _, value in pairs}


def header_problems(header: Mapping[str, str], path: str, place: Place) -> Iterator[Problem]:
    """Persons named, an encoding or a language that is not the file's."""
    for name in _PERSONAL:
        if header.get(name):
            yield found("personal-header", place, header=name)
    charset = _CHARSET.search(header.get("Content-Type", ""))
    if charset and charset[1].upper() not in ("UTF-8", "UTF8"):
        yield found("po-charset", place, charset=charset[1])
    language, said = language_of(path), header.get("Language", "")
    if said and said.replace("_", "-").lower() != language:
        yield found("po-language-mismatch", place, header=said, language=language)
