"""All pages of one language of the site."""

from collections.abc import Callable, Iterator
from datetime import date

from patennetz.model.knowledge import Knowledge
from patennetz.pages.page import Page
from patennetz.pages.prose import Prose
from patennetz.pages.render import View, page
from patennetz.views import lists
from patennetz.views.a_to_z import a_to_z
from patennetz.views.addresses import due_languages
from patennetz.views.authority import authority_view
from patennetz.views.bibliography import bibliography
from patennetz.views.card import card_view
from patennetz.views.citing import citing
from patennetz.views.figures_page import figures_page
from patennetz.views.finder import finder
from patennetz.views.glossary import glossary
from patennetz.views.guide import guide_view
from patennetz.views.home import home
from patennetz.views.law import law_view, laws
from patennetz.views.news import news
from patennetz.views.own_device import dates, device
from patennetz.views.practice import practice_view
from patennetz.views.process import process_view
from patennetz.views.reader import Reader
from patennetz.views.search_page import search_page
from patennetz.views.statement import statements
from patennetz.views.topic import newcomer_view, peer_view
from patennetz.views.ways_in import letter, pickers

Views = Callable[[Reader], Iterator[View]]
_AUDIENCES = ("newcomer", "peer")


def pages(knowledge: Knowledge, language: str, today: date, site_url: str = "") -> Iterator[Page]:
    """Every page of a language: only what is due there, nothing pretends to be there."""
    reader = Reader(knowledge, language, today, site_url)
    proses = {audience: Prose(reader, audience) for audience in _AUDIENCES}
    for view in _views(reader):
        yield page(view, reader, proses[view.sheet.audience])


def _views(reader: Reader) -> Iterator[View]:
    yield home(reader)
    yield news(reader)
    yield a_to_z(reader)
    yield device(reader)
    yield dates(reader)
    yield search_page(reader)
    yield from statements(reader)
    for kind, views in _KINDS:
        if reader.code in due_languages(reader.knowledge, kind):
            yield from views(reader)
    for audience in _AUDIENCES:
        if reader.code in due_languages(reader.knowledge, "topic", audience):
            yield from _topics(reader, audience)


def _guides(reader: Reader) -> Iterator[View]:
    yield lists.guides(reader)
    yield letter(reader)
    yield from pickers(reader)
    yield from finder(reader, reader.law_context.kreise)
    for guide in reader.knowledge.guides.values():
        yield guide_view(reader, guide)
        card = card_view(reader, guide)
        if card is not None:
            yield card


def _processes(reader: Reader) -> Iterator[View]:
    yield lists.processes(reader)
    for process in reader.knowledge.processes.values():
        yield process_view(reader, process)


def _practices(reader: Reader) -> Iterator[View]:
    yield lists.practices(reader)
    for practice in reader.knowledge.practices.values():
        yield practice_view(reader, practice)


def _offices(reader: Reader) -> Iterator[View]:
    yield lists.offices(reader)
    for office in reader.knowledge.authorities.values():
        yield authority_view(reader, office)


def _laws(reader: Reader) -> Iterator[View]:
    index = citing(reader.knowledge)
    yield laws(reader, index)
    for register in reader.knowledge.laws.values():
        yield law_view(reader, register, index)


def _topics(reader: Reader, audience: str) -> Iterator[View]:
    newcomer = audience == "newcomer"
    yield lists.newcomers(reader) if newcomer else lists.authorities(reader)
    for topic in reader.knowledge.topics.values():
        if getattr(topic.introduction, audience) is not None:
            yield newcomer_view(reader, topic) if newcomer else peer_view(reader, topic)


_KINDS: tuple[tuple[str, Views], ...] = (
    ("guide", _guides),
    ("process", _processes),
    ("practice", _practices),
    ("authority", _offices),
    ("term", lambda reader: iter((glossary(reader),))),
    ("parameter", lambda reader: iter((figures_page(reader),))),
    ("source", lambda reader: iter((bibliography(reader),))),
    ("law", _laws),
)
"""What each kind contributes to the site; a new kind is one line."""
