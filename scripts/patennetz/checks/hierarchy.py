"""Checks that broader topics and prerequisites lead somewhere: no circles, no deep trees."""

from collections.abc import Iterator, Mapping

from patennetz.checks.context import Context
from patennetz.checks.graph import Arrows, circles
from patennetz.model.topic import Topic
from patennetz.problem import Problem
from patennetz.rules import found

DEEPEST = 3
"""Topic, topic below it, topic below that: more nobody finds again."""


def circular_references(context: Context) -> Iterator[Problem]:
    """Topics that are broader than themselves, processes that presuppose themselves."""
    topics = {topic.id: (topic.broader,) if topic.broader else () for topic in context.knowledge.topics.values()}
    processes = {process.id: process.prerequisites for process in context.knowledge.processes.values()}
    yield from _circular(context, "topic", "broader", topics)
    yield from _circular(context, "process", "prerequisites", processes)


def _circular(context: Context, kind: str, field: str, arrows: Arrows) -> Iterator[Problem]:
    for way in circles(arrows):
        place = context.place((kind, way[0]), (field,))
        related = tuple(context.place((kind, other), (field,)) for other in way[1:])
        yield found("circular-reference", place, related=related, way=" → ".join((*way, way[0])))


def too_deep_topics(context: Context) -> Iterator[Problem]:
    """Topics below a topic that is itself as deep as allowed; circles are another matter."""
    topics = context.knowledge.topics
    for topic in topics.values():
        above = _above(topic, topics)
        if len(above) == DEEPEST and topics[above[-1]].broader not in topics:
            place = context.place(("topic", topic.id), ("broader",))
            yield found("topic-too-deep", place, way=" → ".join((topic.id, *above)), limit=str(DEEPEST))


def _above(topic: Topic, topics: Mapping[str, Topic]) -> tuple[str, ...]:
    way: tuple[str, ...] = ()
    here: Topic | None = topic
    while here and here.broader in topics and len(way) < DEEPEST:
        way = (*way, str(here.broader))
        here = topics[way[-1]]
    return way
