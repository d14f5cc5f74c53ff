"""An amount inside of a German sentence has the case its preposition asks for."""

import pytest

from patennetz.interface.german import behind


@pytest.mark.parametrize(
    ("before", "amount", "read"),
    [
        ("Nach ", "3\u00a0Monate", "3\u00a0Monaten"),
        ("innerhalb von ", "14\u00a0Tage", "14\u00a0Tagen"),
        ("Wer mit ", "16 Jahre", "16 Jahren"),
        ("seit\n", "5 Jahre", "5 Jahren"),
        ("in ", "2 Wochen", "2 Wochen"),
        ("nach ", "1 Monat", "1 Monat"),
        ("nach ", "noch nicht bekannt", "noch nicht bekannt"),
        ("höchstens ", "3 Monate", "3 Monate"),
        ("bis zu ", "8 Monate", "8 Monate"),
        ("darin ", "8 Monate", "8 Monate"),
        ("", "8 Monate", "8 Monate"),
    ],
)
def test_an_amount_follows_its_preposition(before: str, amount: str, read: str) -> None:
    assert behind(before, amount) == read
