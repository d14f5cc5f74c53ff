"""The accessibility statement: what is known, how it was found out, and where barriers are reported."""

from typing import Annotated, Literal

from pydantic import Field

from patennetz.model.base import Id, Markdown, Marked, Name, Plain, RecordModel, SourceId, Summary, Url
from patennetz.model.common import Point
from patennetz.model.scalars import Day

Conformance = Literal["conformant", "partial", "not_conformant", "not_assessed"]
"""`conformant`: all of WCAG at level AA; `not_assessed`: nobody has tested, nothing is claimed."""
Method = Literal["self", "external"]


class Barrier(RecordModel):
    """Something that is not accessible, and why."""

    id: Id
    what: Markdown
    why: Markdown


class BarrierContact(RecordModel):
    """Where barriers are reported."""

    mailbox: Annotated[Plain, Marked("mailbox")] | None = None
    form: Url | None = None


class Arbitration(RecordModel):
    """Whom one can turn to after an answer that does not help."""

    name: Name
    url: Url
    competence: Markdown
    """For whom the body is competent, and for whom it is not."""
    source: SourceId


class Statement(RecordModel):
    """The accessibility statement of the site; it expires a year after it was prepared."""

    status: Conformance
    prepared_on: Day
    """The day the statement was written or last gone through as a whole."""
    assessed_on: Day | None = None
    method: Method | None = None
    """Who assessed: those who run the site, or somebody else."""
    tools: tuple[Name, ...] = ()
    """What the assessment was made with."""
    summary: Summary
    goal: Markdown
    """What the site aims at, and what is not claimed."""
    measures: Annotated[tuple[Point, ...], Field(min_length=1)]
    exceptions: tuple[Barrier, ...] = ()
    report: Markdown
    """What helps us when a barrier is reported."""
    contact: BarrierContact = BarrierContact()
    """The operator's mailbox where nothing is given."""
    arbitration: Arbitration | None = None
    leichte_sprache: Url | None = None
    """Information in Leichte Sprache; nothing where there is none yet."""
    gebaerdensprache: Url | None = None
    """Information in Deutsche Gebärdensprache; nothing where there is none yet."""
