"""The page of a guide: the one next thing on top, then who, what, with which papers, and what if."""

from collections.abc import Mapping
from dataclasses import dataclass

from patennetz.interface import formats
from patennetz.model.guide import Due, Guide, GuideStep
from patennetz.model.knowledge import Name
from patennetz.text import Localised
from patennetz.views.card import HEADING, card_address, papers
from patennetz.views.figures import figure
from patennetz.views.finder import finder_link
from patennetz.views.labels import EVENTS_AFTER, EVENTS_AT_ONCE, EVENTS_BEFORE, GROUPS, SITUATIONS
from patennetz.views.own_device import dates_link
from patennetz.views.parts import Figure, Heading, Link, Sheet, TermLink
from patennetz.views.reader import Reader, Texts
from patennetz.views.sheets import Place, sheet
from patennetz.views.terms import term_link


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One thing to do."""

    id: str
    number: int
    title: Localised
    text: Localised
    by: str
    """By when, in words; empty where the guide does not say."""
    bring: tuple[TermLink, ...]
    where: Localised | None
    costs: tuple[Figure, ...]
    takes: tuple[Figure, ...]
    after: tuple[Localised, ...]
    """Titles of the steps that come first, where that is not simply the one above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpView:
    """Where free help is to be had."""

    name: str
    what_for: Localised
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalView:
    """What one office does differently."""

    office: Link
    step: Localised
    change: Localised


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """A guide for one reader."""

    sheet: Sheet
    id: str
    situation: str
    groups: str
    for_whom: Localised
    recognise: tuple[Localised, ...]
    next: Localised
    next_step: Heading | None
    steps: tuple[StepView, ...]
    bring: tuple[TermLink, ...]
    """All papers of all steps, each once: the counter card."""
    bring_german: str
    """The heading above them, for the person behind the counter."""
    card: Link | None
    """The page of the counter card."""
    has_own_words: bool
    """A translation of a paper's name is our own, without a source."""
    figures: tuple[Figure, ...]
    if_late: Localised
    if_refused: Localised
    rights: tuple[Localised, ...]
    help: tuple[HelpView, ...]
    local: tuple[LocalView, ...]
    processes: tuple[Link, ...]
    legal_basis: tuple[str, ...]
    """Every section of the guide and of its steps, each once."""
    law_as_of: str
    dates: Link
    """Where dates become calendar files."""
    finder: Link
    """Where the office for a place is found."""
    show_german: bool
    """In unreviewed translations, *if late* and *if refused* show the German beneath."""


def guide_view(reader: Reader, guide: Guide) -> GuideView:
    """The guide as this reader gets it."""
    name = ("guide", guide.id)
    t = reader.texts(name)
    titles = {step.id: t(f"steps[{step.id}].title", step.title) for step in guide.steps}
    steps = tuple(_step(reader, t, guide, number, titles) for number in range(1, len(guide.steps) + 1))
    place = Place(name=name, template="guide", list_title="Ratgeber", audience="newcomer", scripts=("guide", "terms"))
    shown_papers = papers(reader, guide)
    legal = tuple(dict.fromkeys([*guide.legal_basis, *(one for step in guide.steps for one in step.legal)]))
    figures = {one.id: one for step in steps for one in (*step.costs, *step.takes)}
    reviewed = reader.is_german or reader.shown(name, reader.code).reviewed
    return GuideView(
        sheet=sheet(reader, guide, place, _headings(reader, guide, steps, has_figures=bool(figures))),
        id=guide.id,
        situation=reader.label(SITUATIONS, guide.situation),
        groups=formats.joined([reader.label(GROUPS, group) for group in guide.groups], reader.locale),
        for_whom=t("for_whom", guide.for_whom),
        recognise=tuple(t(f"recognise[{point.id}].text", point.text) for point in guide.recognise),
        next=t("next.text", guide.next.text),
        next_step=_next_step(t, guide),
        steps=steps,
        bring=shown_papers,
        bring_german=HEADING,
        card=_card(reader, name) if shown_papers else None,
        has_own_words=any(term.is_own for term in shown_papers),
        figures=tuple(figures.values()),
        if_late=t("if_late", guide.if_late),
        if_refused=t("if_refused", guide.if_refused),
        rights=tuple(t(f"rights[{point.id}].text", point.text) for point in guide.rights),
        help=_help(t, guide),
        local=_local(reader, t, guide),
        processes=tuple(
            reader.link(("process", based.process))
            for based in guide.based_on
            if reader.has(("process", based.process))
        ),
        legal_basis=legal,
        law_as_of=reader.day(guide.law_as_of),
        dates=dates_link(reader),
        finder=finder_link(reader),
        show_german=not reviewed,
    )


