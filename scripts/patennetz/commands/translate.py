"""`patennetz translate sync`: brings the translation files up to date with the German texts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.words import begun, in_step, languages
from patennetz.commands.writing import create, replace
from patennetz.interface.collect import messages
from patennetz.load import Loaded, load
from patennetz.model.base import Translatable
from patennetz.model.knowledge import Knowledge, Name, Origin
from patennetz.model.policy import Language
from patennetz.model.topic import Topic
from patennetz.source.catalogue import Catalogue
from patennetz.source.po_write import write_catalogue
from patennetz.text import GERMAN
from patennetz.translate import Tally, Text, differs, synced, tally
from patennetz.views.addresses import due_languages

DONE = 0

_FOR_PEERS = ("introduction.peer", "self_check")
"""Texts of a topic that are due only where its page for authorities is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One translation file to bring up to date."""

    record: str
    path: str
    language: str
    texts: tuple[Text, ...]


def sync(session: Session, language: str | None) -> int:
    """Writes every translation file that is not up to date, then shows how far each language is."""
    loaded = load(session.root, session.today)
    _refuse_unknown(session, loaded.knowledge, language)
    totals: defaultdict[str, Tally] = defaultdict(Tally)
    for task in tasks(loaded.knowledge):
        if language in (None, task.language):
            totals[task.language] += _done(session, loaded, task)
    for spoken in own_languages(loaded.knowledge):
        if language in (None, spoken.code):
            totals[spoken.code] += _words_done(session, loaded.knowledge, spoken)
    session.tell(_table(session, loaded.knowledge, totals))
    return DONE


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
                yield Task(record=record, path=path, language=language, texts=texts)


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


def _done(session: Session, loaded: Loaded, task: Task) -> Tally:
    """Brings one file up to date; one that cannot be read is left to whoever mends it."""
    old = loaded.knowledge.languages(task.record).get(task.language)
    file = session.root / task.path
    if old is None and file.exists():
        session.tell(_skipped(session, task.path))
        return Tally(missing=len(task.texts))
    new = synced(task.texts, old, task.path, task.language)
    if differs(new, old):
        _write(file, write_catalogue(new))
        session.tell(session.say(f"geschrieben: {task.path}", f"written: {task.path}"))
    return tally(new)


def own_languages(knowledge: Knowledge) -> Iterator[Language]:
    """The languages the package does not speak: their words are the network's own."""
    packaged = (GERMAN, *languages())
    return (language for language in knowledge.policy.languages if language.code not in packaged)


def _words_done(session: Session, knowledge: Knowledge, language: Language) -> Tally:
    """Brings the words of the interface up to date in one language."""
    path = f"knowledge/interface/{language.code}.po"
    file = session.root / path
    own = knowledge.words.get(language.code)
    wanted = messages()
    if own is None and file.exists():
        session.tell(_skipped(session, path))
        return Tally(missing=len(wanted))
    new = in_step(wanted, own.text if own else begun(language.babel), language.code)
    if own is None or new != own.text:
        _write(file, new)
        session.tell(session.say(f"geschrieben: {path}", f"written: {path}"))
    done = sum(message.one in own.texts or message.one in own.plurals for message in wanted) if own else 0
    return Tally(current=done, missing=len(wanted) - done)


def _skipped(session: Session, path: str) -> str:
    return session.say(
        f"übersprungen: {path} kann nicht gelesen werden; `patennetz check` sagt, warum.",
        f"skipped: {path} cannot be read; `patennetz check` says why.",
    )


def _write(file: Path, text: str) -> None:
    (replace if file.exists() else create)(file, text.encode())


def _table(session: Session, knowledge: Knowledge, totals: Mapping[str, Tally]) -> str:
    """How far each language is."""
    titles = session.say("Sprache aktuell veraltet fehlt", "Language current outdated missing").split()
    names = {language.code: language.name for language in knowledge.policy.languages}
    rows = [(code, str(one.current), str(one.outdated), str(one.missing)) for code, one in sorted(totals.items())]
    if not rows:
        return session.say("Nichts zu übersetzen.", "Nothing to translate.")
    lines = [titles, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(titles))]
    table = ("  ".join((line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:]))) for line in lines)
    return "\n".join((*table, "", *(f"{code}: {names[code]}" for code, *_ in rows)))


def _refuse_unknown(session: Session, knowledge: Knowledge, language: str | None) -> None:
    known = [one.code for one in knowledge.policy.languages if one.code != GERMAN]
    if language is not None and language not in known:
        listed = ", ".join(known)
        message = session.say(
            f"Die Sprache „{language}“ steht nicht in knowledge/policy.yml. Es gibt: {listed}.",
            f"The language “{language}” is not in knowledge/policy.yml. There are: {listed}.",
        )
        raise RefusalError(message)
