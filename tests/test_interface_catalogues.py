"""The words of the interface: all collected, all translated, with the same places to fill."""

import re
from collections.abc import Iterator

import pytest
from polib import POEntry, pofile

from patennetz import interface
from patennetz.commands.words import catalogues, languages
from patennetz.interface.collect import messages
from patennetz.load import Loaded, load
from patennetz.pages import site
from shared.building import ROOT
from shared.repository import TODAY

CODES = languages()
FOLDER = ROOT / "scripts" / "patennetz" / "interface"
PROPER = frozenset(("Patennetz",))
"""Names that are the same in every language."""


def entries(language: str) -> list[POEntry]:
    return list(pofile(str(FOLDER / f"{language}.po")))


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


def translations(entry: POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


@pytest.mark.parametrize("language", CODES)
def test_catalogue_is_in_step(language: str) -> None:
    path = f"scripts/patennetz/interface/{language}.po"
    assert (ROOT / path).read_text("utf-8") == catalogues()[path], "python -m patennetz.commands.generate"


@pytest.mark.parametrize("language", CODES)
def test_every_text_is_translated(language: str) -> None:
    assert [entry.msgid for entry in entries(language) if not all(translations(entry))] == []


@pytest.mark.parametrize("language", CODES)
def test_places_to_fill_are_the_same(language: str) -> None:
    for entry in entries(language):
        if entry.msgid_plural:
            assert all(set(placeholders(text)) <= set(placeholders(entry.msgid_plural)) for text in translations(entry))
        else:
            assert placeholders(entry.msgstr) == placeholders(entry.msgid), entry.msgid


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(ROOT, TODAY)


@pytest.mark.parametrize("language", CODES)
def test_no_page_asks_for_a_text_that_is_not_collected(
    language: str, loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str] = set()
    look_up = interface.Words._lookup  # noqa: SLF001

    def listening(words: interface.Words, german: str) -> str:
        asked.add(german)
        return look_up(words, german)

    monkeypatch.setattr(interface.Words, "_lookup", listening)
    assert sum(1 for _ in site.pages(loaded.knowledge, language, TODAY)) > 10
    assert sorted(asked - {message.one for message in messages()} - PROPER) == []


def counted(language: str, numbers: Iterator[int]) -> list[str]:
    return [interface.words(language).plural("{n} Punkt", "{n} Punkte", n) for n in numbers]


def test_numbers_take_the_form_of_the_language() -> None:
    assert counted("de", iter((0, 1, 2))) == ["0 Punkte", "1 Punkt", "2 Punkte"]
    assert counted("en", iter((0, 1, 2))) == ["0 points", "1 point", "2 points"]
    assert len(set(counted("ar", iter((0, 1, 2, 3, 11, 100))))) == 6
