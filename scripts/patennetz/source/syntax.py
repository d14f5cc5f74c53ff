"""Turns the parser's complaints about syntax into our rules; no sentence of its own reaches a person."""

from typing import NamedTuple

from yaml import Mark, MarkedYAMLError

from patennetz.problem import Place, Problem
from patennetz.rules import found


class _Complaint(NamedTuple):
    context: str
    """A part of what the parser says it was doing; empty fits all."""
    problem: str
    """A part of what the parser says it met; empty fits all."""
    rule: str


_TABLE: tuple[_Complaint, ...] = (
    _Complaint("quoted scalar", "escape", "yaml-bad-escape"),
    _Complaint("quoted scalar", "hexdecimal", "yaml-bad-escape"),
    _Complaint("quoted scalar", "", "yaml-unclosed-quote"),
    _Complaint("flow ", "", "yaml-unclosed-bracket"),
    _Complaint("", "mapping values are not allowed", "yaml-colon-in-text"),
    _Complaint("", "could not find expected ':'", "yaml-missing-colon"),
    _Complaint("", "cannot start any token", "yaml-reserved-character"),
    _Complaint("an alias", "", "yaml-reserved-character"),
    _Complaint("an anchor", "", "yaml-reserved-character"),
    _Complaint("directive", "", "yaml-directive"),
    _Complaint("", "directive", "yaml-directive"),
    _Complaint("", "incompatible YAML document", "yaml-directive"),
    _Complaint("", "tag", "yaml-tag"),
    _Complaint("block scalar", "expected comment or line break", "yaml-text-after-bar"),
    _Complaint("", "not allowed in this context", "yaml-indentation"),
    _Complaint("block ", "", "yaml-indentation"),
    _Complaint("", "<document start>", "yaml-indentation"),
    _Complaint("", "tab character", "tab-indentation"),
)

_MENDED_AT_BEGINNING = frozenset(("yaml-unclosed-quote", "yaml-missing-colon", "yaml-reserved-character"))


def in_plain_words(error: MarkedYAMLError, text: str, path: str) -> tuple[Problem, ...]:
    """The problem behind a syntax error, with the place where the open construct began."""
    if error.problem_mark is None:
        return without_place(path)
    context, said = error.context or "", error.problem or ""
    rule = next((entry.rule for entry in _TABLE if entry.context in context and entry.problem in said), "yaml-syntax")
    lines = text.split("\n")
    place, *related = _places(rule, error, lines, path)
    if rule == "yaml-indentation" and lines[place.line - 1][: place.column - 1].strip():
        rule = "yaml-text-after-value"
    return (found(rule, place, related=tuple(related), **_values(rule, place, lines)),)


def without_place(path: str) -> tuple[Problem, ...]:
    """The problem of a file that the parser refuses without saying where."""
    return (found("yaml-syntax", Place(path)),)


def _places(rule: str, error: MarkedYAMLError, lines: list[str], path: str) -> tuple[Place, ...]:
    """Where the parser gave up and where the construct began; first where the mistake is to be mended."""
    marks = (error.problem_mark, error.context_mark)
    places = [_place(mark, lines, path) for mark in marks if mark is not None]
    if rule in _MENDED_AT_BEGINNING:
        places.reverse()
    return tuple(dict.fromkeys(places))


def _place(mark: Mark, lines: list[str], path: str) -> Place:
    """The place of a mark; the end of a file without a final line end counts as the end of its last line."""
    if mark.line >= len(lines):
        return Place(path, len(lines), len(lines[-1]) + 1)
    return Place(path, mark.line + 1, mark.column + 1)


def _values(rule: str, place: Place, lines: list[str]) -> dict[str, str]:
    """What the sentences of the syntax rules are filled with."""
    line = lines[place.line - 1]
    here = line[place.column - 1 : place.column]
    if rule == "yaml-reserved-character":
        return {"character": here if here.strip() and not here.isalnum() else line.strip()[:1]}
    return {"tag": line[place.column - 1 :].split(" ")[0] or "!"} if rule == "yaml-tag" else {}
