"""Shows what cannot be seen, so that no text of a record can disguise itself or steer a terminal."""

import unicodedata

_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_JOINERS = "\u200c\u200d"
"""Zero-width (non-)joiners belong to the spelling of Persian and others."""


def visible(text: str) -> str:
    """The same text with every control and direction character spelled out: `<U+202E>`."""
    return text if text.isprintable() else "".join(map(shown, text))


def shown(character: str) -> str:
    """One character as it can be seen; a tab and a line end as a space."""
    if character in "\t\n":
        return " "
    if character not in _JOINERS and unicodedata.category(character) in _HIDDEN:
        return f"<U+{ord(character):04X}>"
    return character


def width(text: str) -> int:
    """How many columns a text without hidden characters takes in a terminal."""
    return sum(map(_width, text))


def _width(character: str) -> int:
    if character in _JOINERS or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
