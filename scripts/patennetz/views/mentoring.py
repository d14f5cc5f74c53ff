"""Whether an office's offer to mentor still stands today; offers expire with nobody acting."""

from dataclasses import dataclass
from datetime import date

from patennetz.model.authority import Authority, Mentoring
from patennetz.views.labels import FORMATS, LEVELS, MENTORING
from patennetz.views.parts import Link
from patennetz.views.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """One subject of an offer."""

    link: Link
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MentoringView:
    """The offer in words."""

    state: str
    is_current: bool
    """Confirmed recently enough and within its mandate: it takes part in matching."""
    warning: str
    """Why it does not count as current, empty where it does or where nothing is offered."""
    confirmed: str
    mandate: str
    offers: tuple[OfferView, ...]
    formats: tuple[str, ...]
    capacity: str
    not_for: str
    costs: str


def is_current(mentoring: Mentoring | None, today: date, period: int) -> bool:
    """The offer is open, confirmed within `period` days and covered by its mandate."""
    if mentoring is None or mentoring.status not in {"open", "waiting"} or mentoring.confirmed_on is None:
        return False
    expired = mentoring.mandate is not None and mentoring.mandate.until < today
    return not expired and (today - mentoring.confirmed_on).days <= period


def standing_of(reader: Reader, mentoring: Mentoring) -> str:
    """The status as it counts today: an offer nobody has confirmed in time is `unconfirmed`."""
    is_offer = mentoring.status in {"open", "waiting"}
    current = is_current(mentoring, reader.today, reader.knowledge.policy.freshness.mentoring)
    return "unconfirmed" if is_offer and not current else mentoring.status


def mentoring_state(reader: Reader, mentoring: Mentoring) -> str:
    """The status as it counts today, in words."""
    return reader.label(MENTORING, standing_of(reader, mentoring))


def mentoring_view(reader: Reader, office: Authority) -> MentoringView | None:
    """The offer of an office as it stands today."""
    mentoring = office.mentoring
    if mentoring is None:
        return None
    current = is_current(mentoring, reader.today, reader.knowledge.policy.freshness.mentoring)
    t = reader.texts(("authority", office.id))
    return MentoringView(
        state=mentoring_state(reader, mentoring),
        is_current=current,
        warning=_warning(reader, mentoring, current=current),
        confirmed=reader.words("Bestätigt am {day}", day=reader.day(mentoring.confirmed_on))
        if mentoring.confirmed_on
        else "",
        mandate=_mandate(reader, mentoring),
        offers=_offers(reader, mentoring),
        formats=tuple(reader.label(FORMATS, one) for one in mentoring.formats),
        capacity=_capacity(reader, mentoring),
        not_for=t("mentoring.not_for", mentoring.not_for).text if mentoring.not_for else "",
        costs=t("mentoring.costs", mentoring.costs).text if mentoring.costs else "",
    )


def _warning(reader: Reader, mentoring: Mentoring, *, current: bool) -> str:
    if current or mentoring.status in {"documented", "paused"}:
        return ""
    return reader.words("Dieses Angebot ist zurzeit nicht bestätigt. Fragen Sie nach, bevor Sie damit rechnen.")


def _mandate(reader: Reader, mentoring: Mentoring) -> str:
    if mentoring.mandate is None:
        return ""
    return reader.words(
        "Beauftragt durch: {function}, bis {day}",
        function=mentoring.mandate.function,
        day=reader.day(mentoring.mandate.until),
    )


def _offers(reader: Reader, mentoring: Mentoring) -> tuple[OfferView, ...]:
    found = []
    for offer in mentoring.offers:
        kind = next((kind for kind in ("process", "topic") if reader.has((kind, offer.on))), None)
        if kind:
            found.append(OfferView(link=reader.link((kind, offer.on)), level=reader.label(LEVELS, offer.level)))
    return tuple(found)


def _capacity(reader: Reader, mentoring: Mentoring) -> str:
    if mentoring.capacity is None:
        return ""
    free = max(mentoring.capacity.at_once - mentoring.capacity.now, 0)
    return reader.words.plural("Zurzeit ist {n} Platz frei", "Zurzeit sind {n} Plätze frei", free)