def _card(reader: Reader, name: Name) -> Link:
    title = reader.own(reader.words("Als Karte zum Zeigen und Drucken"))
    return Link(title=title, address=card_address(name), language=reader.code)


def _next_step(t: Texts, guide: Guide) -> Heading | None:
    step = next((step for step in guide.steps if step.id == guide.next.step), None)
    return Heading(f"schritt-{step.id}", t(f"steps[{step.id}].title", step.title).text) if step else None


def _headings(reader: Reader, guide: Guide, steps: tuple[StepView, ...], *, has_figures: bool) -> tuple[Heading, ...]:
    w = reader.words
    sections = (
        ("zuerst", w("Zuerst"), True),
        ("fuer-wen", w("Für wen ist das?"), True),
        ("erkennen", w("Ist das mein Brief?"), bool(guide.recognise)),
        ("schritte", w("Schritt für Schritt"), True),
        ("mitbringen", w(HEADING), any(step.bring for step in steps)),
        ("kosten-und-zeit", w("Kosten und Zeit"), has_figures),
        ("zu-spaet", w("Wenn es zu spät ist"), True),
        ("abgelehnt", w("Wenn das Amt ablehnt"), True),
        ("rechte", w("Ihre Rechte"), bool(guide.rights)),
        ("hilfe", w("Kostenlose Hilfe"), bool(guide.help)),
        ("vor-ort", w("Vor Ort anders"), bool(guide.local)),
        ("recht", w("Rechtsgrundlagen"), bool(guide.legal_basis or any(step.legal for step in guide.steps))),
    )
    return tuple(Heading(heading_id, text) for heading_id, text, there in sections if there)


def _step(reader: Reader, t: Texts, guide: Guide, number: int, titles: Mapping[str, Localised]) -> StepView:
    step = guide.steps[number - 1]
    path = f"steps[{step.id}]"
    above = guide.steps[number - 2].id if number > 1 else ""
    return StepView(
        id=step.id,
        number=number,
        title=titles[step.id],
        text=t(f"{path}.text", step.text),
        by=_by(reader, step.by) if step.by else "",
        bring=_terms(reader, step),
        where=t(f"{path}.where", step.where) if step.where else None,
        costs=_figures(reader, step.costs),
        takes=_figures(reader, step.takes),
        after=tuple(titles[other] for other in step.after if other != above and other in titles),
    )


def _terms(reader: Reader, step: GuideStep) -> tuple[TermLink, ...]:
    found = (term_link(reader, term_id) for term_id in step.bring)
    return tuple(term for term in found if term is not None)


def _figures(reader: Reader, ids: tuple[str, ...]) -> tuple[Figure, ...]:
    return tuple(figure(reader, one) for one in ids if reader.has(("parameter", one)))


def _by(reader: Reader, due: Due) -> str:
    """By when, as a phrase of its own."""
    if due.relation == "at_once":
        return reader.label(EVENTS_AT_ONCE, due.event)
    if due.relation == "before":
        return reader.label(EVENTS_BEFORE, due.event)
    period = figure(reader, due.offset).text if due.offset and reader.has(("parameter", due.offset)) else ""
    return reader.words(EVENTS_AFTER[due.event], period=period) if period else ""


def _help(t: Texts, guide: Guide) -> tuple[HelpView, ...]:
    return tuple(
        HelpView(name=one.name, what_for=t(f"help[{one.id}].what_for", one.what_for), url=one.url or "")
        for one in guide.help
    )


def _local(reader: Reader, t: Texts, guide: Guide) -> tuple[LocalView, ...]:
    titles = {step.id: t(f"steps[{step.id}].title", step.title) for step in guide.steps}
    return tuple(
        LocalView(
            office=reader.link(("authority", one.office)),
            step=titles[one.step],
            change=t(f"local[{one.id}].change", one.change),
        )
        for one in guide.local
        if reader.has(("authority", one.office)) and one.step in titles
    )
