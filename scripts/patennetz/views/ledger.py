"""The ledger of a promise in words, how well it is evidenced, and whether it still holds."""

from dataclasses import dataclass
from datetime import date

from patennetz.interface import formats
from patennetz.model.common import Adoption, LedgerEntry
from patennetz.model.practice import Practice
from patennetz.model.process import Process
from patennetz.text import Localised
from patennetz.views import evidence as levels
from patennetz.views.evidence import Evidence, implementing, practice_evidence, process_evidence
from patennetz.views.labels import EVIDENCE, LEDGER_STATES
from patennetz.views.parts import Link, SourceLink
from patennetz.views.reader import Reader
from patennetz.views.sources import source_link

_TURNS = frozenset({"started", "confirmed", "paused", "ended"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceView:
    """A level of evidence, with its reason."""

    level: int
    """0 to 5; -1 where it is not known."""
    label: str
    reason: str
    detail: Localised | None
    """The method or the evaluator, as the record names it."""
    source: SourceLink | None
    practice: Link | None
    """The practice a process owes it to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """One dated dot of a ledger."""

    when: str
    """As written, for sorting and for machines."""
    date: str
    state: str
    kind: str
    note: Localised | None
    source: SourceLink | None
    of: Link | None
    """The practice or the office, where the ledger gathers several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Whether something still holds, in words."""

    kind: str
    """confirmed | old | ended | paused | announced | unknown."""
    text: str


def evidence_of_practice(reader: Reader, practice: Practice) -> EvidenceView:
    """How well a practice is evidenced."""
    found = practice_evidence(reader.knowledge, practice)
    return _in_words(reader, found, practice, None)


def evidence_of_process(reader: Reader, process: Process) -> EvidenceView:
    """How well a process is evidenced, by the practices and adoptions that implement it."""
    found = process_evidence(reader.knowledge, process)
    practice = reader.knowledge.practices.get(found.practice)
    return _in_words(reader, found, practice, reader.link(("practice", practice.id)) if practice else None)


def _in_words(reader: Reader, found: Evidence, practice: Practice | None, link: Link | None) -> EvidenceView:
    known = found.level != levels.UNKNOWN
    return EvidenceView(
        level=found.level,
        label=reader.label(EVIDENCE, str(found.level)) if known else reader.words("noch nicht bekannt"),
        reason=_reason(reader, found),
        detail=_detail(reader, found, practice) if practice else None,
        source=source_link(reader, found.source) if known else None,
        practice=link,
    )


def _reason(reader: Reader, found: Evidence) -> str:
    w, when = reader.words, reader.when(found.date) if found.date else ""
    reasons = {
        levels.UNKNOWN: w("Keine unserer Quellen sagt, dass es angekündigt oder begonnen wurde."),
        levels.ANNOUNCED: w("Keine amtliche und keine unabhängige Quelle sagt, dass es in Kraft ist."),
        levels.IN_FORCE: w("Eine amtliche Quelle sagt, dass es in Kraft ist (Stand: {when}).", when=when),
        levels.INDEPENDENT: w("Eine unabhängige Quelle sagt, dass es in Kraft ist (Stand: {when}).", when=when),
        levels.MEASURED: w(
            "Die Quelle nennt die Zahl der Fälle oder Befragten ({cases}) und die Methode.",
            cases=formats.number(found.cases, reader.locale),
        ),
        levels.EVALUATED: w("Jemand von außen hat das Ergebnis bewertet."),
        levels.TRANSFERRED: w("Übernommen hat es: {office}.", office=_office(reader, found.office)),
    }
    return reasons[found.level]


def _office(reader: Reader, office: str) -> str:
    return reader.title(("authority", office)).text if reader.has(("authority", office)) else office


def _detail(reader: Reader, found: Evidence, practice: Practice) -> Localised | None:
    result = next((one for one in practice.results if one.id == found.result), None)
    if result is None:
        return None
    field = "evaluated_by" if found.level == levels.EVALUATED else "method"
    text = result.evaluated_by if found.level == levels.EVALUATED else result.method
    return reader.texts(("practice", practice.id))(f"results[{result.id}].{field}", text) if text else None


def ledger_of_practice(reader: Reader, practice: Practice) -> tuple[Station, ...]:
    """What happened, in the order of the record."""
    return tuple(_station(reader, practice, entry, None) for entry in practice.ledger)


def ledger_of_process(reader: Reader, process: Process) -> tuple[Station, ...]:
    """When practices and offices began, confirmed or ended it, by date; the rest stands on the page of the practice."""
    stations = [
        _station(reader, practice, entry, reader.link(("practice", practice.id)))
        for practice in implementing(reader.knowledge, process.id)
        for entry in practice.ledger
        if entry.state in _TURNS
    ]
    stations += [
        _adopted(reader, adoption) for adoption in process.adoptions if reader.has(("authority", adoption.office))
    ]
    return tuple(sorted(stations, key=lambda one: one.when))


def _station(reader: Reader, practice: Practice, entry: LedgerEntry, of: Link | None) -> Station:
    return Station(
        when=entry.date,
        date=reader.when(entry.date),
        state=reader.label(LEDGER_STATES, entry.state),
        kind=entry.state,
        note=reader.texts(("practice", practice.id))(f"ledger[{entry.id}].note", entry.note),
        source=source_link(reader, entry.source),
        of=of,
    )


def _adopted(reader: Reader, adoption: Adoption) -> Station:
    return Station(
        when=adoption.since,
        date=reader.when(adoption.since),
        state=reader.words("übernommen"),
        kind="adopted",
        note=None,
        source=source_link(reader, adoption.source),
        of=reader.link(("authority", adoption.office)),
    )


def standing(reader: Reader, practice: Practice) -> Standing:
    """Whether a practice still holds: judged by the end of its ledger and by today."""
    w = reader.words
    told = [entry for entry in practice.ledger if entry.state != "announced"]
    if not practice.ledger:
        return Standing(
            kind="unknown",
            text=w("Keine unserer Quellen nennt Anfang oder Ende. Ob es das noch gibt, wissen wir nicht."),
        )
    if not told:
        return Standing(
            kind="announced", text=w("Bisher nur angekündigt. Keine unserer Quellen sagt, dass es begonnen hat.")
        )
    last, when = told[-1], reader.when(told[-1].date)
    if last.state == "ended":
        return Standing(kind="ended", text=w("Beendet: {when}.", when=when))
    if last.state == "paused":
        return Standing(
            kind="paused", text=w("Unterbrochen: {when}. Ob es weitergeht, sagt keine unserer Quellen.", when=when)
        )
    confirmed = next((one for one in reversed(told) if _confirms(reader, one)), None)
    return _last_word(reader, confirmed, practice.ledger[-1])


def _last_word(reader: Reader, confirmed: LedgerEntry | None, last: LedgerEntry) -> Standing:
    w = reader.words
    if confirmed is None:
        when = reader.when(last.date)
        return Standing(
            kind="old", text=w("Niemand hat uns bestätigt, dass es noch so ist. Letzte Nachricht: {when}.", when=when)
        )
    when = reader.when(confirmed.date)
    if (reader.today - _first_day(confirmed.date)).days <= reader.knowledge.policy.freshness.practice:
        return Standing(kind="confirmed", text=w("Zuletzt bestätigt: {when}.", when=when))
    return Standing(
        kind="old",
        text=w("Zuletzt bestätigt: {when}. Das ist lange her. Fragen Sie nach, ob es noch so ist.", when=when),
    )


def _confirms(reader: Reader, entry: LedgerEntry) -> bool:
    """An excerpt confirms nothing as still true."""
    source = reader.knowledge.sources.get(entry.source)
    return entry.state == "confirmed" and source is not None and source.seen != "excerpt"


def _first_day(when: str) -> date:
    """The first day a day, month or year can mean."""
    return date.fromisoformat((when + "-01-01")[:10])
