"""Which markup a text may use: paragraphs, lists, emphasis, links, and nothing else."""

import time

import pytest

from patennetz.checks.markup import checklist_faults, faults, links


def told(text: str, *, markdown: bool = True) -> list[tuple[str, str]]:
    return [(fault.rule, fault.part) for fault in faults(text, markdown=markdown)]


@pytest.mark.parametrize(
    "text",
    [
        "Ein Satz.\n\nNoch ein Satz.",
        "- eins\n- zwei\n  - drei",
        "1. eins\n2. zwei",
        "*betont* und **hervorgehoben**",
        "[Verweis](https://example.org/a_b?c=d) und [Wort](term:reisepass)",
        "Kosten < 100 und > 50 & mehr",
        "5 * 3 = 15, A-B -- C",
        "Mitarbeiter*innen und snake_case_name",
        "E-Mail: a@example.org (oder per Post)",
    ],
)
def test_the_safe_subset_is_allowed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "rule", "part"),
    [
        ("<b>fett</b>", "raw-html", "<b>"),
        ("vorn <script>alert(1)</script>", "raw-html", "<script>"),
        ("<!-- versteckt -->", "raw-html", "<!--"),
        ("a <img src=x onerror=alert(1)>", "raw-html", "<img src=x onerror=alert(1)>"),
        ("# Überschrift", "markdown-not-allowed", "#"),
        ("![Bild](https://example.org/x.png)", "markdown-not-allowed", "!["),
        ("`code`", "markdown-not-allowed", "`"),
        ("```\ncode\n```", "markdown-not-allowed", "`"),
        ("a\n\n    code", "markdown-not-allowed", "`"),
        ("> Zitat", "markdown-not-allowed", ">"),
        ("oben\n\n---\n\nunten", "markdown-not-allowed", "---"),
        ("a|b\n-|-\n1|2", "markdown-not-allowed", "|"),
        ("<https://example.org/>", "markdown-not-allowed", "<https:"),
        ("[x][1]\n\n[1]: javascript:alert(1)", "markdown-not-allowed", "]:"),
    ],
)
def test_everything_else_is_refused(text: str, rule: str, part: str) -> None:
    assert told(text) == [(rule, part)]


def test_plain_texts_use_no_markup_at_all() -> None:
    assert told("Ein **Titel**", markdown=False) == [("markup-in-plain-text", "**")]
    assert told("Ein [Titel](https://example.org/)", markdown=False) == [("markup-in-plain-text", "](")]
    assert told("Ein <i>Titel</i>", markdown=False) == [("raw-html", "<i>")]
    assert told("Größe < 5 und Mitarbeiter*innen", markdown=False) == []


def test_links_to_records_are_judged_elsewhere() -> None:
    text = "[a](guide:x) [b](https://example.org/) [c](javascript:alert(1)) [d](//example.org)"
    assert [link.href for link in links(text)] == ["https://example.org/", "javascript:alert(1)", "//example.org"]


@pytest.mark.parametrize("part", ["[", "[a](", "<a ", "![", "*_", "> ", "[a](b(", "| ", "`", "\\[", "**a *b "])
def test_bombs_are_read_in_no_time(part: str) -> None:
    text = part * (6000 // len(part))
    started = time.process_time()
    list(faults(text, markdown=True))
    list(links(text))
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("- [ ] Ausweis, **gültig**", "**"),
        ("Ein *betontes* Wort", "*"),
        ("Ein __fettes__ Wort", "__"),
        ("Siehe [hier](https://example.org/)", "]("),
        ("Name<br>", "<br>"),
        ("Das `Feld`", "`"),
        ("### Drittens", "###"),
        ("#Liste", "#"),
        ("1. Abgeben", "1."),
        ("* Punkt", "*"),
        ("| Spalte | Spalte |", "|"),
        ("> Zitat", ">"),
        ("---", "---"),
        ("- [x] schon angekreuzt", "- [x]"),
        ("  - [ ] eingerückt", "-"),
    ],
)
def test_a_checklist_uses_nothing_that_the_document_does_not_know(line: str, part: str) -> None:
    (fault,) = checklist_faults(line)
    assert (fault.rule, fault.part) == ("template-markup", part)
    assert line[fault.start :].startswith(part)


@pytest.mark.parametrize(
    "line",
    [
        "# Liste",
        "## 1. Unterlagen (§ 5 AufenthG)",
        "- [ ] Ausweis < 10 Jahre",
        "- 3 * 4 Fotos; Frist: {frist}",
        "Name: ____________  Ort:____ Tel.____",
        "Beginn am 1. Januar, wenn [nötig]",
        "",
    ],
)
def test_headings_boxes_points_and_blanks_belong_into_a_checklist(line: str) -> None:
    assert list(checklist_faults(line)) == []
