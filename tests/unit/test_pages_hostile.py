"""Whatever a contributor types is shown as typed: every text field of a guide holds each hostile payload once."""

import re
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from patennetz.model.base import Translatable
from patennetz.model.guide import Guide
from patennetz.model.walk import texts
from patennetz.pages.page import Page
from patennetz.pages.prose import Prose
from patennetz.pages.render import page
from patennetz.source.catalogue import Entry
from patennetz.views.guide import guide_view
from patennetz.views.reader import Reader
from shared.miniature import TODAY, knowledge

PAYLOADS = (
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=`x` onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mi xlink:href=data:x,1>",
    "<iframe src=https://example.org></iframe>",
    "<iframe srcdoc='<b>x</b>'></iframe>",
    "<object data=data:text/html,x></object>",
    "<embed src=data:image/svg+xml;base64,PHN2Zz4=>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<form action=//example.org><input name=x></form>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<base href=//example.org>",
    "<meta http-equiv=refresh content=0>",
    "<link rel=stylesheet href=//example.org/x.css>",
    "<style>body{display:none}</style>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<textarea><img src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<body onload=alert(1)>",
    "<b style=position:fixed>x</b>",
    "</p></div></article><h1>x</h1>",
    "</title><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    '" onfocus="alert(1)" autofocus="',
    "`onclick=alert(1)`",
    "<!-- x --><script>alert(1)</script>",
    "<![CDATA[<b>x</b>]]>",
    "]]>",
    "<?php echo 1 ?>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hostname'>]>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;",
    "&#x3c;img src=x&#x3e;",
    "&amp;lt;b&amp;gt;",
    "javascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,x)",
    "[x](//example.org)",
    "[x](http://example.org)",
    "![x](http://example.org/x.png)",
    "[x]: javascript:alert(1)",
    "<https://example.org>",
    "<javascript:alert(1)>",
    "{{7*7}}",
    "{{ view.sheet.title }}",
    "{% include 'x' %}",
    "{# x #}",
    "${7*7}",
    "#{7*7}",
    "--- title: x template: x.html ---",
    "null",
    "true",
    "{0.real}",
    "{fehlt}",
    "%s%n%(x)s",
    "=1+1",
    "x onerror=alert(1) //",
    "x' || '1'='1",
)
FIELDS = 16
"""Texts of the guide; each is shown at least once."""

TAGS = frozenset(
    [
        *("div", "header", "p", "h1", "h2", "h3", "span", "bdi", "strong", "em", "a", "section", "ol", "ul", "li"),
        *("dl", "dt", "dd", "details", "summary", "footer", "nav", "article", "label", "input", "button"),
    ]
)
ATTRIBUTES = frozenset(
    [
        *("class", "id", "href", "rel", "lang", "dir", "role", "hreflang", "title", "open"),
        *("aria-hidden", "aria-label", "aria-labelledby", "hidden", "type"),
        *("data-pn-guide", "data-pn-guide-words", "data-done", "data-progress", "data-close", "data-more"),
        *("data-german", "data-pn-term-words"),
    ]
)


def test_the_guide_has_so_many_texts() -> None:
    assert len(list(texts(knowledge().guides["adresse-anmelden"]))) == FIELDS


def poisoned(language: str, payload: str) -> Page:
    """The page of a guide whose every text holds a payload, in German and in Arabic."""
    base = knowledge()
    name = ("guide", "adresse-anmelden")
    guide = base.guides[name[1]]
    hostile = poison(guide, payload)
    path = base.origins[name].path
    entries = {leaf.context: Entry(leaf.value, f"بدأ {payload} انتهى") for leaf in texts(hostile)}
    catalogue = replace(base.catalogues[path]["ar"], entries=entries)
    changed = replace(
        base,
        guides={**base.guides, name[1]: hostile},
        catalogues={**base.catalogues, path: {"ar": catalogue}},
    )
    reader = Reader(changed, language, TODAY)
    return page(guide_view(reader, hostile), reader, Prose(reader))


def poison(guide: Guide, payload: str) -> Guide:
    """The same guide with other texts, past every check."""

    def put(value: object, path: tuple[str | int, ...]) -> object:
        if not path:
            return f"Anfang {payload} Ende"
        if isinstance(path[0], int):
            assert isinstance(value, tuple)
            items = list(value)
            items[path[0]] = put(items[path[0]], path[1:])
            return tuple(items)
        assert hasattr(value, "model_copy")
        return value.model_copy(update={path[0]: put(getattr(value, path[0]), path[1:])})

    changed: object = guide
    for leaf in texts(guide):
        assert isinstance(leaf.mark, Translatable)
        changed = put(changed, leaf.path)
    assert isinstance(changed, Guide)
    return changed


@pytest.mark.parametrize("language", ["de", "en", "ar"])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_text_is_shown_and_never_done(payload: str, language: str) -> None:
    made = poisoned(language, payload)
    tree = lxml_html.fragment_fromstring(made.html)
    elements = [node for node in tree.iter() if isinstance(node.tag, str)]
    assert {str(node.tag) for node in elements} <= TAGS
    assert {str(name) for node in elements for name in node.attrib} <= ATTRIBUTES
    for node in elements:
        assert re.match(r"(https://|\.\.?/|#)", node.get("href", "#")), node.get("href")
    assert spaced(str(tree.text_content())).count(spaced(payload)) >= FIELDS
    assert spaced(payload) in spaced(made.title)


def spaced(text: str) -> str:
    """White space collapsed, as browsers show it."""
    return " ".join(text.split())
