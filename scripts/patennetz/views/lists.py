"""The lists of every kind, and the two doors."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from patennetz.country.de.ags import LAENDER
from patennetz.interface import formats
from patennetz.model.practice import Practice
from patennetz.model.topic import Topic
from patennetz.text import GERMAN
from patennetz.views.finder import finder_link
from patennetz.views.labels import AREAS, BODY_TYPES, MODES, ORIGINS, SITUATIONS
from patennetz.views.listing import (
    Card,
    Group,
    ListingView,
    ListPlace,
    card,
    everywhere,
    list_languages,
    list_link,
    listed,
    listing,
)
from patennetz.views.mentoring import mentoring_state
from patennetz.views.own_device import dates_link
from patennetz.views.parts import Heading, Link
from patennetz.views.reader import Reader
from patennetz.views.ways_in import letter_link, situation_link

FOR_NEWCOMERS = "Für Zugewanderte"
FOR_AUTHORITIES = "Für Behörden"


def newcomers_link(reader: Reader) -> Link:
    """The door for newcomers."""
    return list_link(reader, FOR_NEWCOMERS, "newcomers/", list_languages(reader, "topic_newcomer"))


def authorities_link(reader: Reader) -> Link:
    """The door for authorities."""
    return list_link(reader, FOR_AUTHORITIES, "authorities/", list_languages(reader, "topic_peer"))


def guides(reader: Reader) -> ListingView:
    """All guides, letters first, then by situation."""
    place = ListPlace(
        address="guides/",
        title="Ratgeber",
        summary="Was zu tun ist, Schritt für Schritt: mit den Papieren, die Sie brauchen, und dem, was es kostet.",
        above=(newcomers_link(reader),),
        languages=list_languages(reader, "guide"),
    )
    return listing(reader, place, _guide_groups(reader))


def _guide_groups(reader: Reader) -> list[Group]:
    guides_by_id = reader.knowledge.guides
    return _grouped(reader, "guide", SITUATIONS, lambda one: guides_by_id[one].situation)


def newcomers(reader: Reader) -> ListingView:
    """The door for newcomers: the letter first, then situations, then topics."""
    place = ListPlace(
        address="newcomers/",
        title=FOR_NEWCOMERS,
        summary="Haben Sie einen Brief vom Amt? Beginnen Sie hier. Sonst wählen Sie, was zu Ihnen passt.",
        languages=list_languages(reader, "topic_newcomer"),
    )
    topics = Group(heading=Heading("themen", reader.words("Themen")), cards=topic_cards(reader, "newcomer"))
    return listing(reader, place, (_first(reader), *_guide_groups(reader), topics))


def _first(reader: Reader) -> Group:
    """What stands first behind the door: the letter, then the picker."""
    letter = Card(
        link=letter_link(reader), text=reader.own(reader.words("Welcher Brief ist es, und was tun Sie zuerst?"))
    )
    picker = Card(link=situation_link(reader), text=reader.own(reader.words("Höchstens drei Fragen.")))
    office = Card(link=finder_link(reader), text=reader.own(reader.words("Mit Postleitzahl oder Ort.")))
    dates = Card(link=dates_link(reader), text=reader.own(reader.words("Ihr Kalender erinnert Sie.")))
    return Group(heading=Heading("zuerst", reader.words("Hier beginnen")), cards=(letter, picker, office, dates))


def authorities(reader: Reader) -> ListingView:
    """The door for authorities: what there is, then topics."""
    place = ListPlace(
        address="authorities/",
        title=FOR_AUTHORITIES,
        summary="Musterprozesse zum Übernehmen, Beispiele aus anderen Ämtern und Behörden, die Erfahrung damit haben.",
        languages=list_languages(reader, "topic_peer"),
    )
    cards = tuple(Card(link=link, text=reader.own(text)) for link, text in _offers(reader))
    offers = Group(heading=Heading("angebote", reader.words("Was Sie hier finden")), cards=cards)
    topics = Group(heading=Heading("themen", reader.words("Themen")), cards=topic_cards(reader, "peer"))
    return listing(reader, place, (offers, topics))


def _offers(reader: Reader) -> tuple[tuple[Link, str], ...]:
    w = reader.words
    counts = {kind: len(listed(reader, kind)) for kind in ("process", "practice", "authority")}
    return (
        (
            list_link(reader, "Musterprozesse", "processes/", list_languages(reader, "process")),
            w.plural("{n} Ablauf, Schritt für Schritt", "{n} Abläufe, Schritt für Schritt", counts["process"]),
        ),
        (
            list_link(reader, "Gute Praxis", "practices/", list_languages(reader, "practice")),
            w.plural(
                "{n} Beispiel mit Quellen, auch mit dem, was schiefging",
                "{n} Beispiele mit Quellen, auch mit dem, was schiefging",
                counts["practice"],
            ),
        ),
        (
            list_link(reader, "Behörden", "offices/", list_languages(reader, "authority")),
            w.plural("{n} Behörde, nach Ländern", "{n} Behörden, nach Ländern", counts["authority"]),
        ),
    )


def topic_cards(reader: Reader, audience: str) -> tuple[Card, ...]:
    """The topics of an audience, those with most records first."""
    knowledge = reader.knowledge
    topics = [one for one in listed(reader, "topic") if _speaks_to(knowledge.topics[one], audience)]
    by = ("guide",) if audience == "newcomer" else ("process", "practice", "authority")
    weight = {one: sum(len(knowledge.referring("topic", one, kind)) for kind in by) for one in topics}
    return tuple(
        card(reader, ("topic", one), audience=audience) for one in sorted(topics, key=lambda one: -weight[one])
    )


def _speaks_to(topic: Topic, audience: str) -> bool:
    return getattr(topic.introduction, audience) is not None


def processes(reader: Reader) -> ListingView:
    """All model processes by area."""
    place = _peer_place(
        reader,
        "process",
        "Musterprozesse",
        "Abläufe, die andere Ämter übernehmen können: Schritt für Schritt, mit Aufwand und Fallstricken.",
    )
    records = reader.knowledge.processes
    groups = _grouped(
        reader,
        "process",
        AREAS,
        lambda one: records[one].area,
        lambda one: card(reader, ("process", one), reader.words(ORIGINS[records[one].origin]).split(":")[0]),
    )
    return listing(reader, place, groups)


def practices(reader: Reader) -> ListingView:
    """All practices by area."""
    place = _peer_place(
        reader, "practice", "Gute Praxis", "Was Ämter wirklich getan haben, was daraus wurde und ob es noch stimmt."
    )
    records = reader.knowledge.practices
    groups = _grouped(
        reader, "practice", AREAS, lambda one: records[one].area, lambda one: _practice_card(reader, records[one])
    )
    return listing(reader, place, groups)


def _practice_card(reader: Reader, practice: Practice) -> Card:
    """The card of a practice: whose it is, by their German names, and whether it is still done."""
    offices = [reader.title(("authority", office)).text for office in practice.offices]
    told = card(reader, ("practice", practice.id), reader.label(MODES, practice.mode))
    return replace(told, names=formats.joined(offices, reader.in_german.locale))


def offices(reader: Reader) -> ListingView:
    """All known offices by Land, in words what each is known for."""
    place = _peer_place(
        reader,
        "authority",
        "Behörden",
        "Ämter, von denen öffentliche Quellen berichten, und solche, die selbst Erfahrung anbieten.",
    )
    records = reader.knowledge.authorities
    cards = {one: card(reader, ("authority", one), _office_facts(reader, one)) for one in listed(reader, "authority")}
    groups = [
        Group(
            heading=Heading(land.code, land.name, "" if reader.is_german else GERMAN),
            cards=tuple(told for one, told in cards.items() if records[one].land == land.code),
        )
        for land in sorted(LAENDER, key=lambda land: land.name)
    ]
    return listing(reader, place, groups)


def _office_facts(reader: Reader, office: str) -> str:
    record = reader.knowledge.authorities[office]
    parts = [reader.label(BODY_TYPES, record.body_type)] if record.body_type else []
    if record.mentoring:
        parts.append(mentoring_state(reader, record.mentoring))
    return " · ".join(parts)


def _peer_place(reader: Reader, kind: str, title: str, summary: str) -> ListPlace:
    addresses = {"process": "processes/", "practice": "practices/", "authority": "offices/"}
    return ListPlace(
        address=addresses[kind],
        title=title,
        summary=summary,
        above=(authorities_link(reader),),
        languages=list_languages(reader, kind),
    )


def _grouped(
    reader: Reader,
    kind: str,
    vocabulary: Mapping[str, str],
    value: Callable[[str], str],
    told: Callable[[str], Card] | None = None,
) -> list[Group]:
    """Records by a vocabulary, in its order."""
    told = told or (lambda one: card(reader, (kind, one)))
    ids = listed(reader, kind)
    groups = []
    for key, label in vocabulary.items():
        cards = tuple(told(one) for one in ids if value(one) == key)
        heading = Heading(key.replace("_", "-"), reader.words(label))
        groups.append(Group(heading=heading, cards=cards))
    return groups


def figures_link(reader: Reader) -> Link:
    """The page of all fees and periods."""
    return list_link(reader, "Gebühren und Fristen", "figures/", list_languages(reader, "parameter"))


def glossary_link(reader: Reader) -> Link:
    """The glossary."""
    return list_link(reader, "Wörter vom Amt", "glossary/", list_languages(reader, "term"))


def a_to_z_link(reader: Reader) -> Link:
    """The A to Z page."""
    return list_link(reader, "A bis Z", "a-z/", everywhere(reader))


def news_link(reader: Reader) -> Link:
    """The page of what is new."""
    return list_link(reader, "Neu und geändert", "new/", everywhere(reader))
