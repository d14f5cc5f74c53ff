"""Practices: what offices really did, what came of it, and whether it still holds."""

from typing import Literal

from patennetz.model.base import AuthorityId, Label, Markdown, ProcessId, RecordModel
from patennetz.model.common import Adoption, Amount, LedgerEntry, Point, Sourced, SourcedPoint, Titled
from patennetz.model.scalars import Area, Count, Day, When


class OfficeContext(RecordModel):
    """How big the office and its area were at that time."""

    residents: Amount | None = None
    foreign_residents: Amount | None = None
    staff: Amount | None = None


class Result(SourcedPoint):
    """What changed; a measured result names its number of cases and its method."""

    n: Count | None = None
    method: Label | None = None
    as_of: When | None = None
    evaluated_by: Label | None = None
    """Who evaluated it from outside, where somebody did."""


class SideEffects(RecordModel):
    """What failed or hurt; where the sources name nothing, the day we looked."""

    known: tuple[SourcedPoint, ...] = ()
    none_known_on: Day | None = None


class Transfer(RecordModel):
    """Where it came from, and who took it over."""

    adopted_from: tuple[AuthorityId, ...] = ()
    adopted_by: tuple[Adoption, ...] = ()
    what_had_to_change: Markdown | None = None
    not_transferable_because: Markdown | None = None


class Practice(Titled):
    """Something an office did, with its ledger."""

    area: Area
    offices: tuple[AuthorityId, ...]
    implements: tuple[ProcessId, ...] = ()
    mode: Literal["project", "regular"]
    context: OfficeContext = OfficeContext()
    challenge: Markdown
    actions: tuple[SourcedPoint, ...]
    results: tuple[Result, ...] = ()
    users_view: tuple[SourcedPoint, ...] = ()
    side_effects: SideEffects
    dos: tuple[Point, ...] = ()
    donts: tuple[Point, ...] = ()
    ledger: tuple[LedgerEntry, ...]
    transfer: Transfer = Transfer()
    funding: Sourced | None = None
