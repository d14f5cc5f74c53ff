"""How the name of an act is written in running text: abbreviated, in full, and in the genitive."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
_ORDINALS = (
    "Erst",
    "Zweit",
    "Dritt",
    "Viert",
    "Fünft",
    "Sechst",
    "Siebt",
    "Acht",
    "Neunt",
    "Zehnt",
    "Elft",
    "Zwölft",
    "Dreizehnt",
    "Vierzehnt",
)


@dataclass(frozen=True, slots=True)
class LawName:
    """One act and all the ways its name is written."""

    id: str
    abbreviation: str
    written: tuple[str, ...] = ()
    """Full names and their genitives, besides the abbreviation."""


def law_name(identity: str, abbreviation: str, title: str) -> LawName:
    """The names an act is cited under, derived from its abbreviation and its official title."""
    forms = (*_full_names(abbreviation, title), *_social_code(abbreviation))
    written = dict.fromkeys(form for name in forms for form in (name, _genitive(name)))
    return LawName(identity, abbreviation, tuple(form for form in written if form != abbreviation))


def _full_names(abbreviation: str, title: str) -> Iterator[str]:
    """The short title ("Aufenthaltsgesetz") and the long one, where the title holds them."""
    if abbreviation.startswith("SGB "):
        return
    long, _, bracket = title.partition(" (")
    yield long.strip()
    short = bracket.rstrip(")").removesuffix(abbreviation).rstrip(" -–")
    if short and short != abbreviation:
        yield short


def _social_code(abbreviation: str) -> Iterator[str]:
    """The books of the Sozialgesetzbuch are cited by number, by ordinal and without space."""
    head, _, book = abbreviation.partition(" ")
    if head != "SGB" or book not in ROMAN:
        return
    number = ROMAN.index(book)
    ordinal = _ORDINALS[number]
    yield f"SGB{book}"
    yield f"SGB {number + 1}"
    yield f"SGB-{book}"
    yield f"Sozialgesetzbuch {book}"
    yield f"{ordinal}es Buch Sozialgesetzbuch"
    yield f"{ordinal}es Buch des Sozialgesetzbuchs"
    yield f"{ordinal}en Buch Sozialgesetzbuch"
    yield f"{ordinal}en Buches Sozialgesetzbuch"
    yield f"{ordinal}en Buchs Sozialgesetzbuch"
    yield f"{ordinal}en Buches des Sozialgesetzbuches"


def _genitive(name: str) -> str:
    """The genitive of the first word that is an act; a Verordnung does not change."""
    return re.sub(r"(?<=esetz)(?=[\s/]|$)", "es", name, count=1)


class LawNames:
    """Finds the name of an act at a given place of a text."""

    def __init__(self, laws: Iterable[LawName]) -> None:
        """Prepare one pattern, the longest names first, for all the acts."""
        self._ids = {_key(form): law.id for law in laws for form in (law.abbreviation, *law.written)}
        forms = sorted(self._ids, key=len, reverse=True)
        names = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms) or r"(?!)"
        self._at = re.compile(rf"(?:{names})(?!\w)", re.IGNORECASE)
        self._before = re.compile(rf"(?<!\w)({names})\s{{1,3}}\Z", re.IGNORECASE)

    def at(self, text: str, position: int) -> tuple[str | None, int] | None:
        """The id of the act named here (None if it is no act we know) and where its name ends."""
        known = self._at.match(text, position)
        if known:
            return self._ids[_key(known.group())], known.end()
        strange = _STRANGE.match(text, position)
        return (None, strange.end()) if strange else None

    def before(self, text: str, position: int, floor: int) -> tuple[str, str] | None:
        """The known act whose name stands right before this place ("AufenthG § 18"): id and name."""
        start = max(floor, position - _LOOK_BACK)
        found = self._before.search(text[start:position])
        return (self._ids[_key(found.group(1))], found.group(1)) if found else None


@lru_cache(maxsize=8)
def names_of(laws: tuple[LawName, ...]) -> LawNames:
    """The prepared names of these acts; preparing costs more than a page of text."""
    return LawNames(laws)


_LOOK_BACK = 80

_STRANGE = re.compile(
    r"""
    (?:
        SGB\s?(?:[IVX]{1,4}|\d{1,2})                          # a book we have no register of
      | (?=\w{0,20}[A-ZÄÖÜ]\w{0,20}[GVOB](?!\w))              # AuslG, BGB, StPO, EMRK-like abbreviations:
        [A-ZÄÖÜ]\w{0,20}[GVOB](?:/EU|-DV)?                    #   capital first, at least one more capital
      | (?!Verordnung|Rechtsverordnung|Landesverordnung|Bundesgesetz|Landesgesetz)
        [A-ZÄÖÜ]\w{2,40}(?:gesetz|gesetzes|ordnung|gesetzbuch|gesetzbuchs|gesetzbuches)(?:/EU)?
      | (?:Bürgerlichen\s+)?Gesetzbuch(?:s|es)
    )(?!\w)
    """,
    re.VERBOSE,
)
"""An act we do not know: an abbreviation with capitals at both ends, or a word that ends like an act."""


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
