"""Shows a source line with a caret below the place meant, whatever the line is made of."""

from itertools import accumulate
from typing import NamedTuple

from patennetz.problem import Place
from patennetz.report.visible import shown, width

TAB = " " * 4
COLUMNS = 100
"""At most so many columns of a line are shown."""
_BEFORE = 40
"""So many columns before the caret stay when a long line is cut."""


class _Cell(NamedTuple):
    text: str
    start: int
    """Column (from 0) in the terminal."""
    width: int


def snippet(line: str, place: Place) -> tuple[str, str]:
    """The line as it can be seen, and the line with the caret: `   ^~~~`."""
    cells = _cells(line)
    first = place.column - 1
    end = cells[-1].start + cells[-1].width if cells else 0
    start = cells[first].start if first < len(cells) else end
    stop = cells[min(first + place.length, len(cells)) - 1] if first < len(cells) else None
    underlined = max(1, stop.start + stop.width - start) if stop else 1
    return _cut(cells, start, underlined)


def _cells(line: str) -> list[_Cell]:
    texts = [TAB if character == "\t" else shown(character) for character in line.rstrip("\r\n")]
    widths = [width(text) for text in texts]
    starts = accumulate(widths, initial=0)
    return [_Cell(text, start, wide) for text, start, wide in zip(texts, starts, widths, strict=False)]


def _cut(cells: list[_Cell], start: int, underlined: int) -> tuple[str, str]:
    """The part of a line around the caret that fits, with `…` where something is left out."""
    end = cells[-1].start + cells[-1].width if cells else 0
    left = max(0, start - _BEFORE) if end > COLUMNS else 0
    kept = [cell for cell in cells if left <= cell.start and cell.start + cell.width <= left + COLUMNS]
    before = "…" if left else ""
    after = "…" if end > left + COLUMNS else ""
    offset = start - (kept[0].start if kept else left) + len(before)
    caret = "^" + "~" * (min(underlined, left + COLUMNS - start) - 1)
    return before + "".join(cell.text for cell in kept) + after, " " * offset + caret
