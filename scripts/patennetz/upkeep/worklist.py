"""What translators and reviewers still have to do, the pages most others lead to first."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from patennetz.model.common import Kept
from patennetz.model.coverage import is_reviewed, state_of
from patennetz.model.knowledge import Knowledge, Name
from patennetz.text import GERMAN, State
from patennetz.upkeep.tasks import Task, tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class TextToDo:
    """One text that is missing or outdated in a language."""

    context: str
    """Its `msgctxt`."""
    state: State
    german: str
    before: str
    """The German text an outdated translation was made from; empty where nobody knows."""

    @property
    def difference(self) -> str:
        """What changed in the German since: [-gone-] and {+new+}; empty where nothing can be compared."""
        return difference(self.before, self.german) if self.before else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileToDo:
    """A file with something left to do in one language; for German, a text nobody has reviewed."""

    language: str
    record: str
    path: str
    links: int
    """How many other records lead here: nobody counts visits, so this stands for how much it is read."""
    texts: tuple[TextToDo, ...]
    unreviewed: bool

    def count(self, state: State) -> int:
        """How many of its texts are in a state."""
        return sum(text.state is state for text in self.texts)


def worklist(knowledge: Knowledge, language: str | None = None) -> tuple[FileToDo, ...]:
    """Everything left to do, in one language or in all; most linked first."""
    found = [*_german(knowledge)] if language in {None, GERMAN} else []
    for task in tasks(knowledge):
        if language in {None, task.language}:
            found += _translation(knowledge, task)
    return tuple(sorted(found, key=lambda one: (-one.links, one.path)))


def difference(before: str, after: str) -> str:
    """Two texts as one, word by word: [-gone-] and {+new+}."""
    old, new = before.split(), after.split()
    pieces: list[str] = []
    for kind, old_start, old_end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = " ".join(old[old_start:old_end]), " ".join(new[new_start:new_end])
        if kind == "equal":
            pieces.append(come)
            continue
        pieces += [f"[-{gone}-]"] if gone else []
        pieces += [f"{{+{come}+}}"] if come else []
    return " ".join(pieces)


def _translation(knowledge: Knowledge, task: Task) -> Iterator[FileToDo]:
    catalogue = knowledge.languages(task.record).get(task.language)
    entries = catalogue.entries if catalogue else {}
    texts: list[TextToDo] = []
    for context, german in task.texts:
        entry = entries.get(context)
        state = state_of(entry, german)
        if state is State.CURRENT:
            continue
        made_from = (entry.previous or entry.msgid) if entry and state is State.OUTDATED else ""
        before = made_from if made_from != german else ""
        texts.append(TextToDo(context=context, state=state, german=german, before=before))
    unreviewed = catalogue is None or not is_reviewed(catalogue)
    if texts or unreviewed:
        yield FileToDo(
            language=task.language,
            record=task.record,
            path=task.path,
            links=_links(knowledge, task.names),
            texts=tuple(texts),
            unreviewed=unreviewed,
        )


def _german(knowledge: Knowledge) -> Iterator[FileToDo]:
    """Published German texts nobody has reviewed."""
    for name, record in knowledge.everything():
        if isinstance(record, Kept) and record.status == "published" and record.reviewed is None:
            path = knowledge.origins[name].path
            links = _links(knowledge, (name,))
            yield FileToDo(language=GERMAN, record=path, path=path, links=links, texts=(), unreviewed=True)


def _links(knowledge: Knowledge, names: tuple[Name, ...]) -> int:
    return sum(len(knowledge.referrers.get(name, ())) for name in names)
