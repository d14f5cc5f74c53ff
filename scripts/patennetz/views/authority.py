"""The page of an office: what it can help with, what sources say about it, how to reach it."""

from dataclasses import dataclass, replace
from datetime import date

from patennetz.country.de.ags import BY_CODE
from patennetz.country.de.phone import judge as judge_phone
from patennetz.interface import formats
from patennetz.model.authority import Authority, Contact
from patennetz.text import Localised
from patennetz.views.labels import (
    ACCESS,
    ACCESS_VALUES,
    BODY_TYPES,
    PARTNER_KINDS,
    PROGRAMME_ROLES,
    REPORT_KINDS,
    SIZES,
    WEEKDAYS,
)
from patennetz.views.mentoring import MentoringView, mentoring_view
from patennetz.views.parts import Heading, Link, Notice, Sheet, SourceLink
from patennetz.views.reader import Reader
from patennetz.views.sheets import Place, sheet
from patennetz.views.sources import source_link

_MODEL = "willkommensbehoerden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A statement with its label and source."""

    label: str
    text: str
    language: str
    """Code of the language the text is in."""
    source: SourceLink | None
    when: str = ""
    label_language: str = ""
    """Code of the language of the label where it comes from a record."""
    unit: Localised | None = None
    """What a number counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """What a source says, attributed and dated."""

    when: str
    text: Localised
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportGroup:
    """Reports of one sort."""

    heading: Heading
    reports: tuple[ReportView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """What sources disagree about."""

    what: Localised
    values: tuple[tuple[Localised, SourceLink | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerView:
    """A body the office works with."""

    kind: str
    name: str
    what_for: Localised
    since: str
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactView:
    """How the office is reached, while that is fresh."""

    mailbox: str
    phone: str
    phone_link: str
    form: str
    hours: tuple[str, ...]
    as_of: str
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityView:
    """An office for one reader."""

    sheet: Sheet
    kicker: str
    facts: tuple[Fact, ...]
    website: Fact | None
    website_url: str
    contact: ContactView | None
    contact_hidden: bool
    """There is contact data, but too old or undated to be shown."""
    mentoring: MentoringView | None
    figures: tuple[Fact, ...]
    reports: tuple[ReportGroup, ...]
    partners: tuple[PartnerView, ...]
    conflicts: tuple[ConflictView, ...]
    seeks: tuple[Link, ...]
    practices: tuple[Link, ...]
    processes: tuple[Link, ...]


def authority_view(reader: Reader, office: Authority) -> AuthorityView:
    """The office as this reader gets it."""
    name = ("authority", office.id)
    reports = _reports(reader, office)
    contact = _contact(reader, office.contact)
    place = Place(name=name, template="authority", list_title="Behörden")
    view = AuthorityView(
        sheet=sheet(reader, office, place, ()),
        kicker=_kicker(reader, office),
        facts=_facts(reader, office),
        website=_website(reader, office),
        website_url=office.website.url if office.website else "",
        contact=contact,
        contact_hidden=contact is None and office.contact is not None,
        mentoring=mentoring_view(reader, office),
        figures=_figures(reader, office),
        reports=reports,
        partners=_partners(reader, office),
        conflicts=_conflicts(reader, office),
        seeks=tuple(reader.link(("topic", one)) for one in office.seeks if reader.has(("topic", one))),
        practices=_used(reader, office, "practice"),
        processes=_used(reader, office, "process"),
    )
    return _with_headings(reader, office, view)


def _with_headings(reader: Reader, office: Authority, view: AuthorityView) -> AuthorityView:
    w = reader.words
    sections = (
        ("patenschaft", w("Patenschaft"), view.mentoring is not None or bool(view.seeks)),
        ("kontakt", w("Kontakt"), True),
        ("steckbrief", w("Steckbrief"), bool(view.facts)),
        ("zahlen", w("Zahlen mit Datum"), bool(view.figures)),
        *((group.heading.id, group.heading.text, True) for group in view.reports),
        ("widersprueche", w("Worin sich Quellen widersprechen"), bool(view.conflicts)),
        ("partner", w("Partner vor Ort"), bool(view.partners)),
        ("erfahrung", w("Beispiele und Abläufe mit dieser Behörde"), bool(view.practices or view.processes)),
    )
    headings = tuple(Heading(heading_id, text) for heading_id, text, there in sections if there)
    notices = (*_notices(reader, office), *view.sheet.notices)
    return replace(view, sheet=replace(view.sheet, headings=headings, notices=notices))


def _notices(reader: Reader, office: Authority) -> tuple[Notice, ...]:
    w = reader.words
    if office.withdrawn:
        text = w("Diese Behörde ist seit {day} nicht mehr verzeichnet.", day=reader.day(office.withdrawn.on))
        return (Notice(kind="retired", title=w("Zurückgezogen"), text=text),)
    if office.mentoring and office.mentoring.confirmed_on:
        return ()
    text = w(
        "Aus öffentlichen Quellen zusammengestellt. "
        "Die Behörde wurde nicht gefragt und hat keine Patenschaft angeboten."
    )
    way = Link(title=reader.own(w("So berichtigen Sie etwas")), address="contributing/", language=reader.code)
    return (Notice(kind="unasked", title=w("Nicht gefragt"), text=text, link=way),)


def _kicker(reader: Reader, office: Authority) -> str:
    """What the office is to this network; never "mentor" without a confirmed offer."""
    if office.mentoring and office.mentoring.status != "documented":
        return reader.words("Patenbehörde")
    if any(one.id == _MODEL and one.role == "model_office" for one in office.programme):
        return reader.words("Modellbehörde 2013–2015")
    return reader.words("Bekannte Behörde")


def _facts(reader: Reader, office: Authority) -> tuple[Fact, ...]:
    w = reader.words
    german = reader.languages["de"].code
    land = BY_CODE.get(office.land)
    facts = [Fact(label=w("Land"), text=land.name, language=german, source=None)] if land else []
    if office.body_type:
        facts.append(_own(reader, w("Art der Behörde"), reader.label(BODY_TYPES, office.body_type)))
    if office.size:
        facts.append(_own(reader, w("Größe"), reader.label(SIZES, office.size)))
    facts += [
        Fact(label=w("Früher"), text=one.name, language=german, source=source_link(reader, one.source),
             when=w("bis {end}", end=reader.when(one.until)) if one.until else "")
        for one in office.former_names
    ]  # fmt: skip
    if office.covers:
        names = formats.joined([one.name for one in office.covers], reader.in_german.locale)
        source = next((one.source for one in office.covers if one.source), None)
        facts.append(
            Fact(
                label=w("Zuständig für"),
                text=names,
                language=german,
                source=source_link(reader, source) if source else None,
            )
        )
    return (*facts, *_services(reader, office), *_programmes(reader, office), *_access(reader, office))


def _own(reader: Reader, label: str, text: str) -> Fact:
    return Fact(label=label, text=text, language=reader.code, source=None)


def _services(reader: Reader, office: Authority) -> tuple[Fact, ...]:
    t = reader.texts(("authority", office.id))
    return tuple(
        Fact(
            label=reader.words("Macht nicht"),
            text=(text := t(f"does_not[{one.id}].service", one.service)).text,
            language=text.language,
            source=source_link(reader, one.source),
        )
        for one in office.does_not
    )


def _programmes(reader: Reader, office: Authority) -> tuple[Fact, ...]:
    names = {one.id: one.name for one in reader.knowledge.policy.programmes}
    t = reader.texts(("authority", office.id))
    return tuple(
        Fact(
            label=reader.label(PROGRAMME_ROLES, one.role),
            text=names.get(one.id, one.id),
            language="de",
            when=t(f"programme[{one.id}].period", one.period).text if one.period else "",
            source=source_link(reader, one.source),
        )
        for one in office.programme
    )


def _access(reader: Reader, office: Authority) -> tuple[Fact, ...]:
    known = ((key, getattr(office.access, key)) for key in ACCESS)
    return tuple(
        Fact(
            label=reader.label(ACCESS, key),
            text=reader.label(ACCESS_VALUES, fact.value),
            language=reader.code,
            source=source_link(reader, fact.source),
        )
        for key, fact in known
        if fact is not None
    )


def _website(reader: Reader, office: Authority) -> Fact | None:
    site = office.website
    if site is None:
        return None
    own = site.scope == "office"
    label = reader.words("Seite der Behörde") if own else reader.words("Seite der Gemeinde oder des Kreises")
    return Fact(
        label=label, text=site.url.removeprefix("https://"), language="de", source=source_link(reader, site.source)
    )


def is_fresh(as_of: str | None, today: date, period: int) -> bool:
    """Dated, and the earliest day the date can mean is at most `period` days ago."""
    if as_of is None:
        return False
    return (today - date.fromisoformat((as_of + "-01-01")[:10])).days <= period


def _contact(reader: Reader, contact: Contact | None) -> ContactView | None:
    """Contact data that is fresh; what is old or undated is not shown at all."""
    if contact is None or not is_fresh(contact.as_of, reader.today, reader.knowledge.policy.freshness.contact):
        return None
    phone = judge_phone(contact.phone) if contact.phone else None
    return ContactView(
        mailbox=contact.mailbox or "",
        phone=phone.national if phone else "",
        phone_link=phone.e164 if phone else "",
        form=contact.form or "",
        hours=_hours(reader, contact),
        as_of=reader.words("Stand {day}", day=reader.when(contact.as_of or "")),
        source=source_link(reader, contact.source),
    )


def _hours(reader: Reader, contact: Contact) -> tuple[str, ...]:
    lines = []
    for one in contact.hours:
        days = formats.joined([reader.label(WEEKDAYS, day) for day in one.days], reader.locale)
        sentence = (
            "{days}: {start} bis {end} Uhr, mit Termin" if one.by_appointment else "{days}: {start} bis {end} Uhr"
        )
        lines.append(reader.words(sentence, days=days, start=one.from_, end=one.to))
    return tuple(lines)


def _figures(reader: Reader, office: Authority) -> tuple[Fact, ...]:
    t = reader.texts(("authority", office.id))
    found = []
    for one in office.figures:
        number = formats.number(one.value, reader.locale)
        about = reader.words("rund {number}", number=number) if one.approx else number
        what = t(f"figures[{one.id}].what", one.what)
        found.append(
            Fact(
                label=what.text,
                label_language=what.language,
                text=about,
                language=reader.code,
                unit=t(f"figures[{one.id}].unit", one.unit) if one.unit else None,
                when=reader.when(one.as_of),
                source=source_link(reader, one.source),
            )
        )
    return tuple(found)


def _reports(reader: Reader, office: Authority) -> tuple[ReportGroup, ...]:
    t = reader.texts(("authority", office.id))
    groups = []
    for kind, label in REPORT_KINDS.items():
        reports = tuple(
            ReportView(
                when=reader.when(one.on) if one.on else "",
                text=t(f"reports[{one.id}].text", one.text),
                source=source_link(reader, one.source),
            )
            for one in sorted(office.reports, key=lambda one: one.on or "")
            if one.kind == kind
        )
        groups.append(
            ReportGroup(heading=Heading(f"bericht-{kind.replace('_', '-')}", reader.words(label)), reports=reports)
        )
    return tuple(group for group in groups if group.reports)


def _partners(reader: Reader, office: Authority) -> tuple[PartnerView, ...]:
    t = reader.texts(("authority", office.id))
    return tuple(
        PartnerView(
            kind=reader.label(PARTNER_KINDS, one.kind),
            name=one.name,
            what_for=t(f"partners[{one.id}].what_for", one.what_for),
            since=reader.words("seit {start}", start=reader.when(one.since)) if one.since else "",
            source=source_link(reader, one.source),
        )
        for one in office.partners
    )


def _conflicts(reader: Reader, office: Authority) -> tuple[ConflictView, ...]:
    t = reader.texts(("authority", office.id))
    return tuple(
        ConflictView(
            what=t(f"conflicts[{one.id}].what", one.what),
            values=tuple(
                (t(f"conflicts[{one.id}].values[{value.id}].value", value.value), source_link(reader, value.source))
                for value in one.values
            ),
        )
        for one in office.conflicts
    )


def _used(reader: Reader, office: Authority, kind: str) -> tuple[Link, ...]:
    return tuple(reader.link((kind, one)) for one in reader.knowledge.referring("authority", office.id, kind))
