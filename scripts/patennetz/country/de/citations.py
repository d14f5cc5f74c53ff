"""Finds citations of German law in running text and says which places of which acts they name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from patennetz.country.de.grammar import Group, group_at
from patennetz.country.de.law_names import LawName, LawNames, names_of
from patennetz.country.de.target import Target


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation as it stands in the text."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset behind its last code point, the name of the act included where it stands here."""
    name: str
    """The act as written; empty where no act is named."""
    targets: tuple[Target, ...]


def find(text: str, laws: Iterable[LawName]) -> tuple[Citation, ...]:
    """All citations in the order of the text; an act we do not know has the law None, but its name."""
    return tuple(_citations(text, names_of(tuple(laws))))


def _citations(text: str, names: LawNames) -> Iterator[Citation]:
    position = 0
    while start := _START.search(text, position):
        chain = _chain(text, start.start(), names)
        if not chain:
            position = start.end()
            continue
        yield from _resolve(text, chain, names, floor=position)
        position = chain[-1].end


def _chain(text: str, position: int, names: LawNames) -> list[Group]:
    """Groups joined by "i. V. m.", "und" and the like, up to the first that names its act."""
    chain: list[Group] = []
    group = group_at(text, position, names)
    while group:
        chain.append(group)
        joint = None if group.named else _JOINT.match(text, group.end)
        group = group_at(text, joint.end(), names) if joint else None
    return chain


def _resolve(text: str, chain: list[Group], names: LawNames, *, floor: int) -> Iterator[Citation]:
    """The whole chain takes its act from its last group, or from the words right before it."""
    last = chain[-1]
    law, name = last.law, last.name
    before = None if last.named else names.before(text, chain[0].start, floor)
    if before:
        law, name = before
    for group in chain:
        if group.article and law is None:
            continue
        targets = tuple(replace(target, law=law) for target in group.targets)
        yield Citation(group.start, group.end, name, targets)


_START = re.compile(r"§|(?<!\w)(?=Para|Art)(?:Paragra(?:f|ph)(?:en|s)?|Art\.|Artikel[ns]?)\s{0,8}(?=\d)")

_JOINT = re.compile(
    r"\s{0,8}(?:,|\(|/|und|oder|sowie|bzw\.|u\.|i\.?\s?V\.?\s?m\.?|in\s+Verbindung\s+mit|mit)?"
    r"\s{0,8}(?:i\.?\s?V\.?\s?m\.?|in\s+Verbindung\s+mit)?\s{0,8}(?:nach\s+|gemäß\s+|mit\s+)?(?=§|Para|Art)"
)
"""What may stand between two citations that share the act named behind the second."""
