"""One mistake is one problem: what hangs on something broken stays silent."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from patennetz.load import load
from patennetz.problem import Severity
from shared.changes import apply

BASE = Path(__file__).parent.parent / "rules" / "base"
TODAY = date(2026, 11, 23)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return shutil.copytree(BASE, tmp_path / "repository")


def rules(root: Path, today: date = TODAY) -> list[str]:
    return [problem.rule for problem in load(root, today).problems]


@pytest.mark.parametrize(
    "change",
    [
        "=== change knowledge/sources/quellen.yml\n-    kind: statute\n+    kind: statue\n",
        "=== change knowledge/processes/terminvergabe/process.yml\n-version: 2\n+version: zwei\n",
        "=== change knowledge/laws/musterg.yml\n-law: MusterG\n+law: ''\n",
        "=== change knowledge/parameters/fristen.yml\n-    unit: weeks\n+    unit: wochen\n",
        "=== change knowledge/topics/termine/topic.yml\n-area: binnenorganisation\n+area: büro\n",
        "=== change mentors/nw/musterstadt/authority.yml\n-land: nw\n+land: NRW\n",
        "=== change knowledge/terms/woerter.yml\n-    term: Reisepass\n+    term: ''\n",
        "=== change knowledge/guides/adresse-anmelden/guide.yml\n-situation: arriving\n+situation: ankommen\n",
        "=== change knowledge/sources/quellen.yml\n-sources:\n+soruces:\n",
        "=== bytes knowledge/policy.yml ff\n",
        "=== change knowledge/policy.yml\n-languages:\n+langauges:\n",
        "=== bytes knowledge/sources/quellen.yml ff\n",
        "=== bytes knowledge/parameters/fristen.yml ff\n",
        "=== bytes knowledge/laws/musterg.yml ff\n",
        "=== bytes knowledge/terms/woerter.yml ff\n",
        "=== bytes knowledge/guides/adresse-anmelden/guide.yml ff\n",
        "=== bytes knowledge/guides/adresse-anmelden/en.po ff\n",
    ],
)
def test_one_mistake_is_one_problem(root: Path, change: str) -> None:
    apply(change, root)
    assert len(rules(root)) == 1


def test_without_the_house_rules_nothing_is_judged_by_others(root: Path) -> None:
    apply("=== change knowledge/policy.yml\n-country: de\n+country: ''\n", root)
    assert rules(root, date(2028, 12, 24)) == ["unknown-value", "mandate-expired"]


def test_old_records_are_warnings_until_a_release_is_made(root: Path) -> None:
    later = date(2028, 12, 24)
    weights = {
        releasing: {
            one.severity for one in load(root, later, releasing=releasing).problems if one.rule == "stale-record"
        }
        for releasing in (False, True)
    }
    assert weights == {False: {Severity.WARNING}, True: {Severity.ERROR}}


def test_nothing_is_stale_on_the_last_day_and_everything_of_a_kind_on_the_next(root: Path) -> None:
    assert "stale-record" not in rules(root, date(2027, 6, 1))
    assert "stale-record" in rules(root, date(2027, 6, 2))


def test_an_empty_table_of_kreise_refuses_no_key(root: Path) -> None:
    (root / "knowledge/geo/kreise.csv").unlink()
    assert rules(root) == []


def test_a_copy_under_a_bare_address_is_a_source_but_only_when_marked(root: Path) -> None:
    address = "-    url: https://example.org/bericht/\n+    url: http://8.8.8.8/bericht\n"
    apply(f"=== change knowledge/sources/quellen.yml\n{address}", root)
    assert rules(root) == ["url-ip-address"]
    apply("=== change knowledge/sources/quellen.yml\n     kind: press\n+    copy: true\n", root)
    assert rules(root) == []


def test_missing_and_outdated_translations_are_progress(root: Path) -> None:
    apply(
        "=== change knowledge/guides/adresse-anmelden/en.po\n"
        '-msgid "Bitten Sie um einen Bescheid mit 2 Gründen."\n'
        '+msgid "Bitten Sie um einen Bescheid mit 7 Gründen."\n'
        '-msgstr "Ask for a written decision with 2 reasons."\n'
        '+msgstr "Ask for a written decision with 7 reasons."\n',
        root,
    )
    assert rules(root) == []


def test_html_in_an_outdated_translation_is_refused_all_the_same(root: Path) -> None:
    apply(
        "=== change knowledge/guides/adresse-anmelden/en.po\n"
        '-msgid "Bitten Sie um einen Bescheid mit 2 Gründen."\n'
        '+msgid "Bitten Sie um einen Bescheid."\n'
        '-msgstr "Ask for a written decision with 2 reasons."\n'
        '+msgstr "Ask for a <b>written</b> decision."\n',
        root,
    )
    assert rules(root) == ["raw-html"]


def test_titles_of_former_amounts_in_practices_are_history(root: Path) -> None:
    apply(
        "=== change knowledge/practices/musterstadt-termine/practice.yml\n"
        "-challenge: Viele Anfragen blieben liegen.\n"
        "+challenge: Anfragen blieben 2014 zwei Wochen liegen und kosteten 100 Euro.\n",
        root,
    )
    assert rules(root) == []
