"""An address as a code a camera reads."""

import segno
from markupsafe import Markup

_MASK = 3
"""Any mask reads well; trying all eight costs five times as much on every page."""
_QUIET = 4
"""White modules around the code, as many as the norm asks for."""


def qr_code(address: str, label: str) -> Markup:
    """The QR code of an address as inline SVG, black on nothing, with its label for those who do not see it."""
    code = segno.make(address, error="m", micro=False, boost_error=False, mask=_MASK)
    drawn = code.svg_inline(omitsize=True, border=_QUIET, svgclass=None, lineclass=None)
    picture = Markup(drawn.replace("<svg ", "<svg {} ", 1))
    return picture.format(Markup('role="img" aria-label="{}"').format(label))
