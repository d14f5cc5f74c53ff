"""Splits a PO file into entries, line by line; what cannot be understood is told and left out."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from patennetz.problem import Place, Problem
from patennetz.rules import found
from patennetz.source.characters import SHOWN
from patennetz.source.po_blocks import unquoted

_QUOTED = re.compile(r'"[^"\\]*(?:\\[nt"\\][^"\\]*)*"')
FIELDS = ("msgctxt", "msgid", "msgstr")
"""What an entry of a translation consists of."""
_MAIL = re.compile(r"\S@\S")
_SHOWN = 60
"""So many characters of a line that cannot be read are quoted."""


@dataclass(slots=True)
class Draft:
    """One entry while it is being read."""

    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    """Where each field begins."""
    previous: str | None = None
    flags: str = ""
    comments: list[str] = field(default_factory=list)
    is_obsolete: bool = False
    is_spoiled: bool = False
    """Something in it could not be read: what follows from that is not told again."""


class Lines:
    """One pass over the lines of a PO file whose entries consist of certain fields."""

    def __init__(self, path: str, fields: Collection[str] = FIELDS) -> None:
        self._path = path
        self._fields = fields
        self._draft = Draft()
        self._field = ""
        self._number = 0
        self.problems: list[Problem] = []

    @property
    def is_idle(self) -> bool:
        """Nothing has been read that waits for more."""
        return not self._draft.comments and not self._draft.flags and self._draft.previous is None

    def drafts(self, block: str, first: int) -> Iterator[Draft]:
        """Every entry of the lines of a block; an empty line ends an entry."""
        for number, line in enumerate(block.split("\n"), start=first):
            self._number = number
            yield from self._line(line)
        if self._draft.fields or self._draft.is_spoiled:
            yield self._finished()

    def _line(self, line: str) -> Iterator[Draft]:
        sign = line[:1]
        if sign == '"':
            self._continue(line)
        elif sign == "m":
            if self._starts_anew(line):
                yield self._finished()
            self._keyword(line)
        elif sign == "#":
            if "msgstr" in self._draft.fields and not line.startswith("#~"):
                yield self._finished()
            yield from self._comment(line)
        elif line.strip():
            self._spoil(line)
        elif self._draft.fields:
            yield self._finished()

    def _starts_anew(self, line: str) -> bool:
        """Tells a keyword that cannot belong to the entry being read."""
        fields = self._draft.fields
        return bool(fields) and (line.startswith("msgctxt ") or (line.startswith("msgid ") and "msgid" in fields))

    def _finished(self) -> Draft:
        draft, self._draft, self._field = self._draft, Draft(), ""
        return draft

    def _keyword(self, line: str) -> None:
        keyword, _, rest = line.partition(" ")
        text = self._unquoted(rest.strip()) if keyword in self._fields and keyword not in self._draft.fields else None
        if text is None:
            self._spoil(line)
            return
        self._draft.fields[keyword] = text
        self._draft.lines[keyword] = self._number
        self._field = keyword

    def _continue(self, line: str) -> None:
        text = self._unquoted(line.rstrip())
        if text is None or not self._field:
            self._spoil(line)
        elif self._field == "previous":
            self._draft.previous = (self._draft.previous or "") + text
        else:
            self._draft.fields[self._field] += text

    def _comment(self, line: str) -> Iterator[Draft]:
        if line.startswith("#,"):
            self._draft.flags += line[2:] + ","
        elif line.startswith("#|"):
            self._earlier(line[2:].strip())
        elif line.startswith("#~"):
            yield from self._obsolete(line[2:].strip())
        elif line[1:2] in ("", " "):
            self._draft.comments.append(line[2:])
            self._judge_comment(line)

    def _judge_comment(self, line: str) -> None:
        """Comments must not name contributors."""
        if _MAIL.search(line):
            place = Place(self._path, self._number, 1, len(line.rstrip()))
            self.problems.append(found("personal-header", place, header=line.strip()[:_SHOWN]))

    def _earlier(self, rest: str) -> None:
        """Reads `#| msgid "..."`, what the German text was before."""
        if rest.startswith('"'):
            if self._field == "previous":
                self._continue(rest)
            return
        keyword, _, quoted = rest.partition(" ")
        self._field = ""
        if keyword == "msgid":
            self._draft.previous = self._unquoted(quoted.strip())
            self._field = "previous"

    def _obsolete(self, rest: str) -> Iterator[Draft]:
        if self._starts_anew(rest) or (rest.startswith("|") and "msgstr" in self._draft.fields):
            yield self._finished()
        self._draft.is_obsolete = True
        if rest.startswith("|"):
            self._earlier(rest[1:].strip())
        elif rest.startswith('"'):
            self._continue(rest)
        elif rest:
            self._keyword(rest)

    def _unquoted(self, quoted: str) -> str | None:
        """The text between quotes; nothing if the quotes or an escape are wrong."""
        return unquoted(quoted) if _QUOTED.fullmatch(quoted) else None

    def _spoil(self, line: str) -> None:
        self._draft.is_spoiled = True
        if len(self.problems) >= SHOWN:
            return
        place = Place(self._path, self._number, 1, max(1, len(line.rstrip())))
        self.problems.append(found("po-syntax", place, line=line.strip()[:_SHOWN]))
