"""`patennetz translate sync`: brings the translation files up to date with the German texts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.unread import tell_unread
from patennetz.commands.words import begun, in_step, languages
from patennetz.commands.writing import create, replace
from patennetz.interface.collect import messages
from patennetz.load import Loaded, load
from patennetz.model.knowledge import Knowledge
from patennetz.model.policy import Language
from patennetz.source.po_write import write_catalogue
from patennetz.text import GERMAN
from patennetz.translate import Tally, differs, synced, tally
from patennetz.upkeep.tasks import Task, tasks

DONE, SKIPPED = 0, 1


def sync(session: Session, language: str | None) -> int:
    """Writes every translation file that is not up to date, then shows how far each is; 1 where one was skipped."""
    loaded = load(session.root, session.today)
    refuse_unknown(session, loaded.knowledge, language)
    totals: defaultdict[str, Tally] = defaultdict(Tally)
    for task in tasks(loaded.knowledge):
        if language in (None, task.language):
            totals[task.language] += _done(session, loaded, task)
    for spoken in own_languages(loaded.knowledge):
        if language in (None, spoken.code):
            totals[spoken.code] += _words_done(session, loaded.knowledge, spoken)
    session.tell(_table(session, loaded.knowledge, totals))
    unread = [one for one in loaded.unread if language is None or one.language in {None, language}]
    tell_unread(session, (one for one in unread if one.name))
    return SKIPPED if unread else DONE


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


def refuse_unknown(session: Session, knowledge: Knowledge, language: str | None, *, with_german: bool = False) -> None:
    """Refuses a language the policy does not know; German counts only where it is asked for."""
    if language is not None:
        known = [one.code for one in knowledge.policy.languages if with_german or one.code != GERMAN]
        refuse_unlisted(session, language, known)


def refuse_unlisted(session: Session, language: str, known: Sequence[str]) -> None:
    """Refuses a language that is not among those of the policy."""
    if language not in known:
        listed = ", ".join(known)
        message = session.say(
            f"Die Sprache „{language}“ steht nicht in knowledge/policy.yml. Es gibt: {listed}.",
            f"The language “{language}” is not in knowledge/policy.yml. There are: {listed}.",
        )
        raise RefusalError(message)
