"""Reads a YAML record as text with places: `read_document`."""

import re
from collections.abc import Iterator
from itertools import islice

from yaml import MarkedYAMLError, YAMLError

from patennetz.problem import Place, Problem, in_order
from patennetz.rules import found
from patennetz.source.ambiguous import Ambiguous
from patennetz.source.characters import SHOWN, decode
from patennetz.source.compose import Composer, EnoughError
from patennetz.source.conflicts import conflicts
from patennetz.source.document import Document
from patennetz.source.limits import RECORD, Limits
from patennetz.source.syntax import in_plain_words, without_place

_INDENTING_TAB = re.compile(r"^ *(\t+)", re.MULTILINE)

__all__ = ["Ambiguous", "Document", "read_document"]


def read_document(raw: bytes, path: str, limits: Limits = RECORD) -> Document | tuple[Problem, ...]:
    """The document in a file, or everything that keeps it from being read."""
    if len(raw) > limits.size:
        return (too_large(path, len(raw), limits.size),)
    text, problems = decode(raw, path)
    if any(problem.rule == "not-utf-8" for problem in problems):
        return problems
    layout = (*conflicts(text, path), *_indenting_tabs(text, path))
    if layout:
        return in_order((*problems, *layout))
    data, composing = _compose(text, path, limits, tell_syntax=not problems)
    if problems or composing:
        return in_order((*problems, *composing))
    return Document(path=path, data=data, text=text)


def too_large(path: str, size: int, limit: int) -> Problem:
    """The problem of a file that is not even opened."""
    return found("file-too-large", Place(path), size=str(size), limit=str(limit))


def _compose(text: str, path: str, limits: Limits, *, tell_syntax: bool) -> tuple[object, tuple[Problem, ...]]:
    """The data, and all problems up to the first place where the syntax breaks off."""
    composer = Composer(text, path, limits)
    data: object = None
    try:
        data = composer.document()
    except EnoughError:
        pass
    except MarkedYAMLError as error:
        composer.problems += in_plain_words(error, text, path) if tell_syntax else ()
    except YAMLError:
        composer.problems += without_place(path) if tell_syntax else ()
    return data, tuple(composer.problems)


def _indenting_tabs(text: str, path: str) -> Iterator[Problem]:
    if "\t" not in text:
        return
    for match in islice(_INDENTING_TAB.finditer(text), SHOWN):
        line = text.count("\n", 0, match.start()) + 1
        column = match.start(1) - match.start() + 1
        yield found("tab-indentation", Place(path, line, column, len(match[1])))
