"""`patennetz readability`: how easily the German texts and those in Einfache Sprache read."""

import json
from collections.abc import Iterator

from patennetz.commands.say import RefusalError
from patennetz.commands.session import Session
from patennetz.commands.todo import table
from patennetz.commands.unread import tell_unread
from patennetz.load import load
from patennetz.model.knowledge import Knowledge, Name
from patennetz.text import GERMAN
from patennetz.upkeep.readability import LONG_SENTENCE, Measure, german_texts, measure

DONE = 0
KINDS = ("guide", "topic", "process", "practice")


def readability(session: Session, kind: str, language: str, *, as_json: bool) -> int:
    """Shows the figures of every record of a kind, the hardest first, and of all together."""
    loaded = load(session.root, session.today)
    knowledge = loaded.knowledge
    _refuse_other(session, knowledge, language)
    tell_unread(
        session, (one for one in loaded.unread if one.language == language or (one.name and one.name[0] == kind))
    )
    texts = {name: german_texts(knowledge, name, language) for name in _names(knowledge, kind)}
    measured = {name: measure(some) for name, some in texts.items() if some}
    together = measure(text for some in texts.values() for text in some)
    ranked = sorted(measured.items(), key=lambda pair: (-pair[1].lix, pair[0]))
    if as_json:
        session.tell(json.dumps([_data(name, one) for name, one in ranked], ensure_ascii=False, indent=2))
    elif not ranked:
        session.tell(session.say("Dazu gibt es noch keine Texte.", "There are no such texts yet."))
    else:
        session.tell("\n".join(_lines(session, ranked, together)))
    return DONE


def _names(knowledge: Knowledge, kind: str) -> Iterator[Name]:
    return ((kind, one) for one in sorted(knowledge.of(kind)))


def _refuse_other(session: Session, knowledge: Knowledge, language: str) -> None:
    """The measures are those of German."""
    german = [one.code for one in knowledge.policy.languages if one.html_lang.partition("-")[0] == GERMAN]
    if language not in german:
        listed = ", ".join(german)
        message = session.say(
            f"Gemessen wird nur Deutsch. Es gibt: {listed}.", f"Only German can be measured. There are: {listed}."
        )
        raise RefusalError(message)


def _data(name: Name, one: Measure) -> dict[str, object]:
    return {
        "record": f"{name[0]}:{name[1]}",
        "sentences": one.sentences,
        "words": one.words,
        "words_per_sentence": round(one.words_per_sentence, 1),
        "long_sentences": one.long_sentences,
        "letters_per_word": round(one.letters_per_word, 1),
        "passive_percent": round(one.passive_share),
        "lix": round(one.lix),
        "longest_sentence": one.longest,
    }


def _lines(session: Session, ranked: list[tuple[Name, Measure]], together: Measure) -> Iterator[str]:
    heading = session.say(
        f"Datensatz Sätze Wörter/Satz >{LONG_SENTENCE} Buchstaben/Wort Passiv% LIX",
        f"Record sentences words/sentence >{LONG_SENTENCE} letters/word passive% LIX",
    )
    rows = [tuple(heading.split()), *(_row(f"{name[0]}:{name[1]}", one) for name, one in ranked)]
    yield from table([*rows, _row(session.say("alle", "all"), together)])
    yield ""
    yield session.say(
        "LIX: Wörter je Satz plus Anteil der Wörter mit mehr als sechs Buchstaben. Unter 40 leicht, über 50 schwer.",
        "LIX: words per sentence plus the share of words longer than six letters. Below 40 easy, above 50 hard.",
    )
    yield session.say(f"Längster Satz: {together.longest}", f"Longest sentence: {together.longest}")


def _row(name: str, one: Measure) -> tuple[str, ...]:
    return (
        name,
        str(one.sentences),
        f"{one.words_per_sentence:.1f}",
        str(one.long_sentences),
        f"{one.letters_per_word:.1f}",
        f"{one.passive_share:.0f}",
        f"{one.lix:.0f}",
    )
