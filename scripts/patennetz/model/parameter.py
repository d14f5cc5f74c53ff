"""Parameters: fees, periods and thresholds, once, with validity, basis and source."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema

from patennetz.model.base import Citation, Id, Label, Plain, RecordModel, SourceId, TopicId
from patennetz.model.scalars import Day, YesNo, written

Unit = Literal[
    "EUR",
    "hours",
    "days",
    "working_days",
    "weekdays",
    "weeks",
    "months",
    "years",
    "percent",
    "points",
    "count",
    "date",
    "yes_no",
]
Jurisdiction = Annotated[Plain, StringConstraints(pattern=r"^(DE|de-[a-z]{2}|[a-z][a-z0-9-]{1,59})$")]


class ParameterValue(RecordModel):
    """A value for a time and a jurisdiction; or, honestly, unknown."""

    value: (
        Annotated[str, BeforeValidator(written), WithJsonSchema({"type": ["string", "number", "boolean"]})] | None
    ) = None
    """As written; its form follows from the unit of the parameter."""
    unknown: YesNo = False
    valid_from: Day | None = None
    valid_to: Day | None = None
    jurisdiction: Jurisdiction
    legal_basis: Citation | None = None
    source: SourceId
    as_of: Day
    """The day for which the value was read."""


class Parameter(RecordModel):
    """One figure of the law or of practice that texts insert by its id."""

    id: Id
    label: Label
    unit: Unit
    topics: tuple[TopicId, ...] = ()
    values: Annotated[tuple[ParameterValue, ...], Field(min_length=1)]
