"""Dates, numbers, money and lists the way each language writes them (Babel)."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from babel.core import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

_YEAR, _MONTH = 4, 7


def long_day(day: date, locale: str) -> str:
    """A day written out, such as 3. Mai 2026; digits stay Latin as they stand on German letters."""
    return format_date(day, "long", locale=_latin(locale))


def when(text: str, locale: str) -> str:
    """A day, month or year (YYYY[-MM[-DD]]) written out as precisely as it is known."""
    if len(text) == _YEAR:
        return text
    if len(text) == _MONTH:
        return format_skeleton("yMMMM", date.fromisoformat(f"{text}-01"), locale=_latin(locale))
    return long_day(date.fromisoformat(text), locale)


def number(value: Decimal | int, locale: str) -> str:
    """A number with the separators of the language, in Latin digits."""
    return format_decimal(value, locale=locale, numbering_system="latn")


def money(value: Decimal, locale: str) -> str:
    """An amount in euros, without cents where there are none."""
    digits = value == value.to_integral_value()
    pattern = "¤#,##0" if locale.startswith("en") else "#,##0 ¤"
    if not digits:
        return format_currency(value, "EUR", locale=locale, numbering_system="latn")
    return format_currency(value, "EUR", pattern, locale=locale, currency_digits=False, numbering_system="latn")


def quantity(value: Decimal, unit: str, locale: str) -> str:
    """A number of hours, days, weeks, months or years in the plural form of the language."""
    return format_unit(value, f"duration-{unit}", length="long", locale=locale, numbering_system="latn")


def joined(items: Sequence[str], locale: str) -> str:
    """A list with the "and" of the language."""
    return format_list(items, locale=locale)


def _latin(locale: str) -> Locale:
    return Locale.parse(locale, sep="-" if "-" in locale else "_")
