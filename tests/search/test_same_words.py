"""Python folds the pages, the script folds the queries: both have to come to the same words and stems."""

import random
import unicodedata
from collections.abc import Iterator

import pytest

from patennetz.search.folding import folded_words
from patennetz.search.grammar import GRAMMARS, grammar_of
from patennetz.search.index import index_of
from shared.searching import answers

STRINGS = 10_000
SCRIPTS = (
    *((0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x590, 0x5FF), (0x600, 0x6FF)),
    *((0x700, 0x74F), (0x900, 0x97F), (0xE00, 0xE5B), (0x10A0, 0x10FF), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF)),
    *((0x2000, 0x206F), (0x2100, 0x218F), (0x3040, 0x30FF), (0x4E00, 0x4E80), (0xAC00, 0xAC80), (0xFB00, 0xFDFF)),
    *((0xFE70, 0xFEFF), (0xFF00, 0xFFEF), (0x10330, 0x1034A), (0x1D400, 0x1D7FF), (0x1F600, 0x1F64F)),
)
"""Blocks of Unicode: first and last character."""
PIECES = (
    "'",
    "’",
    "ʼ",
    " ",
    "§ 81 a",
    "ae",
    "Über",
    "İ",
    "ß",
    "ال",
    "\u200c",
    "\u0640",
    "\u0301",
    "7",
    "ОБ'ЄКТ",
    "Σας",
)


def strings(seed: int) -> Iterator[str]:
    """Characters of one or two scripts, mixed with what has its own rule."""
    chance = random.Random(seed)  # noqa: S311
    for _ in range(STRINGS):
        blocks = chance.sample(SCRIPTS, chance.randint(1, 2))
        signs = [chr(chance.randint(*chance.choice(blocks))) for _ in range(chance.randint(1, 20))]
        mixed = [chance.choice(PIECES) if chance.random() < 0.2 else sign for sign in signs]
        yield "".join(one for one in mixed if len(one) > 1 or unicodedata.category(one) != "Cn")


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "language"), list(enumerate(sorted(GRAMMARS))))
def test_script_and_index_agree_on_words_and_stems(seed: int, language: str) -> None:
    texts = list(strings(seed))
    stem = grammar_of(language).stem
    expected = [[[word, stem(word)] for word in folded_words(text)] for text in texts]
    got = answers(index_of((), language), ({"text": text} for text in texts))
    differences = [
        f"{text!r}: {one} {other}" for text, one, other in zip(texts, expected, got, strict=True) if one != other
    ]
    assert differences == []
