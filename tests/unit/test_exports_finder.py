"""The data of the office finder, made from the registers of this repository."""

import csv
import json
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from patennetz.country.de.place_names import OTHER_NAMES, folded
from patennetz.exports.finder import FOLDER, finder_files
from patennetz.load import load

ROOT = Path(__file__).parents[2]
LOOK_UP = 60_000
"""Bytes a look-up may load, before compression."""


@cache
def files() -> dict[str, bytes]:
    return dict(finder_files(load(ROOT, date(2026, 11, 27)).knowledge))


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((ROOT / "knowledge" / "geo" / name).open(encoding="utf-8")))


def data(name: str) -> dict[str, list[str]]:
    return dict(json.loads(files()[f"{FOLDER}/{name}.json"]))


def test_every_postal_code_leads_to_a_kreis_we_know_and_139_to_several() -> None:
    kreise = data("kreise")["kreise"]
    found = {code: ags for digit in range(10) for code, ags in data(f"plz-{digit}").items()}
    assert len(found) == len({row["plz"] for row in rows("plz.csv")}) == 9276
    assert all(one in kreise for ags in found.values() for one in ags)
    assert sum(len(ags) > 1 for ags in found.values()) == 139


def test_every_municipality_can_be_found_by_its_name() -> None:
    listed = [row for name, raw in files().items() if "places-" in name for row in json.loads(raw)]
    assert {(row[0], row[1]) for row in listed} >= {
        (row["name"].partition(",")[0], row["ags"]) for row in rows("gemeinden.csv")
    }


def test_every_place_lies_in_a_kreis_we_know() -> None:
    kreise = data("kreise")["kreise"]
    listed = [row for name, raw in files().items() if "places-" in name for row in json.loads(raw)]
    assert [row for row in listed if row[1][:5] not in kreise] == []


def test_no_two_kreise_have_the_same_name() -> None:
    names = [kreis[0] for kreis in json.loads(files()[f"{FOLDER}/kreise.json"])["kreise"].values()]
    assert len(set(names)) == len(names) == 400
    assert {"Stadt München", "Landkreis München", "Kreis Wesel", "Rhein-Sieg-Kreis", "Region Hannover"} <= set(names)
    assert {"Landkreis Freising", "Städteregion Aachen", "Stadt Heilbronn", "Landkreis Heilbronn"} <= set(names)


def test_a_look_up_stays_small() -> None:
    base = len(files()[f"{FOLDER}/kreise.json"])
    assert max(base + len(raw) for name, raw in files().items() if not name.endswith("kreise.json")) <= LOOK_UP


def test_other_names_belong_to_kreise() -> None:
    assert set(OTHER_NAMES) <= set(data("kreise")["kreise"])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Köln", "koln"),
        ("Koeln", "koln"),
        ("Gießen", "giessen"),
        ("Weil der Stadt", "weil der stadt"),
        ("Garmisch-Partenkirchen", "garmisch partenkirchen"),
        ("أوغسبورغ", "اوغسبورغ"),
        ("Кёльн", "кельн"),
    ],
)
def test_names_are_folded(written: str, read: str) -> None:
    assert folded(written) == read
