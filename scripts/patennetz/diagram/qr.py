"""An address as a code a camera reads."""

from dataclasses import dataclass
from itertools import groupby

import segno

_MASK = 3
"""Any mask reads well; trying all eight costs five times as much on every page."""
_QUIET = 4
"""White modules around the code, as many as the norm asks for."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code (ISO/IEC 18004, error level M) to be drawn as one path of an SVG."""

    size: int
    """Modules on each side, with the quiet zone."""
    path: str
    """The dark modules: runs of a row, one module high."""


def qr_code(address: str) -> QrCode:
    """The QR code of an address."""
    code = segno.make(address, error="m", micro=False, boost_error=False, mask=_MASK)
    runs: list[str] = []
    for y, row in enumerate(code.matrix_iter(border=_QUIET)):
        x = 0
        for dark, modules in groupby(row):
            width = len(list(modules))
            if dark:
                runs.append(f"M{x} {y}h{width}v1h-{width}z")
            x += width
    return QrCode(size=int(code.symbol_size(border=_QUIET)[0]), path="".join(runs))
