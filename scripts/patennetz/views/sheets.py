"""The sheet of a record: title, way, state, notices, sources and citation, the same for every kind."""

from collections.abc import Iterator
from dataclasses import dataclass

from patennetz.model.common import Kept
from patennetz.model.coverage import Shown
from patennetz.model.knowledge import Name
from patennetz.text import GERMAN
from patennetz.views.addresses import LISTS, address_of, due_languages
from patennetz.views.changed_law import changed_law_notices
from patennetz.views.labels import STATUSES
from patennetz.views.parts import Heading, Link, Notice, Sheet, StateLine
from patennetz.views.reader import Reader
from patennetz.views.sources import source_links

_SIBLINGS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the page of a record stands on the site."""

    name: Name
    template: str
    audience: str = "peer"
    """Topics have a page for each audience."""
    leave_out: tuple[str, ...] = ()
    """Beginnings of the paths of texts the page does not show."""
    list_title: str
    """German title of the list above it."""
    list_address: str = ""
    scripts: tuple[str, ...] = ()


def sheet(reader: Reader, record: Kept, place: Place, headings: tuple[Heading, ...]) -> Sheet:
    """Everything around the body of a record's page."""
    due = due_languages(reader.knowledge, place.name[0], place.audience)
    shown = reader.shown(place.name, reader.code, place.leave_out)
    translations = reader.translations(place.name, place.audience, place.leave_out)
    return Sheet(
        language=reader.code,
        address=address_of(place.name, place.audience),
        title=reader.title(place.name),
        summary=reader.summary(place.name, record.summary),
        template=place.template,
        audience=place.audience,
        crumbs=_crumbs(reader, place),
        siblings=_siblings(reader, record, place),
        headings=headings,
        notices=_notices(reader, record, place, shown),
        state=_state(reader, record, translations),
        sources=source_links(reader, record.sources),
        citation=_citation(reader, record, place),
        translations=translations,
        available=due,
        indexable=reader.code in translations and record.status == "published",
        edit_path=reader.knowledge.origins[place.name].path,
        updated=record.last_change,
        scripts=place.scripts,
    )


def home_link(reader: Reader) -> Link:
    """The link to the home page."""
    return Link(title=reader.own(reader.words("Start")), address="", language=reader.code)


def list_link(reader: Reader, title: str, address: str) -> Link:
    """The link to a list, by its German title."""
    return Link(title=reader.own(reader.words(title)), address=address, language=reader.code)


def _crumbs(reader: Reader, place: Place) -> tuple[Link, ...]:
    address = place.list_address or LISTS[place.name[0]]
    return (home_link(reader), list_link(reader, place.list_title, address))


def _siblings(reader: Reader, record: Kept, place: Place) -> tuple[Link, ...]:
    """Other records of the kind that share a topic, those that share most first."""
    kind, own = place.name
    near = reader.knowledge.near(kind, frozenset(record.topics), _SIBLINGS + 1)
    return tuple(reader.link((kind, one), place.audience) for one in near if one != own)[:_SIBLINGS]


def _state(reader: Reader, record: Kept, translations: tuple[str, ...]) -> StateLine:
    reviewed = record.reviewed
    maintainer = record.maintainer
    office = reader.knowledge.authorities.get(maintainer)
    return StateLine(
        status=reader.label(STATUSES, record.status),
        written=reader.words("Geschrieben am {day}", day=reader.day(record.written)),
        changed=reader.words("Geändert am {day}", day=reader.day(record.changed)) if record.changed else "",
        reviewed=reader.words(
            "Geprüft am {day} von: {by}", day=reader.day(reviewed.on), by=f"{reviewed.by}, {reviewed.organisation}"
        )
        if reviewed
        else "",
        maintainer=reader.title(("authority", maintainer)) if office else reader.own(reader.words("Redaktion")),
        sources=len(record.sources),
        languages=tuple((reader.languages[code].html_lang, reader.languages[code].name) for code in translations),
        stale=_stale(reader, record),
    )


def _stale(reader: Reader, record: Kept) -> str:
    kind = type(record).__name__.lower()
    limit = getattr(reader.knowledge.policy.freshness, kind, None)
    checked = record.reviewed.on if record.reviewed else record.last_change
    if limit is None or (reader.today - checked).days <= limit:
        return ""
    return reader.words(
        "Seit {day} hat das niemand mehr geprüft. Vieles kann sich geändert haben.", day=reader.day(checked)
    )


def _notices(reader: Reader, record: Kept, place: Place, shown: Shown) -> tuple[Notice, ...]:
    notices = list(_retired(reader, record, place))
    notices += list(changed_law_notices(reader, place.name))
    notices += [] if reader.is_german else translation_notices(reader, place, shown)
    if record.status == "draft":
        notices.append(
            Notice(
                kind="draft",
                title=reader.words("Entwurf"),
                text=reader.words("Diese Seite ist noch nicht fertig. Verlassen Sie sich nicht auf sie."),
            )
        )
    return tuple(notices)


def _retired(reader: Reader, record: Kept, place: Place) -> Iterator[Notice]:
    """That the page no longer holds, since when and why."""
    w = reader.words
    if record.retracted:
        why = reader.texts(place.name)("retracted.why", record.retracted.why)
        yield Notice(
            kind="retracted",
            title=w("Zurückgezogen am {day}", day=reader.day(record.retracted.on)),
            text=w("Diese Seite gilt nicht mehr. Verlassen Sie sich nicht auf sie."),
            more=why,
        )
    elif record.status == "retired":
        text = w("Diese Seite gilt nicht mehr. Sie bleibt nur stehen, damit alte Links nicht ins Leere führen.")
        yield Notice(kind="retired", title=w("Zurückgezogen"), text=text)


def translation_notices(reader: Reader, place: Place, shown: Shown) -> tuple[Notice, ...]:
    """What readers of a translation have to know about it."""
    german = Link(
        title=reader.own(reader.words("Zum deutschen Text")),
        address=address_of(place.name, place.audience),
        language=GERMAN,
    )
    w = reader.words
    if shown.nothing:
        text = w("Diese Seite gibt es noch nicht in Ihrer Sprache. Sie sehen den deutschen Text.")
        return (Notice(kind="not-translated", title=w("Noch nicht übersetzt"), text=text, link=german),)
    notices = []
    if not shown.reviewed:
        text = w("Diese Übersetzung hat noch niemand geprüft. Es gilt der deutsche Text.")
        notices.append(Notice(kind="unreviewed", title=w("Ungeprüfte Übersetzung"), text=text, link=german))
    if shown.missing:
        text = w("Ein Teil dieser Seite ist noch nicht übersetzt. Diese Teile stehen auf Deutsch da.")
        notices.append(Notice(kind="partly-translated", title=w("Nicht ganz übersetzt"), text=text, link=german))
    if shown.outdated:
        text = w("Der deutsche Text wurde seit der Übersetzung geändert. Die betroffenen Stellen sind markiert.")
        notices.append(Notice(kind="outdated", title=w("Übersetzung veraltet"), text=text, link=german))
    return tuple(notices)


def _citation(reader: Reader, record: Kept, place: Place) -> str:
    """How to cite the page: title, site, version, address."""
    prefix = "" if reader.is_german else f"{reader.code}/"
    return reader.words(
        "„{title}“. {site}, Fassung vom {day}. {address}",
        title=reader.title(place.name).text,
        site=reader.knowledge.policy.site_name,
        day=reader.day(record.last_change),
        address=f"{reader.site_url}{prefix}{address_of(place.name, place.audience)}",
    )
