"""Pages for authorities in English: title and summary at least, and honest about a German rest."""

from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from patennetz.load import Loaded, load
from patennetz.model.knowledge import Name
from patennetz.pages.site import pages
from patennetz.text import State
from patennetz.views.addresses import address_of
from patennetz.views.reader import Reader
from shared.building import BASE, ROOT, Site, copy_repository, read_site
from shared.repository import TODAY

KINDS = ("process", "practice", "authority")
HALF_TRANSLATED = {
    ("process", "hospitation"): "knowledge/processes/hospitation",
    ("practice", "chemnitz-leitsystem"): "knowledge/practices/chemnitz-leitsystem",
    ("authority", "kiel"): "mentors/sh/kiel",
}
"""Records of which a test leaves title and summary in English, nothing else."""


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(ROOT, TODAY)


@pytest.fixture(scope="module")
def site(network: Path) -> Site:
    return read_site(network / "site")


def names(loaded: Loaded) -> Iterator[Name]:
    return ((kind, one) for kind in KINDS for one in loaded.knowledge.of(kind))


def keep_title_and_summary(translation: Path) -> None:
    catalogue = polib.pofile(str(translation))
    for entry in catalogue:
        if entry.msgctxt not in {"title", "summary"}:
            entry.msgstr = ""
    catalogue.save()


def test_summary_and_title_are_english(loaded: Loaded) -> None:
    english = Reader(loaded.knowledge, "en", TODAY)
    german = []
    for name in names(loaded):
        record = loaded.knowledge.of(name[0])[name[1]]
        told = [english.summary(name, str(getattr(record, "summary", "")))]
        told += [english.title(name)] if name[0] != "authority" else []
        german += [name for one in told if one.state is not State.CURRENT]
    assert german == []


def test_a_page_that_is_partly_german_says_so_and_is_offered_to_nobody_as_english(tmp_path: Path) -> None:
    root = copy_repository(tmp_path / "network")
    for folder in HALF_TRANSLATED.values():
        keep_title_and_summary(root / folder / "en.po")
    knowledge = load(root, TODAY).knowledge
    english = {page.address: page for page in pages(knowledge, "en", TODAY, BASE)}
    german = {page.address: page for page in pages(knowledge, "de", TODAY, BASE)}
    for name in HALF_TRANSLATED:
        page = english[address_of(name)]
        assert not page.indexable, name
        assert "en" not in page.translations, name
        assert "en" not in german[page.address].translations, name
        assert "pn-notice-partly-translated" in page.html, name
        assert 'lang="de"' in page.html, name


def test_a_page_that_is_wholly_english_is_offered_as_such(loaded: Loaded, site: Site) -> None:
    whole = [name for name in names(loaded) if loaded.knowledge.coverage(name, "en").of().complete]
    assert whole
    for name in whole:
        page = site[f"en/{address_of(name)}"]
        assert not page.noindex, name
        assert BASE + page.address in site[address_of(name)].alternates.values(), name
