"""Verdicts of the law registers."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml

from patennetz.country.de import law
from patennetz.country.de.citations import find
from patennetz.country.de.law_names import LawName, law_name
from patennetz.model.law import LawRegister
from patennetz.source.document import Document
from patennetz.source.limits import limits_of
from patennetz.source.yaml import read_document

ROOT = Path(__file__).parents[2]
ORACLE = ROOT.parent / "shared" / "data" / "citations" / "citations-dev.yml"

SMALL = """
id: musterg
law: MusterG
title: "Mustergesetz (MusterG)"
bjnr: BJNR000000000
as_of: 2026-08-19
last_change_seen: 2026-08-12
history_from: 2021-04-30
official_url: "https://example.org/musterg/"
source: "example"
licence: "example"
counts: {sections: 6, repealed_placeholders: 1, gone_since_2021: 1, annexes: 0}
sections:
  - {n: "1", heading: "Zweck", abs: ["1", "2", "2a"], nr: {"2": ["1", "1a"]}, changed: [2024-03-01, 2026-06-12]}
  - {n: "2", nr: {"": ["1", "2"]}}
  - {n: "2a", heading: "Neu", abs: ["1"], added: 2023-07-01, gone_parts: ["Abs. 1 Nr. 2"], nr: {"1": ["1", "2"]}}
  - {n: "3", repealed: true}
  - {n: "4", abs: ["1", "2"], gone_parts: ["Abs. 2"]}
  - {n: "10"}
repealed_ranges:
  - {from: "5", to: "7b"}
gone:
  - {n: "8", heading: "Alt", gone_since: 2026-08-03}
