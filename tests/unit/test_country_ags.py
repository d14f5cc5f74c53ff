"""Municipality keys, Länder and Kreise."""

from pathlib import Path

import pytest

from patennetz.country.de.ags import LAENDER, Kreis, agrees, is_ags, kreis_of, kreise_from_csv, land_of

KREISE = Path(__file__).parents[2] / "knowledge" / "geo" / "kreise.csv"


@pytest.mark.parametrize("text", ["05113", "05113000", "16077", "01001000"])
def test_keys(text: str) -> None:
    assert is_ags(text)


@pytest.mark.parametrize("text", ["", "5113", "051130", "5113000", "00113", "17113", "05113000 ", "०५११३", "0511a"])
def test_no_keys(text: str) -> None:
    assert not is_ags(text)


def test_a_key_agrees_with_its_land_only() -> None:
    assert agrees("05113", "nw")
    assert not agrees("05113", "ni")
    assert not agrees("5113", "nw")
    assert not agrees("05113", "xx")


def test_the_land_of_a_key() -> None:
    land = land_of("14612000")
    assert land is not None
    assert (land.code, land.name) == ("sn", "Sachsen")
    assert land_of("99999") is None


def test_the_register_of_kreise_is_complete() -> None:
    kreise = kreise_from_csv(KREISE.read_text(encoding="utf-8"))
    assert len(kreise) == 400
    assert kreise["01001"] == Kreis("01001", "Flensburg", "Kreisfreie Stadt", "sh")
    assert all(agrees(kreis.ags, kreis.land) for kreis in kreise.values())
    assert {kreis.land for kreis in kreise.values()} == {land.code for land in LAENDER}


def test_the_kreis_of_a_municipality() -> None:
    kreise = {"01001": Kreis("01001", "Musterstadt", "Kreisfreie Stadt", "sh")}
    assert kreis_of("01001000", kreise) == kreise["01001"]
    assert kreis_of("01002000", kreise) is None
    assert kreis_of("1001", kreise) is None
