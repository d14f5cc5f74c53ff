"""Judges telephone numbers; whether one is a direct dial cannot be seen from its digits."""

from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

REGION = "DE"

_COSTLY = frozenset(
    {PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.PERSONAL_NUMBER},
)


class PhoneVerdict(StrEnum):
    """What can be said about a telephone number."""

    OK = "ok"
    NOT_E164 = "not-e164"
    """Readable as a number, but not written +49…"""
    INVALID = "invalid"
    """No number of any telephone plan."""
    EMERGENCY = "emergency"
    """An emergency call, which is no office's number."""
    COSTLY = "costly"
    """A service number that costs the caller extra."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number and its spellings; they are empty where it is invalid."""

    verdict: PhoneVerdict
    e164: str = ""
    national: str = ""
    """For readers in Germany: 0231 500."""
    international: str = ""
    """For readers elsewhere: +49 231 500."""

    @property
    def uri(self) -> str:
        """The address of a link that dials the number."""
        return f"tel:{self.e164}" if self.e164 else ""


def judge(text: str) -> Phone:
    """The verdict on a telephone number as somebody wrote it, and how it is written properly."""
    if not text.isascii() or len(text) > _LONGEST:
        return Phone(PhoneVerdict.INVALID)
    if _is_emergency(text):
        return Phone(PhoneVerdict.EMERGENCY)
    try:
        number = phonenumbers.parse(text, REGION)
    except NumberParseException:
        return Phone(PhoneVerdict.INVALID)
    if number.extension or not phonenumbers.is_valid_number(number):
        return Phone(PhoneVerdict.INVALID)
    return _spelled(text, number)


_LONGEST = 40


def _is_emergency(text: str) -> bool:
    """Emergency numbers have no country code; with one written in front they still are meant."""
    digits = "".join(character for character in text if character.isdigit())
    short = digits.removeprefix("00").removeprefix("49").removeprefix("0")
    return any(phonenumbers.is_emergency_number(number, REGION) for number in {digits, short} if number)


def _spelled(text: str, number: phonenumbers.PhoneNumber) -> Phone:
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return Phone(
        verdict=_verdict(text, e164, number),
        e164=e164,
        national=phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL),
        international=phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL),
    )


def _verdict(text: str, e164: str, number: phonenumbers.PhoneNumber) -> PhoneVerdict:
    if phonenumbers.number_type(number) in _COSTLY:
        return PhoneVerdict.COSTLY
    return PhoneVerdict.OK if text == e164 else PhoneVerdict.NOT_E164
