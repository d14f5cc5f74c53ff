"""The page of a practice: what happened, with whom, what it changed, what went wrong, whether it still holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from patennetz.interface import formats
from patennetz.model.common import Adoption, Point, SourcedPoint
from patennetz.model.practice import Practice, Result
from patennetz.text import Localised
from patennetz.views.experience import Remark
from patennetz.views.labels import AREAS, MODES
from patennetz.views.ledger import EvidenceView, Standing, Station, evidence_of_practice, ledger_of_practice, standing
from patennetz.views.parts import Heading, Link, Sheet, SourceLink
from patennetz.views.reader import Reader, Texts
from patennetz.views.sheets import Place, sheet
from patennetz.views.sources import source_link

_CONTEXT = {
    "residents": "Einwohnerinnen und Einwohner",
    "foreign_residents": "Menschen ohne deutschen Pass",
    "staff": "Beschäftigte der Behörde",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number about the office at that time."""

    label: str
    value: str
    """Empty where no source says."""
    date: str
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultView:
    """What changed, and how that is known."""

    text: Localised
    measured: str
    """How many cases were looked at; empty where the source does not say."""
    method: Localised | None
    evaluated_by: Localised | None
    date: str
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptionView:
    """An office that took it over."""

    office: Link
    since: str
    source: SourceLink | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeView:
    """A practice for one reader."""

    sheet: Sheet
    area: str
    mode: str
    offices: tuple[Link, ...]
    processes: tuple[Link, ...]
    evidence: EvidenceView
    standing: Standing
    challenge: Localised
    context: tuple[Number, ...]
    actions: tuple[Remark, ...]
    results: tuple[ResultView, ...]
    users_view: tuple[Remark, ...]
    side_effects: tuple[Remark, ...]
    none_known_on: str
    """The day somebody looked in vain for side effects; empty where some are known."""
    ledger: tuple[Station, ...]
    dos: tuple[Localised, ...]
    donts: tuple[Localised, ...]
    adopted_from: tuple[Link, ...]
    adopted_by: tuple[AdoptionView, ...]
    what_had_to_change: Localised | None
    not_transferable: Localised | None
    funding: Remark | None


def practice_view(reader: Reader, practice: Practice) -> PracticeView:
    """The practice as this reader gets it."""
    name = ("practice", practice.id)
    t = reader.texts(name)
    place = Place(name=name, template="practice", list_title="Gute Praxis")
    effects, transfer = practice.side_effects, practice.transfer
    return PracticeView(
        sheet=sheet(reader, practice, place, _headings(reader, practice)),
        area=reader.label(AREAS, practice.area),
        mode=reader.label(MODES, practice.mode),
        offices=_links(reader, "authority", practice.offices),
        processes=_links(reader, "process", practice.implements),
        evidence=evidence_of_practice(reader, practice),
        standing=standing(reader, practice),
        challenge=t("challenge", practice.challenge),
        context=_context(reader, practice),
        actions=_remarks(reader, t, "actions", practice.actions),
        results=tuple(_result(reader, t, result) for result in practice.results),
        users_view=_remarks(reader, t, "users_view", practice.users_view),
        side_effects=_remarks(reader, t, "side_effects.known", effects.known),
        none_known_on=reader.day(effects.none_known_on) if effects.none_known_on and not effects.known else "",
        ledger=ledger_of_practice(reader, practice),
        dos=_points(t, "dos", practice.dos),
        donts=_points(t, "donts", practice.donts),
        adopted_from=_links(reader, "authority", transfer.adopted_from),
        adopted_by=_adoptions(reader, transfer.adopted_by),
        what_had_to_change=_optional(t, "transfer.what_had_to_change", transfer.what_had_to_change),
        not_transferable=_optional(t, "transfer.not_transferable_because", transfer.not_transferable_because),
        funding=_funding(reader, t, practice),
    )


def _headings(reader: Reader, practice: Practice) -> tuple[Heading, ...]:
    w = reader.words
    sections = (
        ("noch-so", w("Ist es noch so?"), True),
        ("ausgangslage", w("Wie es vorher war"), True),
        ("getan", w("Was getan wurde"), True),
        ("ergebnis", w("Was sich geändert hat"), True),
        ("nutzende", w("Was die Menschen sagen, die kommen"), bool(practice.users_view)),
        ("nebenwirkungen", w("Was schiefging"), True),
        ("nachmachen", w("Was wir daraus lernen"), bool(practice.dos or practice.donts)),
        ("uebertragen", w("Woher es kommt und wer es übernommen hat"), True),
        ("geld", w("Woher das Geld kam"), practice.funding is not None),
    )
    return tuple(Heading(heading_id, text) for heading_id, text, there in sections if there)


def _links(reader: Reader, kind: str, ids: Iterable[str]) -> tuple[Link, ...]:
    return tuple(reader.link((kind, one)) for one in ids if reader.has((kind, one)))


def _context(reader: Reader, practice: Practice) -> tuple[Number, ...]:
    return tuple(_number(reader, practice, part, label) for part, label in _CONTEXT.items())


def _number(reader: Reader, practice: Practice, part: str, label: str) -> Number:
    amount = getattr(practice.context, part)
    if amount is None:
        return Number(label=reader.words(label), value="", date="", source=None)
    number = formats.number(amount.value, reader.locale)
    return Number(
        label=reader.words(label),
        value=reader.words("rund {number}", number=number) if amount.approx else number,
        date=reader.when(amount.as_of),
        source=source_link(reader, amount.source),
    )


def _remarks(reader: Reader, t: Texts, path: str, points: tuple[SourcedPoint, ...]) -> tuple[Remark, ...]:
    return tuple(
        Remark(text=t(f"{path}[{one.id}].text", one.text), source=source_link(reader, one.source)) for one in points
    )


def _result(reader: Reader, t: Texts, result: Result) -> ResultView:
    path = f"results[{result.id}]"
    return ResultView(
        text=t(f"{path}.text", result.text),
        measured=formats.number(result.n, reader.locale) if result.n is not None else "",
        method=_optional(t, f"{path}.method", result.method),
        evaluated_by=_optional(t, f"{path}.evaluated_by", result.evaluated_by),
        date=reader.when(result.as_of) if result.as_of else "",
        source=source_link(reader, result.source),
    )


def _points(t: Texts, path: str, points: tuple[Point, ...]) -> tuple[Localised, ...]:
    return tuple(t(f"{path}[{one.id}].text", one.text) for one in points)


def _adoptions(reader: Reader, adoptions: tuple[Adoption, ...]) -> tuple[AdoptionView, ...]:
    return tuple(
        AdoptionView(
            office=reader.link(("authority", one.office)),
            since=reader.when(one.since),
            source=source_link(reader, one.source),
        )
        for one in adoptions
        if reader.has(("authority", one.office))
    )


def _funding(reader: Reader, t: Texts, practice: Practice) -> Remark | None:
    funding = practice.funding
    if funding is None:
        return None
    return Remark(text=t("funding.text", funding.text), source=source_link(reader, funding.source))


def _optional(t: Texts, path: str, text: str | None) -> Localised | None:
    return t(path, text) if text else None
