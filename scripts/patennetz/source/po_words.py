"""Reads a network's own catalogue of the interface: `read_words`."""

import re
from collections.abc import Iterator
from gettext import c2py
from string import Formatter

from patennetz.problem import Place, Problem, in_order
from patennetz.rules import found
from patennetz.source.catalogue import OwnWords
from patennetz.source.characters import decode
from patennetz.source.conflicts import conflicts
from patennetz.source.limits import CATALOGUE
from patennetz.source.po_blocks import blocks
from patennetz.source.po_header import header_of, header_problems
from patennetz.source.po_lines import Draft, Lines

_FORMS = 6
"""No language has more."""
_FIELDS = ("msgid", "msgid_plural", "msgstr", *(f"msgstr[{form}]" for form in range(_FORMS)))
_COUNTING = re.compile(r"nplurals\s*=\s*([1-6])\s*;\s*plural\s*=([n\d\s()!=<>&|?:%]{1,400});?\s*")
_UNSAFE = re.compile(r"%\s*(?![1-9])")
"""A remainder of something that may be zero."""
_NUMBERS = 1_000
"""Up to this number the rule is tried."""
_TWO_FORMS = "nplurals=2; plural=(n != 1);"


def read_words(raw: bytes, path: str) -> OwnWords | tuple[Problem, ...]:
    """The words in a file, or everything that keeps them from being used."""
    if len(raw) > CATALOGUE.size:
        return (found("file-too-large", Place(path), size=str(len(raw)), limit=str(CATALOGUE.size)),)
    text, problems = decode(raw, path)
    told = (*problems, *conflicts(text, path))
    if any(problem.rule in ("not-utf-8", "merge-conflict") for problem in told):
        return in_order(told)
    reading = _Reading(path)
    told = (*told, *reading.problems(text))
    return in_order(told) if told else reading.words(text)


class _Reading:
    def __init__(self, path: str) -> None:
        self._path = path
        self._drafts: dict[str, Draft] = {}
        self._forms, self._rule = 2, "n != 1"

    def problems(self, text: str) -> Iterator[Problem]:
        lines = Lines(self._path, _FIELDS)
        for number, block in blocks(text):
            for draft in lines.drafts(block, number):
                if not draft.is_spoiled and not draft.is_obsolete:
                    yield from self._take(draft)
        yield from lines.problems
        for german, draft in self._drafts.items():
            yield from self._entry(draft) if german else ()

    def words(self, text: str) -> OwnWords:
        """What has been read, once it is known to be without problems; doubtful and missing words are left out."""
        plain, plural = {}, {}
        for german, draft in self._drafts.items():
            forms = _translations(draft)
            if german and all(forms) and "fuzzy" not in draft.flags:
                if "msgid_plural" in draft.fields:
                    plural[german] = forms
                else:
                    plain[german] = forms[0]
        return OwnWords(path=self._path, text=text, texts=plain, plurals=plural, plural_rule=self._rule)

    def _take(self, draft: Draft) -> Iterator[Problem]:
        german = draft.fields.get("msgid")
        if german is None or not _translations(draft):
            yield found("po-incomplete", self._place(draft), missing="msgid" if german is None else "msgstr")
        elif german in self._drafts:
            first = self._place(self._drafts[german])
            yield found("po-duplicate", self._place(draft), related=(first,), context=german)
        else:
            self._drafts[german] = draft
            yield from self._head(draft) if not german else ()

    def _head(self, draft: Draft) -> Iterator[Problem]:
        header = header_of(draft.fields.get("msgstr", ""))
        yield from header_problems(header, self._path, self._place(draft))
        counting = header.get("Plural-Forms") or _TWO_FORMS
        match = _COUNTING.fullmatch(counting)
        if match and _decides(match[2], int(match[1])):
            self._forms, self._rule = int(match[1]), match[2].strip()
        else:
            yield found("po-plural-forms", self._place(draft), expected=_TWO_FORMS, found=counting)

    def _entry(self, draft: Draft) -> Iterator[Problem]:
        forms = _translations(draft)
        wanted = [f"msgstr[{form}]" for form in range(self._forms)] if "msgid_plural" in draft.fields else ["msgstr"]
        given = [name for name in draft.fields if name.startswith("msgstr")]
        if given != wanted:
            yield found("po-plural-forms", self._place(draft), expected=", ".join(wanted), found=", ".join(given))
        for form in filter(None, forms):
            yield from self._places_to_fill(draft, form)

    def _places_to_fill(self, draft: Draft, form: str) -> Iterator[Problem]:
        """A form of a plural may leave the number out, for it can be part of the word."""
        german, given = _places(draft.fields.get("msgid_plural", draft.fields["msgid"])), _places(form)
        may_miss = {"{n}"} if "msgid_plural" in draft.fields else set()
        missing, added = german - given - may_miss, given - german
        if missing or added:
            told = [", ".join(sorted(names)) or "-" for names in (missing, added)]
            yield found("translation-placeholder", self._place(draft), missing=told[0], added=told[1])

    def _place(self, draft: Draft) -> Place:
        name, line = next(iter(draft.lines.items()))
        return Place(self._path, line, 1, len(name))


def _translations(draft: Draft) -> tuple[str, ...]:
    return tuple(text for name, text in draft.fields.items() if name.startswith("msgstr"))


def _places(text: str) -> set[str]:
    """The places to fill, exactly as they are written; braces that do not match are one, too."""
    try:
        parts = [part for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return {text}
    return {f"{{{name}{f'!{kind}' if kind else ''}{f':{form}' if form else ''}}}" for _, name, form, kind in parts}


def _decides(rule: str, forms: int) -> bool:
    """Whether a rule of gettext gives every number one of the forms."""
    if _UNSAFE.search(rule):
        return False
    try:
        form_of = c2py(rule)
        return all(0 <= form_of(number) < forms for number in range(_NUMBERS))
    except (ValueError, RecursionError):
        return False
