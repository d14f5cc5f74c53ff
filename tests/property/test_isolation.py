"""Isolation adds marks and nothing else, whatever the text."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from patennetz.pages.isolation import isolated

MARK = re.compile(r'<bdi dir="ltr">|</bdi>')
PIECES = st.sampled_from(
    ["§ 81a", " ", "مرحبا", "،", "AufenthG", "+49 30 23125 012", "(", ")", "<bdi>", "&amp;", "\n", "12,50 €", ".", "؟"]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join))


@given(TEXTS)
def test_only_isolates_are_added(text: str) -> None:
    assert html.unescape(MARK.sub("", isolated(text))) == text


@given(TEXTS)
def test_isolates_are_closed_and_not_nested(text: str) -> None:
    marks = MARK.findall(isolated(text))
    assert marks == ['<bdi dir="ltr">', "</bdi>"] * (len(marks) // 2)


@given(TEXTS)
def test_no_isolate_is_empty_or_holds_right_to_left_letters(text: str) -> None:
    for run in re.findall(r'<bdi dir="ltr">(.*?)</bdi>', isolated(text), re.DOTALL):
        assert run.strip()
        assert not re.search("[\u0590-\u08ff]", run)
