"""Dates, numbers, money and lists the way each language writes them (Babel)."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from babel.core import Locale
from babel.dates import format_date, format_skeleton, format_timedelta
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

from patennetz.text import GERMAN

_YEAR, _MONTH = 4, 7
_kept = lru_cache(maxsize=4096)
"""The same few days and numbers stand on many pages."""
_SPANS: Mapping[str, tuple[Literal["year", "month", "week", "day", "hour"], int]] = MappingProxyType(
    {
        "hour": ("hour", 3_600),
        "day": ("day", 86_400),
        "week": ("week", 604_800),
        "month": ("month", 2_592_000),
        "year": ("year", 31_536_000),
    }
)
"""Seconds that Babel takes for a unit; a whole number of units comes back unchanged."""
_NEVER = 1_000_000
"""So many units that Babel never turns to a larger one."""


@_kept
def long_day(day: date, locale: str) -> str:
    """A day written out, such as 3. Mai 2026; digits stay Latin as they stand on German letters."""
    return format_date(day, "long", locale=_latin(locale))


@_kept
def when(text: str, locale: str) -> str:
    """A day, month or year (YYYY[-MM[-DD]]) written out as precisely as it is known."""
    if len(text) == _YEAR:
        return text
    if len(text) == _MONTH:
        return format_skeleton("yMMMM", date.fromisoformat(f"{text}-01"), locale=_latin(locale))
    return long_day(date.fromisoformat(text), locale)


@_kept
def number(value: Decimal | int, locale: str) -> str:
    """A number with the separators of the language, in Latin digits."""
    return format_decimal(value, locale=locale, numbering_system="latn")


@_kept
def money(value: Decimal, locale: str) -> str:
    """An amount in euros, without cents where there are none."""
    digits = value == value.to_integral_value()
    pattern = "¤#,##0" if locale.startswith("en") else "#,##0 ¤"
    if not digits:
        return format_currency(value, "EUR", locale=locale, numbering_system="latn")
    return format_currency(value, "EUR", pattern, locale=locale, currency_digits=False, numbering_system="latn")


@_kept
def quantity(value: Decimal, unit: str, locale: str) -> str:
    """A number of hours, days, weeks, months or years in the plural form of the language."""
    if value == value.to_integral_value():
        # Babel's unit formatter misses the forms some languages share between lengths: "3 duration-month" in Arabic.
        granularity, seconds = _SPANS[unit]
        return format_timedelta(int(value) * seconds, granularity=granularity, threshold=_NEVER, locale=locale)
    written = format_unit(value, f"duration-{unit}", length="long", locale=locale, numbering_system="latn")
    # Where Babel has no word for the unit of a fraction, it prints its own key: then German is the better word.
    return written if "duration-" not in written else quantity(value, unit, GERMAN)


def joined(items: Sequence[str], locale: str) -> str:
    """A list with the "and" of the language."""
    return format_list(items, locale=locale)


@_kept
def _latin(locale: str) -> Locale:
    return Locale.parse(locale, sep="-" if "-" in locale else "_")
