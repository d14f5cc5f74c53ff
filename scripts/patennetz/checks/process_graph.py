"""Checks that the steps of a process form a way from one start to an end."""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from patennetz.checks.context import Context
from patennetz.checks.graph import reachable, way_back
from patennetz.model.process import Process
from patennetz.problem import Problem
from patennetz.rules import found
from patennetz.source.places import Path


def process_graphs(context: Context) -> Iterator[Problem]:
    """Everything that is wrong with the way through each process."""
    for process in context.knowledge.processes.values():
        twice = max(Counter(step.id for step in process.steps).values()) > 1
        dangling = [*_unknown_steps(context, process)]
        yield from _unknown_roles(context, process)
        yield from _variants(context, process)
        yield from _conditions(context, process)
        yield from dangling
        if not dangling and not twice:
            yield from _unreachable(context, process)
            yield from _loops(context, process)
            yield from _ends(context, process)


def _unknown_roles(context: Context, process: Process) -> Iterator[Problem]:
    roles = tuple(role.id for role in process.roles)
    for index, step in enumerate(process.steps):
        if step.role not in roles:
            place = context.place(("process", process.id), ("steps", index, "role"))
            yield found("unknown-role", place, found=step.role, known=", ".join(roles))


def _unknown_steps(context: Context, process: Process) -> Iterator[Problem]:
    for index, step in enumerate(process.steps):
        for number, way in enumerate(step.next or ()):
            yield from _step(context, process, ("steps", index, "next", number, "to"), way.to)


def _variants(context: Context, process: Process) -> Iterator[Problem]:
    for index, variant in enumerate(process.variants):
        for number, change in enumerate(variant.changes):
            if change.op != "add":
                yield from _step(context, process, ("variants", index, "changes", number, "step"), change.step)


def _step(context: Context, process: Process, path: Path, step: str) -> Iterator[Problem]:
    known = tuple(step.id for step in process.steps)
    if step not in known:
        near = ", ".join(get_close_matches(step, known, 3) or known)
        yield found("unknown-step", context.place(("process", process.id), path), found=step, known=near)


def _conditions(context: Context, process: Process) -> Iterator[Problem]:
    for index, step in enumerate(process.steps):
        ways = step.next or ()
        for number, way in enumerate(ways):
            if len(ways) > 1 and not way.when:
                place = context.place(("process", process.id), ("steps", index, "next", number, "to"))
                yield found("way-without-condition", place, to=way.to, ways=str(len(ways)))


def _arrows(process: Process, *, loops: bool) -> dict[str, tuple[str, ...]]:
    return {
        step.id: tuple(way.to for way in process.ways(index) if loops or not way.loop)
        for index, step in enumerate(process.steps)
    }


def _unreachable(context: Context, process: Process) -> Iterator[Problem]:
    seen = reachable(process.steps[0].id, _arrows(process, loops=True))
    for index, step in enumerate(process.steps):
        if step.id not in seen:
            place = context.place(("process", process.id), ("steps", index, "id"))
            yield found("unreachable-step", place, step=step.id, start=process.steps[0].id)


def _loops(context: Context, process: Process) -> Iterator[Problem]:
    """Ways that lead back to an earlier step, or to the step itself, without saying so."""
    arrows = _arrows(process, loops=False)
    places = {step.id: index for index, step in enumerate(process.steps)}
    for index, step in enumerate(process.steps):
        for number, way in enumerate(step.next or ()):
            if not way.loop and places[way.to] <= index and step.id in reachable(way.to, arrows):
                place = context.place(("process", process.id), ("steps", index, "next", number, "to"))
                circle = (step.id, *_way(way.to, step.id, arrows))
                yield found("unmarked-loop", place, way=" → ".join(circle))


def _way(start: str, end: str, arrows: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The shortest way from a step to another, both included."""
    if start == end:
        return (start,)
    way = way_back(end, {**arrows, end: (start,)})
    return (*way[1:], end)


def _ends(context: Context, process: Process) -> Iterator[Problem]:
    if all(process.ways(index) for index in range(len(process.steps))):
        yield found("process-without-end", context.place(("process", process.id), ("steps",), key=True))
