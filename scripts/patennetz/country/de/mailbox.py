"""Judges mail addresses of offices: well-formed, functional rather than personal, on the office's own domain."""

import re
from collections.abc import Iterator
from enum import IntEnum, StrEnum
from functools import lru_cache

from patennetz.address import is_public_host
from patennetz.country.de.mailbox_words import CONTENT, FREE_PROVIDERS, LINKS, WORDS


class MailboxVerdict(StrEnum):
    """What can be said about a mail address."""

    OK = "ok"
    BAD_SYNTAX = "bad-syntax"
    PERSONAL = "personal"
    """The part before the @ is, or may be, the name of a person."""
    FREE_PROVIDER = "free-provider"
    """Functional by name, but at a provider where anybody can get such an address."""


_LOCAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_+-]{0,63}(?:\.[A-Za-z0-9_+-]{1,63}){0,9}")
_LONGEST_LOCAL = 64
_LONGEST = 254
_SIGNS = re.compile(r"[._+-]+")
_UNIT = re.compile(r"[0-9]{1,4}[a-z]?\Z")


def judge(text: str) -> MailboxVerdict:
    """The verdict on a mail address."""
    local, at, domain = text.rpartition("@")
    if not at or len(text) > _LONGEST or len(local) > _LONGEST_LOCAL:
        return MailboxVerdict.BAD_SYNTAX
    if not _LOCAL.fullmatch(local) or not is_public_host(domain):
        return MailboxVerdict.BAD_SYNTAX
    if not is_functional(local, domain):
        return MailboxVerdict.PERSONAL
    free = domain.casefold() in FREE_PROVIDERS
    return MailboxVerdict.FREE_PROVIDER if free else MailboxVerdict.OK


def is_functional(local: str, domain: str = "") -> bool:
    """Whether every part of the name is a word of offices; one of them may be the place in the domain.

    An unknown word counts as the name of a person: refusing a mailbox costs a question,
    publishing a person's cannot be undone.
    """
    parts = [part for part in _SIGNS.split(_folded(local)) if part]
    places = set(_LABELS.split(_folded(domain))) - _NO_PLACES
    kinds = [_numbered(part) for part in parts]
    named = all(kind is not _Kind.UNKNOWN or part in places for kind, part in zip(kinds, parts, strict=True))
    return named and _Kind.CONTENT in kinds


_NO_PLACES = frozenset({"", "de", "com", "org", "eu", "net", "www", "mail"})
_LABELS = re.compile(r"[.-]")


class _Kind(IntEnum):
    """How much a part of a name says."""

    UNKNOWN = 0
    JOINT = 1
    """Made of known words, of which none proves anything."""
    CONTENT = 2
    """Made of known words, one of which belongs to offices."""


def _folded(text: str) -> str:
    """Lower case, with umlauts written out."""
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.casefold().replace(umlaut, letters)
    return text


def _numbered(part: str) -> _Kind:
    """What a part is worth, the number of a unit set aside: "32", "fb33" and "amt33" are units."""
    bare = _UNIT.sub("", part)
    kind = _kind(bare)
    is_unit = bare != part and kind is _Kind.JOINT and len(bare) <= _LONGEST_UNIT
    return _Kind.CONTENT if is_unit else kind


_LONGEST_UNIT = 3


@lru_cache(maxsize=4096)
def _kind(part: str) -> _Kind:
    """What the part is worth when it is made of known words, joined the way German compounds are."""
    best = {0: _Kind.JOINT}
    for start in range(len(part)):
        if start not in best:
            continue
        for end, kind in _words_at(part, start):
            best[end] = max(best.get(end, _Kind.UNKNOWN), kind, best[start])
    return best.get(len(part), _Kind.UNKNOWN)


def _words_at(part: str, start: int) -> Iterator[tuple[int, _Kind]]:
    """Where the known words that stand here end, and what each is worth."""
    for end in range(start + 2, min(len(part), start + _LONGEST_WORD) + 1):
        stems = _stems(part[start:end])
        if stems & CONTENT:
            yield end, _Kind.CONTENT
        elif stems & WORDS:
            yield end, _Kind.JOINT


def _stems(form: str) -> frozenset[str]:
    """The form itself, and what is left without a linking sound: "auslaenders" -> "auslaender"."""
    cut = (form.removesuffix(link) for link in LINKS if form.endswith(link))
    return frozenset((form, *(stem for stem in cut if len(stem) >= _SHORTEST_STEM)))


_LONGEST_WORD = max(map(len, WORDS)) + max(map(len, LINKS))
_SHORTEST_STEM = 4
