"""What guides, processes, practices, topics and authorities have in common."""

from patennetz.model.base import (
    AuthorityId,
    Id,
    Label,
    MaintainerId,
    Markdown,
    Name,
    RecordModel,
    SourceId,
    Summary,
    Title,
    TopicId,
)
from patennetz.model.scalars import Audience, Count, Day, LedgerState, Number, Status, When, YesNo


class Reviewed(RecordModel):
    """Who confirmed the text; only the review command writes it."""

    on: Day
    by: Name
    """A function, never a person."""
    organisation: Name


class Retracted(RecordModel):
    """Why a page no longer holds; only the retract command writes it."""

    on: Day
    why: Label
    """One sentence for readers: what was wrong, or what took its place."""


class Kept(RecordModel):
    """What every published record says about its own upkeep."""

    id: Id
    """The name of its folder, unique per kind and never reused."""
    summary: Summary
    topics: tuple[TopicId, ...] = ()
    status: Status
    written: Day
    changed: Day | None = None
    """Last change in substance."""
    reviewed: Reviewed | None = None
    retracted: Retracted | None = None
    """The page keeps its address and says so on top."""
    maintainer: MaintainerId
    """An authority, or `editors`."""
    sources: tuple[SourceId, ...] = ()

    @property
    def last_change(self) -> Day:
        """The day the substance last changed: `changed`, else `written`."""
        return self.changed or self.written


class Titled(Kept):
    """A kept record with a title of its own."""

    title: Title
    audience: tuple[Audience, ...] = ()
    """Narrows the audience that follows from the kind."""


class Point(RecordModel):
    """One sentence or paragraph of a list."""

    id: Id
    text: Markdown


class SourcedPoint(Point):
    """A point that rests on a source."""

    source: SourceId


class Pitfall(Point):
    """What went wrong elsewhere: sourced, or the experience of a named office."""

    source: SourceId | None = None
    experience_of: AuthorityId | None = None


class Sourced(RecordModel):
    """A statement with its source."""

    text: Markdown
    source: SourceId


class Amount(RecordModel):
    """A number as a source gives it, for the date the source speaks of."""

    value: Number
    approx: YesNo = False
    as_of: When
    source: SourceId


class LedgerEntry(RecordModel):
    """One dated station of something promised, from the announcement to its end."""

    id: Id
    date: When
    state: LedgerState
    note: Markdown
    source: SourceId


class Adoption(RecordModel):
    """An office that took something over."""

    office: AuthorityId
    version: Count | None = None
    since: When
    source: SourceId
