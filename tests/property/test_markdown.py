"""The safe Markdown subset stays safe, true and fast whatever a record holds."""

import re
from html import unescape
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup, escape

from patennetz.model.links import LINKED_KINDS
from patennetz.pages import markdown
from patennetz.pages.markdown import block, is_plain

TAGS = {"p", "ul", "ol", "li", "em", "strong", "a"}
PIECES = st.sampled_from(
    [
        "*", "**", "_", "__", "\n", "\n\n", "- ", "+ ", "1. ", "7) ", "    ", "  ", "\\", "[", "](",
        "](https://example.org/)",
        "](guide:termin)", "](javascript:alert(1))", "](data:text/html,x)", ")", "<b>", "</p>", "<script>", "&lt;",
        "&amp;", "&#106;", "`", "```\n", "# ", "> ", "~~", "![", "|", "---\n", "Wort", "§ 1 MusterG", "{meldefrist}",
        "\x00", "\u2028", "\t", "<https://example.org>", "https://example.org", "{{7*7}}", "مرحبا", "\u00a0", '"', "'",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=200))


def anchor(target: str, content: Markup) -> Markup:
    return Markup('<a href="{}">{}</a>').format(target, content)


def rendered(text: str) -> Markup:
    return block(text, escape, anchor)


def tree_of(html: str) -> etree._Element:
    """The HTML read as strictly as XML; characters no XML can hold are the reader's business, not ours."""
    readable = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "", html)
    return etree.fromstring(f"<div>{readable}</div>")


@given(TEXTS)
def test_only_the_tags_of_the_subset_come_out(text: str) -> None:
    tree = tree_of(rendered(text))
    assert {node.tag for node in tree.iterdescendants()} <= TAGS
    attributes = {(node.tag, name) for node in tree.iterdescendants() for name in node.attrib}
    assert attributes <= {("a", "href"), ("ol", "start")}


@given(TEXTS)
def test_links_lead_to_records_or_https_only(text: str) -> None:
    allowed = ("https://", *(f"{kind}:" for kind in LINKED_KINDS))
    links = [link.get("href", "") for link in tree_of(rendered(text)).iter("a")]
    assert [link for link in links if not link.startswith(allowed)] == []


@given(TEXTS)
def test_the_fast_way_tells_the_same_as_the_whole_way(text: str) -> None:
    if is_plain(text) and text.strip():
        slow = markdown._render(markdown._PARSER.parse(text), escape, anchor)  # noqa: SLF001 (what the fast way replaces)
        assert words(rendered(text)) == words(slow)


def words(html: str) -> str:
    """HTML as a browser shows it: white space collapsed, none at the edges of a paragraph."""
    return re.sub(r"\s+", " ", html.replace("\x00", "\ufffd")).replace("<p> ", "<p>").replace(" </p>", "</p>")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\\\n\r*_[]\x00"), min_size=1))
def test_text_without_marks_is_told_as_it_is(text: str) -> None:
    shown = unescape(re.sub('</?(p|ul|ol|li)( start="[0-9]+")?>', "", rendered(text)))
    assert "".join(shown.split()) in "".join(text.split())


BOMBS = {
    "brackets": "[" * 6000,
    "many brackets": "[" * 10_000,
    "links in links": "[a](" * 3000,
    "stars": "*" * 10_000,
    "emphasis": "*a **b " * 2000,
    "underscores": "_a " * 5000,
    "closing first": "a**" * 4000,
    "nested lists": "".join("  " * depth + "- a\n" for depth in range(150)),
    "lists on one line": "- " * 5000,
    "numbers on one line": "1. " * 4000,
    "backslashes": "\\" * 20_000,
    "link targets": "[a](<" * 2000,
    "titles": '[a](https://example.org "' * 1000,
    "braces": "{" * 20_000,
    "line ends": "\n" * 20_000,
    "spaces": " " * 20_000,
    "tags": "<a " * 6000,
    "ampersands": "&" * 20_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_defused(name: str) -> None:
    text = BOMBS[name]
    markdown._tokens.cache_clear()  # noqa: SLF001 (the first time counts)
    start = process_time()
    html = rendered(text)
    assert process_time() - start < 0.5
    assert len(html) < 12 * len(text) + 200
    assert {node.tag for node in tree_of(html).iterdescendants()} <= TAGS
