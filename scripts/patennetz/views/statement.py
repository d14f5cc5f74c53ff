"""The page of the accessibility statement, and the ways to Leichte Sprache and Gebärdensprache."""

from collections.abc import Iterator
from dataclasses import dataclass

from patennetz.model.coverage import Shown
from patennetz.model.statement import Arbitration, Statement
from patennetz.text import GERMAN, Localised
from patennetz.views.addresses import STATEMENT
from patennetz.views.labels import CONFORMANCE, METHODS
from patennetz.views.listing import everywhere
from patennetz.views.parts import Heading, Link, Notice, Sheet, SourceLink
from patennetz.views.reader import Reader, Texts
from patennetz.views.sheets import Place, home_link, translation_notices
from patennetz.views.sources import source_link

_VALID = 365
"""Days; afterwards the statement has to be gone through again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Another form of information, and whether there is any."""

    heading: Heading
    link: Link
    """To the section about it."""
    url: str
    """Empty while there is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarrierView:
    """Something that is not accessible, and why."""

    what: Localised
    why: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class ArbitrationView:
    """Whom one can turn to after an answer that does not help."""

    name: str
    url: str
    competence: Localised
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementView:
    """The accessibility statement in a language."""

    sheet: Sheet
    status: str
    prepared: str
    assessed: str
    """How and when it was assessed; empty where nobody has."""
    tools: str
    goal: Localised
    measures: tuple[Localised, ...]
    exceptions: tuple[BarrierView, ...]
    ways: tuple[Way, ...]
    report: Localised
    mailbox: str
    form: str
    imprint: Link
    arbitration: ArbitrationView | None


def statements(reader: Reader) -> Iterator[StatementView]:
    """The page of the statement, where there is one."""
    for one, statement in reader.knowledge.statements.items():
        yield _view(reader, one, statement)


def ways(reader: Reader) -> tuple[Way, ...]:
    """The ways to other forms of information; none where no statement speaks of them."""
    return tuple(way for statement in reader.knowledge.statements.values() for way in _ways(reader, statement))


def _ways(reader: Reader, statement: Statement) -> tuple[Way, ...]:
    w = reader.words
    return (
        _way(reader, Heading("leichte-sprache", w("Leichte Sprache")), statement.leichte_sprache),
        _way(reader, Heading("gebaerdensprache", w("Deutsche Gebärdensprache")), statement.gebaerdensprache),
    )


def _way(reader: Reader, heading: Heading, url: str | None) -> Way:
    link = Link(title=reader.own(heading.text), address=f"{STATEMENT}#{heading.id}", language=reader.code)
    return Way(heading=heading, link=link, url=url or "")


def _view(reader: Reader, one: str, statement: Statement) -> StatementView:
    texts = reader.texts(("statement", one))
    method = statement.method and statement.assessed_on and reader.label(METHODS, statement.method)
    return StatementView(
        sheet=_sheet(reader, one, statement),
        status=reader.label(CONFORMANCE, statement.status),
        prepared=reader.words("Diese Erklärung ist vom {day}.", day=reader.day(statement.prepared_on)),
        assessed=method.format(day=reader.day(statement.assessed_on)) if method and statement.assessed_on else "",
        tools=", ".join(statement.tools),
        goal=texts("goal", statement.goal),
        measures=tuple(texts(f"measures[{point.id}].text", point.text) for point in statement.measures),
        exceptions=tuple(_barriers(statement, texts)),
        ways=_ways(reader, statement),
        report=texts("report", statement.report),
        mailbox=statement.contact.mailbox or reader.knowledge.policy.operator.mailbox or "",
        form=statement.contact.form or "",
        imprint=Link(title=reader.own(reader.words("Impressum")), address="imprint/", language=reader.code),
        arbitration=_arbitration(reader, statement.arbitration, texts) if statement.arbitration else None,
    )


def _barriers(statement: Statement, texts: Texts) -> Iterator[BarrierView]:
    for one in statement.exceptions:
        place = f"exceptions[{one.id}]"
        yield BarrierView(what=texts(f"{place}.what", one.what), why=texts(f"{place}.why", one.why))


def _arbitration(reader: Reader, body: Arbitration, texts: Texts) -> ArbitrationView:
    return ArbitrationView(
        name=body.name,
        url=body.url,
        competence=texts("arbitration.competence", body.competence),
        source=source_link(reader, body.source),
    )


def _sheet(reader: Reader, one: str, statement: Statement) -> Sheet:
    name, w = ("statement", one), reader.words
    shown = reader.shown(name, reader.code)
    languages = everywhere(reader)
    translated = tuple(code for code in languages if code == GERMAN or reader.shown(name, code).complete)
    return Sheet(
        language=reader.code,
        address=STATEMENT,
        title=reader.own(w("Barrierefreiheit")),
        summary=reader.summary(name, statement.summary),
        template="statement",
        crumbs=(home_link(reader),),
        headings=_headings(reader, statement),
        notices=(*_translation(reader, name, shown), *_expired(reader, statement)),
        translations=translated,
        available=languages,
        indexable=reader.code in translated,
        edit_path=reader.knowledge.origins[name].path,
        updated=statement.prepared_on,
    )


def _headings(reader: Reader, statement: Statement) -> tuple[Heading, ...]:
    w = reader.words
    return (
        Heading("status", w("Stand")),
        Heading("what-we-do", w("Worauf wir beim Bauen achten")),
        *([Heading("known-limits", w("Bekannte Grenzen"))] if statement.exceptions else []),
        *(way.heading for way in _ways(reader, statement)),
        Heading("report", w("Eine Barriere melden")),
        Heading("enforcement", w("Wenn es keine Lösung gibt")),
    )


def _translation(reader: Reader, name: tuple[str, str], shown: Shown) -> tuple[Notice, ...]:
    place = Place(name=name, template="statement", list_title="")
    return () if reader.is_german else translation_notices(reader, place, shown)


def _expired(reader: Reader, statement: Statement) -> tuple[Notice, ...]:
    if (reader.today - statement.prepared_on).days <= _VALID:
        return ()
    w = reader.words
    text = w("Seit über einem Jahr hat niemand diese Erklärung durchgesehen. Vieles kann sich geändert haben.")
    return (Notice(kind="stale", title=w("Veraltete Erklärung"), text=text),)
