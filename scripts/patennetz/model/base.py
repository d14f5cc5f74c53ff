"""What all records are built from: frozen models and the marks on their fields."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

from patennetz.model.scalars import ID_PATTERN, as_text


class RecordModel(BaseModel):
    """A frozen part of a record; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


@dataclass(frozen=True, slots=True)
class Translatable:
    """Marks a German text that is translated through the PO catalogue beside the record."""

    markdown: bool = False
    """The safe Markdown subset is allowed: paragraphs, lists, emphasis, links."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks the id of another record."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """Marks a text of a special form that a check looks at."""

    form: Literal["url", "source-url", "phone", "mailbox", "citation", "language", "ags", "name", "file"]


Plain = Annotated[str, BeforeValidator(as_text)]
"""Text as written, stripped, never empty, quoted where another YAML reader would misread it."""

Id = Annotated[Plain, StringConstraints(pattern=f"^{ID_PATTERN}$")]

Name = Annotated[Plain, StringConstraints(max_length=160), Marked("name")]
"""A proper name: shown as it is in every language."""

Title = Annotated[Plain, StringConstraints(max_length=120), Translatable()]
Label = Annotated[Plain, StringConstraints(max_length=200), Translatable()]
Summary = Annotated[Plain, StringConstraints(max_length=300), Translatable()]
Markdown = Annotated[Plain, StringConstraints(max_length=6000), Translatable(markdown=True)]
"""Running text in the safe Markdown subset."""

Url = Annotated[Plain, Marked("url")]
Citation = Annotated[Plain, Marked("citation")]
"""A citation of German law, such as "§ 81a Abs. 3 AufenthG"."""

TopicId = Annotated[Id, Reference(("topic",))]
ProcessId = Annotated[Id, Reference(("process",))]
AuthorityId = Annotated[Id, Reference(("authority",))]
ParameterId = Annotated[Id, Reference(("parameter",))]
SourceId = Annotated[Id, Reference(("source",))]
TermId = Annotated[Id, Reference(("term",))]
GuideId = Annotated[Id, Reference(("guide",))]
MaintainerId = Annotated[Id, Reference(("authority", "editors"))]
