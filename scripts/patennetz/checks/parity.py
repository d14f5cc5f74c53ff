"""Compares a text with its translation: what must be the same in both, whatever the language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from patennetz.model.links import placeholders

_PLACEHOLDER = re.compile(r"\{[^{}\n]*\}")
_TARGET = re.compile(r"\]\((?P<href>[^\s()]*)\)")
_ADDRESS = re.compile(
    r"https?://[^\s()<>]+[^\s()<>.,;:!?]|[\w.+-]{1,64}@[\w.-]{1,250}\w|(?:\+\d|\b0\d)[\d\s/-]{4,30}\d"
)
_ADDRESS_SIGNS = ("@", "://", "+", "0")
_NUMBER = re.compile(r"\d+(?:[.,\u066b\u066c'’\u00a0\u202f]\d+)*")
_NOT_A_DIGIT = re.compile(r"\D")

Parts = Callable[[str], Iterable[str]]
"""What one kind of comparison looks at in a text."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is only in one of the two texts."""

    rule: str
    missing: tuple[str, ...]
    """In the German text only."""
    added: tuple[str, ...]
    """In the translation only."""


def differences(german: str, translation: str, cited: Parts) -> Iterator[Difference]:
    """Everything a translation has lost or invented, kind by kind; what is said once is not said again.

    `cited` answers the places of the law a text cites.
    """
    both = german + translation
    if "{" in both:
        yield from _compared("translation-placeholder", _inserted, german, translation)
    if "](" in both:
        yield from _compared("translation-link", _targets, german, translation)
    if "@" in both or "://" in both or _written(german) != _written(translation):
        yield from _numbers_apart(_bare(german), _bare(translation), cited)
    elif "§" in both:
        yield from _compared("translation-citation", cited, german, translation)


def _written(text: str) -> list[str]:
    """All numbers as they are written: where they are the same, nobody has to look closer."""
    return sorted(_NUMBER.findall(text))


def _numbers_apart(german: str, translation: str, cited: Parts) -> Iterator[Difference]:
    """Addresses, citations and other numbers, each told under its own name."""
    yield from _compared("translation-address", _addresses, german, translation)
    lost = tuple(_compared("translation-citation", cited, german, translation))
    yield from lost
    if not lost:
        yield from _compared("translation-number", _numbers, german, translation)


def _compared(rule: str, parts: Parts, german: str, translation: str) -> Iterator[Difference]:
    ours, theirs = sorted(parts(german)), sorted(parts(translation))
    if ours != theirs:
        missing, added = Counter(ours) - Counter(theirs), Counter(theirs) - Counter(ours)
        yield Difference(rule, tuple(missing.elements()), tuple(added.elements()))


def _bare(text: str) -> str:
    """The text without what was compared already."""
    text = _PLACEHOLDER.sub(" ", text) if "{" in text else text
    return _TARGET.sub("]", text) if "](" in text else text


def _inserted(text: str) -> Iterable[str]:
    return {f"{{{inserted.id}}}" for inserted in placeholders(text)}


def _targets(text: str) -> Iterable[str]:
    return [match["href"] for match in _TARGET.finditer(text)]


def _addresses(text: str) -> Iterable[str]:
    """Addresses and telephone numbers, these without the signs that group them."""
    found = _ADDRESS.findall(text) if any(sign in text for sign in _ADDRESS_SIGNS) else ()
    return {part if "@" in part or "://" in part else _NOT_A_DIGIT.sub("", part) for part in found}


def _numbers(text: str) -> Iterable[str]:
    """Numbers in European digits, without separators: 1.027,50 and 1,027.50 are the same."""
    bare = _ADDRESS.sub(" ", text) if any(sign in text for sign in _ADDRESS_SIGNS) else text
    return {_european(number) for number in _NUMBER.findall(bare)}


def _european(number: str) -> str:
    digits = number if number.isdigit() else _NOT_A_DIGIT.sub("", number)
    return digits if digits.isascii() else "".join(str(unicodedata.digit(digit)) for digit in digits)
