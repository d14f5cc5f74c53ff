"""Keeps a translation in step with the German texts: what is new, what has changed, what is gone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from patennetz.source.catalogue import Catalogue, Entry

Text = tuple[str, str]
"""The context of a German text (`msgctxt`) and its wording."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many texts of a translation stand how."""

    current: int = 0
    outdated: int = 0
    missing: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.current + other.current, self.outdated + other.outdated, self.missing + other.missing)


def synced(texts: Iterable[Text], old: Catalogue | None, path: str, language: str) -> Catalogue:
    """The translation of exactly these texts, in their order; nothing a translator wrote is lost."""
    catalogue = old or Catalogue(path=path, language=language, header={}, entries={})
    kept = _Kept(catalogue, texts)
    entries = {context: kept.entry(context, german) for context, german in kept.texts.items()}
    return replace(catalogue, entries=entries, obsolete=kept.obsolete())


def differs(new: Catalogue, old: Catalogue | None) -> bool:
    """Whether there is anything to write."""
    if old is None:
        return bool(new.entries)
    return list(new.entries.items()) != list(old.entries.items()) or new.obsolete != old.obsolete


def tally(catalogue: Catalogue) -> Tally:
    """How the texts of a translation stand that is in step."""
    missing = sum(not entry.msgstr.strip() for entry in catalogue.entries.values())
    outdated = sum(entry.fuzzy and bool(entry.msgstr.strip()) for entry in catalogue.entries.values())
    return Tally(len(catalogue.entries) - missing - outdated, outdated, missing)


class _Kept:
    """What there is to reuse, each translation once."""

    def __init__(self, old: Catalogue, texts: Iterable[Text]) -> None:
        self.texts: Mapping[str, str] = dict(texts)
        self._entries = old.entries
        gone = [(context, entry) for context, entry in old.entries.items() if context not in self.texts]
        self._laid_aside = [*old.obsolete, *((context, entry) for context, entry in gone if entry.msgstr.strip())]

    def entry(self, context: str, german: str) -> Entry:
        """The entry for a text: its own, an earlier one of the same field, or one of the same wording."""
        own = self._entries.get(context)
        if own is None or not own.msgstr.strip():
            own = self._revived(context, german) or own
        return _brought_up_to(german, own) if own else Entry(german, "")

    def obsolete(self) -> tuple[tuple[str, Entry], ...]:
        """What nothing refers to any more."""
        return tuple(self._laid_aside)

    def _revived(self, context: str, german: str) -> Entry | None:
        for wanted in (lambda pair: pair[0] == context, lambda pair: pair[1].msgid == german and not pair[1].fuzzy):
            found = next(filter(wanted, self._laid_aside), None)
            if found:
                self._laid_aside.remove(found)
                return found[1]
        return None


def _brought_up_to(german: str, entry: Entry) -> Entry:
    """The entry for the present German text; an outdated translation remembers what it was made from."""
    if entry.msgid == german:
        return entry
    if not entry.msgstr.strip():
        return entry._replace(msgid=german, fuzzy=False, previous=None)
    made_from = entry.previous if entry.fuzzy and entry.previous else entry.msgid
    is_back = made_from == german
    return entry._replace(msgid=german, fuzzy=not is_back, previous=None if is_back else made_from)
