"""Judges markup in one text: only paragraphs, lists, emphasis and safe links, and no markup at all in plain texts.

Nearly every text is cleared by one search; only a suspicious one is read by the CommonMark reader that also renders.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from patennetz.model.links import record_links

_SAFE_LINK = re.compile(r"(?<!!)\[[^\[\]<>!`\\\n]{1,200}\]\([a-z]+:[^\s()<>\\&]*\)")
_SUSPECT = re.compile(
    r"[<`\\|]|!\[|\]\s{0,2}[(:\[]|&[#\w]|^[ \t]*(?:#|>|={2}|-{2}|~~~)|^(?: {4}|\t)|(?:\*[ \t]*){3}|(?:_[ \t]*){3}",
    re.MULTILINE,
)
_QUICK = (
    "<", "`", "\\", "|", "](", "![", "]:", "][", "] ", "&", "#", ">", "==", "--", "~~", "**", "__", "* *", "_ _", "- -",
    "    ", "\t",
)  # fmt: skip
"""Without any of these a text is plain, or uses nothing but lists and single emphasis."""
_QUICKLY = re.compile("|".join(map(re.escape, _QUICK)))
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>?|<!--|<\?|<!\[CDATA")
_IN_PLAIN = re.compile(r"\]\(|\*\*|__|`|!\[|^#{1,6}\s", re.MULTILINE)
_IN_CHECKLIST = re.compile(
    r"</?(?:a|b|br|code|div|em|h[1-6]|hr|i|img|input|li|ol|p|pre|s|script|small|span|strong|style|su[bp]|table|t[dhr]|u|ul)"
    r"\b[^<>]{0,200}>|<!--|\]\(|!\[|`|\*\*|(?<![\w*])\*(?=\w[^*]*\*)|(?<![\w_])__?(?=[^\W_][^_]*_)"
    r"|^(?:#{3,}|#{1,2}(?=[^\s#])|[*+](?=\s)|\d{1,3}[.)](?=\s)|[>|]|-{3,}\s*$|-\s?\[\S\]|-\[)"
    r"|^\s+(?:[-*+#>]|\d{1,3}[.)])(?=\s)"
)
"""What a line of a checklist must not use: it knows headings, boxes, points and text; <Foto> is text, too."""
_HREF = re.compile(r"\]\(\s*<?(?P<href>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)")
_FORBIDDEN = {
    "heading_open": "heading",
    "table_open": "table",
    "fence": "code",
    "code_block": "code",
    "code_inline": "code",
    "blockquote_open": "quote",
    "hr": "rule",
    "image": "image",
}
_SIGNS = {
    "heading": "#",
    "table": "|",
    "code": "`",
    "quote": ">",
    "rule": "---",
    "image": "![",
    "autolink": "<https:",
    "definition": "]:",
}
"""What such a part looks like, to show where it stands and what is meant."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One piece of markup that does not belong into the text."""

    rule: str
    part: str
    """The sign or the tag as written."""
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Link:
    """The target of a link of the text."""

    href: str
    start: int


def faults(text: str, *, markdown: bool) -> Iterator[Fault]:
    """Every kind of markup the text must not use, each once."""
    rest = _SAFE_LINK.sub("", text) if markdown and "](" in text else text
    if not _QUICKLY.search(rest):
        return
    if not markdown:
        yield from _plain(text)
    elif _SUSPECT.search(rest):
        yield from _marked(text)


def checklist_faults(line: str) -> Iterator[Fault]:
    """The first piece of markup in a line of a checklist that would stand in the document as it is."""
    sign = _IN_CHECKLIST.search(line)
    if sign:
        part = sign.group().strip()
        yield Fault("template-markup", part, sign.start() + sign.group().index(part), len(part))


def links(text: str) -> Iterator[Link]:
    """Every target of a link that is not a record."""
    if "](" not in text:
        return
    records = {link.start for link in record_links(text)}
    for match in _HREF.finditer(text):
        if match.start("href") not in records:
            yield Link(match["href"], match.start("href"))


def _plain(text: str) -> Iterator[Fault]:
    tag = _TAG.search(text) if "<" in text else None
    if tag:
        yield Fault("raw-html", tag.group(), tag.start(), len(tag.group()))
    sign = _IN_PLAIN.search(text)
    if sign:
        yield Fault("markup-in-plain-text", sign.group().strip(), sign.start(), len(sign.group()))


def _marked(text: str) -> Iterator[Fault]:
    env: dict[str, object] = {}
    kinds = dict.fromkeys(_kinds(_reader().parse(text, env)))
    if env.get("references"):
        kinds["definition"] = None
    for kind in kinds:
        yield _html(text) if kind == "html" else _fault(text, kind)


def _kinds(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type.startswith("html_"):
            yield "html"
        elif token.type in _FORBIDDEN:
            yield _FORBIDDEN[token.type]
        elif token.type == "link_open" and token.markup == "autolink":
            yield "autolink"
        yield from _kinds(token.children or ())


def _html(text: str) -> Fault:
    tag = _TAG.search(text)
    start, part = (tag.start(), tag.group()) if tag else (text.index("<"), "<")
    return Fault("raw-html", part.split("\n")[0], start, len(part.split("\n")[0]))


def _fault(text: str, kind: str) -> Fault:
    sign = _SIGNS[kind]
    return Fault("markdown-not-allowed", sign, max(0, text.find(sign)), len(sign) if sign in text else 1)


class _Reader(MarkdownIt):
    """Reads links of any scheme as links."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is the library's
        return url is not None


@cache
def _reader() -> MarkdownIt:
    """Reads everything there is, so that it can be refused."""
    return _Reader("commonmark").enable("table")
