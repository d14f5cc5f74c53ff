"""Law registers: which sections, Absätze and numbers an act had on a day, and when they changed."""

from typing import Annotated

from pydantic import Field, StringConstraints

from patennetz.model.base import Id, Plain, RecordModel, Url
from patennetz.model.scalars import Count, Day, YesNo

SECTION_PATTERN = r"\d{1,4}[a-z]{0,2}"

SectionNumber = Annotated[Plain, StringConstraints(pattern=f"^{SECTION_PATTERN}$")]
"""Number of a section, an Absatz or a numbered item: "81a"."""
Heading = Annotated[Plain, StringConstraints(max_length=600)]


class LawSection(RecordModel):
    """One section of an act."""

    n: SectionNumber
    heading: Heading | None = None
    abs: tuple[SectionNumber, ...] = ()
    """Numbered Absätze; empty where the section has none."""
    nr: dict[str, tuple[SectionNumber, ...]] = Field(default_factory=dict)
    """Numbered items by Absatz; the key "" stands for a section without Absätze."""
    repealed: YesNo = False
    gone_parts: tuple[Plain, ...] = ()
    """Parts that only hold their number: "Abs. 6", "Abs. 2 Nr. 2a", "Nr. 3"."""
    added: Day | None = None
    """When the section was first seen, if that was after `history_from`."""
    changed: tuple[Day, ...] = ()


class RepealedRange(RecordModel):
    """Sections repealed together, of which the text holds one line."""

    first: Annotated[SectionNumber, Field(alias="from")]
    last: Annotated[SectionNumber, Field(alias="to")]


class GoneSection(RecordModel):
    """A section that was in force after `history_from` and is no longer in the text."""

    n: SectionNumber
    heading: Heading | None = None
    gone_since: Day


class LawCounts(RecordModel):
    """How many of each the register holds, as its maker counted them."""

    sections: Count
    repealed_placeholders: Count
    gone_since_2021: Count
    annexes: Count


class LawRegister(RecordModel):
    """The dated register of one federal act."""

    id: Id
    law: Annotated[Plain, StringConstraints(max_length=40)]
    """Official abbreviation: AufenthG."""
    title: Annotated[Plain, StringConstraints(max_length=400)]
    bjnr: Annotated[Plain, StringConstraints(pattern=r"^BJNR[0-9A-Z]{9,12}$")]
    """Number of the act in the federal collection."""
    as_of: Day
    """When the text was last looked at."""
    last_change_seen: Day
    history_from: Day
    """Changes before this day are not recorded."""
    amended_by: Annotated[Plain, StringConstraints(max_length=200)] | None = None
    """The official note on the last amendment; it can be older than `as_of`."""
    official_url: Url
    source: Annotated[Plain, StringConstraints(max_length=300)]
    licence: Annotated[Plain, StringConstraints(max_length=200)]
    counts: LawCounts
    sections: Annotated[tuple[LawSection, ...], Field(min_length=1)]
    repealed_ranges: tuple[RepealedRange, ...] = ()
    gone: tuple[GoneSection, ...] = ()
    annexes: tuple[Heading, ...] = ()
