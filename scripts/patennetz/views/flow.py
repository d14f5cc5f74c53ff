"""The steps of a process in words: who does what, on which channel, and which ways lead on."""

from dataclasses import dataclass

from patennetz.model.process import Next, Process, Step
from patennetz.text import Localised
from patennetz.views.figures import figure
from patennetz.views.labels import CHANNELS
from patennetz.views.parts import Figure
from patennetz.views.reader import Reader, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way on from a step."""

    step: str
    """Id of the step it leads to."""
    text: str
    """Where it leads, such as "weiter mit Schritt 3"."""
    when: Localised | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One step."""

    id: str
    number: int
    action: Localised
    role: Localised
    channel: str
    detail: Localised | None
    input: Localised | None
    output: Localised | None
    takes: Figure | None
    legal: tuple[str, ...]
    derived: bool
    ways: tuple[Way, ...]
    """Empty where simply the step below follows."""
    ends: bool


def steps(reader: Reader, t: Texts, process: Process) -> tuple[StepView, ...]:
    """All steps in the order of the record."""
    numbers = {step.id: number for number, step in enumerate(process.steps, start=1)}
    roles = {role.id: t(f"roles[{role.id}].name", role.name) for role in process.roles}
    return tuple(
        _step(reader, t, step, process.ways(number - 1), (number, numbers, roles))
        for number, step in enumerate(process.steps, start=1)
    )


def _step(
    reader: Reader,
    t: Texts,
    step: Step,
    ways: tuple[Next, ...],
    around: tuple[int, dict[str, int], dict[str, Localised]],
) -> StepView:
    number, numbers, roles = around
    path = f"steps[{step.id}]"
    return StepView(
        id=step.id,
        number=number,
        action=t(f"{path}.action", step.action),
        role=roles.get(step.role) or reader.own(step.role),
        channel=reader.label(CHANNELS, step.channel) if step.channel else "",
        detail=t(f"{path}.detail", step.detail) if step.detail else None,
        input=t(f"{path}.input", step.input) if step.input else None,
        output=t(f"{path}.output", step.output) if step.output else None,
        takes=figure(reader, step.takes) if step.takes and reader.has(("parameter", step.takes)) else None,
        legal=step.legal,
        derived=step.derived,
        ways=_ways(reader, t, step, (number, ways, numbers)),
        ends=not ways,
    )


def _ways(
    reader: Reader, t: Texts, step: Step, around: tuple[int, tuple[Next, ...], dict[str, int]]
) -> tuple[Way, ...]:
    number, ways, numbers = around
    if len(ways) == 1 and ways[0].when is None and numbers.get(ways[0].to) == number + 1:
        return ()
    return tuple(
        Way(
            step=way.to,
            text=_leads(reader, numbers[way.to], back=numbers[way.to] <= number),
            when=t(f"steps[{step.id}].next[{index}].when", way.when) if way.when else None,
        )
        for index, way in enumerate(ways)
        if way.to in numbers
    )


def _leads(reader: Reader, number: int, *, back: bool) -> str:
    if back:
        return reader.words("zurück zu Schritt {number}", number=number)
    return reader.words("weiter mit Schritt {number}", number=number)
