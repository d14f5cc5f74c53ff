"""Every rule has an example: a change to a good repository, and the exact words it is answered with."""

import os
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from patennetz.load import Loaded, load
from patennetz.report import STYLES, Language
from patennetz.rules import BY_ID, CATALOGUE
from shared.changes import apply

EXAMPLES = Path(__file__).parent / "rules"
BASE = EXAMPLES / "base"
TODAY = date(2026, 11, 23)
LANGUAGES: tuple[Language, ...] = ("de", "en")
FOLDERS = sorted(folder.name for folder in EXAMPLES.iterdir() if folder.is_dir() and folder.name != BASE.name)


def example(rule: str, root: Path) -> Loaded:
    changes = (EXAMPLES / rule / "change.txt").read_text(encoding="utf-8")
    if "=== locked" in changes and os.geteuid() == 0:
        pytest.skip("nothing is locked for root; run as another user to see this example")
    shutil.copytree(BASE, root)
    apply(changes, root)
    return load(root, TODAY)


def printed(loaded: Loaded, language: Language) -> str:
    return STYLES["terminal"](loaded.problems, language=language, lines=loaded.lines)


def test_the_good_repository_has_no_problems() -> None:
    assert printed(load(BASE, TODAY), "de") == "Keine Probleme gefunden.\n"


def test_every_rule_has_an_example_and_every_example_a_rule() -> None:
    assert sorted(BY_ID) == FOLDERS


def test_no_rule_is_catalogued_twice() -> None:
    assert len(BY_ID) == len(CATALOGUE)


@pytest.mark.parametrize("rule", FOLDERS)
def test_example_is_answered_in_exactly_these_words(
    rule: str, tmp_path: Path, matches: Callable[[Path, str], None]
) -> None:
    loaded = example(rule, tmp_path / "repository")
    for language in LANGUAGES:
        matches(EXAMPLES / rule / f"expected.{language}.txt", printed(loaded, language))
    assert rule in {problem.rule for problem in loaded.problems}


@pytest.mark.parametrize("rule", FOLDERS)
def test_values_of_a_problem_are_exactly_those_its_words_ask_for(rule: str, tmp_path: Path) -> None:
    for problem in example(rule, tmp_path / "repository").problems:
        words = BY_ID[problem.rule]
        german = {
            name for text in (words.message.de, words.hint.de) for _, name, _, _ in Formatter().parse(text) if name
        }
        english = {
            name for text in (words.message.en, words.hint.en) for _, name, _, _ in Formatter().parse(text) if name
        }
        assert german == english == set(problem.values), problem.rule


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_rule_is_put_into_words_in_both_languages(rule: object) -> None:
    found = BY_ID[getattr(rule, "id", "")]
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", found.id)
    for words in (found.message, found.hint, found.why):
        assert words.de.strip(" .")
        assert words.en.strip(" .")
        assert words.de != words.en


def test_everything_wrong_is_said_at_once_and_nothing_twice(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    shutil.copytree(BASE, root)
    for rule in ("literal-amount", "phone-not-e164", "ledger-order", "unknown-role"):
        apply((EXAMPLES / rule / "change.txt").read_text(encoding="utf-8"), root)
    problems = load(root, TODAY).problems
    assert {problem.rule for problem in problems} >= {
        "literal-amount",
        "phone-not-e164",
        "ledger-order",
        "unknown-role",
    }
    assert len({problem.key for problem in problems}) == len(problems)
    assert [problem.key for problem in problems] == sorted(problem.key for problem in problems)
