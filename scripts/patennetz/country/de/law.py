"""Says whether a cited place exists in the register of its act, and when it last changed.

Sentences are never refused: no register counts them. Letters are not in the registers either.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from patennetz.country.de.register import Register, Section
from patennetz.country.de.target import Target, order


class Verdict(StrEnum):
    """What the register says about a cited place."""

    OK = "ok"
    GONE = "gone"
    """It was there when the history began and is no longer in the text."""
    REPEALED = "repealed"
    """The text only holds its number, marked as repealed."""
    NO_SUCH_SECTION = "no-such-section"
    NO_SUCH_ABSATZ = "no-such-absatz"
    NO_SUCH_NUMMER = "no-such-nummer"
    UNKNOWN_LAW = "unknown-law"
    """No act of this name is known, or none is named."""
    UNREGISTERED = "unregistered"
    """The act is known, but has no register."""
    FORMER = "former"
    """An earlier version is cited on purpose ("a. F."): the register cannot say anything about it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one place, and what it rests on."""

    target: Target
    verdict: Verdict
    as_of: date | None = None
    """Date of the register; None where there is none."""
    heading: str = ""
    """Heading of the section, where it has one."""
    gone_since: date | None = None


def judge(target: Target, registers: Mapping[str, Register]) -> tuple[Finding, ...]:
    """The verdict on a place, and for a range on each section up to its end."""
    if target.law is None:
        return (Finding(target, Verdict.UNKNOWN_LAW),)
    register = registers.get(target.law)
    if register is None:
        return (Finding(target, Verdict.UNREGISTERED),)
    if target.former:
        return (Finding(target, Verdict.FORMER, register.as_of),)
    return tuple(_finding(single, register) for single in expand(target, register))


def expand(target: Target, register: Register) -> tuple[Target, ...]:
    """The place itself and, for a range, the sections in force between it and the end of the range."""
    if target.until is None:
        return (target,)
    first, last = order(target.section), order(target.until)
    between = (s.n for s in register.sections if first < order(s.n) < last and not s.repealed)
    return (replace(target, until=None), *(Target(target.law, number) for number in between))


def changed_since(register: Register, section: str, day: date) -> tuple[date, ...]:
    """The days after this day on which the section was added, changed or removed, oldest first."""
    found = section_of(register, section)
    days = [*found.changed, found.added] if found else []
    days += [gone.gone_since for gone in register.gone if gone.n == section]
    return tuple(sorted({moment for moment in days if moment and moment > day}))


def change_days(register: Register) -> Iterator[date]:
    """Every day on which a section was added, changed or removed."""
    for section in register.sections:
        yield from section.changed
        if section.added:
            yield section.added
    yield from (gone.gone_since for gone in register.gone)


def section_of(register: Register, number: str) -> Section | None:
    """The section with this number, repealed or not."""
    return next((section for section in register.sections if section.n == number), None)


def _finding(target: Target, register: Register) -> Finding:
    section = section_of(register, target.section)
    if section is None:
        return _missing(target, register)
    verdict = Verdict.REPEALED if section.repealed else _part(target, section)
    return Finding(target, verdict, register.as_of, section.heading or "")


def _missing(target: Target, register: Register) -> Finding:
    """A section that is not listed: gone with a known date, repealed in a range, or never there."""
    for gone in register.gone:
        if gone.n == target.section:
            return Finding(target, Verdict.GONE, register.as_of, gone.heading or "", gone.gone_since)
    here = order(target.section)
    within = any(order(span.first) <= here <= order(span.last) for span in register.repealed_ranges)
    return Finding(target, Verdict.REPEALED if within else Verdict.NO_SUCH_SECTION, register.as_of)


def _part(target: Target, section: Section) -> Verdict:
    if target.absatz and target.absatz not in section.abs:
        return Verdict.NO_SUCH_ABSATZ
    if target.nummer and target.nummer not in _numbers(target, section):
        return Verdict.NO_SUCH_NUMMER
    return Verdict.REPEALED if any(part in section.gone_parts for part in _parts(target)) else Verdict.OK


def _numbers(target: Target, section: Section) -> set[str]:
    """The numbers a citation may name: those of its Absatz; without one, those of any Absatz.

    A Nummer cited without its Absatz is imprecise, but it names an existing place as long as some Absatz
    holds it; the register only answers whether the place exists.
    """
    lists = [section.nr.get(target.absatz, ())] if target.absatz else section.nr.values()
    return {number for numbers in lists for number in numbers}


def _parts(target: Target) -> Iterator[str]:
    """The names under which a register lists the repealed parts that hold this place."""
    absatz = f"Abs. {target.absatz}" if target.absatz else ""
    if absatz:
        yield absatz
    if target.nummer:
        yield f"{absatz} Nr. {target.nummer}".strip()
