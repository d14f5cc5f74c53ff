"""Records of invented places, short enough to be read in a test; each test adds what it is about."""

from datetime import date
from textwrap import dedent, indent

from patennetz.model.practice import Practice
from patennetz.model.process import Process
from patennetz.model.topic import Topic
from patennetz.views.reader import Reader
from shared.repository import Repository

TODAY = date(2026, 11, 23)
_KEPT = """\
summary: Worum es geht.
status: {status}
written: 2026-01-02
maintainer: editors
"""
_OFFICES = {"musterstadt": "Amt Musterstadt", "beispielstadt": "Amt Beispielstadt"}
_SOURCES = {
    "amt": "official",
    "rat": "council",
    "zeitung": "press",
    "radio": "broadcaster",
    "partei": "party",
    "firma": "consultancy",
}


def ground(repository: Repository) -> None:
    """Two offices and a source of each kind; `auszug` is a newspaper read as an excerpt only."""
    for office, name in _OFFICES.items():
        repository.write(
            f"mentors/he/{office}/authority.yml", f"name: {name}\nland: he\n" + _KEPT.format(status="published")
        )
    sources = [(one, kind, "live") for one, kind in _SOURCES.items()] + [("auszug", "press", "excerpt")]
    repository.write("knowledge/sources/sources.yml", "sources:\n" + "".join(_source(*one) for one in sources))


def _source(source: str, kind: str, seen: str) -> str:
    return dedent(f"""\
      - id: {source}
        title: Bericht
        url: https://example.org/{source}
        publisher: Herausgabe {source}
        kind: {kind}
        published: 2024-05
        language: de
        seen: {seen}
    """)


def practice(
    repository: Repository, more: str = "ledger: []\n", record: str = "empfang", status: str = "published"
) -> None:
    """A practice in Musterstadt; `more` holds its ledger, results and whatever else matters."""
    text = f"title: Empfang\n{_KEPT.format(status=status)}" + dedent("""\
        area: binnenorganisation
        offices: [musterstadt]
        mode: regular
        challenge: Lange Schlangen.
        actions:
          - {id: tresen, text: Ein Tresen für alle., source: amt}
        side_effects: {none_known_on: 2026-01-02}
    """)
    repository.write(f"knowledge/practices/{record}/practice.yml", text + dedent(more))


def ledger(*entries: tuple[str, str, str]) -> str:
    """A ledger from (date, state, source), one dot a line."""
    lines = (
        f'  - {{id: punkt-{index}, date: "{day}", state: {state}, note: Notiz {index}, source: {source}}}\n'
        for index, (day, state, source) in enumerate(entries, start=1)
    )
    return "ledger:\n" + "".join(lines)


def process(
    repository: Repository, steps: str, more: str = "", origin: str = "documented", record: str = "anlauf"
) -> None:
    """A process with two roles and the given steps."""
    text = f"title: Anlaufstelle\n{_KEPT.format(status='published')}" + dedent(f"""\
        area: binnenorganisation
        kind: organisational
        origin: {origin}
        problem: Alle warten in einer Schlange.
        goal: Kurzes geht sofort.
        trigger: Jemand kommt.
        result: Das Anliegen ist erledigt.
        roles:
          - {{id: gast, name: Besuch, side: applicant}}
          - {{id: team, name: Team vorn, side: office}}
        indicators:
          - {{id: wartezeit, name: Wartezeit, definition: Minuten bis zum Gespräch, unit: Minuten, direction: down}}
        version: 1
        changelog:
          - {{id: erste, version: 1, on: 2026-01-02, text: Erste Fassung.}}
    """)
    repository.write(
        f"knowledge/processes/{record}/process.yml", f"{text}steps:\n{indent(dedent(steps), '  ')}{dedent(more)}"
    )


def topic(repository: Repository, more: str, record: str = "empfangen") -> None:
    """A topic; `more` holds its introductions and self-check."""
    text = f"title: Empfangen\n{_KEPT.format(status='published')}area: binnenorganisation\n"
    repository.write(f"knowledge/topics/{record}/topic.yml", text + dedent(more))


def reader(repository: Repository, today: date = TODAY, language: str = "de") -> Reader:
    """Somebody who reads the repository on a day; it must hold no errors that would hide what a test is about."""
    return Reader(repository.load(today).knowledge, language, today)


def the_practice(read: Reader, record: str = "empfang") -> Practice:
    """The practice as read."""
    return read.knowledge.practices[record]


def the_process(read: Reader, record: str = "anlauf") -> Process:
    """The process as read."""
    return read.knowledge.processes[record]


def the_topic(read: Reader, record: str = "empfangen") -> Topic:
    """The topic as read."""
    return read.knowledge.topics[record]
