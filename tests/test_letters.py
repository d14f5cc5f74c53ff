"""The letters stand in one order in every language: each kind first, the overview that leads on to them last."""

import pytest

from patennetz.load import Loaded, load
from patennetz.views.reader import Reader
from patennetz.views.ways_in import letter
from shared.building import ROOT
from shared.repository import TODAY


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(ROOT, TODAY)


@pytest.mark.parametrize("language", ["de", "ar", "uk", "en"])
def test_kinds_come_first_and_the_overview_last(loaded: Loaded, language: str) -> None:
    addresses = [one.link.address for one in letter(Reader(loaded.knowledge, language, TODAY)).letters]
    assert addresses == [
        "guides/brief-ablehnung/",
        "guides/brief-anhoerung/",
        "guides/brief-termin/",
        "guides/brief-gebuehren/",
        "guides/brief-unterlagen-nachreichen/",
        "guides/brief-von-der-auslaenderbehoerde/",
    ]


def test_the_overview_leads_on_to_every_kind(loaded: Loaded) -> None:
    signs = " ".join(point.text for point in loaded.knowledge.guides["brief-von-der-auslaenderbehoerde"].recognise)
    kinds = {one for one, guide in loaded.knowledge.guides.items() if guide.situation == "letter"}
    missing = {one for one in kinds if f"(guide:{one})" not in signs}
    assert missing == {"brief-von-der-auslaenderbehoerde"}
