"""Terms: official German words, explained, with sourced translations."""

from typing import Annotated

from pydantic import Field, StringConstraints

from patennetz.model.base import Citation, Id, Name, Plain, RecordModel, SourceId, Summary


class TermTranslation(RecordModel):
    """The word in another language; without a source it is our own rendering, unreviewed."""

    text: Annotated[Plain, StringConstraints(max_length=160)]
    source: SourceId | None = None


class Term(RecordModel):
    """An official German term as it stands in letters."""

    id: Id
    term: Name
    section: Citation | None = None
    definition: Summary
    translations: dict[str, TermTranslation] = Field(default_factory=dict)
    """By language code."""