"""


def register(text: str) -> LawRegister:
    document = read_document(text.encode(), "knowledge/laws/example.yml", limits_of("law"))
    assert isinstance(document, Document), document
    return LawRegister.model_validate(document.data)


@pytest.fixture(scope="session")
def registers() -> Mapping[str, LawRegister]:
    files = sorted((ROOT / "knowledge" / "laws").glob("*.yml"))
    return {file.stem: register(file.read_text(encoding="utf-8")) for file in files}


def names(registers: Mapping[str, LawRegister]) -> tuple[LawName, ...]:
    return tuple(law_name(r.id, r.law, r.title) for r in registers.values())


def verdicts(text: str, registers: Mapping[str, LawRegister], *more: LawName) -> list[str]:
    found = find(text, (*names(registers), *more))
    return [f"{f.target} {f.verdict}" for c in found for target in c.targets for f in law.judge(target, registers)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 1 MusterG", ["§ 1 ok"]),
        ("§ 1 Abs. 2a MusterG", ["§ 1 Abs. 2a ok"]),
        ("§ 1 Abs. 3 MusterG", ["§ 1 Abs. 3 no-such-absatz"]),
        ("§ 1 Abs. 2 Satz 99 Nr. 1a MusterG", ["§ 1 Abs. 2 Satz 99 Nr. 1a ok"]),
        ("§ 1 Abs. 1 Nr. 1 MusterG", ["§ 1 Abs. 1 Nr. 1 no-such-nummer"]),
        ("§ 1 Nr. 1a MusterG", ["§ 1 Nr. 1a ok"]),
        ("§ 1 Nr. 7 MusterG", ["§ 1 Nr. 7 no-such-nummer"]),
        ("§ 2 Nr. 2 MusterG", ["§ 2 Nr. 2 ok"]),
        ("§ 2 Abs. 1 MusterG", ["§ 2 Abs. 1 no-such-absatz"]),
        ("§ 2a Abs. 1 Nr. 2 MusterG", ["§ 2a Abs. 1 Nr. 2 repealed"]),
        ("§ 3 MusterG", ["§ 3 repealed"]),
        ("§ 4 Abs. 2 MusterG", ["§ 4 Abs. 2 repealed"]),
        ("§ 6 MusterG", ["§ 6 repealed"]),
        ("§ 7b MusterG", ["§ 7b repealed"]),
        ("§ 7c MusterG", ["§ 7c no-such-section"]),
        ("§ 8 MusterG", ["§ 8 gone"]),
        ("§ 8 a. F. MusterG", ["§ 8 former"]),
        ("§ 11 MusterG", ["§ 11 no-such-section"]),
        ("§ 1 AuslG", ["§ 1 unknown-law"]),
        ("§ 1 PassG", ["§ 1 unregistered"]),
        ("§§ 1 bis 4 MusterG", ["§ 1 ok", "§ 2 ok", "§ 2a ok", "§ 4 ok"]),
        ("§§ 1 bis 2a Abs. 9 MusterG", ["§ 1 ok", "§ 2 ok", "§ 2a Abs. 9 no-such-absatz"]),
    ],
)
def test_verdicts(text: str, expected: list[str]) -> None:
    small = register(SMALL)
    assert verdicts(text, {small.id: small}, LawName("passg", "PassG")) == expected


def test_a_finding_names_the_date_of_the_register_and_the_heading() -> None:
    small = register(SMALL)
    (citation,) = find("§ 8 MusterG", names({small.id: small}))
    assert law.judge(citation.targets[0], {small.id: small}) == (
        law.Finding(citation.targets[0], law.Verdict.GONE, date(2026, 8, 19), "Alt", date(2026, 8, 3)),
    )


def test_changes_after_a_day() -> None:
    small = register(SMALL)
    assert law.changed_since(small, "1", date(2024, 3, 1)) == (date(2026, 6, 12),)
    assert law.changed_since(small, "1", date(2020, 1, 1)) == (date(2024, 3, 1), date(2026, 6, 12))
    assert law.changed_since(small, "2a", date(2023, 1, 1)) == (date(2023, 7, 1),)
    assert law.changed_since(small, "8", date(2026, 1, 1)) == (date(2026, 8, 3),)
    assert law.changed_since(small, "99", date(2020, 1, 1)) == ()


def test_all_registers_are_read(registers: Mapping[str, LawRegister]) -> None:
    assert len(registers) == 22
    for identity, found in registers.items():
        assert found.id == identity
        assert len(found.sections) == found.counts.sections
        assert len({section.n for section in found.sections}) == found.counts.sections
        assert sum(section.repealed for section in found.sections) == found.counts.repealed_placeholders
        assert len(found.gone) == found.counts.gone_since_2021
        assert len(found.annexes) == found.counts.annexes


def test_numbers_that_stand_in_tables_of_the_act_are_known(registers: Mapping[str, LawRegister]) -> None:
    assert verdicts("§ 47 Abs. 1 Nr. 15 AufenthV", registers) == ["§ 47 Abs. 1 Nr. 15 ok"]
    assert verdicts("§ 47 Abs. 1 Nr. 17 AufenthV", registers) == ["§ 47 Abs. 1 Nr. 17 no-such-nummer"]


@pytest.mark.skipif(not ORACLE.exists(), reason="the shared citations with verdicts are not here")
def test_the_shared_citations_get_their_verdicts(registers: Mapping[str, LawRegister]) -> None:
    oracle = yaml.safe_load(ORACLE.read_text(encoding="utf-8"))
    laws = names(registers)
    expected = [(c["text"], c["n"], c.get("abs"), c["verdict"]) for c in oracle["single"]]
    found = []
    for text, *_ in expected:
        (citation,) = find(text, laws)
        (target,) = citation.targets
        (finding,) = law.judge(target, registers)
        found.append((text, target.section, target.absatz, finding.verdict.value))
    assert found == expected


@pytest.mark.skipif(not ORACLE.exists(), reason="the shared citations with verdicts are not here")
def test_the_shared_lists_are_expanded(registers: Mapping[str, LawRegister]) -> None:
    oracle = yaml.safe_load(ORACLE.read_text(encoding="utf-8"))
    laws = names(registers)
    for case in oracle["multi"]:
        (citation,) = find(case["text"], laws)
        findings = [finding for target in citation.targets for finding in law.judge(target, registers)]
        places = [[registers[f.target.law or ""].law, f.target.section] for f in findings]
        assert places == case["targets"]
