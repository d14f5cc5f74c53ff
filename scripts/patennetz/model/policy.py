"""House rules as data: languages, what is due in which, freshness, operator."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from patennetz.model.base import Id, Name, Plain, RecordModel, SourceId, Url
from patennetz.model.scalars import Count

LanguageCode = Annotated[Plain, StringConstraints(pattern=r"^[a-z]{2,3}(-[a-z0-9]{2,8})*$")]


class Language(RecordModel):
    """A language of the site."""

    code: LanguageCode
    """In addresses and file names."""
    html_lang: Plain
    """BCP 47, for `lang` attributes."""
    babel: Plain
    """Locale for dates, numbers and lists."""
    name: Name
    """In the language itself."""
    dir: Literal["ltr", "rtl"]
    hreflang: Plain | None = None
    """None keeps the language out of hreflang (such as Einfache Sprache)."""


class Due(RecordModel):
    """Languages, besides German, in which a kind of page is due; elsewhere it is linked as "(Deutsch)"."""

    guide: tuple[LanguageCode, ...] = ()
    topic_newcomer: tuple[LanguageCode, ...] = ()
    topic_peer: tuple[LanguageCode, ...] = ()
    term: tuple[LanguageCode, ...] = ()
    parameter: tuple[LanguageCode, ...] = ()
    process: tuple[LanguageCode, ...] = ()
    practice: tuple[LanguageCode, ...] = ()
    authority: tuple[LanguageCode, ...] = ()
    statement: tuple[LanguageCode, ...] = ()


class Freshness(RecordModel):
    """After how many days something counts as old."""

    guide: Count
    topic: Count
    process: Count
    practice: Count
    authority: Count
    parameter: Count
    contact: Count
    """Afterwards only the website of an office is linked."""
    mentoring: Count
    """Afterwards an offer counts as unconfirmed."""


class Programme(RecordModel):
    """A programme offices took part in."""

    id: Id
    name: Name
    source: SourceId


class Operator(RecordModel):
    """Who runs the site; while incomplete, every page says that it is a demonstration."""

    name: Name | None = None
    street: Name | None = None
    postcode: Plain | None = None
    town: Name | None = None
    mailbox: Plain | None = None
    phone: Plain | None = None
    represented_by: Name | None = None

    @property
    def complete(self) -> bool:
        """Everything an imprint needs is there."""
        needed = (self.name, self.street, self.postcode, self.town, self.mailbox, self.represented_by)
        return all(needed)


class Policy(RecordModel):
    """The rules of this network."""

    country: Literal["de"]
    """Which country pack judges areas, phones and citations."""
    site_name: Name
    licence: Plain
    repository: Url | None = None
    """Where records are edited; "edit this record" leads there."""
    branch: Plain = "main"
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    due: Due = Due()
    freshness: Freshness
    programmes: tuple[Programme, ...] = ()
    unregistered_laws: tuple[Plain, ...] = ()
    """Acts without a register: linked and marked unchecked, not refused."""
    operator: Operator = Operator()


DEFAULT_POLICY = Policy(
    country="de",
    site_name="Patennetz",
    licence="CC BY 4.0",
    languages=(Language(code="de", html_lang="de", babel="de", name="Deutsch", dir="ltr", hreflang="de"),),
    freshness=Freshness.model_validate(dict.fromkeys(Freshness.model_fields, "365")),
)
"""What records are judged by where the policy itself cannot be read; nothing is published then."""
