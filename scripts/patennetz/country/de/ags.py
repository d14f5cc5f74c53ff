"""Official municipality keys (AGS), the sixteen Länder, and the register of Kreise."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Land:
    """One of the sixteen Länder."""

    code: str
    """ISO 3166-2 without "DE-", lower case."""
    prefix: str
    """First two digits of every AGS in it."""
    name: str


LAENDER: tuple[Land, ...] = (
    Land("sh", "01", "Schleswig-Holstein"),
    Land("hh", "02", "Hamburg"),
    Land("ni", "03", "Niedersachsen"),
    Land("hb", "04", "Bremen"),
    Land("nw", "05", "Nordrhein-Westfalen"),
    Land("he", "06", "Hessen"),
    Land("rp", "07", "Rheinland-Pfalz"),
    Land("bw", "08", "Baden-Württemberg"),
    Land("by", "09", "Bayern"),
    Land("sl", "10", "Saarland"),
    Land("be", "11", "Berlin"),
    Land("bb", "12", "Brandenburg"),
    Land("mv", "13", "Mecklenburg-Vorpommern"),
    Land("sn", "14", "Sachsen"),
    Land("st", "15", "Sachsen-Anhalt"),
    Land("th", "16", "Thüringen"),
)
"""In the order of their prefixes."""

BY_CODE: Mapping[str, Land] = MappingProxyType({land.code: land for land in LAENDER})
BY_PREFIX: Mapping[str, Land] = MappingProxyType({land.prefix: land for land in LAENDER})

_AGS = re.compile(r"[0-9]{5}(?:[0-9]{3})?")
_TOWNS = frozenset({"Kreisfreie Stadt", "Stadtkreis"})
_SAYS_ITS_KIND = re.compile(r"[Kk]reis\b|^Region|^Städteregion")


@dataclass(frozen=True, slots=True)
class Kreis:
    """A Kreis or a city that is one."""

    ags: str
    name: str
    type: str
    """As the register has it: Kreis, Landkreis, Kreisfreie Stadt, Stadtkreis."""
    land: str
    """Code of its Land."""

    @property
    def is_town(self) -> bool:
        """Whether it is a city of its own, not a Kreis around others."""
        return self.type in _TOWNS

    @property
    def full_name(self) -> str:
        """Its name with its kind, which tells the city from the Kreis of the same name."""
        if self.is_town:
            return f"Stadt {self.name}"
        return self.name if _SAYS_ITS_KIND.search(self.name) else f"{self.type} {self.name}"


def is_ags(text: str) -> bool:
    """Whether this is the key of a Kreis (5 digits) or a municipality (8 digits) in one of the Länder."""
    return bool(_AGS.fullmatch(text)) and text[:2] in BY_PREFIX


def land_of(ags: str) -> Land | None:
    """The Land a key lies in; None where the text is no key."""
    return BY_PREFIX[ags[:2]] if is_ags(ags) else None


def agrees(ags: str, land: str) -> bool:
    """Whether the key lies in the Land with this code."""
    found = land_of(ags)
    return found is not None and found.code == land


def kreis_of(ags: str, kreise: Mapping[str, Kreis]) -> Kreis | None:
    """The Kreis a key belongs to, as far as the register knows it."""
    return kreise.get(ags[:5]) if is_ags(ags) else None


def kreise_from_csv(text: str) -> Mapping[str, Kreis]:
    """The register of Kreise by key, read from the text of `geo/kreise.csv`."""
    rows = csv.DictReader(StringIO(text))
    kreise = (Kreis(row["ags"], row["name"], row["type"], row["land"].lower()) for row in rows)
    return MappingProxyType({kreis.ags: kreis for kreis in kreise})
