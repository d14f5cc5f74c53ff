"""Keeps German words, numbers, sections and addresses in order inside right-to-left text."""

import re
from html import unescape

from markupsafe import Markup, escape

_WORD = r"[A-Za-zÀ-ɏ§0-9€@]"
_RUN = re.compile(
    rf"[+(]?{_WORD}(?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\n]*{_WORD}[.)%/]?(?![A-Za-z0-9]))?", re.UNICODE
)
_LETTER = re.compile(r"[A-Za-zÀ-ɏ§@]")
_NUMERIC = re.compile(r"\d[\d\s./:+()–-]*\d")
"""Phone numbers, dates and ranges, which right-to-left text would turn around."""
_TAG = re.compile(r"""(<(?:"[^"]*"|'[^']*'|[^'">])*>)""")
_SOFT = " \t.,;:!?»”)"


def isolated(text: str) -> Markup:
    """Escaped text in which every left-to-right run stands in an isolate of its own."""
    out: list[str] = []
    position = 0
    for match in _RUN.finditer(text):
        start, end = match.start(), match.start() + len(match[0].rstrip(_SOFT if not match[0].endswith(")") else " "))
        run = text[start:end]
        if not _LETTER.search(run) and not _NUMERIC.search(run):
            continue
        out.append(str(escape(text[position:start])))
        out.append(f'<bdi dir="ltr">{escape(run)}</bdi>')
        position = end
    out.append(str(escape(text[position:])))
    return Markup("".join(out))


def isolated_html(html: str) -> Markup:
    """HTML, itself trusted, in whose text every left-to-right run stands in an isolate of its own."""
    parts = _TAG.split(html)
    return Markup("").join(Markup(part) if part.startswith("<") else isolated(unescape(part)) for part in parts)
