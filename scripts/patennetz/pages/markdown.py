"""The safe Markdown subset of running texts: paragraphs, lists, emphasis, links; never HTML."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

from patennetz.model.links import LINKED_KINDS

Inline = Callable[[str], Markup]
"""How a run of plain text becomes HTML."""
Anchor = Callable[[str, Markup], Markup]
"""How a link (target, content) becomes HTML."""

_ALLOWED = tuple(f"{kind}:" for kind in LINKED_KINDS)
_PARAGRAPH, _PARAGRAPH_END = Markup("<p>"), Markup("</p>")
_PAIRS = {
    "paragraph": "p",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "em": "em",
    "strong": "strong",
}


class _Subset(MarkdownIt):
    """Takes links to records and to https for links, written as they are, and nothing else."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is the library's
        return url.startswith(("https://", *_ALLOWED))

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name is the library's
        return url


_RULES = ["list", "emphasis", "balance_pairs", "fragments_join", "link", "escape"]
_PARSER = _Subset("zero", {"maxNesting": 12}).enable(_RULES)


@lru_cache(maxsize=8192)
def _tokens(text: str) -> Sequence[Token]:
    return _PARSER.parse(text)


def block(text: str, inline: Inline, anchor: Anchor) -> Markup:
    """A running text as paragraphs and lists; text without any mark is one paragraph, told at a glance."""
    if is_plain(text):
        return _PARAGRAPH + inline(text) + _PARAGRAPH_END
    return _render(_tokens(text), inline, anchor)


def is_plain(text: str) -> bool:
    """The text holds nothing that Markdown could take for a mark: it is one paragraph."""
    return not _MARKS.search(text)


_MARKS = re.compile(r"[\\\n*_\[\]]|^\s*(?:[-+]|\d+[.)])(?:\s|$)|^ {4}")


def _render(tokens: Sequence[Token], inline: Inline, anchor: Anchor) -> Markup:
    out: list[str] = []
    for token in tokens:
        if token.type == "inline":
            out.append(_spans(token.children or (), inline, anchor))
        elif not token.hidden:
            out.append(_tag(token))
    return Markup("".join(out))


def _tag(token: Token) -> str:
    tag = _PAIRS[token.type.rsplit("_", 1)[0]]
    if token.nesting < 0:
        return f"</{tag}>"
    start = token.attrs.get("start")
    return f'<{tag} start="{int(start)}">' if start else f"<{tag}>"


def _spans(tokens: Sequence[Token], inline: Inline, anchor: Anchor) -> Markup:
    out: list[str] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.type == "link_open":
            end = _closing(tokens, position)
            content = _spans(tokens[position + 1 : end], _escaped, anchor)
            out.append(anchor(str(token.attrs["href"]), content))
            position = end
        else:
            out.append(_span(token, inline))
        position += 1
    return Markup("".join(out))


def _closing(tokens: Sequence[Token], start: int) -> int:
    return next(index for index in range(start, len(tokens)) if tokens[index].type == "link_close")


def _span(token: Token, inline: Inline) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    if token.type.rsplit("_", 1)[0] in {"em", "strong"}:
        return _tag(token)
    return inline(token.content)


def _escaped(text: str) -> Markup:
    return escape(text)
