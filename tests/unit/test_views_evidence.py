"""Evidence is computed from what sources say, and whether something still holds from the end of its ledger."""

from datetime import date

import pytest

from patennetz.views.evidence import UNKNOWN, practice_evidence, process_evidence
from patennetz.views.ledger import evidence_of_practice, evidence_of_process, ledger_of_process, standing
from shared.musterstadt import ground, ledger, practice, process, reader, the_practice, the_process
from shared.repository import Repository

RESULT = """\
results:
  - {{id: zufrieden, text: Neun von zehn sind zufrieden., source: amt, as_of: 2024-06{more}}}
"""
MEASURED = RESULT.format(more=", n: 1200, method: Fragebogen am Ausgang")
COUNTED_WITHOUT_METHOD = RESULT.format(more=", n: 1200")
EVALUATED = RESULT.format(more=", evaluated_by: Hochschule Musterstadt")
TRANSFERRED = 'transfer: {adopted_by: [{office: beispielstadt, since: "2025", source: zeitung}]}\n'
KEPT_AT_HOME = 'transfer: {adopted_by: [{office: musterstadt, since: "2025", source: zeitung}]}\n'
ONE_STEP = "- {id: melden, role: gast, action: Sich melden, next: []}\n"

ANNOUNCED = ledger(("2023", "announced", "zeitung"))
BY_OFFICE = ledger(("2023", "announced", "zeitung"), ("2024-03", "started", "amt"))
BY_COUNCIL = ledger(("2024-03", "confirmed", "rat"))
BY_PRESS = ledger(("2024-03", "started", "amt"), ("2024-06", "confirmed", "zeitung"))
BY_PARTY = ledger(("2024-03", "started", "partei"), ("2024-04", "confirmed", "firma"))
CHANGED = ledger(("2024-03", "changed", "radio"))


@pytest.mark.parametrize(
    ("more", "level", "source"),
    [
        pytest.param("ledger: []\n", UNKNOWN, "", id="nothing is said"),
        pytest.param(ANNOUNCED, 0, "zeitung", id="a newspaper announces it"),
        pytest.param(BY_PARTY, 0, "partei", id="a party and a consultancy prove nothing in force"),
        pytest.param(CHANGED, 0, "radio", id="a change of plans is not in force"),
        pytest.param(BY_OFFICE, 1, "amt", id="the office says it began"),
        pytest.param(BY_COUNCIL, 1, "rat", id="the council is official too"),
        pytest.param(BY_PRESS, 2, "zeitung", id="a newspaper says it runs"),
        pytest.param(BY_OFFICE + COUNTED_WITHOUT_METHOD, 1, "amt", id="a number without method is not measured"),
        pytest.param(BY_OFFICE + MEASURED, 3, "amt", id="number and method"),
        pytest.param("ledger: []\n" + MEASURED, 3, "amt", id="measured, though no date is known"),
        pytest.param(BY_PRESS + EVALUATED, 4, "amt", id="somebody from outside evaluated it"),
        pytest.param(BY_OFFICE + KEPT_AT_HOME, 1, "amt", id="the same office is no second one"),
        pytest.param(BY_OFFICE + TRANSFERRED, 5, "zeitung", id="a second office took it over"),
        pytest.param(BY_OFFICE + EVALUATED + TRANSFERRED, 5, "zeitung", id="the highest ground counts"),
    ],
)
def test_level_of_a_practice(repository: Repository, more: str, level: int, source: str) -> None:
    ground(repository)
    practice(repository, more)
    read = reader(repository)
    found = practice_evidence(read.knowledge, the_practice(read))
    assert (found.level, found.source) == (level, source)


@pytest.mark.parametrize(
    ("more", "label", "reason"),
    [
        ("ledger: []\n", "noch nicht bekannt", "Keine unserer Quellen sagt, dass es angekündigt oder begonnen wurde."),
        (ANNOUNCED, "E0: angekündigt", "Keine amtliche und keine unabhängige Quelle sagt, dass es in Kraft ist."),
        (
            BY_OFFICE,
            "E1: in Kraft, nach amtlicher Quelle",
            "Eine amtliche Quelle sagt, dass es in Kraft ist (Stand: März 2024).",
        ),
        (
            BY_PRESS,
            "E2: von unabhängiger Quelle bestätigt",
            "Eine unabhängige Quelle sagt, dass es in Kraft ist (Stand: Juni 2024).",
        ),
        (
            BY_OFFICE + MEASURED,
            "E3: gemessen",
            "Die Quelle nennt die Zahl der Fälle oder Befragten (1.200) und die Methode.",
        ),
        (BY_OFFICE + EVALUATED, "E4: von außen bewertet", "Jemand von außen hat das Ergebnis bewertet."),
        (
            BY_OFFICE + TRANSFERRED,
            "E5: von einer zweiten Behörde übernommen",
            "Übernommen hat es: Amt Beispielstadt.",
        ),
    ],
)
def test_reason_in_words(repository: Repository, more: str, label: str, reason: str) -> None:
    ground(repository)
    practice(repository, more)
    read = reader(repository)
    shown = evidence_of_practice(read, the_practice(read))
    assert (shown.label, shown.reason) == (label, reason)


