"""Reads a translation: `read_catalogue`."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from patennetz.problem import Place, Problem, in_order
from patennetz.rules import found
from patennetz.source.catalogue import Catalogue, Entry, Reviewed, digest
from patennetz.source.characters import decode
from patennetz.source.conflicts import conflicts
from patennetz.source.limits import CATALOGUE, Limits
from patennetz.source.po_blocks import blocks, usual
from patennetz.source.po_header import header_of, header_problems, language_of
from patennetz.source.po_lines import Draft, Lines

_REVIEWED = re.compile(r"(\d{4}-\d{2}-\d{2}) (\S.*\S|\S) ([0-9a-f]{16})", re.ASCII)

__all__ = ["Catalogue", "Entry", "Reviewed", "digest", "read_catalogue"]


def read_catalogue(raw: bytes, path: str, limits: Limits = CATALOGUE) -> Catalogue | tuple[Problem, ...]:
    """The translation in a file, or everything that keeps it from being read."""
    if len(raw) > limits.size:
        return (found("file-too-large", Place(path), size=str(len(raw)), limit=str(limits.size)),)
    text, problems = decode(raw, path)
    told = (*problems, *conflicts(text, path))
    if any(problem.rule in ("not-utf-8", "merge-conflict") for problem in told):
        return in_order(told)
    reading = _Reading(path)
    reading.read(text)
    if told or reading.problems:
        return in_order((*told, *reading.problems))
    return reading.catalogue()


class _Reading:
    def __init__(self, path: str) -> None:
        self._path = path
        self._head: Draft | None = None
        self._header: Mapping[str, str] = {}
        self._entries: dict[str, Entry] = {}
        self._obsolete: list[tuple[str, Entry]] = []
        self._reviewed: Reviewed | None = None
        self.problems: list[Problem] = []

    def read(self, text: str) -> None:
        lines = Lines(self._path)
        is_idle = True
        for number, block in blocks(text):
            pair = usual(block, number, self._path) if is_idle else None
            if not pair:
                self._take_all(lines.drafts(block, number))
                is_idle = lines.is_idle
            elif pair[0] in self._entries:
                self._add(*pair)
            else:
                self._entries[pair[0]] = pair[1]
        self.problems += lines.problems
        if self._head:
            self.problems += self._judge_header(self._head)

    def catalogue(self) -> Catalogue:
        """What has been read, once it is known to be without problems."""
        return Catalogue(
            path=self._path,
            language=language_of(self._path),
            header=self._header,
            entries=self._entries,
            obsolete=tuple(self._obsolete),
            comment="\n".join(self._head.comments) if self._head else "",
            reviewed=self._reviewed,
        )

    def _take_all(self, drafts: Iterator[Draft]) -> None:
        for draft in drafts:
            if not draft.is_spoiled:
                self._take(draft)

    def _take(self, draft: Draft) -> None:
        fields = draft.fields
        if "msgid" not in fields or "msgstr" not in fields:
            missing = "msgstr" if "msgid" in fields else "msgid"
            self._tell("po-incomplete", draft, missing=missing)
        elif "msgctxt" in fields:
            self._add(fields["msgctxt"], self._entry(draft), is_obsolete=draft.is_obsolete)
        elif fields["msgid"] or draft.is_obsolete:
            self._tell("po-without-context", draft)
        elif self._head:
            self._tell("po-duplicate", draft, self._place(self._head), context="")
        else:
            self._head = draft

    def _entry(self, draft: Draft) -> Entry:
        return Entry(
            msgid=draft.fields["msgid"],
            msgstr=draft.fields["msgstr"],
            fuzzy="fuzzy" in [flag.strip() for flag in draft.flags.split(",")],
            previous=draft.previous,
            comment="\n".join(draft.comments),
            path=self._path,
            line=draft.lines["msgstr"],
        )

    def _add(self, context: str, entry: Entry, *, is_obsolete: bool = False) -> None:
        if is_obsolete:
            self._obsolete.append((context, entry))
        elif context in self._entries:
            first = self._entries[context].place
            self.problems.append(found("po-duplicate", entry.place, related=(first,), context=context))
        else:
            self._entries[context] = entry

    def _judge_header(self, draft: Draft) -> Iterator[Problem]:
        place = self._place(draft)
        self._header = header_of(draft.fields["msgstr"])
        yield from header_problems(self._header, self._path, place)
        yield from self._judge_review(place)

    def _judge_review(self, place: Place) -> Iterator[Problem]:
        said = self._header.get("X-Reviewed", "")
        self._reviewed = _reviewed(said)
        if said and not self._reviewed:
            yield found("po-reviewed", place)

    def _tell(self, rule: str, draft: Draft, *related: Place, **values: str) -> None:
        self.problems.append(found(rule, self._place(draft), related=related, **values))

    def _place(self, draft: Draft) -> Place:
        name, line = next(iter(draft.lines.items()))
        return Place(self._path, line, 1, len(name))


def _reviewed(said: str) -> Reviewed | None:
    match = _REVIEWED.fullmatch(said)
    try:
        return Reviewed(date.fromisoformat(match[1]), match[2], match[3]) if match else None
    except ValueError:
        return None
