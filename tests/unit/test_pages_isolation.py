"""German words, numbers and addresses inside right-to-left text."""

import pytest

from patennetz.pages.isolation import isolated, isolated_html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("مرحبا", "مرحبا"),
        ("اتصل +49 30 23125 012 الآن", 'اتصل <bdi dir="ltr">+49 30 23125 012</bdi> الآن'),
        ("راجع § 81a Abs. 3 AufenthG.", 'راجع <bdi dir="ltr">§ 81a Abs. 3 AufenthG</bdi>.'),
        ("حتى 31.12.2026", 'حتى <bdi dir="ltr">31.12.2026</bdi>'),
        ("المبلغ 100 €", 'المبلغ <bdi dir="ltr">100 €</bdi>'),
        ("اكتب إلى amt@example.org، من فضلك", 'اكتب إلى <bdi dir="ltr">amt@example.org</bdi>، من فضلك'),
        ("المكتب (Bürgeramt)", 'المكتب <bdi dir="ltr">(Bürgeramt)</bdi>'),
        ("عدد 3 فقط", "عدد 3 فقط"),
        ("Amt & Stadt <b>", '<bdi dir="ltr">Amt &amp; Stadt &lt;b</bdi>&gt;'),
    ],
)
def test_left_to_right_runs_stand_in_isolates(text: str, html: str) -> None:
    assert isolated(text) == html


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", ""),
        ("<p>مرحبا</p>", "<p>مرحبا</p>"),
        ("<p>عنوان (§ 5 DDG).</p>", '<p>عنوان <bdi dir="ltr">(§ 5 DDG)</bdi>.</p>'),
        ("<b>A &amp; B</b> و", '<b><bdi dir="ltr">A &amp; B</bdi></b> و'),
        ('<a title="a > b" href="x">و</a>', '<a title="a > b" href="x">و</a>'),
    ],
)
def test_tags_and_entities_stay_as_they_are(html: str, expected: str) -> None:
    assert isolated_html(html) == expected
