"""Sources: where a statement comes from, and how it was seen."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from patennetz.model.base import Id, Marked, Name, Plain, RecordModel
from patennetz.model.scalars import Day, When, YesNo

SourceKind = Literal[
    "statute", "court", "official", "council", "academic", "press", "broadcaster", "ngo", "party", "consultancy",
    "commentary",
]  # fmt: skip
SourceUrl = Annotated[Plain, Marked("source-url")]


class Source(RecordModel):
    """One entry of the bibliography."""

    id: Id
    title: Annotated[Plain, StringConstraints(max_length=300)]
    url: SourceUrl
    archived_url: SourceUrl | None = None
    publisher: Name
    kind: SourceKind
    published: When | None = None
    accessed: Day | None = None
    language: Annotated[Plain, Marked("language")]
    seen: Literal["live", "stored", "excerpt"]
    """An excerpt proves no absence and confirms nothing as still true."""
    is_copy: Annotated[YesNo, Field(alias="copy")] = False
    """A copy on another site: named, and not offered to readers as a link."""
