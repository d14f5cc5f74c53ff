"""Brings a text down to words that compare equal however it is typed; `search.mjs` does the same with FOLDING."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

LETTERS: Mapping[str, str] = {
    "ß": "ss",
    "æ": "a",
    "œ": "o",
    "ø": "o",
    "ı": "i",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ς": "σ",
    "ة": "ه",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ء": "",
    "ـ": "",
    "ґ": "г",
    "є": "е",
    "і": "и",
    "ы": "и",
    "э": "е",
}
"""What no decomposition of Unicode brings together: variants of Arabic and Persian keyboards, Cyrillic neighbours."""

SEQUENCES: tuple[tuple[str, str], ...] = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ph", "f"))
"""Müller, Mueller and Muller are one; so are Photo and Foto."""

APOSTROPHES = "'’‘ʼ`´′＇"
"""Inside a Cyrillic word they vanish (об'єкт); elsewhere they part words (l'école, Almanya'da)."""

ZEROS = "".join(
    sign
    for sign in map(chr, range(0x80, 0x20000))
    if unicodedata.category(sign) == "Nd"
    and unicodedata.decimal(sign) == 0
    and unicodedata.normalize("NFKD", sign) == sign
)
"""The zero of every script; its other nine digits follow it in Unicode."""

PARAGRAPH = " paragraf "
"""How § is read out; „Paragraph“ is folded to the same word."""

FOLDING: Mapping[str, object] = {
    "letters": LETTERS,
    "sequences": SEQUENCES,
    "apostrophes": APOSTROPHES,
    "zeros": ZEROS,
    "paragraph": PARAGRAPH,
}
"""Everything `search.mjs` needs to fold a query as the pages were folded."""

_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_SPECIAL = str.maketrans(dict(LETTERS))
_INSIDE_CYRILLIC = re.compile("(?<=[\u0400-\u052f])'(?=[\u0400-\u052f])")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile("[0-9]+")


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text, folded; single letters only behind a number: 81 a is 81a."""
    words: list[str] = []
    for word in _WORD.findall(_folded(text)):
        if _is_more_than_a_letter(word):
            words.append(word)
        elif words and _NUMBER.fullmatch(words[-1]) and "a" <= word <= "z":
            words[-1] += word
    return tuple(words)


def _folded(text: str) -> str:
    plain = "".join(_kept(unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).replace("§", PARAGRAPH))))
    lowered = "".join(_kept(unicodedata.normalize("NFKD", plain.lower()))).translate(_SPECIAL)
    for written, read in SEQUENCES:
        lowered = lowered.replace(written, read)
    return _INSIDE_CYRILLIC.sub("", lowered)


def _kept(text: str) -> Iterator[str]:
    """Without marks and invisible signs, with European digits."""
    for sign in text:
        category = unicodedata.category(sign)
        if category == "Nd":
            yield str(unicodedata.decimal(sign))
        elif category[0] != "M" and category != "Cf":
            yield sign


def _is_more_than_a_letter(word: str) -> bool:
    return len(word) > 1 or "0" <= word <= "9"
