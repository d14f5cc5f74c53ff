"""The data of the office finder: small files, of which a look-up loads two, the same for every language."""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from io import StringIO

from patennetz.country.de.ags import Kreis
from patennetz.country.de.place_names import OTHER_NAMES, folded, plain
from patennetz.model.authority import Authority
from patennetz.model.knowledge import Knowledge
from patennetz.source.contents import contents

FOLDER = "assets/office"
KREISE, PLACES, CODES = "knowledge/geo/kreise.csv", "knowledge/geo/gemeinden.csv", "knowledge/geo/plz.csv"
_LARGEST = 1024 * 1024
_KEY = re.compile(r"[0-9]{5}")
_WHOLE_KREIS = frozenset({"kreisfreie_stadt", "landkreis", "stadtstaat_behoerde"})
"""Offices of these types answer for the Kreis whose key they bear, where they name no other places."""
OTHER = "other"
"""The file for names that do not begin with a Latin letter."""


def finder_files(knowledge: Knowledge) -> Mapping[str, bytes]:
    """Every file by its path on the site; none where the repository has no register of places.

    `kreise.json`: {kreise: {ags: [name with its kind, 1 if a city of its own, [office id]]},
    covers: {ags of a municipality: office id}, offices: {id: [name, website or ""]}}.
    `plz-D.json`: {postal code: [ags of a Kreis]}. `places-L.json`, by first folded letter: [[name, ags,
    plain name in another language]].
    """
    tables = {path: _rows(knowledge, path) for path in (KREISE, PLACES, CODES)}
    if not all(tables.values()):
        return {}
    files = {f"{FOLDER}/kreise.json": _kreise(knowledge, tables[KREISE])}
    files |= {f"{FOLDER}/plz-{digit}.json": data for digit, data in _codes(tables[CODES])}
    files |= {f"{FOLDER}/places-{letter}.json": data for letter, data in _places(tables[PLACES], tables[KREISE])}
    return {path: _json(data) for path, data in sorted(files.items())}


def _rows(knowledge: Knowledge, path: str) -> list[dict[str, str]]:
    file = knowledge.files.get(path)
    raw = contents(file, path, _LARGEST) if file else b""
    return list(csv.DictReader(StringIO(raw.decode("utf-8-sig")))) if isinstance(raw, bytes) and raw else []


def _kreise(knowledge: Knowledge, rows: list[dict[str, str]]) -> object:
    listed = {one: office for one, office in knowledge.authorities.items() if _is_listed(office)}
    by_kreis: defaultdict[str, list[str]] = defaultdict(list)
    covers: dict[str, str] = {}
    for one, office in sorted(listed.items()):
        for ags in _covered(office):
            if len(ags) == len("05113"):
                by_kreis[ags].append(one)
            else:
                covers[ags] = one
    return {
        "kreise": {
            kreis.ags: [kreis.full_name, int(kreis.is_town), by_kreis[kreis.ags]]
            for kreis in (Kreis(row["ags"], row["name"], row["type"], row["land"].lower()) for row in rows)
        },
        "covers": covers,
        "offices": {one: [office.name, office.website.url if office.website else ""] for one, office in listed.items()},
    }


def _is_listed(office: Authority) -> bool:
    return office.status == "published" and office.withdrawn is None


def _covered(office: Authority) -> tuple[str, ...]:
    """Keys of the places an office answers for, as far as its record says."""
    named = tuple(place.ags for place in office.covers if place.ags)
    if named:
        return named
    return (office.ags,) if office.ags and office.body_type in _WHOLE_KREIS else ()


def _codes(rows: list[dict[str, str]]) -> Iterator[tuple[str, object]]:
    by_digit: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        by_digit[row["plz"][0]][row["plz"]] += _KEY.findall(row["kreis_ags"])
    return ((digit, codes) for digit, codes in by_digit.items())


def _places(rows: list[dict[str, str]], kreise: list[dict[str, str]]) -> Iterator[tuple[str, object]]:
    """Municipalities, and names of cities in other languages, by first folded letter."""
    names = {row["ags"]: row["name"].partition(",")[0] for row in kreise}
    known = [(row["name"].partition(",")[0], row["name"].partition(",")[0], row["ags"]) for row in rows]
    known += [(shown, shown.removeprefix("Stadt "), ags) for shown, _, ags in known if shown.startswith("Stadt ")]
    known += [
        (names[ags], other, ags) for ags, others in OTHER_NAMES.items() for other in others.split() if ags in names
    ]
    by_letter: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for shown, written, ags in known:
        key = folded(written)
        if key:
            row = (shown, ags) if written == shown else (shown, ags, plain(written))
            by_letter[key[0] if "a" <= key[0] <= "z" else OTHER].add(row)
    return ((letter, sorted(places)) for letter, places in by_letter.items())


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
