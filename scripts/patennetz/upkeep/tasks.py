"""Which translations are due or exist, file by file, and which texts each has to hold."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from patennetz.model.base import Translatable
from patennetz.model.knowledge import Knowledge, Name, Origin
from patennetz.model.topic import Topic
from patennetz.source.catalogue import Catalogue
from patennetz.text import GERMAN
from patennetz.translate import Text
from patennetz.views.addresses import due_languages

_FOR_PEERS = ("introduction.peer", "self_check")
"""Texts of a topic that are due only where its page for authorities is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One translation file to bring up to date."""

    record: str
    names: tuple[Name, ...]
    """The records in the file."""
    path: str
    language: str
    texts: tuple[Text, ...]


def tasks(knowledge: Knowledge) -> Iterator[Task]:
    """Every translation that is due or exists, of records that could all be read."""
    broken = {origin.path for name, origin in knowledge.origins.items() if name in knowledge.broken}
    for record, names in _by_file(knowledge).items():
        if record in broken:
            continue
        due = {code for name in names for code in _due(knowledge, name)}
        existing = set(knowledge.languages(record)) & {language.code for language in knowledge.policy.languages}
        for language in sorted((due | existing) - {GERMAN}):
            old = knowledge.languages(record).get(language)
            texts = tuple(text for name in names for text in _texts(knowledge, name, language, old))
            if texts:
                path = _path(record, language, is_list=_shares_folder(knowledge.origins[names[0]]))
                yield Task(record=record, names=tuple(names), path=path, language=language, texts=texts)


def _by_file(knowledge: Knowledge) -> Mapping[str, list[Name]]:
    """The records of every file, in its order."""
    files: defaultdict[str, list[Name]] = defaultdict(list)
    read = ((name, origin) for name, origin in knowledge.origins.items() if name[1] in knowledge.of(name[0]))
    for name, origin in sorted(read, key=lambda pair: (pair[1].path, pair[1].prefix[1:], pair[0])):
        if name[0] != "law":
            files[origin.path].append(name)
    return files


def _shares_folder(origin: Origin) -> bool:
    """A list file, or a file directly in `knowledge/`: other files lie beside it, so its catalogues bear its name."""
    return bool(origin.prefix) or origin.path.count("/") == 1


def _path(record: str, language: str, *, is_list: bool) -> str:
    """Where a translation lies: beside the record, in a list file's own name."""
    return f"{record.removesuffix('.yml')}.{language}.po" if is_list else f"{record.rpartition('/')[0]}/{language}.po"


def _due(knowledge: Knowledge, name: Name) -> tuple[str, ...]:
    if name[0] != "topic":
        return due_languages(knowledge, name[0])
    return (*due_languages(knowledge, "topic", "newcomer"), *due_languages(knowledge, "topic", "peer"))


def _texts(knowledge: Knowledge, name: Name, language: str, old: Catalogue | None) -> Iterator[Text]:
    """The texts of a record that a page in this language shows, and those that are translated anyway."""
    origin = knowledge.origins[name]
    is_topic = isinstance(knowledge.of(name[0])[name[1]], Topic)
    is_for_all = not is_topic or language in due_languages(knowledge, "topic", "peer")
    for leaf in knowledge.leaves[name]:
        if not isinstance(leaf.mark, Translatable):
            continue
        context = origin.context(name[1], leaf.context)
        is_translated = old is not None and context in old.entries and old.entries[context].msgstr.strip()
        if is_for_all or not leaf.context.startswith(_FOR_PEERS) or is_translated:
            yield context, leaf.value
