"""Guides: what a newcomer does, in which order, with which papers."""

from typing import Annotated, Literal

from pydantic import Field

from patennetz.model.base import (
    AuthorityId,
    Citation,
    Id,
    Label,
    Markdown,
    Name,
    ParameterId,
    ProcessId,
    RecordModel,
    SourceId,
    TermId,
    Title,
    Url,
)
from patennetz.model.common import Point, Titled
from patennetz.model.scalars import Count, Day

Situation = Literal[
    "letter",
    "arriving",
    "working",
    "studying",
    "training",
    "family",
    "separation",
    "job_loss",
    "protection",
    "moving",
    "extending",
    "settling",
    "becoming_german",
    "lost_papers",
]
Group = Literal[
    "everyone", "workers", "students", "trainees", "families", "protection_seekers", "ukraine", "eu_citizens"
]
Event = Literal[
    "entry", "moving_in", "moving_out", "letter_received", "title_expires", "visa_expires", "passport_expires",
    "graduation", "job_ends", "application",
]  # fmt: skip


class Due(RecordModel):
    """By when: a period before or after something that happens."""

    event: Event
    relation: Literal["before", "after", "at_once"]
    offset: ParameterId | None = None


class GuideStep(RecordModel):
    """One thing to do."""

    id: Id
    title: Title
    text: Markdown
    """At most 60 words."""
    by: Due | None = None
    bring: tuple[TermId, ...] = ()
    where: Label | None = None
    costs: tuple[ParameterId, ...] = ()
    takes: tuple[ParameterId, ...] = ()
    after: tuple[Id, ...] = ()
    legal: tuple[Citation, ...] = ()


class BasedOn(RecordModel):
    """The process a guide tells from the other side."""

    process: ProcessId
    version: Count


class LocalChange(RecordModel):
    """What one office does differently."""

    id: Id
    office: AuthorityId
    step: Id
    change: Label
    source: SourceId


class Help(RecordModel):
    """Where free help is to be had."""

    id: Id
    name: Name
    what_for: Label
    url: Url | None = None


class NextThing(RecordModel):
    """The one thing to do first."""

    text: Markdown
    step: Id | None = None


class Guide(Titled):
    """A guide for newcomers: general information, never legal advice."""

    situation: Situation
    groups: Annotated[tuple[Group, ...], Field(min_length=1)]
    for_whom: Markdown
    recognise: tuple[Point, ...] = ()
    """By which signs a reader knows the letter in hand."""
    next: NextThing
    steps: Annotated[tuple[GuideStep, ...], Field(min_length=1)]
    if_late: Markdown
    if_refused: Markdown
    rights: tuple[Point, ...] = ()
    help: tuple[Help, ...] = ()
    based_on: tuple[BasedOn, ...] = ()
    local: tuple[LocalChange, ...] = ()
    legal_basis: tuple[Citation, ...] = ()
    law_as_of: Day
    """The day of the registers the text was written from."""
