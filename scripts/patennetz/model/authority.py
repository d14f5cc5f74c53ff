"""Authorities: offices that are known, and those that offer or seek mentoring."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from patennetz.model.base import (
    Id,
    Label,
    Markdown,
    Marked,
    Name,
    Plain,
    RecordModel,
    Reference,
    SourceId,
    TopicId,
    Url,
)
from patennetz.model.common import Kept
from patennetz.model.scalars import BodyType, Count, Day, Number, SizeBand, Time, When, YesNo

Land = Annotated[Plain, StringConstraints(pattern=r"^[a-z]{2}$")]
Ags = Annotated[Plain, StringConstraints(pattern=r"^(\d{5}|\d{8})$"), Marked("ags")]
Language = Annotated[Plain, Marked("language")]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
PartnerKind = Literal[
    "jobcenter", "arbeitsagentur", "bamf_regionalstelle", "beratungsstelle", "kammer", "hochschule",
    "sprachkurstraeger", "welcome_center", "wohlfahrt", "verein", "unternehmen", "behoerde", "beirat",
]  # fmt: skip
Format = Literal[
    "call_30min",
    "video_2h",
    "shadowing_day",
    "study_visit",
    "document_review",
    "peer_review_2d",
    "joint_workshop",
]
OfferId = Annotated[Id, Reference(("process", "topic"))]


class FormerName(RecordModel):
    """What the office was called before."""

    name: Name
    until: When | None = None
    source: SourceId


class Covered(RecordModel):
    """A municipality or district the office serves."""

    name: Name
    ags: Ags | None = None
    source: SourceId | None = None


class NotOffered(RecordModel):
    """A service one would expect here but gets elsewhere."""

    id: Id
    service: Label
    source: SourceId


class Figure(RecordModel):
    """A number about the office, for the date its source speaks of."""

    id: Id
    what: Label
    value: Number
    unit: Label | None = None
    approx: YesNo = False
    as_of: When
    source: SourceId
    n: Count | None = None
    method: Label | None = None


class Website(RecordModel):
    """The office's own page, or the municipality's where only that is known."""

    url: Url
    scope: Literal["office", "municipality"]
    source: SourceId


class AccessFact(RecordModel):
    """One sourced fact about access without barriers."""

    value: Literal["full", "partly", "none"]
    source: SourceId


class Access(RecordModel):
    """What is known about access without barriers."""

    step_free: AccessFact | None = None
    hearing_loop: AccessFact | None = None
    sign_language: AccessFact | None = None
    plain_language: AccessFact | None = None


class Hours(RecordModel):
    """Opening hours on some days."""

    days: Annotated[tuple[Weekday, ...], Field(min_length=1)]
    from_: Annotated[Time, Field(alias="from")]
    to: Time
    by_appointment: YesNo


class Contact(RecordModel):
    """How the office is reached; shown only while it is fresh."""

    mailbox: Annotated[Plain, Marked("mailbox")] | None = None
    phone: Annotated[Plain, Marked("phone")] | None = None
    form: Url | None = None
    hours: tuple[Hours, ...] = ()
    as_of: When | None = None
    source: SourceId


class Partner(RecordModel):
    """A body the office works with."""

    id: Id
    kind: PartnerKind
    name: Name
    what_for: Label
    format: Label | None = None
    since: When | None = None
    source: SourceId


class Mandate(RecordModel):
    """Who authorised the mentoring: a function, and until when."""

    function: Name
    until: Day


class Offer(RecordModel):
    """What the office can help with, and how far it has come itself."""

    on: OfferId
    level: Literal["tried", "established", "measured", "transferred"]


class Capacity(RecordModel):
    """How many offices it can help at once."""

    at_once: Count
    now: Count
    months: tuple[Annotated[Count, Field(ge=1, le=12)], ...] = ()


class Mentoring(RecordModel):
    """The mentoring an office offers; `documented` means only that participation is on record."""

    status: Literal["open", "waiting", "paused", "documented"]
    confirmed_on: Day | None = None
    confirmed_via: Literal["mailbox_reply", "letter"] | None = None
    mandate: Mandate | None = None
    offers: tuple[Offer, ...] = ()
    formats: tuple[Format, ...] = ()
    capacity: Capacity | None = None
    not_for: Label | None = None
    costs: Label | None = None


class Participation(RecordModel):
    """Part taken in a programme named in the policy."""

    id: Id
    role: Literal["model_office", "partner_office", "follow_up", "network"]
    period: Label | None = None
    source: SourceId


class ConflictValue(RecordModel):
    """One of the values that contradict each other."""

    id: Id
    value: Label
    source: SourceId


class Conflict(RecordModel):
    """Something sources disagree about; all values are shown."""

    id: Id
    what: Label
    values: Annotated[tuple[ConflictValue, ...], Field(min_length=2)]


class Report(RecordModel):
    """What a source says the office did, or what was said about it; always attributed."""

    id: Id
    kind: Literal["measure", "later", "criticism", "own_view"]
    on: When | None = None
    text: Markdown
    source: SourceId


class Withdrawn(RecordModel):
    """Since when, and why, the office is no longer listed."""

    on: Day
    reason: Label


class Authority(Kept):
    """An office, known from sources or by its own word."""

    name: Name
    former_names: tuple[FormerName, ...] = ()
    land: Land
    """ISO 3166-2 code without "DE-", lower case."""
    ags: Ags | None = None
    body_type: BodyType | None = None
    covers: tuple[Covered, ...] = ()
    does_not: tuple[NotOffered, ...] = ()
    size: SizeBand | None = None
    figures: tuple[Figure, ...] = ()
    website: Website | None = None
    languages: tuple[Language, ...] = ()
    access: Access = Access()
    contact: Contact | None = None
    partners: tuple[Partner, ...] = ()
    mentoring: Mentoring | None = None
    seeks: tuple[TopicId, ...] = ()
    programme: tuple[Participation, ...] = ()
    reports: tuple[Report, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    withdrawn: Withdrawn | None = None

    @property
    def title(self) -> str:
        """The name, which is its title in every language."""
        return self.name
