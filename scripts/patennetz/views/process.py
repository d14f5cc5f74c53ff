"""The page of a process: what it is for, how it goes, what it takes, who runs it, how to adopt it."""

from dataclasses import dataclass

from patennetz.interface import formats
from patennetz.model.knowledge import Name
from patennetz.model.process import TEMPLATES, Process, Template
from patennetz.text import GERMAN, Localised
from patennetz.views.evidence import implementing
from patennetz.views.experience import (
    Fact,
    IndicatorView,
    Remark,
    VariantView,
    effort,
    effort_unknown,
    indicators,
    pitfalls,
    success_factors,
    variants,
)
from patennetz.views.flow import StepView, steps
from patennetz.views.labels import AREAS, BODY_TYPES, CORE_FIELDS, ORIGINS, SIDES, SIZES
from patennetz.views.ledger import EvidenceView, Station, evidence_of_process, ledger_of_process
from patennetz.views.listing import Card, card
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader, Texts
from patennetz.views.sheets import Place, sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleView:
    """Somebody who does a step, and on which side."""

    name: Localised
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateView:
    """A file to take along."""

    title: Localised
    link: Link
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a version changed."""

    version: int
    day: str
    text: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessView:
    """A process for one reader."""

    sheet: Sheet
    genre: str
    """Musterprozess, or honestly less."""
    area: str
    core_field: str
    origin: str
    evidence: EvidenceView
    problem: Localised
    goal: Localised
    trigger: Localised
    result: Localised
    roles: tuple[RoleView, ...]
    steps: tuple[StepView, ...]
    has_derived: bool
    success_factors: tuple[Remark, ...]
    pitfalls: tuple[Remark, ...]
    effort: tuple[Fact, ...]
    effort_unknown: str
    """The parts of the effort no source names; empty where all are known."""
    body_types: str
    sizes: str
    prerequisites: tuple[Link, ...]
    indicators: tuple[IndicatorView, ...]
    practices: tuple[Card, ...]
    variants: tuple[VariantView, ...]
    ledger: tuple[Station, ...]
    templates: tuple[TemplateView, ...]
    guides: tuple[Link, ...]
    legal_basis: tuple[str, ...]
    law_as_of: str
    """The day of the oldest register; empty where there is none."""
    version: int
    changelog: tuple[Change, ...]


def process_view(reader: Reader, process: Process) -> ProcessView:
    """The process as this reader gets it."""
    name = ("process", process.id)
    t = reader.texts(name)
    practices = tuple(card(reader, ("practice", one.id)) for one in implementing(reader.knowledge, process.id))
    told = variants(reader, t, process)
    place = Place(name=name, template="process", list_title="Musterprozesse")
    return ProcessView(
        sheet=sheet(
            reader, process, place, _headings(reader, process, runs=bool(practices or told or process.adoptions))
        ),
        genre=genre(reader, process.origin),
        area=reader.label(AREAS, process.area),
        core_field=reader.label(CORE_FIELDS, process.core_field) if process.core_field else "",
        origin=reader.label(ORIGINS, process.origin),
        evidence=evidence_of_process(reader, process),
        problem=t("problem", process.problem),
        goal=t("goal", process.goal),
        trigger=t("trigger", process.trigger),
        result=t("result", process.result),
        roles=_roles(reader, t, process),
        steps=steps(reader, t, process),
        has_derived=any(step.derived for step in process.steps),
        success_factors=success_factors(reader, t, process),
        pitfalls=pitfalls(reader, t, process),
        effort=effort(reader, t, process),
        effort_unknown=effort_unknown(reader, process),
        body_types=formats.joined([reader.label(BODY_TYPES, one) for one in process.fits.body_types], reader.locale),
        sizes=formats.joined([reader.label(SIZES, one) for one in process.fits.sizes], reader.locale),
        prerequisites=_links(reader, "process", process.prerequisites),
        indicators=indicators(reader, t, process),
        practices=practices,
        variants=told,
        ledger=ledger_of_process(reader, process),
        templates=_templates(t, process),
        guides=_guides(reader, name),
        legal_basis=process.legal_basis,
        law_as_of=_law_as_of(reader),
        version=process.version,
        changelog=_changelog(reader, t, process),
    )


def genre(reader: Reader, origin: str) -> str:
    """What a process is called: only what an office is documented to run is a model."""
    if origin == "documented":
        return reader.words("Musterprozess")
    return reader.words("Abgeleiteter Ablauf") if origin == "derived" else reader.words("Vorschlag der Redaktion")


def _headings(reader: Reader, process: Process, *, runs: bool) -> tuple[Heading, ...]:
    w = reader.words
    sections = (
        ("problem", w("Problem und Ziel"), True),
        ("schritte", w("Schritt für Schritt"), True),
        ("aufwand", w("Aufwand und Voraussetzungen"), True),
        ("kennzahlen", w("Kennzahlen"), True),
        ("hilfreich", w("Was hilft"), bool(process.success_factors)),
        ("stolpersteine", w("Stolpersteine"), bool(process.pitfalls)),
        ("wer", w("Wer so arbeitet"), runs),
        ("uebernehmen", w("Übernehmen"), True),
        ("recht", w("Rechtsgrundlagen"), bool(process.legal_basis)),
        ("fassungen", w("Fassungen"), True),
    )
    return tuple(Heading(heading_id, text) for heading_id, text, there in sections if there)


def _roles(reader: Reader, t: Texts, process: Process) -> tuple[RoleView, ...]:
    return tuple(
        RoleView(name=t(f"roles[{role.id}].name", role.name), side=reader.label(SIDES, role.side))
        for role in process.roles
    )


def _links(reader: Reader, kind: str, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(reader.link((kind, one)) for one in ids if reader.has((kind, one)))


def template_address(process: Process, template: Template) -> str:
    """Where a file to take along lies on the site: once, for all languages."""
    return f"processes/{process.id}/{TEMPLATES}/{template.published_as}"


def _templates(t: Texts, process: Process) -> tuple[TemplateView, ...]:
    found = []
    for template in process.templates:
        title = t(f"templates[{template.id}].title", template.title)
        link = Link(title=title, address=template_address(process, template), language=GERMAN)
        found.append(TemplateView(title=title, link=link, licence=template.licence))
    return tuple(found)


def _guides(reader: Reader, name: Name) -> tuple[Link, ...]:
    """The published guides that tell the process from the other side."""
    ids = reader.knowledge.referring(*name, by="guide")
    guides = reader.knowledge.guides
    told = (one for one in ids if any(based.process == name[1] for based in guides[one].based_on))
    return tuple(reader.link(("guide", one), "newcomer") for one in told if guides[one].status == "published")


def _law_as_of(reader: Reader) -> str:
    days = [register.as_of for register in reader.knowledge.laws.values()]
    return reader.day(min(days)) if days else ""


def _changelog(reader: Reader, t: Texts, process: Process) -> tuple[Change, ...]:
    """The latest version first."""
    entries = sorted(process.changelog, key=lambda one: -one.version)
    return tuple(
        Change(version=one.version, day=reader.day(one.on), text=t(f"changelog[{one.id}].text", one.text))
        for one in entries
    )
