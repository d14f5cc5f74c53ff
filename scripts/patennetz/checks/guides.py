"""Checks of guides: short steps, in an order that can be followed."""

from collections.abc import Iterator

from patennetz.checks.context import Context
from patennetz.checks.graph import circles
from patennetz.model.guide import Guide
from patennetz.problem import Problem
from patennetz.rules import found
from patennetz.source.places import Path

LONGEST = 60
"""Words in the text of one step."""


def long_steps(context: Context) -> Iterator[Problem]:
    """Steps nobody can keep in mind."""
    for guide in context.knowledge.guides.values():
        for index, step in enumerate(guide.steps):
            words = sum(any(map(str.isalnum, word)) for word in step.text.split())
            if words > LONGEST:
                place = context.place(("guide", guide.id), ("steps", index, "text"))
                yield found("step-too-long", place, words=str(words), limit=str(LONGEST))


def step_order(context: Context) -> Iterator[Problem]:
    """Steps named that do not exist, and steps that wait for each other."""
    for guide in context.knowledge.guides.values():
        yield from _named_steps(context, guide)
        yield from _circles(context, guide)


def _named_steps(context: Context, guide: Guide) -> Iterator[Problem]:
    known = tuple(step.id for step in guide.steps)
    for path, step in _mentions(guide):
        if step not in known:
            place = context.place(("guide", guide.id), path)
            yield found("unknown-step", place, found=step, known=", ".join(known))


def _mentions(guide: Guide) -> Iterator[tuple[Path, str]]:
    if guide.next.step:
        yield ("next", "step"), guide.next.step
    for index, local in enumerate(guide.local):
        yield ("local", index, "step"), local.step
    for index, step in enumerate(guide.steps):
        for number, before in enumerate(step.after):
            yield ("steps", index, "after", number), before


def _circles(context: Context, guide: Guide) -> Iterator[Problem]:
    indexes = {step.id: index for index, step in enumerate(guide.steps)}
    if len(indexes) < len(guide.steps):
        return
    for way in circles({step.id: step.after for step in guide.steps}):
        place = context.place(("guide", guide.id), ("steps", indexes[way[0]], "after"), key=True)
        yield found("steps-wait-for-each-other", place, way=" → ".join((*way, way[0])))
