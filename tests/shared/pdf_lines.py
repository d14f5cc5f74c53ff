"""What a reader sees on the pages of a PDF: lines from left to right, by where each glyph stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTContainer, LTItem

SAME_LINE = 2.5
"""Points by which baselines of one line may differ: Arabic and Latin glyphs come from two fonts."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """What is drawn, and where: from the left, and from the top."""

    text: str
    x: float
    y: float


def visual_lines(pdf: Path) -> list[str]:
    """The lines of all pages, each as its glyphs follow each other from left to right, without spaces."""
    lines: list[str] = []
    for page in extract_pages(pdf, laparams=None):
        glyphs = [Glyph(one.get_text(), one.matrix[4], -one.matrix[5]) for one in _characters(page)]
        lines.extend(_lines([one for one in glyphs if one.text.strip()]))
    return lines


def _characters(item: LTItem) -> Iterator[LTChar]:
    if isinstance(item, LTChar):
        yield item
    elif isinstance(item, LTContainer):
        for inner in item:
            yield from _characters(inner)


def _lines(glyphs: list[Glyph]) -> Iterator[str]:
    line: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda one: one.y):
        if line and glyph.y - line[-1].y > SAME_LINE:
            yield _read(line)
            line = []
        line.append(glyph)
    if line:
        yield _read(line)


def _read(line: list[Glyph]) -> str:
    return "".join(one.text for one in sorted(line, key=lambda one: one.x))


def stands_there(words: list[str], lines: list[str]) -> bool:
    """The words stand in this order, in one line or over the end of one."""
    whole = "".join(words)
    if any(whole in line for line in lines):
        return True
    for cut in range(1, len(words)):
        first, rest = "".join(words[:cut]), "".join(words[cut:])
        for above, below in pairwise(lines):
            if first in above and rest in below:
                return True
    return False
