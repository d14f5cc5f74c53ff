"""How well a practice or a process is evidenced, E0 to E5: computed from what sources say, never typed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from patennetz.model.common import Adoption
from patennetz.model.knowledge import Knowledge
from patennetz.model.practice import Practice, Result
from patennetz.model.process import Process

ANNOUNCED, IN_FORCE, INDEPENDENT, MEASURED, EVALUATED, TRANSFERRED = range(6)
UNKNOWN = -1

_OFFICIAL = frozenset({"statute", "official", "council"})
_INDEPENDENT = frozenset({"court", "academic", "press", "broadcaster", "ngo"})
"""Parties, consultancies and commentaries argue for something: they prove nothing in force."""
_IN_FORCE = frozenset({"started", "confirmed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The highest level a source gives ground for, and that ground."""

    level: int
    """0 to 5, or UNKNOWN where no source says anything."""
    source: str = ""
    """Id of the source it rests on."""
    date: str = ""
    """Day, month or year the source speaks of; empty where it names none."""
    cases: int = 0
    """How many cases or people were measured."""
    result: str = ""
    """Id of the result that was measured or evaluated."""
    office: str = ""
    """Id of the office that took it over."""
    practice: str = ""
    """Id of the practice that gives the ground for a process."""


NOTHING = Evidence(level=UNKNOWN)


def practice_evidence(knowledge: Knowledge, practice: Practice) -> Evidence:
    """The highest level a practice has reached."""
    return next((found for ground in _GROUNDS for found in ground(knowledge, practice)), NOTHING)


def process_evidence(knowledge: Knowledge, process: Process) -> Evidence:
    """The highest level among the published practices that implement a process and the offices that adopted it."""
    grounds = (*_adopted(knowledge, process), *_practised(knowledge, process))
    return max(grounds, key=lambda one: one.level, default=NOTHING)


def implementing(knowledge: Knowledge, process_id: str) -> tuple[Practice, ...]:
    """The published practices that implement a process."""
    found = (knowledge.practices[one] for one in knowledge.referring("process", process_id, "practice"))
    return tuple(one for one in found if process_id in one.implements and one.status == "published")


def _practised(knowledge: Knowledge, process: Process) -> Iterator[Evidence]:
    for practice in implementing(knowledge, process.id):
        yield replace(practice_evidence(knowledge, practice), practice=practice.id)


def _adopted(knowledge: Knowledge, process: Process) -> Iterator[Evidence]:
    """An adoption is a transfer where another office ran the process too."""
    first = {office for practice in implementing(knowledge, process.id) for office in practice.offices}
    offices = first | {adoption.office for adoption in process.adoptions}
    for adoption in process.adoptions:
        level = TRANSFERRED if len(offices) > 1 else _level_of(knowledge, adoption.source)
        yield _adoption(level, adoption)


def _adoption(level: int, adoption: Adoption) -> Evidence:
    return Evidence(level=level, source=adoption.source, date=adoption.since, office=adoption.office)


def _level_of(knowledge: Knowledge, source: str) -> int:
    """What a source that calls something in force proves."""
    kind = _kind(knowledge, source)
    if kind in _INDEPENDENT:
        return INDEPENDENT
    return IN_FORCE if kind in _OFFICIAL else ANNOUNCED


def _transferred(_knowledge: Knowledge, practice: Practice) -> Iterator[Evidence]:
    for adoption in practice.transfer.adopted_by:
        if adoption.office not in practice.offices:
            yield _adoption(TRANSFERRED, adoption)


def _evaluated(_knowledge: Knowledge, practice: Practice) -> Iterator[Evidence]:
    for result in practice.results:
        if result.evaluated_by:
            yield _result(EVALUATED, result)


def _measured(_knowledge: Knowledge, practice: Practice) -> Iterator[Evidence]:
    for result in practice.results:
        if result.n and result.method:
            yield _result(MEASURED, result)


def _result(level: int, result: Result) -> Evidence:
    return Evidence(level=level, source=result.source, date=result.as_of or "", cases=result.n or 0, result=result.id)


def _independent(knowledge: Knowledge, practice: Practice) -> Iterator[Evidence]:
    yield from _told(knowledge, practice, INDEPENDENT, _INDEPENDENT)


def _official(knowledge: Knowledge, practice: Practice) -> Iterator[Evidence]:
    yield from _told(knowledge, practice, IN_FORCE, _OFFICIAL)


def _told(knowledge: Knowledge, practice: Practice, level: int, kinds: frozenset[str]) -> Iterator[Evidence]:
    """The latest stations at which sources of these kinds call it in force."""
    for entry in reversed(practice.ledger):
        if entry.state in _IN_FORCE and _kind(knowledge, entry.source) in kinds:
            yield Evidence(level=level, source=entry.source, date=entry.date)


def _announced(_knowledge: Knowledge, practice: Practice) -> Iterator[Evidence]:
    """Whatever else the ledger tells is no more than an announcement."""
    for entry in practice.ledger:
        yield Evidence(level=ANNOUNCED, source=entry.source, date=entry.date)


def _kind(knowledge: Knowledge, source: str) -> str:
    found = knowledge.sources.get(source)
    return found.kind if found else ""


_GROUNDS: tuple[Callable[[Knowledge, Practice], Iterator[Evidence]], ...] = (
    _transferred,
    _evaluated,
    _measured,
    _independent,
    _official,
    _announced,
)
"""From the highest level down: the first ground counts."""