@pytest.mark.parametrize(
    ("more", "detail"),
    [(MEASURED, "Fragebogen am Ausgang"), (EVALUATED, "Hochschule Musterstadt"), (TRANSFERRED, None)],
)
def test_method_or_evaluator_is_named(repository: Repository, more: str, detail: str | None) -> None:
    ground(repository)
    practice(repository, BY_OFFICE + more)
    read = reader(repository)
    shown = evidence_of_practice(read, the_practice(read)).detail
    assert (shown.text if shown else None) == detail


def test_process_has_the_evidence_of_its_best_practice(repository: Repository) -> None:
    ground(repository)
    process(repository, ONE_STEP)
    practice(repository, "implements: [anlauf]\n" + BY_OFFICE, record="erste")
    practice(repository, "implements: [anlauf]\n" + BY_PRESS, record="zweite")
    practice(repository, "implements: [anlauf]\nledger: []\n" + MEASURED, record="entwurf", status="draft")
    practice(repository, BY_OFFICE + TRANSFERRED, record="fremde")
    read = reader(repository)
    shown = evidence_of_process(read, the_process(read))
    assert (shown.level, shown.practice.address if shown.practice else "") == (2, "practices/zweite/")


@pytest.mark.parametrize(
    ("practised", "adoptions", "level"),
    [
        pytest.param("", "", UNKNOWN, id="nobody runs it"),
        pytest.param("", "musterstadt", 2, id="one office adopted it, a newspaper says"),
        pytest.param("implements: [anlauf]\n", "musterstadt", 2, id="the same office is no second one"),
        pytest.param("implements: [anlauf]\n", "beispielstadt", 5, id="a second office adopted it"),
    ],
)
def test_level_of_an_adopted_process(repository: Repository, practised: str, adoptions: str, level: int) -> None:
    ground(repository)
    adopted = f'adoptions: [{{office: {adoptions}, version: 1, since: "2025", source: zeitung}}]\n' if adoptions else ""
    process(repository, ONE_STEP, adopted)
    practice(repository, practised + BY_OFFICE)
    read = reader(repository)
    assert process_evidence(read.knowledge, the_process(read)).level == level


def test_ledger_of_a_process_gathers_what_began_and_ended_by_date(repository: Repository) -> None:
    ground(repository)
    process(repository, ONE_STEP, 'adoptions: [{office: beispielstadt, since: "2024-05", source: zeitung}]\n')
    practice(
        repository,
        "implements: [anlauf]\n"
        + ledger(("2023", "announced", "amt"), ("2024-03", "started", "amt"), ("2025", "ended", "zeitung")),
    )
    read = reader(repository)
    stations = [
        (one.date, one.state, one.of.title.text if one.of else "") for one in ledger_of_process(read, the_process(read))
    ]
    assert stations == [
        ("März 2024", "begonnen", "Empfang"),
        ("Mai 2024", "übernommen", "Amt Beispielstadt"),
        ("2025", "beendet", "Empfang"),
    ]


OLD = "Zuletzt bestätigt: 1. Juni 2025. Das ist lange her. Fragen Sie nach, ob es noch so ist."


@pytest.mark.parametrize(
    ("more", "today", "kind", "text"),
    [
        (
            "ledger: []\n",
            date(2026, 6, 1),
            "unknown",
            "Keine unserer Quellen nennt Anfang oder Ende. Ob es das noch gibt, wissen wir nicht.",
        ),
        (
            ANNOUNCED,
            date(2026, 6, 1),
            "announced",
            "Bisher nur angekündigt. Keine unserer Quellen sagt, dass es begonnen hat.",
        ),
        (ledger(("2025-06-01", "confirmed", "rat")), date(2026, 6, 1), "confirmed", "Zuletzt bestätigt: 1. Juni 2025."),
        (ledger(("2025-06-01", "confirmed", "rat")), date(2026, 6, 2), "old", OLD),
        (
            ledger(("2024", "started", "amt"), ("2025-06-01", "confirmed", "auszug")),
            date(2025, 6, 2),
            "old",
            "Niemand hat uns bestätigt, dass es noch so ist. Letzte Nachricht: 1. Juni 2025.",
        ),
        (
            ledger(("2024", "started", "amt"), ("2025", "paused", "amt")),
            date(2026, 6, 1),
            "paused",
            "Unterbrochen: 2025. Ob es weitergeht, sagt keine unserer Quellen.",
        ),
        (
            ledger(("2025-06-01", "confirmed", "rat"), ("2026-05", "ended", "zeitung")),
            date(2026, 6, 1),
            "ended",
            "Beendet: Mai 2026.",
        ),
    ],
)
def test_is_it_still_so(repository: Repository, more: str, today: date, kind: str, text: str) -> None:
    ground(repository)
    practice(repository, more)
    read = reader(repository, today)
    shown = standing(read, the_practice(read))
    assert (shown.kind, shown.text) == (kind, text)
