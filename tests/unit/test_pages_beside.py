"""A German term stands once beside its translation."""

import pytest

from patennetz.pages.beside import drawn_in, says

TERMS = {"reisepass": "Reisepass", "anhoerung-verwaltung": "Anhörung (im Verwaltungsverfahren)"}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("your [passport](term:reisepass) (Pass) and", "your [passport (Pass)](term:reisepass) and"),
        ("[جواز السفر](term:reisepass) (Reisepass)", "[جواز السفر (Reisepass)](term:reisepass)"),
        ("[passport](term:reisepass) (not a copy)", "[passport](term:reisepass) (not a copy)"),
        ("[passport](term:reisepass) (§ 3 AufenthG)", "[passport](term:reisepass) (§ 3 AufenthG)"),
        ("[word](term:unknown) (Wort)", "[word](term:unknown) (Wort)"),
        ("[a](https://example.org/) (Reisepass)", "[a](https://example.org/) (Reisepass)"),
    ],
)
def test_a_german_word_behind_the_link_moves_into_it(written: str, read: str) -> None:
    assert drawn_in(written, lambda term_id: TERMS.get(term_id, "")) == read


@pytest.mark.parametrize(
    ("content", "german"),
    [
        ("Anhörung", TERMS["anhoerung-verwaltung"]),
        ("passport (Pass)", "Reisepass"),
        ("Duldung", "Duldung"),
        ("Anerkennung", "Anerkennung ausländischer Berufsqualifikationen"),
    ],
)
def test_a_link_that_says_the_german_word_needs_no_second(content: str, german: str) -> None:
    assert says(content, german)


@pytest.mark.parametrize("content", ["passport", ""])
def test_a_link_that_does_not_say_it_needs_one(content: str) -> None:
    assert not says(content, "Reisepass")
