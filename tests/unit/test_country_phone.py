"""Telephone numbers; the digits are from the ranges the Bundesnetzagentur keeps for films."""

import pytest

from patennetz.country.de.phone import Phone, PhoneVerdict, judge


def test_a_number_in_international_form_is_good() -> None:
    assert judge("+493023125000") == Phone(PhoneVerdict.OK, "+493023125000", "030 23125000", "+49 30 23125000")
    assert judge("+493023125000").uri == "tel:+493023125000"


@pytest.mark.parametrize("text", ["030 23125000", "030/23125000", "+49 30 23125000", "004930 23125000"])
def test_another_spelling_is_shown_in_the_right_one(text: str) -> None:
    phone = judge(text)
    assert (phone.verdict, phone.e164) == (PhoneVerdict.NOT_E164, "+493023125000")


@pytest.mark.parametrize(
    "text", ["", "+49", "030", "abc", "+1", "+4930" + "1" * 40, "٠٣٠٢٣١٢٥٠٠٠", "+493023125000;ext=1"]
)
def test_no_number_has_no_spelling(text: str) -> None:
    assert judge(text) == Phone(PhoneVerdict.INVALID)
    assert judge(text).uri == ""


@pytest.mark.parametrize("text", ["110", "112", "+49110", "+49112", "0049 112"])
def test_emergency_calls_are_told_apart(text: str) -> None:
    assert judge(text).verdict is PhoneVerdict.EMERGENCY


@pytest.mark.parametrize("text", ["+491805123456", "+499001234567", "+4970012345678"])
def test_service_numbers_cost_extra(text: str) -> None:
    assert judge(text).verdict is PhoneVerdict.COSTLY


def test_free_numbers_are_good() -> None:
    assert judge("+498001234567").verdict is PhoneVerdict.OK
