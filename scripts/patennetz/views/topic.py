"""The two pages of a topic: for newcomers and for authorities, with lists ordered by usefulness."""

from dataclasses import dataclass

from patennetz.model.topic import Question, Topic
from patennetz.text import Localised
from patennetz.views import useful
from patennetz.views.labels import AREAS, CORE_FIELDS
from patennetz.views.listing import Card
from patennetz.views.lists import FOR_AUTHORITIES, FOR_NEWCOMERS
from patennetz.views.parts import Figure, Heading, Link, Sheet, TermLink
from patennetz.views.reader import Reader, Texts
from patennetz.views.sheets import Place, sheet
from patennetz.views.topic_state import TopicState, topic_state


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionView:
    """An answer to a question, with its points."""

    text: Localised
    points: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """A question an office asks itself, and where to read on."""

    question: Localised
    options: tuple[OptionView, ...]
    leads_to: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewcomerView:
    """A topic for newcomers."""

    sheet: Sheet
    introduction: Localised | None
    guides: tuple[Card, ...]
    terms: tuple[TermLink, ...]
    figures: tuple[Figure, ...]
    related: tuple[Link, ...]
    other_door: Link | None
    """The same topic for the other audience, where it has such a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerView:
    """A topic for authorities."""

    sheet: Sheet
    area: str
    core_field: str
    introduction: Localised | None
    questions: tuple[QuestionView, ...]
    processes: tuple[Card, ...]
    practices: tuple[Card, ...]
    offices: tuple[Card, ...]
    state: TopicState
    related: tuple[Link, ...]
    other_door: Link | None
    """The same topic for the other audience, where it has such a page."""


def topic_view(reader: Reader, topic: Topic, audience: str) -> NewcomerView | PeerView:
    """The topic as one of the two audiences gets it."""
    return newcomer_view(reader, topic) if audience == "newcomer" else peer_view(reader, topic)


def newcomer_view(reader: Reader, topic: Topic) -> NewcomerView:
    """The topic as a newcomer gets it."""
    name = ("topic", topic.id)
    guides = useful.guides(reader, topic)
    terms, figures = useful.terms(reader, guides), useful.figures(reader, topic)
    related = useful.related(reader, topic, "newcomer")
    place = Place(
        name=name,
        template="topic_newcomer",
        audience="newcomer",
        leave_out=("introduction.peer", "self_check"),
        list_title=FOR_NEWCOMERS,
        list_address="newcomers/",
    )
    w = reader.words
    headings = _present(
        ("ratgeber", w("Was wollen Sie tun?"), True),
        ("woerter", w("Wörter auf Briefen und Formularen"), bool(terms)),
        ("gebuehren", w("Gebühren und Fristen"), bool(figures)),
        ("verwandt", w("Andere Themen"), bool(related)),
    )
    return NewcomerView(
        sheet=sheet(reader, topic, place, headings),
        introduction=_introduction(reader.texts(name), topic, "newcomer"),
        guides=useful.guide_cards(reader, guides),
        terms=terms,
        figures=figures,
        related=related,
        other_door=_door(reader, topic, "peer"),
    )


def peer_view(reader: Reader, topic: Topic) -> PeerView:
    """The topic as an office gets it."""
    name = ("topic", topic.id)
    t = reader.texts(name)
    processes, practices, offices = (
        useful.processes(reader, topic),
        useful.practices(reader, topic),
        useful.offices(reader, topic),
    )
    related = useful.related(reader, topic, "peer")
    place = Place(
        name=name,
        template="topic_peer",
        leave_out=("introduction.newcomer",),
        list_title=FOR_AUTHORITIES,
        list_address="authorities/",
    )
    w = reader.words
    headings = _present(
        ("selbstcheck", w("Wo steht Ihr Amt?"), bool(topic.self_check)),
        ("prozesse", w("Abläufe"), True),
        ("praxis", w("Gute Praxis"), True),
        ("behoerden", w("Behörden mit Erfahrung"), bool(offices)),
        ("stand", w("Stand dieses Themas"), True),
        ("verwandt", w("Andere Themen"), bool(related)),
    )
    return PeerView(
        sheet=sheet(reader, topic, place, headings),
        area=reader.label(AREAS, topic.area),
        core_field=reader.label(CORE_FIELDS, topic.core_field) if topic.core_field else "",
        introduction=_introduction(t, topic, "peer"),
        questions=tuple(_question(reader, t, one) for one in topic.self_check),
        processes=processes,
        practices=practices,
        offices=offices,
        state=topic_state(reader, topic.id),
        related=related,
        other_door=_door(reader, topic, "newcomer"),
    )


def _present(*sections: tuple[str, str, bool]) -> tuple[Heading, ...]:
    return tuple(Heading(heading_id, text) for heading_id, text, there in sections if there)


def _introduction(t: Texts, topic: Topic, audience: str) -> Localised | None:
    german = getattr(topic.introduction, audience)
    return t(f"introduction.{audience}", german) if german else None


def _door(reader: Reader, topic: Topic, audience: str) -> Link | None:
    return reader.link(("topic", topic.id), audience) if getattr(topic.introduction, audience) else None


def _question(reader: Reader, t: Texts, question: Question) -> QuestionView:
    path = f"self_check[{question.id}]"
    options = tuple(
        OptionView(
            text=t(f"{path}.options[{one.id}].text", one.text),
            points=reader.words.plural("{n} Punkt", "{n} Punkte", one.score),
        )
        for one in question.options
    )
    kinds = ("process", "practice", "guide", "topic")
    kind = next((kind for kind in kinds if reader.has((kind, question.leads_to))), None)
    return QuestionView(
        question=t(f"{path}.question", question.question),
        options=options,
        leads_to=reader.link((kind, question.leads_to)) if kind else None,
    )
