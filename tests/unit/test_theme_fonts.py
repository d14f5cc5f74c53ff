"""The fonts of the theme: what their rules promise, against what the site has to write."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.fonts import ALPHABETS, ASSETS, PROMISED, RULES

ROOT = Path(__file__).parents[2]

WRITTEN_BY_HAND = (
    "docs/**/*.md",
    "knowledge/**/*.yml",
    "knowledge/**/*.po",
    "knowledge/**/*.md",
    "mentors/**/*.yml",
    "mentors/**/*.po",
    "scripts/patennetz/interface/*.po",
    "scripts/patennetz/pages/**/*.j2",
    "scripts/patennetz/theme/**/*.html",
    "scripts/patennetz/views/*.py",
)


def lacking(text: str) -> str:
    """Characters no file of the site draws; those without a picture of their own aside."""
    drawn = frozenset().union(*PROMISED.values())
    missing = (sign for sign in set(text) if ord(sign) not in drawn and unicodedata.category(sign) not in {"Cc", "Cf"})
    return " ".join(f"{sign} U+{ord(sign):04X}" for sign in sorted(missing))


def texts() -> Iterator[tuple[str, str]]:
    for pattern in WRITTEN_BY_HAND:
        for path in sorted(ROOT.glob(pattern)):
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


def test_what_is_missing_is_told() -> None:
    assert lacking("Grüße, 你好\n") == "你 U+4F60 好 U+597D"


def test_every_text_of_the_site_can_be_drawn() -> None:
    assert {name: missing for name, text in texts() if (missing := lacking(text))} == {}


@pytest.mark.parametrize("language", ALPHABETS)
def test_languages_of_today_and_tomorrow_can_be_drawn(language: str) -> None:
    assert lacking(ALPHABETS[language]) == ""


def test_no_character_is_in_two_files() -> None:
    assert sum(map(len, PROMISED.values())) == len(frozenset().union(*PROMISED.values()))


def test_files_are_those_of_the_rules_and_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (ASSETS / "fonts").iterdir()}
    limits = {
        "noto-sans-arabic.woff2": 24_000,
        "noto-sans-cyrillic.woff2": 14_000,
        "noto-sans-latin-ext.woff2": 12_000,
        "noto-sans-latin.woff2": 20_000,
        "noto-sans-signs.woff2": 3_000,
    }
    assert set(sizes) == set(PROMISED) == set(limits)
    assert {name: size for name, size in sizes.items() if size > limits[name]} == {}


def test_text_is_shown_before_its_font_is_there() -> None:
    rules = re.findall(r"@font-face \{([^}]*)\}", RULES)
    assert [rule for rule in rules if "url(" in rule and "font-display: swap;" not in rule] == []
    assert [rule for rule in rules if "url(" not in rule and "size-adjust:" not in rule] == []
