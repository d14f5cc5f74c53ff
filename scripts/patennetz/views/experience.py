"""What is known about running a process: effort, indicators, what helps, what goes wrong, who does it differently."""

from dataclasses import dataclass

from patennetz.interface import formats
from patennetz.model.process import Indicator, Observed, Process, Variant
from patennetz.text import Localised
from patennetz.views.labels import DIRECTIONS, EFFORT, OPERATIONS
from patennetz.views.parts import Link, SourceLink
from patennetz.views.reader import Reader, Texts
from patennetz.views.sources import source_link


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A sentence with its source, or with the office whose experience it is."""

    text: Localised
    source: SourceLink | None
    office: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A part of the effort."""

    label: str
    text: Localised
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservedView:
    """An indicator as one office measured it."""

    office: Link | None
    value: str
    cases: str
    """Empty where the source does not say."""
    method: Localised | None
    date: str
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorView:
    """What adopters measure."""

    name: Localised
    definition: Localised
    unit: Localised
    direction: str
    observed: tuple[ObservedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One step an office runs differently."""

    step: str
    """Id of the step; empty where the process has no such step."""
    title: Localised
    operation: str
    reason: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantView:
    """How one office runs the process."""

    office: Link
    differences: tuple[Difference, ...]
    source: SourceLink | None


def success_factors(reader: Reader, t: Texts, process: Process) -> tuple[Remark, ...]:
    """What makes it work."""
    return tuple(
        Remark(
            text=t(f"success_factors[{one.id}].text", one.text),
            source=source_link(reader, one.source) if one.source else None,
        )
        for one in process.success_factors
    )


def pitfalls(reader: Reader, t: Texts, process: Process) -> tuple[Remark, ...]:
    """What went wrong elsewhere."""
    return tuple(
        Remark(
            text=t(f"pitfalls[{one.id}].text", one.text),
            source=source_link(reader, one.source) if one.source else None,
            office=_office(reader, one.experience_of) if one.experience_of else None,
        )
        for one in process.pitfalls
    )


def effort(reader: Reader, t: Texts, process: Process) -> tuple[Fact, ...]:
    """The parts of the effort that a source names."""
    return tuple(
        Fact(
            label=reader.words(label),
            text=t(f"effort.{part}.text", told.text),
            source=source_link(reader, told.source),
        )
        for part, label in EFFORT.items()
        if (told := getattr(process.effort, part)) is not None
    )


def effort_unknown(reader: Reader, process: Process) -> str:
    """The parts of the effort that nobody knows yet, as a list in words."""
    unknown = [reader.words(label) for part, label in EFFORT.items() if getattr(process.effort, part) is None]
    return formats.joined(unknown, reader.locale)


def indicators(reader: Reader, t: Texts, process: Process) -> tuple[IndicatorView, ...]:
    """All indicators with what offices measured."""
    return tuple(_indicator(reader, t, one) for one in process.indicators)


def _indicator(reader: Reader, t: Texts, indicator: Indicator) -> IndicatorView:
    path = f"indicators[{indicator.id}]"
    return IndicatorView(
        name=t(f"{path}.name", indicator.name),
        definition=t(f"{path}.definition", indicator.definition),
        unit=t(f"{path}.unit", indicator.unit),
        direction=reader.label(DIRECTIONS, indicator.direction),
        observed=tuple(_observed(reader, t, f"{path}.observed[{one.id}]", one) for one in indicator.observed),
    )


def _observed(reader: Reader, t: Texts, path: str, one: Observed) -> ObservedView:
    return ObservedView(
        office=_office(reader, one.office),
        value=formats.number(one.value, reader.locale),
        cases=formats.number(one.n, reader.locale) if one.n is not None else "",
        method=t(f"{path}.method", one.method) if one.method else None,
        date=reader.when(one.as_of),
        source=source_link(reader, one.source),
    )


def variants(reader: Reader, t: Texts, process: Process) -> tuple[VariantView, ...]:
    """How offices run it differently."""
    known = (one for one in process.variants if reader.has(("authority", one.office)))
    return tuple(_variant(reader, t, process, one) for one in known)


def _variant(reader: Reader, t: Texts, process: Process, variant: Variant) -> VariantView:
    titles = {step.id: t(f"steps[{step.id}].action", step.action) for step in process.steps}
    differences = tuple(
        Difference(
            step=change.step if change.step in titles else "",
            title=titles.get(change.step) or reader.own(change.step),
            operation=reader.label(OPERATIONS, change.op),
            reason=t(f"variants[{variant.id}].changes[{change.id}].reason", change.reason),
        )
        for change in variant.changes
    )
    return VariantView(
        office=reader.link(("authority", variant.office)),
        differences=differences,
        source=source_link(reader, variant.source),
    )


def _office(reader: Reader, office: str) -> Link | None:
    return reader.link(("authority", office)) if reader.has(("authority", office)) else None
