"""Topics: the tree that leads both audiences to records."""

from typing import Annotated

from patennetz.model.base import Id, Label, Markdown, Plain, RecordModel, Reference, TopicId
from patennetz.model.common import Titled
from patennetz.model.scalars import Area, CoreField, Count

LeadsTo = Annotated[Id, Reference(("process", "practice", "guide", "topic"))]


class Option(RecordModel):
    """One answer to a self-check question."""

    id: Id
    text: Label
    score: Count
    """Points; more is better."""


class Question(RecordModel):
    """One question an office asks itself, and where the answer leads."""

    id: Id
    question: Label
    options: tuple[Option, ...]
    leads_to: LeadsTo


class Introduction(RecordModel):
    """The same topic told to two audiences."""

    newcomer: Markdown | None = None
    peer: Markdown | None = None


class Topic(Titled):
    """A subject that gathers guides, processes, practices and offices."""

    area: Area
    core_field: CoreField | None = None
    broader: TopicId | None = None
    synonyms: tuple[Plain, ...] = ()
    """German words people look for; for finding only, never shown as translations."""
    introduction: Introduction
    self_check: tuple[Question, ...] = ()
