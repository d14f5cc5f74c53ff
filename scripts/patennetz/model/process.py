"""Model processes: how work can be done, step by step, and what is known about it."""

from typing import Annotated, Literal

from pydantic import Field

from patennetz.model.base import (
    AuthorityId,
    Citation,
    Id,
    Label,
    Markdown,
    Marked,
    ParameterId,
    Plain,
    ProcessId,
    RecordModel,
    SourceId,
)
from patennetz.model.common import Adoption, Pitfall, Sourced, Titled
from patennetz.model.scalars import Area, BodyType, CoreField, Count, Day, Number, SizeBand, When, YesNo

TEMPLATES = "templates"
"""The folder beside a process for the files to take along."""
TEMPLATE_ENDINGS = (".md", ".odt", ".ods", ".docx", ".xlsx", ".pdf", ".csv", ".txt")
"""Documents; nothing a browser would run, and nothing with macros."""

Channel = Literal["counter", "phone", "mail", "online", "post", "video"]
Side = Literal["office", "applicant", "employer", "partner", "provider"]


class Role(RecordModel):
    """Somebody who does a step."""

    id: Id
    name: Label
    side: Side


class Next(RecordModel):
    """One way on from a step."""

    to: Id
    when: Label | None = None
    """The condition, needed where there are several ways."""
    loop: YesNo = False
    """This way goes back on purpose."""


class Step(RecordModel):
    """One step of a process; without `next` the step below follows, and `next: []` ends it."""

    id: Id
    role: Id
    action: Label
    detail: Markdown | None = None
    input: Label | None = None
    output: Label | None = None
    channel: Channel | None = None
    takes: ParameterId | None = None
    legal: tuple[Citation, ...] = ()
    derived: YesNo = False
    """The editors concluded this step; no source describes it."""
    next: tuple[Next, ...] | None = None


class SuccessFactor(RecordModel):
    """What makes the process work."""

    id: Id
    text: Markdown
    source: SourceId | None = None


class Observed(RecordModel):
    """An indicator as one office measured it."""

    office: AuthorityId
    value: Number
    n: Count | None = None
    """How many cases or people were looked at."""
    method: Label | None = None
    as_of: When
    source: SourceId
    id: Id


class Indicator(RecordModel):
    """What adopters measure, so that they measure the same thing."""

    id: Id
    name: Label
    definition: Label
    unit: Label
    direction: Literal["up", "down"]
    """Which way is better."""
    observed: tuple[Observed, ...] = ()


class Effort(RecordModel):
    """What it takes; each part stays empty where no source says."""

    staff_days: Sourced | None = None
    cost: Sourced | None = None
    decision_level: Sourced | None = None
    works_council: Sourced | None = None
    data_protection: Sourced | None = None
    it: Sourced | None = None
    smallest_office_seen: Sourced | None = None


class Fits(RecordModel):
    """For which offices it is meant."""

    body_types: tuple[BodyType, ...] = ()
    sizes: tuple[SizeBand, ...] = ()


class Template(RecordModel):
    """A file to take along."""

    id: Id
    title: Label
    file: Annotated[Plain, Marked("file")]
    licence: Plain

    @property
    def is_checklist(self) -> bool:
        """Written in Markdown: judged like a record, and published as a document offices can edit and print."""
        return self.file.endswith(".md")

    @property
    def published_as(self) -> str:
        """Its name on the site."""
        return f"{self.file.removesuffix('.md')}.odt" if self.is_checklist else self.file


class Change(RecordModel):
    """How an office's variant differs in one step."""

    id: Id
    step: Id
    op: Literal["add", "skip", "change"]
    reason: Label


class Variant(RecordModel):
    """How one office runs it."""

    id: Id
    office: AuthorityId
    changes: tuple[Change, ...]
    source: SourceId


class ChangelogEntry(RecordModel):
    """What a version changed."""

    id: Id
    version: Count
    on: Day
    text: Label


class Process(Titled):
    """A model process, documented somewhere or honestly a proposal."""

    area: Area
    core_field: CoreField | None = None
    kind: Literal["organisational", "statutory"]
    legal_basis: tuple[Citation, ...] = ()
    origin: Literal["documented", "derived", "proposal"]
    problem: Markdown
    goal: Markdown
    trigger: Label
    result: Label
    roles: Annotated[tuple[Role, ...], Field(min_length=1)]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    success_factors: Annotated[tuple[SuccessFactor, ...], Field(max_length=7)] = ()
    pitfalls: tuple[Pitfall, ...] = ()
    indicators: Annotated[tuple[Indicator, ...], Field(min_length=1)]
    effort: Effort = Effort()
    fits: Fits = Fits()
    prerequisites: tuple[ProcessId, ...] = ()
    templates: tuple[Template, ...] = ()
    variants: tuple[Variant, ...] = ()
    adoptions: tuple[Adoption, ...] = ()
    version: Count
    changelog: Annotated[tuple[ChangelogEntry, ...], Field(min_length=1)]

    def ways(self, index: int) -> tuple[Next, ...]:
        """Where step `index` leads: what it says, else the step below, else nowhere."""
        step = self.steps[index]
        if step.next is not None:
            return step.next
        below = self.steps[index + 1 : index + 2]
        return tuple(Next(to=following.id) for following in below)
