"""The safe Markdown subset, example by example."""

import pytest
from markupsafe import Markup, escape

from patennetz.pages.markdown import block, is_plain


def anchor(target: str, content: Markup) -> Markup:
    return Markup("[{}|{}]").format(target, content)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Ein Satz.", "<p>Ein Satz.</p>"),
        ("Eins.\n\nZwei.", "<p>Eins.</p><p>Zwei.</p>"),
        ("Eine\nZeile", "<p>Eine\nZeile</p>"),
        ("*a* und **b**", "<p><em>a</em> und <strong>b</strong></p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3. a", '<ol start="3"><li>a</li></ol>'),
        ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("- a\n  - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("[a](guide:ort)", "<p>[guide:ort|a]</p>"),
        ("[a & b](https://example.org/?x=1&y=2)", "<p>[https://example.org/?x=1&amp;y=2|a &amp; b]</p>"),
        ("[*a*](term:pass)", "<p>[term:pass|<em>a</em>]</p>"),
        ("[a](http://example.org)", "<p>[a](http://example.org)</p>"),
        ("[a](mailto:amt@example.org)", "<p>[a](mailto:amt@example.org)</p>"),
        ("![a](https://example.org)", "<p>![https://example.org|a]</p>"),
        ("# Titel", "<p># Titel</p>"),
        ("> Zitat", "<p>&gt; Zitat</p>"),
        ("`a`", "<p>`a`</p>"),
        ("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>"),
        (r"\*a\*", "<p>*a*</p>"),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
        ("ein_wort_hier", "<p>ein_wort_hier</p>"),
    ],
)
def test_a_text_and_its_html(text: str, html: str) -> None:
    assert block(text, escape, anchor) == html


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ein Satz.", True),
        ("Mit § 1 und {wert} - ok", True),
        ("*", False),
        ("a\nb", False),
        ("- a", False),
        ("1. a", False),
        ("1.Mai", True),
        ("[a]", False),
    ],
)
def test_plain_text_is_told_at_a_glance(text: str, *, plain: bool) -> None:
    assert is_plain(text) is plain
