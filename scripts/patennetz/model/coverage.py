"""How far a record is translated: counted per text, so that nothing pretends to be translated."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from patennetz.source.catalogue import Catalogue, Entry, digest
from patennetz.text import State


def state_of(entry: Entry | None, german: str) -> State:
    """Current, outdated or missing; nothing is stored that could lie."""
    if entry is None or not entry.msgstr.strip():
        return State.MISSING
    return State.CURRENT if entry.msgid == german and not entry.fuzzy else State.OUTDATED


def is_reviewed(catalogue: Catalogue) -> bool:
    """Somebody has reviewed exactly these pairs."""
    return catalogue.reviewed is not None and catalogue.reviewed.digest == digest(catalogue.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The texts of one record in one language."""

    states: Mapping[str, State]
    """By path of the text in its record."""
    reviewed: bool

    def of(self, leave_out: tuple[str, ...] = ()) -> "Shown":
        """How the texts stand that a page really shows."""
        states = [state for path, state in self.states.items() if not (leave_out and path.startswith(leave_out))]
        return Shown(
            total=len(states),
            missing=states.count(State.MISSING),
            outdated=states.count(State.OUTDATED),
            reviewed=self.reviewed,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Numbers of texts on a page."""

    total: int
    missing: int
    outdated: int
    reviewed: bool

    @property
    def complete(self) -> bool:
        """Every text is there, current or outdated."""
        return self.missing == 0

    @property
    def nothing(self) -> bool:
        """No text is there."""
        return self.missing == self.total


def coverage(texts: Iterable[tuple[str, str, str]], catalogue: Catalogue | None) -> Coverage:
    """The state of texts given as path in the record, msgctxt and German wording."""
    entries = catalogue.entries if catalogue else {}
    states = {path: state_of(entries.get(context), german) for path, context, german in texts}
    return Coverage(states=states, reviewed=catalogue is not None and is_reviewed(catalogue))
