"""Pages for authorities in English: title and summary at least, and honest about the German rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from patennetz.load import Loaded, load
from patennetz.model.knowledge import Name
from patennetz.text import State
from patennetz.views.addresses import address_of
from patennetz.views.reader import Reader
from shared.building import BASE, ROOT, Site, read_site
from shared.repository import TODAY

KINDS = ("process", "practice", "authority")


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(ROOT, TODAY)


@pytest.fixture(scope="module")
def site(network: Path) -> Site:
    return read_site(network / "site")


def names(loaded: Loaded) -> Iterator[Name]:
    return ((kind, one) for kind in KINDS for one in loaded.knowledge.of(kind))


def test_summary_and_title_are_english(loaded: Loaded) -> None:
    english = Reader(loaded.knowledge, "en", TODAY)
    german = []
    for name in names(loaded):
        record = loaded.knowledge.of(name[0])[name[1]]
        told = [english.summary(name, str(getattr(record, "summary", "")))]
        told += [english.title(name)] if name[0] != "authority" else []
        german += [name for one in told if one.state is not State.CURRENT]
    assert german == []


def test_a_page_that_is_partly_german_says_so_and_is_offered_to_nobody_as_english(loaded: Loaded, site: Site) -> None:
    partly = [name for name in names(loaded) if not loaded.knowledge.coverage(name, "en").of().complete]
    assert len(partly) > 10
    for name in partly:
        page, german = site[f"en/{address_of(name)}"], site[address_of(name)]
        assert page.noindex, name
        assert page.alternates == {}, name
        assert BASE + page.address not in german.alternates.values(), name
        assert page.all("//article//*[contains(@class, 'pn-notice-partly-translated')]"), name
        assert page.all("//article//*[@lang='de']"), name
