from decimal import Decimal

import pytest

from patennetz.interface.formats import quantity


@pytest.mark.parametrize(
    ("value", "unit", "locale", "expected"),
    [
        ("2", "week", "de", "2 Wochen"),
        ("1", "week", "en", "1 week"),
        ("18", "month", "en", "18 months"),
        ("2.5", "hour", "de", "2,5 Stunden"),
        ("1", "week", "ar", "أسبوع"),
        ("2", "week", "ar", "أسبوعان"),
        ("3", "month", "ar", "3 أشهر"),
        ("90", "day", "ar", "90 يومًا"),
        ("6", "month", "tr", "6 ay"),
        ("3", "week", "ku", "3 hefte"),
        ("1.5", "day", "ku", "1,5 Tage"),
    ],
)
def test_a_period_stands_in_the_plural_form_of_its_language(value: str, unit: str, locale: str, expected: str) -> None:
    assert quantity(Decimal(value), unit, locale) == expected
