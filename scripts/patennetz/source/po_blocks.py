"""Reads the usual form of a translation in one step; everything else is read line by line."""

import re
from collections.abc import Iterator

from patennetz.source.catalogue import Entry

_PIECE = r'"[^"\\\n]*(?:\\[nt"\\][^"\\\n]*)*"'
_TEXT = rf"({_PIECE}(?:\n{_PIECE})*)"
_USUAL = re.compile(
    rf"(?:#[.:][^\n]*\n)*(#, fuzzy\n)?(?:#\| msgid {_TEXT}\n)?msgctxt {_TEXT}\nmsgid {_TEXT}\nmsgstr {_TEXT}\n?"
)
_ESCAPE = re.compile(r"\\(.)")
_MEANING = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """The parts of a file between empty lines, each with the number of its first line."""
    number = 1
    for block in text.split("\n\n"):
        yield number, block
        number += block.count("\n") + 2


def usual(block: str, number: int, path: str) -> tuple[str, Entry] | None:
    """The context and the entry of a block in the usual form."""
    match = _USUAL.fullmatch(block)
    if not match:
        return None
    fuzzy, previous, context, msgid, msgstr = match.groups()
    line = number + block.count("\n", 0, match.start(5))
    earlier = unquoted(previous) if previous else None
    entry = Entry(unquoted(msgid), unquoted(msgstr), fuzzy is not None, earlier, "", path, line)
    return unquoted(context), entry


def unquoted(pieces: str) -> str:
    """The text in one or more quoted pieces, one on each line, whose form is known to be right."""
    text = pieces[1:-1]
    if "\n" in text:
        text = text.replace('"\n"', "")
    return _ESCAPE.sub(_meaning, text) if "\\" in text else text


def _meaning(escape: re.Match[str]) -> str:
    return _MEANING[escape[1]]
