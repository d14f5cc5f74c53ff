"""Everything from A to Z, in the reader's script: the way to find a page without search."""

import unicodedata
from collections import defaultdict
from dataclasses import dataclass

from patennetz.model.common import Kept
from patennetz.views.addresses import due_languages
from patennetz.views.listing import ListPlace, everywhere, list_sheet
from patennetz.views.parts import Heading, Link, Sheet
from patennetz.views.reader import Reader

_ARTICLE = "ال"
_ARABIC_ALEF = str.maketrans("أإآٱ", "اااا")
_KINDS = ("guide", "topic", "process", "practice", "authority", "term", "law")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter and the pages under it."""

    heading: Heading
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AToZView:
    """All pages a reader can open, by the first letter of their titles."""

    sheet: Sheet
    letters: tuple[Letter, ...]


def a_to_z(reader: Reader) -> AToZView:
    """The A to Z page of a language."""
    place = ListPlace(
        address="a-z/",
        title="A bis Z",
        summary="Alle Seiten und alle Wörter vom Amt nach dem Anfangsbuchstaben.",
        template="a_to_z",
        languages=everywhere(reader),
    )
    by_letter: defaultdict[str, list[tuple[str, Link]]] = defaultdict(list)
    for link in _links(reader):
        key = sort_key(link.title.text)
        by_letter[key[:1].upper() if key[:1].isalpha() else "#"].append((key, link))
    letters = tuple(
        Letter(
            heading=Heading(f"b-{ord(letter):x}", letter),
            links=tuple(link for _, link in sorted(by_letter[letter], key=lambda pair: (pair[0], pair[1].address))),
        )
        for letter in sorted(by_letter)
    )
    return AToZView(sheet=list_sheet(reader, place, [letter.heading for letter in letters]), letters=letters)


def sort_key(title: str) -> str:
    """How a title is sorted: without case, marks above letters, leading signs and the Arabic article."""
    folded = unicodedata.normalize("NFKD", title.casefold().translate(_ARABIC_ALEF).replace("ß", "ss"))
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    start = next((index for index, character in enumerate(bare) if character.isalnum()), 0)
    word = bare[start:]
    return word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 1 else word


def _links(reader: Reader) -> list[Link]:
    found: list[Link] = []
    for kind in _KINDS:
        for one, record in reader.knowledge.of(kind).items():
            audience = reader.audience((kind, one), "newcomer" if kind == "topic" else "peer")
            is_due = reader.code in due_languages(reader.knowledge, kind, audience)
            if is_due and (not isinstance(record, Kept) or record.status == "published"):
                found += _entries(reader, kind, one, audience)
    return found


def _entries(reader: Reader, kind: str, one: str, audience: str) -> list[Link]:
    """A page under its title; a term also under the reader's own word for it."""
    link = reader.link((kind, one), audience)
    if kind != "term" or reader.is_german:
        return [link]
    translation = reader.knowledge.terms[one].translations.get(reader.code)
    if translation is None:
        return [link]
    return [link, Link(title=reader.own(translation.text), address=link.address, language=link.language)]
