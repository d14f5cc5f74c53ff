"""Language tags."""

import pytest

from patennetz.checks.policy import is_language


@pytest.mark.parametrize("tag", ["de", "ar", "zh-Hant", "de-AT", "kmr", "fa", "ti", "uk"])
def test_known_languages(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "qqq", "DE", "deutsch", "xx", "de-XX", "de_DE", "zh-Abcd", "de-at", "de--x"])
def test_unknown_languages(tag: str) -> None:
    assert not is_language(tag)
