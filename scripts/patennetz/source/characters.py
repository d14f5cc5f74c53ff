"""Decodes a file strictly and finds the characters that must not be in it."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from patennetz.problem import Place, Problem
from patennetz.rules import found

SHOWN = 50
"""At most so many problems of one sort are told per file: a binary file has thousands."""

_BOM = b"\xef\xbb\xbf"
_ASCII = bytes(range(0x80))
_HARMLESS = bytes((0x09, 0x0A, *range(0x20, 0x7F), *range(0x80, 0x100)))

_CONTROL = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff"
_TURNING = r"\u202a-\u202e"
_INVISIBLE = (
    r"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    r"\ufff9-\ufffb\ue000-\uf8ff\U000e0000-\U0010ffff"
)
_OPENING = "\u2066\u2067\u2068"
_CLOSING = "\u2069"
_FORBIDDEN = re.compile(f"[{_CONTROL}{_TURNING}{_INVISIBLE}]")
_SUSPECT = re.compile(f"[{_CONTROL}{_TURNING}{_INVISIBLE}{_OPENING}{_CLOSING}]")
_IS_CONTROL = re.compile(f"[{_CONTROL}]")
_IS_TURNING = re.compile(f"[{_TURNING}]")


class Decoded(NamedTuple):
    """The text of a file, without byte order mark and with LF only, and what is wrong with its characters."""

    text: str
    """Forbidden characters are replaced by `x`, so that all other places stay right."""
    problems: tuple[Problem, ...]


class Fault(NamedTuple):
    """One forbidden character of a line."""

    offset: int
    rule: str
    code: str
    """Such as `U+202E (RIGHT-TO-LEFT OVERRIDE)`."""


def decode(raw: bytes, path: str) -> Decoded:
    """What a file says, if it is UTF-8, and every character that has no business in it."""
    raw = raw.removeprefix(_BOM).replace(b"\r\n", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return Decoded("", (_not_utf_8(raw, error.start, path),))
    if _is_clean(raw):
        return Decoded(text, ())
    problems = tuple(islice(_problems(text, path), SHOWN))
    return Decoded(_FORBIDDEN.sub("x", text), problems)


def faults(line: str) -> Iterator[Fault]:
    """Every forbidden character of one line or one value, isolates that are not balanced included."""
    if not _SUSPECT.search(line):
        return
    for match in _FORBIDDEN.finditer(line):
        yield Fault(match.start(), _rule(match[0]), code_point(match[0]))
    for offset in _unbalanced(line):
        yield Fault(offset, "bidi-character", code_point(line[offset]))


def code_point(character: str) -> str:
    """How a character that cannot be shown is named: `U+200B (ZERO WIDTH SPACE)`."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} ({name})" if name else f"U+{ord(character):04X}"


def _is_clean(raw: bytes) -> bool:
    return not raw.translate(None, _HARMLESS) and not _SUSPECT.search(raw.translate(None, _ASCII).decode())


def _problems(text: str, path: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        for fault in faults(line):
            yield found(fault.rule, Place(path, number, fault.offset + 1), code=fault.code)


def _rule(character: str) -> str:
    if _IS_TURNING.match(character):
        return "bidi-character"
    return "control-character" if _IS_CONTROL.match(character) else "invisible-character"


def _unbalanced(line: str) -> list[int]:
    """Where isolates open without end or end without start; a line break ends them all."""
    opened: list[int] = []
    stray: list[int] = []
    for offset, character in enumerate(line):
        if character in _OPENING:
            opened.append(offset)
        elif character == _CLOSING and opened:
            opened.pop()
        elif character == _CLOSING:
            stray.append(offset)
    return sorted(opened + stray)


def _not_utf_8(raw: bytes, start: int, path: str) -> Problem:
    before = raw[:start].decode("utf-8")
    line, column = before.count("\n") + 1, start_column(before)
    return found("not-utf-8", Place(path, line, column), byte=f"0x{raw[start]:02X}")


def start_column(before: str) -> int:
    """The column (from 1) of what follows a text."""
    return len(before) - before.rfind("\n")
