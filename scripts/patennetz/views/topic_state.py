"""What there is on a topic: how many records, how well evidenced, how old, how far translated."""

from dataclasses import dataclass

from patennetz.model.common import Kept
from patennetz.text import GERMAN
from patennetz.views.addresses import due_languages
from patennetz.views.evidence import INDEPENDENT, practice_evidence
from patennetz.views.reader import Reader

KINDS = {
    "guide": "Ratgeber",
    "process": "Abläufe",
    "practice": "Beispiele aus der Praxis",
    "authority": "Behörden",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The records of one kind."""

    label: str
    count: str
    translated: tuple[tuple[str, str, str], ...]
    """Tag and own name of each language due besides German, and how many are translated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicState:
    """The state of a topic in numbers."""

    rows: tuple[Row, ...]
    evidenced: str
    oldest: str
    """When the record that was looked at longest ago was last looked at; empty where there is none."""


def records(reader: Reader, topic_id: str, kind: str) -> tuple[str, ...]:
    """Ids of the published records of a kind that name the topic, in order."""
    found = reader.knowledge.of(kind)
    ids = reader.knowledge.referring("topic", topic_id, kind)
    return tuple(one for one in ids if _is_on(found[one], topic_id))


def _is_on(record: object, topic_id: str) -> bool:
    return isinstance(record, Kept) and record.status == "published" and topic_id in record.topics


def topic_state(reader: Reader, topic_id: str) -> TopicState:
    """All records of a topic, counted."""
    ids = {kind: records(reader, topic_id, kind) for kind in KINDS}
    return TopicState(
        rows=tuple(_row(reader, kind, ids[kind]) for kind in KINDS),
        evidenced=_evidenced(reader, ids["practice"]),
        oldest=_oldest(reader, ids),
    )


def _row(reader: Reader, kind: str, ids: tuple[str, ...]) -> Row:
    due = [code for code in due_languages(reader.knowledge, kind) if code != GERMAN] if ids else []
    return Row(
        label=reader.words(KINDS[kind]),
        count=str(len(ids)),
        translated=tuple(_translated(reader, kind, ids, code) for code in due),
    )


def _translated(reader: Reader, kind: str, ids: tuple[str, ...], code: str) -> tuple[str, str, str]:
    done = sum(reader.shown((kind, one), code).complete for one in ids)
    language = reader.languages[code]
    return language.html_lang, language.name, reader.words("{done} von {all}", done=done, all=len(ids))


def _evidenced(reader: Reader, practices: tuple[str, ...]) -> str:
    """How many practices rest on more than the word of the office itself."""
    knowledge = reader.knowledge
    levels = (practice_evidence(knowledge, knowledge.practices[one]).level for one in practices)
    done = sum(level >= INDEPENDENT for level in levels)
    return reader.words("Unabhängig belegt oder gemessen: {done} von {all} Beispielen.", done=done, all=len(practices))


def _oldest(reader: Reader, ids: dict[str, tuple[str, ...]]) -> str:
    found = [reader.knowledge.of(kind)[one] for kind, some in ids.items() for one in some]
    days = [one.reviewed.on if one.reviewed else one.last_change for one in found if isinstance(one, Kept)]
    if not days:
        return ""
    return reader.words("Am längsten nicht mehr angesehen: seit {day}.", day=reader.day(min(days)))
