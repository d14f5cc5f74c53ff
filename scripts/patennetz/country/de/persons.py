"""Finds persons named in text ("Herr X", "Frau Dr. X"): names of persons do not belong into records."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = r"[A-ZÄÖÜ][a-zäöüßéèáçğışö’']+(?:-[A-ZÄÖÜ][a-zäöüßéèáçğışö’']+)*"
_TITLE = r"(?:Prof\.|Dr\.|Professor(?:in)?|Doktor|Dipl\.-\w{2,12}\.?|(?:med|jur|iur|phil|rer|h|c|habil)\.)"
_PERSON = re.compile(
    rf"(?<!\w)(?P<address>Herrn?|Frau|Hrn?\.|Fr\.(?=\s{{1,3}}(?:Dr|Prof)\.))(?P<titles>(?:\s{{1,3}}{_TITLE}){{0,5}})"
    rf"\s{{1,3}}(?P<name>(?:(?:von|van|de|zu|der|den|ter|al|el)\s{{1,3}}){{0,2}}"
    rf"(?:[A-ZÄÖÜ]\.\s?){{0,2}}{_NAME}(?:\s{_NAME})?)"
)
_ARTICLE = re.compile(
    r"(?:d(?:ie|er)|(?:[mdsk]?ein|ihr|unser|jed|dies|welch|euer|eur)(?:e|er)?)\s{1,3}\Z", re.IGNORECASE
)
_OFFICES = re.compile(
    r"(?:Ober|Bundes|Landes|Vize|Polizei|Regierungs|Staats|Amts|Abteilungs|Referats|Sach|Stadt|Kreis)*-?"
    r"(?:bürgermeister|landrat|landrät|rat|rät|minister|präsident|kollege|kollegin|direktor|leiter|bearbeiter|"
    r"richter|anwalt|anwält|sekretär|doktor|professor|vorsitzende|bundeskanzler|kanzler|dezernent)(?:in|s|n|r)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in the text."""

    start: int
    """Offset of the first code point of the form of address."""
    end: int
    """Offset behind the name."""
    text: str
    """As written, form of address included."""


def find(text: str) -> tuple[Person, ...]:
    """All persons who are named with a form of address, in the order of the text."""
    return tuple(_persons(text))


def _persons(text: str) -> Iterator[Person]:
    for match in _PERSON.finditer(text):
        if not _is_noun(text, match) and not _is_office(match["name"]):
            yield Person(match.start(), match.end(), match.group())


def _is_noun(text: str, match: re.Match[str]) -> bool:
    """Whether "Frau" is a woman, and a noun follows: "die Frau Unterlagen vorlegt"."""
    if match["address"] != "Frau" or match["titles"]:
        return False
    return bool(_ARTICLE.search(text[max(0, match.start() - 12) : match.start()]))


def _is_office(name: str) -> bool:
    """Whether an office is named and nobody: "Frau Landrätin", but not "Frau Landrätin Muster"."""
    return all(_OFFICES.fullmatch(word) for word in name.split())
