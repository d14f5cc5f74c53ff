"""What is listed on a topic, the most useful first: never by the alphabet, and nothing unpublished."""

from collections import Counter
from collections.abc import Iterable

from patennetz.interface import formats
from patennetz.model.common import Kept
from patennetz.model.topic import Topic
from patennetz.views.evidence import practice_evidence, process_evidence
from patennetz.views.figures import figure
from patennetz.views.labels import EVIDENCE, GROUPS, SITUATIONS
from patennetz.views.ledger import standing
from patennetz.views.listing import Card, card
from patennetz.views.mentoring import mentoring_state, standing_of
from patennetz.views.parts import Figure, Link, TermLink
from patennetz.views.process import genre
from patennetz.views.reader import Reader
from patennetz.views.terms import term_link
from patennetz.views.topic_state import records

_TERMS = 8
_RELATED = 6
_MENTORING = ("open", "waiting", "unconfirmed", "paused", "documented")
_ORIGINS = ("documented", "derived", "proposal")


def guide_cards(reader: Reader, ids: Iterable[str]) -> tuple[Card, ...]:
    """Guides as cards, with whom they are for."""
    return tuple(card(reader, ("guide", one), _guide_facts(reader, one), "newcomer") for one in ids)


def guides(reader: Reader, topic: Topic) -> list[str]:
    """Guides mainly about the topic first, then those for everyone, then by situation."""
    all_guides, situations = reader.knowledge.guides, tuple(SITUATIONS)

    def use(one: str) -> tuple[object, ...]:
        guide = all_guides[one]
        return guide.topics.index(topic.id), "everyone" not in guide.groups, situations.index(guide.situation), one

    return sorted(records(reader, topic.id, "guide"), key=use)


def _guide_facts(reader: Reader, one: str) -> str:
    groups = [reader.label(GROUPS, group) for group in reader.knowledge.guides[one].groups]
    return reader.words("für: {groups}", groups=formats.joined(groups, reader.locale))


def terms(reader: Reader, guides: Iterable[str]) -> tuple[TermLink, ...]:
    """The papers the guides name, those named most often first."""
    steps = (step for one in guides for step in reader.knowledge.guides[one].steps)
    named = Counter(term for step in steps for term in step.bring)
    found = (term_link(reader, term) for term, _ in named.most_common(_TERMS))
    return tuple(term for term in found if term is not None)


def figures(reader: Reader, topic: Topic) -> tuple[Figure, ...]:
    """Fees and periods of the topic, the known ones first."""
    parameters = reader.knowledge.parameters.values()
    found = (figure(reader, one.id) for one in parameters if topic.id in one.topics)
    return tuple(sorted(found, key=lambda one: one.unknown))


def processes(reader: Reader, topic: Topic) -> tuple[Card, ...]:
    """Processes that offices run before proposals, the better evidenced first."""
    known = reader.knowledge.processes
    levels = {one: process_evidence(reader.knowledge, known[one]).level for one in records(reader, topic.id, "process")}

    def use(one: str) -> tuple[object, ...]:
        return _ORIGINS.index(known[one].origin), -levels[one], known[one].topics.index(topic.id), one

    return tuple(
        card(reader, ("process", one), _facts(genre(reader, known[one].origin), _level(reader, levels[one])))
        for one in sorted(levels, key=use)
    )


def practices(reader: Reader, topic: Topic) -> tuple[Card, ...]:
    """Practices, the better evidenced first."""
    known = reader.knowledge.practices
    levels = {
        one: practice_evidence(reader.knowledge, known[one]).level for one in records(reader, topic.id, "practice")
    }

    def use(one: str) -> tuple[object, ...]:
        return -levels[one], known[one].topics.index(topic.id), one

    return tuple(
        card(reader, ("practice", one), _facts(_level(reader, levels[one]), standing(reader, known[one]).text))
        for one in sorted(levels, key=use)
    )


def _level(reader: Reader, level: int) -> str:
    return reader.label(EVIDENCE, str(level)) if str(level) in EVIDENCE else ""


def _facts(*facts: str) -> str:
    return " · ".join(fact for fact in facts if fact)


def offices(reader: Reader, topic: Topic) -> tuple[Card, ...]:
    """Offices that help before those only known from sources."""
    known = reader.knowledge.authorities

    def use(one: str) -> tuple[object, ...]:
        mentoring = known[one].mentoring
        rank = _MENTORING.index(standing_of(reader, mentoring)) if mentoring else len(_MENTORING)
        return rank, known[one].topics.index(topic.id), one

    return tuple(
        card(reader, ("authority", one), _office_facts(reader, one))
        for one in sorted(records(reader, topic.id, "authority"), key=use)
        if known[one].withdrawn is None
    )


def _office_facts(reader: Reader, one: str) -> str:
    mentoring = reader.knowledge.authorities[one].mentoring
    return mentoring_state(reader, mentoring) if mentoring else ""


def related(reader: Reader, topic: Topic, audience: str) -> tuple[Link, ...]:
    """The topic above, those below, then those that share most records."""
    topics = {one: record for one, record in reader.knowledge.topics.items() if record.status == "published"}
    near = (one for one, record in topics.items() if one == topic.broader or record.broader == topic.id)
    ids = dict.fromkeys((*near, *(one for one, _ in _shared(reader, topic).most_common())))
    spoken = [one for one in ids if one in topics and getattr(topics[one].introduction, audience)]
    return tuple(reader.link(("topic", one), audience) for one in spoken[:_RELATED])


def _shared(reader: Reader, topic: Topic) -> Counter[str]:
    """How many records other topics share with this one."""
    kinds = ("guide", "process", "practice", "authority")
    found = (reader.knowledge.of(kind)[one] for kind in kinds for one in records(reader, topic.id, kind))
    others = (other for record in found if isinstance(record, Kept) for other in record.topics)
    return Counter(other for other in others if other != topic.id)
